/**
 * The engine: puts a case to a rule book and works out what follows.
 *
 * <p>Put a {@link dev.ismap.core.determination.Case} to an {@link dev.ismap.core.engine.Engine}; what comes back is a
 * {@link dev.ismap.core.determination.Determination}.
 *
 * <h2>A tour in reading order</h2>
 *
 * <ol>
 *   <li><b>Putting a case.</b> A {@link dev.ismap.core.engine.PreparedCase} binds each rule to the law of its day and to
 *       the authority's word ({@code RuleEvaluation}), and settles once what is asked of sets of items. From then on a
 *       verdict reads single facts and allocates nothing.
 *   <li><b>The first pass.</b> Every condition is true, false or unknown (S. C. Kleene's strong logic, 1938); a doubt of
 *       law is settled only where all its readings agree (supervaluation: B. van Fraassen, 1966). For each rule this
 *       gives the outcomes that the case can still come to, as a set of bits ({@code PossibleOutcomes}), and from all of
 *       them what the whole can come to ({@code PossibleVerdicts}). What this pass decides is so; it may leave open what
 *       one missing fact in several places decides.
 *   <li><b>The search.</b> Only what is left open is searched, in {@code dev.ismap.core.search}: the given facts are put
 *       into the conditions, formulas over what is missing are left, and it is found out whether they can be true
 *       together. An outcome is decided if and only if every completion agrees, up to a stated bound, past which it is
 *       left open.
 *   <li><b>What can be asked further</b>, of an {@link dev.ismap.core.engine.Analysis}, worked out when it is first asked
 *       for: a {@link dev.ismap.core.determination.Question} for each missing fact that can still matter; an
 *       {@link dev.ismap.core.engine.Analysis.Explanation}, the fewest facts that suffice (a prime implicant);
 *       {@link dev.ismap.core.determination.Remedies}, the smallest sets of changes that make the case eligible (minimal
 *       hitting sets). All three are the same search, asked other things.
 *   <li><b>Other days.</b> A {@link dev.ismap.core.determination.Case.OverTime} is a case on whichever day; a {@code Forecast}
 *       tells its timeline and its {@link dev.ismap.core.engine.Analysis.Horizon}. {@code ChangeDays} finds the few days
 *       on which anything can turn: those that rules and facts name, and those on which a term that grows with the day
 *       passes another.
 *   <li><b>Two of them.</b> A {@code Comparison} tells which outcomes changed between two days, two cases or two laws, and
 *       whether a fact or the law did it.
 * </ol>
 *
 * <h2>Words that are used in one sense</h2>
 *
 * <ul>
 *   <li>A rule <b>binds</b> if it is in force, applies to the case, and no rule that goes before it does. A rule that is
 *       <em>bound</em> is merely put to a case, as a {@code RuleEvaluation}.
 *   <li>A condition <b>fails</b> if it is false; what becomes of the rule then is the force's to say: it is violated, or
 *       left to the authority, or, by the authority's word, met after all.
 *   <li>An outcome is <b>decided</b> if only one is left, and a doubt of law is <b>settled</b> if all its readings agree.
 *   <li><b>Open</b> is said of a case: no rule makes it ineligible, and the authority has still to decide. Of what is
 *       not known it is said that it is <em>left open</em>.
 *   <li>An {@code Analysis} is what a caller asks further; {@code OutcomeAnalysis} is the search that answers it, which
 *       the first pass turns to where it decides nothing.
 * </ul>
 *
 * <p>Each step is held against the plain way in the tests: all completions, all sets of changes, all days.
 */
@NullMarked
package dev.ismap.core.engine;

import org.jspecify.annotations.NullMarked;
