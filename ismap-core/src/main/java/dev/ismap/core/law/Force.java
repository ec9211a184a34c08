package dev.ismap.core.law;

/**
 * How a rule binds.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Force {
    /** Violated, it makes the case ineligible. */
    MUST,
    /** The text says "in principle", or that it blocks is not certain: the authority can accept a departure. */
    IN_PRINCIPLE,
    /** Only the authority can say. */
    JUDGEMENT,
    /** Shown, never counted. */
    ADVICE
}
