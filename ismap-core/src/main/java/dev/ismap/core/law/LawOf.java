package dev.ismap.core.law;

/**
 * Which day's law a rule follows.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum LawOf {
    /** The law of the day on which the case was filed; not yet filed, of the day asked about. */
    FILED,
    /** The law of the day asked about. */
    ASKED
}
