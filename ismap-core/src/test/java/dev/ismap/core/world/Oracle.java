package dev.ismap.core.world;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.ItemsExpression.Both;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Law;
import dev.ismap.core.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of a complete case, with a reading chosen for each doubt, whether it meets a condition: yes or no, by the words
 * of the semantics and with none of the engine's means.
 */
public final class Oracle {

    /** For a doubt of which the case rules out every reading: as if it held, and as if it did not. */
    private static final int NONE_HOLDS = -1;

    private static final int NONE_FAILS = -2;

    private Oracle() {}

    /** Whether a complete case meets a condition when each doubt is read as chosen. */
    public static <C> boolean holds(Condition<C> condition, C complete, Law law, Map<String, Integer> choice) {
        if (condition instanceof AllOf<C> all) {
            return all.conditions().stream().allMatch(part -> holds(part, complete, law, choice));
        }
        if (condition instanceof AnyOf<C> any) {
            return any.conditions().stream().anyMatch(part -> holds(part, complete, law, choice));
        }
        if (condition instanceof Not<C> not) {
            return !holds(not.condition(), complete, law, choice);
        }
        if (condition instanceof Holds<C> holds) {
            return value(holds.fact(), complete).equals(Optional.of(true));
        }
        if (condition instanceof OneOf<C, ?> oneOf) {
            return isOneOf(oneOf, complete);
        }
        if (condition instanceof Stated<C> stated) {
            return value(stated.fact(), complete)
                    .filter(text -> !text.isBlank())
                    .isPresent();
        }
        if (condition instanceof Applies<C> applies) {
            return value(applies.fact(), complete).isPresent();
        }
        if (condition instanceof Compare<C> compare) {
            return compares(compare, complete, law);
        }
        if (condition instanceof Within<C> within) {
            return items(within.others(), complete).containsAll(items(within.items(), complete));
        }
        if (condition instanceof Every<C, ?> every) {
            return every(every, complete, law, choice);
        }
        if (condition instanceof UnknownRequirement<C> unsettled) {
            return chosen(unsettled.doubt(), choice) == NONE_HOLDS;
        }
        AlternativeReadings<C> candidates = (AlternativeReadings<C>) condition;
        int reading = chosen(candidates.doubt(), choice);
        return reading < 0
                ? reading == NONE_HOLDS
                : holds(candidates.readings().get(reading).condition(), complete, law, choice);
    }

    private static int chosen(LegalUncertainty doubt, Map<String, Integer> choice) {
        return Objects.requireNonNull(choice.get(doubt.id()), doubt.id());
    }

    private static <C, T> boolean isOneOf(OneOf<C, T> oneOf, C complete) {
        return value(oneOf.fact(), complete).filter(oneOf.values()::contains).isPresent();
    }

    private static <C, E> boolean every(Every<C, E> every, C complete, Law law, Map<String, Integer> choice) {
        Optional<List<E>> things = value(every.list(), complete);
        return things.isPresent()
                && things.get().stream().allMatch(thing -> holds(every.condition(), thing, law, choice));
    }

    private static <C, T> Optional<T> value(Fact<C, T> fact, C complete) {
        Input<T> input = fact.of(complete);
        if (input.isMissing()) {
            throw new IllegalArgumentException("Not complete: " + fact);
        }
        return input.known();
    }

    private static <C> boolean compares(Compare<C> compare, C complete, Law law) {
        Optional<LocalDate> left = day(compare.left(), complete, law);
        Optional<LocalDate> right = day(compare.right(), complete, law);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        long days = left.get().toEpochDay() - right.get().toEpochDay();
        return switch (compare.order()) {
            case NOT_AFTER -> days <= 0;
            case SAME -> days == 0;
            case NOT_BEFORE -> days >= 0;
        };
    }

    /** The day, counted on a calendar. */
    public static <C> Optional<LocalDate> day(DayExpression<C> term, C complete, Law law) {
        if (term instanceof DayExpression.Stated<C> stated) {
            return value(stated.source(), complete);
        }
        if (term instanceof DayExpression.Fixed<C> fixed) {
            return fixed.day().known();
        }
        if (term instanceof DayExpression.Shifted<C> shifted) {
            return day(shifted.day(), complete, law)
                    .map(day -> LocalDate.ofEpochDay(day.toEpochDay() + shifted.days()));
        }
        DayExpression.LastDay<C> last = (DayExpression.LastDay<C>) term;
        return day(last.first(), complete, law).map(first -> lastDay(first, law.value(last.parameter())));
    }

    private static LocalDate lastDay(LocalDate first, Term term) {
        if (term.months() == 0) {
            return LocalDate.ofEpochDay(first.toEpochDay() + term.days() - 1);
        }
        int month = first.getYear() * 12 + first.getMonthValue() - 1 + term.months();
        LocalDate firstOfMonth = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        boolean corresponds = first.getDayOfMonth() <= firstOfMonth.lengthOfMonth();
        return corresponds
                ? firstOfMonth.plusDays(first.getDayOfMonth() - 2L)
                : firstOfMonth.withDayOfMonth(firstOfMonth.lengthOfMonth());
    }

    /** The items of a set. */
    public static <C> Set<Integer> items(ItemsExpression<C> term, C complete) {
        if (term instanceof ItemsExpression.Named<C> named) {
            ItemSet open = named.items().of(complete).open();
            if (!open.isEmpty()) {
                throw new IllegalArgumentException("Not complete: " + named);
            }
            Set<Integer> items = new TreeSet<>();
            named.items().of(complete).certain().forEach(items::add);
            return items;
        }
        if (term instanceof ItemsExpression.None<C>) {
            return Set.of();
        }
        Both<C> both = (Both<C>) term;
        Set<Integer> items = new TreeSet<>(items(both.left(), complete));
        Set<Integer> right = items(both.right(), complete);
        switch (both.operation()) {
            case OR -> items.addAll(right);
            case AND -> items.retainAll(right);
            case WITHOUT -> items.removeAll(right);
        }
        return items;
    }

    /** The doubts of a condition, each with the conditions under which its readings arise. */
    public static <C> Map<String, List<Condition<C>>> doubts(Condition<C> condition) {
        Map<String, List<Condition<C>>> result = new LinkedHashMap<>();
        collect(condition, result);
        return result;
    }

    private static <C> void collect(Condition<C> condition, Map<String, List<Condition<C>>> into) {
        if (condition instanceof AllOf<C> all) {
            all.conditions().forEach(part -> collect(part, into));
        } else if (condition instanceof AnyOf<C> any) {
            any.conditions().forEach(part -> collect(part, into));
        } else if (condition instanceof Not<C> not) {
            collect(not.condition(), into);
        } else if (condition instanceof UnknownRequirement<C> unsettled) {
            into.put(unsettled.doubt().id(), List.of());
        } else if (condition instanceof AlternativeReadings<C> candidates) {
            List<Condition<C>> arises = candidates.readings().stream()
                    .map(AlternativeReadings.Reading::arises)
                    .toList();
            if (!into.getOrDefault(candidates.doubt().id(), arises).equals(arises)) {
                throw new IllegalArgumentException("One doubt, two sets of readings: " + candidates.doubt());
            }
            arises.forEach(one -> collect(one, into));
            into.put(candidates.doubt().id(), arises);
            candidates.readings().forEach(reading -> collect(reading.condition(), into));
        }
    }

    /** Every way to read the doubts in a complete case. */
    public static <C> List<Map<String, Integer>> choices(Map<String, List<Condition<C>>> doubts, C complete, Law law) {
        List<Map<String, Integer>> result = List.of(Map.of());
        for (Map.Entry<String, List<Condition<C>>> doubt : doubts.entrySet()) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> begun : result) {
                List<Integer> readings = new ArrayList<>();
                for (int i = 0; i < doubt.getValue().size(); i++) {
                    if (holds(doubt.getValue().get(i), complete, law, begun)) {
                        readings.add(i);
                    }
                }
                if (readings.isEmpty()) {
                    readings.addAll(List.of(NONE_HOLDS, NONE_FAILS));
                }
                for (int reading : readings) {
                    Map<String, Integer> one = new HashMap<>(begun);
                    one.put(doubt.getKey(), reading);
                    longer.add(one);
                }
            }
            result = longer;
        }
        return result;
    }
}
