package dev.ismap.model.list;

import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the history of one registration tells of a day.
 *
 * <p>A history leaves things open: on which of several days an event took effect, in which order two events of a day
 * came, whether an event was known by then. Each way to settle all of it is a <i>reading</i>. Of the readings that agree
 * on what was known, those that contradict the fewest assertions count: a candidate that contradicts an assertion falls
 * away, unless every one does. One reading tells of a day:
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
 * <p>The history tells what all readings that count tell, and otherwise nothing. There can be more readings than could be
 * counted, so {@link #surely} looks for one that tells something else instead of trying them all; only where an
 * assertion may rule some out are they {@linkplain HistoryReadings gone through}.
 */
final class ListHistory {

    private final List<KnownEvent> changes = new ArrayList<>();
    private final List<KnownEvent> sightings = new ArrayList<>();
    private final List<KnownEvent> others = new ArrayList<>();
    private final List<KnownEvent> applications = new ArrayList<>();
    private final boolean surelyAlive;
    private final boolean surelyChanged;
    private final List<KnownEvent> knownEvents;

    /**
     * A history.
     *
     * @param knownEvents its events
     */
    ListHistory(List<KnownEvent> knownEvents) {
        this.knownEvents = List.copyOf(knownEvents);
        boolean alive = false;
        boolean changed = false;
        for (KnownEvent knownEvent : knownEvents) {
            if (knownEvent.isAssertion()) {
                sightings.add(knownEvent);
            }
            if (knownEvent.isSighting()) {
                continue;
            }
            alive |= knownEvent.certain();
            if (knownEvent.isChange()) {
                changes.add(knownEvent);
                changed |= knownEvent.certain();
            } else {
                others.add(knownEvent);
                if (knownEvent.kind() == ListEventKind.RENEWAL_APPLIED) {
                    applications.add(knownEvent);
                }
            }
        }
        this.surelyAlive = alive;
        this.surelyChanged = changed;
    }

    List<KnownEvent> knownEvents() {
        return knownEvents;
    }

    /** What the history tells of a day on which the list is complete or not, and the events by which it does. */
    StatusOnDay tell(long day, boolean complete) {
        StatusOnDay quick = quick(day, complete);
        if (!canBeNarrowed(quick.status())) {
            return quick;
        }
        ListingStatus status = narrowed(day, complete);
        if (status == quick.status() || status == ListingStatus.UNKNOWN) {
            return quick;
        }
        return StatusOnDay.of(status, events(ofWhichItFollows(status, day, complete)));
    }

    private ListingStatus status(long day, boolean complete) {
        ListingStatus quick = quick(day, complete).status();
        return canBeNarrowed(quick) ? narrowed(day, complete) : quick;
    }

    private ListingStatus narrowed(long day, boolean complete) {
        return HistoryReadings.of(knownEvents, complete, day).stream()
                .reduce(ListingStatus::or)
                .orElse(ListingStatus.UNKNOWN);
    }

    /** Whether assertions may rule readings out, and whether that could tell more. */
    private boolean canBeNarrowed(ListingStatus quick) {
        boolean settled = switch (quick) {
            case RENEWAL_PENDING, EXPIRED, REMOVED -> true;
            case LISTED -> applications.isEmpty();
            default -> false;
        };
        return !settled
                && !sightings.isEmpty()
                && saysOn()
                && saysOff()
                && Stream.concat(changes.stream(), sightings.stream()).anyMatch(KnownEvent::isOpen);
    }

    private boolean saysOn() {
        return Stream.concat(changes.stream(), sightings.stream())
                .anyMatch(knownEvent -> knownEvent.says(ListingState.LISTED));
    }

    /** Whether something says of some day that it is not listed, as a registration does of the days before it. */
    private boolean saysOff() {
        return Stream.concat(changes.stream(), sightings.stream())
                .anyMatch(knownEvent ->
                        !knownEvent.says(ListingState.LISTED) || knownEvent.effect() == ListEventKind.Effect.BEGINS);
    }

    /** Some of the events from which alone it follows, none of which can be left out. */
    private List<KnownEvent> ofWhichItFollows(ListingStatus status, long day, boolean complete) {
        List<KnownEvent> needed = new ArrayList<>(knownEvents);
        // whatever the order in which they are recorded, the same ones are named
        needed.sort(Comparator.comparing(KnownEvent::event, EventOrder.CHRONOLOGICAL)
                .thenComparing(KnownEvent::certain));
        boolean shrinking = true;
        while (shrinking) {
            shrinking = false;
            for (KnownEvent knownEvent : List.copyOf(needed)) {
                List<KnownEvent> less = new ArrayList<>(needed);
                less.remove(knownEvent);
                if (new ListHistory(less).status(day, complete) == status) {
                    needed = less;
                    shrinking = true;
                }
            }
        }
        return needed;
    }

    private StatusOnDay quick(long day, boolean complete) {
        ListingState state = on(day, complete);
        return switch (state) {
            case LISTED -> {
                List<KnownEvent> pending = pending(day);
                yield pending.isEmpty()
                        ? StatusOnDay.of(ListingStatus.LISTED, events(reasons(state, day)))
                        : StatusOnDay.of(ListingStatus.RENEWAL_PENDING, events(both(detailed(state, day), pending)));
            }
            case NOT_LISTED -> {
                ListingStatus why = whyNotListed(day);
                yield StatusOnDay.of(
                        why, events(why == ListingStatus.NOT_LISTED ? reasons(state, day) : detailed(state, day)));
            }
            case UNKNOWN -> StatusOnDay.unknown(doubt(day), events(around(day)));
        };
    }

    /** Whether it is listed on a day whichever reading counts. */
    private ListingState on(long day, boolean complete) {
        if (surely(ListingState.LISTED, day, complete)) {
            return ListingState.LISTED;
        }
        return surely(ListingState.NOT_LISTED, day, complete) ? ListingState.NOT_LISTED : ListingState.UNKNOWN;
    }

    private boolean surely(ListingState state, long day, boolean complete) {
        for (KnownEvent sighting : sightings) {
            if (!sighting.says(state) && sighting.canBeOn(day)) {
                return false;
            }
        }
        for (KnownEvent sighting : sightings) {
            if (sighting.says(state) && sighting.isSurelyOn(day)) {
                return changes.stream().noneMatch(change -> !change.says(state) && change.canBeOn(day));
            }
        }
        if (!surelyAlive && !(complete && state == ListingState.NOT_LISTED)) {
            return false; // no event may have been known
        }
        if (!surelyChanged && !others.isEmpty()) {
            return false; // there may be a registration of which no change is known
        }
        return changes.isEmpty() || (surelyLeftBehind(state, day) && !canBeContradicted(state, day));
    }

    /** Whether every order of the changes leaves the entry in a state on a day. */
    private boolean surelyLeftBehind(ListingState state, long day) {
        boolean surelyOneBefore = KnownEvent.isSurelyOneBy(changes, day);
        if (!surelyOneBefore && state == ListingState.LISTED) {
            return false;
        }
        // Where a change may come first of all after the day, what was before it holds; and that is on record of a
        // registration alone.
        for (KnownEvent change : left(day)) {
            if (!change.says(state)) {
                return false;
            }
        }
        return surelyOneBefore
                || ahead(day).stream().allMatch(change -> change.effect() == ListEventKind.Effect.BEGINS);
    }

    /** The changes that can be the last up to a day. */
    private List<KnownEvent> left(long day) {
        return KnownEvent.latest(changes, day);
    }

    /** The changes that can be the first of all, after a day. */
    private List<KnownEvent> ahead(long day) {
        return changes.stream()
                .filter(change -> change.last() > day
                        && changes.stream().noneMatch(other -> other.certain() && other.last() < change.first()))
                .toList();
    }

    /** Whether an observation that says otherwise can lie between the same two changes as the day. */
    private boolean canBeContradicted(ListingState state, long day) {
        for (KnownEvent sighting : sightings) {
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

    // ---- more than whether it is listed --------------------------------------------------------------------------

    /** The applications for a renewal that surely come after every change up to a day. */
    private List<KnownEvent> pending(long day) {
        if (applications.isEmpty()) {
            return applications;
        }
        long lastChange = Long.MIN_VALUE;
        for (KnownEvent change : changes) {
            if (change.first() <= day) {
                lastChange = Math.max(lastChange, Math.min(change.last(), day));
            }
        }
        List<KnownEvent> pending = new ArrayList<>(1);
        for (KnownEvent application : applications) {
            if (application.isSurelyBy(day) && application.first() > lastChange) {
                pending.add(application);
            }
        }
        return pending;
    }

    private ListingStatus whyNotListed(long day) {
        if (!KnownEvent.isSurelyOneBy(changes, day)) {
            return ListingStatus.NOT_LISTED;
        }
        return left(day).stream()
                .map(change -> switch (change.kind()) {
                    case EXPIRED -> ListingStatus.EXPIRED;
                    case REMOVED -> ListingStatus.REMOVED;
                    default -> ListingStatus.NOT_LISTED;
                })
                .reduce(ListingStatus::or)
                .orElse(ListingStatus.NOT_LISTED);
    }

    /** The events from which alone it follows that a state holds on a day. */
    private List<KnownEvent> reasons(ListingState state, long day) {
        List<KnownEvent> seen = seen(state, day);
        return seen.isEmpty() ? leftOrAhead(day) : seen;
    }

    /** The same, and in any case the last changes, which tell more than whether it is listed. */
    private List<KnownEvent> detailed(ListingState state, long day) {
        List<KnownEvent> seen = seen(state, day);
        return seen.isEmpty() ? leftOrAhead(day) : both(seen, left(day));
    }

    private List<KnownEvent> seen(ListingState state, long day) {
        if (sightings.isEmpty()) {
            return sightings;
        }
        return sightings.stream()
                .filter(sighting -> sighting.says(state) && sighting.isSurelyOn(day))
                .toList();
    }

    private List<KnownEvent> leftOrAhead(long day) {
        return KnownEvent.isSurelyOneBy(changes, day) ? left(day) : both(left(day), ahead(day));
    }

    private static List<KnownEvent> both(List<KnownEvent> some, List<KnownEvent> more) {
        List<KnownEvent> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** The events on either side of a day of which the history does not tell. */
    private List<KnownEvent> around(long day) {
        long before = sightings.stream()
                .mapToLong(KnownEvent::last)
                .filter(last -> last < day)
                .max()
                .orElse(day);
        long after = sightings.stream()
                .mapToLong(KnownEvent::first)
                .filter(first -> first > day)
                .min()
                .orElse(day);
        List<KnownEvent> nearest = both(left(day), ahead(day));
        for (KnownEvent sighting : sightings) {
            if (sighting.canBeOn(day) || sighting.last() == before || sighting.first() == after) {
                nearest.add(sighting);
            }
        }
        return nearest.isEmpty() ? others : nearest;
    }

    private ListingDoubt doubt(long day) {
        List<KnownEvent> all = both(both(changes, sightings), others);
        if (all.isEmpty()) {
            return ListingDoubt.NOT_ON_RECORD;
        } else if (all.stream().allMatch(knownEvent -> knownEvent.first() > day)) {
            return ListingDoubt.BEFORE_FIRST;
        }
        return all.stream().allMatch(knownEvent -> knownEvent.last() < day)
                ? ListingDoubt.AFTER_LAST
                : ListingDoubt.OPEN;
    }

    private static List<ListEvent> events(List<KnownEvent> knownEvents) {
        List<ListEvent> events = new ArrayList<>(knownEvents.size());
        for (KnownEvent knownEvent : knownEvents) {
            events.add(knownEvent.event());
        }
        return EventOrder.sorted(events);
    }
}
