package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the name of the file says that an answer goes to, looked at before anything is read. */
final class OutputName {

    static final String OPTION = "--output";

    private static final String FORM = "--format";
    private static final String MANY = "--batch";

    private OutputName() {}

    /** Refuses the file of an input, which would be overwritten. */
    static void see(ParseResult parsed) {
        OptionSpec option = parsed.matchedOption(OPTION);
        if (option == null) {
            return;
        }
        String output = option.originalStringValues().get(0);
        boolean deep = parsed.commandSpec().userObject() instanceof ConformanceCommand;
        for (ArgSpec arg : parsed.matchedArgs()) {
            boolean read = arg != option
                    && !isRenewed(arg)
                    && arg.originalStringValues().stream()
                            .anyMatch(typed -> isFile(typed, output)
                                    || isFile(typed.substring(typed.indexOf('=') + 1), output) // EDITION=TABLE
                                    || (arg.isPositional() && hasCase(typed, output, deep)));
            if (read) {
                throw wouldBeLost(parsed.commandSpec().commandLine(), option, output, arg);
            }
        }
    }

    /** Where no form of the answer is asked for, and the verb has the one that the name tells, that is asked for. */
    static void takeForm(ParseResult parsed) {
        OptionSpec output = parsed.matchedOption(OPTION);
        Optional<Format.Of> forms = forms(parsed.commandSpec());
        if (output == null || forms.isEmpty() || parsed.hasMatchedOption(FORM)) {
            return;
        }
        String name = output.originalStringValues().get(0);
        forms.get().forms(parsed.hasMatchedOption(MANY)).stream()
                .filter(form -> form.isNamedBy(name))
                .findFirst()
                .ifPresent(parsed.commandSpec().findOption(FORM)::setValue);
    }

    /** The endings by which a verb knows its forms, as the help tells them; empty where it has one form. */
    static String endings(CommandSpec verb) {
        return forms(verb).stream()
                .flatMap(forms -> Stream.concat(forms.forms(false).stream(), forms.forms(true).stream()))
                .distinct()
                .flatMap(form -> form.ending().stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Format.Of> forms(CommandSpec verb) {
        OptionSpec form = verb.findOption(FORM);
        return form != null && form.converters().length == 1 && form.converters()[0] instanceof Format.Of forms
                ? Optional.of(forms)
                : Optional.empty();
    }

    private static boolean isRenewed(ArgSpec arg) {
        return arg.userObject() instanceof Field field && field.isAnnotationPresent(Renewed.class);
    }

    private static boolean isFile(String typed, String output) {
        try {
            return !typed.isEmpty()
                    && Files.isRegularFile(Path.of(output))
                    && Files.exists(Path.of(typed))
                    && Files.isSameFile(Path.of(typed), Path.of(output));
        } catch (InvalidPathException | IOException e) {
            return false; // whoever reads or writes it says what is wrong with it
        }
    }

    /** Whether an argument is a folder of cases and the file is one of them. */
    private static boolean hasCase(String typed, String output, boolean deep) {
        try {
            Path file = Path.of(output);
            if (typed.isEmpty() || !Files.isDirectory(Path.of(typed)) || !Files.isRegularFile(file)) {
                return false;
            }
            Path folder = Path.of(typed).toRealPath();
            Path place = file.toRealPath();
            return output.endsWith(".json") && (deep ? place.startsWith(folder) : folder.equals(place.getParent()));
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    private static ParameterException wouldBeLost(
            CommandLine command, OptionSpec option, String output, ArgSpec input) {
        String name = Reports.name(input);
        Label wrong = Label.of(
                "「" + output + "」は、このコマンドの入力（" + name + "）です。上書きしないよう、別のファイルを指定してください。",
                "'" + output + "' is an input of this command (" + name
                        + ") and would be overwritten. Please name another file.");
        return new ParameterException(command, wrong.en(), new Unreadable(wrong), option, output);
    }
}
