package dev.ismap.core.determination;

/**
 * What follows for a case from all the rules of a rule book.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Verdict {
    /** No rule that the rule book holds stands against the case, however the missing facts turn out. */
    ELIGIBLE,
    /** A rule stands against the case, however the missing facts turn out. */
    INELIGIBLE,
    /** It depends: on missing facts, on a doubt of law, or on the authority's judgement. */
    UNDETERMINED
}
