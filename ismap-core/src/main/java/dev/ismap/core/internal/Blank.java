package dev.ismap.core.internal;

/**
 * Whether a text says nothing: it is empty, or has nothing but white space of any kind, characters of no width and byte
 * order marks.
 *
 * <p>{@link String#isBlank()} knows neither the no-break space nor what has no width, and a text of these looks as
 * empty as any.
 *
 * <p>This class is thread-safe: it holds nothing.
 *
 * @since 0.1
 */
public final class Blank {

    private Blank() {}

    /**
     * Whether a text says nothing.
     *
     * @param text the text
     * @return true if there is no character to be seen in it
     */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnseen(int unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == 0x85
                || unit == 0x180e
                || (unit >= 0x200b && unit <= 0x200f)
                || (unit >= 0x2060 && unit <= 0x2064)
                || unit == 0xfeff;
    }
}
