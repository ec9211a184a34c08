package dev.ismap.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final LocalDate ZERO = LocalDate.of(2024, 2, 20);

    /** As far as the brute force looks; ranges without an end go on beyond. */
    private static final int LOOK = 40;

    @Provide
    static Arbitrary<DayRange> ranges() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 15);
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(0, 9).optional(0.8);
        return Combinators.combine(offsets, lengths)
                .as((offset, length) ->
                        new DayRange(ZERO.plusDays(offset), length.map(days -> ZERO.plusDays((long) offset + days))));
    }

    private static Set<LocalDate> days(DayRange range) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate last = range.last().orElse(ZERO.plusDays(LOOK));
        for (LocalDate day = range.first(); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    @Property(seed = "2020")
    void aRangeContainsTheDaysThatAreWalkedFromFirstToLast(@ForAll("ranges") DayRange range) {
        Set<LocalDate> days = days(range);
        for (LocalDate day = ZERO.minusDays(2); !day.isAfter(ZERO.plusDays(LOOK)); day = day.plusDays(1)) {
            assertEquals(days.contains(day), range.contains(day), range + " contains " + day);
        }
    }

    @Property(seed = "2020")
    void twoRangesOverlapIfTheyShareADay(@ForAll("ranges") DayRange one, @ForAll("ranges") DayRange other) {
        boolean shared = days(one).stream().anyMatch(days(other)::contains);
        assertEquals(shared, one.overlaps(other));
        assertEquals(shared, other.overlaps(one));
    }

    @Property(seed = "2020")
    void oneRangeMeetsAnotherIfTogetherTheyLeaveNoGapAndShareNoDay(
            @ForAll("ranges") DayRange one, @ForAll("ranges") DayRange next) {
        boolean meets = one.last().isPresent()
                && !days(one).contains(next.first())
                && days(one).contains(next.first().minusDays(1))
                && days(one).stream().noneMatch(days(next)::contains);
        assertEquals(meets, one.meets(next), one + " then " + next);
    }

    @Property(seed = "2020")
    void theNumberOfDaysIsTheNumberOfDaysWalked(@ForAll("ranges") DayRange range) {
        assertEquals(range.last().map(last -> (long) days(range).size()), range.days());
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        LocalDate before = ZERO.minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> DayRange.of(ZERO, before));
        assertEquals(Optional.of(1L), DayRange.of(ZERO, ZERO).days());
    }

    @Test
    void aRangePrintsAsAnIsoInterval() {
        assertEquals(
                "2024-02-20/2024-03-31",
                DayRange.of(ZERO, LocalDate.of(2024, 3, 31)).toString());
        assertEquals("2024-02-20/..", DayRange.from(ZERO).toString());
    }
}
