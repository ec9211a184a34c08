package dev.ismap.core.condition;

import dev.ismap.core.text.Label;

/**
 * How a value has to stand to what is expected of it.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Relation {
    /** It equals the expected value. */
    EQUAL("一致すること", "equal to"),
    /** It differs from the expected value. */
    NOT_EQUAL("一致しないこと", "other than"),
    /** It is the expected day or an earlier one. */
    NOT_AFTER("以前であること", "on or before"),
    /** It is the expected day or a later one. */
    NOT_BEFORE("以後であること", "on or after"),
    /** It is one of the expected values. */
    ONE_OF("いずれかであること", "one of"),
    /** It is none of the expected values. */
    NONE_OF("いずれでもないこと", "none of"),
    /** It is stated, not blank. */
    STATED("記載があること", "stated"),
    /** It is blank. */
    BLANK("記載がないこと", "not stated"),
    /** Its items lie within the expected set. */
    WITHIN("いずれも求められるとおりであること", "all as asked"),
    /** Some of its items lie outside the expected set. */
    NOT_WITHIN("求められるとおりでないものがあること", "not all as asked");

    private final String ja;
    private final String en;

    Relation(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The relation in words.
     *
     * @return the words
     */
    public Label label() {
        return Label.of(ja, en);
    }
}
