package dev.ismap.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate ZERO = LocalDate.of(2024, 1, 1);

    @Provide
    static Arbitrary<List<DayRange>> ranges() {
        return DayRangeTest.ranges().list().ofMaxSize(4);
    }

    private static List<Entry<Integer>> numbered(List<DayRange> ranges) {
        List<Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            entries.add(new Entry<>(ranges.get(i), i));
        }
        return entries;
    }

    /** Those of them that share no day with one before. */
    private static List<Entry<Integer>> apart(List<DayRange> ranges) {
        List<Entry<Integer>> kept = new ArrayList<>();
        for (Entry<Integer> entry : numbered(ranges)) {
            if (kept.stream().noneMatch(other -> other.days().overlaps(entry.days()))) {
                kept.add(entry);
            }
        }
        return kept;
    }

    /** Day by day, the entries that claim the day. */
    private static Map<LocalDate, List<Integer>> claims(List<Entry<Integer>> entries) {
        Map<LocalDate, List<Integer>> claims = new TreeMap<>();
        for (LocalDate day = ZERO; day.isBefore(ZERO.plusDays(130)); day = day.plusDays(1)) {
            LocalDate one = day;
            claims.put(
                    day,
                    entries.stream()
                            .filter(entry -> entry.days().contains(one))
                            .map(Entry::value)
                            .toList());
        }
        return claims;
    }

    @Property(seed = "2020")
    void aTimelineIsRefusedExactlyIfADayIsClaimedTwiceAndElseGivesEachDayItsOneClaim(
            @ForAll("ranges") List<DayRange> ranges) {
        List<Entry<Integer>> entries = numbered(ranges);
        Map<LocalDate, List<Integer>> claims = claims(entries);
        if (claims.values().stream().anyMatch(claim -> claim.size() > 1)) {
            assertThrows(IllegalArgumentException.class, () -> Timeline.of(entries));
            return;
        }
        Timeline<Integer> timeline = Timeline.of(entries);
        claims.forEach((day, claim) -> assertEquals(claim.stream().findFirst(), timeline.find(day), day.toString()));
    }

    @Property(seed = "2020")
    void theOrderInWhichEntriesAreGivenDoesNotMatter(@ForAll("ranges") List<DayRange> ranges, @ForAll long seed) {
        List<Entry<Integer>> kept = apart(ranges);
        List<Entry<Integer>> shuffled = new ArrayList<>(kept);
        Collections.shuffle(shuffled, new Random(seed));
        Timeline<Integer> timeline = Timeline.of(kept);
        assertEquals(timeline, Timeline.of(shuffled));
        assertEquals(timeline.hashCode(), Timeline.of(shuffled).hashCode());
        assertEquals(timeline.toString(), Timeline.of(shuffled).toString());
        List<LocalDate> firsts =
                timeline.entries().stream().map(entry -> entry.days().first()).toList();
        assertEquals(firsts.stream().sorted().toList(), firsts);
    }

    @Test
    void aDayBetweenTwoEntriesHasNoValueAndNotTheNearest() {
        Timeline<String> timeline = Timeline.of(List.of(
                new Entry<>(DayRange.from(ZERO.plusDays(10)), "new"),
                new Entry<>(DayRange.of(ZERO, ZERO.plusDays(4)), "old")));
        assertEquals(Optional.empty(), timeline.find(ZERO.minusDays(1)));
        assertEquals(Optional.of("old"), timeline.find(ZERO));
        assertEquals(Optional.of("old"), timeline.find(ZERO.plusDays(4)));
        assertEquals(Optional.empty(), timeline.find(ZERO.plusDays(5)));
        assertEquals(Optional.empty(), timeline.find(ZERO.plusDays(9)));
        assertEquals(Optional.of("new"), timeline.find(ZERO.plusDays(10)));
        assertEquals(Optional.of("new"), timeline.find(ZERO.plusYears(100)));
    }

    @Test
    void aTimelineKeepsItsEntriesWhenTheListGivenIsChanged() {
        List<Entry<String>> given = new ArrayList<>(List.of(new Entry<>(DayRange.from(ZERO), "one")));
        Timeline<String> timeline = Timeline.of(given);
        given.clear();
        assertEquals(Timeline.from(ZERO, "one"), timeline);
        assertThrows(
                UnsupportedOperationException.class, () -> timeline.entries().clear());
    }

    @Test
    void afterTheDayUpToWhichATimelineIsTakenNoDayIsCovered() {
        Timeline<String> timeline = Timeline.of(List.of(
                new Entry<>(DayRange.of(ZERO, ZERO.plusDays(4)), "first"),
                new Entry<>(DayRange.of(ZERO.plusDays(5), ZERO.plusDays(9)), "second"),
                new Entry<>(DayRange.from(ZERO.plusDays(10)), "third")));
        for (int last = -1; last < 15; last++) {
            Timeline<String> until = timeline.until(ZERO.plusDays(last));
            for (int day = -1; day < 30; day++) {
                LocalDate asked = ZERO.plusDays(day);
                assertEquals(day <= last ? timeline.find(asked) : Optional.empty(), until.find(asked));
            }
        }
    }

    @Test
    void timelinesOfOtherValuesOrDaysAreOthersAndTellBoth() {
        Timeline<String> one = Timeline.from(ZERO, "one");
        assertNotEquals(one, Timeline.from(ZERO, "two"));
        assertNotEquals(one, Timeline.from(ZERO.plusDays(1), "one"));
        assertEquals("[Entry[days=2024-01-01/.., value=one]]", one.toString());
    }

    @Test
    void twoEntriesThatShareOneDayAreRefusedWithBothNamed() {
        List<Entry<String>> entries = List.of(
                new Entry<>(DayRange.of(ZERO.plusDays(3), ZERO.plusDays(5)), "later"),
                new Entry<>(DayRange.of(ZERO, ZERO.plusDays(3)), "earlier"));
        String message = assertThrows(IllegalArgumentException.class, () -> Timeline.of(entries))
                .getMessage();
        assertEquals(
                "Entries of a timeline share no day, but 2024-01-01/2024-01-04 and 2024-01-04/2024-01-06 do", message);
    }

    @Property(seed = "2020")
    void aValueThatBeginsOnADayHoldsFromThenOnAndBeforeItEverythingIsAsItWas(
            @ForAll("ranges") List<DayRange> ranges, @ForAll @IntRange(max = 130) int after) {
        LocalDate first = ZERO.plusDays(after);
        Timeline<Integer> before = Timeline.of(apart(ranges));
        Timeline<Integer> then = before.then(first, -1);
        for (LocalDate day = ZERO; day.isBefore(ZERO.plusDays(200)); day = day.plusDays(1)) {
            assertEquals(day.isBefore(first) ? before.find(day) : Optional.of(-1), then.find(day));
        }
    }
}
