package dev.ismap.model.list;

import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.EntryShape.Identity;
import dev.ismap.model.list.ListDifference.ListStanding;
import dev.ismap.model.list.ListDifference.StandingChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two records of a list put together, with the events that follow from their difference. */
final class ListJoin {

    private final Map<Identity, List<ListEvent>> events = new LinkedHashMap<>();
    private final Map<Identity, CloudServiceEntry> entries = new LinkedHashMap<>();

    private ListJoin() {}

    static CloudServiceList of(CloudServiceList earlier, CloudServiceList later, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "The later state is of a later day, but " + to + " is not after " + from);
        }
        ListJoin join = new ListJoin();
        join.add(earlier);
        join.add(later);
        ListDifference difference = ListDifference.between(
                earlier.register().state(from), later.register().state(to));
        for (StandingChange change : difference.changes()) {
            join.events(identity(change.registration())).addAll(difference.events(change));
        }
        Set<CompleteDays> complete = new LinkedHashSet<>(earlier.completeOn());
        complete.addAll(later.completeOn());
        List<CloudServiceEntry> joined = new ArrayList<>();
        join.entries.forEach((identity, entry) -> joined.add(entry.withEvents(told(join.events(identity)))));
        return earlier.withEntries(joined).withCompleteOn(List.copyOf(complete));
    }

    private void add(CloudServiceList list) {
        for (CloudServiceEntry entry : list.entries()) {
            Identity identity = ServiceRegister.SHAPE.identity(entry);
            entries.merge(
                    identity,
                    entry,
                    (first, other) -> first.withBasis(first.basis().weaker(other.basis())));
            events(identity).addAll(entry.events());
        }
    }

    private List<ListEvent> events(Identity identity) {
        return events.computeIfAbsent(identity, key -> new ArrayList<>());
    }

    private static Identity identity(ListStanding standing) {
        return standing.registrationNumber()
                .map(EntryShape::ofNumber)
                .orElseGet(() -> new Identity("", standing.programme(), standing.firstName()));
    }

    /** Each event once: what both records tell was known from the first of them. */
    private static List<ListEvent> told(List<ListEvent> events) {
        Map<ListEvent, ListEvent> once = new LinkedHashMap<>();
        for (ListEvent event : events) {
            once.merge(withoutKnowledge(event), event, ListJoin::knownEarlier);
        }
        return once.values().stream().sorted(EventOrder.CHRONOLOGICAL).toList();
    }

    private static ListEvent withoutKnowledge(ListEvent event) {
        return new ListEvent(
                event.event(),
                event.effective(),
                Optional.empty(),
                event.name(),
                event.provider(),
                event.periodEnd(),
                event.lastValidDay(),
                event.scope(),
                event.scopeChange(),
                event.source(),
                event.remark());
    }

    private static ListEvent knownEarlier(ListEvent one, ListEvent other) {
        return EventOrder.CHRONOLOGICAL.compare(one, other) <= 0 ? one : other;
    }
}
