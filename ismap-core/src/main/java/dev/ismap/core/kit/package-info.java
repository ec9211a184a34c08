/**
 * A kit for tests of a rule book: the laws that every book keeps, to be run on one's own.
 *
 * <p>{@link dev.ismap.core.kit.RuleBookProperties} holds the trial; it needs no test framework, and gives its findings as
 * values. {@link dev.ismap.core.kit.RuleBookProperties.RuleBookProperty} says what is tried. {@link dev.ismap.core.kit.RuleBookCheck} looks through a
 * book without a case: what can have no effect, what does not go together, and what is missing.
 */
@NullMarked
package dev.ismap.core.kit;

import org.jspecify.annotations.NullMarked;
