package dev.ismap.core.condition;

import dev.ismap.core.text.Label;

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
    TRUE("成立", "it holds"),
    /** It does not hold. */
    FALSE("不成立", "it does not hold"),
    /** Not known. */
    UNKNOWN("不明", "not known");

    private final String ja;
    private final String en;

    Truth(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * It in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }

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
