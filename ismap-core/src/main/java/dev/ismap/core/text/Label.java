package dev.ismap.core.text;

import dev.ismap.core.internal.Blank;
import java.util.Objects;

/**
 * A text in Japanese and English, side by side.
 *
 * <p>A name, a message or a sentence of this library is never written in one language alone, so the pair is one
 * value. Neither half may be blank: a missing translation fails where it is written, not where it is read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ja the Japanese text, not blank
 * @param en the English text, not blank
 * @since 0.1
 */
public record Label(String ja, String en) {

    /**
     * Creates a label.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Label {
        requireText(ja, "ja");
        requireText(en, "en");
    }

    /**
     * A label of the two texts.
     *
     * @param ja the Japanese text
     * @param en the English text
     * @return the label
     * @throws IllegalArgumentException if a text is blank
     */
    public static Label of(String ja, String en) {
        return new Label(ja, en);
    }

    /**
     * A label that reads the same in both languages, such as a proper name or an identifier.
     *
     * @param text the text
     * @return the label
     * @throws IllegalArgumentException if the text is blank
     */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /**
     * The text in a language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    private static void requireText(String text, String name) {
        Objects.requireNonNull(text, name);
        if (Blank.is(text)) {
            throw new IllegalArgumentException("A label has a text in both languages, but '" + name + "' is blank");
        }
    }
}
