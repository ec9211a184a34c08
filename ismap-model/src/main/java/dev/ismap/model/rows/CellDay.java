package dev.ismap.model.rows;

import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.TypedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it stands in a cell: as a person types it, or as the number of days that a spreadsheet keeps. */
final class CellDay {

    /** The day that spreadsheets count from, so that 1 March 1900 is 61. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    /** Numbers that a person can only mean as days: from 1954 to 2118. A year or an eight-digit day is none of them. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.0+)?");

    private static final Pattern WEEKDAY =
            Pattern.compile("[ ]?(?:\\([月火水木金土日]\\)|\\((?i:mon|tue|wed|thu|fri|sat|sun)\\)|[月火水木金土日]曜日?)$");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(?::00(?:\\.0+)?)?$");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

    private CellDay() {}

    /** The day of a cell; empty where it is none. */
    static Optional<LocalDate> parse(String cell) {
        return parsePartial(cell).flatMap(PartialDate::day);
    }

    /** The day, month or year of a cell; empty where it is none. */
    static Optional<PartialDate> parsePartial(String cell) {
        String text = bare(cell);
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(PartialDate.of(ZERO.plusDays(Integer.parseInt(serial.group(1)))));
        }
        for (Pattern numbers : new Pattern[] {LOOSE, EIGHT_DIGITS}) {
            Matcher day = numbers.matcher(text);
            if (day.matches()) {
                return of(day, numbers.equals(LOOSE) ? 3 : 2);
            }
        }
        return TypedDay.parsePartial(text);
    }

    /** Whether a cell has the form of a day or month that no calendar has. */
    static boolean isNoSuchDay(String cell) {
        String text = bare(cell);
        return parsePartial(text).isEmpty()
                && (LOOSE.matcher(text).matches()
                        || EIGHT_DIGITS.matcher(text).matches()
                        || TypedDay.isNoSuchDay(text));
    }

    /** The text of a cell without a time or a day of the week. */
    private static String bare(String cell) {
        String text = MIDNIGHT.matcher(TypedDay.halfWidth(cell)).replaceFirst("");
        return WEEKDAY.matcher(text).replaceFirst("");
    }

    private static Optional<PartialDate> of(Matcher day, int month) {
        try {
            return Optional.of(PartialDate.of(LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(month)),
                    Integer.parseInt(day.group(month + 1)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
