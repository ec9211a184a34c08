package dev.ismap.examples.cli;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Language;
import dev.ismap.examples.rulebook.Chapter;
import dev.ismap.model.DocumentKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: its verbs, and what becomes of an answer or an error. */
public final class Program {

    /** Set to {@code true}, it shows the details of a fault, as {@code --stacktrace} does. */
    static final String STACKTRACE = "ismap.stacktrace";

    private static final List<String> VERBS = List.of(
            "check",
            "standard",
            "statement",
            "next",
            "list",
            "validity",
            "calendar",
            "need",
            "study",
            "rulebook",
            "conformance",
            "sample",
            "schema");

    private static final String LANG = "--lang";

    private Program() {}

    /** Runs the program and returns its exit code. */
    public static int run(String[] args, Streams streams) {
        boolean stacktrace =
                Boolean.getBoolean(STACKTRACE) || Arrays.asList(args).contains("--stacktrace");
        Reports reports = new Reports(streams, asked(args), stacktrace);
        try {
            int code = execute(args, streams, reports);
            return closed(code, streams, reports);
        } catch (RuntimeException | Error e) { // out of memory, or a class is missing: that too is said kindly
            return fault(e, reports);
        }
    }

    /** Puts the file of the answer in its place; an internal error leaves what was there. */
    private static int closed(int code, Streams streams, Reports reports) {
        try {
            streams.destination().close(code != ExitCode.FAULT);
            return code;
        } catch (BadInput notWritten) {
            return reports.input(notWritten.sources());
        }
    }

    /** Lets each verb that has no file of its own for its answer have one. */
    private static void withOutput(CommandLine line, Destination destination) {
        if (!line.getCommandSpec().optionsMap().containsKey(OutputName.OPTION)) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder(OutputName.OPTION)
                            .paramLabel("FILE")
                            .type(String.class)
                            .description(described(OutputName.endings(line.getCommandSpec())))
                            .setter(new ISetter() {
                                @Override
                                public <T> T set(T value) {
                                    if (value != null) {
                                        destination.toFile(value.toString());
                                    }
                                    return value;
                                }
                            })
                            .build());
        }
        line.getSubcommands().values().forEach(verb -> withOutput(verb, destination));
    }

    private static String[] described(String endings) {
        String ja = "出力先のファイル（全体を書けたときにだけ置き換える）";
        String en = "Where the answer goes; written whole or not at all.";
        return endings.isEmpty()
                ? new String[] {ja, en}
                : new String[] {
                    ja + "。--format を省略すると、名前の末尾（" + endings + "）で形式が決まる。",
                    en + " Without --format, its ending says the form (" + endings + ")."
                };
    }

    /** The language that is asked for, found before anything is read: an error may come before that. */
    private static Optional<Language> asked(String[] args) {
        Optional<Language> asked = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            String value = args[i].equals(LANG) && i + 1 < args.length
                    ? args[i + 1]
                    : args[i].startsWith(LANG + "=") ? args[i].substring(LANG.length() + 1) : "";
            for (Language one : Language.values()) {
                if (one.name().equalsIgnoreCase(value)) {
                    asked = Optional.of(one);
                }
            }
        }
        return asked;
    }

    private static int execute(String[] args, Streams streams, Reports reports) {
        if (HelpText.isAskedForBy(args)) {
            streams.answer(HelpText.of(streams.colour()));
            return ExitCode.DONE;
        }
        CommandLine line = commandLine(args, streams, reports);
        // What the command line library prints is gathered here and goes out in one piece, in UTF-8.
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setErr(new PrintWriter(new StringWriter()));
        line.setColorScheme(Help.defaultColorScheme(streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, rest) -> told(() -> reports.usage(e), reports));
        line.setExecutionStrategy(parsed -> {
            OutputName.see(verbOf(parsed));
            OutputName.takeForm(verbOf(parsed));
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> told(() -> failed(e, command, reports), reports));
        int code = line.execute(args);
        if (!help.toString().isEmpty()) {
            streams.answer(help.toString().replace(System.lineSeparator(), "\n"));
        }
        return code;
    }

    /** What was given to the verb that runs: the last that is named. */
    private static ParseResult verbOf(ParseResult parsed) {
        return parsed.hasSubcommand() ? verbOf(parsed.subcommand()) : parsed;
    }

    /** A verb, made when it is asked for: to make them all takes longer than most answers. */
    private static CommandLine verb(String name, Streams streams, Common common, Reports reports) {
        return switch (name) {
            case "check" -> new CommandLine(new CheckCommand(streams, common, reports));
            case "standard" -> standard(streams, common);
            case "statement" -> statement(streams, common);
            case "next" -> new CommandLine(new NextCommand(streams, common));
            case "list" -> list(streams, common);
            case "validity" -> new CommandLine(new ValidityCommand(streams, common));
            case "calendar" -> new CommandLine(new CalendarCommand(streams, common));
            case "need" -> new CommandLine(new NeedCommand(streams, common));
            case "study" ->
                new CommandLine(new StudyCommand())
                        .addSubcommand(new StudyListCommand(streams, common))
                        .addSubcommand(new StudyCasesCommand(streams, common, reports));
            case "rulebook" -> new CommandLine(new RulebookCommand(streams, common));
            case "conformance" -> new CommandLine(new ConformanceCommand(streams, common));
            case "sample" -> new CommandLine(new SampleCommand(streams, common));
            case "schema" -> new CommandLine(new SchemaCommand(streams));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandLine standard(Streams streams, Common common) {
        return new CommandLine(new StandardCommand(streams, common))
                .addSubcommand(new StandardDiffCommand(streams, common))
                .addSubcommand(new StandardMapCommand(streams, common))
                .addSubcommand(new StandardIdsCommand(streams, common));
    }

    private static CommandLine statement(Streams streams, Common common) {
        return new CommandLine(new StatementCommand())
                .addSubcommand(new StatementTemplateCommand(streams, common))
                .addSubcommand(new StatementExportCommand(streams, common))
                .addSubcommand(new StatementImportCommand(streams, common))
                .addSubcommand(new StatementProgressCommand(streams, common))
                .addSubcommand(new StatementMoveCommand(streams, common))
                .addSubcommand(new StatementComparisonCommand(streams, common));
    }

    private static CommandLine list(Streams streams, Common common) {
        CommandLine rows = new CommandLine(new ListImportCommand(streams, common, true));
        rows.getCommandSpec().usageMessage().hidden(true);
        return new CommandLine(new ListCommand(streams, common))
                .addSubcommand(new ListDiffCommand(streams, common))
                .addSubcommand(new ListDependsCommand(streams, common))
                .addSubcommand(new ListImportCommand(streams, common, false))
                .addSubcommand("rows", rows)
                .addSubcommand(new ListExportCommand(streams, common))
                .addSubcommand(new ListRegisterCommand(streams, common));
    }

    /** The command line with the verb that stands first, or with all of them where none does. */
    private static CommandLine commandLine(String[] args, Streams streams, Reports reports) {
        Common common = new Common();
        CommandLine line = new CommandLine(new Root(common));
        List<String> verbs = args.length > 0 && VERBS.contains(args[0]) ? List.of(args[0]) : VERBS;
        for (String verb : verbs) {
            line.addSubcommand(verb, verb(verb, streams, common, reports));
        }
        line.registerConverter(LocalDate.class, new DayConverter());
        line.registerConverter(Language.class, oneOf(Language.values()));
        line.registerConverter(Basis.class, oneOf(Basis.values()));
        line.registerConverter(TableFile.Separator.class, oneOf(TableFile.Separator.values()));
        line.registerConverter(Common.Colour.class, oneOf(Common.Colour.values()));
        line.registerConverter(StudyCasesCommand.By.class, oneOf(StudyCasesCommand.By.values()));
        line.registerConverter(ValidityCommand.Decision.class, oneOf(ValidityCommand.Decision.values()));
        line.registerConverter(
                DocumentKind.class, typed -> Choice.of(typed, List.of(DocumentKind.values()), DocumentKind::text));
        line.registerConverter(Chapter.class, typed -> Choice.of(typed, Chapter.ALL, Chapter::name));
        line.getSubcommands().values().forEach(verb -> withOutput(verb, streams.destination()));
        // A file whose name begins with @ is a file.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(80);
        return line;
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] values) {
        return typed -> Choice.of(typed, List.of(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** What the command line library would swallow: an error that comes up while an error is told. */
    private static int told(IntSupplier code, Reports reports) {
        try {
            return code.getAsInt();
        } catch (RuntimeException e) {
            return fault(e, reports);
        }
    }

    private static int failed(Exception e, CommandLine command, Reports reports) {
        if (e instanceof ParameterException usage) {
            return reports.usage(usage);
        } else if (e instanceof Root.NoVerb) {
            return reports.noVerb(command);
        } else if (e instanceof WrongUsage usage) {
            return reports.usage(command, usage.label());
        } else if (e instanceof BadInput input) {
            return reports.input(input.sources());
        } else if (e instanceof InputException input) {
            return reports.input(List.of(new BadInput.Source("", input.problems())));
        } else if (e instanceof NoLawException noLaw) {
            return reports.noLaw(noLaw);
        }
        return fault(e, reports);
    }

    private static int fault(Throwable e, Reports reports) {
        try {
            return reports.fault(e);
        } catch (UncheckedIOException nobodyCanBeTold) {
            return ExitCode.FAULT;
        }
    }
}
