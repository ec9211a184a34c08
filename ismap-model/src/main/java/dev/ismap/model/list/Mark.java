package dev.ismap.model.list;

import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/**
 * An event as one looks at it from a day of knowledge.
 *
 * @param event the event
 * @param first the first day it can have, as a count of days
 * @param last the last day it can have
 * @param certain whether it was surely known by then; if not, it may have been
 */
record Mark(ListEvent event, long first, long last, boolean certain) {

    // Far enough from any day of the calendar to lie before or after it, near enough to count on from.
    private static final long BEFORE_ALL = Long.MIN_VALUE / 4;
    private static final long AFTER_ALL = Long.MAX_VALUE / 4;

    static Mark of(ListEvent event, boolean certain) {
        return new Mark(
                event,
                event.effective()
                        .flatMap(PartialDate::first)
                        .map(LocalDate::toEpochDay)
                        .orElse(BEFORE_ALL),
                event.effective().map(date -> date.last().toEpochDay()).orElse(AFTER_ALL),
                certain);
    }

    ListEventKind.Effect effect() {
        return event.event().effect();
    }

    boolean isChange() {
        return switch (effect()) {
            case BEGINS, PUTS_ON, TAKES_OFF -> true;
            case SEEN, SEEN_ABSENT, NONE -> false;
        };
    }

    boolean isSighting() {
        return effect() == ListEventKind.Effect.SEEN || effect() == ListEventKind.Effect.SEEN_ABSENT;
    }

    /** Whether it says that the entry is on the list, where it says anything. */
    boolean says(ListingState state) {
        boolean on = effect() != ListEventKind.Effect.TAKES_OFF && effect() != ListEventKind.Effect.SEEN_ABSENT;
        return on == (state == ListingState.LISTED);
    }

    boolean canBeOn(long day) {
        return first <= day && day <= last;
    }

    boolean isSurelyOn(long day) {
        return certain && first == day && last == day;
    }

    boolean isSurelyBy(long day) {
        return certain && last <= day;
    }

    boolean canAvoid(long from, long to) {
        return first < from || last > to;
    }

    /** Whether one of some marks surely lies on a day or before it. */
    static boolean isSurelyOneBy(List<Mark> marks, long day) {
        return marks.stream().anyMatch(mark -> mark.isSurelyBy(day));
    }

    /** Those of some marks that can be the last up to a day: each is put as late by the day as can be. */
    static List<Mark> latest(List<Mark> marks, long day) {
        long surely = marks.stream()
                .filter(mark -> mark.isSurelyBy(day))
                .mapToLong(Mark::first)
                .max()
                .orElse(Long.MIN_VALUE);
        return marks.stream()
                .filter(mark -> mark.first <= day && Math.min(mark.last, day) >= surely)
                .toList();
    }
}
