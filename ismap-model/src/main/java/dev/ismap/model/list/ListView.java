package dev.ismap.model.list;

import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A list as it is known on one day, asked about another.
 *
 * <p>An event, and a statement that the list is complete, is known from its known-on day; without one it is in no view
 * as of a day of knowledge. A name is known once an event of its entry is, or the event that brought it.
 *
 * @param entries the entries
 * @param number the number of an entry
 * @param name the first name of an entry
 * @param kin what entries without a number have in common if they are one registration, besides the name
 * @param events the events of an entry
 * @param completeOn the days for which the list is complete
 * @param day the day asked about
 * @param knownOn the day of knowledge; empty where all counts
 * @param <E> the type of an entry
 * @param <N> the type of its number
 */
record ListView<E, N>(
        List<E> entries,
        Function<E, Optional<N>> number,
        Function<E, String> name,
        Function<E, ?> kin,
        Function<E, List<ListEvent>> events,
        List<CompleteDays> completeOn,
        LocalDate day,
        Optional<LocalDate> knownOn) {

    // Far enough from any day of the calendar to lie before or after it, near enough to count on from.
    private static final long BEFORE_ALL = Long.MIN_VALUE / 4;
    private static final long AFTER_ALL = Long.MAX_VALUE / 4;

    private enum Knowledge {
        KNOWN,
        PERHAPS,
        NOT_YET
    }

    /** What makes entries one registration: their number, or else what they are and their name. */
    private record Identity(Object number, Object kin, String name) {}

    /** What is on record of a number. */
    ListingState ofNumber(N wanted) {
        List<ListEvent> history = new ArrayList<>();
        for (E entry : entries) {
            if (number.apply(entry).filter(wanted::equals).isPresent()) {
                history.addAll(events.apply(entry));
            }
        }
        return stateOf(history, Optional.empty());
    }

    /** What is on record of a name: listed if a registration that bears it is, not listed if none is. */
    ListingState ofName(String wanted) {
        Set<Identity> known = new HashSet<>();
        Map<Identity, List<ListEvent>> perhaps = new HashMap<>();
        for (E entry : entries) {
            boolean namedSo = name.apply(entry).equals(wanted);
            for (ListEvent event : events.apply(entry)) {
                if (namedSo || isRenamingTo(wanted, event)) {
                    switch (knowledgeOf(event.knownOn())) {
                        case KNOWN -> known.add(identityOf(entry));
                        case PERHAPS ->
                            perhaps.computeIfAbsent(identityOf(entry), identity -> new ArrayList<>())
                                    .add(event);
                        case NOT_YET -> {}
                    }
                }
            }
        }
        if (known.isEmpty() && perhaps.isEmpty()) {
            return absent();
        }

        Map<Identity, List<ListEvent>> histories = new HashMap<>();
        for (E entry : entries) {
            Identity identity = identityOf(entry);
            if (known.contains(identity) || perhaps.containsKey(identity)) {
                histories.computeIfAbsent(identity, key -> new ArrayList<>()).addAll(events.apply(entry));
            }
        }
        boolean noneListed = !known.isEmpty() || isComplete();
        for (Map.Entry<Identity, List<ListEvent>> history : histories.entrySet()) {
            if (known.contains(history.getKey())) {
                ListingState state = stateOf(history.getValue(), Optional.empty());
                if (state == ListingState.LISTED) {
                    return state;
                }
                noneListed &= state == ListingState.NOT_LISTED;
            } else {
                // It bears the name if one of these was known: look at each case.
                for (ListEvent event : perhaps.getOrDefault(history.getKey(), List.of())) {
                    noneListed &= stateOf(history.getValue(), Optional.of(event)) == ListingState.NOT_LISTED;
                }
            }
        }
        return noneListed ? ListingState.NOT_LISTED : ListingState.UNKNOWN;
    }

    private static boolean isRenamingTo(String wanted, ListEvent event) {
        return event.event() == ListEventKind.RENAMED
                && event.name().filter(wanted::equals).isPresent();
    }

    private Identity identityOf(E entry) {
        return number.apply(entry)
                .map(own -> new Identity(own, "", ""))
                .orElseGet(() -> new Identity("", kin.apply(entry), name.apply(entry)));
    }

    private ListingState absent() {
        return isComplete() ? ListingState.NOT_LISTED : ListingState.UNKNOWN;
    }

    private boolean isComplete() {
        return completeOn.stream()
                .anyMatch(days -> days.contains(day) && knowledgeOf(days.knownOn()) == Knowledge.KNOWN);
    }

    private ListingState stateOf(List<ListEvent> history, Optional<ListEvent> takenAsKnown) {
        List<ListHistory.Mark> marks = new ArrayList<>();
        for (ListEvent event : history) {
            Knowledge knowledge =
                    takenAsKnown.filter(event::equals).isPresent() ? Knowledge.KNOWN : knowledgeOf(event.knownOn());
            if (knowledge != Knowledge.NOT_YET) {
                marks.add(new ListHistory.Mark(
                        event.event().effect(),
                        event.effective().map(date -> date.first().toEpochDay()).orElse(BEFORE_ALL),
                        event.effective().map(date -> date.last().toEpochDay()).orElse(AFTER_ALL),
                        knowledge == Knowledge.KNOWN));
            }
        }
        return new ListHistory(marks, isComplete()).on(day.toEpochDay());
    }

    private Knowledge knowledgeOf(Optional<PartialDate> from) {
        if (knownOn.isEmpty()) {
            return Knowledge.KNOWN;
        }
        LocalDate now = knownOn.get();
        if (from.isEmpty() || from.get().first().isAfter(now)) {
            return Knowledge.NOT_YET;
        }
        return from.get().last().isAfter(now) ? Knowledge.PERHAPS : Knowledge.KNOWN;
    }
}
