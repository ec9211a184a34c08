package dev.ismap.examples.text;

import java.util.List;

/** A text for a terminal, written line by line and wrapped to its width. */
public final class Page {

    /** The columns of a page where nothing else is known. */
    public static final int COLUMNS = 80;

    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final boolean colour;
    private boolean underHeading;

    /** A page of a width, with or without colour. */
    public Page(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** An empty line, unless the page is empty, or the last line already is or stands under a heading. */
    public Page gap() {
        int end = text.length();
        if (end > 0 && !underHeading && text.lastIndexOf("\n\n") != end - 2) {
            text.append('\n');
        }
        return this;
    }

    /** A heading, with an empty line before it and a rule under it. */
    public Page heading(String title) {
        gap();
        List<String> lines = Lines.of(title, columns);
        lines.forEach(line -> write("", line, Style.STRONG));
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        write("", "-".repeat(Math.min(columns, widest)), Style.FAINT);
        underHeading = true;
        return this;
    }

    /** A paragraph, indented. */
    public Page paragraph(int indent, String words, Style style) {
        return item(" ".repeat(indent), Style.PLAIN, words, style);
    }

    /** A paragraph that begins with a mark; its further lines begin below its first word. */
    public Page item(String mark, Style markStyle, String words, Style style) {
        String begin = Lines.printable(mark);
        int indent = DisplayWidth.of(begin);
        for (String line : Lines.of(words, Math.max(20, columns - indent))) {
            write(paint(begin, markStyle), line, style);
            begin = " ".repeat(indent);
        }
        return this;
    }

    /** A line that is never broken, such as a path to be copied. */
    public Page line(String words, Style style) {
        write("", Lines.printable(words.replaceAll("\\R", " ")), style);
        return this;
    }

    /** The page. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void write(String begin, String line, Style style) {
        underHeading = false;
        text.append((begin + paint(line, style)).stripTrailing()).append('\n');
    }

    private String paint(String words, Style style) {
        return colour ? style.on(words) : words;
    }
}
