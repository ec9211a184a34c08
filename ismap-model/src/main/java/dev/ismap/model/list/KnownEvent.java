package dev.ismap.model.list;

import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.PartialDate.Precision;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event as one looks at it from a day of knowledge.
 *
 * @param event the event
 * @param kind its kind, which is asked for far more often than the rest of it
 * @param first the first day it can have, as a count of days
 * @param last the last day it can have
 * @param certain whether it was surely known by then; if not, it may have been
 */
record KnownEvent(ListEvent event, ListEventKind kind, long first, long last, boolean certain) {

    // Far enough from any day of the calendar to lie before or after it, near enough to count on from.
    private static final long BEFORE_ALL = Long.MIN_VALUE / 4;
    private static final long AFTER_ALL = Long.MAX_VALUE / 4;

    KnownEvent(ListEvent event, long first, long last, boolean certain) {
        this(event, event.event(), first, last, certain);
    }

    /**
     * An event that is looked at from a day of knowledge.
     *
     * @param event the event
     * @param certain whether it was surely known by then
     * @param knownBy the last day on which it can have become known: it took effect by then, unless all the days that
     *     its source gives lie later, so that it was announced ahead
     * @param listBegins the day before which nothing was on the list
     */
    static KnownEvent of(ListEvent event, boolean certain, Optional<LocalDate> knownBy, LocalDate listBegins) {
        long first = BEFORE_ALL;
        long last = AFTER_ALL;
        if (event.effective().isPresent()) {
            PartialDate effective = event.effective().get();
            last = effective.last().toEpochDay();
            if (effective.precision() == Precision.DAY) {
                first = last;
            } else if (effective.first().isPresent()) {
                first = effective.first().get().toEpochDay();
            }
        }
        long known = knownBy.isPresent() ? knownBy.get().toEpochDay() : AFTER_ALL;
        if (first <= known) {
            last = Math.min(last, known);
        }
        boolean isOfAnEntry = event.event().effect() != ListEventKind.Effect.SEEN_ABSENT;
        if (isOfAnEntry && last >= listBegins.toEpochDay()) {
            first = Math.max(first, listBegins.toEpochDay());
        }
        return new KnownEvent(event, first, last, certain);
    }

    ListEventKind.Effect effect() {
        return kind.effect();
    }

    boolean isChange() {
        return switch (effect()) {
            case BEGINS, PUTS_ON, TAKES_OFF -> true;
            case SEEN, SEEN_ABSENT, HOLDS, NONE -> false;
        };
    }

    /** Whether it asserts of its one day that the entry is on the list or not. */
    boolean isAssertion() {
        return isSighting() || effect() == ListEventKind.Effect.HOLDS;
    }

    boolean isOpen() {
        return first < last;
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

    /** Those of some events that put the entry on the list or take it off. */
    static List<KnownEvent> changes(List<KnownEvent> knownEvents) {
        List<KnownEvent> changes = new ArrayList<>(knownEvents.size());
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.isChange()) {
                changes.add(knownEvent);
            }
        }
        return changes;
    }

    /** Whether one of some events surely lies on a day or before it. */
    static boolean isSurelyOneBy(List<KnownEvent> knownEvents, long day) {
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.isSurelyBy(day)) {
                return true;
            }
        }
        return false;
    }

    /** Those of some events that can be the last up to a day: each is put as late by the day as can be. */
    static List<KnownEvent> latest(List<KnownEvent> knownEvents, long day) {
        long surely = lastSurelyBy(knownEvents, day);
        List<KnownEvent> latest = new ArrayList<>(2);
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.canBeLast(day, surely)) {
                latest.add(knownEvent);
            }
        }
        return latest;
    }

    /** The last of the first days of those of some events that surely lie on a day or before it. */
    static long lastSurelyBy(List<KnownEvent> knownEvents, long day) {
        long surely = Long.MIN_VALUE;
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.isSurelyBy(day)) {
                surely = Math.max(surely, knownEvent.first);
            }
        }
        return surely;
    }

    /** Whether it can be the last up to a day, where another surely lies on a day that is not after that. */
    boolean canBeLast(long day, long surely) {
        return first <= day && Math.min(last, day) >= surely;
    }
}
