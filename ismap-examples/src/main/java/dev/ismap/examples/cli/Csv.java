package dev.ismap.examples.cli;

import dev.ismap.examples.sheets.CellTexts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of a table as RFC 4180 writes them, except that a line ends with a line feed alone. */
final class Csv {

    /** What spreadsheets need at the start of a file to take it for UTF-8. */
    static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private final char separator;

    Csv() {
        this(',');
    }

    private Csv(char separator) {
        this.separator = separator;
    }

    static Csv separatedBy(char separator) {
        return new Csv(separator);
    }

    Csv row(String... cells) {
        text.append(Arrays.stream(cells).map(this::quoted).collect(Collectors.joining(String.valueOf(separator))))
                .append('\n');
        return this;
    }

    /** A cell that no spreadsheet takes for a formula, in quotation marks where it needs them. */
    private String quoted(String text) {
        String cell = CellTexts.guarded(text);
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
