package dev.ismap.model.list;

import dev.ismap.model.list.ListEvent.ListEventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a registration bears on a day: of names and the like, all that the record leaves open.
 *
 * @param knownEvents its events
 * @param day the day, as a count of days
 */
record HistoryOnDay(List<KnownEvent> knownEvents, long day) {

    /**
     * What it bears of a kind that an event brings: what was seen on the very day, else what the last such event
     * brought; else, where there may have been none yet, what it bore first.
     */
    List<String> bearing(ListEventKind kind, Function<ListEvent, Optional<String>> borne, Set<String> first) {
        List<String> seen = seen(borne);
        if (!seen.isEmpty()) {
            return seen;
        }
        List<KnownEvent> changes = new ArrayList<>(0);
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.event().event() == kind
                    && borne.apply(knownEvent.event()).isPresent()) {
                changes.add(knownEvent);
            }
        }
        if (changes.isEmpty()) {
            return List.copyOf(first);
        }
        Set<String> all = new LinkedHashSet<>();
        if (!KnownEvent.isSurelyOneBy(changes, day)) {
            all.addAll(first);
        }
        KnownEvent.latest(changes, day)
                .forEach(change -> borne.apply(change.event()).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** What was seen of it on the very day. */
    private <T> List<T> seen(Function<ListEvent, Optional<T>> what) {
        List<T> seen = new ArrayList<>(0);
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.effect() == ListEventKind.Effect.SEEN && knownEvent.isSurelyOn(day)) {
                what.apply(knownEvent.event()).ifPresent(seen::add);
            }
        }
        return seen.size() < 2 ? seen : seen.stream().distinct().toList();
    }

    /** The last day of the audit period on which the registration rests, where the record leaves but one. */
    Optional<LocalDate> periodEnd() {
        return ofRegistration(ListEvent::periodEnd);
    }

    /** The last valid day of the registration that the list states, where the record leaves but one. */
    Optional<LocalDate> lastValidDay() {
        return ofRegistration(ListEvent::lastValidDay);
    }

    private Optional<LocalDate> ofRegistration(Function<ListEvent, Optional<LocalDate>> what) {
        List<LocalDate> seen = seen(what);
        if (!seen.isEmpty()) {
            return seen.size() == 1 ? Optional.of(seen.get(0)) : Optional.empty();
        }
        List<KnownEvent> changes = KnownEvent.changes(knownEvents);
        if (!KnownEvent.isSurelyOneBy(changes, day)) {
            return Optional.empty();
        }
        Set<Optional<LocalDate>> ends = new LinkedHashSet<>(2);
        KnownEvent.latest(changes, day).forEach(change -> ends.add(what.apply(change.event())));
        return ends.size() == 1 ? ends.iterator().next() : Optional.empty();
    }
}
