package dev.ismap.core.law;

/**
 * What the authority said of a departure from a rule, or of a matter that only it can judge.
 *
 * <p>It is recorded when known, and never asked for or supposed. This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
public enum AuthorityRuling {
    /** It accepts it. */
    ACCEPTED,
    /** It refuses it. */
    REFUSED
}
