package dev.ismap.rules.conformance;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The conditions that differ from a given one in one place: what a slip of the pen could have made of it. */
final class Mutants {

    private Mutants() {}

    /**
     * A condition that differs in one place.
     *
     * @param what what was done to it
     * @param condition the condition
     * @param <C> the type of the case
     */
    record Mutant<C>(String what, Condition<C> condition) {
        <D> Mutant<D> inside(Function<Condition<C>, Condition<D>> around) {
            return new Mutant<>(what, around.apply(condition));
        }
    }

    static <C> List<Mutant<C>> of(Condition<C> condition) {
        List<Mutant<C>> mutants = new ArrayList<>();
        mutants.add(new Mutant<>("negate " + condition, Condition.not(condition)));
        if (condition instanceof AllOf<C> all) {
            mutants.addAll(ofParts(all.conditions(), AllOf::new, AnyOf::new));
        } else if (condition instanceof AnyOf<C> any) {
            mutants.addAll(ofParts(any.conditions(), AnyOf::new, AllOf::new));
        } else if (condition instanceof Not<C> not) {
            of(not.condition()).forEach(inner -> mutants.add(inner.inside(Not::new)));
        } else if (condition instanceof OneOf<C, ?> one) {
            mutants.addAll(ofValues(one));
        } else if (condition instanceof Compare<C> compare) {
            mutants.addAll(ofComparison(compare));
        } else if (condition instanceof Within<C> within) {
            ofItems(within.items(), items -> new Within<>(items, within.others()), mutants);
            ofItems(within.others(), others -> new Within<>(within.items(), others), mutants);
        } else if (condition instanceof Every<C, ?> every) {
            mutants.addAll(ofElements(every));
        } else if (condition instanceof AlternativeReadings<C> candidates) {
            mutants.addAll(ofReadings(candidates));
        }
        return mutants;
    }

    private static <C> List<Mutant<C>> ofParts(
            List<Condition<C>> parts,
            Function<List<Condition<C>>, Condition<C>> same,
            Function<List<Condition<C>>, Condition<C>> other) {
        List<Mutant<C>> mutants = new ArrayList<>();
        if (parts.size() > 1) {
            mutants.add(new Mutant<>("and for or, or for and, in " + same.apply(parts), other.apply(parts)));
        }
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            List<Condition<C>> fewer = new ArrayList<>(parts);
            mutants.add(new Mutant<>("without " + fewer.remove(at), same.apply(fewer)));
            of(parts.get(at)).stream()
                    .skip(1) // its negation is the worst that its loss can be, and that is tried with "without"
                    .forEach(inner -> mutants.add(inner.inside(changed -> {
                        List<Condition<C>> others = new ArrayList<>(parts);
                        others.set(at, changed);
                        return same.apply(others);
                    })));
        }
        return mutants;
    }

    private static <C, T> List<Mutant<C>> ofValues(OneOf<C, T> one) {
        List<Mutant<C>> mutants = new ArrayList<>();
        for (T value : one.values().size() > 1 ? one.values() : List.<T>of()) {
            List<T> fewer = new ArrayList<>(one.values());
            fewer.remove(value);
            mutants.add(new Mutant<>("without " + value + " in " + one, new OneOf<>(one.fact(), fewer)));
        }
        return mutants;
    }

    private static <C> List<Mutant<C>> ofComparison(Compare<C> compare) {
        List<Mutant<C>> mutants = new ArrayList<>();
        for (Compare.Order order : Compare.Order.values()) {
            if (order != compare.order()) {
                mutants.add(
                        new Mutant<>(order + " in " + compare, new Compare<>(compare.left(), order, compare.right())));
            }
        }
        for (int days : List.of(-1, 1)) {
            DayExpression<C> moved = new DayExpression.Shifted<>(compare.right(), days);
            mutants.add(new Mutant<>(
                    "moved by " + days + " in " + compare, new Compare<>(compare.left(), compare.order(), moved)));
        }
        return mutants;
    }

    private static <C> void ofItems(
            ItemsExpression<C> term, Function<ItemsExpression<C>, Condition<C>> around, List<Mutant<C>> mutants) {
        if (term instanceof ItemsExpression.Both<C> both) {
            mutants.add(new Mutant<>("left alone in " + both, around.apply(both.left())));
            mutants.add(new Mutant<>("right alone in " + both, around.apply(both.right())));
            ofItems(
                    both.left(),
                    left -> around.apply(new ItemsExpression.Both<>(left, both.operation(), both.right())),
                    mutants);
            ofItems(
                    both.right(),
                    right -> around.apply(new ItemsExpression.Both<>(both.left(), both.operation(), right)),
                    mutants);
        } else if (term instanceof ItemsExpression.Named<C>) {
            mutants.add(new Mutant<>("none for " + term, around.apply(ItemsExpression.none())));
        }
    }

    private static <C, E> List<Mutant<C>> ofElements(Every<C, E> every) {
        List<Mutant<C>> mutants = new ArrayList<>();
        of(every.condition())
                .forEach(inner -> mutants.add(inner.inside(changed -> new Every<>(every.list(), changed))));
        return mutants;
    }

    private static <C> List<Mutant<C>> ofReadings(AlternativeReadings<C> candidates) {
        List<Mutant<C>> mutants = new ArrayList<>();
        List<Reading<C>> readings = candidates.readings();
        // the readings by edition are one condition, applied to each edition: a slip in it is in the first of them too
        int different = candidates.doubt().id().equals("edition") ? 1 : readings.size();
        for (int i = 0; i < different; i++) {
            int at = i;
            Reading<C> reading = readings.get(at);
            if (readings.size() > 1) {
                List<Reading<C>> fewer = new ArrayList<>(readings);
                fewer.remove(at);
                mutants.add(new Mutant<>(
                        "without the reading '" + reading.name().en() + "'",
                        new AlternativeReadings<>(candidates.doubt(), fewer)));
            }
            for (Mutant<C> inner : of(reading.condition())) {
                List<Reading<C>> others = new ArrayList<>(readings);
                others.set(at, new Reading<>(reading.name(), reading.arises(), inner.condition()));
                mutants.add(new Mutant<>(
                        inner.what() + ", in the reading '" + reading.name().en() + "'",
                        new AlternativeReadings<>(candidates.doubt(), others)));
            }
        }
        return mutants;
    }
}
