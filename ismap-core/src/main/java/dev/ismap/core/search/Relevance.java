package dev.ismap.core.search;

import dev.ismap.core.internal.Lazy;
import dev.ismap.core.search.RuleFormulas.Demand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds out what bears on the whole: which missing facts, which doubts, which matters of judgement.
 *
 * <p>A fact bears on the whole if there are two completions that differ in it alone and come to different results. One
 * search finds both at once: what is open is completed one way, and a copy stands for the fact in the other. Only rules
 * that read the fact can come out differently in the two, so the question is asked of each of them. Where a fact cannot
 * be otherwise unless another is too, as one of several names, the two differ in these together.
 *
 * @param <C> the type of the case
 */
public final class Relevance<C> {

    private final OutcomeAnalysis<C> analysis;
    private final Lazy<Map<Location, List<String>>> places = new Lazy<>(this::find);

    Relevance(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
    }

    /** The places where something is open on which the whole depends, in order, each with the rules that turn it. */
    Map<Location, List<String>> places() {
        return places.get();
    }

    private Map<Location, List<String>> find() {
        Map<Location, List<String>> result = new LinkedHashMap<>();
        Map<Location, BitSet> places = new LinkedHashMap<>(analysis.builder().places());
        places.forEach((place, numbers) -> {
            List<String> turned = turned(numbers);
            if (!turned.isEmpty()) {
                result.put(place, turned);
            }
        });
        return result;
    }

    /**
     * The rules through which a missing fact can turn the whole.
     *
     * @return their ids, in the rule book's order
     */
    public List<String> waitingForFacts() {
        List<String> turned =
                places().values().stream().flatMap(List::stream).distinct().toList();
        return analysis.deciding().stream()
                .map(ofRule -> ofRule.rule().id())
                .filter(turned::contains)
                .toList();
    }

    /**
     * The doubts on which the whole depends.
     *
     * @return the rules that turn it, by the id of the doubt
     */
    public Map<String, List<String>> doubts() {
        Map<String, BitSet> numbers = new TreeMap<>();
        analysis.builder()
                .doubts()
                .forEach((choice, id) ->
                        numbers.computeIfAbsent(id, key -> new BitSet()).set(choice.number()));
        Map<String, List<String>> result = new TreeMap<>();
        numbers.forEach((id, some) -> {
            List<String> turned = turned(some);
            if (!turned.isEmpty()) {
                result.put(id, turned);
            }
        });
        return result;
    }

    /**
     * The rules that can leave the whole to the authority.
     *
     * @return their ids, in the rule book's order
     */
    public List<String> judgements() {
        return analysis.deciding().stream()
                .filter(ofRule -> analysis.canBeOpen(ofRule, List.of()))
                .map(ofRule -> ofRule.rule().id())
                .toList();
    }

    private List<String> turned(BitSet numbers) {
        List<Formula> constraints = analysis.constraints().formulas();
        BitSet together = analysis.builder().withBound(numbers);
        CopiedFormulas copied = new CopiedFormulas(analysis.builder(), together);
        Map<String, RuleFormulas<C>> copies = new LinkedHashMap<>();
        for (RuleFormulas<C> ofRule : analysis.deciding()) {
            if (ofRule.unknowns().intersects(together)) {
                copies.put(ofRule.rule().id(), copied.of(ofRule));
            }
        }
        List<Formula> given = new ArrayList<>();
        for (Formula constraint : constraints) {
            if (constraint.unknowns().intersects(together)) {
                given.add(copied.of(constraint));
            }
        }
        return copies.values().stream()
                .filter(copy -> analysis.formulasOf(copy.rule()).unknowns().intersects(numbers))
                .filter(copy -> turns(copy, copies, given))
                .map(copy -> copy.rule().id())
                .toList();
    }

    private boolean turns(RuleFormulas<C> copy, Map<String, RuleFormulas<C>> copies, List<Formula> given) {
        if (possible(OutcomeAnalysis.with(given, copy.demand(Demand.ELIGIBLE).not()), Demand.ELIGIBLE, Map.of())) {
            return true; // mostly
        }
        RuleFormulas<C> plain = analysis.formulasOf(copy.rule());
        List<Formula> ineligibleAndNot = new ArrayList<>(given);
        ineligibleAndNot.add(plain.makesIneligible());
        copies.values().forEach(one -> ineligibleAndNot.add(one.demand(Demand.NOT_INELIGIBLE)));
        if (possible(ineligibleAndNot, Demand.NOT_INELIGIBLE, copies)) {
            return true;
        }
        return !analysis.lawSurelyApplies()
                && possible(OutcomeAnalysis.with(given, copy.binds()), Demand.NOT_APPLY, Map.of());
    }

    /** Whether some formulas can be true while every rule meets a demand, save some of which it isn't asked. */
    private boolean possible(List<Formula> formulas, Demand demand, Map<String, RuleFormulas<C>> but) {
        if (formulas.contains(Constant.FALSE)) {
            return false;
        }
        if (but.isEmpty()) {
            return analysis.possible(demand, formulas).isPossible();
        }
        return analysis.possible(demand, formulas, but.keySet()).isPossible();
    }
}
