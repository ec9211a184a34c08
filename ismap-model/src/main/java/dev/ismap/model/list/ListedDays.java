package dev.ismap.model.list;

import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ListingAnswer.ListingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The days on which something is surely listed, and those on which it may be (掲載の期間).
 *
 * <p>On a day that is in neither it is not listed; on one that is only among the possible days it is not known. Whoever
 * asks about a day that is itself not known can so see whether every day that it can be comes to the same.
 *
 * <p>The ranges of each list stand in order, without overlap and with a gap between any two. A range that begins on
 * {@link LocalDate#MIN} has no first day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param certain the days on which it is listed
 * @param possible the days on which it is listed or may be, the certain ones among them
 * @since 0.1
 */
public record ListedDays(List<DayRange> certain, List<DayRange> possible) {

    private static final DayRange EVER = DayRange.from(LocalDate.MIN);
    private static final ListedDays ALWAYS = new ListedDays(List.of(EVER), List.of(EVER));
    private static final ListedDays NEVER = new ListedDays(List.of(), List.of());
    private static final ListedDays NOT_KNOWN = new ListedDays(List.of(), List.of(EVER));

    /**
     * Creates the days.
     *
     * @throws IllegalArgumentException if the ranges of a list are not in order with gaps between them, or if a certain
     *     day is not possible
     */
    public ListedDays {
        certain = inOrder(certain);
        possible = inOrder(possible);
        for (DayRange range : certain) {
            if (possible.stream().noneMatch(wider -> holds(wider, range))) {
                throw new IllegalArgumentException("What is certain is possible, but " + range + " is not");
            }
        }
    }

    private static List<DayRange> inOrder(List<DayRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            Optional<LocalDate> last = ranges.get(i - 1).last();
            if (last.isEmpty() || !last.get().plusDays(1).isBefore(ranges.get(i).first())) {
                throw new IllegalArgumentException(
                        "Ranges stand in order with gaps between them, but not these: " + ranges);
            }
        }
        return List.copyOf(ranges);
    }

    private static boolean holds(DayRange wider, DayRange range) {
        return wider.contains(range.first())
                && (wider.last().isEmpty()
                        || range.last().filter(wider::contains).isPresent());
    }

    /**
     * It is listed on every day.
     *
     * @return the days
     */
    public static ListedDays always() {
        return ALWAYS;
    }

    /**
     * It is listed on no day.
     *
     * @return the days
     */
    public static ListedDays never() {
        return NEVER;
    }

    /**
     * Of no day is it known whether it is listed.
     *
     * @return the days
     */
    public static ListedDays notKnown() {
        return NOT_KNOWN;
    }

    /**
     * The days by what is said of each of them.
     *
     * @param turns the days on which it can be otherwise than the day before
     * @param on what is said of a day
     * @return the days
     */
    public static ListedDays of(SortedSet<LocalDate> turns, Function<LocalDate, ListingState> on) {
        Runs certain = new Runs();
        Runs possible = new Runs();
        SortedSet<LocalDate> all = new TreeSet<>(turns);
        all.add(LocalDate.MIN);
        for (LocalDate day : all) {
            ListingState state = on.apply(day);
            certain.from(day, state == ListingState.LISTED);
            possible.from(day, state != ListingState.NOT_LISTED);
        }
        return new ListedDays(certain.ranges(), possible.ranges());
    }

    /** The ranges of days on which something holds, told day by day in order. */
    private static final class Runs {
        private final List<DayRange> closed = new ArrayList<>();
        private Optional<LocalDate> begun = Optional.empty();

        void from(LocalDate day, boolean holds) {
            if (holds && begun.isEmpty()) {
                begun = Optional.of(day);
            } else if (!holds && begun.isPresent()) {
                closed.add(DayRange.of(begun.get(), day.minusDays(1)));
                begun = Optional.empty();
            }
        }

        List<DayRange> ranges() {
            List<DayRange> ranges = new ArrayList<>(closed);
            begun.ifPresent(first -> ranges.add(DayRange.from(first)));
            return ranges;
        }
    }

    /**
     * Whether it is listed on a day.
     *
     * @param day the day
     * @return whether it is
     */
    public ListingState on(LocalDate day) {
        if (certain.stream().anyMatch(range -> range.contains(day))) {
            return ListingState.LISTED;
        }
        return possible.stream().anyMatch(range -> range.contains(day))
                ? ListingState.UNKNOWN
                : ListingState.NOT_LISTED;
    }

    /**
     * What another source says where this one does not tell.
     *
     * @param other what the other source says
     * @return the days of both, this one first
     */
    public ListedDays orElse(ListedDays other) {
        SortedSet<LocalDate> turns = new TreeSet<>(turns());
        turns.addAll(other.turns());
        return of(turns, day -> on(day) == ListingState.UNKNOWN ? other.on(day) : on(day));
    }

    /**
     * The days of which it is not known whether it is listed.
     *
     * @return the days, in order with gaps between them, unmodifiable
     */
    public List<DayRange> open() {
        if (certain.isEmpty()) {
            return possible;
        }
        Runs open = new Runs();
        SortedSet<LocalDate> all = new TreeSet<>(turns());
        all.add(LocalDate.MIN);
        all.forEach(day -> open.from(day, on(day) == ListingState.UNKNOWN));
        return List.copyOf(open.ranges());
    }

    /**
     * The days on which it is otherwise than the day before.
     *
     * @return the days, in order
     */
    public SortedSet<LocalDate> turns() {
        SortedSet<LocalDate> turns = new TreeSet<>();
        for (List<DayRange> ranges : List.of(certain, possible)) {
            for (DayRange range : ranges) {
                if (!range.first().equals(LocalDate.MIN)) {
                    turns.add(range.first());
                }
                range.last().ifPresent(last -> turns.add(last.plusDays(1)));
            }
        }
        return Collections.unmodifiableSortedSet(turns);
    }
}
