package dev.ismap.model.list;

import dev.ismap.core.internal.Nearest;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.EntryShape.Identity;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list as it is known on one day. What it tells of something is asked of it day by day; whatever no day asked about
 * changes is worked out once.
 *
 * <p>An event, and a statement that the list is complete, is known from its known-on day; without one it is in no view
 * as of a day of knowledge. A name is known once an event of its entry is, or the event that brought it.
 *
 * @param entries the entries
 * @param shape how an entry is looked at
 * @param completeOn the days for which the list is complete
 * @param knownOn the day of knowledge; empty where all counts
 * @param listBegins the day before which nothing at all was on the list
 * @param term by the last day of its audit period and the day asked about, the days that can be the last valid one of
 *     the registration of an entry
 * @param recordEnd the last day about which anything is on record of a registration: nothing is told of a later one
 * @param <E> the type of an entry
 * @param <N> the type of its number
 */
record ListView<E, N>(
        List<E> entries,
        EntryShape<E, N> shape,
        List<CompleteDays> completeOn,
        Optional<LocalDate> knownOn,
        LocalDate listBegins,
        TermOf<E> term,
        RecordEnd<E> recordEnd) {

    /** What is told of something on a day. */
    @FunctionalInterface
    interface Told {
        StatusOnDay on(LocalDate day);
    }

    /** How long the registration of an entry is valid. */
    @FunctionalInterface
    interface TermOf<E> {
        Optional<DayRange> lastValidDays(E entry, LocalDate periodEnd, LocalDate day);
    }

    /** The last day about which anything is on record of the entries of one registration, as a count of days. */
    @FunctionalInterface
    interface RecordEnd<E> {
        long of(List<E> some);

        /** No end: what the last change left behind holds on. */
        static <E> RecordEnd<E> none() {
            return some -> Long.MAX_VALUE;
        }
    }

    /** Which of the events that bring a name to a registration are known, and which perhaps. */
    private record Bearer<E>(List<E> entries, List<ListEvent> history, List<ListEvent> known, List<ListEvent> perhaps) {
        Bearer() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What is on record of a number. */
    Told ofNumber(N wanted) {
        List<ListEvent> history = new ArrayList<>();
        List<E> some = new ArrayList<>();
        for (E entry : entries) {
            if (shape.number().apply(entry).filter(wanted::equals).isPresent()) {
                history.addAll(shape.events().apply(entry));
                some.add(entry);
            }
        }
        return ofHistory(history, some);
    }

    private Told ofHistory(List<ListEvent> history, List<E> some) {
        LocalDate begins = begins(some);
        return ofHistory(new ListHistory(Knowledge.knownEvents(history, knownOn, begins)), begins, some);
    }

    /** What a registration tells, of which some entries are at hand and whose list began on a day. */
    Told ofHistory(ListHistory history, LocalDate begins, List<E> some) {
        long recordedTo = recordEnd.of(some);
        Optional<E> ofTerm = some.stream().filter(this::isPerhapsKnown).findFirst();
        return day -> {
            if (day.isBefore(begins)) {
                return StatusOnDay.beforeTheList(begins);
            }
            boolean complete = CompleteDays.isAnySurely(completeOn, day, knownOn);
            StatusOnDay told = history.tell(day.toEpochDay(), complete);
            StatusOnDay limited = ofTerm.map(entry -> new RegistrationTermLimit(
                                    history.knownEvents(), day, end -> term.lastValidDays(entry, end, day), complete)
                            .limit(told))
                    .orElse(told);
            return recordedTo < day.toEpochDay() ? limited.beyondRecord() : limited;
        };
    }

    /** The day before which nothing was on the list on which some entries stand, as far as they were known. */
    LocalDate begins(List<E> some) {
        LocalDate first = LocalDate.MAX;
        for (E entry : some) {
            LocalDate begins = shape.listBegins().apply(entry);
            if (begins.isBefore(first) && isPerhapsKnown(entry)) {
                first = begins;
            }
        }
        return first.equals(LocalDate.MAX) ? listBegins : first;
    }

    /** What is on record of a name: listed if a registration that bears it is, not listed if none is. */
    Told ofName(String wanted) {
        List<Told> known = new ArrayList<>();
        List<Told> perhaps = new ArrayList<>();
        for (Bearer<E> bearer : bearers(wanted).values()) {
            if (!bearer.known().isEmpty()) {
                known.add(ofHistory(bearer.history(), bearer.entries()));
            } else {
                // It bears the name if one of these was known: look at each case.
                bearer.perhaps().forEach(event -> perhaps.add(takenAsKnown(bearer, event)));
            }
        }
        return day -> day.isBefore(listBegins)
                ? StatusOnDay.beforeTheList(listBegins)
                : ofBearers(on(day, known), on(day, perhaps), CompleteDays.isAnySurely(completeOn, day, knownOn));
    }

    private static List<StatusOnDay> on(LocalDate day, List<Told> several) {
        return several.stream().map(told -> told.on(day)).toList();
    }

    private static StatusOnDay ofBearers(List<StatusOnDay> known, List<StatusOnDay> perhaps, boolean complete) {
        List<StatusOnDay> listed = known.stream()
                .filter(told -> told.state() == ListingState.LISTED)
                .toList();
        if (!listed.isEmpty()) {
            return StatusOnDay.common(listed);
        }
        if (known.isEmpty() && perhaps.isEmpty()) {
            return complete
                    ? StatusOnDay.of(ListingStatus.NOT_LISTED, List.of())
                    : StatusOnDay.unknown(ListingDoubt.NOT_ON_RECORD, List.of());
        }
        List<StatusOnDay> all = new ArrayList<>(known);
        all.addAll(perhaps);
        boolean noneListed = (!known.isEmpty() || complete)
                && all.stream().allMatch(told -> told.state() == ListingState.NOT_LISTED);
        if (!noneListed) {
            return StatusOnDay.unknown(all);
        }
        // where perhaps nothing bears the name yet, no more can be said than that it is not listed
        return known.isEmpty()
                ? StatusOnDay.of(
                        ListingStatus.NOT_LISTED, StatusOnDay.common(all).restsOn())
                : StatusOnDay.common(all);
    }

    /** The entries of a number that were or may have been known. */
    List<E> entriesOf(N wanted) {
        List<E> some = new ArrayList<>(entries.size());
        for (E entry : entries) {
            if (shape.number().apply(entry).filter(wanted::equals).isPresent() && isPerhapsKnown(entry)) {
                some.add(entry);
            }
        }
        return some;
    }

    /** The entries of the registrations that were or may have been known to bear a name. */
    List<E> entriesNamed(String wanted) {
        Map<Identity, Bearer<E>> bearers = bearers(wanted);
        return entries.stream()
                .filter(entry -> bearers.containsKey(shape.identity(entry)) && isPerhapsKnown(entry))
                .toList();
    }

    /** The name or number of an entry that was or may have been known and that was probably meant. */
    Optional<String> nearest(String wanted) {
        Set<String> known = new LinkedHashSet<>();
        for (E entry : entries) {
            if (isPerhapsKnown(entry)) {
                known.add(shape.name().apply(entry));
                shape.number().apply(entry).ifPresent(number -> known.add(number.toString()));
                shape.events().apply(entry).stream()
                        .filter(event -> Knowledge.of(event, knownOn) != Knowledge.NOT_YET)
                        .forEach(event -> event.name().ifPresent(known::add));
            }
        }
        return Nearest.to(wanted, known).or(() -> Nearest.toOneWord(wanted, known));
    }

    private boolean isPerhapsKnown(E entry) {
        return Knowledge.isOfAny(shape.events().apply(entry), knownOn);
    }

    private Map<Identity, Bearer<E>> bearers(String wanted) {
        Map<Identity, Bearer<E>> bearers = new LinkedHashMap<>();
        for (E entry : entries) {
            boolean namedSo = shape.name().apply(entry).equals(wanted);
            for (ListEvent event : shape.events().apply(entry)) {
                if (namedSo || event.name().filter(wanted::equals).isPresent()) {
                    switch (Knowledge.of(event, knownOn)) {
                        case KNOWN -> bearer(bearers, entry).known().add(event);
                        case PERHAPS -> bearer(bearers, entry).perhaps().add(event);
                        case NOT_YET -> {}
                    }
                }
            }
        }
        for (E entry : entries) {
            Bearer<E> bearer = bearers.get(shape.identity(entry));
            if (bearer != null) {
                bearer.history().addAll(shape.events().apply(entry));
                bearer.entries().add(entry);
            }
        }
        return bearers;
    }

    private Bearer<E> bearer(Map<Identity, Bearer<E>> bearers, E entry) {
        return bearers.computeIfAbsent(shape.identity(entry), identity -> new Bearer<>());
    }

    private Told takenAsKnown(Bearer<E> bearer, ListEvent event) {
        LocalDate begins = begins(bearer.entries());
        List<KnownEvent> knownEvents = Knowledge.knownEvents(bearer.history(), knownOn, begins).stream()
                .map(knownEvent -> knownEvent.event().equals(event)
                        ? Knowledge.knownEvent(event, true, knownOn, begins)
                        : knownEvent)
                .toList();
        return ofHistory(new ListHistory(knownEvents), begins, bearer.entries());
    }
}
