package dev.ismap.model.list;

import java.util.ArrayList;
import java.util.List;

/**
 * What the history of one registration tells of a day.
 *
 * <p>A history leaves things open: on which of several days an event took effect, in which order two events of a day
 * came, whether an event was known by then. Each way to settle all of it is a <i>reading</i>. One reading tells of a
 * day:
 *
 * <ol>
 *   <li>What happened or was seen on the day itself, if this does not contradict itself.
 *   <li>Otherwise what the last change before the day left behind; before the first change, not listed if that is the
 *       registration. But where the days between two changes hold an observation that says otherwise, a change is
 *       missing from the record, and the other days between the two are not known.
 *   <li>Where there is nothing but observations: not listed, if the list is complete on the day. A registration of
 *       which some event is on record is not absent, so there completeness tells nothing.
 * </ol>
 *
 * <p>The history tells what all readings tell, and otherwise nothing. There can be more readings than could be
 * counted, so {@link #surely} looks for one that tells something else instead of trying them all.
 */
final class ListHistory {

    /**
     * An event as one looks at it from a day of knowledge.
     *
     * @param effect what it says of the days from its own on
     * @param first the first day it can have, as a count of days
     * @param last the last day it can have
     * @param certain whether it was surely known by then; if not, it may have been
     */
    record Mark(ListEventKind.Effect effect, long first, long last, boolean certain) {

        boolean isChange() {
            return switch (effect) {
                case BEGINS, PUTS_ON, TAKES_OFF -> true;
                case SEEN, SEEN_ABSENT, NONE -> false;
            };
        }

        boolean isSighting() {
            return effect == ListEventKind.Effect.SEEN || effect == ListEventKind.Effect.SEEN_ABSENT;
        }

        /** Whether it says that the entry is on the list, where it says anything. */
        boolean says(ListingState state) {
            boolean on = effect != ListEventKind.Effect.TAKES_OFF && effect != ListEventKind.Effect.SEEN_ABSENT;
            return on == (state == ListingState.LISTED);
        }

        boolean canBeOn(long day) {
            return first <= day && day <= last;
        }

        boolean isSurelyBy(long day) {
            return certain && last <= day;
        }

        boolean canAvoid(long from, long to) {
            return first < from || last > to;
        }
    }

    private final List<Mark> changes = new ArrayList<>();
    private final List<Mark> sightings = new ArrayList<>();
    private final boolean surelyAlive;
    private final boolean surelyChanged;
    private final boolean otherLife;
    private final boolean complete;

    /**
     * A history.
     *
     * @param marks its events
     * @param complete whether the list is complete on the day that will be asked about
     */
    ListHistory(List<Mark> marks, boolean complete) {
        boolean alive = false;
        boolean changed = false;
        boolean other = false;
        for (Mark mark : marks) {
            if (mark.isSighting()) {
                sightings.add(mark);
                continue;
            }
            alive |= mark.certain();
            if (mark.isChange()) {
                changes.add(mark);
                changed |= mark.certain();
            } else {
                other = true;
            }
        }
        this.surelyAlive = alive;
        this.surelyChanged = changed;
        this.otherLife = other;
        this.complete = complete;
    }

    /** What the history tells of a day. */
    ListingState on(long day) {
        if (surely(ListingState.LISTED, day)) {
            return ListingState.LISTED;
        }
        return surely(ListingState.NOT_LISTED, day) ? ListingState.NOT_LISTED : ListingState.UNKNOWN;
    }

    private boolean surely(ListingState state, long day) {
        for (Mark sighting : sightings) {
            if (!sighting.says(state) && sighting.canBeOn(day)) {
                return false;
            }
        }
        for (Mark sighting : sightings) {
            if (sighting.says(state) && sighting.certain() && sighting.first() == day && sighting.last() == day) {
                return changes.stream().noneMatch(change -> !change.says(state) && change.canBeOn(day));
            }
        }
        if (!surelyAlive && !(complete && state == ListingState.NOT_LISTED)) {
            return false; // no event may have been known
        }
        if (!surelyChanged && otherLife) {
            return false; // there may be a registration of which no change is known
        }
        return changes.isEmpty() || (surelyLeftBehind(state, day) && !canBeContradicted(state, day));
    }

    /** Whether every order of the changes leaves the entry in a state on a day. */
    private boolean surelyLeftBehind(ListingState state, long day) {
        boolean surelyOneBefore = changes.stream().anyMatch(change -> change.isSurelyBy(day));
        if (!surelyOneBefore && state == ListingState.LISTED) {
            return false;
        }
        for (Mark change : changes) {
            boolean canBeLast =
                    change.first() <= day && changes.stream().noneMatch(other -> isSurelyAfter(change, other, day));
            if (canBeLast && !change.says(state)) {
                return false;
            }
            boolean canBeFirst = !surelyOneBefore
                    && change.last() > day
                    && changes.stream().noneMatch(other -> isSurelyBefore(change, other));
            if (canBeFirst && change.effect() != ListEventKind.Effect.BEGINS) {
                return false; // what was before it is not on record
            }
        }
        return true;
    }

    /** Whether one of two changes surely comes after the other, where the other is put as late by a day as can be. */
    private static boolean isSurelyAfter(Mark change, Mark later, long day) {
        return later.isSurelyBy(day) && later.first() > Math.min(change.last(), day);
    }

    /** Whether one of two changes surely comes before the other. */
    private static boolean isSurelyBefore(Mark change, Mark earlier) {
        return earlier.certain() && earlier.last() < change.first();
    }

    /** Whether an observation that says otherwise can lie between the same two changes as the day. */
    private boolean canBeContradicted(ListingState state, long day) {
        for (Mark sighting : sightings) {
            if (sighting.says(state)) {
                continue;
            }
            // It cannot lie on the day itself: that was looked at before.
            if (sighting.last() < day && canBeFreeOfChanges(sighting.last(), day)) {
                return true;
            }
            if (sighting.first() > day && canBeFreeOfChanges(day, sighting.first())) {
                return true;
            }
        }
        return false;
    }

    private boolean canBeFreeOfChanges(long from, long to) {
        return changes.stream().allMatch(change -> !change.certain() || change.canAvoid(from, to))
                && changes.stream().anyMatch(change -> change.canAvoid(from, to));
    }
}
