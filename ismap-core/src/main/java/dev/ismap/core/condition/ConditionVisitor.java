package dev.ismap.core.condition;

import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Holds;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;

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
public interface ConditionVisitor<C, R> {

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
