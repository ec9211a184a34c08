package dev.ismap.core.kit;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** The facts and the sets of items that rules read at the root of a case; what stands inside a list is read with it. */
final class RootScanner<C> extends ConditionScanner<C> {

    private final Set<Fact<C, ?>> facts = new LinkedHashSet<>();
    private final Set<Items<C>> sets = new LinkedHashSet<>();

    private RootScanner() {}

    static <C> RootScanner<C> of(Iterable<Rule<C>> rules) {
        RootScanner<C> scanner = new RootScanner<>();
        for (Rule<C> rule : rules) {
            rule.appliesWhen().accept(scanner);
            rule.condition().accept(scanner);
        }
        return scanner;
    }

    Set<Fact<C, ?>> facts() {
        return facts;
    }

    Set<Items<C>> sets() {
        return sets;
    }

    @Override
    protected void fact(Fact<C, ?> fact) {
        facts.add(fact);
    }

    @Override
    protected void items(Items<C> items) {
        sets.add(items);
    }

    @Override
    protected <E> void things(Every<C, E> every) {
        // what the things say is read with the list
    }
}
