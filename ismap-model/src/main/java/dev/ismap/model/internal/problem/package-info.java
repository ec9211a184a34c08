/**
 * What is said of a problem: every sentence about one stands here, whoever finds it, beside its code in
 * {@link dev.ismap.model.problem.ProblemCode}.
 *
 * <p>{@link dev.ismap.model.internal.problem.ProblemTexts} is about documents,
 * {@link dev.ismap.model.internal.problem.StandardTexts} about the rows of a control standard,
 * {@link dev.ismap.model.internal.problem.TableTexts} about tables, {@link dev.ismap.model.internal.problem.ListTexts}
 * about what is entered into a list, and {@link dev.ismap.model.internal.problem.CaseTexts} about what is asked of a case.
 */
@NullMarked
package dev.ismap.model.internal.problem;

import org.jspecify.annotations.NullMarked;
