package dev.ismap.core.law;

/**
 * How a rule binds.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Force {
    /** Violated, it makes the case ineligible. */
    MUST,
    /** The text says "in principle", or that it blocks is not certain: the authority can accept a departure. */
    IN_PRINCIPLE,
    /** Only the authority can say. */
    JUDGEMENT,
    /** Shown, never counted. */
    ADVICE;

    /**
     * Whether a rule that binds so can decide a verdict: it is more than advice, and more than an assumption.
     *
     * @param basis how well it is known that the rule says so
     * @return true if it can decide
     */
    public boolean decides(Basis basis) {
        return this != ADVICE && basis != Basis.ASSUMED;
    }
}
