package dev.ismap.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The help on the program as a whole, as the command line library makes it of all verbs. It is kept as a text, as to make
 * all verbs takes ten times longer than to start and to show it; a test holds that it is the same.
 */
final class HelpText {

    private HelpText() {}

    /** Whether these arguments ask for it and for nothing else. */
    static boolean isAskedForBy(String[] args) {
        return args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"));
    }

    /** The text, for where there are colours or none. */
    static String of(boolean colour) {
        try (InputStream text = HelpText.class.getResourceAsStream(colour ? "help-in-colour.txt" : "help.txt")) {
            if (text == null) {
                throw new IllegalStateException("The text of the help is missing from this program");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
