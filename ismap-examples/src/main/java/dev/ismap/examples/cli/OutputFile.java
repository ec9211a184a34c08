package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that an answer goes to, written whole or not at all. */
final class OutputFile {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "出力先のファイル（なければ標準出力） / Where to write; without it, standard output.")
    private @Nullable String file;

    /** What stands behind the last dot of its name, in small letters; empty without a file. */
    Optional<String> extension() {
        return Optional.ofNullable(file)
                .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    void write(String text, Streams streams) {
        if (file == null) {
            streams.answer(text);
        } else {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A document, however long it is. */
    void write(IsmapDocument document, Streams streams) {
        if (file == null) {
            streams.answer(document);
        } else {
            write(IsmapJson.standard().write(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    void write(byte[] bytes) {
        if (file == null) {
            throw new WrongUsage(Label.of("--output でファイルを指定してください。", "say which file with --output."));
        }
        try {
            Path to = Path.of(file).toAbsolutePath();
            Path part = to.resolveSibling(
                    "." + to.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (InvalidPathException | IOException e) {
            throw BadInput.of(
                    file,
                    "NOT_WRITABLE",
                    Label.of(
                            "ファイルに書き込めません。フォルダーと権限、別のプログラムで開いていないかを確かめてください。",
                            "It can't be written. See that the folder is there, that you may write to it, and that no"
                                    + " other program has the file open."));
        }
    }
}
