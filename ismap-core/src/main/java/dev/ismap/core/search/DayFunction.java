package dev.ismap.core.search;

import dev.ismap.core.time.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * A day as it grows with another: some legal periods and some days later.
 *
 * <p>It never shrinks: a later day in never gives an earlier day out. So it has generalised inverses, {@link #least}
 * and {@link #most}, and these carry what is known of a day that comes out over to the day that goes in.
 *
 * @param steps what is done to the day, in order
 */
record DayFunction(List<Step> steps) {

    /** The day itself. */
    static final DayFunction NONE = new DayFunction(List.of());

    /**
     * A period to whose last day one goes, or where it has no months, a number of days.
     *
     * @param months the length of the period in months, or 0
     * @param days the number of days, where there are no months
     */
    record Step(int months, long days) {

        long at(long day) {
            return months == 0 ? day + days : Term.ofMonths(months).lastDayFrom(day);
        }

        /** No day moves by less. A month has at least 28 days, and twelve of them about 365. */
        long shortest() {
            return months == 0 ? days : months * 304L / 10 - 4;
        }

        /** No day moves by more. */
        long longest() {
            return months == 0 ? days : months * 305L / 10 + 5;
        }

        /** The first day that this takes to a day or beyond. */
        long least(long day) {
            if (months == 0) {
                return day - days;
            }
            long below = day - longest() - 1;
            long enough = day - shortest();
            while (enough - below > 1) {
                long middle = below + (enough - below) / 2;
                if (at(middle) >= day) {
                    enough = middle;
                } else {
                    below = middle;
                }
            }
            return enough;
        }
    }

    /** The last day of a term that begins with the day. */
    DayFunction lastDayOf(Term term) {
        return term.months() == 0 ? days(term.days() - 1L) : months(term.months());
    }

    DayFunction months(int months) {
        return then(new Step(months, 0));
    }

    DayFunction days(long days) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).months() == 0) {
            return new DayFunction(List.copyOf(steps.subList(0, last)))
                    .days(steps.get(last).days() + days);
        }
        return days == 0 ? this : then(new Step(0, days));
    }

    /** The number of days that it ends with. */
    long lastDays() {
        Step last = steps.isEmpty() ? new Step(0, 0) : steps.get(steps.size() - 1);
        return last.months() == 0 ? last.days() : 0;
    }

    /** The number of steps with which this and another begin. */
    int shared(DayFunction other) {
        int shared = 0;
        int size = Math.min(steps.size(), other.steps.size());
        while (shared < size && steps.get(shared).equals(other.steps.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** What is left after the first steps. */
    DayFunction after(int first) {
        return new DayFunction(steps.subList(first, steps.size()));
    }

    private DayFunction then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new DayFunction(List.copyOf(more));
    }

    /** The day that comes out. */
    long at(long day) {
        long result = day;
        for (Step step : steps) {
            result = step.at(result);
        }
        return result;
    }

    /** The first day in that gives a day, or a later one, out. */
    long least(long day) {
        long result = day;
        for (int i = steps.size() - 1; i >= 0; i--) {
            result = steps.get(i).least(result);
        }
        return result;
    }

    /** The last day in that gives a day, or an earlier one, out. */
    long most(long day) {
        return least(day + 1) - 1;
    }

    long shortest() {
        long days = 0;
        for (Step step : steps) {
            days += step.shortest();
        }
        return days;
    }

    long longest() {
        return steps.stream().mapToLong(Step::longest).sum();
    }

    /** The days between the first and the last that are worked out on the way, at the most. */
    long reach() {
        return steps.stream()
                .mapToLong(step -> Math.max(Math.abs(step.shortest()), Math.abs(step.longest())))
                .sum();
    }
}
