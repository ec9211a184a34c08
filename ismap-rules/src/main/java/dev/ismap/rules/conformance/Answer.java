package dev.ismap.rules.conformance;

import dev.ismap.core.determination.Verdict;

/**
 * What a case can come to: a verdict, that no law covers it, that it is refused, or the answer of another verb.
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
    NO_LAW,
    /** The document, or what is brought along with it, has problems and is not determined. */
    REFUSED,
    /** The document has no problem, and there are no rules on its kind: a list or a control standard. */
    ACCEPTED,
    /** Something else was asked than a verdict, and answered. */
    ANSWERED;

    static Answer of(Verdict verdict) {
        return valueOf(verdict.name());
    }
}
