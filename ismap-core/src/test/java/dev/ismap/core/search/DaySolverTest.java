package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.search.Formula.NotAfter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class DaySolverTest {

    private static final DayFunction MONTH = DayFunction.NONE.months(1);

    private static DayOperand day(int number) {
        return day(number, DayFunction.NONE);
    }

    private static DayOperand day(int number, DayFunction growth) {
        return new DayOperand.Moving(number, growth);
    }

    private static DayOperand fixed(String day) {
        return new DayOperand.Fixed(LocalDate.parse(day).toEpochDay());
    }

    private static NotAfter notAfter(DayOperand left, DayOperand right) {
        return new NotAfter(left, right);
    }

    @Test
    void aDayBetweenTwoKnownDaysIsPossibleIfTheyAreInOrder() {
        assertTrue(DaySolver.arePossible(
                List.of(notAfter(fixed("2024-01-01"), day(1)), notAfter(day(1), fixed("2024-01-01")))));
        assertFalse(DaySolver.arePossible(
                List.of(notAfter(fixed("2024-01-02"), day(1)), notAfter(day(1), fixed("2024-01-01")))));
    }

    @Test
    void noPeriodOfAMonthFromTheThirtyFirstOfJanuaryEndsOnTheThirtiethOfFebruary() {
        DayOperand end = day(1, MONTH);
        assertTrue(
                DaySolver.arePossible(List.of(notAfter(end, fixed("2023-02-28")), notAfter(fixed("2023-02-28"), end))));
    }

    @Test
    void daysThatPushEachOtherUpWithoutEndHaveNoSolution() {
        assertFalse(DaySolver.arePossible(List.of(
                notAfter(day(1, DayFunction.NONE.days(1)), day(2)), notAfter(day(2), day(1)))));
    }

    @Test
    void daysOfWhichEachIsNotAfterTheOtherAreOneDayAlsoWhereAPeriodFromTheOneWouldHaveToEndBeforeThatFromTheOther() {
        assertFalse(DaySolver.arePossible(List.of(
                notAfter(day(1), day(2)), notAfter(day(2), day(1)), notAfter(day(1, MONTH.days(1)), day(2, MONTH)))));
        assertFalse(DaySolver.arePossible(List.of(
                notAfter(day(1), day(2)),
                notAfter(day(2), day(3)),
                notAfter(day(3), day(1)),
                notAfter(day(3, MONTH.days(1)), day(2, MONTH)))));
    }

    @Test
    void aDayThatWouldHaveToEndAPeriodAndLieBeforeItsEndIsNoDayWhateverThePeriodBegins() {
        DayOperand end = day(1, MONTH);
        assertFalse(DaySolver.arePossible(List.of(
                notAfter(day(2, DayFunction.NONE.days(1)), end), notAfter(end, day(2)))));
        assertFalse(DaySolver.arePossible(List.of(
                notAfter(day(2, DayFunction.NONE.days(1)), day(3)), notAfter(day(3), end), notAfter(end, day(2)))));
        assertTrue(DaySolver.arePossible(List.of(notAfter(day(2), end), notAfter(end, day(2)))));
    }

    @Test
    void aPeriodThatBeginsNoLaterDoesNotEndLater() {
        DayOperand one = day(1, MONTH);
        DayOperand two = day(2, MONTH);
        assertFalse(DaySolver.arePossible(List.of(notAfter(day(1), day(2)), notAfter(day(2, MONTH.days(1)), one))));
        assertFalse(DaySolver.arePossible(
                List.of(notAfter(day(1), day(3)), notAfter(day(3), day(2)), notAfter(day(2, MONTH.days(1)), one))));
        // the last days of January and the first of February both end a month with the last of February
        assertTrue(DaySolver.arePossible(List.of(
                notAfter(day(1, DayFunction.NONE.days(3)), day(2)), notAfter(two, one))));
        assertFalse(DaySolver.arePossible(List.of(
                notAfter(day(1, DayFunction.NONE.days(4)), day(2)), notAfter(two, one))));
    }

    @Test
    void aYearHas365DaysOr366AndEightYearsOneLeapDayOrTwo() {
        assertEquals(List.of(364L, 365L), lengths(12));
        assertEquals(List.of(2920L, 2921L), lengths(96)); // 1896-03-01 to 1904-02-29 has one leap day
    }

    /** The last day of a period is so many days after its first day. */
    private static List<Long> lengths(int months) {
        DayOperand end = day(1, DayFunction.NONE.months(months));
        List<Long> result = new ArrayList<>();
        long about = months * 146_097L / 4_800;
        for (long days = about - 5; days < about + 5; days++) {
            DayOperand later = day(1, DayFunction.NONE.days(days));
            if (DaySolver.arePossible(List.of(notAfter(later, day(2)), notAfter(day(2), end), notAfter(end, later)))) {
                result.add(days);
            }
        }
        return result;
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    /** Three unknown days about the end of February 2024, all of them tried; the latest of each meet them all together. */
    @Property(seed = "2020", tries = 300, shrinking = ShrinkingMode.OFF)
    void itFindsDaysExactlyWhereTryingAllOfThemDoes(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        long begin = LocalDate.of(2024, 2, 20).toEpochDay();
        int span = 14;
        List<NotAfter> comparisons = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            comparisons.add(notAfter(new DayOperand.Fixed(begin), day(i)));
            comparisons.add(notAfter(day(i), new DayOperand.Fixed(begin + span - 1)));
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            // a comparison that is decided as it stands is no longer one
            Formula comparison = Formula.notAfter(any(random, begin, span), any(random, begin, span));
            if (comparison instanceof NotAfter open) {
                comparisons.add(open);
            }
        }
        Map<Integer, Long> latest = new TreeMap<>();
        for (long a = begin; a < begin + span; a++) {
            for (long b = begin; b < begin + span; b++) {
                for (long c = begin; c < begin + span; c++) {
                    long[] days = {a, b, c};
                    if (comparisons.stream().allMatch(one -> value(one.left(), days) <= value(one.right(), days))) {
                        for (int i = 0; i < days.length; i++) {
                            latest.merge(i, days[i], Math::max);
                        }
                    }
                }
            }
        }
        assertEquals(!latest.isEmpty(), DaySolver.arePossible(comparisons), comparisons::toString);
        if (!latest.isEmpty()) {
            assertEquals(Optional.of(latest), DaySolver.latest(comparisons), comparisons::toString);
        }
    }

    private static DayOperand any(Random random, long begin, int span) {
        DayFunction growth = random.nextBoolean() ? DayFunction.NONE.days(random.nextInt(7) - 3) : MONTH;
        return random.nextInt(6) == 0
                ? new DayOperand.Fixed(begin + random.nextInt(2 * span))
                : day(random.nextInt(3), growth);
    }

    private static long value(DayOperand side, long[] days) {
        return side instanceof DayOperand.Moving moving
                ? moving.growth().at(days[moving.number()])
                : ((DayOperand.Fixed) side).day();
    }

    /** The first day in and the last day in are what trying the days finds. */
    @Property(seed = "2020", tries = 300)
    void aDayFunctionHasAnInverseOnEitherSide(@ForAll("functions") DayFunction function, @ForAll("days") long day) {
        long least = function.least(day);
        assertTrue(function.at(least) >= day);
        assertTrue(function.at(least - 1) < day);
        long most = function.most(day);
        assertTrue(function.at(most) <= day);
        assertTrue(function.at(most + 1) > day);
        assertTrue(function.at(day) - day >= function.shortest() && function.at(day) - day <= function.longest());
    }

    @Provide
    Arbitrary<DayFunction> functions() {
        return Arbitraries.integers().between(-40, 40).list().ofMaxSize(3).map(steps -> {
            DayFunction result = DayFunction.NONE;
            for (int step : steps) {
                result = step > 20 ? result.months(step - 20) : result.days(step);
            }
            return result;
        });
    }

    @Provide
    Arbitrary<Long> days() {
        return Arbitraries.longs().between(10_000, 30_000);
    }
}
