package dev.ismap.core.determination.search;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AlternativeReadings;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.Not;
import dev.ismap.core.condition.Within;
import dev.ismap.core.determination.search.Members.Group;
import dev.ismap.core.determination.search.Members.OfItems;
import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a decision on open items says of every set in which they are open, as a formula.
 *
 * <p>The case is read with the items so decided, and each set is held against what it was: what is surely in it now is in
 * it, what can no longer be in it is not.
 *
 * @param <C> the type of the case
 */
final class DecisionEffect<C> {

    private final OutcomeAnalysis<C> analysis;
    private final List<Formula> formulas = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private DecisionEffect(OutcomeAnalysis<C> analysis) {
        this.analysis = analysis;
    }

    static <C> Formula formula(OutcomeAnalysis<C> analysis, List<Decision> decisions) {
        DecisionEffect<C> decided = new DecisionEffect<>(analysis);
        C before = analysis.subject().subject();
        C after = analysis.book().decider().orElseThrow().with(before, decisions);
        for (Rule<C> rule : analysis.book().rules()) {
            decided.walk(rule.appliesWhen(), before, after, "");
            decided.walk(rule.condition(), before, after, "");
        }
        return Formula.all(decided.formulas);
    }

    private <S> void walk(Condition<S> condition, S before, S after, String prefix) {
        if (condition instanceof AllOf<S> all) {
            all.conditions().forEach(part -> walk(part, before, after, prefix));
        } else if (condition instanceof AnyOf<S> any) {
            any.conditions().forEach(part -> walk(part, before, after, prefix));
        } else if (condition instanceof Not<S> not) {
            walk(not.condition(), before, after, prefix);
        } else if (condition instanceof AlternativeReadings<S> candidates) {
            candidates.readings().forEach(reading -> {
                walk(reading.arises(), before, after, prefix);
                walk(reading.condition(), before, after, prefix);
            });
        } else if (condition instanceof Within<S> within) {
            walk(within.items(), before, after, prefix);
            walk(within.others(), before, after, prefix);
        } else if (condition instanceof Every<S, ?> every) {
            every(every, before, after, prefix);
        }
    }

    private <S, E> void every(Every<S, E> every, S before, S after, String prefix) {
        List<E> some = every.list().of(before).known().orElse(List.of());
        List<E> others = every.list().of(after).known().orElse(List.of());
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            walk(
                    every.condition(),
                    some.get(i),
                    others.get(i),
                    prefix + every.list().path() + "/" + i);
        }
    }

    private <S> void walk(ItemsExpression<S> term, S before, S after, String prefix) {
        if (term instanceof ItemsExpression.Both<S> both) {
            walk(both.left(), before, after, prefix);
            walk(both.right(), before, after, prefix);
        } else if (term instanceof ItemsExpression.Named<S> named
                && seen.add(named.items().pathIn(prefix) + " " + ItemFormulaBuilder.own(named.items(), prefix))) {
            add(named.items(), before, after, prefix);
        }
    }

    private <S> void add(Items<S> items, S before, S after, String prefix) {
        ItemBounds was = items.of(before);
        ItemBounds is = items.of(after);
        Variable in = analysis.builder().inSet(items.pathIn(prefix), ItemFormulaBuilder.own(items, prefix));
        add(is.certain().minus(was.certain()), Formula.in(in, 1));
        add(was.possible().minus(is.possible()), Formula.in(in, 1).not());
    }

    private void add(ItemSet items, Formula formula) {
        if (!items.isEmpty()) {
            formulas.add(new Formula.ForAll(new OfItems(List.of(new Group(items, formula))), true));
        }
    }
}
