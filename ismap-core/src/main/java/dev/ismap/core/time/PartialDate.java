package dev.ismap.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, kept as precisely as its source gives it.
 *
 * <p>A source that says "June 2021" does not say which day: each day from {@link #first()} to {@link #last()} is then
 * possible, and none is preferred.
 *
 * <p>This class is immutable and thread-safe. Dates are ordered by their first possible day, the more precise first
 * where these agree.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 * @param precision how precisely it is known
 * @since 0.1
 */
public record PartialDate(LocalDate first, LocalDate last, Precision precision) implements Comparable<PartialDate> {

    /** How precisely a date is known. */
    public enum Precision {
        /** To the day. */
        DAY,
        /** To the month. */
        MONTH,
        /** To the year. */
        YEAR
    }

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /**
     * Creates a date.
     *
     * @throws IllegalArgumentException if the days are not the span of one day, month or year
     */
    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        boolean whole = switch (precision) {
            case DAY -> first.equals(last);
            case MONTH ->
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
            case YEAR ->
                first.getDayOfYear() == 1 && last.equals(first.withMonth(12).withDayOfMonth(31));
        };
        if (!whole) {
            throw new IllegalArgumentException(first + " to " + last + " is not one " + precision);
        }
    }

    /**
     * A date known to the day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    /**
     * A date known to the month.
     *
     * @param month the month
     * @return the date
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /**
     * A date known to the year.
     *
     * @param year the year of the common era
     * @return the date
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} in half-width digits.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        if (FORM.matcher(text).matches()) {
            try {
                return switch (text.length()) {
                    case 4 -> ofYear(Integer.parseInt(text));
                    case 7 -> of(YearMonth.parse(text));
                    default -> of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
                };
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("Not in the calendar: " + text, e);
            }
        }
        throw new IllegalArgumentException("A date is written YYYY, YYYY-MM or YYYY-MM-DD, but this was: " + text);
    }

    /**
     * The day, where it is known.
     *
     * @return the day; empty where only the month or the year is known
     */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? Optional.of(first) : Optional.empty();
    }

    /**
     * The number of days it can be.
     *
     * @return 1 for a day, up to 366
     */
    public long span() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : precision.compareTo(other.precision);
    }

    /**
     * The date as its source gave it: {@code 2021}, {@code 2021-06} or {@code 2021-06-22}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
