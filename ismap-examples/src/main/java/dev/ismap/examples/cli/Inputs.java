package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that a command line names; {@code -} is standard input. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";
    private static final Label NONE = Label.of("ファイルがありません。", "There is no such file.");

    private Inputs() {}

    /** The bytes of a file, or, of one that is longer than anybody reads, a little more than that. */
    static byte[] read(String name, Streams streams, int most) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return streams.input(most);
            }
            try (InputStream file = Files.newInputStream(path(name))) {
                return file.readNBytes(most + 1);
            }
        } catch (NoSuchFileException e) {
            throw unreadable(name, NONE);
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    /** The path of a file or folder; a name that none can have is refused as one that can't be read. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unreadable(name);
        }
    }

    static boolean isStandardInput(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /** The address of a file: relative where its name is, so that it is the same wherever the work is checked out. */
    static String uri(String name) {
        if (isStandardInput(name)) {
            return "stdin.json";
        }
        Path path = Path.of(name);
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        try {
            // a path of its own, so that no colon in a name is taken for the end of a scheme
            return new URI(null, null, "/" + name.replace(File.separatorChar, '/'), null)
                    .toASCIIString()
                    .substring(1);
        } catch (URISyntaxException e) {
            throw unreadable(name);
        }
    }

    /** Opens a file, to be read a piece at a time. */
    static InputStream open(String name, Streams streams) {
        try {
            return name.equals(STANDARD_INPUT) ? streams.input() : Files.newInputStream(path(name));
        } catch (NoSuchFileException e) {
            throw unreadable(name, NONE);
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    /** The bytes of a file; -1 where nobody knows. */
    static long size(String name) {
        try {
            return name.equals(STANDARD_INPUT) || !Files.isRegularFile(Path.of(name)) ? -1 : Files.size(Path.of(name));
        } catch (IOException e) {
            return -1;
        }
    }

    /** What is said of a file that is there and can't be read. */
    static BadInput unreadable(String name) {
        return unreadable(
                name,
                Label.of(
                        "ファイルを読み取れません。ファイルであることと、読取りの権限を確かめてください。",
                        "It can't be read. See that it is a file and that you may read it."));
    }

    private static BadInput unreadable(String name, Label why) {
        return BadInput.of(name, "NOT_READABLE", Arguments.explained(name, why));
    }
}
