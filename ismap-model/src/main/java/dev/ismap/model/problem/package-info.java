/**
 * What can be wrong with a document.
 *
 * <p>{@link dev.ismap.model.problem.ProblemCode} lists every code with its meaning. The JSON reader, the constraints
 * between fields and Bean Validation use the same codes and the same words.
 */
@NullMarked
package dev.ismap.model.problem;

import org.jspecify.annotations.NullMarked;
