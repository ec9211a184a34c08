package dev.ismap.core.engine;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.evaluation.Evaluator;
import dev.ismap.core.evaluation.Trace;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.search.Failure;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule put to a case: with the law that it follows, the authority's word on it, and the rules that go before it.
 *
 * @param <C> the type of the case's subject
 */
final class RuleEvaluation<C> {

    private final Rule<C> rule;
    private final Presence presence;
    private final Evaluator<C> evaluator;
    private final @Nullable AuthorityRuling word;
    private final List<RuleEvaluation<C>> before;

    /** What single facts decide, worked out when it is first asked; a race finds the same twice. */
    private volatile @Nullable PossibleOutcomes outcomes;

    /** Whether the rule applies, and whether what it asks holds, worked out likewise. */
    private volatile @Nullable Truth applies;

    private volatile @Nullable Truth holds;

    /** What was found about the rule; kept where that hangs on nothing but its outcomes and what the rule reads. */
    private volatile @Nullable Kept<C> kept;

    private record Kept<C>(RuleResult<C> result, List<Evidence> setAside) {

        boolean isOf(PossibleOutcomes outcomes, List<Evidence> nowSetAside) {
            return result.outcomes().equals(outcomes) && setAside.equals(nowSetAside);
        }
    }

    /**
     * Puts a rule to a case.
     *
     * @param evaluator tells of the case by the law that the rule follows
     * @param word the authority's word on the rule; none where it gave none
     * @param before the rules that go before this one, put to the same case
     */
    RuleEvaluation(
            Rule<C> rule, Evaluator<C> evaluator, @Nullable AuthorityRuling word, List<RuleEvaluation<C>> before) {
        this.rule = rule;
        this.presence = rule.bindsOn().on(evaluator.law().day());
        this.evaluator = evaluator;
        this.word = word;
        this.before = before;
    }

    Rule<C> rule() {
        return rule;
    }

    boolean decides() {
        return rule.decides();
    }

    Presence presence() {
        return presence;
    }

    /** The law that the rule follows. */
    Law law() {
        return evaluator.law();
    }

    Optional<AuthorityRuling> word() {
        return Optional.ofNullable(word);
    }

    /** The outcomes that the case can still come to under this rule. */
    PossibleOutcomes outcomes() {
        PossibleOutcomes known = outcomes;
        if (known == null) {
            known = workedOut();
            outcomes = known;
        }
        return known;
    }

    private PossibleOutcomes workedOut() {
        Truth binds = binds();
        if (binds == Truth.FALSE) {
            return PossibleOutcomes.NOT_APPLICABLE;
        }
        PossibleOutcomes bound = switch (holds()) {
            case TRUE -> PossibleOutcomes.SATISFIED;
            case FALSE -> failed();
            case UNKNOWN -> PossibleOutcomes.SATISFIED.or(failed());
        };
        return binds == Truth.TRUE ? bound : bound.or(PossibleOutcomes.NOT_APPLICABLE);
    }

    /** The same, decided exactly where single facts do not decide. */
    PossibleOutcomes outcomes(Supplier<OutcomeAnalysis<C>> analysis) {
        PossibleOutcomes bySingleFacts = outcomes();
        return bySingleFacts.isDecided()
                ? bySingleFacts
                : PossibleOutcomes.of(analysis.get().outcomes(rule));
    }

    /** Whether only the search finds the rule decided, so that more decides it than what three-valued logic meets. */
    boolean isDecidedBySearch(PossibleOutcomes found) {
        return found.outcome() != Outcome.UNDETERMINED && !outcomes().isDecided();
    }

    /** What is found about the rule, with what the rule book sets aside of the case. */
    RuleResult<C> result(Supplier<OutcomeAnalysis<C>> analysis, List<Evidence> setAside, RuleWords words) {
        PossibleOutcomes found = outcomes(analysis);
        Kept<C> known = kept;
        if (known != null && known.isOf(found, setAside)) {
            return known.result();
        }
        RuleResult<C> result = RuleResult.of(this, found, analysis, setAside, words.of(rule, law()));
        if (!isDecidedBySearch(found)) {
            kept = new Kept<>(result, setAside);
        }
        return result;
    }

    /** The rules that go before this one. */
    List<RuleEvaluation<C>> before() {
        return before;
    }

    /** What outcomes under this rule do to a verdict. */
    PossibleVerdicts possibleVerdicts(PossibleOutcomes outcomes) {
        return decides() ? outcomes.possibleVerdicts(failure()) : PossibleVerdicts.START;
    }

    /** Whether this rule is in force, applies to the case, and no rule that goes before it does. */
    private Truth binds() {
        Truth own = ownTruth();
        if (own == Truth.FALSE || before.isEmpty()) {
            return own;
        }
        return switch (displaced()) {
            case TRUE -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            case FALSE -> own;
        };
    }

    /** Whether this rule is in force and applies to the case, if nothing goes before it. */
    private Truth ownTruth() {
        if (presence == Presence.NOT_IN_FORCE) {
            return Truth.FALSE;
        }
        return applies() == Truth.TRUE && presence == Presence.NOT_KNOWN ? Truth.UNKNOWN : applies();
    }

    /** Whether this rule applies to the case, if it is in force and nothing goes before it. */
    private Truth applies() {
        Truth known = applies;
        if (known == null) {
            known = evaluator.test(rule.appliesWhen());
            applies = known;
        }
        return known;
    }

    /** Whether what this rule asks holds. */
    private Truth holds() {
        Truth known = holds;
        if (known == null) {
            known = evaluator.test(rule.condition());
            holds = known;
        }
        return known;
    }

    /** Whether a rule that goes before this one binds in its place. */
    private Truth displaced() {
        Truth result = Truth.FALSE;
        for (int i = 0; i < before.size(); i++) {
            Truth binds = before.get(i).binds();
            if (binds == Truth.TRUE) {
                return Truth.TRUE;
            }
            result = binds == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    /** What becomes of this rule where its condition fails. */
    private PossibleOutcomes failed() {
        return PossibleOutcomes.of(failure().outcome());
    }

    private Failure failure() {
        return Failure.of(rule.force(), word);
    }

    /** The rule that surely binds in place of this one, which would apply. */
    Optional<Rule<C>> exception() {
        if (before.isEmpty() || ownTruth() == Truth.FALSE) {
            return Optional.empty();
        }
        for (RuleEvaluation<C> other : before) {
            if (other.binds() == Truth.TRUE) {
                return Optional.of(other.rule);
            }
        }
        return Optional.empty();
    }

    /**
     * Traces what made the rule apply or not, and then, where it may apply, what made it come out so; and names the
     * rules of which it is not known whether they are in force.
     */
    void trace(Trace trace, List<LegalUncertainty> inForce) {
        if (presence == Presence.NOT_IN_FORCE) {
            return;
        }
        if (applies() != Truth.FALSE) {
            for (RuleEvaluation<C> other : before) {
                if (other.binds() == Truth.TRUE) {
                    other.traceBinding(trace, inForce);
                    return;
                }
            }
        }
        if (applies() == Truth.TRUE) {
            noteInForce(inForce);
            traceOpenBefore(trace, inForce);
        } else {
            traceBinding(trace, inForce);
        }
        if (applies() != Truth.FALSE) {
            evaluator.trace(rule.condition(), holds(), trace);
        }
    }

    /** Traces what makes this rule bind, or leaves it open whether it does. */
    private void traceBinding(Trace trace, List<LegalUncertainty> inForce) {
        noteInForce(inForce);
        evaluator.trace(rule.appliesWhen(), applies(), trace);
        traceOpenBefore(trace, inForce);
    }

    private void traceOpenBefore(Trace trace, List<LegalUncertainty> inForce) {
        for (RuleEvaluation<C> other : before) {
            if (other.binds() == Truth.UNKNOWN) {
                other.traceBinding(trace, inForce);
            }
        }
    }

    private void noteInForce(List<LegalUncertainty> inForce) {
        if (presence == Presence.NOT_KNOWN) {
            inForce.add(inForceDoubt());
        }
    }

    LegalUncertainty inForceDoubt() {
        boolean filed = rule.lawOf() == LawOf.FILED;
        LocalDate day = evaluator.law().day();
        return new LegalUncertainty(
                "in-force:" + rule.id(),
                Label.of(
                        (filed ? "申請日" : "基準日") + "（" + day + "）に規則 " + rule.id() + " が施行されていたかどうかを示す資料がない。",
                        "No source at hand says whether rule " + rule.id() + " was in force on the day "
                                + (filed ? "of filing" : "asked about") + ", " + day + "."));
    }

    /** The weaker of the rule's basis and that of all the data that made it apply and come out as it did. */
    Basis basis(List<Evidence> shown) {
        Basis own = exception().map(Rule::basis).orElse(Basis.OFFICIAL).weaker(rule.basis());
        Basis withShown = own.weaker(Trace.weakestSource(shown));
        if (presence == Presence.NOT_IN_FORCE || rule.appliesWhen().isAlways()) {
            return withShown;
        }
        if (applies() == Truth.FALSE) {
            return withShown; // what made it not apply is all that is shown
        }
        Trace applied = new Trace();
        evaluator.trace(rule.appliesWhen(), applies(), applied);
        return withShown.weaker(applied.weakestSource());
    }
}
