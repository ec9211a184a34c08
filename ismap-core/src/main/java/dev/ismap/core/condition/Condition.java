package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.fact.Status.ByText;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A condition that a case can meet: data, not code.
 *
 * <p>A condition is built from named facts and a few combinators, and is closed: an engine can walk it. An
 * engine can test it, say what made it come out so, and list what it reads; it prints itself as a formula. It is
 * three-valued: a fact that is missing makes it {@link Truth#UNKNOWN} unless the rest decides, and so does a doubt of
 * law on whose readings it comes out differently. Known results are never wrong; where one fact stands in several
 * places an unknown result may be more careful than needed.
 *
 * <p>A fact that does not apply meets no condition: {@link Holds}, {@link OneOf}, {@link Stated}, {@link Compare} and
 * {@link Every} are then false. Where that is as good as meeting it, the condition says so with {@link #applies}.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public sealed interface Condition<C> {

    /**
     * Hands this condition to a visitor, by its kind.
     *
     * @param visitor what is done with it
     * @param <R> what comes of it
     * @return what the visitor's method for this kind returns
     */
    <R> R accept(Visitor<C, R> visitor);

    /**
     * Every one of some conditions holds; true if there are none.
     *
     * @param conditions the conditions
     * @param <C> the type of the case
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <C> Condition<C> allOf(Condition<C>... conditions) {
        return new AllOf<>(List.of(conditions));
    }

    /**
     * At least one of some conditions holds; false if there are none.
     *
     * @param conditions the conditions
     * @param <C> the type of the case
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <C> Condition<C> anyOf(Condition<C>... conditions) {
        return new AnyOf<>(List.of(conditions));
    }

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> not(Condition<C> condition) {
        return new Not<>(condition);
    }

    /**
     * Always met.
     *
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> always() {
        return new AllOf<>(List.of());
    }

    /**
     * Whether this is the condition that is always met.
     *
     * @return true if it is {@link #always()}
     */
    default boolean isAlways() {
        return this instanceof AllOf<C> all && all.conditions().isEmpty();
    }

    /**
     * Never met.
     *
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> never() {
        return new AnyOf<>(List.of());
    }

    /**
     * A fact is true.
     *
     * @param fact the fact
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> holds(Fact<C, Boolean> fact) {
        return new Holds<>(fact);
    }

    /**
     * A fact has one of some values.
     *
     * @param fact the fact
     * @param values the values
     * @param <C> the type of the case
     * @param <T> the type of the value
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <C, T> Condition<C> oneOf(Fact<C, T> fact, T... values) {
        return new OneOf<>(fact, List.of(values));
    }

    /**
     * A text is stated and not blank.
     *
     * @param fact the fact
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> stated(Fact<C, String> fact) {
        return new Stated<>(fact);
    }

    /**
     * A fact applies to the case: it was not stated that it does not.
     *
     * @param fact the fact
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> applies(Fact<C, ?> fact) {
        return new Applies<>(fact);
    }

    /**
     * A day is another or lies before it.
     *
     * @param day the day
     * @param limit the last day that meets the condition
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> notAfter(DayExpression<C> day, DayExpression<C> limit) {
        return new Compare<>(day, Compare.Order.NOT_AFTER, limit);
    }

    /**
     * A day is another or lies after it.
     *
     * @param day the day
     * @param limit the first day that meets the condition
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> notBefore(DayExpression<C> day, DayExpression<C> limit) {
        return new Compare<>(day, Compare.Order.NOT_BEFORE, limit);
    }

    /**
     * A day is another.
     *
     * @param day the day
     * @param other the other day
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> sameDay(DayExpression<C> day, DayExpression<C> other) {
        return new Compare<>(day, Compare.Order.SAME, other);
    }

    /**
     * Every item of a set is in another.
     *
     * @param items the set
     * @param others the other set
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> within(ItemsExpression<C> items, ItemsExpression<C> others) {
        return new Within<>(items, others);
    }

    /**
     * A set has an item.
     *
     * @param items the set
     * @param <C> the type of the case
     * @return the condition
     */
    static <C> Condition<C> any(ItemsExpression<C> items) {
        return not(within(items, ItemsExpression.none()));
    }

    /**
     * Everything in a list meets a condition; true of an empty list.
     *
     * @param list the list
     * @param condition the condition on one thing
     * @param <C> the type of the case
     * @param <E> the type of the things
     * @return the condition
     */
    static <C, E> Condition<C> every(Fact<C, List<E>> list, Condition<E> condition) {
        return new Every<>(list, condition);
    }

    /**
     * Something in a list meets a condition; false of an empty list, and of a list that does not apply.
     *
     * @param list the list
     * @param condition the condition on one thing
     * @param <C> the type of the case
     * @param <E> the type of the things
     * @return the condition
     */
    static <C, E> Condition<C> some(Fact<C, List<E>> list, Condition<E> condition) {
        return allOf(applies(list), not(every(list, not(condition))));
    }

    /**
     * The things in a list bear different names, among them some that are named elsewhere.
     *
     * @param list the list
     * @param name the name of a thing
     * @param required the names that some of them bear
     * @param <C> the type of the case
     * @param <E> the type of the things
     * @return the condition
     * @since 0.2.0
     */
    static <C, E> Condition<C> differentNames(
            Fact<C, List<E>> list, Fact<E, String> name, Fact<C, List<String>> required) {
        return new DifferentNames<>(list, name, required);
    }

    // ---- the kinds ----------------------------------------------------------------------------------------------

    /**
     * Every one of some conditions holds.
     *
     * <p>False as soon as one is false, whatever is not known of the others. This class is immutable and thread-safe.
     *
     * @param conditions the conditions, in the order in which a reader should meet them
     * @param <C> the type of the case
     */
    record AllOf<C>(List<Condition<C>> conditions) implements Condition<C> {

        /** Creates the condition. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.allOf(this);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Object::toString).collect(Collectors.joining(", ", "all(", ")"));
        }
    }

    /**
     * At least one of some conditions holds.
     *
     * <p>True as soon as one is true, whatever is not known of the others. This class is immutable and thread-safe.
     *
     * @param conditions the conditions, in the order in which a reader should meet them
     * @param <C> the type of the case
     */
    record AnyOf<C>(List<Condition<C>> conditions) implements Condition<C> {

        /** Creates the condition. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.anyOf(this);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Object::toString).collect(Collectors.joining(", ", "any(", ")"));
        }
    }

    /**
     * A condition does not hold.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param condition the condition
     * @param <C> the type of the case
     */
    record Not<C>(Condition<C> condition) implements Condition<C> {

        /** Creates the condition. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            return "not(" + condition + ")";
        }
    }

    /**
     * A fact is true.
     *
     * <p>False where the fact does not apply. This class is immutable and thread-safe.
     *
     * @param fact the fact
     * @param <C> the type of the case
     */
    record Holds<C>(Fact<C, Boolean> fact) implements Condition<C> {

        /** Creates the condition. */
        public Holds {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.holds(this);
        }

        @Override
        public String toString() {
            return "holds(" + fact + ")";
        }
    }

    /**
     * A fact has one of some values.
     *
     * <p>False where the fact does not apply. This class is immutable and thread-safe.
     *
     * @param fact the fact
     * @param values the values, at least one
     * @param <C> the type of the case
     * @param <T> the type of the value
     */
    record OneOf<C, T>(Fact<C, T> fact, List<T> values) implements Condition<C> {

        /**
         * Creates the condition.
         *
         * @throws IllegalArgumentException if there is no value
         */
        public OneOf {
            Objects.requireNonNull(fact, "fact");
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("There is no value that " + fact + " could have");
            }
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public String toString() {
            return values.stream()
                    .map(value -> value.toString().replace("\\", "\\\\").replace(",", "\\,"))
                    .collect(Collectors.joining(", ", "oneOf(" + fact + ": ", ")"));
        }
    }

    /**
     * A text is stated and not blank.
     *
     * <p>A blank text states that there is none. False where the text does not apply. This class is immutable and thread-safe.
     *
     * @param fact the fact
     * @param <C> the type of the case
     */
    record Stated<C>(Fact<C, String> fact) implements Condition<C> {

        /** Creates the condition. */
        public Stated {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.stated(this);
        }

        @Override
        public String toString() {
            return "stated(" + fact + ")";
        }
    }

    /**
     * A fact applies to the case.
     *
     * <p>True where a value is given, false where it is stated that the fact does not apply, else unknown. This class is
     * immutable and thread-safe.
     *
     * @param fact the fact
     * @param <C> the type of the case
     */
    record Applies<C>(Fact<C, ?> fact) implements Condition<C> {

        /** Creates the condition. */
        public Applies {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.applies(this);
        }

        @Override
        public String toString() {
            return "applies(" + fact + ")";
        }
    }

    /**
     * A day stands in an order to another.
     *
     * <p>False where one of them does not apply. This class is immutable and thread-safe.
     *
     * @param left the day that is judged
     * @param order how it has to stand
     * @param right the day that it is held against
     * @param <C> the type of the case
     */
    record Compare<C>(DayExpression<C> left, Order order, DayExpression<C> right) implements Condition<C> {

        /** How two days stand to each other. */
        public enum Order {
            /** The first is the second or lies before it. */
            NOT_AFTER,
            /** They are one day. */
            SAME,
            /** The first is the second or lies after it. */
            NOT_BEFORE;

            /**
             * Whether two days stand so to each other.
             *
             * @param left the first, counted from 1970-01-01
             * @param right the second
             * @return true if they do
             */
            public boolean holds(long left, long right) {
                return switch (this) {
                    case NOT_AFTER -> left <= right;
                    case SAME -> left == right;
                    case NOT_BEFORE -> left >= right;
                };
            }

            /**
             * How the second day stands to the first.
             *
             * @return the order the other way round
             */
            public Order mirrored() {
                return switch (this) {
                    case NOT_AFTER -> NOT_BEFORE;
                    case SAME -> SAME;
                    case NOT_BEFORE -> NOT_AFTER;
                };
            }
        }

        /** Creates the condition. */
        public Compare {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.compare(this);
        }

        @Override
        public String toString() {
            String sign = switch (order) {
                case NOT_AFTER -> " <= ";
                case SAME -> " = ";
                case NOT_BEFORE -> " >= ";
            };
            return left + sign + right;
        }
    }

    /**
     * A case is something on a day, such as on a list on the day of the report.
     *
     * <p>Where the day is missing, every day that it can be is looked at. False where the day does not apply, unless the case
     * is so on every day. This class is immutable and thread-safe.
     *
     * @param day the day
     * @param status what it is on some days
     * @param <C> the type of the case
     */
    record During<C>(DayExpression<C> day, Status<C> status) implements Condition<C> {
        /** Creates the condition. */
        public During {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(status, "status");
        }

        /**
         * The same for one case: that the day lies in one of its ranges, whichever those are for a text that is missing.
         *
         * @param subject the case
         * @return the condition
         */
        public Condition<C> in(C subject) {
            List<ByText> byText = status.byText(subject);
            if (byText.isEmpty()) {
                return in(status.of(subject));
            }
            Fact<C, String> text = status.text().orElseThrow();
            List<Condition<C>> ways = new ArrayList<>();
            List<String> named = new ArrayList<>();
            for (ByText some : byText) {
                ways.add(Condition.allOf(new OneOf<>(text, some.texts()), in(some.days())));
                named.addAll(some.texts());
            }
            ways.add(Condition.allOf(Condition.not(new OneOf<>(text, named)), in(status.of(subject))));
            return new AnyOf<>(ways);
        }

        /**
         * That the day lies in one of some ranges.
         *
         * @param ranges the ranges
         * @return the condition
         */
        public Condition<C> in(List<DayRange> ranges) {
            List<Condition<C>> ways = new ArrayList<>();
            for (DayRange range : ranges) {
                List<Condition<C>> ends = new ArrayList<>();
                if (!range.first().equals(LocalDate.MIN)) {
                    ends.add(Condition.notBefore(day, DayExpression.of(range.first())));
                }
                range.last().ifPresent(last -> ends.add(Condition.notAfter(day, DayExpression.of(last))));
                ways.add(new AllOf<>(ends));
            }
            return new AnyOf<>(ways);
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.during(this);
        }

        @Override
        public String toString() {
            return "during(" + day + ": " + status + ")";
        }
    }

    /**
     * Every item of a set is in another.
     *
     * <p>False if an item that is surely in the first cannot be in the second, unknown if one that may be in the first is
     * not surely in the second. This class is immutable and thread-safe.
     *
     * @param items the set
     * @param others the other set
     * @param <C> the type of the case
     */
    record Within<C>(ItemsExpression<C> items, ItemsExpression<C> others) implements Condition<C> {

        /** Creates the condition. */
        public Within {
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(others, "others");
        }

        /**
         * The same for one case, in which a text can be missing on which a set hangs: that it holds by the sets for
         * whichever text it is.
         *
         * @param subject the case
         * @return the condition; this one where no set hangs on a missing text
         * @since 0.2.0
         */
        public Condition<C> in(C subject) {
            Optional<Items<C>> hanging = hanging(subject);
            if (hanging.isEmpty()) {
                return this;
            }
            Fact<C, String> text = hanging.get().text().orElseThrow();
            List<Condition<C>> ways = new ArrayList<>();
            List<String> named = new ArrayList<>();
            for (Items.ByText some : hanging.get().byText(subject)) {
                ways.add(Condition.allOf(
                        new OneOf<>(text, List.of(some.text())),
                        with(hanging.get(), some.items()).in(subject)));
                named.add(some.text());
            }
            ways.add(Condition.allOf(
                    Condition.not(new OneOf<>(text, named)),
                    with(hanging.get(), hanging.get().otherwise(subject)).in(subject)));
            return new AnyOf<>(ways);
        }

        /**
         * The same for each text that a set can hang on which the case leaves out.
         *
         * @param subject the case
         * @return the conditions, in none of which a set hangs on a missing text; this one alone where none does here
         * @since 0.2.0
         */
        public List<Within<C>> ways(C subject) {
            Optional<Items<C>> hanging = hanging(subject);
            if (hanging.isEmpty()) {
                return List.of(this);
            }
            List<Within<C>> ways = new ArrayList<>(
                    with(hanging.get(), hanging.get().otherwise(subject)).ways(subject));
            for (Items.ByText some : hanging.get().byText(subject)) {
                ways.addAll(with(hanging.get(), some.items()).ways(subject));
            }
            return ways;
        }

        /**
         * The named sets on both sides.
         *
         * @return the sets, in reading order, unmodifiable
         * @since 0.2.0
         */
        public List<Items<C>> sets() {
            List<Items<C>> left = items.sets();
            List<Items<C>> right = others.sets();
            if (right.isEmpty()) {
                return left;
            }
            List<Items<C>> sets = new ArrayList<>(left);
            sets.addAll(right);
            return Collections.unmodifiableList(sets);
        }

        /** The first set that hangs on a text which the case leaves out. */
        private Optional<Items<C>> hanging(C subject) {
            if (!items.hangsOnText() && !others.hangsOnText()) {
                return Optional.empty();
            }
            return sets().stream().filter(set -> !set.byText(subject).isEmpty()).findFirst();
        }

        private Within<C> with(Items<C> hanging, ItemBounds bounds) {
            Items<C> bounded = hanging.bounded(bounds);
            return new Within<>(items.with(hanging, bounded), others.with(hanging, bounded));
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.within(this);
        }

        @Override
        public String toString() {
            return items + " within " + others;
        }
    }

    /**
     * Everything in a list meets a condition.
     *
     * <p>True of an empty list; false where the list does not apply. This class is immutable and thread-safe.
     *
     * @param list the list
     * @param condition the condition on one thing
     * @param <C> the type of the case
     * @param <E> the type of the things
     */
    record Every<C, E>(Fact<C, List<E>> list, Condition<E> condition) implements Condition<C> {

        /** Creates the condition. */
        public Every {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.every(this);
        }

        @Override
        public String toString() {
            return "every(" + list + ": " + condition + ")";
        }
    }

    /**
     * The things in a list bear different names, among them some that are named elsewhere.
     *
     * <p>Things whose name is missing can bear any name that no other bears. A list that does not apply is like one without
     * things. This class is immutable and thread-safe.
     *
     * @param list the list
     * @param name the name of a thing
     * @param required the names that some of them bear
     * @param <C> the type of the case
     * @param <E> the type of the things
     * @since 0.2.0
     */
    record DifferentNames<C, E>(Fact<C, List<E>> list, Fact<E, String> name, Fact<C, List<String>> required)
            implements Condition<C> {
        /** Creates the condition. */
        public DifferentNames {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(required, "required");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.differentNames(this);
        }

        @Override
        public String toString() {
            return "differentNames(" + list + ": " + name + " with " + required + ")";
        }
    }

    /**
     * A condition that the law lets one read in several ways, of which no text at hand settles one.
     *
     * <p>It is true or false only where every reading that comes into question makes it so (supervaluation: B. C. van
     * Fraassen, "Singular terms, truth-value gaps, and free logic", 1966). A reading comes into question unless the case
     * rules it out; where it is not sure that any does, the condition is unknown.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param doubt what is not known
     * @param readings the readings, at least one
     * @param <C> the type of the case
     */
    record AlternativeReadings<C>(LegalUncertainty doubt, List<Reading<C>> readings) implements Condition<C> {

        /**
         * One way to read the law.
         *
         * @param name the name of the reading
         * @param arises when it comes into question
         * @param condition the condition, so read
         * @param <C> the type of the case
         */
        public record Reading<C>(Label name, Condition<C> arises, Condition<C> condition) {
            /** Creates a reading. */
            public Reading {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(arises, "arises");
                Objects.requireNonNull(condition, "condition");
            }

            /**
             * A reading that comes into question in every case.
             *
             * @param name the name of the reading
             * @param condition the condition, so read
             * @param <C> the type of the case
             * @return the reading
             */
            public static <C> Reading<C> of(Label name, Condition<C> condition) {
                return new Reading<>(name, Condition.always(), condition);
            }
        }

        /**
         * Creates the condition.
         *
         * @throws IllegalArgumentException if there is no reading
         */
        public AlternativeReadings {
            Objects.requireNonNull(doubt, "doubt");
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("A doubt has readings, but " + doubt + " has none");
            }
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.alternativeReadings(this);
        }

        @Override
        public String toString() {
            return readings.stream()
                    .map(reading ->
                            (reading.arises().isAlways() ? "" : reading.arises() + " => ") + reading.condition())
                    .collect(Collectors.joining(" | ", "candidates(" + doubt + ": ", ")"));
        }
    }

    /**
     * A condition of which it is only known that the law has one.
     *
     * <p>Always unknown, and no fact of the case can settle it. It stands where a text is known to exist whose contents
     * are not at hand. This class is immutable and thread-safe.
     *
     * @param doubt what is not known
     * @param <C> the type of the case
     */
    record UnknownRequirement<C>(LegalUncertainty doubt) implements Condition<C> {

        /** Creates the condition. */
        public UnknownRequirement {
            Objects.requireNonNull(doubt, "doubt");
        }

        @Override
        public <R> R accept(Visitor<C, R> visitor) {
            return visitor.unknownRequirement(this);
        }

        @Override
        public String toString() {
            return "unsettled(" + doubt + ")";
        }
    }

    /**
     * What is done with a condition, by its kind.
     *
     * <p>It has a method for each kind of condition and no default, so that a new kind does not compile before every
     * visitor says what it does with it.
     *
     * <p>What is passed in is immutable; whether a visitor is thread-safe is its own to say.
     *
     * @param <C> the type of the case
     * @param <R> what comes of it
     * @since 0.1
     */
    public interface Visitor<C, R> {

        /**
         * All of some conditions.
         *
         * @param all the condition
         * @return what comes of it
         */
        R allOf(AllOf<C> all);

        /**
         * One of some conditions.
         *
         * @param any the condition
         * @return what comes of it
         */
        R anyOf(AnyOf<C> any);

        /**
         * A denied condition.
         *
         * @param not the condition
         * @return what comes of it
         */
        R not(Not<C> not);

        /**
         * A fact is true.
         *
         * @param holds the condition
         * @return what comes of it
         */
        R holds(Holds<C> holds);

        /**
         * A fact has one of some values.
         *
         * @param oneOf the condition
         * @param <T> the type of the values
         * @return what comes of it
         */
        <T> R oneOf(OneOf<C, T> oneOf);

        /**
         * A text is stated.
         *
         * @param stated the condition
         * @return what comes of it
         */
        R stated(Stated<C> stated);

        /**
         * A fact applies.
         *
         * @param applies the condition
         * @return what comes of it
         */
        R applies(Applies<C> applies);

        /**
         * Two days are compared.
         *
         * @param compare the condition
         * @return what comes of it
         */
        R compare(Compare<C> compare);

        /**
         * The case has a status on a day.
         *
         * @param during the condition
         * @return what comes of it
         */
        R during(During<C> during);

        /**
         * A set lies within another.
         *
         * @param within the condition
         * @return what comes of it
         */
        R within(Within<C> within);

        /**
         * The things in a list bear different names.
         *
         * @param names the condition
         * @param <E> the type of the things
         * @return what comes of it
         * @since 0.2.0
         */
        <E> R differentNames(DifferentNames<C, E> names);

        /**
         * Everything in a list meets a condition.
         *
         * @param every the condition
         * @param <E> the type of the things in the list
         * @return what comes of it
         */
        <E> R every(Every<C, E> every);

        /**
         * A condition that can be read in several ways.
         *
         * @param alternatives the condition
         * @return what comes of it
         */
        R alternativeReadings(AlternativeReadings<C> alternatives);

        /**
         * A condition of which only that is known that there is one.
         *
         * @param unknown the condition
         * @return what comes of it
         */
        R unknownRequirement(UnknownRequirement<C> unknown);
    }
}
