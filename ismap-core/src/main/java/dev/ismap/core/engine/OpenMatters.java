package dev.ismap.core.engine;

import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.search.DeletionFilter;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.search.Relevance;
import dev.ismap.core.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a verdict still depends on: missing facts, then doubts of law, then the authority's word. */
final class OpenMatters {

    private static final Label FACTS =
            Label.of("結論を左右する事実が示されていない。", "Facts are missing on which the verdict depends.");

    private static final Label FACTS_OF_OTHER_RULES =
            Label.of("ほかの規則の結果を左右する事実が示されていない。", "Facts are missing on which other rules depend.");

    private OpenMatters() {}

    /** What is open beside what makes the case ineligible. */
    static <C> List<OpenMatter> of(List<RuleResult<C>> assessed, Function<String, Label> toDo) {
        PossibleVerdicts rest = PossibleVerdicts.START;
        for (RuleResult<C> one : assessed) {
            if (!one.possibleVerdicts().isSurelyIneligible()) {
                rest = rest.and(one.possibleVerdicts());
            }
        }
        List<String> waiting = new ArrayList<>();
        Map<LegalUncertainty, List<String>> doubts = new LinkedHashMap<>();
        List<OpenMatter> judgements = new ArrayList<>();
        for (RuleResult<C> one : assessed) {
            PossibleVerdicts possibleVerdicts = one.possibleVerdicts();
            Rule<C> rule = one.rule();
            if (matters(possibleVerdicts, rest)) {
                if (!one.gaps().isEmpty()) {
                    waiting.add(rule.id());
                }
                for (LegalUncertainty doubt : one.finding().doubts()) {
                    doubts.computeIfAbsent(doubt, key -> new ArrayList<>()).add(rule.id());
                }
            }
            if (possibleVerdicts.canBeOpen()) {
                judgements.add(judgement(rule.id(), toDo.apply(rule.id())));
            }
        }
        List<OpenMatter> result = new ArrayList<>();
        if (!waiting.isEmpty()) {
            result.add(new OpenMatter(Reason.MISSING_FACT, waiting, Optional.empty(), FACTS_OF_OTHER_RULES));
        }
        doubts.forEach((doubt, rules) ->
                result.add(new OpenMatter(Reason.LAW_NOT_KNOWN, rules, Optional.empty(), doubt.question())));
        result.addAll(judgements);
        return result;
    }

    /**
     * What makes a case ineligible where no rule does so by itself: as few rules as there can be of which one is not met
     * however the open points turn out, with why they are open.
     */
    static <C> OpenMatter together(List<RuleResult<C>> assessed, OutcomeAnalysis<C> analysis) {
        List<RuleResult<C>> able = assessed.stream()
                .filter(one -> one.possibleVerdicts().canBeIneligible())
                .toList();
        List<RuleResult<C>> needed = DeletionFilter.minimal(able, able, some -> {
            Set<String> ids = some.stream().map(one -> one.rule().id()).collect(Collectors.toSet());
            return analysis.suffice(rule -> ids.contains(rule.id()));
        });
        List<String> rules = needed.stream().map(one -> one.rule().id()).toList();
        boolean waits = needed.stream().anyMatch(one -> !one.gaps().isEmpty());
        return new OpenMatter(
                waits ? Reason.MISSING_FACT : Reason.LAW_NOT_KNOWN,
                rules,
                Optional.empty(),
                Label.of(
                        "未定の事項がどう定まっても、規則 " + String.join("、", rules) + " のいずれかを満たさない。",
                        "However the open points turn out, it does not meet one of the rules "
                                + String.join(", ", rules) + "."));
    }

    /**
     * What an undetermined verdict depends on, exactly: what turns it, and what the authority can be left with; and that
     * this is no longer exact, where the search came to a bound.
     */
    static <C> List<OpenMatter> of(
            OutcomeAnalysis<C> analysis, Function<String, Label> toDo, Function<String, LegalUncertainty> doubts) {
        Relevance<C> bearing = analysis.relevance();
        List<OpenMatter> result = new ArrayList<>();
        List<String> waiting = bearing.waitingForFacts();
        if (!waiting.isEmpty()) {
            result.add(new OpenMatter(Reason.MISSING_FACT, waiting, Optional.empty(), FACTS));
        }
        bearing.doubts()
                .forEach((doubt, rules) -> result.add(new OpenMatter(
                        Reason.LAW_NOT_KNOWN,
                        rules,
                        Optional.empty(),
                        doubts.apply(doubt).question())));
        for (String id : bearing.judgements()) {
            result.add(judgement(id, toDo.apply(id)));
        }
        for (SearchBound bound : analysis.effort().reached()) {
            result.add(new OpenMatter(Reason.SEARCH_BOUND, List.of(), Optional.empty(), pastBound(bound)));
        }
        return result;
    }

    private static OpenMatter judgement(String rule, Label toDo) {
        return new OpenMatter(Reason.JUDGEMENT, List.of(rule), Optional.of("/authority/" + rule), toDo);
    }

    /** Whether how a rule comes out can make a difference, as far as the other rules leave room for one. */
    private static boolean matters(PossibleVerdicts one, PossibleVerdicts rest) {
        boolean undecided = !one.isSurelyIneligible() && !one.isSurelyOpen() && !one.equals(PossibleVerdicts.START);
        return undecided && (one.canBeIneligible() || rest.canBeEligible());
    }

    private static Label pastBound(SearchBound bound) {
        return Label.of(
                "探索が上限に達した：" + bound.label().ja() + "。結論が左右されない事項も、ここに挙がることがある。",
                "The search came to its bound: " + bound.label().en()
                        + ". More may be named here than the verdict depends on.");
    }
}
