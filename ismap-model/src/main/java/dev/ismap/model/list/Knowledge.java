package dev.ismap.model.list;

import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether something was known by a day of knowledge. */
enum Knowledge {
    KNOWN,
    PERHAPS,
    NOT_YET;

    /** What is known from a date on, looked at from a day of knowledge; where there is no such day, all counts. */
    static Knowledge of(Optional<PartialDate> from, Optional<LocalDate> knownOn) {
        if (knownOn.isEmpty()) {
            return KNOWN;
        }
        LocalDate now = knownOn.get();
        if (from.isEmpty() || from.get().isAfter(now)) {
            return NOT_YET;
        }
        return from.get().last().isAfter(now) ? PERHAPS : KNOWN;
    }

    /** Whether one of some events was or may have been known by then. */
    static boolean isOfAny(List<ListEvent> events, Optional<LocalDate> knownOn) {
        return events.stream().anyMatch(event -> of(event.knownOn(), knownOn) != NOT_YET);
    }

    /** The events that were or may have been known by then. */
    static List<Mark> marks(List<ListEvent> events, Optional<LocalDate> knownOn) {
        return events.stream()
                .filter(event -> of(event.knownOn(), knownOn) != NOT_YET)
                .map(event -> Mark.of(event, of(event.knownOn(), knownOn) == KNOWN))
                .toList();
    }
}
