package dev.ismap.examples.html;

import dev.ismap.rules.report.Block;
import java.util.List;

/**
 * Numbers as bars, each in parts. Only a page can show it, so that the same numbers stand beside it in a table.
 *
 * @param title what it shows
 * @param legend what the looks mean; empty where the bars have one part each
 * @param rows the bars, at least one
 */
public record Bars(String title, List<Meaning> legend, List<Row> rows) implements Block.Picture {

    /** Creates it. */
    public Bars {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Bars show something");
        }
    }

    /** How a part looks. They are told apart without colour too. */
    public enum Look {
        FULL,
        HATCHED,
        EMPTY
    }

    /** What a look means. */
    public record Meaning(Look look, String name) {}

    /** A part of a bar; the number is not below zero. */
    public record Part(Look look, long number) {}

    /**
     * A bar.
     *
     * @param name what it is of
     * @param words its numbers, as they are said
     * @param parts its parts, from its start
     */
    public record Row(String name, String words, List<Part> parts) {

        /** Creates a bar. */
        public Row {
            parts = List.copyOf(parts);
        }

        long whole() {
            return parts.stream().mapToLong(Part::number).sum();
        }
    }
}
