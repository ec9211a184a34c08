package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer goes: standard output, or a file that is written whole or not at all.
 *
 * <p>A file is written beside its place and takes it only when the answer is whole, so that an earlier answer stays until
 * then.
 */
final class Destination extends OutputStream {

    private final OutputStream standard;
    private @Nullable String file;
    private @Nullable Path part;
    private @Nullable OutputStream open;

    Destination(OutputStream standard) {
        this.standard = standard;
    }

    /** Lets the answer go to a file. */
    void toFile(String name) {
        file = name;
    }

    boolean isFile() {
        return file != null;
    }

    @Override
    public void write(int one) throws IOException {
        target().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        target().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        target().flush();
    }

    private OutputStream target() {
        if (file == null) {
            return standard;
        }
        if (open == null) {
            try {
                Path place = Path.of(file).toAbsolutePath();
                if (place.getFileName() == null || Files.isDirectory(place)) {
                    throw notWritable(file);
                }
                part = place.resolveSibling("." + place.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
                open = Files.newOutputStream(part);
            } catch (InvalidPathException | IOException e) {
                throw notWritable(file);
            }
        }
        return open;
    }

    /** Puts the file in its place, where something was answered; where the answer is not whole, leaves what was there. */
    void close(boolean whole) {
        if (open == null || part == null || file == null) {
            return;
        }
        try {
            open.close();
            if (whole) {
                Files.move(part, Path.of(file).toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw notWritable(file);
        } finally {
            open = null;
            delete(part);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInput notWritable(String name) {
        return BadInput.of(
                name,
                "NOT_WRITABLE",
                Arguments.explained(
                        name,
                        Label.of(
                                "ファイルに書き込めません。フォルダーと権限、別のプログラムで開いていないかを確かめてください。",
                                "It can't be written. See that the folder is there, that you may write to it, and that no"
                                        + " other program has the file open.")));
    }
}
