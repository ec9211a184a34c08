package dev.ismap.core.determination;

import dev.ismap.core.text.Label;

/**
 * How a case stands to one rule.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Outcome {
    /** It meets the rule. */
    SATISFIED("充足", "satisfied"),
    /** It does not meet the rule. */
    VIOLATED("違反", "violated"),
    /** Facts, the law or the authority's word are missing, and they could make the difference. */
    UNDETERMINED("未確定", "undetermined"),
    /** The rule does not apply to it. */
    NOT_APPLICABLE("適用なし", "not applicable");

    private final String ja;
    private final String en;

    Outcome(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The outcome in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
