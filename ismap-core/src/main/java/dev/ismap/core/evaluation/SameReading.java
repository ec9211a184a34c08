package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Law;

/**
 * Whether a condition reads the same in two cases: each fact with its source, each day of the question, each set of items
 * with their names, each status.
 *
 * @param <C> the type of the cases' subjects
 */
public final class SameReading<C> extends ConditionScanner<C> {

    private final C one;
    private final C other;
    private final Law law;
    private boolean same = true;

    private SameReading(C one, C other, Law law) {
        this.one = one;
        this.other = other;
        this.law = law;
    }

    /**
     * Whether a condition reads the same in both.
     *
     * @param condition the condition
     * @param one a case
     * @param other another
     * @param law the values of the law's parameters, for both
     * @param <C> the type of the cases' subjects
     * @return true if the condition comes out the same in both, and for the same reasons
     */
    public static <C> boolean of(Condition<C> condition, C one, C other, Law law) {
        if (one == other) {
            return true;
        }
        SameReading<C> scanner = new SameReading<>(one, other, law);
        condition.accept(scanner);
        return scanner.same;
    }

    @Override
    protected void fact(Fact<C, ?> fact) {
        same = same && fact.of(one).equals(fact.of(other)) && fact.sourceOf(one).equals(fact.sourceOf(other));
    }

    @Override
    protected void day(DayExpression<C> day) {
        super.day(day);
        if (day.fact().isEmpty()) {
            same = same && day.epochDay(one, law) == day.epochDay(other, law);
        }
    }

    @Override
    protected void items(Items<C> items) {
        ItemBounds bounds = items.of(one);
        same = same
                && bounds.equals(items.of(other))
                && items.byText(one).equals(items.byText(other))
                && items.sourceOf(one).equals(items.sourceOf(other))
                && items.areNamedAlike(bounds.possible(), one, other);
    }

    @Override
    protected void status(Status<C> status) {
        same = same
                && status.of(one).equals(status.of(other))
                && status.byText(one).equals(status.byText(other))
                && status.sourceOf(one).equals(status.sourceOf(other));
    }

    @Override
    protected <E> void things(Every<C, E> every) {
        // the list was read as a fact, with all things in it
    }
}
