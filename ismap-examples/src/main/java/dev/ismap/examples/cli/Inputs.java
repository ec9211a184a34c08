package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that a command line names; {@code -} is standard input. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /** The bytes of a file, or, of one that is longer than anybody reads, a little more than that. */
    static byte[] read(String name, Streams streams, int most) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return streams.input(most);
            }
            try (InputStream file = Files.newInputStream(Path.of(name))) {
                return file.readNBytes(most + 1);
            }
        } catch (NoSuchFileException e) {
            throw unreadable(name, Label.of("ファイルがありません。", "There is no such file."));
        } catch (InvalidPathException | IOException e) {
            throw unreadable(
                    name,
                    Label.of(
                            "ファイルを読み取れません。ファイルであることと、読取りの権限を確かめてください。",
                            "It can't be read. See that it is a file and that you may read it."));
        }
    }

    /** A platform that does not run in UTF-8 loses a Japanese file name before it gets here. */
    private static BadInput unreadable(String name, Label why) {
        boolean lost = !Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                        .equals(StandardCharsets.UTF_8)
                && name.chars().anyMatch(c -> c == '?' || c > 0x7E);
        Label said = lost
                ? Label.of(
                        why.ja() + " ファイル名に日本語が含まれるときは、LC_ALL=C.UTF-8 を設定するか、「-」と標準入力を使ってください。",
                        why.en() + " If its name is not in ASCII, set LC_ALL=C.UTF-8, or use '-' and standard input.")
                : why;
        return BadInput.of(name, "NOT_READABLE", said);
    }
}
