package dev.ismap.core.time;

import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, or to lie on or before a day, kept as precisely as its source gives
 * it.
 *
 * <p>A source that says "June 2021" does not say which day: each day from {@link #first()} to {@link #last()} is then
 * possible, and none is preferred. Of a date "by 1 May 2024" every day up to that one is possible, and there is no
 * first: whoever needs one says before which day nothing can lie ({@link #firstFrom(LocalDate)}).
 *
 * <p>This class is immutable and thread-safe. Dates are ordered by their first possible day, or by their last where
 * there is no first, and the more precise first where these agree.
 *
 * @param first the first day it can be; absent where it lies on or before a day
 * @param last the last day it can be
 * @param precision how precisely it is known
 * @since 0.1
 */
public record PartialDate(Optional<LocalDate> first, LocalDate last, Precision precision)
        implements Comparable<PartialDate> {

    /** How precisely a date is known. */
    public enum Precision {
        /** To the day. */
        DAY("日", "day"),
        /** To the month. */
        MONTH("月", "month"),
        /** To the year. */
        YEAR("年", "year"),
        /** On or before a day. */
        BY("その日まで", "by that day");

        private final String ja;
        private final String en;

        Precision(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    private static final String OPEN = "../";
    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern BY_FORM = Pattern.compile("\\.\\./[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Creates a date.
     *
     * @throws IllegalArgumentException if the days are not the span of one day, month or year, nor without a first
     */
    public PartialDate {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        boolean whole = switch (precision) {
            case DAY -> first.equals(Optional.of(last));
            case MONTH -> first.equals(Optional.of(last.withDayOfMonth(1))) && isLastOfMonth(last);
            case YEAR -> first.equals(Optional.of(last.withDayOfYear(1))) && isLastOfYear(last);
            case BY -> first.isEmpty();
        };
        if (!whole) {
            throw new IllegalArgumentException(first + " to " + last + " is not one " + precision);
        }
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    /**
     * A date known to the day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(Optional.of(day), day, Precision.DAY);
    }

    /**
     * A date known to the month.
     *
     * @param month the month
     * @return the date
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(Optional.of(month.atDay(1)), month.atEndOfMonth(), Precision.MONTH);
    }

    /**
     * A date known to the year.
     *
     * @param year the year of the common era
     * @return the date
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(Optional.of(LocalDate.of(year, 1, 1)), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /**
     * A date on or before a day.
     *
     * @param last the last day it can be
     * @return the date
     */
    public static PartialDate by(LocalDate last) {
        return new PartialDate(Optional.empty(), last, Precision.BY);
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or {@code ../YYYY-MM-DD}, the open interval of ISO 8601-2,
     * in half-width digits.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        try {
            if (BY_FORM.matcher(text).matches()) {
                return by(day(text.substring(OPEN.length())));
            }
            if (FORM.matcher(text).matches()) {
                return switch (text.length()) {
                    case 4 -> ofYear(Integer.parseInt(text));
                    case 7 -> of(YearMonth.parse(text));
                    default -> of(day(text));
                };
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not in the calendar: " + text, e);
        }
        throw new IllegalArgumentException(
                "A date is written YYYY, YYYY-MM, YYYY-MM-DD or ../YYYY-MM-DD, but this was: " + text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /**
     * The day, where it is known.
     *
     * @return the day; empty where only the month, the year or a last day is known
     */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? first : Optional.empty();
    }

    /**
     * The first day it can be, where nothing of its kind lies before a day.
     *
     * @param earliest the day before which it cannot lie, such as the start of a programme
     * @return the first day of the date itself where it has one; else the earliest day, or the last day it can be where
     *     that lies before
     */
    public LocalDate firstFrom(LocalDate earliest) {
        return first.orElse(last.isBefore(earliest) ? last : earliest);
    }

    /**
     * Whether it can be a day.
     *
     * @param day the day
     * @return true if it can
     */
    public boolean canBe(LocalDate day) {
        return !isAfter(day) && !day.isAfter(last);
    }

    /**
     * Whether it surely lies after a day.
     *
     * @param day the day
     * @return true if even its first possible day does
     */
    public boolean isAfter(LocalDate day) {
        return first.isPresent() && first.get().isAfter(day);
    }

    /**
     * The number of days it can be.
     *
     * @return 1 for a day, up to 366; empty where there is no first
     */
    public Optional<Long> span() {
        return first.map(day -> ChronoUnit.DAYS.between(day, last) + 1);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first.orElse(last).compareTo(other.first.orElse(other.last));
        return byFirst != 0 ? byFirst : precision.compareTo(other.precision);
    }

    /**
     * The date in words: {@code 2021-06}, or {@code 2024-05-01以前} and {@code on or before 2024-05-01}.
     *
     * @return the words
     */
    public Label label() {
        return precision == Precision.BY ? Label.of(last + "以前", "on or before " + last) : Label.same(toString());
    }

    /**
     * The date as its source gave it: {@code 2021}, {@code 2021-06}, {@code 2021-06-22} or {@code ../2024-05-01}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        String day = last.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
            case BY -> OPEN + day;
        };
    }
}
