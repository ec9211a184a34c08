package dev.ismap.examples.text;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a text takes.
 *
 * <p>A Japanese character takes two, a combining mark none. A character whose width Unicode calls ambiguous is counted
 * as one, so the layouts here use none: terminals set for Japanese may show it in two.
 */
public final class DisplayWidth {

    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private DisplayWidth() {}

    /** The columns of a text of one line. */
    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int end = at + characterAt(text, at);
            width += ofCharacter(text, at, end);
            at = end;
        }
        return width;
    }

    /** The text, with spaces after it up to a number of columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The longest beginning of a text that fits into a number of columns, but never less than one character. */
    static String beginning(String text, int columns) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at + characterAt(text, at);
            width += ofCharacter(text, at, end);
            if (width > columns && at > 0) {
                break;
            }
            at = end;
        }
        return text.substring(0, at);
    }

    /** The number of Java's chars in what a reader takes for one character. */
    private static int characterAt(String text, int at) {
        return Math.max(1, WCWidth.charCountForGraphemeCluster(text, at));
    }

    private static int ofCharacter(String text, int from, int to) {
        int width = 0;
        for (int at = from; at < to; ) {
            int codePoint = text.codePointAt(at);
            width = Math.max(width, codePoint == EMOJI_PRESENTATION ? 2 : WCWidth.wcwidth(codePoint));
            at += Character.charCount(codePoint);
        }
        return width;
    }
}
