package dev.ismap.rules.report;

import dev.ismap.model.internal.problem.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text broken into lines, in Japanese as in English.
 *
 * <p>A line ends where the text allows it: after a space and beside a Japanese character, but not before a mark such as
 * {@code 。} or after an opening bracket (禁則処理), nor between a number and what it counts. Only a word that is wider than
 * the whole line is cut.
 */
final class Lines {

    /** Marks that begin no line. */
    private static final String NEVER_FIRST =
            "、。，．・：；？！）〕］｝〉》」』】ー々ゝゞ〜～…‥％℃" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰﾞﾟ,.:;?!)]}|";

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
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String piece : pieces(printable(text))) {
            String rest = piece;
            if (width + DisplayWidth.of(rest.stripTrailing()) > columns && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            while (DisplayWidth.of(rest.stripTrailing()) > columns) {
                String beginning = DisplayWidth.beginning(rest, columns);
                lines.add(beginning);
                rest = rest.substring(beginning.length());
            }
            line.append(rest);
            width += DisplayWidth.of(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /**
     * A text from outside without what a terminal would obey: controls, and marks that turn its direction. What is
     * not seen is shown by its number, but for what joins the parts of a character.
     */
    static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (steers(codePoint)) {
                result.appendCodePoint(0xFFFD);
            } else if (Characters.isHidden(codePoint) && codePoint != 0x200C && codePoint != 0x200D) {
                result.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
            } else {
                result.appendCodePoint(codePoint);
            }
        });
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
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if (mayBreak(text, at)) {
                pieces.add(text.substring(start, at));
                start = at;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean mayBreak(String text, int at) {
        char next = text.charAt(at);
        if (next == ' ' || (DisplayWidth.joins(next) && !Character.isHighSurrogate(next))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        boolean counted = before >= '0' && before <= '9' && Character.isIdeographic(after);
        boolean joined = Character.getType(before) == Character.FORMAT;
        return !counted && !joined && (DisplayWidth.isWide(before) || DisplayWidth.isWide(after));
    }
}
