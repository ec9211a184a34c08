package dev.ismap.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.list.ListEventKind.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    private record Placed(Mark mark, long day) {}

    @Property
    void aHistoryTellsWhatEveryReadingOfItTells(
            @ForAll("marks") List<Mark> marks, @ForAll boolean complete, @ForAll Random random) {
        List<Mark> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, random);
        for (long day = -1; day <= DAYS; day++) {
            Set<ListingStatus> told = EnumSet.noneOf(ListingStatus.class);
            collect(marks, 0, new ArrayList<>(), day, complete, told);
            ListingStatus expected =
                    told.stream().reduce(ListingStatusTest::common).orElseThrow();

            Told answer = new ListHistory(marks, complete).tell(day);
            assertEquals(expected, answer.status(), "on day " + day);
            assertEquals(answer, new ListHistory(shuffled, complete).tell(day), "in another order, on day " + day);
        }
    }

    @Property
    void whatAHistoryTellsFollowsFromTheEventsThatItNames(@ForAll("marks") List<Mark> marks, @ForAll boolean complete) {
        for (long day = -1; day <= DAYS; day++) {
            Told answer = new ListHistory(marks, complete).tell(day);
            if (answer.status() != ListingStatus.UNKNOWN) {
                List<Mark> named = marks.stream()
                        .filter(mark -> answer.restsOn().contains(mark.event()))
                        .toList();
                assertEquals(answer, new ListHistory(named, complete).tell(day), "on day " + day);
            }
        }
    }

    private static void collect(
            List<Mark> marks, int next, List<Placed> placed, long day, boolean complete, Set<ListingStatus> told) {
        if (next == marks.size()) {
            told.add(reading(placed, day, complete));
            return;
        }
        Mark mark = marks.get(next);
        if (!mark.certain()) {
            collect(marks, next + 1, placed, day, complete, told);
        }
        for (long on = mark.first(); on <= mark.last(); on++) {
            placed.add(new Placed(mark, on));
            collect(marks, next + 1, placed, day, complete, told);
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
            if (event.mark().isSighting() && event.day() > before && event.day() < after) {
                left.add(told(event));
            }
        }
        return left.size() == 1 ? left.iterator().next() : ListingState.UNKNOWN;
    }

    private static ListingState told(Placed event) {
        return switch (event.mark().effect()) {
            case BEGINS, PUTS_ON, SEEN -> ListingState.LISTED;
            case TAKES_OFF, SEEN_ABSENT -> ListingState.NOT_LISTED;
            case NONE -> throw new IllegalArgumentException("It tells nothing");
        };
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
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
                        new Mark(ListEvent.undated(kind), first, Math.min(first + length, DAYS - 1), certain))
                .list()
                .ofMaxSize(5)
                .map(ListHistoryTest::numbered);
    }

    /** The same marks, with events that are told apart. */
    private static List<Mark> numbered(List<Mark> marks) {
        List<Mark> numbered = new ArrayList<>();
        for (Mark mark : marks) {
            ListEvent event = mark.event().withRemark(Integer.toString(numbered.size()));
            numbered.add(new Mark(event, mark.first(), mark.last(), mark.certain()));
        }
        return numbered;
    }
}
