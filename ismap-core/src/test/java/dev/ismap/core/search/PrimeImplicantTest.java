package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrimeImplicantTest {

    private static final List<Integer> FACTS = List.of(0, 1, 2, 3, 4, 5);

    /** Decided where all facts of one of some sets are seen. */
    private static Predicate<Set<Integer>> decidedBy(List<Set<Integer>> enough) {
        return hidden -> enough.stream().anyMatch(facts -> facts.stream().noneMatch(hidden::contains));
    }

    @Test
    void whatIsTriedFirstIsPutOutOfSight() {
        Predicate<Set<Integer>> decided = decidedBy(List.of(Set.of(0), Set.of(5)));
        assertEquals(
                Set.of(0, 1, 2, 3, 4),
                PrimeImplicant.hidden(
                        hidden -> FACTS.stream()
                                .filter(one -> !hidden.contains(one))
                                .toList(),
                        decided));
    }

    @Property(seed = "2020")
    void theFactsInSightSufficeAndNoneCanBeLeftOut(
            @ForAll @Size(min = 1, max = 4) List<@Size(max = 4) Set<@IntRange(max = 5) Integer>> enough) {
        Predicate<Set<Integer>> decided = decidedBy(enough);
        Set<Integer> hidden = PrimeImplicant.hidden(
                out -> FACTS.stream().filter(one -> !out.contains(one)).toList(), decided);
        assertTrue(decided.test(hidden));
        for (int fact : FACTS) {
            if (!hidden.contains(fact)) {
                Set<Integer> more = new HashSet<>(hidden);
                more.add(fact);
                assertFalse(decided.test(more), () -> fact + " is not needed");
            }
        }
    }

    /** As where a condition is true by its first part: the second is only read once that is out of sight. */
    @Test
    void aFactThatIsReadInPlaceOfOneOutOfSightIsTriedToo() {
        Predicate<Set<Integer>> decided = decidedBy(List.of(Set.of(0, 1), Set.of(2)));
        Set<Integer> hidden = PrimeImplicant.hidden(
                out -> out.contains(0) || out.contains(1)
                        ? new TreeSet<>(Set.of(0, 1, 2))
                                .stream().filter(one -> !out.contains(one)).toList()
                        : List.of(0, 1),
                decided);
        assertEquals(Set.of(0, 1), hidden, "the two by themselves suffice, but so does the one alone");
    }
}
