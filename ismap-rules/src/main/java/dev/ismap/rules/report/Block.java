package dev.ismap.rules.report;

import java.util.List;
import java.util.Objects;

/**
 * A part of a {@link Document}.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Block {

    /**
     * A part with a heading.
     *
     * @param anchor the name by which links find it, unique in the document: letters, digits and hyphens
     * @param title the heading
     * @param blocks what stands under it
     */
    record Section(String anchor, Line title, List<Block> blocks) implements Block {
        /**
         * Creates a section.
         *
         * @throws IllegalArgumentException if the anchor holds anything else, or begins with no letter
         */
        public Section {
            if (!anchor.matches("[A-Za-z][A-Za-z0-9-]*")) {
                throw new IllegalArgumentException("No name of a section: " + anchor);
            }
            Objects.requireNonNull(title, "title");
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph.
     *
     * @param line its words
     */
    record Paragraph(Line line) implements Block {
        /** Creates a paragraph. */
        public Paragraph {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * A paragraph that a reader must not miss.
     *
     * @param line its words
     */
    record Notice(Line line) implements Block {
        /** Creates a notice. */
        public Notice {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its order matters, so that it is numbered
     * @param items its items
     */
    record Items(boolean numbered, List<Item> items) implements Block {
        /** Creates a list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list, and what hangs under it.
     *
     * @param line its words
     * @param under what hangs under it
     */
    record Item(Line line, List<Block> under) {
        /** Creates an item. */
        public Item {
            Objects.requireNonNull(line, "line");
            under = List.copyOf(under);
        }

        /**
         * An item with nothing under it.
         *
         * @param line its words
         * @return the item
         */
        public static Item of(Line line) {
            return new Item(line, List.of());
        }
    }

    /**
     * Names and what is to be said of each.
     *
     * @param definitions the names, in order
     */
    record Definitions(List<Definition> definitions) implements Block {
        /** Creates definitions. */
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * A name and what is to be said of it.
     *
     * @param name the name
     * @param line what is said of it
     */
    record Definition(String name, Line line) {
        /** Creates a definition. */
        public Definition {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(line, "line");
        }

        /**
         * A name and what is to be said of it.
         *
         * @param name the name
         * @param pieces what is said of it
         * @return the definition
         */
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
        /**
         * Creates a table.
         *
         * @throws IllegalArgumentException if a row has fewer or more cells than there are columns
         */
        public Table {
            Objects.requireNonNull(caption, "caption");
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
     * The sections of the document down to a depth, each with a link.
     *
     * @param title its heading
     * @param depth how deep it goes, 1 for the outermost sections alone
     */
    record Contents(String title, int depth) implements Block {
        /** Creates a table of contents. */
        public Contents {
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A picture, which only a page can show: text and Markdown leave it out, so that what it shows stands beside it in
     * words. Whoever writes pages adds kinds of pictures of their own.
     */
    non-sealed interface Picture extends Block {
        /**
         * What it shows, in a few words.
         *
         * @return the words
         */
        String title();
    }
}
