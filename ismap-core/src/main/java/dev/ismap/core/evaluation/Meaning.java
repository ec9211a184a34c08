package dev.ismap.core.evaluation;

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
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What conditions mean, told once for every logic in which an engine works them out.
 *
 * <p>What a case gives decides in the same way whether an engine takes a first look, with three truth values
 * ({@link Evaluator}), or searches everything that is open, with formulas. So the two cannot disagree on what is given;
 * a logic only says how truths go together and what becomes of what is open.
 *
 * <p>A meaning is as thread-safe as what it reads.
 *
 * @param <C> the type of the case
 * @param <V> the truths of the logic
 * @since 0.1
 */
public abstract class Meaning<C, V> implements Condition.Visitor<C, V> {

    private final Law law;

    /**
     * Creates a meaning.
     *
     * @param law the values of the law's parameters
     */
    protected Meaning(Law law) {
        this.law = law;
    }

    /**
     * The law by which conditions are read.
     *
     * @return the values of the law's parameters
     */
    public Law law() {
        return law;
    }

    // ---- what is read
    // ------------------------------------------------------------------------------------------------

    /**
     * What the case says of a fact.
     *
     * @param fact the fact
     * @param <T> the type of its value
     * @return the state of the fact
     */
    protected abstract <T> Input<T> read(Fact<C, T> fact);

    /**
     * A day that reads no fact: it is fixed, or a day of the question.
     *
     * @param day the day
     * @return the day, counted from 1970-01-01, {@link DayExpression#MISSING} or {@link DayExpression#NONE}
     */
    protected abstract long dayWithoutFact(DayExpression<C> day);

    /**
     * The meaning of conditions on a thing in a list.
     *
     * @param every the condition on the list
     * @param thing the thing
     * @param index its place in the list
     * @param <E> the type of the thing
     * @return the meaning
     */
    protected abstract <E> Meaning<E, V> inThing(Every<C, E> every, E thing, int index);

    // ---- how truths go together
    // --------------------------------------------------------------------------------------

    /**
     * A truth that is known.
     *
     * @param value the truth
     * @return the same in this logic
     */
    protected abstract V known(boolean value);

    /**
     * The opposite.
     *
     * @param value a truth
     * @return its opposite
     */
    protected abstract V opposite(V value);

    /**
     * All of some truths, or some of them.
     *
     * @param size how many there are
     * @param parts works one out
     * @param all true for all of them, false for some
     * @return the truth of them together
     */
    protected abstract V together(int size, IntFunction<V> parts, boolean all);

    // ---- what is open
    // ------------------------------------------------------------------------------------------------

    /**
     * A missing fact has one of some values.
     *
     * @param condition the condition that asks it
     * @param fact the fact
     * @param values the values
     * @param <T> the type of the values
     * @return the truth
     */
    protected abstract <T> V openValue(Condition<C> condition, Fact<C, T> fact, List<T> values);

    /**
     * A missing text is stated.
     *
     * @param stated the condition
     * @return the truth
     */
    protected abstract V openText(Stated<C> stated);

    /**
     * A missing fact applies.
     *
     * @param fact the fact
     * @return the truth
     */
    protected abstract V openApplies(Fact<C, ?> fact);

    /**
     * Days are compared of which one or both are missing.
     *
     * @param compare the condition
     * @return the truth
     */
    protected abstract V openComparison(Compare<C> compare);

    /**
     * Everything in a missing list meets a condition.
     *
     * @param every the condition
     * @param <E> the type of the things
     * @return the truth
     */
    protected abstract <E> V openList(Every<C, E> every);

    /**
     * Some readings arise, or may, and make a condition hold or not.
     *
     * @param alternatives the condition
     * @param arises of each reading, whether it arises
     * @param holds of each reading, whether the condition holds by it; never, where it surely does not arise
     * @return the truth
     */
    protected abstract V oneOfReadings(AlternativeReadings<C> alternatives, List<V> arises, List<V> holds);

    /**
     * A requirement of which only that is known that there is one.
     *
     * @param unknown the condition
     * @return the truth
     */
    protected abstract V openRequirement(UnknownRequirement<C> unknown);

    // ---- the kinds of conditions
    // -------------------------------------------------------------------------------------

    @Override
    public final V allOf(AllOf<C> all) {
        return parts(all.conditions(), true);
    }

    @Override
    public final V anyOf(AnyOf<C> any) {
        return parts(any.conditions(), false);
    }

    /**
     * All of some conditions, or some of them.
     *
     * @param parts the conditions
     * @param all true for all of them, false for some
     * @return the truth of them together
     */
    protected V parts(List<Condition<C>> parts, boolean all) {
        return together(parts.size(), i -> parts.get(i).accept(this), all);
    }

    @Override
    public final V not(Not<C> not) {
        return opposite(not.condition().accept(this));
    }

    @Override
    public final V holds(Holds<C> holds) {
        return hasValue(holds, holds.fact(), List.of(true));
    }

    @Override
    public final <T> V oneOf(OneOf<C, T> oneOf) {
        return hasValue(oneOf, oneOf.fact(), oneOf.values());
    }

    private <T> V hasValue(Condition<C> condition, Fact<C, T> fact, List<T> values) {
        Input<T> input = read(fact);
        if (input instanceof Input.Given<T> given) {
            return known(values.contains(given.value()));
        }
        return input.isMissing() ? openValue(condition, fact, values) : known(false);
    }

    @Override
    public final V stated(Stated<C> stated) {
        Input<String> input = read(stated.fact());
        if (input instanceof Input.Given<String> given) {
            return known(!Blank.is(given.value()));
        }
        return input.isMissing() ? openText(stated) : known(false);
    }

    @Override
    public final V applies(Applies<C> applies) {
        Input<?> input = read(applies.fact());
        return input.isMissing() ? openApplies(applies.fact()) : known(!(input instanceof Input.NotApplicable<?>));
    }

    @Override
    public final V compare(Compare<C> compare) {
        long left = day(compare.left());
        long right = day(compare.right());
        if (left == DayExpression.NONE || right == DayExpression.NONE) {
            return known(false);
        }
        if (left == DayExpression.MISSING || right == DayExpression.MISSING) {
            return openComparison(compare);
        }
        return known(compare.order().holds(left, right));
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the day, counted from 1970-01-01, {@link DayExpression#MISSING} or {@link DayExpression#NONE}
     */
    protected final long day(DayExpression<C> day) {
        Optional<Fact<C, LocalDate>> fact = day.fact();
        if (fact.isEmpty()) {
            return dayWithoutFact(day);
        }
        Input<LocalDate> input = read(fact.get());
        if (input instanceof Input.Given<LocalDate> given) {
            return day.from(given.value().toEpochDay(), law);
        }
        return input.isMissing() ? DayExpression.MISSING : DayExpression.NONE;
    }

    @Override
    public final <E> V every(Every<C, E> every) {
        Input<List<E>> input = read(every.list());
        if (input instanceof Input.Given<List<E>> given) {
            List<E> things = given.value();
            return together(things.size(), i -> every.condition().accept(inThing(every, things.get(i), i)), true);
        }
        return input.isMissing() ? openList(every) : known(false);
    }

    @Override
    public final V alternativeReadings(AlternativeReadings<C> alternatives) {
        V never = known(false);
        List<AlternativeReadings.Reading<C>> readings = alternatives.readings();
        List<V> arises = new ArrayList<>(readings.size());
        List<V> holds = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            arises.add(readings.get(i).arises().accept(this));
        }
        for (int i = 0; i < readings.size(); i++) {
            boolean comesUp = !arises.get(i).equals(never);
            holds.add(comesUp ? readings.get(i).condition().accept(this) : never);
        }
        return oneOfReadings(alternatives, arises, holds);
    }

    @Override
    public final V unknownRequirement(UnknownRequirement<C> unknown) {
        return openRequirement(unknown);
    }
}
