package dev.ismap.core.evaluation;

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
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;

/**
 * A walk through a condition and all that it is made of, in reading order.
 *
 * <p>It knows of each kind of condition which facts, days, sets and doubts stand in it. A walk that collects some of
 * these overrides the method for them, and calls {@code super} where it also wants what stands below. How it goes on
 * inside a list is its own to say, as a list holds things of another type.
 *
 * <p>Each method returns the scanner itself. A scanner is as thread-safe as what it collects into.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public abstract class ConditionScanner<C> implements Condition.Visitor<C, ConditionScanner<C>> {

    /** Creates a scanner. */
    protected ConditionScanner() {}

    /**
     * A fact that is read; nothing is done unless overridden.
     *
     * @param fact the fact
     */
    protected void fact(Fact<C, ?> fact) {}

    /**
     * A day that is worked out; goes on to the fact that it reads unless overridden.
     *
     * @param day the day
     */
    protected void day(DayExpression<C> day) {
        day.fact().ifPresent(this::fact);
    }

    /**
     * A named set of items that is read; nothing is done unless overridden.
     *
     * @param items the set
     */
    protected void items(Items<C> items) {}

    /**
     * A status that is read; nothing is done unless overridden.
     *
     * @param status the status
     */
    protected void status(Status<C> status) {}

    /**
     * Something that is not known of the law; nothing is done unless overridden.
     *
     * @param uncertainty what is not known
     */
    protected void uncertainty(LegalUncertainty uncertainty) {}

    /**
     * The things of a list, of which each is asked a condition.
     *
     * @param every the condition
     * @param <E> the type of the things
     */
    protected abstract <E> void things(Every<C, E> every);

    @Override
    public ConditionScanner<C> allOf(AllOf<C> all) {
        for (Condition<C> part : all.conditions()) {
            part.accept(this);
        }
        return this;
    }

    @Override
    public ConditionScanner<C> anyOf(AnyOf<C> any) {
        for (Condition<C> part : any.conditions()) {
            part.accept(this);
        }
        return this;
    }

    @Override
    public ConditionScanner<C> not(Not<C> not) {
        return not.condition().accept(this);
    }

    @Override
    public ConditionScanner<C> holds(Holds<C> holds) {
        fact(holds.fact());
        return this;
    }

    @Override
    public <T> ConditionScanner<C> oneOf(OneOf<C, T> oneOf) {
        fact(oneOf.fact());
        return this;
    }

    @Override
    public ConditionScanner<C> stated(Stated<C> stated) {
        fact(stated.fact());
        return this;
    }

    @Override
    public ConditionScanner<C> applies(Applies<C> applies) {
        fact(applies.fact());
        return this;
    }

    @Override
    public ConditionScanner<C> compare(Compare<C> compare) {
        day(compare.left());
        day(compare.right());
        return this;
    }

    @Override
    public ConditionScanner<C> during(During<C> during) {
        status(during.status());
        during.status().text().ifPresent(this::fact);
        day(during.day());
        return this;
    }

    @Override
    public ConditionScanner<C> within(Within<C> within) {
        within.sets().forEach(set -> {
            items(set);
            set.text().ifPresent(this::fact);
        });
        return this;
    }

    @Override
    public <E> ConditionScanner<C> differentNames(DifferentNames<C, E> names) {
        fact(names.required());
        return every(new Every<>(names.list(), Condition.stated(names.name())));
    }

    @Override
    public <E> ConditionScanner<C> every(Every<C, E> every) {
        fact(every.list());
        things(every);
        return this;
    }

    @Override
    public ConditionScanner<C> alternativeReadings(AlternativeReadings<C> alternatives) {
        uncertainty(alternatives.doubt());
        for (AlternativeReadings.Reading<C> reading : alternatives.readings()) {
            reading.arises().accept(this);
            reading.condition().accept(this);
        }
        return this;
    }

    @Override
    public ConditionScanner<C> unknownRequirement(UnknownRequirement<C> unknown) {
        uncertainty(unknown.doubt());
        return this;
    }
}
