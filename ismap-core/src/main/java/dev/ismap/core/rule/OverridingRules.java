package dev.ismap.core.rule;

import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule.ExceptionTo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out which rules go before which, and refuses exceptions that leave it open.
 *
 * @param <C> the type of the case
 */
final class OverridingRules<C> {

    private final Map<String, Rule<C>> rules = new LinkedHashMap<>();
    private final Map<String, List<Ranked<C>>> before = new HashMap<>();

    private OverridingRules(List<Rule<C>> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /**
     * The rules that go before each rule, highest priority first, then by id; rules that nothing goes before are left out.
     *
     * @throws IllegalStateException if an exception is to no rule of the book, if two exceptions of one priority can
     *     meet, if what only advises or is assumed would displace what decides, or if rules go before each other in a
     *     circle
     */
    static <C> Map<String, List<Rule<C>>> of(List<Rule<C>> rules) {
        OverridingRules<C> precedence = new OverridingRules<>(rules);
        rules.forEach(precedence::place);
        rules.forEach(rule -> precedence.requireNoCircle(rule, new ArrayList<>()));
        Map<String, List<Rule<C>>> result = new HashMap<>();
        precedence.before.forEach((id, some) -> result.put(id, inOrder(some)));
        return result;
    }

    /** An exception to one rule, with its rank. */
    private record Ranked<C>(Rule<C> rule, int priority) {}

    private static <C> List<Rule<C>> inOrder(List<Ranked<C>> some) {
        return some.stream()
                .sorted(Comparator.<Ranked<C>>comparingInt(Ranked::priority)
                        .reversed()
                        .thenComparing(ranked -> ranked.rule().id()))
                .map(Ranked::rule)
                .distinct()
                .toList();
    }

    /** Places the exceptions to a rule before it, and each before those of lower priority. */
    private void place(Rule<C> general) {
        for (ExceptionTo exception : general.exceptions()) {
            if (!rules.containsKey(exception.rule())) {
                throw new IllegalStateException("Rule " + general.id() + " is an exception to " + exception.rule()
                        + ", but this book has no such rule");
            }
        }
        List<Ranked<C>> exceptions = new ArrayList<>();
        for (Rule<C> rule : rules.values()) {
            for (ExceptionTo exception : rule.exceptions()) {
                if (exception.rule().equals(general.id())) {
                    exceptions.add(new Ranked<>(rule, exception.priority()));
                }
            }
        }
        exceptions.sort(Comparator.<Ranked<C>>comparingInt(Ranked::priority).reversed());
        for (int i = 0; i < exceptions.size(); i++) {
            putBefore(exceptions.get(i), general);
            for (int j = i + 1; j < exceptions.size(); j++) {
                Ranked<C> higher = exceptions.get(i);
                Ranked<C> lower = exceptions.get(j);
                if (higher.priority() > lower.priority()) {
                    putBefore(higher, lower.rule());
                } else if (canMeet(higher.rule(), lower.rule())) {
                    throw new IllegalStateException("Conflict: rules "
                            + higher.rule().id() + " and " + lower.rule().id() + " are both exceptions to "
                            + general.id() + " with priority " + lower.priority()
                            + " and can be in force together; give them different priorities");
                }
            }
        }
    }

    private void putBefore(Ranked<C> first, Rule<C> second) {
        if (second.decides() && !first.rule().decides()) {
            throw new IllegalStateException("Rule " + first.rule().id() + " only advises or is assumed, and rule "
                    + second.id() + " decides: the one is no exception to the other");
        }
        before.computeIfAbsent(second.id(), id -> new ArrayList<>()).add(first);
    }

    private void requireNoCircle(Rule<C> rule, List<String> path) {
        if (path.contains(rule.id())) {
            throw new IllegalStateException("Rules are exceptions to each other in a circle: "
                    + String.join(", ", path.subList(path.indexOf(rule.id()), path.size())));
        }
        path.add(rule.id());
        before.getOrDefault(rule.id(), List.of()).forEach(first -> requireNoCircle(first.rule(), path));
        path.remove(path.size() - 1);
    }

    /** Whether both can be in force for one case; rules that follow the law of different days always can. */
    private static boolean canMeet(Rule<?> one, Rule<?> other) {
        return one.lawOf() != other.lawOf()
                || (!endsBefore(one.bindsOn(), other.bindsOn()) && !endsBefore(other.bindsOn(), one.bindsOn()));
    }

    private static boolean endsBefore(InForce one, InForce other) {
        return one.to().isPresent()
                && other.from().filter(begins -> begins.isAfter(one.to().get())).isPresent();
    }
}
