/**
 * A kit for tests of a rule book: the properties that every book has, to be tested on one's own.
 *
 * <p>{@link dev.ismap.core.kit.RuleBookProperties} runs the test; it needs no test framework, and gives its failures as
 * values. {@link dev.ismap.core.kit.RuleBookProperties.RuleBookProperty} says what is tested. {@link dev.ismap.core.kit.RuleBookCheck} looks through a
 * book without a case: what can have no effect, what does not go together, and what is missing.
 */
@NullMarked
package dev.ismap.core.kit;

import org.jspecify.annotations.NullMarked;
