package dev.ismap.core.kit;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AlternativeReadings;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Every;
import dev.ismap.core.condition.Not;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A rule book that asks the same in the opposite order: its rules, and the parts of each condition. */
final class ReversedBook {

    private ReversedBook() {}

    static <C> RuleBook<C> of(RuleBook<C> book) {
        RuleBook.Builder<C> builder = RuleBook.<C>of(book.id(), book.title(), book.start(), book.knownTo())
                .rules(reversed(book.rules()).stream().map(ReversedBook::rule).toList())
                .notes(book.notes())
                .constraints(book.constraints())
                .notCovered(book.notCovered())
                .remarks(book.remarks());
        book.decider().ifPresent(builder::decider);
        for (Map.Entry<Parameter<?>, Timeline<?>> entry : book.parameters().entrySet()) {
            set(builder, entry.getKey(), entry.getValue());
        }
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a book holds a parameter with values of its type
    private static <C, T> void set(RuleBook.Builder<C> builder, Parameter<T> parameter, Timeline<?> values) {
        builder.parameter(parameter, (Timeline<T>) values);
    }

    private static <C> Rule<C> rule(Rule<C> rule) {
        return rule.withConditions(condition(rule.appliesWhen()), condition(rule.condition()));
    }

    static <C> Condition<C> condition(Condition<C> condition) {
        if (condition instanceof AllOf<C> all) {
            return new AllOf<>(conditions(all.conditions()));
        }
        if (condition instanceof AnyOf<C> any) {
            return new AnyOf<>(conditions(any.conditions()));
        }
        if (condition instanceof Not<C> not) {
            return new Not<>(condition(not.condition()));
        }
        if (condition instanceof Every<C, ?> every) {
            return every(every);
        }
        if (condition instanceof AlternativeReadings<C> candidates) {
            return new AlternativeReadings<>(
                    candidates.doubt(),
                    reversed(candidates.readings()).stream()
                            .map(reading -> new AlternativeReadings.Reading<>(
                                    reading.name(), condition(reading.arises()), condition(reading.condition())))
                            .toList());
        }
        return condition;
    }

    private static <C, E> Condition<C> every(Every<C, E> every) {
        return new Every<>(every.list(), condition(every.condition()));
    }

    private static <C> List<Condition<C>> conditions(List<Condition<C>> conditions) {
        return reversed(conditions).stream().map(ReversedBook::condition).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> result = new ArrayList<>(list);
        Collections.reverse(result);
        return result;
    }
}
