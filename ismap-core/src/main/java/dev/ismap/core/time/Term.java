package dev.ismap.core.time;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A period of months, years or days as a law counts it.
 *
 * <p>The Civil Code of Japan counts a period of months or years by the calendar (article 143): a period that begins
 * with a day S, counted from the start of that day (article 140), ends on the day before the day of the last month
 * that corresponds to S; where that month has no such day, it ends on the last day of that month. So one year from
 * 2024-02-29 ends on 2025-02-28, and three months from 2023-11-30 end on 2024-02-29. A last day that is a holiday
 * stays the last day. A period of days counted so ends that many days on, the first included: fourteen days from
 * 2024-03-01 end on 2024-03-14.
 *
 * <p>{@link java.time.Period} would not do: it adds first and shortens to the month's end, and the day before the
 * shortened day is one too early.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param months the length in months, a year being 12; 0 for a term of days
 * @param days the length in days; 0 for a term of months
 * @since 0.1
 */
public record Term(int months, int days) {

    private static final long DAYS_IN_400_YEARS = 146097;

    /** The numbers that English writes out. */
    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /**
     * Creates a term.
     *
     * @throws IllegalArgumentException unless one of the two is at least 1 and the other 0
     */
    public Term {
        if (Math.min(months, days) != 0 || Math.max(months, days) < 1) {
            throw new IllegalArgumentException("A term is at least one month or at least one day, but was " + months
                    + " months and " + days + " days");
        }
    }

    /**
     * A term of months.
     *
     * @param months the number of months, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Term ofMonths(int months) {
        return new Term(months, 0);
    }

    /**
     * A term of years.
     *
     * @param years the number of years, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Term ofYears(int years) {
        return new Term(Math.multiplyExact(years, 12), 0);
    }

    /**
     * A term of days.
     *
     * @param days the number of days, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is less than 1
     * @since 0.2.0
     */
    public static Term ofDays(int days) {
        return new Term(0, days);
    }

    /**
     * The last day of this term when it begins with a day.
     *
     * @param first the first day, which counts in full
     * @return the last day
     */
    public LocalDate lastDayFrom(LocalDate first) {
        Objects.requireNonNull(first, "first");
        if (months == 0) {
            return first.plusDays(days - 1L);
        }
        LocalDate shifted = first.plusMonths(months);
        return shifted.getDayOfMonth() == first.getDayOfMonth() ? shifted.minusDays(1) : shifted;
    }

    /**
     * The last day of this term when it begins with a day, both counted from 1970-01-01, without making an object.
     *
     * @param first the first day, which counts in full
     * @return the last day
     */
    public long lastDayFrom(long first) {
        if (months == 0) {
            return first + days - 1;
        }
        long year = yearOf(first);
        int dayOfYear = (int) (first - daysToMarch(year));
        int month = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - daysBefore(month);
        long shifted = year * 12 + month + months;
        long corresponding = dayIn(shifted) + day;
        return Math.min(corresponding, dayIn(shifted + 1)) - 1;
    }

    /**
     * The length in words, such as {@code 1年4か月} and {@code one year and four months}, or {@code 14日} and
     * {@code 14 days}.
     *
     * @return the words
     */
    public Label inWords() {
        if (months == 0) {
            return Label.of(days + "日", count(days, "day"));
        }
        int years = months / 12;
        int rest = months % 12;
        String and = years == 0 || rest == 0 ? "" : " and ";
        return Label.of(
                (years == 0 ? "" : years + "年") + (rest == 0 ? "" : rest + "か月"),
                (years == 0 ? "" : count(years, "year")) + and + (rest == 0 ? "" : count(rest, "month")));
    }

    private static String count(int number, String unit) {
        String inWords = number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
        return inWords + " " + unit + (number == 1 ? "" : "s");
    }

    // Years here begin with March, so that the day that leap years add comes last; their months count from 0.

    private static long yearOf(long epochDay) {
        // Right, or a year too early at the end of one: on no day of the 400 years, after which all repeats, is it too
        // late.
        long year = Math.floorDiv((epochDay - daysToMarch(0)) * 400, DAYS_IN_400_YEARS);
        return daysToMarch(year + 1) <= epochDay ? year + 1 : year;
    }

    /** From 1970-01-01 to the first of March of a year. */
    private static long daysToMarch(long year) {
        return 365 * year + Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400) - 719468;
    }

    private static int daysBefore(int month) {
        return (153 * month + 2) / 5;
    }

    /** The first day of a month, counted from March of the year 0. */
    private static long dayIn(long month) {
        return daysToMarch(Math.floorDiv(month, 12)) + daysBefore(Math.floorMod(month, 12));
    }

    /**
     * The term in ISO 8601 form, such as {@code P16M} and {@code P14D}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return months == 0 ? "P" + days + "D" : "P" + months + "M";
    }
}
