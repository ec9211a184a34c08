package dev.ismap.model.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record tells of a day, and the events by which it does.
 *
 * @param status what it tells
 * @param doubt why it tells nothing; present exactly where it does not
 * @param restsOn the events, in their order
 */
record Told(ListingStatus status, Optional<ListingDoubt> doubt, List<ListEvent> restsOn) {

    static Told of(ListingStatus status, List<ListEvent> restsOn) {
        return new Told(status, Optional.empty(), restsOn);
    }

    static Told unknown(ListingDoubt doubt, List<ListEvent> restsOn) {
        return new Told(ListingStatus.UNKNOWN, Optional.of(doubt), restsOn);
    }

    ListingState state() {
        return status.state();
    }

    /** The same where the day lies beyond all that is on record: then what was left behind need not hold any more. */
    Told beyondRecord() {
        return status == ListingStatus.UNKNOWN && restsOn.isEmpty() ? this : unknown(ListingDoubt.AFTER_LAST, restsOn);
    }

    /** What several have in common, by the events of all of them. */
    static Told common(List<Told> several) {
        ListingStatus status =
                several.stream().map(Told::status).reduce(ListingStatus::or).orElse(ListingStatus.UNKNOWN);
        return status == ListingStatus.UNKNOWN ? unknown(several) : of(status, events(several));
    }

    /** Unknown, for the reason that all of those that are have in common. */
    static Told unknown(List<Told> several) {
        List<ListingDoubt> doubts = several.stream()
                .flatMap(told -> told.doubt().stream())
                .distinct()
                .toList();
        return unknown(doubts.size() == 1 ? doubts.get(0) : ListingDoubt.OPEN, events(several));
    }

    private static List<ListEvent> events(List<Told> several) {
        List<ListEvent> events = new ArrayList<>();
        several.forEach(told -> events.addAll(told.restsOn()));
        return events.stream().distinct().sorted(EventOrder.CHRONOLOGICAL).toList();
    }
}
