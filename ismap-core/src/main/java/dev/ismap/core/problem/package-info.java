/**
 * What is wrong with an input, all of it at once.
 *
 * <p>A {@link dev.ismap.core.problem.Problem} has a place, a code and words in both languages; an
 * {@link dev.ismap.core.problem.InputException} carries every one that was found.
 */
@NullMarked
package dev.ismap.core.problem;

import org.jspecify.annotations.NullMarked;
