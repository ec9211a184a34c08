package dev.ismap.examples.cli;

import dev.ismap.core.law.NoLawException;
import dev.ismap.examples.rulebook.Chapter;
import dev.ismap.examples.rulebook.RulebookJson;
import dev.ismap.examples.rulebook.RulebookText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rulebook [--on DAY] [--book KIND]}. */
@Command(
        name = "rulebook",
        header = {"規則を一冊の規則集として出力する / Prints the rules as a book, generated from the code.", ""},
        footer = {
            "",
            "--on がなければ、すべての規則を施行期間とともに示す（既定の日はない）。",
            "Without --on: the rules of all days, with their days; there is no default day."
        })
final class RulebookCommand implements Callable<Integer> {

    private final Streams streams;
    private final Common common;

    @Option(names = "--on", paramLabel = "DAY", description = "この日に施行されている規則 / The rules in force on a day.")
    private @Nullable LocalDate on;

    @Option(
            names = "--book",
            paramLabel = "KIND",
            description = "service, liu, auditor, procurement のいずれか / One of these books alone.")
    private @Nullable Chapter book;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            defaultValue = "text",
            converter = Format.TextJsonOrPage.class,
            description = "出力の形式 / Form of the answer.")
    private Format format = Format.TEXT;

    RulebookCommand(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    @Override
    public Integer call() {
        List<Chapter> chapters = book == null ? Chapter.ALL : List.of(book);
        Optional<LocalDate> day = Optional.ofNullable(on);
        day.ifPresent(asked -> requireLaw(chapters, asked));
        if (format == Format.JSON) {
            streams.answer(Json.write(RulebookJson.write(chapters, day)));
            return ExitCode.DONE;
        }
        streams.answer(Answers.write(RulebookText.write(chapters, day, common.language()), format, streams, common));
        return ExitCode.DONE;
    }

    /** Before the first of the books begins there is no law. */
    private static void requireLaw(List<Chapter> chapters, LocalDate day) {
        LocalDate start = chapters.stream()
                .map(chapter -> chapter.book().start())
                .min(LocalDate::compareTo)
                .orElse(day);
        if (day.isBefore(start)) {
            throw NoLawException.before(day, start);
        }
    }
}
