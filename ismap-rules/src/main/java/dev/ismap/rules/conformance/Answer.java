package dev.ismap.rules.conformance;

import dev.ismap.core.determination.Verdict;

/**
 * What a question can come to: a verdict, or that no law covers it.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Answer {
    /** The verdict {@link Verdict#ELIGIBLE}. */
    ELIGIBLE,
    /** The verdict {@link Verdict#INELIGIBLE}. */
    INELIGIBLE,
    /** The verdict {@link Verdict#UNDETERMINED}. */
    UNDETERMINED,
    /** No rule covers the day, or none that can decide applies. */
    NO_LAW;

    static Answer of(Verdict verdict) {
        return valueOf(verdict.name());
    }
}
