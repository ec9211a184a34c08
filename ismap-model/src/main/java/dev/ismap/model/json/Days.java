package dev.ismap.model.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days of one reading, by year, month and day as one number: a list has the same ones again and again, and each is
 * made once. It is a hash table of numbers, so that no text need be made of a day to find it.
 */
final class Days {

    private static final int FIRST_SIZE = 16; // a power of two
    private static final int SPREAD = 0x9e3779b9; // the golden ratio, by which neighbours come to lie apart

    private final Function<LocalDate, Object> form;
    private int[] numbers = new int[FIRST_SIZE];
    private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];
    private int size;

    /**
     * None yet.
     *
     * @param form makes the value of a day
     */
    Days(Function<LocalDate, Object> form) {
        this.form = form;
    }

    /**
     * The value of a day.
     *
     * @param number the day as the number YYYYMMDD
     * @return the value; null where the calendar has no such day
     */
    @Nullable
    Object value(int number) {
        int place = place(number, numbers, values);
        Object before = values[place];
        if (before != null) {
            return before;
        }
        Object made;
        try {
            made = form.apply(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return null;
        }
        numbers[place] = number;
        values[place] = made;
        if (++size > values.length / 2) {
            grow();
        }
        return made;
    }

    /** Where a day is, or would be put. */
    private static int place(int number, int[] numbers, @Nullable Object[] values) {
        int last = values.length - 1;
        int place = ((number * SPREAD) >>> Short.SIZE) & last;
        while (values[place] != null && numbers[place] != number) {
            place = (place + 1) & last;
        }
        return place;
    }

    private void grow() {
        int[] more = new int[2 * numbers.length];
        @Nullable Object[] moreValues = new @Nullable Object[more.length];
        for (int i = 0; i < numbers.length; i++) {
            if (values[i] != null) {
                int place = place(numbers[i], more, moreValues);
                more[place] = numbers[i];
                moreValues[place] = values[i];
            }
        }
        numbers = more;
        values = moreValues;
    }
}
