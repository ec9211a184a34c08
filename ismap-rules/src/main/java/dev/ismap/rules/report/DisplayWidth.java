package dev.ismap.rules.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns of a fixed-width font a text takes.
 *
 * <p>A character that Unicode calls wide or full-width takes two (Unicode Standard Annex 11, version 15), a combining
 * mark none. A character whose width is called ambiguous is counted as one, so the layouts here use none: terminals set
 * for Japanese may show it in two.
 */
final class DisplayWidth {

    /** First and last of each run of wide characters. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E,
        0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0,
        0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
        0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4,
        0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC,
        0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C,
        0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private static final int EMOJI_PRESENTATION = 0xFE0F;
    private static final int HALF_WIDTH_VOICED_MARK = 0xFF9E;
    private static final int HALF_WIDTH_SEMI_VOICED_MARK = 0xFF9F;

    /** What a reader takes for one character. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private DisplayWidth() {}

    /** The columns of a text of one line. */
    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (joins(c)) {
                return ofCharacters(text);
            }
            width += isWide(c) ? 2 : 1;
        }
        return width;
    }

    /** The text, with spaces after it up to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The longest beginning of a text that fits into a number of columns, but never less than one character. */
    static String beginning(String text, int columns) {
        Matcher characters = CHARACTER.matcher(text);
        int width = 0;
        int end = 0;
        while (characters.find()) {
            width += ofCharacter(characters.group());
            if (width > columns && end > 0) {
                break;
            }
            end = characters.end();
        }
        return text.substring(0, end);
    }

    /** Whether a character takes two columns. */
    static boolean isWide(int codePoint) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else if (codePoint < WIDE[2 * middle]) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Whether a character can be part of a longer one, so that it is not counted by itself. */
    static boolean joins(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return Character.isSurrogate(c) || isMark(type) || type == Character.FORMAT;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static int ofCharacters(String text) {
        Matcher characters = CHARACTER.matcher(text);
        int width = 0;
        while (characters.find()) {
            width += ofCharacter(characters.group());
        }
        return width;
    }

    private static int ofCharacter(String character) {
        int widest = 0;
        int marks = 0;
        for (int at = 0; at < character.length(); ) {
            int codePoint = character.codePointAt(at);
            if (at > 0 && (codePoint == HALF_WIDTH_VOICED_MARK || codePoint == HALF_WIDTH_SEMI_VOICED_MARK)) {
                marks++;
            } else {
                widest = Math.max(widest, ofCodePoint(codePoint));
            }
            at += Character.charCount(codePoint);
        }
        return widest + marks;
    }

    private static int ofCodePoint(int codePoint) {
        if (codePoint == EMOJI_PRESENTATION || isWide(codePoint)) {
            return 2;
        }
        int type = Character.getType(codePoint);
        return isMark(type) || type == Character.FORMAT ? 0 : 1;
    }
}
