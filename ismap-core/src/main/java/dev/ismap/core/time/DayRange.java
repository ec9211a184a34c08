package dev.ismap.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of days, first and last included.
 *
 * <p>Law speaks of days, not of instants, and of last days, not of ends that lie outside: so both ends belong to the
 * range. A range without a last day goes on until something replaces it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param first the first day
 * @param last the last day; absent where no last day is known
 * @since 0.1
 */
public record DayRange(LocalDate first, Optional<LocalDate> last) {

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public DayRange {
        Objects.requireNonNull(first, "first");
        if (last.isPresent() && last.get().isBefore(first)) {
            throw new IllegalArgumentException(
                    "A range ends on or after its first day, but " + last.get() + " lies before " + first);
        }
    }

    /**
     * The days from one to another.
     *
     * @param first the first day
     * @param last the last day
     * @return the range
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first, Optional.of(last));
    }

    /**
     * The days from one on, without a last day.
     *
     * @param first the first day
     * @return the range
     */
    public static DayRange from(LocalDate first) {
        return new DayRange(first, Optional.empty());
    }

    /**
     * Whether a day lies in this range.
     *
     * @param day the day
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last.isEmpty() || !day.isAfter(last.get()));
    }

    /**
     * Whether this range and another have a day in common.
     *
     * @param other the other range
     * @return true if they do
     */
    public boolean overlaps(DayRange other) {
        return (last.isEmpty() || !other.first.isAfter(last.get()))
                && (other.last.isEmpty() || !first.isAfter(other.last.get()));
    }

    /**
     * Whether another range begins on the day after this one ends: no gap, no overlap.
     *
     * @param next the range that should follow
     * @return true if it follows without a gap; false where this range has no last day
     */
    public boolean meets(DayRange next) {
        return last.isPresent() && last.get().plusDays(1).equals(next.first);
    }

    /**
     * The number of days.
     *
     * @return the number of days, at least 1; empty where there is no last day
     */
    public Optional<Long> days() {
        return last.map(day -> ChronoUnit.DAYS.between(first, day) + 1);
    }

    /**
     * The range in ISO 8601 form, such as {@code 2023-04-01/2024-03-31}, with {@code ..} for no last day.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return first + "/" + last.map(LocalDate::toString).orElse("..");
    }
}
