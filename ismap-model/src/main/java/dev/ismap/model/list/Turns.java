package dev.ismap.model.list;

import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days, from one on, on which what is told of something can be otherwise than the day before. */
final class Turns {

    private final LocalDate from;
    private final SortedSet<LocalDate> days = new TreeSet<>();

    /**
     * None yet.
     *
     * @param from the first day that is looked for; what lies before it is left out
     */
    Turns(LocalDate from) {
        this.from = from;
    }

    void add(LocalDate day) {
        if (!day.isBefore(from)) {
            days.add(day);
        }
    }

    /** The day after another, up to which something holds. */
    void addAfter(LocalDate last) {
        add(last.plusDays(1));
    }

    /** An observation speaks of its one day, so that the day after is another. */
    void add(PartialDate date) {
        date.first().ifPresent(first -> {
            add(first);
            addAfter(first);
        });
        add(date.last());
        addAfter(date.last());
    }

    SortedSet<LocalDate> days() {
        return days;
    }
}
