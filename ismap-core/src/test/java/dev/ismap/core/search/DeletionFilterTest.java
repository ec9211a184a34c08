package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeletionFilterTest {

    private static final List<Integer> THINGS = List.of(0, 1, 2, 3, 4, 5);

    @Test
    void whatIsTriedFirstIsLeftOutFirst() {
        Predicate<List<Integer>> oneIsThere = rest -> !rest.isEmpty();
        assertEquals(List.of(5), DeletionFilter.filter(THINGS, THINGS, oneIsThere));
        assertEquals(List.of(0), DeletionFilter.filter(THINGS, List.of(5, 4, 3, 2, 1, 0), oneIsThere));
    }

    @Test
    void whatIsNotTriedStays() {
        assertEquals(List.of(0, 1, 2, 3), DeletionFilter.filter(THINGS, List.of(4, 5), rest -> true));
        assertEquals(THINGS, DeletionFilter.filter(THINGS, List.of(), rest -> true));
    }

    @Property(seed = "2020")
    void whatIsLeftHoldsAndNothingMoreCanBeLeftOut(
            @ForAll @Size(min = 1, max = 4) List<@Size(max = 4) Set<@IntRange(max = 5) Integer>> enough) {
        Predicate<List<Integer>> holds = rest -> enough.stream().anyMatch(rest::containsAll);
        List<Integer> left = DeletionFilter.filter(THINGS, THINGS, holds);
        assertTrue(holds.test(left));
        for (Integer one : left) {
            List<Integer> fewer = new ArrayList<>(left);
            fewer.remove(one);
            assertFalse(holds.test(fewer), () -> one + " of " + left);
        }
    }

    /** Some that are left out, or some that are kept; which is kept has a higher number than what it mends. */
    private record Part(Set<Integer> leftOut, Set<Integer> kept) {

        boolean isMet(List<Integer> rest) {
            int harmful = leftOut.stream().mapToInt(one -> one).max().orElse(-1);
            return leftOut.stream().anyMatch(one -> !rest.contains(one))
                    || kept.stream().anyMatch(one -> one > harmful && rest.contains(one));
        }
    }

    @Property(seed = "2020", tries = 300)
    void whereNoneMendsHarmInACircleNoSmallerRestHolds(
            @ForAll @Size(max = 8) List<@Size(value = 2) List<@Size(max = 3) Set<@IntRange(max = 5) Integer>>> sides) {
        List<Part> parts =
                sides.stream().map(both -> new Part(both.get(0), both.get(1))).toList();
        Predicate<List<Integer>> holds = rest -> parts.stream().allMatch(part -> part.isMet(rest));
        if (!holds.test(THINGS)) {
            return;
        }
        List<Integer> left = DeletionFilter.minimal(THINGS, THINGS, holds);
        assertTrue(holds.test(left));
        for (int some = 0; some < 1 << left.size(); some++) {
            int chosen = some;
            List<Integer> fewer = left.stream()
                    .filter(one -> (chosen & 1 << left.indexOf(one)) != 0)
                    .toList();
            assertTrue(fewer.size() == left.size() || !holds.test(fewer), () -> fewer + " of " + left);
        }
    }

    @Test
    void whatMendedTheHarmOfWhatWasLeftOutGoesToo() {
        Predicate<List<Integer>> oneNeedsZero = rest -> !rest.contains(1) || rest.contains(0);
        assertEquals(
                List.of(0), DeletionFilter.filter(List.of(0, 1), List.of(0, 1), oneNeedsZero), "zero was tried before");
        assertEquals(List.of(), DeletionFilter.minimal(List.of(0, 1), List.of(0, 1), oneNeedsZero));
    }
}
