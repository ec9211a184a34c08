package dev.ismap.examples.cli;

import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.TypedDay;
import dev.ismap.rules.report.Page;
import dev.ismap.rules.report.Page.Style;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said of an error, never among the answers, and the exit code for it: in the language that was asked for, or in
 * both where none was.
 */
final class Reports {

    private static final String DAY_ASKED_ABOUT = "--on";
    private static final Pattern EDITION = Pattern.compile("20[0-9]{2}-[0-9]{2}(-[0-9]{2})?");
    private static final Set<String> OTHER_NAMES_OF_A_DAY = Set.of("--day", "--date", "--as-of", "--asof");

    private final Streams streams;
    private final Optional<Language> language;
    private final boolean stacktrace;

    Reports(Streams streams, Optional<Language> language, boolean stacktrace) {
        this.streams = streams;
        this.language = language;
        this.stacktrace = stacktrace;
    }

    private boolean says(Language one) {
        return language.isEmpty() || language.get() == one;
    }

    /** Words in the language that was asked for, or in both, one after the other. */
    private String in(String ja, String en) {
        return language.map(one -> Label.of(ja, en).in(one)).orElse(ja + " / " + en);
    }

    private void paragraphs(Page page, Label label) {
        for (Language one : Language.values()) {
            if (says(one)) {
                page.paragraph(4, label.in(one), Style.PLAIN);
            }
        }
    }

    // ---- wrong usage: 64 ---------------------------------------------------------------------------------------

    /** No verb: the whole help is what is wanted. */
    int noVerb(CommandLine root) {
        usage(root, Label.of("コマンド（VERB）を指定してください。", "Say which VERB."));
        streams.say("\n" + root.getUsageMessage());
        return ExitCode.USAGE;
    }

    int usage(ParameterException e) {
        return usage(e.getCommandLine(), label(e), suggestions(e));
    }

    int usage(CommandLine command, Label label) {
        return usage(command, label, List.of());
    }

    private int usage(CommandLine command, Label label, List<String> suggestions) {
        Page page = page();
        if (says(Language.JA)) {
            page.item("使い方の誤り: ", Style.BAD, label.ja(), Style.PLAIN);
        }
        if (says(Language.EN)) {
            page.item(
                    says(Language.JA) ? "Wrong usage:  " : "Wrong usage: ",
                    Style.BAD,
                    capitalised(label.en()),
                    Style.PLAIN);
        }
        if (!suggestions.isEmpty()) {
            page.item(in("もしかして", "Did you mean") + ": ", Style.PLAIN, String.join(", ", suggestions), Style.STRONG);
        }
        page.line(in("使い方", "Usage") + ": " + command.getCommandSpec().qualifiedName() + " --help", Style.PLAIN);
        streams.say(page.toString());
        return ExitCode.USAGE;
    }

    private static Label label(ParameterException e) {
        if (e.getCause() instanceof Unreadable unreadable) {
            String of = e.getArgSpec() == null ? "" : name(e.getArgSpec()) + ": ";
            return Label.of(
                    of + unreadable.label().ja(), of + unreadable.label().en());
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        } else if (e instanceof OverwrittenOptionException twice) {
            String name = twice.getOverwritten() == null ? "" : name(twice.getOverwritten());
            return Label.of(name + " は一度だけ指定できます。", name + " can be given only once.");
        }
        String words = String.valueOf(e.getMessage());
        return Label.of("引数を読み取れません。（" + words + "）", words);
    }

    /** What is missing, each with what it is. */
    private static Label missing(List<ArgSpec> args) {
        if (args.stream().allMatch(arg -> name(arg).equals(DAY_ASKED_ABOUT))) {
            return WrongUsage.NO_DAY;
        }
        String ja = args.stream().map(arg -> name(arg) + described(arg).ja()).collect(Collectors.joining("、"));
        String en = args.stream().map(arg -> name(arg) + described(arg).en()).collect(Collectors.joining(", "));
        return Label.of(ja + (ja.endsWith("）") ? "" : " ") + "を指定してください。", "Give " + en + ".");
    }

    /** The description of an argument in each language, in brackets: a line each, or both in one. */
    private static Label described(ArgSpec arg) {
        String[] lines = arg.description();
        String[] two = lines.length == 2 ? lines : String.join(" ", lines).split(" / ", 2);
        return Label.of("（" + two[0].strip() + "）", " (" + inSentence(two[1].strip()) + ")");
    }

    /** A description as a part of a sentence. */
    private static String inSentence(String description) {
        boolean name = Character.isUpperCase(description.charAt(1));
        String first = description.substring(0, 1);
        return (name ? first : first.toLowerCase(Locale.ROOT))
                + description.substring(1).replaceAll("[.]$", "");
    }

    private static Label unmatched(UnmatchedArgumentException e) {
        Optional<String> verb = verbTakenForFile(e.getCommandLine().getCommandSpec());
        String word = Excerpt.of(verb.orElse(e.getUnmatched().get(0)));
        if (verb.isPresent()) {
            return noSuchVerb(word);
        }
        if (e.isUnknownOption()) {
            return Label.of("そのようなオプションはありません：" + word, "There is no such option: " + word + ".");
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        Optional<OptionSpec> option = optionFor(e.getUnmatched().get(0), command);
        if (option.isPresent()) {
            String name = option.get().longestName() + " " + word;
            return Label.of(
                    word + " は " + name + " と指定してください。",
                    "Say " + name + ": an argument alone does not tell what it is.");
        }
        return wantsVerb(command)
                ? noSuchVerb(word)
                : Label.of("引数が余分です：" + word, "This argument is one too many: " + word + ".");
    }

    /** The option that an edition, a day or a document was meant for that stands alone. */
    private static Optional<OptionSpec> optionFor(String word, CommandSpec command) {
        List<String> names = new ArrayList<>();
        if (EDITION.matcher(word).matches()) {
            names.add("--edition");
        }
        if (TypedDay.parse(word).isPresent()) {
            names.addAll(List.of("--period-end", DAY_ASKED_ABOUT));
        }
        if (word.endsWith(".json")) {
            names.add("--list");
        }
        return names.stream()
                .filter(command.optionsMap()::containsKey)
                .findFirst()
                .map(command::findOption);
    }

    private static Label noSuchVerb(String word) {
        return Label.of("そのようなコマンドはありません：" + word, "There is no such verb: " + word + ".");
    }

    /** A word that was taken for a file and is nearly a verb; there is no such file. */
    private static Optional<String> verbTakenForFile(CommandSpec command) {
        return command.positionalParameters().stream()
                .findFirst()
                .filter(file -> file.getValue() instanceof String word
                        && !nearVerbs(word, command).isEmpty()
                        && !new File(word).exists())
                .map(file -> file.<String>getValue());
    }

    private static List<String> nearVerbs(String word, CommandSpec command) {
        return near(
                word.toLowerCase(Locale.ROOT),
                command.subcommands().entrySet().stream()
                        .filter(verb ->
                                !verb.getValue().getCommandSpec().usageMessage().hidden())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean wantsVerb(CommandSpec command) {
        return !command.subcommands().isEmpty()
                && command.positionalParameters().isEmpty();
    }

    private static List<String> suggestions(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        Optional<String> verb = verbTakenForFile(command);
        if (verb.isPresent()) {
            return nearVerbs(verb.get(), command);
        }
        String word = unmatched.getUnmatched().get(0).toLowerCase(Locale.ROOT);
        if (unmatched.isUnknownOption()) {
            Set<String> options = command.optionsMap().keySet();
            boolean day = OTHER_NAMES_OF_A_DAY.contains(word) && options.contains(DAY_ASKED_ABOUT);
            return day ? List.of(DAY_ASKED_ABOUT) : near(word, options);
        }
        return wantsVerb(command) ? nearVerbs(word, command) : List.of();
    }

    /** The names that share nearly all letters with what was typed. */
    static List<String> near(String typed, Collection<String> names) {
        int slips = Math.max(1, typed.length() / 3);
        return names.stream()
                .filter(name -> Math.max(name.length(), typed.length()) - shared(name, typed) <= slips)
                .toList();
    }

    private static int shared(String name, String typed) {
        StringBuilder rest = new StringBuilder(name);
        typed.chars().map(letter -> rest.indexOf(Character.toString(letter))).forEach(at -> {
            if (at >= 0) {
                rest.deleteCharAt(at);
            }
        });
        return name.length() - rest.length();
    }

    /** An argument as the help names it. */
    static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    // ---- bad input: 65 -----------------------------------------------------------------------------------------

    int input(List<BadInput.Source> sources) {
        Page page = page();
        for (BadInput.Source source : sources) {
            int count = source.problems().size();
            String of = source.name().isEmpty() ? "" : source.name() + ": ";
            page.gap();
            page.line(of + in("誤り " + count + " 件", count + (count == 1 ? " problem" : " problems")), Style.BAD);
            for (Problem problem : source.problems()) {
                page.gap();
                String path = problem.path().isEmpty() ? "" : problem.path() + "  ";
                page.line(path + problem.code(), Style.STRONG);
                paragraphs(page, problem.message());
            }
        }
        streams.say(page.toString());
        return ExitCode.INPUT;
    }

    /** What is wrong with one of many inputs, a line for each problem. */
    void inputOfMany(String place, List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            Label message = problem.message();
            lines.append(place)
                    .append(": ")
                    .append(problem.path().isEmpty() ? "" : problem.path() + " ")
                    .append(problem.code())
                    .append(": ")
                    .append(in(message.ja(), message.en()).replace('\n', ' '))
                    .append('\n');
        }
        streams.say(lines.toString());
    }

    int noLaw(NoLawException e) {
        Page page = page();
        page.line(NoLawException.CODE + "  " + e.day(), Style.BAD);
        paragraphs(page, e.label());
        streams.say(page.toString());
        return ExitCode.INPUT;
    }

    // ---- an internal error: 70 -----------------------------------------------------------------------------------

    int fault(Throwable e) {
        StringWriter words = new StringWriter();
        if (stacktrace) {
            e.printStackTrace(new PrintWriter(words, true));
        } else if (e instanceof UncheckedIOException) {
            words.append(in("読み書きに失敗しました", "Reading or writing failed")).append(details());
        } else {
            // the name alone: a message may hold what the case says
            words.append(in("内部エラー", "Internal error"))
                    .append(": ")
                    .append(e.getClass().getSimpleName())
                    .append(details());
        }
        streams.say(words.toString());
        return ExitCode.FAULT;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String details() {
        return " (" + in("詳細", "details") + ": --stacktrace)\n";
    }

    private Page page() {
        return Colours.page(streams, streams.colour());
    }
}
