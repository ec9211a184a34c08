package dev.ismap.core.evaluation;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.DifferentNames;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.Stated;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Status.ByText;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Law;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tells of one case whether conditions hold: yes, no, or not known.
 *
 * <p>The connectives are those of Kleene's strong three-valued logic; see {@link Truth}. A doubt of law is settled where
 * every reading that comes into question agrees, and one surely does (supervaluation: B. C. van Fraassen, "Singular
 * terms, truth-value gaps, and free logic", 1966).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public final class Evaluator<C> extends Meaning<C, Truth> {

    private final C subject;

    /**
     * Creates an evaluator.
     *
     * @param subject the case
     * @param law the values of the law's parameters
     */
    public Evaluator(C subject, Law law) {
        super(law);
        this.subject = subject;
    }

    /**
     * Whether the case meets a condition.
     *
     * @param condition the condition
     * @return the truth
     */
    public Truth test(Condition<C> condition) {
        return condition.accept(this);
    }

    /**
     * Notes what made a condition come out as it does.
     *
     * @param condition the condition
     * @param trace where to note it
     */
    public void trace(Condition<C> condition, Trace trace) {
        trace(condition, test(condition), trace);
    }

    /**
     * The same, of a condition whose truth is known.
     *
     * @param condition the condition
     * @param truth its truth
     * @param trace where to note it
     */
    public void trace(Condition<C> condition, Truth truth, Trace trace) {
        condition.accept(new Tracer<>(subject, this, trace, truth));
    }

    @Override
    protected <T> Input<T> read(Fact<C, T> fact) {
        return fact.of(subject);
    }

    @Override
    protected long dayWithoutFact(DayExpression<C> day) {
        return day.epochDay(subject, law());
    }

    @Override
    protected <E> Evaluator<E> inThing(Every<C, E> every, E thing, int index) {
        return new Evaluator<>(thing, law());
    }

    @Override
    protected Truth known(boolean value) {
        return Truth.of(value);
    }

    @Override
    protected Truth opposite(Truth value) {
        return value.not();
    }

    @Override
    protected Truth parts(List<Condition<C>> parts, boolean all) {
        Truth deciding = Truth.of(!all);
        Truth result = Truth.of(all);
        for (int i = 0; i < parts.size(); i++) {
            Truth part = parts.get(i).accept(this);
            if (part == deciding) {
                return deciding;
            }
            if (part == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    @Override
    protected Truth together(int size, IntFunction<Truth> parts, boolean all) {
        Truth deciding = Truth.of(!all);
        Truth result = Truth.of(all);
        for (int i = 0; i < size; i++) {
            Truth part = parts.apply(i);
            if (part == deciding) {
                return deciding;
            }
            if (part == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    @Override
    protected <T> Truth openValue(Condition<C> condition, Fact<C, T> fact, List<T> values) {
        return Truth.UNKNOWN;
    }

    @Override
    protected Truth openText(Stated<C> stated) {
        return Truth.UNKNOWN;
    }

    @Override
    protected Truth openApplies(Fact<C, ?> fact) {
        return Truth.UNKNOWN;
    }

    @Override
    protected Truth openComparison(Compare<C> compare) {
        return Truth.UNKNOWN;
    }

    @Override
    protected <E> Truth openList(Every<C, E> every) {
        return Truth.UNKNOWN;
    }

    @Override
    protected Truth openRequirement(UnknownRequirement<C> unknown) {
        return Truth.UNKNOWN;
    }

    @Override
    protected Truth oneOfReadings(AlternativeReadings<C> alternatives, List<Truth> arises, List<Truth> holds) {
        boolean canHold = false;
        boolean canFail = false;
        for (int i = 0; i < arises.size(); i++) {
            if (arises.get(i) != Truth.FALSE) {
                canHold |= holds.get(i) != Truth.FALSE;
                canFail |= holds.get(i) != Truth.TRUE;
            }
        }
        boolean oneArises = arises.contains(Truth.TRUE);
        return !oneArises || canHold == canFail ? Truth.UNKNOWN : Truth.of(canHold);
    }

    @Override
    public Truth during(During<C> during) {
        long day = day(during.day());
        Truth truth = in(during.status().of(subject), day);
        for (ByText some : during.status().byText(subject)) {
            if (in(some.days(), day) != truth) {
                return Truth.UNKNOWN;
            }
        }
        return truth;
    }

    /** Whether a day lies in one of some ranges; one that is missing, or that does not apply, surely does in all days. */
    private static Truth in(List<DayRange> ranges, long day) {
        Truth truth = Truth.FALSE;
        for (DayRange range : ranges) {
            boolean begins = !range.first().equals(LocalDate.MIN);
            if (!begins && range.last().isEmpty()) {
                return Truth.TRUE;
            }
            if (day == DayExpression.MISSING) {
                truth = Truth.UNKNOWN;
            } else if (day != DayExpression.NONE
                    && (!begins || day >= range.first().toEpochDay())
                    && (range.last().isEmpty() || day <= range.last().get().toEpochDay())) {
                return Truth.TRUE;
            }
        }
        return truth;
    }

    @Override
    public Truth within(Within<C> within) {
        List<Within<C>> ways = within.ways(subject);
        Truth truth = bounded(ways.get(0));
        for (Within<C> other : ways.subList(1, ways.size())) {
            if (bounded(other) != truth) {
                return Truth.UNKNOWN;
            }
        }
        return truth;
    }

    private Truth bounded(Within<C> within) {
        ItemBounds some = within.items().bounds(subject);
        ItemBounds allowed = within.others().bounds(subject);
        if (!allowed.possible().containsAll(some.certain())) {
            return Truth.FALSE;
        }
        return allowed.certain().containsAll(some.possible()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public <E> Truth differentNames(DifferentNames<C, E> names) {
        Input<List<E>> list = names.list().of(subject);
        Input<List<String>> required = names.required().of(subject);
        Set<String> others = new LinkedHashSet<>(required.known().orElse(List.of()));
        Set<String> known = new HashSet<>();
        int open = 0;
        for (E thing : list.known().orElse(List.of())) {
            Input<String> name = names.name().of(thing);
            open += name.isMissing() ? 1 : 0;
            if (name.known().filter(text -> !Blank.is(text) && !known.add(text)).isPresent()) {
                return Truth.FALSE;
            }
        }
        others.removeAll(known);
        if (!list.isMissing() && others.size() > open) {
            return Truth.FALSE;
        }
        return list.isMissing() || required.isMissing() || open > 0 ? Truth.UNKNOWN : Truth.TRUE;
    }
}
