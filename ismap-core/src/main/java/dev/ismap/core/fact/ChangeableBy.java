package dev.ismap.core.fact;

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
    OWN,
    /** Someone else, such as an auditor or the keeper of a list. */
    OTHERS,
    /** No one: with another value it would be another case. */
    FIXED
}
