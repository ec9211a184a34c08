/**
 * Rules and rule books.
 *
 * <p>A {@link dev.ismap.core.rule.Rule} holds everything about one rule in one place; a
 * {@link dev.ismap.core.rule.RuleBook} holds a dated body of them, with {@link dev.ismap.core.rule.Note notes} and
 * parameters.
 */
@NullMarked
package dev.ismap.core.rule;

import org.jspecify.annotations.NullMarked;
