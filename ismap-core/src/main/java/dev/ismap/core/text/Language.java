package dev.ismap.core.text;

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
    JA,
    /** English. */
    EN
}
