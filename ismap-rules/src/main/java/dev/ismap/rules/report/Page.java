package dev.ismap.rules.report;

import java.util.List;

/**
 * A text of fixed-width characters, written line by line and wrapped to a number of columns.
 *
 * <p>A Japanese character counts two columns. A line ends where Japanese or English allows it (禁則処理).
 *
 * <p>This class is mutable and not thread-safe: it is filled and then read.
 *
 * @since 0.1
 */
public final class Page {

    /** The columns of a page where nothing else is known. */
    public static final int COLUMNS = 80;

    /** The fewest columns that a text is wrapped to. */
    private static final int FEWEST = 12;

    /** How a piece of text stands out where the page can show it. What it says never rests on it. */
    public enum Style {
        /** As it is. */
        PLAIN,
        /** Stressed. */
        STRONG,
        /** Beside the matter. */
        FAINT,
        /** Met, or done. */
        GOOD,
        /** Not met. */
        BAD,
        /** Open. */
        OPEN
    }

    /** Makes a piece of text stand out, such as with the colours of a terminal. */
    @FunctionalInterface
    public interface Painter {
        /**
         * A piece of text as it stands out.
         *
         * @param words the piece, on one line
         * @param style how it is to stand out
         * @return the piece with whatever it takes, none of which takes a column
         */
        String paint(String words, Style style);
    }

    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final Painter painter;
    private boolean underHeading;

    /**
     * Creates an empty page.
     *
     * @param columns the width
     * @param painter makes pieces stand out
     */
    public Page(int columns, Painter painter) {
        this.columns = columns;
        this.painter = painter;
    }

    /**
     * An empty page of plain text.
     *
     * @param columns the width
     * @return the page
     */
    public static Page plain(int columns) {
        return new Page(columns, (words, style) -> words);
    }

    /**
     * The columns of a text of one line.
     *
     * @param text the text
     * @return their number
     */
    public static int width(String text) {
        return DisplayWidth.of(text);
    }

    /**
     * A text, with spaces after it up to a number of columns.
     *
     * @param text the text
     * @param columns their number
     * @return the text
     */
    public static String padded(String text, int columns) {
        return DisplayWidth.padded(text, columns);
    }

    /** The width. */
    int columns() {
        return columns;
    }

    /**
     * Adds an empty line, unless the page is empty, or the last line already is or stands under a heading.
     *
     * @return this page
     */
    public Page gap() {
        int end = text.length();
        if (end > 0 && !underHeading && text.lastIndexOf("\n\n") != end - 2) {
            text.append('\n');
        }
        return this;
    }

    /**
     * Adds a heading, with an empty line before it and a rule under it.
     *
     * @param title the heading
     * @return this page
     */
    public Page heading(String title) {
        gap();
        List<String> lines = Lines.of(title, columns);
        lines.forEach(line -> write("", line, Style.STRONG));
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        write("", "-".repeat(Math.min(columns, widest)), Style.FAINT);
        underHeading = true;
        return this;
    }

    /**
     * Adds a paragraph.
     *
     * @param indent how many columns it is set in
     * @param words the paragraph
     * @param style how it stands out
     * @return this page
     */
    public Page paragraph(int indent, String words, Style style) {
        return item(" ".repeat(indent), Style.PLAIN, words, style);
    }

    /**
     * Adds a paragraph that begins with a mark; its further lines begin below its first word.
     *
     * @param mark the mark
     * @param markStyle how the mark stands out
     * @param words the paragraph
     * @param style how it stands out
     * @return this page
     */
    public Page item(String mark, Style markStyle, String words, Style style) {
        String begin = Lines.printable(mark);
        int indent = DisplayWidth.of(begin);
        for (String line : Lines.of(words, Math.max(FEWEST, columns - indent))) {
            write(painter.paint(begin, markStyle), line, style);
            begin = " ".repeat(indent);
        }
        return this;
    }

    /**
     * Adds a line that is never broken, such as a path to be copied.
     *
     * @param words the line
     * @param style how it stands out
     * @return this page
     */
    public Page line(String words, Style style) {
        write("", Lines.printable(words.replaceAll("\\R", " ")), style);
        return this;
    }

    /**
     * The page.
     *
     * @return the text; each line ends with a line feed
     */
    @Override
    public String toString() {
        return text.toString();
    }

    private void write(String begin, String line, Style style) {
        underHeading = false;
        text.append((begin + painter.paint(line, style)).stripTrailing()).append('\n');
    }
}
