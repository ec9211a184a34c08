package dev.ismap.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A run of the program: its exit code, and what it wrote where. */
public record Run(int code, String out, String err) {

    /** Runs the program with nothing on standard input. */
    public static Run of(String... args) {
        return withInput("", args);
    }

    /** Runs the program with a text on standard input. */
    public static Run withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.execute(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
