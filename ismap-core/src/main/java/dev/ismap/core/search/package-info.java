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
 *       ({@link dev.ismap.core.search.Overlay}). {@link dev.ismap.core.search.Relevance} asks of two completions at once
 *       that differ in one place ({@link dev.ismap.core.search.CopiedFormulas}).
 * </ol>
 *
 * <p>All questions about one case go on from what those before found out: {@link dev.ismap.core.search.Answers} remembers
 * it, and {@link dev.ismap.core.search.SearchEffort} tells how much was searched and which bounds were reached.
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
 * <p>Words that are used in one sense:
 *
 * <ul>
 *   <li>an <b>unknown</b> is something that is open: a {@linkplain dev.ismap.core.search.Choice choice} among a few
 *       values, or a day. A choice can come with rules of its own, which are formulas and no rules of law;
 *   <li>a <b>statement</b> is a formula that holds no other: a choice has one of some values, a day is not after another,
 *       each member of a population meets something. Only these are negated;
 *   <li>a <b>place</b> is where in a document what is open would stand; one place can stand for several unknowns;
 *   <li>a <b>copy</b> of an unknown is another unknown in its place, so that one question can be asked of two
 *       completions that differ there and nowhere else;
 *   <li>a <b>part</b> is a group of rules that share an unknown; parts are free of each other;
 *   <li>a <b>demand</b> is what every rule has to come to for the whole to come to something, such as eligible.
 * </ul>
 *
 * <p>Every search is bounded, and says where it stopped: {@link dev.ismap.core.search.Possibility#PAST_BOUND}, or a list
 * that is not complete.
 */
@NullMarked
package dev.ismap.core.search;

import org.jspecify.annotations.NullMarked;
