package dev.ismap.core.kit;

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
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** The facts and the sets of items that rules read at the root of a case; what stands inside a list is read with it. */
final class Readings<C> {

    private final Set<Fact<C, ?>> facts = new LinkedHashSet<>();
    private final Set<Items<C>> sets = new LinkedHashSet<>();

    private Readings() {}

    static <C> Readings<C> of(Iterable<Rule<C>> rules) {
        Readings<C> readings = new Readings<>();
        for (Rule<C> rule : rules) {
            readings.add(rule.appliesWhen());
            readings.add(rule.condition());
        }
        return readings;
    }

    Set<Fact<C, ?>> facts() {
        return facts;
    }

    Set<Items<C>> sets() {
        return sets;
    }

    private void add(Condition<C> condition) {
        if (condition instanceof AllOf<C> all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof AnyOf<C> any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Not<C> not) {
            add(not.condition());
        } else if (condition instanceof AlternativeReadings<C> candidates) {
            candidates.readings().forEach(reading -> {
                add(reading.arises());
                add(reading.condition());
            });
        } else if (condition instanceof Compare<C> compare) {
            compare.left().fact().ifPresent(facts::add);
            compare.right().fact().ifPresent(facts::add);
        } else if (condition instanceof During<C> during) {
            during.day().fact().ifPresent(facts::add);
        } else if (condition instanceof Within<C> within) {
            add(within.items());
            add(within.others());
        } else if (condition instanceof Holds<C> holds) {
            facts.add(holds.fact());
        } else if (condition instanceof OneOf<C, ?> oneOf) {
            facts.add(oneOf.fact());
        } else if (condition instanceof Stated<C> stated) {
            facts.add(stated.fact());
        } else if (condition instanceof Applies<C> applies) {
            facts.add(applies.fact());
        } else if (condition instanceof Every<C, ?> every) {
            facts.add(every.list());
        }
    }

    private void add(ItemsExpression<C> term) {
        if (term instanceof ItemsExpression.Named<C> named) {
            sets.add(named.items());
        } else if (term instanceof ItemsExpression.Both<C> both) {
            add(both.left());
            add(both.right());
        }
    }
}
