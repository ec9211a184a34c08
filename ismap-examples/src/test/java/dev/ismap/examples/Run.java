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
        return withBytes(input.getBytes(StandardCharsets.UTF_8), args);
    }

    /** Runs the program with bytes of any kind on standard input. */
    public static Run withBytes(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.execute(args, new ByteArrayInputStream(input), out, err);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
