package dev.ismap.model.list;

import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a record tells of a day, and the events by which it does.
 *
 * @param status what it tells
 * @param doubt why it tells nothing; present exactly where it does not
 * @param restsOn the events, in their order
 * @param lastValidDays the days that can be the last valid one of the registration, where its audit period is on record
 *     and a law says
 * @param listBegins the day before which nothing was on the list, where the day lies before it
 */
record StatusOnDay(
        ListingStatus status,
        Optional<ListingDoubt> doubt,
        List<ListEvent> restsOn,
        Optional<DayRange> lastValidDays,
        Optional<LocalDate> listBegins) {

    static StatusOnDay of(ListingStatus status, List<ListEvent> restsOn) {
        return new StatusOnDay(status, Optional.empty(), restsOn, Optional.empty(), Optional.empty());
    }

    static StatusOnDay unknown(ListingDoubt doubt, List<ListEvent> restsOn) {
        return new StatusOnDay(ListingStatus.UNKNOWN, Optional.of(doubt), restsOn, Optional.empty(), Optional.empty());
    }

    /** That nothing was on the list yet, whatever is on record. */
    static StatusOnDay beforeTheList(LocalDate listBegins) {
        return new StatusOnDay(
                ListingStatus.NOT_LISTED, Optional.empty(), List.of(), Optional.empty(), Optional.of(listBegins));
    }

    StatusOnDay withLastValidDays(Optional<DayRange> days) {
        return new StatusOnDay(status, doubt, restsOn, days, listBegins);
    }

    ListingState state() {
        return status.state();
    }

    /** The same where the day lies beyond all that is on record: then what was left behind need not hold any more. */
    StatusOnDay beyondRecord() {
        boolean stays = listBegins.isPresent() || (status == ListingStatus.UNKNOWN && restsOn.isEmpty());
        return stays ? this : unknown(ListingDoubt.AFTER_LAST, restsOn);
    }

    /** What several have in common, by the events of all of them. */
    static StatusOnDay common(List<StatusOnDay> several) {
        if (several.size() == 1) {
            return several.get(0);
        }
        ListingStatus status = several.stream()
                .map(StatusOnDay::status)
                .reduce(ListingStatus::or)
                .orElse(ListingStatus.UNKNOWN);
        return status == ListingStatus.UNKNOWN
                ? unknown(several)
                : new StatusOnDay(
                        status,
                        Optional.empty(),
                        events(several),
                        Optional.empty(),
                        several.stream()
                                .flatMap(told -> told.listBegins().stream())
                                .max(Comparator.naturalOrder()));
    }

    /** Unknown, for the reason that all of those that are have in common. */
    static StatusOnDay unknown(List<StatusOnDay> several) {
        if (several.size() == 1 && several.get(0).state() == ListingState.UNKNOWN) {
            return several.get(0);
        }
        List<ListingDoubt> doubts = several.stream()
                .flatMap(told -> told.doubt().stream())
                .distinct()
                .toList();
        return unknown(doubts.size() == 1 ? doubts.get(0) : ListingDoubt.OPEN, events(several));
    }

    private static List<ListEvent> events(List<StatusOnDay> several) {
        List<ListEvent> events = new ArrayList<>();
        several.forEach(told -> events.addAll(told.restsOn()));
        return EventOrder.sorted(events);
    }
}
