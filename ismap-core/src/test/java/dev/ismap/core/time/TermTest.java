package dev.ismap.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    /**
     * Civil Code arts. 140 and 143, read aloud: take the calendar in hand, begin with the first day, which counts in
     * full, and turn the pages until the last month is reached. There, the period ends with the day before the day
     * that bears the first day's number; a month that has no such day is used up to its last.
     */
    private static LocalDate lastDayByTheArticles(LocalDate first, int months) {
        LocalDate day = first;
        int pages = 0;
        while (pages < months) {
            LocalDate next = day.plusDays(1);
            if (next.getMonth() != day.getMonth()) {
                pages++;
            }
            day = next;
        }
        LocalDate beforeTheLastMonth = day.minusDays(1);
        LocalDate end = beforeTheLastMonth;
        while (day.getDayOfMonth() != first.getDayOfMonth()) {
            end = day;
            LocalDate next = day.plusDays(1);
            if (next.getMonth() != day.getMonth()) {
                return day;
            }
            day = next;
        }
        return end;
    }

    @Test
    void aLengthIsToldInYearsAndMonths() {
        assertEquals(Label.of("3か月", "three months"), Term.ofMonths(3).inWords());
        assertEquals(Label.of("1年", "one year"), Term.ofYears(1).inWords());
        assertEquals(
                Label.of("1年4か月", "one year and four months"), Term.ofMonths(16).inWords());
        assertEquals(
                Label.of("12年11か月", "twelve years and eleven months"),
                Term.ofMonths(155).inWords());
        assertEquals(Label.of("13年", "13 years"), Term.ofYears(13).inWords());
        assertEquals(
                Label.of("20年1か月", "20 years and one month"), Term.ofMonths(241).inWords());
    }

    @Test
    void everyPeriodOverTenYearsEndsOnTheDayThatTheArticlesName() {
        for (int months = 1; months <= 36; months++) {
            Term term = Term.ofMonths(months);
            for (LocalDate first = LocalDate.of(2019, 1, 1); first.getYear() < 2029; first = first.plusDays(1)) {
                assertEquals(lastDayByTheArticles(first, months), term.lastDayFrom(first), first + " " + term);
            }
        }
    }

    @Property(seed = "2020")
    void countedInDaysATermEndsOnTheSameDay(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long first,
            @ForAll @IntRange(min = 1, max = 1300) int months) {
        Term term = Term.ofMonths(months);
        assertEquals(term.lastDayFrom(LocalDate.ofEpochDay(first)).toEpochDay(), term.lastDayFrom(first));
    }

    @Test
    void countedInDaysATermEndsOnTheSameDayFromEveryDayOfFourHundredYears() {
        Term term = Term.ofMonths(16);
        for (LocalDate first = LocalDate.of(1800, 1, 1); first.getYear() < 2201; first = first.plusDays(1)) {
            assertEquals(term.lastDayFrom(first).toEpochDay(), term.lastDayFrom(first.toEpochDay()));
        }
    }

    @Test
    void countedInDaysATermEndsOnTheSameDayFromEveryDayOfEightYears() {
        for (int months = 1; months <= 25; months++) {
            Term term = Term.ofMonths(months);
            for (LocalDate first = LocalDate.of(1996, 1, 1); first.getYear() < 2004; first = first.plusDays(1)) {
                assertEquals(term.lastDayFrom(first).toEpochDay(), term.lastDayFrom(first.toEpochDay()), first + "");
            }
        }
    }

    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @CsvSource({
        "2024-02-29, 12, 2025-02-28",
        "2023-11-30, 3, 2024-02-29",
        "2022-11-30, 3, 2023-02-28",
        "2024-03-01, 3, 2024-05-31",
        "2023-04-01, 12, 2024-03-31",
        "2023-03-31, 1, 2023-04-30",
        "2023-01-31, 1, 2023-02-28",
        "2023-12-31, 2, 2024-02-29",
        "2023-04-01, 16, 2024-07-31",
    })
    void thePeriodsOfTheSemanticsPageEndWhereItSays(LocalDate first, int months, LocalDate last) {
        assertEquals(last, Term.ofMonths(months).lastDayFrom(first));
        assertEquals(last, lastDayByTheArticles(first, months), "the independent reading");
    }

    @Property(seed = "2020")
    void aLaterBeginningNeverGivesAnEarlierEnd(
            @ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(offset);
        LocalDate end = Term.ofMonths(months).lastDayFrom(first);
        LocalDate endOfNext = Term.ofMonths(months).lastDayFrom(first.plusDays(1));
        assertTrue(!endOfNext.isBefore(end), first + " ends " + end + ", the day after it ends " + endOfNext);
    }

    @Property(seed = "2020")
    void aLongerTermEndsLater(
            @ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(offset);
        Term term = Term.ofMonths(months);
        Term longer = Term.ofMonths(months + 1);
        assertTrue(term.lastDayFrom(first).isBefore(longer.lastDayFrom(first)));
    }

    @Test
    void aYearIsTwelveMonths() {
        assertEquals(Term.ofMonths(36), Term.ofYears(3));
        assertEquals("P36M", Term.ofYears(3).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aTermShorterThanAMonthIsRefused(int months) {
        assertThrows(IllegalArgumentException.class, () -> Term.ofMonths(months));
        assertThrows(IllegalArgumentException.class, () -> Term.ofDays(months));
        assertThrows(IllegalArgumentException.class, () -> new Term(1, months == 0 ? 1 : months));
    }

    @ParameterizedTest(name = "{1} days from {0} end on {2}")
    @CsvSource({
        "2024-03-01, 14, 2024-03-14",
        "2024-03-01, 1, 2024-03-01",
        "2024-02-28, 3, 2024-03-01",
        "2023-02-28, 3, 2023-03-02"
    })
    void aTermOfDaysEndsThatManyDaysOnTheFirstIncluded(LocalDate first, int days, LocalDate last) {
        Term term = Term.ofDays(days);
        assertEquals(last, term.lastDayFrom(first));
        assertEquals(last.toEpochDay(), term.lastDayFrom(first.toEpochDay()));
        assertEquals("P" + days + "D", term.toString());
        assertEquals(
                Label.of(days + "日", days == 1 ? "one day" : days == 3 ? "three days" : days + " days"),
                term.inWords());
    }

    @Test
    void yearsThatOverflowAreRefused() {
        assertThrows(ArithmeticException.class, () -> Term.ofYears(Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> Term.ofYears(0));
    }
}
