package dev.ismap.model.internal.problem;

import java.util.OptionalInt;

/**
 * Which characters may stand in a text of a document.
 *
 * <p>A text is one line that reads as it is written, and a description, a reason or a remark is such lines. Control characters and line separators could forge a line of a
 * report, the bidirectional controls could show a text in another order than it has, and half a surrogate pair is no
 * character at all, nor are the code points that Unicode keeps for a program's own use.
 *
 * @since 0.1
 */
public final class Characters {

    private static final String REFUSED = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u206f"
            + "\\ufdd0-\\ufdef\\ufff9-\\ufffb\\ufffe\\uffff";

    /** The same rule as a regular expression of ECMA-262, for a whole text. */
    public static final String PATTERN = "^[^" + REFUSED + "]*$";

    /** The same rule for a text of several lines. */
    public static final String PATTERN_OF_LINES = "^([^" + REFUSED + "]|\\r?\\n)*$";

    private static final String NARROW =
            "[^" + REFUSED + "\\u200b-\\u200f\\u2060-\\u2065\\u3000\\ud800-\\udfff\\ufeff\\uff01-\\uff5e";

    /** 1 to 60 half-width characters with no space at either end, as a regular expression of ECMA-262. */
    public static final String HALF_WIDTH =
            "^" + NARROW + "\\u0020\\u00a0](" + NARROW + "]{0,58}" + NARROW + "\\u0020\\u00a0])?$";

    /**
     * A character of the basic plane that leaves a mark, as a regular expression of ECMA-262; one beyond it is taken for such
     * a one.
     */
    public static final String NO_SPACE = "[^\\s\\u001c-\\u001f\\u0085\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680"
            + "\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164"
            + "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]";

    private Characters() {}

    /**
     * Whether a character may stand in a text and is not seen in it: it has no width, or only says how its neighbours are
     * to be shown. Two names that differ in such a character alone look the same.
     *
     * @param character the code point
     * @return true if it is not seen; false for the selectors of a variant, which names in Japanese have
     */
    public static boolean isHidden(int character) {
        return character == 0xad
                || character == 0x61c
                || character == 0x180e
                || (character >= 0x200b && character <= 0x200f)
                || (character >= 0x2060 && character <= 0x2064)
                || character == 0x3164
                || character == 0xfeff
                || character == 0xffa0
                || (character >= 0xe0000 && character <= 0xe007f);
    }

    /**
     * Whether a character may stand in a text.
     *
     * @param character the code point
     * @return true if it may
     */
    public static boolean mayStand(int character) {
        if (character < 0x20 || (character >= 0x7f && character <= 0x9f)) {
            return false;
        }
        if (character >= 0x2028 && character <= 0x206f) {
            return character > 0x202e && character < 0x2066;
        }
        if (character >= 0xfdd0 && character <= 0xffff) {
            return character > 0xfdef && (character < 0xfff9 || character == 0xfffc || character == 0xfffd);
        }
        return character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE;
    }

    /**
     * The first character of a text that may not stand in one.
     *
     * @param text the text
     * @return its index; empty where every character may stand
     */
    public static OptionalInt firstRefused(String text) {
        return firstRefused(text, false);
    }

    /**
     * The first character of a text of several lines that may not stand in one. A line ends with a line feed, or with a
     * carriage return and a line feed.
     *
     * @param text the text
     * @return its index; empty where every character may stand
     */
    public static OptionalInt firstRefusedInLines(String text) {
        return firstRefused(text, true);
    }

    private static boolean isLineEnd(String text, int i) {
        return text.charAt(i) == '\n' || (text.charAt(i) == '\r' && text.startsWith("\n", i + 1));
    }

    private static OptionalInt firstRefused(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (mayStand(unit)) {
                continue;
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++; // a whole pair, and every character beyond the basic plane may stand
            } else if (!(lines && isLineEnd(text, i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
