package dev.ismap.core.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as a person types it: {@code 2024-03-31}, {@code 2024/3/31}, {@code 2024年3月31日}, {@code 令和6年3月31日},
 * {@code 令6.3.31}, {@code R6.3.31}, with half-width or full-width digits, and with space before a number ({@code 令和 6年 3月31日}).
 *
 * <p>A day of an era is taken only if it lies in that era: there is no 平成36年, and 令和元年 begins on 1 May.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1
 */
public final class TypedDay {

    /** The eras of the solar calendar, whose calendar is made ready when a text first has an era. */
    private enum Era {
        REIWA("令和", "R", JapaneseEra.REIWA),
        HEISEI("平成", "H", JapaneseEra.HEISEI),
        SHOWA("昭和", "S", JapaneseEra.SHOWA),
        TAISHO("大正", "T", JapaneseEra.TAISHO),
        MEIJI("明治", "M", JapaneseEra.MEIJI);

        private final String name;
        private final String letter;
        private final JapaneseEra era;

        Era(String name, String letter, JapaneseEra era) {
            this.name = name;
            this.letter = letter;
            this.era = era;
        }
    }

    /** The first day of the solar calendar in Japan, before which no day is told by era. */
    private static final LocalDate SOLAR_CALENDAR = LocalDate.of(1873, 1, 1);

    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern JAPANESE_MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");
    private static final Pattern BY = Pattern.compile("\\.\\./(.+)|(.+?)(?:以前|まで)");
    private static final Pattern SLASH = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern SLASH_MONTH = Pattern.compile("(\\d{4})/(\\d{1,2})");
    private static final Pattern ERA_MONTH = Pattern.compile("(\\D{1,2})(元|\\d{1,2})年(\\d{1,2})月");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern JAPANESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern ERA_WORDS = Pattern.compile("(\\D{1,2})(元|\\d{1,2})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern ERA_SIGNS = Pattern.compile("(\\D{1,2})(元|\\d{1,2})([./-])(\\d{1,2})\\3(\\d{1,2})");

    /** Space that puts numbers of one and of two digits under each other, and before 年, 月 and 日. */
    private static final Pattern PADDING = Pattern.compile("(?<=\\D)\\s+(?=[\\d元])|(?<=[\\d元])\\s+(?=[年月日])");

    private TypedDay() {}

    /**
     * Reads a day.
     *
     * @param typed the text
     * @return the day; empty where the text is none
     */
    public static Optional<LocalDate> parse(String typed) {
        try {
            return read(text(typed));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Whether a text has the form of a day or month that no calendar has: {@code 令和5年9月31日}, {@code 2024-13-01}, {@code
     * 平成36年3月31日}.
     *
     * @param typed the text
     * @return whether it has; false where it is a day or a month, and where it has no such form
     */
    public static boolean isNoSuchDay(String typed) {
        try {
            readPartial(text(typed));
            return false;
        } catch (DateTimeException noSuchDay) {
            return true;
        }
    }

    /**
     * Reads a day, a month, a year of the Western calendar, or that it lies on or before a day: {@code 2021-06},
     * {@code 2021/6}, {@code 2021年6月}, {@code 令和3年6月}, {@code 2021年}, {@code 2024年5月1日以前}.
     *
     * @param typed the text
     * @return the date; empty where the text is none
     */
    public static Optional<PartialDate> parsePartial(String typed) {
        try {
            return readPartial(text(typed));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static String text(String typed) {
        return PADDING.matcher(halfWidth(typed)).replaceAll("");
    }

    private static Optional<PartialDate> readPartial(String text) {
        Optional<LocalDate> day = read(text);
        if (day.isPresent()) {
            return day.map(PartialDate::of);
        }
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            return read(by.group(1) == null ? by.group(2) : by.group(1)).map(PartialDate::by);
        }
        for (Pattern month : List.of(ISO_MONTH, SLASH_MONTH, JAPANESE_MONTH)) {
            Matcher matcher = month.matcher(text);
            if (matcher.matches()) {
                return Optional.of(PartialDate.of(YearMonth.of(number(matcher, 1), number(matcher, 2))));
            }
        }
        Matcher inEra = ERA_MONTH.matcher(text);
        if (inEra.matches()) {
            return era(inEra.group(1)).map(era -> month(era, yearOf(inEra), number(inEra, 3)));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(PartialDate.ofYear(number(year, 1))) : Optional.empty();
    }

    /**
     * A typed text with digits, letters and signs in half width, and the one-character eras in two.
     *
     * @param typed the text
     * @return the text without space around it
     */
    public static String halfWidth(String typed) {
        if (isAscii(typed)) {
            return typed.strip(); // as it would be, without the normaliser's tables, which take long to load
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("[\u2010-\u2015\u2212]", "-");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> read(String text) {
        for (Pattern western : List.of(ISO, SLASH, JAPANESE)) {
            Matcher matcher = western.matcher(text);
            if (matcher.matches()) {
                return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
            }
        }
        Matcher words = ERA_WORDS.matcher(text);
        if (words.matches()) {
            return era(words.group(1)).map(era -> of(era, yearOf(words), number(words, 3), number(words, 4)));
        }
        Matcher signs = ERA_SIGNS.matcher(text);
        if (signs.matches()) {
            return era(signs.group(1)).map(era -> of(era, yearOf(signs), number(signs, 4), number(signs, 5)));
        }
        return Optional.empty();
    }

    /**
     * A day in words of the Japanese calendar: {@code 令和6年3月31日}. A day before 1873, when Japan took up the solar
     * calendar, has its western year: {@code 1872年12月31日}.
     *
     * @param day the day
     * @return the words
     */
    public static String inEra(LocalDate day) {
        String year = day.isBefore(SOLAR_CALENDAR) ? Integer.toString(day.getYear()) : yearInEra(day);
        return year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String yearInEra(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        Optional<Era> era = Stream.of(Era.values())
                .filter(one -> one.era.equals(date.getEra()))
                .findFirst();
        // not get, which asks a calendar of the default locale what the last year of an era is, and so starts slowly
        long year = date.getLong(ChronoField.YEAR_OF_ERA);
        return era.map(one -> one.name + (year == 1 ? "元" : year)).orElse(Integer.toString(day.getYear()));
    }

    /** The era of a name, of its first character or of its letter. */
    private static Optional<Era> era(String typed) {
        return Stream.of(Era.values())
                .filter(era -> era.name.equals(typed)
                        || era.name.substring(0, 1).equals(typed)
                        || era.letter.equalsIgnoreCase(typed))
                .findFirst();
    }

    private static int yearOf(Matcher words) {
        return words.group(2).equals("元") ? 1 : number(words, 2);
    }

    /** A month of which some day lies in the era: an era begins and ends within one. */
    private static PartialDate month(Era era, int year, int month) {
        int western = JapaneseChronology.INSTANCE.prolepticYear(era.era, year);
        YearMonth whole = YearMonth.of(western, month);
        boolean within = Stream.of(whole.atDay(1), whole.atEndOfMonth())
                .anyMatch(day -> JapaneseDate.from(day).getEra().equals(era.era));
        if (!within) {
            throw new DateTimeException("No month of " + era.name);
        }
        return PartialDate.of(whole);
    }

    private static LocalDate of(Era era, int year, int month, int day) {
        return LocalDate.from(JapaneseDate.of(era.era, year, month, day));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
