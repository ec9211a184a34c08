package dev.ismap.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Provide
    static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.of(Precision.class)).as(PartialDateTest::cut);
    }

    private static PartialDate cut(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> PartialDate.of(day);
            case MONTH -> PartialDate.of(YearMonth.from(day));
            case YEAR -> PartialDate.ofYear(day.getYear());
            case BY -> PartialDate.by(day);
        };
    }

    @Property(seed = "2020")
    void whatIsPrintedIsReadAsTheSameDate(@ForAll("dates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property(seed = "2020")
    void aDateCanBeExactlyTheDaysThatBeginWithItsText(@ForAll("dates") PartialDate date) {
        Assume.that(date.precision() != Precision.BY);
        LocalDate first = date.first().orElseThrow();
        for (LocalDate day = first.minusDays(1); !day.isAfter(date.last().plusDays(1)); day = day.plusDays(1)) {
            assertEquals(day.toString().startsWith(date.toString()), date.canBe(day), day.toString());
        }
        assertEquals(Optional.of(date.last().toEpochDay() - first.toEpochDay() + 1), date.span());
        assertEquals(first, date.firstFrom(first.plusDays(1)));
    }

    @Property(seed = "2020")
    void aDateByADayCanBeEveryDayUpToThatAndHasNoFirst(
            @ForAll("dates") PartialDate date, @ForAll("dates") PartialDate other) {
        PartialDate by = PartialDate.by(date.last());
        assertTrue(by.canBe(date.last()));
        assertFalse(by.canBe(date.last().plusDays(1)));
        assertEquals(!other.last().isAfter(date.last()), by.canBe(other.last()));
        assertFalse(by.isAfter(LocalDate.MIN));
        assertEquals(Optional.empty(), by.first());
        assertEquals(Optional.empty(), by.day());
        assertEquals(Optional.empty(), by.span());
    }

    @Test
    void whoeverNeedsAFirstDaySaysBeforeWhichNothingLies() {
        LocalDate start = LocalDate.of(2020, 6, 3);
        assertEquals(start, PartialDate.parse("../2024-05-01").firstFrom(start));
        assertEquals(
                LocalDate.of(2019, 1, 1), PartialDate.parse("../2019-01-01").firstFrom(start));
        assertEquals("2024-05-01以前", PartialDate.parse("../2024-05-01").label().ja());
        assertEquals(
                "on or before 2024-05-01",
                PartialDate.parse("../2024-05-01").label().en());
        assertEquals("2024-05", PartialDate.parse("2024-05").label().ja());
    }

    @Test
    void howPreciselyADateIsKnownIsToldInBothLanguages() {
        assertEquals(Label.of("月", "month"), Precision.MONTH.label());
        assertEquals(Label.of("その日まで", "by that day"), Precision.BY.label());
    }

    @Property(seed = "2020")
    void onlyADateKnownToTheDayHasADay(@ForAll("dates") PartialDate date) {
        assertEquals(date.toString().length() == 10 ? date.first() : Optional.empty(), date.day());
    }

    @Property(seed = "2020")
    void datesAreOrderedByTheirFirstDayThenByPrecision(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        LocalDate day = one.first().orElse(one.last());
        LocalDate otherDay = other.first().orElse(other.last());
        int expected = day.equals(otherDay) ? one.precision().compareTo(other.precision()) : day.compareTo(otherDay);
        assertEquals(Integer.signum(expected), Integer.signum(one.compareTo(other)));
        assertEquals(Integer.signum(-expected), Integer.signum(other.compareTo(one)));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
    }

    @Test
    void ofDatesThatBeginOnOneDayTheMostPreciseComesFirst() {
        PartialDate day = PartialDate.parse("2021-01-01");
        PartialDate month = PartialDate.parse("2021-01");
        PartialDate year = PartialDate.parse("2021");
        assertTrue(year.compareTo(PartialDate.parse("../2021-01-01")) < 0);
        assertTrue(day.compareTo(month) < 0 && month.compareTo(year) < 0 && year.compareTo(day) > 0);
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, YEAR",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2023-02, 2023-02-01, 2023-02-28, MONTH",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "../2024-02-29, , 2024-02-29, BY",
    })
    void aDateSpansItsDays(String text, @Nullable LocalDate first, LocalDate last, Precision precision) {
        assertEquals(new PartialDate(Optional.ofNullable(first), last, precision), PartialDate.parse(text));
    }

    @ParameterizedTest(name = "''{0}'' is refused")
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "2024-2",
                "2024-02-9",
                "2024/02/09",
                "20240209",
                "2024-02-30",
                "2023-02-29",
                "2024-13",
                "2024-00",
                "2024-01-00",
                "2024-01-01T00:00",
                " 2024",
                "2024\n",
                "+2024",
                "-2024",
                "12024-01-01",
                "２０２４",
                "2024-0２",
                "２０２４-０２-２９",
                "2024年2月",
                "../2024-02",
                "../2024",
                "../2024-02-30",
                "..2024-02-01",
                "2024-02-01/..",
                "...2024-02-01",
                "令和6年",
                "٢٠٢٤"
            })
    void anotherFormOrADayThatIsNotInTheCalendarIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @Test
    void daysThatAreNotOneDayMonthOrYearAreRefused() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate second = LocalDate.of(2024, 1, 2);
        LocalDate endOfMonth = LocalDate.of(2024, 1, 31);
        LocalDate endOfYear = LocalDate.of(2024, 12, 31);
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(Optional.of(first), second, Precision.DAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PartialDate(Optional.of(second), endOfMonth, Precision.MONTH));
        assertThrows(
                IllegalArgumentException.class, () -> new PartialDate(Optional.of(first), second, Precision.MONTH));
        assertThrows(
                IllegalArgumentException.class, () -> new PartialDate(Optional.of(first), endOfYear, Precision.MONTH));
        assertThrows(
                IllegalArgumentException.class, () -> new PartialDate(Optional.of(second), endOfYear, Precision.YEAR));
        assertThrows(
                IllegalArgumentException.class, () -> new PartialDate(Optional.of(first), endOfMonth, Precision.YEAR));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(Optional.of(first), first, Precision.BY));
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(Optional.empty(), first, Precision.DAY));
    }
}
