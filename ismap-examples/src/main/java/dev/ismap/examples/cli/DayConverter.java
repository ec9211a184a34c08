package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.TypedDay;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Reads a day from the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        return TypedDay.parse(value).orElseThrow(() -> new Unreadable(Arguments.explained(value, notADay(value))));
    }

    private static Label notADay(String value) {
        return Label.of(
                "「" + Excerpt.of(value) + "」は日付として読めません。例：2024-03-31、令和6年3月31日、R6.3.31",
                "'" + Excerpt.of(value) + "' is not a day. Write it as 2024-03-31, 令和6年3月31日 or R6.3.31.");
    }
}
