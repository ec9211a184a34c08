/**
 * Rules and rule books.
 *
 * <p>A {@link dev.ismap.core.rule.Rule} holds everything about one rule in one place; a
 * {@link dev.ismap.core.rule.RuleBook} holds a dated body of them, with {@link dev.ismap.core.rule.LegalNote notes} and
 * parameters. A rule can go before another as an {@link dev.ismap.core.rule.Rule.ExceptionTo exception}; a
 * {@link dev.ismap.core.rule.Reform} makes another book from a book, and leaves it as it was. A {@link dev.ismap.core.rule.Transition} says in conditions
 * how a new rule comes to bind: new cases first, old ones later, with grace, and some early by choice.
 *
 * <p>What contradicts itself is not built: two exceptions of the same rank, editions of a rule that leave a gap or
 * overlap, a cycle of exceptions.
 */
@NullMarked
package dev.ismap.core.rule;

import org.jspecify.annotations.NullMarked;
