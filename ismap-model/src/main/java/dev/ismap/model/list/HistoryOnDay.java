package dev.ismap.model.list;

import dev.ismap.model.list.ListEvent.ListEventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a registration bears on a day: of names and the like, all that the record leaves open. */
final class HistoryOnDay {

    private final List<KnownEvent> knownEvents;
    private final long day;

    /** What was seen of it on the very day; mostly nothing. */
    private final List<KnownEvent> seen = new ArrayList<>(0);

    /** The changes that can be the last up to the day, where one surely lies on it or before. */
    private final List<KnownEvent> lastChanges;

    /**
     * A history on a day.
     *
     * @param knownEvents its events
     * @param day the day, as a count of days
     */
    HistoryOnDay(List<KnownEvent> knownEvents, long day) {
        this.knownEvents = knownEvents;
        this.day = day;
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.effect() == ListEventKind.Effect.SEEN && knownEvent.isSurelyOn(day)) {
                seen.add(knownEvent);
            }
        }
        List<KnownEvent> changes = KnownEvent.changes(knownEvents);
        this.lastChanges = KnownEvent.isSurelyOneBy(changes, day) ? KnownEvent.latest(changes, day) : List.of();
    }

    /**
     * What it bears of a kind that an event brings: what was seen on the very day, else what the last such event
     * brought; else, where there may have been none yet, what it bore first.
     */
    List<String> bearing(ListEventKind kind, Function<ListEvent, Optional<String>> borne, List<String> first) {
        List<String> seenOnDay = seen(borne);
        if (!seenOnDay.isEmpty()) {
            return seenOnDay;
        }
        List<KnownEvent> changes = new ArrayList<>(0);
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.kind() == kind && borne.apply(knownEvent.event()).isPresent()) {
                changes.add(knownEvent);
            }
        }
        if (changes.isEmpty()) {
            return first;
        }
        Set<String> all = new LinkedHashSet<>();
        if (!KnownEvent.isSurelyOneBy(changes, day)) {
            all.addAll(first);
        }
        KnownEvent.latest(changes, day)
                .forEach(change -> borne.apply(change.event()).ifPresent(all::add));
        return List.copyOf(all);
    }

    private <T> List<T> seen(Function<ListEvent, Optional<T>> what) {
        return seen.isEmpty()
                ? List.of()
                : seen.stream()
                        .flatMap(sighting -> what.apply(sighting.event()).stream())
                        .distinct()
                        .toList();
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
        List<LocalDate> seenOnDay = seen(what);
        if (!seenOnDay.isEmpty()) {
            return seenOnDay.size() == 1 ? Optional.of(seenOnDay.get(0)) : Optional.empty();
        }
        Optional<LocalDate> one = Optional.empty();
        for (int i = 0; i < lastChanges.size(); i++) {
            Optional<LocalDate> other = what.apply(lastChanges.get(i).event());
            if (i > 0 && !other.equals(one)) {
                return Optional.empty();
            }
            one = other;
        }
        return one;
    }
}
