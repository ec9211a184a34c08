package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.DifferentNames;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.evaluation.PathScanner;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which paths the conditions of a rule book read, and how often, counted once for all cases.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 */
final class ConditionPaths<C> {

    private final IdentityHashMap<Condition<?>, Map<String, Integer>> ofParts = new IdentityHashMap<>();
    private final Map<String, Map<String, Integer>> ofRules = new HashMap<>();
    private final Map<String, Set<String>> ofConstraints = new HashMap<>();
    private final Map<String, Set<String>> connected = new HashMap<>();

    ConditionPaths(RuleBook<C> book) {
        for (Constraint<C> constraint : book.constraints()) {
            ofConstraints.put(
                    constraint.code(),
                    Set.copyOf(counted(constraint.condition()).keySet()));
            constraint.condition().accept(new Parts<>());
        }
        for (Rule<C> rule : book.rules()) {
            Map<String, Integer> paths = counted(rule.condition());
            countBinding(book, rule, paths);
            ofRules.put(rule.id(), Collections.unmodifiableMap(paths));
            Set<String> read = new HashSet<>();
            collectReads(book, rule, read);
            connected.put(rule.id(), withConstrained(read));
            rule.condition().accept(new Parts<>());
        }
    }

    private static <C> void countBinding(RuleBook<C> book, Rule<C> rule, Map<String, Integer> into) {
        count(rule.appliesWhen(), into);
        book.overriding(rule).forEach(before -> countBinding(book, before, into));
    }

    private static <C> void collectReads(RuleBook<C> book, Rule<C> rule, Set<String> into) {
        into.addAll(rule.reads());
        book.overriding(rule).forEach(before -> collectReads(book, before, into));
    }

    private static Map<String, Integer> counted(Condition<?> condition) {
        Map<String, Integer> paths = new HashMap<>();
        count(condition, paths);
        return paths;
    }

    private static void count(Condition<?> condition, Map<String, Integer> into) {
        PathScanner.scan(condition, path -> into.merge(path, 1, Integer::sum));
    }

    /** Some paths with those that are connected with them by what no case can contradict. */
    private Set<String> withConstrained(Set<String> paths) {
        Set<String> all = new HashSet<>(paths);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Set<String> read : ofConstraints.values()) {
                grew |= !Collections.disjoint(all, read) && all.addAll(read);
            }
        }
        return Collections.unmodifiableSet(all);
    }

    /** Counts what each part of a condition reads. */
    private final class Parts<S> extends ConditionScanner<S> {

        private void part(Condition<S> part) {
            ofParts.put(part, Collections.unmodifiableMap(counted(part)));
            part.accept(this);
        }

        @Override
        public ConditionScanner<S> allOf(AllOf<S> all) {
            all.conditions().forEach(this::part);
            return this;
        }

        @Override
        public ConditionScanner<S> anyOf(AnyOf<S> any) {
            any.conditions().forEach(this::part);
            return this;
        }

        @Override
        public ConditionScanner<S> alternativeReadings(AlternativeReadings<S> alternatives) {
            for (AlternativeReadings.Reading<S> reading : alternatives.readings()) {
                part(reading.arises());
                part(reading.condition());
            }
            return this;
        }

        @Override
        public <E> ConditionScanner<S> differentNames(DifferentNames<S, E> names) {
            return this; // has no parts
        }

        @Override
        protected <E> void things(Every<S, E> every) {
            ofParts.put(every, Collections.unmodifiableMap(counted(every)));
            every.condition().accept(new Parts<>());
        }
    }

    /** How often each path stands in a condition. */
    Map<String, Integer> in(Condition<?> condition) {
        Map<String, Integer> known = ofParts.get(condition);
        return known == null ? counted(condition) : known;
    }

    /** How often a rule reads each path, to find out whether it applies, what it asks and what goes before it. */
    Map<String, Integer> in(Rule<C> rule) {
        return ofRules.getOrDefault(rule.id(), Map.of());
    }

    /** What a constraint reads. */
    Set<String> in(Constraint<?> constraint) {
        return ofConstraints.getOrDefault(constraint.code(), Set.of());
    }

    /** What a rule reads, with all that is connected with it by what no case can contradict. */
    Set<String> connected(Rule<C> rule) {
        return connected.getOrDefault(rule.id(), Set.of());
    }
}
