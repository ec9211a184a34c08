package dev.ismap.model.list;

import java.util.Comparator;
import java.util.Optional;

/** The order in which events are shown: by the day they took effect, those without one last. */
final class EventOrder {

    static final Comparator<ListEvent> CHRONOLOGICAL = Comparator.comparing(ListEvent::effective, emptyLast())
            .thenComparing(ListEvent::knownOn, emptyLast())
            .thenComparing(ListEvent::event)
            // what is told apart by nothing of this needs an order all the same, and any will do
            .thenComparing(ListEvent::toString);

    private EventOrder() {}

    private static <T extends Comparable<T>> Comparator<Optional<T>> emptyLast() {
        return (a, b) ->
                a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : Boolean.compare(a.isEmpty(), b.isEmpty());
    }
}
