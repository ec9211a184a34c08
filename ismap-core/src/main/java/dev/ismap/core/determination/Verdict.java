package dev.ismap.core.determination;

import dev.ismap.core.text.Label;

/**
 * What follows for a case from all the rules of a rule book.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Verdict {
    /** No rule that the rule book holds stands against the case, however the missing facts turn out. */
    ELIGIBLE("適格", "eligible"),
    /** A rule stands against the case, however the missing facts turn out. */
    INELIGIBLE("不適格", "ineligible"),
    /** It depends: on missing facts, on a doubt of law, or on the authority's judgement. */
    UNDETERMINED("未確定", "undetermined");

    private final String ja;
    private final String en;

    Verdict(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The verdict in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
