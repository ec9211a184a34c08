package dev.ismap.core.fact;

import dev.ismap.core.text.Label;

/**
 * Who can bring about that a fact is another.
 *
 * <p>It tells a remedy that its reader can act on from one that hangs on others. It does not say how hard that is.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ChangeableBy {
    /** The party whose case it is. */
    OWN("本人", "the party whose case it is"),
    /** Someone else, such as an auditor or the keeper of a list. */
    OTHERS("他の者", "someone else"),
    /** No one: with another value it would be another case. */
    FIXED("変えられない", "no one");

    private final String ja;
    private final String en;

    ChangeableBy(String ja, String en) {
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
}
