package dev.ismap.examples.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text broken into lines, in Japanese as in English.
 *
 * <p>A line ends where the text allows it: between words, between Japanese characters, but not before a mark such as
 * {@code 。} or after an opening bracket (禁則処理). Only a word that is wider than the whole line is cut.
 */
final class Lines {

    /** Marks that begin no line, beyond those that the platform already keeps back. */
    private static final String NEVER_FIRST = "、。，．・：；？！）〕］｝〉》」』】ー々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}|";

    /** Marks that end no line. */
    private static final String NEVER_LAST = "（〔［｛〈《「『【([{";

    private Lines() {}

    /**
     * The lines of a text, none wider than a number of columns; one empty line for an empty text. A line of the text begins
     * a line.
     */
    static List<String> of(String text, int columns) {
        return text.lines().count() < 2
                ? ofLine(text, columns)
                : text.lines().flatMap(line -> ofLine(line, columns).stream()).toList();
    }

    private static List<String> ofLine(String text, int columns) {
        String printable = printable(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(printable)) {
            String rest = piece;
            if (DisplayWidth.of(line + rest.stripTrailing()) > columns && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            while (DisplayWidth.of(rest.stripTrailing()) > columns) {
                String beginning = DisplayWidth.beginning(rest, columns);
                lines.add(beginning);
                rest = rest.substring(beginning.length());
            }
            line.append(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** A text of a stranger without what would steer the terminal: controls, and marks that turn its direction. */
    static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> result.appendCodePoint(steers(codePoint) ? 0xFFFD : codePoint));
        return result.toString();
    }

    private static boolean steers(int codePoint) {
        int type = Character.getType(codePoint);
        boolean direction = codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return direction
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** The pieces between which a line may end, each with the spaces after it. */
    private static List<String> pieces(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || allowed(text, end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean allowed(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean insideAscii = before > ' ' && before < 0x7F && after > ' ' && after < 0x7F;
        return !insideAscii && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }
}
