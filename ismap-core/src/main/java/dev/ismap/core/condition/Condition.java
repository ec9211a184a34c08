package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.Law;
import java.util.List;
import java.util.function.Consumer;

/**
 * A condition that a case can meet: data, not code.
 *
 * <p>A condition is built from named facts and a few combinators, and is closed: an engine can walk it. It can be
 * tested, it can say what made it come out so, it can list what it reads, and it prints itself as a formula. It is
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
public sealed interface Condition<C>
        permits AllOf,
                AnyOf,
                Not,
                Holds,
                OneOf,
                Stated,
                Applies,
                Compare,
                During,
                Within,
                Every,
                AlternativeReadings,
                UnknownRequirement,
                Settled {

    /**
     * Whether a case meets this condition.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     * @return the truth
     */
    Truth test(C subject, Law law);

    /**
     * Notes what made this condition come out as it does.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     * @param trace where to note it
     */
    void trace(C subject, Law law, Trace trace);

    /**
     * This condition for one case and no other, with what it asks of sets of items worked out beforehand.
     *
     * <p>To put the same case to the same condition again and again is then a matter of reading single facts. It
     * tells what this condition tells, by the law of any day.
     *
     * @param subject the case
     * @return the condition
     */
    default Condition<C> settled(C subject) {
        return this;
    }

    /**
     * Hands this condition to a visitor, by its kind.
     *
     * @param visitor what is done with it
     * @param <R> what comes of it
     * @return what the visitor's method for this kind returns
     */
    <R> R accept(ConditionVisitor<C, R> visitor);

    /**
     * Names the paths that this condition can read, with {@code *} for the things of a list.
     *
     * @param paths takes each path, possibly more than once
     */
    default void reads(Consumer<String> paths) {
        accept(new PathScanner<>("", paths));
    }

    /**
     * Names the paths that this condition can read of a thing in a list.
     *
     * @param prefix the path of the thing
     * @param paths takes each path, possibly more than once
     */
    default void reads(String prefix, Consumer<String> paths) {
        accept(new PathScanner<>(prefix, paths));
    }

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
}
