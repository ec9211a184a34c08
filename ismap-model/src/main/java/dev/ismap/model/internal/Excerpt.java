package dev.ismap.model.internal;

/**
 * A piece of an input that is safe to show: short, on one line, and without characters that a terminal or a log would
 * obey.
 *
 * @since 0.1
 */
public final class Excerpt {

    /** The most characters of an input that are shown. */
    public static final int LENGTH = 40;

    private Excerpt() {}

    /**
     * The beginning of a text.
     *
     * @param text the text, of any length and content
     * @return at most {@link #LENGTH} characters of it, followed by {@code …} where there are more; a character that
     *     may not stand in a text is shown as {@code �}
     */
    public static String of(String text) {
        int end = Math.min(text.length(), LENGTH);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder excerpt = new StringBuilder(end + 1);
        for (int i = 0; i < end; ) {
            int character = text.codePointAt(i);
            excerpt.appendCodePoint(Characters.mayStand(character) ? character : '\uFFFD');
            i += Character.charCount(character);
        }
        return end < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }
}
