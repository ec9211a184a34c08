package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The numbers of ways, any one of which is enough, in what is told. */
final class Ways {

    private Ways() {}

    /** A way of a choice. */
    static String of(int choice, int number) {
        return choice + "-" + number;
    }

    private static int choice(String way) {
        return Integer.parseInt(way.substring(0, way.indexOf('-')));
    }

    private static int number(String way) {
        return Integer.parseInt(way.substring(way.indexOf('-') + 1));
    }

    /**
     * The evidence with its ways counted as they are told: what every way of a choice needs is needed anyway; where but one
     * choice is left, its ways have no other number.
     */
    static List<Evidence> told(List<Evidence> found) {
        Map<Evidence, Map<Integer, Set<Integer>>> ways = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> all = new LinkedHashMap<>();
        for (Evidence one : found) {
            Map<Integer, Set<Integer>> of =
                    ways.computeIfAbsent(with(one, Optional.empty()), key -> new LinkedHashMap<>());
            way(one).ifPresent(way -> {
                of.computeIfAbsent(choice(way), key -> new TreeSet<>()).add(number(way));
                all.computeIfAbsent(choice(way), key -> new TreeSet<>()).add(number(way));
            });
            if (way(one).isEmpty()) {
                of.put(0, Set.of());
            }
        }
        Set<Integer> left = new TreeSet<>();
        ways.values()
                .forEach(of -> of.forEach((choice, numbers) -> {
                    if (!of.containsKey(0) && of.entrySet().stream().noneMatch(some -> isAll(some, all))) {
                        left.add(choice);
                    }
                }));
        List<Integer> choices = List.copyOf(left);
        Set<Evidence> told = new LinkedHashSet<>();
        for (Evidence one : found) {
            Evidence anyway = with(one, Optional.empty());
            Map<Integer, Set<Integer>> of = ways.get(anyway);
            boolean needed =
                    of == null || of.containsKey(0) || of.entrySet().stream().anyMatch(some -> isAll(some, all));
            told.add(needed ? anyway : with(one, way(one).map(way -> told(way, choices, all))));
        }
        return List.copyOf(told);
    }

    private static boolean isAll(Map.Entry<Integer, Set<Integer>> some, Map<Integer, Set<Integer>> all) {
        return some.getValue().equals(all.get(some.getKey()));
    }

    private static String told(String way, List<Integer> choices, Map<Integer, Set<Integer>> all) {
        int number = List.copyOf(all.getOrDefault(choice(way), Set.of())).indexOf(number(way)) + 1;
        return choices.size() == 1 ? Integer.toString(number) : of(choices.indexOf(choice(way)) + 1, number);
    }

    private static Optional<String> way(Evidence one) {
        return one.expected().flatMap(Expected::way);
    }

    private static Evidence with(Evidence one, Optional<String> way) {
        return one.expected().isEmpty()
                ? one
                : new Evidence(
                        one.path(),
                        one.label(),
                        one.value(),
                        one.expected().map(expected -> new Expected(expected.relation(), expected.value(), way)),
                        one.items(),
                        one.source());
    }
}
