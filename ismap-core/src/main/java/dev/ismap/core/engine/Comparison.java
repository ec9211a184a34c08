package dev.ismap.core.engine;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Difference.OutcomeChange.Cause;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.search.DeletionFilter;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.search.SearchEffort;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two prepared cases rule by rule, and finds what makes them differ.
 *
 * <p>A third case tells law and facts apart: the facts of the first by the law of the second.
 *
 * @param <C> the type of the cases' subjects
 */
final class Comparison<C> {

    private final PreparedCase<C> first;
    private final PreparedCase<C> second;
    private final PreparedCase<C> factsOfFirst;
    private final Lazy<OutcomeAnalysis<C>> ofFirst;
    private final Lazy<OutcomeAnalysis<C>> ofSecond;
    private final Lazy<OutcomeAnalysis<C>> ofMixed;

    Comparison(PreparedCase<C> first, PreparedCase<C> second) {
        this.first = first;
        this.second = second;
        this.factsOfFirst = second.withFactsOf(first);
        this.ofFirst = new Lazy<>(() -> first.analysis(new SearchEffort()));
        this.ofSecond = new Lazy<>(() -> second.analysis(new SearchEffort()));
        this.ofMixed = new Lazy<>(() -> factsOfFirst.analysis(new SearchEffort()));
    }

    /** The difference, from the first to the second. */
    Difference difference() {
        Determination one = first.determine();
        Determination other = second.determine();
        Set<String> ids = new LinkedHashSet<>();
        one.findings().forEach(finding -> ids.add(finding.rule()));
        other.findings().forEach(finding -> ids.add(finding.rule()));
        List<OutcomeChange> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<RuleEvaluation<C>> before = first.bound(id);
            Optional<RuleEvaluation<C>> after = second.bound(id);
            Optional<PossibleOutcomes> from = before.map(rule -> rule.outcomes(ofFirst));
            Optional<PossibleOutcomes> to = after.map(rule -> rule.outcomes(ofSecond));
            if (!from.equals(to)) {
                Optional<PossibleOutcomes> mixed = factsOfFirst.bound(id).map(rule -> rule.outcomes(ofMixed));
                Cause cause = cause(before, after, mixed.equals(to));
                boolean decides = before.filter(RuleEvaluation::decides).isPresent()
                        || after.filter(RuleEvaluation::decides).isPresent();
                changes.add(change(one.finding(id), other.finding(id), cause, decides));
            }
        }
        if (one.verdict() != other.verdict() && changes.stream().noneMatch(OutcomeChange::decides)) {
            List<String> together = openRules(one);
            if (one.verdict() == Verdict.INELIGIBLE) {
                together = sufficient(together, ofFirst.get());
            } else if (other.verdict() == Verdict.INELIGIBLE) {
                together = sufficient(together, ofSecond.get());
            }
            together.forEach(id -> changes.add(change(one.finding(id), other.finding(id), Cause.FACT, true)));
        }
        return new Difference(one.verdict(), other.verdict(), changes);
    }

    /** The open rules that decide, where none of them alone comes out otherwise, but what they can come to together. */
    private List<String> openRules(Determination one) {
        return one.findings(Outcome.UNDETERMINED).stream()
                .map(Finding::rule)
                .filter(id -> first.bound(id).filter(RuleEvaluation::decides).isPresent())
                .toList();
    }

    /** No more of some rules than suffice to make a case ineligible. */
    private static <C> List<String> sufficient(List<String> rules, OutcomeAnalysis<C> analysis) {
        return DeletionFilter.filter(rules, rules, rest -> analysis.suffice(rule -> rest.contains(rule.id())));
    }

    private OutcomeChange change(Optional<Finding> before, Optional<Finding> after, Cause cause, boolean decides) {
        Label authority = first.ruleBook().authority();
        Finding shown = after.or(() -> before).orElseThrow();
        List<Evidence> read = before.map(Finding::evidence).orElse(List.of());
        List<Evidence> reads = after.map(Finding::evidence).orElse(List.of());
        return new OutcomeChange(
                shown.rule(),
                shown.title(),
                decides,
                before.map(Finding::outcome),
                after.map(Finding::outcome),
                cause,
                cause == Cause.AUTHORITY
                        ? Label.of(authority.ja() + "の判断", authority.en() + "'s word is another")
                        : cause.label(),
                without(read, reads),
                without(reads, read));
    }

    private static List<Evidence> without(List<Evidence> some, List<Evidence> others) {
        return some.stream().filter(evidence -> !others.contains(evidence)).toList();
    }

    /** Of law and facts, the law is the cause where it alone makes the difference. */
    private static <C> Cause cause(
            Optional<RuleEvaluation<C>> before, Optional<RuleEvaluation<C>> after, boolean byLawAlone) {
        if (before.isEmpty()) {
            return Cause.RULE_ADDED;
        }
        if (after.isEmpty()) {
            return Cause.RULE_DROPPED;
        }
        Presence was = before.get().presence();
        Presence is = after.get().presence();
        if (was != is) {
            boolean begins = is == Presence.IN_FORCE || was == Presence.NOT_IN_FORCE;
            return begins ? Cause.RULE_BEGINS : Cause.RULE_ENDS;
        }
        if (!before.get().word().equals(after.get().word())) {
            return Cause.AUTHORITY;
        }
        if (!before.get()
                .exception()
                .map(Rule::id)
                .equals(after.get().exception().map(Rule::id))) {
            return Cause.EXCEPTION;
        }
        return byLawAlone ? Cause.CLAUSE : Cause.FACT;
    }
}
