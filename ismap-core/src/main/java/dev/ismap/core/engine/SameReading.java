package dev.ismap.core.engine;

import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;

/**
 * Whether a rule reads the same in two cases: each fact with its source, each day of the question, each set of items with
 * their names, each status.
 *
 * @param <C> the type of the cases' subjects
 */
final class SameReading<C> extends ConditionScanner<C> {

    private final C one;
    private final C other;
    private final Law law;
    private boolean same = true;

    private SameReading(C one, C other, Law law) {
        this.one = one;
        this.other = other;
        this.law = law;
    }

    /** Whether a rule by itself, without those that override it, reads the same in both. */
    static <C> boolean of(Rule<C> rule, C one, C other, Law law) {
        if (one == other) {
            return true;
        }
        SameReading<C> scanner = new SameReading<>(one, other, law);
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
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
