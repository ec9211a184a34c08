package dev.ismap.core.determination.search;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AlternativeReadings;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Applies;
import dev.ismap.core.condition.Compare;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.During;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.Holds;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.Not;
import dev.ismap.core.condition.OneOf;
import dev.ismap.core.condition.Stated;
import dev.ismap.core.condition.Within;
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

/** What a change could set among the things that a rule reads: facts and items by their paths. */
final class IndependentRules {

    private final Set<Object> things = new HashSet<>();

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
        List<Set<Object>> changeable = new ArrayList<>();
        for (Constraint<C> constraint : book.constraints()) {
            IndependentRules own = new IndependentRules();
            own.add(constraint.condition(), "");
            join(own.things, List.of(), groups, changeable);
        }
        for (Rule<C> rule : rules) {
            IndependentRules own = new IndependentRules();
            own.add(book, rule);
            join(own.things, List.of(rule), groups, changeable);
        }
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.comparingInt(one -> order.getOrDefault(one.id(), 0))));
        groups.sort(
                Comparator.comparingInt(group -> order.getOrDefault(group.get(0).id(), 0)));
        return groups;
    }

    /** Puts rules together with the groups that read something of the same. */
    private static <C> void join(
            Set<Object> things, List<Rule<C>> rules, List<List<Rule<C>>> groups, List<Set<Object>> changeable) {
        List<Rule<C>> group = new ArrayList<>(rules);
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (!Collections.disjoint(things, changeable.get(i))) {
                things.addAll(changeable.remove(i));
                group.addAll(groups.remove(i));
            }
        }
        groups.add(group);
        changeable.add(things);
    }

    private <C> void add(RuleBook<C> book, Rule<C> rule) {
        add(rule.appliesWhen(), "");
        add(rule.condition(), "");
        book.overriding(rule).forEach(before -> add(book, before));
    }

    private <S> void add(Condition<S> condition, String prefix) {
        if (condition instanceof AllOf<S> all) {
            all.conditions().forEach(part -> add(part, prefix));
        } else if (condition instanceof AnyOf<S> any) {
            any.conditions().forEach(part -> add(part, prefix));
        } else if (condition instanceof Not<S> not) {
            add(not.condition(), prefix);
        } else if (condition instanceof AlternativeReadings<S> candidates) {
            candidates.readings().forEach(reading -> {
                add(reading.arises(), prefix);
                add(reading.condition(), prefix);
            });
        } else if (condition instanceof Compare<S> compare) {
            compare.left().fact().ifPresent(fact -> add(fact, prefix));
            compare.right().fact().ifPresent(fact -> add(fact, prefix));
        } else if (condition instanceof During<S> during) {
            during.day().fact().ifPresent(fact -> add(fact, prefix));
        } else if (condition instanceof Within<S> within) {
            add(within.items(), prefix);
            add(within.others(), prefix);
        } else if (condition instanceof Holds<S> holds) {
            add(holds.fact(), prefix);
        } else if (condition instanceof OneOf<S, ?> oneOf) {
            add(oneOf.fact(), prefix);
        } else if (condition instanceof Stated<S> stated) {
            add(stated.fact(), prefix);
        } else if (condition instanceof Applies<S> applies) {
            add(applies.fact(), prefix);
        } else if (condition instanceof Every<S, ?> every) {
            every(every, prefix);
        }
    }

    private <S, E> void every(Every<S, E> every, String prefix) {
        add(every.list(), prefix);
        add(every.condition(), prefix + every.list().path() + "/*");
    }

    private void add(Fact<?, ?> fact, String prefix) {
        if (fact.reach() != ChangeableBy.FIXED) {
            things.add(prefix + fact.path());
        }
    }

    private void add(ItemsExpression<?> term, String prefix) {
        if (term instanceof ItemsExpression.Named<?> named) {
            Items<?> items = named.items();
            if (!items.into().isEmpty() || !items.outOf().isEmpty()) {
                things.add(items.pathIn(prefix));
            }
        } else if (term instanceof ItemsExpression.Both<?> both) {
            add(both.left(), prefix);
            add(both.right(), prefix);
        }
    }
}
