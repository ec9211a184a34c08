package dev.ismap.core.determination.search;

import dev.ismap.core.determination.search.Prospects.Demand;
import dev.ismap.core.determination.search.Prospects.Ground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds out what bears on the whole: which missing facts, which doubts, which matters of judgement.
 *
 * <p>A fact bears on the whole if there are two completions that differ in it alone and come to different results. One
 * search finds both at once: what is open is completed one way, and a copy stands for the fact in the other. Only rules
 * that read the fact can come out differently in the two, so the question is asked of each of them.
 *
 * @param <C> the type of the case
 */
public final class Bearing<C> {

    private final Prospects<C> prospects;

    /**
     * Prepares the questions.
     *
     * @param prospects what the case can come to
     */
    public Bearing(Prospects<C> prospects) {
        this.prospects = prospects;
    }

    /** The places where something is open on which the whole depends, in order, each with the rules that turn it. */
    Map<Place, List<String>> places() {
        Map<Place, List<String>> result = new LinkedHashMap<>();
        Map<Place, BitSet> places = new LinkedHashMap<>(prospects.grounder().places());
        places.forEach((place, numbers) -> {
            List<String> turned = turned(place, numbers);
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
        return prospects.deciding().stream()
                .map(ground -> ground.rule().id())
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
        prospects
                .grounder()
                .doubts()
                .forEach((choice, id) ->
                        numbers.computeIfAbsent(id, key -> new BitSet()).set(choice.number()));
        Map<String, List<String>> result = new TreeMap<>();
        numbers.forEach((id, some) -> {
            List<String> turned = turned(id, some);
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
        return prospects.deciding().stream()
                .filter(ground -> prospects.canBeOpen(ground, List.of()))
                .map(ground -> ground.rule().id())
                .toList();
    }

    private List<String> turned(Object copied, BitSet numbers) {
        Map<String, Ground<C>> copies = new LinkedHashMap<>();
        for (Ground<C> ground : prospects.deciding()) {
            if (prospects.unknowns(ground).intersects(numbers)) {
                copies.put(ground.rule().id(), prospects.copy(ground.rule(), Set.of(copied)));
            }
        }
        List<Formula> given = prospects.constraintsOfCopies(Set.of(copied));
        return copies.values().stream()
                .filter(copy -> turns(copy, copies, given))
                .map(copy -> copy.rule().id())
                .toList();
    }

    private boolean turns(Ground<C> copy, Map<String, Ground<C>> copies, List<Formula> given) {
        Ground<C> plain = prospects.ground(copy.rule());
        List<Formula> fallsAndDoesNot = new ArrayList<>(given);
        fallsAndDoesNot.add(plain.falls());
        copies.values().forEach(one -> fallsAndDoesNot.add(one.demand(Demand.NOT_FALL)));
        if (possible(fallsAndDoesNot, Demand.NOT_FALL, copies)) {
            return true;
        }
        List<Formula> standsAndDoesNot = new ArrayList<>(given);
        standsAndDoesNot.add(copy.demand(Demand.STAND).not());
        if (!prospects.lawSurelyApplies()) {
            standsAndDoesNot.add(
                    Formula.any(prospects.deciding().stream().map(Ground::binds).toList()));
        }
        if (possible(standsAndDoesNot, Demand.STAND, Map.of())) {
            return true;
        }
        return !prospects.lawSurelyApplies()
                && possible(Prospects.with(given, copy.binds()), Demand.NOT_APPLY, Map.of());
    }

    /** Whether some formulas can be true while every rule meets a demand, save some of which it isn't asked. */
    private boolean possible(List<Formula> formulas, Demand demand, Map<String, Ground<C>> but) {
        if (formulas.contains(Constant.FALSE)) {
            return false;
        }
        if (but.isEmpty()) {
            return prospects.possible(demand, formulas).isPossible();
        }
        return prospects.possible(demand, formulas, but.keySet()).isPossible();
    }
}
