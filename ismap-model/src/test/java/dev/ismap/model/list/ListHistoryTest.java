package dev.ismap.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListEvent.ListEventKind.Effect;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Compares a history with what trying every reading of it comes to. */
class ListHistoryTest {

    private static final int DAYS = 6;

    /** An event of which it is settled that it was known, and on which day it was. */
    private record Placed(KnownEvent mark, long day) {}

    @Property(seed = "2020", tries = 3000)
    void aHistoryTellsWhatEveryReadingOfItTellsThatContradictsTheFewestAssertions(
            @ForAll("marks") List<KnownEvent> marks, @ForAll boolean complete, @ForAll Random random) {
        List<KnownEvent> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, random);
        for (long day = -1; day <= DAYS; day++) {
            ListingStatus expected = statuses(marks, day, complete).stream()
                    .reduce(ListingStatusTest::common)
                    .orElseThrow();

            StatusOnDay answer = new ListHistory(marks).tell(day, complete);
            assertEquals(expected, answer.status(), "on day " + day);
            assertEquals(
                    answer.status(),
                    new ListHistory(shuffled).tell(day, complete).status(),
                    "in another order, on day " + day);
        }
    }

    /** What is told by the readings with the fewest contradictions, for each way to settle what was known. */
    private static Set<ListingStatus> statuses(List<KnownEvent> marks, long day, boolean complete) {
        List<KnownEvent> perhaps =
                marks.stream().filter(mark -> !mark.certain()).toList();
        Set<ListingStatus> told = EnumSet.noneOf(ListingStatus.class);
        for (int known = 0; known < 1 << perhaps.size(); known++) {
            List<KnownEvent> some = new ArrayList<>();
            for (KnownEvent mark : marks) {
                int at = perhaps.indexOf(mark);
                if (at < 0 || (known & 1 << at) != 0) {
                    some.add(mark);
                }
            }
            TreeMap<Integer, Set<ListingStatus>> byContradictions = new TreeMap<>();
            collect(
                    some,
                    0,
                    new ArrayList<>(),
                    placed -> byContradictions
                            .computeIfAbsent(contradictions(placed), count -> EnumSet.noneOf(ListingStatus.class))
                            .add(reading(placed, day, complete)));
            told.addAll(byContradictions.firstEntry().getValue());
        }
        return told;
    }

    /** The assertions that what the changes left behind says otherwise of, or another assertion of the day. */
    private static int contradictions(List<Placed> placed) {
        int count = 0;
        for (Placed one : placed) {
            if (one.mark().isAssertion()) {
                ListingState other = told(one) == ListingState.LISTED ? ListingState.NOT_LISTED : ListingState.LISTED;
                boolean contradicted = left(placed, one.day()).equals(Set.of(other))
                        || placed.stream()
                                .anyMatch(two ->
                                        two.mark().isAssertion() && two.day() == one.day() && told(two) == other);
                count += contradicted ? 1 : 0;
            }
        }
        return count;
    }

    /** What the changes up to a day leave behind, or the first after it shows of what was before. */
    private static Set<ListingState> left(List<Placed> placed, long day) {
        long last = placed.stream()
                .filter(one -> one.mark().isChange() && one.day() <= day)
                .mapToLong(Placed::day)
                .max()
                .orElse(Long.MIN_VALUE);
        long first = placed.stream()
                .filter(one -> one.mark().isChange() && one.day() > day)
                .mapToLong(Placed::day)
                .min()
                .orElse(Long.MAX_VALUE);
        Set<ListingState> left = EnumSet.noneOf(ListingState.class);
        for (Placed one : placed) {
            if (one.mark().isChange() && one.day() == last) {
                left.add(told(one));
            } else if (one.mark().isChange() && last == Long.MIN_VALUE && one.day() == first) {
                left.add(one.mark().effect() == Effect.BEGINS ? ListingState.NOT_LISTED : ListingState.UNKNOWN);
            }
        }
        return left;
    }

    @Property(seed = "2020")
    void whatAHistoryTellsFollowsFromTheEventsThatItNames(
            @ForAll("marks") List<KnownEvent> marks, @ForAll boolean complete) {
        for (long day = -1; day <= DAYS; day++) {
            StatusOnDay answer = new ListHistory(marks).tell(day, complete);
            if (answer.status() != ListingStatus.UNKNOWN) {
                List<KnownEvent> named = marks.stream()
                        .filter(mark -> answer.restsOn().contains(mark.event()))
                        .toList();
                assertEquals(answer, new ListHistory(named).tell(day, complete), "on day " + day);
            }
        }
    }

    private static void collect(List<KnownEvent> marks, int next, List<Placed> placed, Consumer<List<Placed>> each) {
        if (next == marks.size()) {
            each.accept(placed);
            return;
        }
        KnownEvent mark = marks.get(next);
        for (long on = mark.first(); on <= mark.last(); on++) {
            placed.add(new Placed(mark, on));
            collect(marks, next + 1, placed, each);
            placed.remove(placed.size() - 1);
        }
    }

    private static ListingStatus reading(List<Placed> placed, long day, boolean complete) {
        List<Placed> changes = placed.stream()
                .filter(event -> event.mark().isChange() && event.day() <= day)
                .toList();
        long latest = changes.stream().mapToLong(Placed::day).max().orElse(Long.MIN_VALUE);
        return switch (state(placed, day, complete)) {
            case LISTED -> {
                boolean pending = placed.stream()
                        .anyMatch(event -> event.mark().event().event() == ListEventKind.RENEWAL_APPLIED
                                && event.day() <= day
                                && event.day() > latest);
                yield pending ? ListingStatus.RENEWAL_PENDING : ListingStatus.LISTED;
            }
            case NOT_LISTED -> {
                Set<ListEventKind> last = EnumSet.noneOf(ListEventKind.class);
                changes.stream()
                        .filter(event -> event.day() == latest)
                        .forEach(event -> last.add(event.mark().event().event()));
                if (last.equals(EnumSet.of(ListEventKind.EXPIRED))) {
                    yield ListingStatus.EXPIRED;
                }
                yield last.equals(EnumSet.of(ListEventKind.REMOVED)) ? ListingStatus.REMOVED : ListingStatus.NOT_LISTED;
            }
            case UNKNOWN -> ListingStatus.UNKNOWN;
        };
    }

    private static ListingState state(List<Placed> placed, long day, boolean complete) {
        Set<ListingState> today = EnumSet.noneOf(ListingState.class);
        boolean alive = false;
        long before = Long.MIN_VALUE;
        long after = Long.MAX_VALUE;
        for (Placed event : placed) {
            if (event.mark().effect() != Effect.NONE && event.day() == day) {
                today.add(told(event));
            }
            alive |= !event.mark().isSighting();
            if (event.mark().isChange() && event.day() < day) {
                before = Math.max(before, event.day());
            }
            if (event.mark().isChange() && event.day() > day) {
                after = Math.min(after, event.day());
            }
        }
        if (!today.isEmpty()) {
            return today.size() == 1 ? today.iterator().next() : ListingState.UNKNOWN;
        }
        if (before == Long.MIN_VALUE && after == Long.MAX_VALUE) {
            return complete && !alive ? ListingState.NOT_LISTED : ListingState.UNKNOWN;
        }
        Set<ListingState> left = EnumSet.noneOf(ListingState.class);
        for (Placed event : placed) {
            if (event.mark().isChange() && event.day() == before) {
                left.add(told(event));
            }
            if (before == Long.MIN_VALUE && event.mark().isChange() && event.day() == after) {
                left.add(event.mark().effect() == Effect.BEGINS ? ListingState.NOT_LISTED : ListingState.UNKNOWN);
            }
            if (event.mark().isAssertion() && event.day() > before && event.day() < after) {
                left.add(told(event));
            }
        }
        return left.size() == 1 ? left.iterator().next() : ListingState.UNKNOWN;
    }

    private static ListingState told(Placed event) {
        return switch (event.mark().effect()) {
            case BEGINS, PUTS_ON, SEEN, HOLDS -> ListingState.LISTED;
            case TAKES_OFF, SEEN_ABSENT -> ListingState.NOT_LISTED;
            case NONE -> throw new IllegalArgumentException("It tells nothing");
        };
    }

    @Provide
    Arbitrary<List<KnownEvent>> marks() {
        Arbitrary<Long> days = Arbitraries.longs().between(0, DAYS - 1);
        Arbitrary<Long> more = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, DAYS - 1)));
        return Combinators.combine(
                        Arbitraries.of(ListEventKind.class),
                        days,
                        more,
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((kind, first, length, certain) ->
                        new KnownEvent(ListEvent.undated(kind), first, Math.min(first + length, DAYS - 1), certain))
                .list()
                .ofMaxSize(5)
                .map(ListHistoryTest::numbered);
    }

    /** The same marks, with events that are told apart. */
    private static List<KnownEvent> numbered(List<KnownEvent> marks) {
        List<KnownEvent> numbered = new ArrayList<>();
        for (KnownEvent mark : marks) {
            ListEvent event = mark.event().withRemark(Integer.toString(numbered.size()));
            numbered.add(new KnownEvent(event, mark.first(), mark.last(), mark.certain()));
        }
        return numbered;
    }
}
