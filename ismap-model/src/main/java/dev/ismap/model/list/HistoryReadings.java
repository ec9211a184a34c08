package dev.ismap.model.list;

import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the readings of a history that contradict the fewest assertions tell of one day.
 *
 * <p>The days are gone through in order, those on which nothing can begin or end as one; of all readings so far that do
 * not differ in what counts later, the one with the fewest contradictions is kept. The work grows with the number of
 * events whose day is open, so past a bound nothing is told.
 */
final class HistoryReadings {

    /** The most events whose day, or whose being known, may be open. */
    private static final int MOST_OPEN = 6;

    private static final int ON = 1;
    private static final int EXPIRED = 2;
    private static final int REMOVED = 4;

    private static final int LISTED = 1;
    private static final int ABSENT = 2;

    /** What is known of the day asked about: not reached, before the first change, or told. */
    private enum Asked {
        NOT_REACHED,
        BEFORE_FIRST_CHANGE,
        TOLD
    }

    /**
     * All that counts later of a reading up to a day.
     *
     * @param placed which of the open events have had their day, as bits
     * @param left what the last changes did, as bits; 0 before the first change
     * @param applied whether a renewal was applied for since the last change
     * @param seen what was asserted since the last change, as bits
     * @param seenBefore how many assertions before the first change say that it is listed
     * @param asked how it stands with the day asked about
     * @param told what is told of it so far
     * @param revocable whether an assertion before the next change can still contradict that
     */
    private record State(
            int placed,
            int left,
            boolean applied,
            int seen,
            int seenBefore,
            Asked asked,
            ListingStatus told,
            boolean revocable) {

        static final State FIRST = new State(0, 0, false, 0, 0, Asked.NOT_REACHED, ListingStatus.UNKNOWN, false);

        /** The same events so far, with another answer. */
        State answering(Asked nowAsked, ListingStatus nowTold, boolean nowRevocable) {
            return new State(placed, left, applied, seen, seenBefore, nowAsked, nowTold, nowRevocable);
        }
    }

    private final List<KnownEvent> fixed = new ArrayList<>();
    private final List<KnownEvent> open = new ArrayList<>();
    private final long asked;

    private HistoryReadings(List<KnownEvent> knownEvents, long asked) {
        this.asked = asked;
        for (KnownEvent knownEvent : knownEvents) {
            (knownEvent.isOpen() ? open : fixed).add(knownEvent);
        }
    }

    /**
     * What the readings tell, one status or several.
     *
     * @param knownEvents the events of a history
     * @param complete whether the list is complete on the day
     * @param day the day
     * @return the statuses, at least one; {@link ListingStatus#UNKNOWN} among them past the bound
     */
    static Set<ListingStatus> of(List<KnownEvent> knownEvents, boolean complete, long day) {
        List<KnownEvent> sure = new ArrayList<>();
        List<KnownEvent> perhaps = new ArrayList<>();
        for (KnownEvent knownEvent : knownEvents) {
            if (tells(knownEvent)) {
                (knownEvent.certain() ? sure : perhaps).add(knownEvent);
            }
        }
        long open = sure.stream().filter(KnownEvent::isOpen).count();
        Set<ListingStatus> statuses = EnumSet.noneOf(ListingStatus.class);
        if (open + perhaps.size() > MOST_OPEN) {
            statuses.add(ListingStatus.UNKNOWN);
            return statuses;
        }
        // Which events were known is a question of its own: a contradiction says nothing about it.
        for (int known = 0; known < 1 << perhaps.size(); known++) {
            List<KnownEvent> some = new ArrayList<>(sure);
            for (int i = 0; i < perhaps.size(); i++) {
                if ((known & 1 << i) != 0) {
                    some.add(perhaps.get(i));
                }
            }
            statuses.addAll(new HistoryReadings(some, day).tell(withoutChange(some, knownEvents, complete)));
        }
        return statuses;
    }

    private static boolean tells(KnownEvent knownEvent) {
        return knownEvent.isChange() || knownEvent.isAssertion() || isApplication(knownEvent);
    }

    private static boolean isApplication(KnownEvent knownEvent) {
        return knownEvent.kind() == ListEventKind.RENEWAL_APPLIED;
    }

    /** What is told where there is no change: it is absent if the list is complete and nothing else is on record. */
    private static Set<ListingStatus> withoutChange(List<KnownEvent> some, List<KnownEvent> all, boolean complete) {
        boolean alive = some.stream().anyMatch(knownEvent -> !knownEvent.isSighting())
                || all.stream().anyMatch(knownEvent -> !tells(knownEvent) && knownEvent.certain());
        if (!complete || alive) {
            return EnumSet.of(ListingStatus.UNKNOWN);
        }
        return all.stream().allMatch(HistoryReadings::tells)
                ? EnumSet.of(ListingStatus.NOT_LISTED)
                : EnumSet.of(ListingStatus.NOT_LISTED, ListingStatus.UNKNOWN);
    }

    private Set<ListingStatus> tell(Set<ListingStatus> withoutChange) {
        Map<State, Integer> states = new HashMap<>();
        states.put(State.FIRST, 0);
        for (long day : days()) {
            states = after(day, states);
        }
        int all = (1 << open.size()) - 1;
        int fewest = Integer.MAX_VALUE;
        Set<ListingStatus> told = EnumSet.noneOf(ListingStatus.class);
        for (Map.Entry<State, Integer> end : states.entrySet()) {
            if (end.getKey().placed() == all && end.getValue() <= fewest) {
                if (end.getValue() < fewest) {
                    fewest = end.getValue();
                    told.clear();
                }
                if (end.getKey().asked() == Asked.BEFORE_FIRST_CHANGE) {
                    told.addAll(withoutChange);
                } else {
                    told.add(end.getKey().told());
                }
            }
        }
        return told;
    }

    /** Days that stand for all: of those that differ in nothing, as many as there are events that can lie on them. */
    private List<Long> days() {
        SortedSet<Long> bounds = new TreeSet<>();
        bounds.add(asked);
        bounds.add(asked + 1);
        for (List<KnownEvent> knownEvents : List.of(fixed, open)) {
            for (KnownEvent knownEvent : knownEvents) {
                bounds.add(knownEvent.first());
                bounds.add(knownEvent.last() + 1);
            }
        }
        List<Long> all = List.copyOf(bounds);
        List<Long> days = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            long from = all.get(i);
            long here = Math.max(
                    1,
                    open.stream().filter(knownEvent -> knownEvent.canBeOn(from)).count());
            for (long day = from; day < all.get(i + 1) && day < from + here; day++) {
                days.add(day);
            }
        }
        return days;
    }

    private Map<State, Integer> after(long day, Map<State, Integer> before) {
        List<KnownEvent> today =
                fixed.stream().filter(knownEvent -> knownEvent.canBeOn(day)).toList();
        int can = 0;
        int past = 0;
        for (int i = 0; i < open.size(); i++) {
            can |= open.get(i).canBeOn(day) ? 1 << i : 0;
            past |= open.get(i).last() < day ? 1 << i : 0;
        }
        Map<State, Integer> after = new HashMap<>();
        for (Map.Entry<State, Integer> one : before.entrySet()) {
            State state = one.getKey();
            if ((state.placed() & past) != past) {
                continue; // a knownEvent was left without a day
            }
            int free = can & ~state.placed();
            for (int placed = free; ; placed = (placed - 1) & free) {
                List<KnownEvent> all = new ArrayList<>(today);
                for (int i = 0; i < open.size(); i++) {
                    if ((placed & 1 << i) != 0) {
                        all.add(open.get(i));
                    }
                }
                Step step = new Step(state, all, day == asked);
                after.merge(step.state(state.placed() | placed), one.getValue() + step.contradictions(), Math::min);
                if (placed == 0) {
                    break;
                }
            }
        }
        return after;
    }

    /** From one day to the next, with what lies on it. */
    private static final class Step {
        private final State before;
        private final boolean isAsked;
        private int changed;
        private boolean begins = true;
        private int seenToday;
        private int listedToday;
        private int absentToday;
        private boolean appliedToday;

        Step(State before, List<KnownEvent> knownEvents, boolean isAsked) {
            this.before = before;
            this.isAsked = isAsked;
            for (KnownEvent knownEvent : knownEvents) {
                if (knownEvent.isChange()) {
                    changed |= bit(knownEvent);
                    begins &= knownEvent.effect() == ListEventKind.Effect.BEGINS;
                } else if (knownEvent.isAssertion()) {
                    boolean listed = knownEvent.says(ListingState.LISTED);
                    seenToday |= listed ? LISTED : ABSENT;
                    listedToday += listed ? 1 : 0;
                    absentToday += listed ? 0 : 1;
                } else {
                    appliedToday = true;
                }
            }
        }

        private static int bit(KnownEvent change) {
            return switch (change.kind()) {
                case EXPIRED -> EXPIRED;
                case REMOVED -> REMOVED;
                default -> ON;
            };
        }

        private int left() {
            return changed != 0 ? changed : before.left();
        }

        private boolean isFirstChange() {
            return changed != 0 && before.left() == 0;
        }

        int contradictions() {
            if (seenToday == (LISTED | ABSENT)) {
                return listedToday + absentToday + beforeTheFirst();
            }
            int contradicted = 0;
            if (says(left()) == ABSENT) {
                contradicted += listedToday;
            } else if (says(left()) == LISTED) {
                contradicted += absentToday;
            }
            return contradicted + beforeTheFirst();
        }

        /** What the first change contradicts of the days before it: if it begins a registration, there was none. */
        private int beforeTheFirst() {
            return isFirstChange() && begins ? before.seenBefore() : 0;
        }

        /** Which state some changes say together; 0 where they say none or both. */
        private static int says(int changes) {
            boolean on = (changes & ON) != 0;
            boolean off = (changes & (EXPIRED | REMOVED)) != 0;
            if (on == off) {
                return 0;
            }
            return on ? LISTED : ABSENT;
        }

        State state(int placed) {
            boolean applied = changed == 0 && (before.applied() || appliedToday);
            int seen = changed != 0 ? 0 : before.seen() | seenToday;
            boolean beforeFirst = left() == 0;
            boolean clash = seenToday == (LISTED | ABSENT);
            int seenBefore = beforeFirst && !clash ? before.seenBefore() + listedToday : before.seenBefore();
            State next = new State(
                    placed,
                    left(),
                    applied,
                    seen,
                    beforeFirst ? seenBefore : 0,
                    before.asked(),
                    before.told(),
                    before.revocable());
            return isAsked ? asked(next) : later(next);
        }

        private State asked(State next) {
            int today = changed == 0 ? seenToday : both() | seenToday;
            if (today == (LISTED | ABSENT)) {
                return told(next, ListingStatus.UNKNOWN, false);
            } else if (today != 0) {
                return told(next, status(today, next), false);
            } else if (next.left() == 0) {
                return next.answering(Asked.BEFORE_FIRST_CHANGE, ListingStatus.UNKNOWN, false);
            }
            int said = says(next.left());
            boolean contradicted = said == 0 || (next.seen() & ~said) != 0;
            return contradicted ? told(next, ListingStatus.UNKNOWN, false) : told(next, status(said, next), true);
        }

        /** The states that the changes of the day say, as bits. */
        private int both() {
            return ((changed & ON) != 0 ? LISTED : 0) | ((changed & (EXPIRED | REMOVED)) != 0 ? ABSENT : 0);
        }

        private static ListingStatus status(int said, State next) {
            if (said == LISTED) {
                return next.applied() ? ListingStatus.RENEWAL_PENDING : ListingStatus.LISTED;
            }
            return switch (next.left()) {
                case EXPIRED -> ListingStatus.EXPIRED;
                case REMOVED -> ListingStatus.REMOVED;
                default -> ListingStatus.NOT_LISTED;
            };
        }

        private State later(State next) {
            if (before.asked() == Asked.BEFORE_FIRST_CHANGE && isFirstChange()) {
                boolean absent = begins && (before.seen() & LISTED) == 0;
                return told(next, absent ? ListingStatus.NOT_LISTED : ListingStatus.UNKNOWN, false);
            } else if (before.asked() != Asked.TOLD || !before.revocable()) {
                return next;
            } else if (changed != 0) {
                return told(next, before.told(), false);
            }
            int said = before.told().state() == ListingState.LISTED ? LISTED : ABSENT;
            boolean contradicted = (seenToday & ~said) != 0;
            return contradicted ? told(next, ListingStatus.UNKNOWN, false) : next;
        }

        private static State told(State next, ListingStatus status, boolean revocable) {
            return next.answering(Asked.TOLD, status, revocable);
        }
    }
}
