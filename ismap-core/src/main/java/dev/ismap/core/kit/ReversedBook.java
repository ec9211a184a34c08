package dev.ismap.core.kit;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.DifferentNames;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
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
                .remarks(book.remarks())
                .setAside(book.setAside());
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
        return condition.accept(new Reverser<>());
    }

    private static <C> List<Condition<C>> conditions(List<Condition<C>> conditions) {
        return reversed(conditions).stream().map(ReversedBook::condition).toList();
    }

    /** The same condition with its parts in the opposite order. */
    private static final class Reverser<C> implements Condition.Visitor<C, Condition<C>> {
        @Override
        public Condition<C> allOf(AllOf<C> all) {
            return new AllOf<>(conditions(all.conditions()));
        }

        @Override
        public Condition<C> anyOf(AnyOf<C> any) {
            return new AnyOf<>(conditions(any.conditions()));
        }

        @Override
        public Condition<C> not(Not<C> not) {
            return new Not<>(condition(not.condition()));
        }

        @Override
        public Condition<C> holds(Holds<C> holds) {
            return holds;
        }

        @Override
        public <T> Condition<C> oneOf(OneOf<C, T> oneOf) {
            return oneOf;
        }

        @Override
        public Condition<C> stated(Stated<C> stated) {
            return stated;
        }

        @Override
        public Condition<C> applies(Applies<C> applies) {
            return applies;
        }

        @Override
        public Condition<C> compare(Compare<C> compare) {
            return compare;
        }

        @Override
        public Condition<C> during(During<C> during) {
            return during;
        }

        @Override
        public Condition<C> within(Within<C> within) {
            return within;
        }

        @Override
        public <E> Condition<C> differentNames(DifferentNames<C, E> names) {
            return names;
        }

        @Override
        public <E> Condition<C> every(Every<C, E> every) {
            return new Every<>(every.list(), condition(every.condition()));
        }

        @Override
        public Condition<C> alternativeReadings(AlternativeReadings<C> alternatives) {
            return new AlternativeReadings<>(
                    alternatives.doubt(),
                    reversed(alternatives.readings()).stream()
                            .map(reading -> new AlternativeReadings.Reading<>(
                                    reading.name(), condition(reading.arises()), condition(reading.condition())))
                            .toList());
        }

        @Override
        public Condition<C> unknownRequirement(UnknownRequirement<C> unknown) {
            return unknown;
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> result = new ArrayList<>(list);
        Collections.reverse(result);
        return result;
    }
}
