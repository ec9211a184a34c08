package dev.ismap.model.list;

import dev.ismap.model.list.EntryShape.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list as it is known on one day, asked about another.
 *
 * <p>An event, and a statement that the list is complete, is known from its known-on day; without one it is in no view
 * as of a day of knowledge. A name is known once an event of its entry is, or the event that brought it.
 *
 * @param entries the entries
 * @param shape how an entry is looked at
 * @param completeOn the days for which the list is complete
 * @param day the day asked about
 * @param knownOn the day of knowledge; empty where all counts
 * @param <E> the type of an entry
 * @param <N> the type of its number
 */
record ListView<E, N>(
        List<E> entries,
        EntryShape<E, N> shape,
        List<CompleteDays> completeOn,
        LocalDate day,
        Optional<LocalDate> knownOn) {

    /** Which of the events that bring a name to a registration are known, and which perhaps. */
    private record Bearer(List<ListEvent> history, List<ListEvent> known, List<ListEvent> perhaps) {
        Bearer() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What is on record of a number. */
    Told ofNumber(N wanted) {
        List<ListEvent> history = new ArrayList<>();
        for (E entry : entries) {
            if (shape.number().apply(entry).filter(wanted::equals).isPresent()) {
                history.addAll(shape.events().apply(entry));
            }
        }
        return ofHistory(history);
    }

    /** What the events of one registration tell. */
    Told ofHistory(List<ListEvent> history) {
        return new ListHistory(Knowledge.marks(history, knownOn), isComplete()).tell(day.toEpochDay());
    }

    /** What is on record of a name: listed if a registration that bears it is, not listed if none is. */
    Told ofName(String wanted) {
        List<Told> known = new ArrayList<>();
        List<Told> perhaps = new ArrayList<>();
        for (Bearer bearer : bearers(wanted).values()) {
            if (!bearer.known().isEmpty()) {
                known.add(ofHistory(bearer.history()));
            } else {
                // It bears the name if one of these was known: look at each case.
                bearer.perhaps().forEach(event -> perhaps.add(ofHistory(bearer.history(), event)));
            }
        }
        List<Told> listed = known.stream()
                .filter(told -> told.state() == ListingState.LISTED)
                .toList();
        if (!listed.isEmpty()) {
            return Told.common(listed);
        }
        if (known.isEmpty() && perhaps.isEmpty()) {
            return isComplete()
                    ? Told.of(ListingStatus.NOT_LISTED, List.of())
                    : Told.unknown(ListingDoubt.NOT_ON_RECORD, List.of());
        }
        List<Told> all = new ArrayList<>(known);
        all.addAll(perhaps);
        boolean noneListed = (!known.isEmpty() || isComplete())
                && all.stream().allMatch(told -> told.state() == ListingState.NOT_LISTED);
        if (!noneListed) {
            return Told.unknown(all);
        }
        // where perhaps nothing bears the name yet, no more can be said than that it is not listed
        return known.isEmpty()
                ? Told.of(ListingStatus.NOT_LISTED, Told.common(all).restsOn())
                : Told.common(all);
    }

    /** The entries of a number that were or may have been known. */
    List<E> entriesOf(N wanted) {
        return entries.stream()
                .filter(entry ->
                        shape.number().apply(entry).filter(wanted::equals).isPresent() && isPerhapsKnown(entry))
                .toList();
    }

    /** The entries of the registrations that were or may have been known to bear a name. */
    List<E> entriesNamed(String wanted) {
        Map<Identity, Bearer> bearers = bearers(wanted);
        return entries.stream()
                .filter(entry -> bearers.containsKey(shape.identity(entry)) && isPerhapsKnown(entry))
                .toList();
    }

    private boolean isPerhapsKnown(E entry) {
        return Knowledge.isOfAny(shape.events().apply(entry), knownOn);
    }

    private Map<Identity, Bearer> bearers(String wanted) {
        Map<Identity, Bearer> bearers = new LinkedHashMap<>();
        for (E entry : entries) {
            boolean namedSo = shape.name().apply(entry).equals(wanted);
            for (ListEvent event : shape.events().apply(entry)) {
                if (namedSo || event.name().filter(wanted::equals).isPresent()) {
                    switch (Knowledge.of(event.knownOn(), knownOn)) {
                        case KNOWN -> bearer(bearers, entry).known().add(event);
                        case PERHAPS -> bearer(bearers, entry).perhaps().add(event);
                        case NOT_YET -> {}
                    }
                }
            }
        }
        for (E entry : entries) {
            Bearer bearer = bearers.get(shape.identity(entry));
            if (bearer != null) {
                bearer.history().addAll(shape.events().apply(entry));
            }
        }
        return bearers;
    }

    private Bearer bearer(Map<Identity, Bearer> bearers, E entry) {
        return bearers.computeIfAbsent(shape.identity(entry), identity -> new Bearer());
    }

    private Told ofHistory(List<ListEvent> history, ListEvent takenAsKnown) {
        List<Mark> marks = Knowledge.marks(history, knownOn).stream()
                .map(mark -> mark.event().equals(takenAsKnown) ? Mark.of(mark.event(), true) : mark)
                .toList();
        return new ListHistory(marks, isComplete()).tell(day.toEpochDay());
    }

    /** Whether it is surely known by then that the list is complete on the day. */
    boolean isComplete() {
        return completeOn.stream()
                .anyMatch(days -> days.contains(day) && Knowledge.of(days.knownOn(), knownOn) == Knowledge.KNOWN);
    }
}
