package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that a table goes to, whose name says in which form. */
final class OutputFile {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "出力先のファイル（省略時は標準出力） / Where to write; without it, standard output.")
    private @Nullable String file;

    /** What stands behind the last dot of its name, in small letters; empty without a file. */
    Optional<String> extension() {
        return Optional.ofNullable(file)
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    void write(String text, Streams streams) {
        file(streams);
        streams.answer(text);
    }

    /** A workbook, which is no text for a terminal. */
    void write(byte[] workbook, Streams streams) {
        if (file == null) {
            throw new WrongUsage(Label.of("--output でファイルを指定してください。", "say which file with --output."));
        }
        file(streams);
        streams.answer(workbook);
    }

    private void file(Streams streams) {
        if (file != null) {
            streams.destination().toFile(file);
        }
    }
}
