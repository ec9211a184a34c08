package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ways, any one of which is enough, by which a piece of evidence is needed: their numbers, choice by choice. */
final class Ways {

    private final Map<Integer, BitSet> numbers = new HashMap<>();

    /** A piece of evidence with the way of a choice by which it is needed; no choice, 0, where it is needed anyway. */
    record Noted(Evidence evidence, int choice, int number) {

        private Evidence by(String way) {
            return new Evidence(
                    evidence.path(),
                    evidence.label(),
                    evidence.value(),
                    evidence.expected()
                            .map(expected -> new Expected(expected.relation(), expected.value(), Optional.of(way))),
                    evidence.items(),
                    evidence.source());
        }
    }

    /**
     * The evidence with its ways counted as they are told: what every way of a choice needs is needed anyway; where but one
     * choice is left, its ways have no other number.
     */
    static List<Evidence> told(List<Noted> found) {
        Map<Evidence, Ways> byEvidence = new HashMap<>();
        List<Ways> ways = new ArrayList<>(found.size());
        Ways all = new Ways();
        for (Noted one : found) {
            Ways own = byEvidence.computeIfAbsent(one.evidence(), key -> new Ways());
            own.add(one);
            all.add(one);
            ways.add(own);
        }
        SortedSet<Integer> left = new TreeSet<>();
        for (Ways some : byEvidence.values()) {
            if (!some.areAnyway(all)) {
                left.addAll(some.numbers.keySet());
            }
        }
        Set<Evidence> told = new LinkedHashSet<>();
        for (int i = 0; i < ways.size(); i++) {
            Noted one = found.get(i);
            told.add(ways.get(i).areAnyway(all) ? one.evidence() : one.by(all.told(one, left)));
        }
        return List.copyOf(told);
    }

    private void add(Noted one) {
        numbers.computeIfAbsent(one.choice(), key -> new BitSet()).set(one.number());
    }

    /** Whether it is needed without a choice, or by all ways of one. */
    private boolean areAnyway(Ways all) {
        for (Map.Entry<Integer, BitSet> choice : numbers.entrySet()) {
            if (choice.getKey() == 0 || choice.getValue().equals(all.numbers.get(choice.getKey()))) {
                return true;
            }
        }
        return false;
    }

    /** A way as it is told: its place among those that need something, after that of its choice where others are left. */
    private String told(Noted one, SortedSet<Integer> choices) {
        BitSet used = numbers.getOrDefault(one.choice(), new BitSet());
        int number = used.get(0, one.number() + 1).cardinality();
        return choices.size() == 1
                ? Integer.toString(number)
                : choices.headSet(one.choice()).size() + 1 + "-" + number;
    }
}
