/**
 * The exact search: what a case can still come to, over everything that is open in it.
 *
 * <p>In the order in which it works:
 *
 * <ol>
 *   <li>a {@link dev.ismap.core.search.FormulaBuilder} puts the given facts of a case into the conditions of a rule book;
 *       {@link dev.ismap.core.search.Formula formulas} over what is open are left;
 *   <li>a {@link dev.ismap.core.search.Solver} finds out whether some of them can be true together; it leaves days to
 *       {@link dev.ismap.core.search.DaySolver}, and items and lists to {@link dev.ismap.core.search.QuantifierSolver};
 *   <li>from such questions {@link dev.ismap.core.search.OutcomeAnalysis} puts together what each rule and the whole can
 *       come to;
 *   <li>{@link dev.ismap.core.search.QuestionSearch}, {@link dev.ismap.core.search.SettlementSearch},
 *       {@link dev.ismap.core.search.ExplanationSearch} and {@link dev.ismap.core.search.RemedySearch} ask it about the
 *       same case with one fact answered, with several answered, with facts out of sight, and with facts changed
 *       ({@link dev.ismap.core.search.Overlay}).
 * </ol>
 *
 * <p>The algorithms know nothing of cases and can be read alone; each has its test beside it, which tries everything:
 *
 * <ul>
 *   <li>{@link dev.ismap.core.search.ConnectedComponents}: what shares something is looked at together, the rest apart;
 *   <li>{@link dev.ismap.core.search.BestFirst}: the branch that can still end smallest goes first;
 *   <li>{@link dev.ismap.core.search.HittingSets}: the smallest sets that hit every matter; settlements and remedies are
 *       such sets;
 *   <li>{@link dev.ismap.core.search.DeletionFilter}: what is not needed is left out, one after another;
 *   <li>{@link dev.ismap.core.search.PrimeImplicant}: facts that suffice, of which none can be left out; explanations are
 *       such facts.
 * </ul>
 *
 * <p>Every search is bounded, and says where it stopped: {@link dev.ismap.core.search.Possibility#PAST_BOUND}, or a list
 * that is not complete.
 */
@NullMarked
package dev.ismap.core.search;

import org.jspecify.annotations.NullMarked;
