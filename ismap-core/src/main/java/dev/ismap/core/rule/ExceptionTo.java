package dev.ismap.core.rule;

import java.util.Objects;

/**
 * That a rule is an exception to another, more general one.
 *
 * <p>Where the exception applies to a case, the general rule does not: the special law goes before the general (lex
 * specialis). Of two exceptions to one rule that both apply, the one of higher priority binds and the other does not;
 * never does the order in which rules are written decide.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the id of the general rule
 * @param priority the rank among the exceptions to it; the highest goes first
 * @since 0.1
 */
public record ExceptionTo(String rule, int priority) {

    /** Creates an exception. */
    public ExceptionTo {
        Objects.requireNonNull(rule, "rule");
    }
}
