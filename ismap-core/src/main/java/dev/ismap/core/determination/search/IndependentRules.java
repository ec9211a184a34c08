package dev.ismap.core.determination.search;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.ConditionScanner;
import dev.ismap.core.fact.ChangeableBy;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Constraint;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules in groups that can be mended apart, as they read nothing in common that a change could set. */
final class IndependentRules {

    private IndependentRules() {}

    /**
     * Rules in groups, each of which can be mended by itself: two rules of different groups read nothing in common that
     * a change could set.
     *
     * @param book the rule book
     * @param rules the rules, in order
     * @return the groups, in the order of their first rules
     */
    static <C> List<List<Rule<C>>> groups(RuleBook<C> book, List<Rule<C>> rules) {
        Map<String, Integer> order = new HashMap<>();
        rules.forEach(rule -> order.put(rule.id(), order.size()));
        List<List<Rule<C>>> groups = new ArrayList<>();
        List<Set<String>> changeable = new ArrayList<>();
        for (Constraint<C> constraint : book.constraints()) {
            Set<String> own = new HashSet<>();
            constraint.condition().accept(new Scanner<>("", own));
            join(own, List.of(), groups, changeable);
        }
        for (Rule<C> rule : rules) {
            Set<String> own = new HashSet<>();
            add(book, rule, own);
            join(own, List.of(rule), groups, changeable);
        }
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.comparingInt(one -> order.getOrDefault(one.id(), 0))));
        groups.sort(
                Comparator.comparingInt(group -> order.getOrDefault(group.get(0).id(), 0)));
        return groups;
    }

    /** Puts rules together with the groups that read something of the same. */
    private static <C> void join(
            Set<String> paths, List<Rule<C>> rules, List<List<Rule<C>>> groups, List<Set<String>> changeable) {
        List<Rule<C>> group = new ArrayList<>(rules);
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (!Collections.disjoint(paths, changeable.get(i))) {
                paths.addAll(changeable.remove(i));
                group.addAll(groups.remove(i));
            }
        }
        groups.add(group);
        changeable.add(paths);
    }

    private static <C> void add(RuleBook<C> book, Rule<C> rule, Set<String> into) {
        Scanner<C> scanner = new Scanner<>("", into);
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
        book.overriding(rule).forEach(before -> add(book, before, into));
    }

    /** Collects what a change could set: facts and items, by their paths. */
    private static final class Scanner<C> extends ConditionScanner<C> {
        private final String prefix;
        private final Set<String> paths;

        Scanner(String prefix, Set<String> paths) {
            this.prefix = prefix;
            this.paths = paths;
        }

        @Override
        protected void fact(Fact<C, ?> fact) {
            if (fact.reach() != ChangeableBy.FIXED) {
                paths.add(prefix + fact.path());
            }
        }

        @Override
        protected void items(Items<C> items) {
            if (!items.into().isEmpty() || !items.outOf().isEmpty()) {
                paths.add(items.pathIn(prefix));
            }
        }

        @Override
        protected <E> void things(Every<C, E> every) {
            every.condition().accept(new Scanner<>(prefix + every.list().path() + "/*", paths));
        }
    }
}
