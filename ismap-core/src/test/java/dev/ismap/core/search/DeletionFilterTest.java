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
}
