package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The things that the rules and constraints of a book read, each with a number: many of them read the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 */
public final class ThingsRead<C> {

    private final List<Thing<C>> things;
    private final Map<String, int[]> byRule = new HashMap<>();
    private final List<int[]> byConstraint = new ArrayList<>();

    /** Something that a condition reads of a case. */
    sealed interface Thing<C> {

        /** Whether it is the same in two cases. */
        boolean isSame(C one, C other, Law filed, Law asked);
    }

    /** A fact with its source; of a list, all that is in it. */
    private record OfFact<C>(Fact<C, ?> fact) implements Thing<C> {
        @Override
        public boolean isSame(C one, C other, Law filed, Law asked) {
            return fact.of(one).equals(fact.of(other)) && fact.sourceOf(one).equals(fact.sourceOf(other));
        }
    }

    /** A day that reads no fact. */
    private record OfDay<C>(DayExpression<C> day, LawOf lawOf) implements Thing<C> {
        @Override
        public boolean isSame(C one, C other, Law filed, Law asked) {
            Law law = lawOf == LawOf.FILED ? filed : asked;
            return day.epochDay(one, law) == day.epochDay(other, law);
        }
    }

    /** A set of items with their names. */
    private record OfItems<C>(Items<C> items) implements Thing<C> {
        @Override
        public boolean isSame(C one, C other, Law filed, Law asked) {
            ItemBounds bounds = items.of(one);
            return bounds.equals(items.of(other))
                    && items.byText(one).equals(items.byText(other))
                    && items.sourceOf(one).equals(items.sourceOf(other))
                    && items.areNamedAlike(bounds.possible(), one, other);
        }
    }

    private record OfStatus<C>(Status<C> status) implements Thing<C> {
        @Override
        public boolean isSame(C one, C other, Law filed, Law asked) {
            return status.of(one).equals(status.of(other))
                    && status.byText(one).equals(status.byText(other))
                    && status.sourceOf(one).equals(status.sourceOf(other));
        }
    }

    ThingsRead(RuleBook<C> book) {
        Map<Thing<C>, Integer> numbers = new LinkedHashMap<>();
        for (Rule<C> rule : book.rules()) {
            byRule.put(rule.id(), read(List.of(rule.appliesWhen(), rule.condition()), rule.lawOf(), numbers));
        }
        for (Constraint<C> constraint : book.constraints()) {
            byConstraint.add(read(List.of(constraint.condition()), LawOf.FILED, numbers));
        }
        this.things = List.copyOf(numbers.keySet());
    }

    private static <C> int[] read(List<Condition<C>> conditions, LawOf lawOf, Map<Thing<C>, Integer> numbers) {
        Scanner<C> scanner = new Scanner<>(lawOf);
        conditions.forEach(condition -> condition.accept(scanner));
        return scanner.found.stream()
                .mapToInt(thing -> numbers.computeIfAbsent(thing, any -> numbers.size()))
                .distinct()
                .toArray();
    }

    private static final class Scanner<C> extends ConditionScanner<C> {
        private final LawOf lawOf;
        private final List<Thing<C>> found = new ArrayList<>();

        Scanner(LawOf lawOf) {
            this.lawOf = lawOf;
        }

        @Override
        protected void fact(Fact<C, ?> fact) {
            found.add(new OfFact<>(fact));
        }

        @Override
        protected void day(DayExpression<C> day) {
            super.day(day);
            if (day.fact().isEmpty()) {
                found.add(new OfDay<>(day, lawOf));
            }
        }

        @Override
        protected void items(Items<C> items) {
            found.add(new OfItems<>(items));
        }

        @Override
        protected void status(Status<C> status) {
            found.add(new OfStatus<>(status));
        }

        @Override
        protected <E> void things(Every<C, E> every) {
            // the list was read as a fact, with all things in it
        }
    }

    /**
     * Two cases, to be held against each other.
     *
     * @param one a case
     * @param other another
     * @param filed the law of the day of filing, for both
     * @param asked the law of the day asked about, for both
     * @return what tells which rules read the same in both
     */
    public SameReading<C> in(C one, C other, Law filed, Law asked) {
        return new SameReading<>(this, one, other, filed, asked);
    }

    /** The numbers of what a rule reads. */
    int[] by(Rule<C> rule) {
        return Objects.requireNonNull(byRule.get(rule.id()));
    }

    /** The numbers of what a constraint reads, by its place in the book. */
    int[] byConstraint(int place) {
        return byConstraint.get(place);
    }

    Thing<C> thing(int number) {
        return things.get(number);
    }
}
