/**
 * The exact search: what a case can still come to, over everything that is open in it.
 *
 * <p>In the order in which it works:
 *
 * <ol>
 *   <li>a {@link dev.ismap.core.search.FormulaBuilder} puts the given facts of a case into the conditions of a
 *       rule book; {@link dev.ismap.core.search.Formula formulas} over what is open are left;
 *   <li>a {@link dev.ismap.core.search.Solver} finds out whether some of them can be true together; it
 *       leaves days to {@link dev.ismap.core.search.DaySolver}, and items and lists to
 *       {@link dev.ismap.core.search.QuantifierSolver};
 *   <li>from such questions {@link dev.ismap.core.search.OutcomeAnalysis} puts together what each rule and the
 *       whole can come to;
 *   <li>{@link dev.ismap.core.search.QuestionSearch},
 *       {@link dev.ismap.core.search.ExplanationSearch} and
 *       {@link dev.ismap.core.search.RemedySearch} ask it about the same case with one fact answered, with
 *       facts out of sight, and with facts changed ({@link dev.ismap.core.search.Overlay}).
 * </ol>
 */
@NullMarked
package dev.ismap.core.search;

import org.jspecify.annotations.NullMarked;
