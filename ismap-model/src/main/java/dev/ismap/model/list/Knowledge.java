package dev.ismap.model.list;

import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Whether an event was known by a day of knowledge. What became known on a day took effect by then: so it was not
     * known before the first day on which it can have taken effect, unless it was announced ahead.
     */
    static Knowledge of(ListEvent event, Optional<LocalDate> knownOn) {
        Knowledge knowledge = of(event.knownOn(), knownOn);
        boolean tooEarly = knowledge == PERHAPS
                && !isAhead(event)
                && event.effective()
                        .filter(date -> date.isAfter(knownOn.orElseThrow()))
                        .isPresent();
        return tooEarly ? NOT_YET : knowledge;
    }

    private static boolean isAhead(ListEvent event) {
        return event.effective().isPresent()
                && event.knownOn().isPresent()
                && event.effective().get().isAfter(event.knownOn().get().last());
    }

    /** An event as one looks at it from a day of knowledge on which it was or may have been known. */
    static KnownEvent knownEvent(ListEvent event, boolean certain, Optional<LocalDate> knownOn, LocalDate listBegins) {
        if (event.knownOn().isEmpty() || isAhead(event)) {
            return KnownEvent.of(event, certain, Optional.empty(), listBegins);
        }
        LocalDate last = event.knownOn().get().last();
        boolean byThen = knownOn.isPresent() && last.isAfter(knownOn.get());
        return KnownEvent.of(event, certain, byThen ? knownOn : Optional.of(last), listBegins);
    }

    /** Whether one of some events was or may have been known by then. */
    static boolean isOfAny(List<ListEvent> events, Optional<LocalDate> knownOn) {
        for (ListEvent event : events) {
            if (of(event, knownOn) != NOT_YET) {
                return true;
            }
        }
        return false;
    }

    /** The events that were or may have been known by then. */
    static List<KnownEvent> knownEvents(List<ListEvent> events, Optional<LocalDate> knownOn, LocalDate listBegins) {
        List<KnownEvent> knownEvents = new ArrayList<>(events.size());
        for (ListEvent event : events) {
            Knowledge knowledge = of(event, knownOn);
            if (knowledge != NOT_YET) {
                knownEvents.add(knownEvent(event, knowledge == KNOWN, knownOn, listBegins));
            }
        }
        return List.copyOf(knownEvents);
    }
}
