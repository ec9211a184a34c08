package dev.ismap.model.internal.problem;

import java.util.Locale;

/**
 * A piece of an input that is safe to show: short, on one line, and without characters that a terminal or a log would
 * obey.
 *
 * @since 0.1
 */
public final class Excerpt {

    /** The most characters of an input that are shown. */
    public static final int LENGTH = 40;

    private static final int LONGEST_NAME = 64;

    private Excerpt() {}

    /**
     * A name as a step of a JSON Pointer.
     *
     * @param name the name, of any length and content
     * @return the name, or an excerpt of it where it is too long or not fit to be shown, with what a pointer escapes
     */
    public static String step(String name) {
        boolean shown =
                name.length() <= LONGEST_NAME && Characters.firstRefused(name).isEmpty();
        String step = shown ? name : of(name);
        return step.indexOf('~') < 0 && step.indexOf('/') < 0
                ? step
                : step.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The beginning of a text.
     *
     * @param text the text, of any length and content
     * @return at most {@link #LENGTH} characters of it, followed by {@code …} where there are more; a character that
     *     may not stand in a text is shown as {@code �}, and one that is not seen by its number, as {@code [U+200B]}
     */
    public static String of(String text) {
        int end = Math.min(text.length(), LENGTH);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder excerpt = new StringBuilder(end + 1);
        for (int i = 0; i < end; ) {
            int character = text.codePointAt(i);
            if (Characters.isHidden(character)) {
                excerpt.append(String.format(Locale.ROOT, "[U+%04X]", character));
            } else {
                excerpt.appendCodePoint(Characters.mayStand(character) ? character : '\uFFFD');
            }
            i += Character.charCount(character);
        }
        return end < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }
}
