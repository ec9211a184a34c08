package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.time.Term;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A day that grows with another, held against going through the days one by one. */
class DayFunctionTest {

    /** Terms of months and of days in turn, a negative number of days among them. */
    private static DayFunction function(List<Integer> steps) {
        DayFunction function = DayFunction.NONE;
        for (int step : steps) {
            function = step > 0 ? function.months(step) : function.days(-step - 10);
        }
        return function;
    }

    @Test
    void itGoesToTheLastDayOfAPeriodAndOnByDays() {
        long from = LocalDate.of(2024, 1, 31).toEpochDay();
        DayFunction function = DayFunction.NONE.months(1).days(1);
        assertEquals(LocalDate.of(2024, 3, 1), LocalDate.ofEpochDay(function.at(from)));
        assertEquals(Term.ofMonths(1).lastDayFrom(from) + 1, function.at(from));
    }

    @Test
    void daysAfterDaysAreOneStep() {
        assertEquals(DayFunction.NONE.days(5), DayFunction.NONE.days(2).days(3));
        assertEquals(DayFunction.NONE, DayFunction.NONE.days(2).days(-2));
        assertEquals(DayFunction.NONE.days(13), DayFunction.NONE.lastDayOf(Term.ofDays(14)));
        assertEquals(DayFunction.NONE.months(2), DayFunction.NONE.lastDayOf(Term.ofMonths(2)));
        assertEquals(3, DayFunction.NONE.months(1).days(3).lastDays());
        assertEquals(0, DayFunction.NONE.days(3).months(1).lastDays());
    }

    @Test
    void twoFunctionsShareTheStepsWithWhichTheyBegin() {
        DayFunction month = DayFunction.NONE.months(1);
        assertEquals(0, month.shared(DayFunction.NONE));
        assertEquals(0, month.shared(DayFunction.NONE.days(1).months(1)));
        assertEquals(1, month.shared(month.days(3)));
        assertEquals(1, month.days(2).shared(month.days(3)));
        assertEquals(2, month.days(3).months(2).shared(month.days(3).months(1)));
        assertEquals(DayFunction.NONE.days(3), month.days(3).after(1));
    }

    /** The closer the bounds, the fewer days are worked out where one is looked for. */
    @Test
    void aMonthHasNoFewerDaysAndAYearNoMoreThanIsReckonedWith() {
        assertTrue(DayFunction.NONE.months(1).shortest() >= 26, "not much less than the 27 days to a month's end");
        assertTrue(DayFunction.NONE.months(1).longest() <= 35);
        assertTrue(DayFunction.NONE.months(12).shortest() >= 360, "not much less than the 364 days to a year's end");
        assertTrue(DayFunction.NONE.months(12).longest() <= 371);
        assertEquals(7, DayFunction.NONE.days(-7).reach());
    }

    @Property(seed = "2020", tries = 300)
    void theFirstAndTheLastDayInAreThoseThatOneFindsByTrying(
            @ForAll @Size(max = 4) List<@IntRange(min = -20, max = 18) Integer> steps,
            @ForAll @LongRange(min = 18_000, max = 21_000) long day) {
        DayFunction function = function(steps);
        long tried = day - function.longest() - 1;
        assertTrue(function.at(tried) < day, "before the first");
        while (function.at(tried) < day) {
            assertTrue(function.at(tried) <= function.at(tried + 1), "it never shrinks");
            tried++;
        }
        assertEquals(tried, function.least(day));
        while (function.at(tried) <= day) {
            tried++;
        }
        assertEquals(tried - 1, function.most(day));
    }

    @Property(seed = "2020", tries = 300)
    void noDayMovesByLessOrByMoreThanItSays(
            @ForAll @Size(max = 4) List<@IntRange(min = -20, max = 18) Integer> steps,
            @ForAll @LongRange(min = 18_000, max = 21_000) long day) {
        DayFunction function = function(steps);
        long moved = function.at(day) - day;
        assertTrue(function.shortest() <= moved && moved <= function.longest(), () -> function + " moves by " + moved);
        assertTrue(Math.abs(moved) <= function.reach());
        int first = steps.size() / 2;
        DayFunction begin = function(steps.subList(0, first));
        int shared = function.shared(begin);
        DayFunction rest = function.after(shared);
        if (shared == begin.steps().size()) {
            assertEquals(function.at(day), rest.at(begin.at(day)), "one after the other");
        }
    }
}
