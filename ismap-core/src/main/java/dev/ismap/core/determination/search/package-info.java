/**
 * The exact search: what a case can still come to, over everything that is open in it.
 *
 * <p>In the order in which it works:
 *
 * <ol>
 *   <li>a {@link dev.ismap.core.determination.search.FormulaBuilder} puts the given facts of a case into the conditions of a
 *       rule book; {@link dev.ismap.core.determination.search.Formula formulas} over what is open are left;
 *   <li>a {@link dev.ismap.core.determination.search.Solver} finds out whether some of them can be true together; it
 *       leaves days to {@link dev.ismap.core.determination.search.DaySolver}, and items and lists to
 *       {@link dev.ismap.core.determination.search.QuantifierSolver};
 *   <li>from such questions {@link dev.ismap.core.determination.search.OutcomeAnalysis} puts together what each rule and the
 *       whole can come to;
 *   <li>{@link dev.ismap.core.determination.search.QuestionSearch},
 *       {@link dev.ismap.core.determination.search.ExplanationSearch} and
 *       {@link dev.ismap.core.determination.search.RemedySearch} ask it about the same case with one fact answered, with
 *       facts out of sight, and with facts changed ({@link dev.ismap.core.determination.search.Overlay}).
 * </ol>
 */
@NullMarked
package dev.ismap.core.determination.search;

import org.jspecify.annotations.NullMarked;
