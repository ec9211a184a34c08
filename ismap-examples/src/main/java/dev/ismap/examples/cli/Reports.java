package dev.ismap.examples.cli;

import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.examples.text.Page;
import dev.ismap.examples.text.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of an error, in both languages and never among the answers, and the exit code for it. */
final class Reports {

    private final Streams streams;
    private final boolean stacktrace;

    Reports(Streams streams, boolean stacktrace) {
        this.streams = streams;
        this.stacktrace = stacktrace;
    }

    // ---- wrong usage: 64 ---------------------------------------------------------------------------------------

    /** No verb: the whole help is what is wanted. */
    int noVerb(CommandLine root) {
        usage(root, Label.of("動詞（VERB）を指定してください。", "say which VERB."));
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
        page.item("使い方の誤り: ", Style.BAD, label.ja(), Style.PLAIN);
        page.item("Wrong usage:  ", Style.BAD, label.en(), Style.PLAIN);
        if (!suggestions.isEmpty()) {
            page.item("もしかして / Did you mean: ", Style.PLAIN, String.join(", ", suggestions), Style.STRONG);
        }
        page.line("使い方 / Usage: " + command.getCommandSpec().qualifiedName() + " --help", Style.PLAIN);
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
            String names = missing.getMissing().stream().map(Reports::name).collect(Collectors.joining(", "));
            return Label.of("必要な指定がありません: " + names, "this is missing: " + names);
        } else if (e instanceof OverwrittenOptionException twice) {
            String name = twice.getOverwritten() == null ? "" : name(twice.getOverwritten());
            return Label.of(name + " は一度だけ指定できます。", name + " can be given only once.");
        }
        String words = String.valueOf(e.getMessage());
        return Label.of("引数を読み取れません。（" + words + "）", words);
    }

    private static Label unmatched(UnmatchedArgumentException e) {
        String words = e.getUnmatched().stream().map(Excerpt::of).collect(Collectors.joining(" "));
        boolean verb = e.getCommandLine().getParent() == null;
        if (e.isUnknownOption()) {
            return Label.of("このオプションはありません: " + words, "there is no such option: " + words);
        }
        return verb
                ? Label.of("この動詞はありません: " + words, "there is no such verb: " + words)
                : Label.of("余分な引数です: " + words, "this argument is one too many: " + words);
    }

    private static List<String> suggestions(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    // ---- bad input: 65 -----------------------------------------------------------------------------------------

    int input(List<BadInput.Source> sources) {
        Page page = page();
        for (BadInput.Source source : sources) {
            int count = source.problems().size();
            String of = source.name().isEmpty() ? "" : Excerpt.of(source.name()) + ": ";
            page.gap();
            page.line(of + "誤り " + count + " 件 / " + count + (count == 1 ? " problem" : " problems"), Style.BAD);
            for (Problem problem : source.problems()) {
                page.gap();
                String path = problem.path().isEmpty() ? "" : problem.path() + "  ";
                page.line(path + problem.code(), Style.STRONG);
                page.paragraph(4, problem.message().ja(), Style.PLAIN);
                page.paragraph(4, problem.message().en(), Style.PLAIN);
            }
        }
        streams.say(page.toString());
        return ExitCode.INPUT;
    }

    int noLaw(NoLawException e) {
        Page page = page();
        page.line(NoLawException.CODE + "  " + e.day(), Style.BAD);
        page.paragraph(4, e.label().ja(), Style.PLAIN);
        page.paragraph(4, e.label().en(), Style.PLAIN);
        streams.say(page.toString());
        return ExitCode.INPUT;
    }

    // ---- a fault of ours: 70 -----------------------------------------------------------------------------------

    int fault(Throwable e) {
        StringWriter words = new StringWriter();
        if (stacktrace) {
            e.printStackTrace(new PrintWriter(words, true));
        } else {
            // the name alone: a message may hold what the case says
            words.append("内部エラー / A fault of ours: ")
                    .append(e.getClass().getSimpleName())
                    .append("（詳細 / details: --stacktrace）\n");
        }
        streams.say(words.toString());
        return ExitCode.FAULT;
    }

    private Page page() {
        return new Page(streams.columns(), streams.colour());
    }
}
