package dev.ismap.core.law;

import dev.ismap.core.text.Label;

/**
 * How a rule binds.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Force {
    /** Violated, it makes the case ineligible. */
    MUST("必須", "mandatory"),
    /** The text says "in principle", or that it blocks is not certain: the authority can accept a departure. */
    IN_PRINCIPLE("原則", "in principle"),
    /** Only the authority can say. */
    JUDGEMENT("判断事項", "matter of judgement"),
    /** Shown, never counted. */
    ADVICE("参考", "advice");

    private final String ja;
    private final String en;

    Force(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The force in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }

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
