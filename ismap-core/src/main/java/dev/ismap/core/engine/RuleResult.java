package dev.ismap.core.engine;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.evaluation.NamedItems;
import dev.ismap.core.evaluation.Trace;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.Messages;
import dev.ismap.core.search.ExplanationSearch;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule with all that was found about it. */
record RuleResult<C>(
        Rule<C> rule,
        PossibleOutcomes outcomes,
        PossibleVerdicts possibleVerdicts,
        Finding finding,
        List<MissingInput> gaps) {

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    static <C> RuleResult<C> of(
            RuleEvaluation<C> bound,
            PossibleOutcomes outcomes,
            Supplier<OutcomeAnalysis<C>> analysis,
            List<Evidence> setAside,
            Messages words) {
        Rule<C> rule = bound.rule();
        Outcome outcome = outcomes.outcome();
        Trace trace = new Trace();
        List<LegalUncertainty> doubts = new ArrayList<>();
        bound.trace(trace, doubts);
        boolean undetermined = outcome == Outcome.UNDETERMINED;
        List<MissingInput> gaps = undetermined ? trace.gaps() : List.of();
        boolean onlyWhetherItBinds = false;
        if (undetermined) {
            List<LegalUncertainty> others = trace.doubts();
            onlyWhetherItBinds = gaps.isEmpty() && others.isEmpty();
            doubts.addAll(others);
        }
        // what the three-valued pass met is not all that decides where only the search finds it decided
        List<Evidence> found = trace.evidence();
        List<Evidence> evidence = bound.isDecidedBySearch(outcomes)
                ? new ExplanationSearch<>(analysis.get()).deciding(rule, found)
                : found;
        Optional<String> exception = bound.exception().map(Rule::id);
        boolean nothingToDo = onlyWhetherItBinds && outcomes.areHarmless();
        Finding finding = new Finding(
                rule.id(),
                rule.title(),
                outcome,
                rule.force(),
                bound.basis(evidence),
                rule.provision(),
                exception.isPresent()
                        ? displacedBy(exception.get())
                        : onlyWhetherItBinds ? ifItBinds(words, outcomes) : message(words, outcome),
                nothingToDo ? Optional.empty() : toDo(words, outcome, bound, gaps),
                exception,
                outcome == Outcome.NOT_APPLICABLE ? evidence : with(evidence, setAside, rule),
                gaps.isEmpty() ? decidingItems(evidence) : openItems(gaps),
                undetermined ? doubts : List.of(),
                bound.word());
        return new RuleResult<>(rule, outcomes, bound.possibleVerdicts(outcomes), finding, gaps);
    }

    /** What decided, and what would decide a fact that the rule reads but is set aside. */
    private static List<Evidence> with(List<Evidence> evidence, List<Evidence> setAside, Rule<?> rule) {
        if (setAside.isEmpty()) {
            return evidence;
        }
        List<String> reads = rule.reads();
        List<Evidence> all = new ArrayList<>(evidence);
        for (Evidence one : setAside) {
            if (reads.contains(INDEX.matcher(one.path()).replaceAll("/*"))) {
                all.add(one);
            }
        }
        return all;
    }

    /** The items of several pieces of evidence together, each once. */
    private static List<String> decidingItems(List<Evidence> evidence) {
        List<List<String>> some = new ArrayList<>();
        boolean alike = true;
        int most = 0;
        for (Evidence one : evidence) {
            List<String> items = one.items();
            if (!items.isEmpty()) {
                alike = alike && (some.isEmpty() || some.get(0).equals(items));
                some.add(items);
                most += items.size();
            }
        }
        if (alike) {
            return some.isEmpty() ? List.of() : some.get(0);
        }
        Set<String> items = new LinkedHashSet<>(2 * most); // there can be a thousand
        some.forEach(items::addAll);
        return List.copyOf(items);
    }

    /** The items of several gaps together, each once. */
    private static List<String> openItems(List<MissingInput> gaps) {
        List<NamedItems> some = new ArrayList<>();
        for (MissingInput gap : gaps) {
            if (!gap.items().isEmpty()) {
                some.add(gap.items());
            }
        }
        return some.isEmpty() ? List.of() : NamedItems.names(some);
    }

    private static Label displacedBy(String exception) {
        return Label.of(
                "例外である規則 " + exception + " が適用されるため、この規則は適用されない。",
                "Rule " + exception + " applies instead, as an exception, and so this rule does not.");
    }

    /** The words where all that is open is whether the rule binds; a matter of judgement is open in any case. */
    private static Label ifItBinds(Messages words, PossibleOutcomes outcomes) {
        if (outcomes.areHarmless()) {
            return Label.of(
                    "要件は満たされている。規則が適用されるかどうかは、資料から確定できない。",
                    "The requirement is met; no text at hand settles whether it applies.");
        }
        if (outcomes.equals(PossibleOutcomes.VIOLATED.or(PossibleOutcomes.NOT_APPLICABLE))) {
            return Label.of(
                    "要件は満たされていない。規則が適用されるかどうかは、資料から確定できない。",
                    "The requirement is not met; no text at hand settles whether it applies.");
        }
        return words.undetermined();
    }

    private static Label message(Messages words, Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> words.satisfied();
            case VIOLATED -> words.violated();
            case UNDETERMINED -> words.undetermined();
            case NOT_APPLICABLE -> words.notApplicable();
        };
    }

    /** What the rule asks to be done; where facts are missing, to find these out comes first. */
    private static Optional<Label> toDo(
            Messages words, Outcome outcome, RuleEvaluation<?> bound, List<MissingInput> gaps) {
        boolean settled = outcome == Outcome.SATISFIED
                || outcome == Outcome.NOT_APPLICABLE
                || bound.word().equals(Optional.of(AuthorityRuling.ACCEPTED));
        if (settled) {
            return Optional.empty();
        }
        Set<Label> missing = new LinkedHashSet<>();
        if (outcome == Outcome.UNDETERMINED) {
            for (MissingInput gap : gaps) {
                if (!gap.asked()) {
                    missing.add(gap.label());
                }
            }
        }
        return Optional.of(missing.isEmpty() ? words.toDo() : bound.law().inWords(findOut(missing)));
    }

    private static Label findOut(Set<Label> missing) {
        return Label.of(
                "示されていない事実を確認する（" + missing.stream().map(Label::ja).collect(Collectors.joining("、")) + "）。",
                "Find out what is missing: " + missing.stream().map(Label::en).collect(Collectors.joining(", ")) + ".");
    }
}
