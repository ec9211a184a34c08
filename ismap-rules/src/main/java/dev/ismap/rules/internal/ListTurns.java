package dev.ismap.rules.internal;

import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.Listing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The days on which what is known of a listing can turn. */
public final class ListTurns {

    private final Set<LocalDate> days = new TreeSet<>();

    /**
     * Adds the days of a list, or of the part of one that tells of a service: of its events, and of its being complete.
     *
     * @param list the list
     */
    public void add(CloudServiceList list) {
        list.entries()
                .forEach(entry -> entry.events().forEach(event -> {
                    event.effective().ifPresent(this::add);
                    event.knownOn().ifPresent(this::add);
                }));
        for (CompleteDays complete : list.completeOn()) {
            days.add(complete.from());
            days.add(complete.to().plusDays(1));
        }
    }

    /**
     * Adds the days of a listing that a case declares.
     *
     * @param declared the listing
     */
    public void add(Listing declared) {
        declared.from().known().ifPresent(days::add);
        declared.to().known().ifPresent(day -> days.add(day.plusDays(1)));
    }

    /**
     * Adds the day after one: beyond the last day on record, nothing holds any more.
     *
     * @param last the day
     */
    public void addAfter(LocalDate last) {
        days.add(last.plusDays(1));
    }

    /** An observation speaks of its one day, so that the day after is another. */
    private void add(PartialDate date) {
        date.first().ifPresent(first -> {
            days.add(first);
            days.add(first.plusDays(1));
        });
        days.add(date.last());
        days.add(date.last().plusDays(1));
    }

    /**
     * The days.
     *
     * @return the days, in order
     */
    public Set<LocalDate> days() {
        return Collections.unmodifiableSet(days);
    }
}
