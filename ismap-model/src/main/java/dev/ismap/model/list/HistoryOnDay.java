package dev.ismap.model.list;

import dev.ismap.model.list.ListEvent.ListEventKind;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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
    List<String> bearing(ListEventKind kind, Function<ListEvent, Optional<String>> borne, Stream<String> first) {
        List<String> seen = seen(borne);
        if (!seen.isEmpty()) {
            return seen;
        }
        List<KnownEvent> changes = knownEvents.stream()
                .filter(knownEvent -> knownEvent.event().event() == kind
                        && borne.apply(knownEvent.event()).isPresent())
                .toList();
        Set<String> all = new LinkedHashSet<>();
        if (!KnownEvent.isSurelyOneBy(changes, day)) {
            first.forEach(all::add);
        }
        KnownEvent.latest(changes, day)
                .forEach(change -> borne.apply(change.event()).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** What was seen of it on the very day. */
    private <T> List<T> seen(Function<ListEvent, Optional<T>> what) {
        return knownEvents.stream()
                .filter(knownEvent -> knownEvent.effect() == ListEventKind.Effect.SEEN && knownEvent.isSurelyOn(day))
                .flatMap(knownEvent -> what.apply(knownEvent.event()).stream())
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
        List<LocalDate> seen = seen(what);
        if (!seen.isEmpty()) {
            return seen.size() == 1 ? Optional.of(seen.get(0)) : Optional.empty();
        }
        List<KnownEvent> changes =
                knownEvents.stream().filter(KnownEvent::isChange).toList();
        if (!KnownEvent.isSurelyOneBy(changes, day)) {
            return Optional.empty();
        }
        List<Optional<LocalDate>> ends = KnownEvent.latest(changes, day).stream()
                .map(change -> what.apply(change.event()))
                .distinct()
                .toList();
        return ends.size() == 1 ? ends.get(0) : Optional.empty();
    }
}
