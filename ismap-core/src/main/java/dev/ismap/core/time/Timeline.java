package dev.ismap.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Values by the days on which each holds, such as the editions of a standard or the values of a legal parameter.
 *
 * <p>No two entries share a day. Days between entries are not covered: a timeline gives no value there, and never the
 * nearest one.
 *
 * <p>This class is immutable and thread-safe, provided its values are.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class Timeline<T> {

    /**
     * A value and the days on which it holds.
     *
     * @param days the days
     * @param value the value
     * @param <T> the type of the value
     */
    public record Entry<T>(DayRange days, T value) {
        /** Creates an entry. */
        public Entry {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(value, "value");
        }
    }

    private final List<Entry<T>> entries;

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * A timeline of entries, given in any order.
     *
     * @param entries the entries
     * @param <T> the type of the values
     * @return the timeline
     * @throws IllegalArgumentException if two entries share a day
     */
    public static <T> Timeline<T> of(List<Entry<T>> entries) {
        List<Entry<T>> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(entry -> entry.days().first()));
        for (int i = 1; i < sorted.size(); i++) {
            DayRange before = sorted.get(i - 1).days();
            DayRange after = sorted.get(i).days();
            if (before.overlaps(after)) {
                throw new IllegalArgumentException(
                        "Entries of a timeline share no day, but " + before + " and " + after + " do");
            }
        }
        return new Timeline<>(List.copyOf(sorted));
    }

    /**
     * A timeline of one value that holds from a day on.
     *
     * @param first the first day
     * @param value the value
     * @param <T> the type of the value
     * @return the timeline
     */
    public static <T> Timeline<T> from(LocalDate first, T value) {
        return of(List.of(new Entry<>(DayRange.from(first), value)));
    }

    /**
     * This timeline up to the day before another value begins to hold, and that value from then on.
     *
     * @param first the first day of the other value
     * @param value the other value
     * @return the timeline
     */
    public Timeline<T> then(LocalDate first, T value) {
        List<Entry<T>> more = new ArrayList<>(until(first.minusDays(1)).entries);
        more.add(new Entry<>(DayRange.from(first), value));
        return of(more);
    }

    /**
     * The value that holds on a day.
     *
     * @param day the day
     * @return the value; empty where no entry covers the day
     */
    public Optional<T> find(LocalDate day) {
        for (Entry<T> entry : entries) {
            if (entry.days().contains(day)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /**
     * This timeline up to a day; later days are not covered.
     *
     * @param last the last day
     * @return the timeline
     */
    public Timeline<T> until(LocalDate last) {
        List<Entry<T>> kept = new ArrayList<>();
        for (Entry<T> entry : entries) {
            DayRange days = entry.days();
            if (!days.first().isAfter(last)) {
                LocalDate end = days.last().filter(day -> day.isBefore(last)).orElse(last);
                kept.add(new Entry<>(DayRange.of(days.first(), end), entry.value()));
            }
        }
        return new Timeline<>(List.copyOf(kept));
    }

    /**
     * The entries, earliest first.
     *
     * @return the entries, unmodifiable
     */
    public List<Entry<T>> entries() {
        return entries;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
