package dev.ismap.model.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order in which events are shown: by the day they took effect, those without one last. */
final class EventOrder {

    static final Comparator<ListEvent> CHRONOLOGICAL = Comparator.comparing(ListEvent::effective, emptyLast())
            .thenComparing(ListEvent::knownOn, emptyLast())
            .thenComparing(ListEvent::event)
            // what is told apart by nothing of this needs an order all the same, and any will do
            .thenComparing(ListEvent::toString);

    private EventOrder() {}

    /** Events in this order; those that stand in it already, as most do, themselves. */
    static List<ListEvent> inOrder(List<ListEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (compare(events.get(i - 1), events.get(i)) > 0) {
                return events.stream().sorted(EventOrder::compare).toList();
            }
        }
        return List.copyOf(events);
    }

    /** Events in this order, each once. To sort them is cheaper than to hash all that they hold. */
    static List<ListEvent> sorted(Collection<ListEvent> events) {
        if (events.size() < 2) {
            return List.copyOf(events); // as it mostly is
        }
        List<ListEvent> sorted = new ArrayList<>(events);
        sorted.sort(EventOrder::compare);
        List<ListEvent> each = new ArrayList<>(sorted.size());
        for (ListEvent event : sorted) {
            if (each.isEmpty() || !isSame(each.get(each.size() - 1), event)) {
                each.add(event);
            }
        }
        return Collections.unmodifiableList(each);
    }

    private static boolean isSame(ListEvent one, ListEvent other) {
        return compare(one, other) == 0 && one.equals(other);
    }

    @SuppressWarnings("ReferenceEquality") // mostly what is there twice is the same object
    private static int compare(ListEvent one, ListEvent other) {
        return one == other ? 0 : CHRONOLOGICAL.compare(one, other);
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> emptyLast() {
        return (a, b) ->
                a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : Boolean.compare(a.isEmpty(), b.isEmpty());
    }
}
