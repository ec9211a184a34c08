package dev.ismap.examples.document;

import java.util.List;

/** A part of a document. */
public sealed interface Block {

    /**
     * A part with a heading.
     *
     * @param anchor the name by which links find it, unique in the document: letters, digits and hyphens
     * @param title the heading
     * @param blocks what stands under it
     */
    record Section(String anchor, Line title, List<Block> blocks) implements Block {
        public Section {
            if (!anchor.matches("[A-Za-z][A-Za-z0-9-]*")) {
                throw new IllegalArgumentException("No name of a section: " + anchor);
            }
            blocks = List.copyOf(blocks);
        }
    }

    /** A paragraph. */
    record Paragraph(Line line) implements Block {}

    /** A paragraph that a reader must not miss. */
    record Notice(Line line) implements Block {}

    /** A list; one whose order matters is numbered. */
    record Items(boolean numbered, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An item of a list, and what hangs under it. */
    record Item(Line line, List<Block> under) {
        public Item {
            under = List.copyOf(under);
        }

        public static Item of(Line line) {
            return new Item(line, List.of());
        }
    }

    /** Names and what is to be said of each. */
    record Definitions(List<Definition> definitions) implements Block {
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /** A name and what is to be said of it. */
    record Definition(String name, Line line) {
        public static Definition of(String name, Inline... pieces) {
            return new Definition(name, Line.of(pieces));
        }
    }

    /**
     * A table, whose rows have a cell for each column; the first cell of a row names it.
     *
     * @param caption what it shows
     * @param columns the heads of the columns
     * @param rows the rows
     */
    record Table(String caption, List<String> columns, List<List<Line>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Line> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has a cell for each of " + columns + ", but this: " + row);
                }
            }
        }
    }

    /**
     * Numbers over time as a picture. Only a page can show it, so that the same numbers stand beside it in a table.
     *
     * @param title what it shows
     * @param points the numbers in order, at least one
     */
    record Chart(String title, List<Point> points) implements Block {
        public Chart {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("A chart shows something");
            }
        }

        /** A number and what it is of; none is below zero. */
        public record Point(String name, int value) {}
    }

    /** The sections of the document down to a depth, each with a link. */
    record Contents(String title, int depth) implements Block {}
}
