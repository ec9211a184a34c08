package dev.ismap.core.condition;

/**
 * How a value has to stand to what is expected of it.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Relation {
    /** It equals the expected value. */
    EQUAL,
    /** It differs from the expected value. */
    NOT_EQUAL,
    /** It is the expected day or an earlier one. */
    NOT_AFTER,
    /** It is the expected day or a later one. */
    NOT_BEFORE,
    /** It is one of the expected values. */
    ONE_OF,
    /** It is none of the expected values. */
    NONE_OF,
    /** It is stated, not blank. */
    STATED,
    /** It is blank. */
    BLANK,
    /** Its items lie within the expected set. */
    WITHIN,
    /** Some of its items lie outside the expected set. */
    NOT_WITHIN
}
