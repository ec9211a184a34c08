package dev.ismap.core.condition;

/**
 * Whether a condition holds: yes, no, or not known.
 *
 * <p>The connectives are those of Kleene's strong three-valued logic (S. C. Kleene, "Introduction to Metamathematics",
 * 1952, section 64): a result is known as soon as no way of settling the unknown parts, each on its own, could change
 * it.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** Not known. */
    UNKNOWN;

    /**
     * The truth of a known answer.
     *
     * @param answer the answer
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    /**
     * The truth of the opposite.
     *
     * @return the opposite; unknown stays unknown
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
