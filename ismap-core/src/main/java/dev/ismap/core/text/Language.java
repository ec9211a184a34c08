package dev.ismap.core.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A language that everything a person reads exists in.
 *
 * <p>There are two, and neither is a default: whoever asks for a text says in which language.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Language {
    /** Japanese, the language of the law. */
    JA("日本語", "Japanese"),
    /** English. */
    EN("英語", "English");

    private final String ja;
    private final String en;

    Language(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The language for a reader of some locale, such as that of a web request.
     *
     * @param locale the locale; {@code ja} and {@code ja-JP} are of Japanese
     * @return Japanese for a locale of Japanese, English for every other
     */
    public static Language of(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JA : EN;
    }

    /**
     * The locale of the language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return this == JA ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /**
     * The name of the language.
     *
     * @return the name
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
