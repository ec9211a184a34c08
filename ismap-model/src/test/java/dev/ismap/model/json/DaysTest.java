package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days by their numbers: each is made once, however many there are. */
class DaysTest {

    private static int number(LocalDate day) {
        return 10_000 * day.getYear() + 100 * day.getMonthValue() + day.getDayOfMonth();
    }

    @Test
    void eachDayIsMadeOnce() {
        List<LocalDate> made = new ArrayList<>();
        Days days = new Days(day -> {
            made.add(day);
            return "day " + day;
        });
        LocalDate first = LocalDate.of(2023, 12, 1);
        List<LocalDate> asked = first.datesUntil(first.plusDays(400)).toList();
        List<Object> values =
                asked.stream().<Object>map(day -> days.value(number(day))).toList();
        assertEquals(asked, made);
        for (int i = 0; i < asked.size(); i++) {
            assertEquals("day " + asked.get(i), values.get(i));
            assertSame(values.get(i), days.value(number(asked.get(i))));
        }
        assertEquals(asked, made);
    }

    @Test
    void whatTheCalendarDoesNotHaveIsNone() {
        Days days = new Days(day -> day);
        for (int none : List.of(20230229, 20241301, 20240001, 20240100, 20240132, 0)) {
            assertNull(days.value(none), "" + none);
        }
        assertEquals(LocalDate.of(2024, 2, 29), days.value(20240229));
        assertEquals(LocalDate.of(9999, 12, 31), days.value(99991231));
        assertEquals(LocalDate.of(1, 1, 1), days.value(10101));
    }
}
