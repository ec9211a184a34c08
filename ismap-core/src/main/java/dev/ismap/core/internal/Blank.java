package dev.ismap.core.internal;

/**
 * Whether a text says nothing: it is empty, or has nothing but white space of any kind and characters that leave no mark
 * by themselves, such as those of no width, byte order marks, fillers and selectors of a variant.
 *
 * <p>{@link String#isBlank()} knows neither the no-break space nor these, and a text of them looks as empty as any. They
 * are those that Unicode calls default ignorable, of which Java has no list, and the braille pattern without a dot.
 *
 * <p>This class is thread-safe: it holds nothing.
 *
 * @since 0.1
 */
public final class Blank {

    /** First and last code points of those that Unicode calls default ignorable, in order. */
    private static final int[] IGNORABLE = {
        0xad, 0xad,
        0x34f, 0x34f,
        0x61c, 0x61c,
        0x115f, 0x1160,
        0x17b4, 0x17b5,
        0x180b, 0x180f,
        0x200b, 0x200f,
        0x202a, 0x202e,
        0x2060, 0x206f,
        0x3164, 0x3164,
        0xfe00, 0xfe0f,
        0xfeff, 0xfeff,
        0xffa0, 0xffa0,
        0xfff0, 0xfff8,
        0x1bca0, 0x1bca3,
        0x1d173, 0x1d17a,
        0xe0000, 0xe0fff
    };

    private static final int BRAILLE_WITHOUT_A_DOT = 0x2800;

    private Blank() {}

    /**
     * Whether a text says nothing.
     *
     * @param text the text
     * @return true if there is no character to be seen in it
     */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isUnseen(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isUnseen(int character) {
        if (character < 0x7f) {
            return Character.isWhitespace(character); // what is white space beyond ASCII is a space too
        }
        return Character.isSpaceChar(character)
                || character == 0x85
                || character == BRAILLE_WITHOUT_A_DOT
                || isIgnorable(character);
    }

    private static boolean isIgnorable(int character) {
        for (int i = 0; i < IGNORABLE.length && character >= IGNORABLE[i]; i += 2) {
            if (character <= IGNORABLE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
