package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of the help is the one that the command line library makes; with {@code -Dismap.help.write=true} it is written anew. */
class HelpTextTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "ismap", "examples", "cli");

    @BeforeAll
    static void writeItAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean("ismap.help.write")) {
            Files.writeString(FOLDER.resolve("help.txt"), byTheLibrary(false));
            Files.writeString(FOLDER.resolve("help-in-colour.txt"), byTheLibrary(true));
        }
    }

    /** With one more option all verbs are made, and the help of them. */
    private static String byTheLibrary(boolean colour) {
        return said(colour, "--help", "--stacktrace");
    }

    private static String said(boolean colour, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Program.run(args, Streams.of(InputStream.nullInputStream(), out, err, colour));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.DONE, code);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsTheOneThatTheLibraryMakes(boolean colour) {
        assertEquals(byTheLibrary(colour), said(colour, "--help"));
        assertEquals(byTheLibrary(colour), said(colour, "-h"));
    }
}
