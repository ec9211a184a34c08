package dev.ismap.core.determination;

/**
 * How a case stands to one rule.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Outcome {
    /** It meets the rule. */
    SATISFIED,
    /** It does not meet the rule. */
    VIOLATED,
    /** Facts, the law or the authority's word are missing, and they could make the difference. */
    UNDETERMINED,
    /** The rule does not apply to it. */
    NOT_APPLICABLE
}
