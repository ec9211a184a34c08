package dev.ismap.examples.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of a table as RFC 4180 writes them, except that a line ends with a line feed alone. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv row(String... cells) {
        text.append(Arrays.stream(cells).map(Csv::quoted).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
