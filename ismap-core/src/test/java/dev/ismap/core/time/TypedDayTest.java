package dev.ismap.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class TypedDayTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2024-03-31",
        "２０２４－０３－３１, 2024-03-31",
        "2024年3月31日, 2024-03-31",
        "令和6年3月31日, 2024-03-31",
        "令和６年３月３１日, 2024-03-31",
        "㋿6年3月31日, 2024-03-31",
        "R6.3.31, 2024-03-31",
        "r06.03.31, 2024-03-31",
        "Ｒ６．３．３１, 2024-03-31",
        "R6/3/31, 2024-03-31",
        "R6-3-31, 2024-03-31",
        "令6.3.31, 2024-03-31",
        "令和6/3/31, 2024-03-31",
        "令6年3月31日, 2024-03-31",
        "R6年3月31日, 2024-03-31",
        "R元.12.20, 2019-12-20",
        "令和 6年 9月20日, 2024-09-20",
        "令和　６年　９月 ７日, 2024-09-07",
        "2024 年 3 月 31 日, 2024-03-31",
        "R6. 3.31, 2024-03-31",
        "2024/03/31, 2024-03-31",
        "2022/6/22, 2022-06-22",
        "２０２２／６／２２, 2022-06-22",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "H31.4.30, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "' 2024-02-29 ', 2024-02-29",
    })
    void areReadInEveryUsualForm(String typed, LocalDate day) {
        assertEquals(Optional.of(day), TypedDay.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2024-3-31",
                "2024-02-30",
                "2023-02-29",
                "2024/02/30",
                "2024/3-31",
                "31-03-2024",
                "2024-03-31T00:00",
                "令和6年2月30日",
                "令和0年5月1日",
                "令和元年4月30日",
                "平成31年5月1日",
                "平成36年3月31日",
                "R6.3",
                "R6.3/31",
                "X6.3.31",
                "和6.3.31",
                "令和 6 3 31",
                "2 024-03-31",
                "正和6年3月31日",
                "-2024-03-31",
            })
    void areRefusedWhereTheyAreNone(String typed) {
        assertEquals(Optional.empty(), TypedDay.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "令和5年9月31日, true",
        "令和7年13月1日, true",
        "令 5. 9.31, true",
        "平成36年3月31日, true",
        "令和0年5月1日, true",
        "2023-02-29, true",
        "2024-02-30以前, true",
        "2024年13月, true",
        "平成31年5月, true",
        "令和5年9月30日, false",
        "令和5年9月, false",
        "2024年, false",
        "正和6年3月31日, false",
        "9月31日, false",
        "today, false",
        "'', false",
    })
    void aDayThatNoCalendarHasIsToldFromWhatIsNoDay(String typed, boolean noSuchDay) {
        assertEquals(noSuchDay, TypedDay.isNoSuchDay(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06, 2021-06",
        "２０２１年６月, 2021-06",
        "2022/6, 2022-06",
        "令和4年6月, 2022-06",
        "令和元年5月, 2019-05",
        "昭和64年1月, 1989-01",
        "平成元年1月, 1989-01",
        "2021, 2021",
        "2021年, 2021",
        "R3.6.22, 2021-06-22",
        "2024-05-01以前, ../2024-05-01",
        "令和6年5月1日まで, ../2024-05-01",
        "../2024-05-01, ../2024-05-01",
    })
    void canBeTypedToTheMonthOrYearOrAsALastDay(String typed, String expected) {
        assertEquals(Optional.of(PartialDate.parse(expected)), TypedDay.parsePartial(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-13",
                "2021年0月",
                "21",
                "",
                "6月",
                "2021-6",
                "2021/13",
                "令和4年13月",
                "平成31年5月",
                "令和元年4月",
                "正和4年6月",
                "2024-05以前",
                "以前",
                "../"
            })
    void areNotTakenForADateWhereTheyAreNone(String typed) {
        assertEquals(Optional.empty(), TypedDay.parsePartial(typed));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(seed = "2020")
    void readBackWhatIsWrittenInAnEra(@ForAll("days") LocalDate day) {
        assertEquals(Optional.of(day), TypedDay.parse(TypedDay.inEra(day)));
    }

    @Property(seed = "2020")
    void readAnIsoDayInHalfAndFullWidth(@ForAll("days") LocalDate day) {
        String fullWidth = day.toString()
                .chars()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertEquals(Optional.of(day), TypedDay.parse(day.toString()));
        assertEquals(Optional.of(day), TypedDay.parse(fullWidth));
    }

    @Property(seed = "2020")
    void neverFailOnAnyText(@ForAll String text) {
        TypedDay.parse(text);
        TypedDay.parse(String.format(Locale.ROOT, "令和%s", text));
        TypedDay.parsePartial(text);
        TypedDay.parsePartial(String.format(Locale.ROOT, "令和%s年%s月", text, text));
    }

    @Test
    void aDayBeforeTheSolarCalendarHasItsWesternYear() {
        assertEquals("1872年12月31日", TypedDay.inEra(LocalDate.of(1872, 12, 31)));
        assertEquals("1年1月1日", TypedDay.inEra(LocalDate.of(1, 1, 1)));
        assertEquals("明治6年1月1日", TypedDay.inEra(LocalDate.of(1873, 1, 1)));
        assertEquals("令和7981年12月31日", TypedDay.inEra(LocalDate.of(9999, 12, 31)));
    }
}
