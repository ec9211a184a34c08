package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HittingSetsTest {

    private static final int NUMBERS = 6;

    /** Some numbers, and how many more are wanted at least: as many as there are matters apart that they do not hit. */
    private record Chosen(Set<Integer> numbers, int atLeast) implements BestFirst.Branch {

        @Override
        public int size() {
            return numbers.size();
        }
    }

    /** Matters that are hit by any of some numbers. */
    private static final class Numbers implements HittingSets.Matters<Chosen, Set<Integer>> {

        private final List<Set<Integer>> matters;
        private final int bound;
        private final Set<Set<Integer>> seen = new HashSet<>();

        Numbers(List<Set<Integer>> matters, int bound) {
            this.matters = matters;
            this.bound = bound;
        }

        Chosen chosen(Set<Integer> numbers) {
            Set<Integer> taken = new HashSet<>();
            int apart = 0;
            for (Set<Integer> matter : open(numbers)) {
                if (matter.stream().noneMatch(taken::contains)) {
                    taken.addAll(matter);
                    apart++;
                }
            }
            return new Chosen(numbers, numbers.size() + apart);
        }

        private List<Set<Integer>> open(Set<Integer> numbers) {
            return matters.stream()
                    .filter(matter -> matter.stream().noneMatch(numbers::contains))
                    .toList();
        }

        @Override
        public boolean isSpare(Chosen branch, List<Set<Integer>> found) {
            return found.stream().anyMatch(branch.numbers()::containsAll);
        }

        @Override
        public boolean isWhole(Chosen branch) {
            return open(branch.numbers()).isEmpty();
        }

        @Override
        public Optional<Set<Integer>> found(Chosen branch, List<Set<Integer>> before) {
            return Optional.of(branch.numbers());
        }

        @Override
        public List<Chosen> grown(Chosen branch) {
            List<Chosen> grown = new ArrayList<>();
            for (int number : open(branch.numbers()).get(0)) {
                Set<Integer> more = new TreeSet<>(branch.numbers());
                more.add(number);
                if (seen.add(more)) {
                    grown.add(chosen(more));
                }
            }
            return grown;
        }

        @Override
        public boolean isPastBound() {
            return seen.size() > bound;
        }
    }

    private static HittingSets.Result<Set<Integer>> search(List<Set<Integer>> matters, int wanted, int bound) {
        Numbers numbers = new Numbers(matters, bound);
        return HittingSets.search(List.of(numbers.chosen(Set.of())), wanted, numbers);
    }

    /** All sets of numbers that hit every matter and of which no number can be left out, by trying all. */
    private static Set<Set<Integer>> minimal(List<Set<Integer>> matters) {
        Set<Set<Integer>> minimal = new HashSet<>();
        for (int code = 0; code < 1 << NUMBERS; code++) {
            if (hits(code, matters)) {
                boolean least = true;
                for (int i = 0; i < NUMBERS; i++) {
                    least &= (code & (1 << i)) == 0 || !hits(code & ~(1 << i), matters);
                }
                if (least) {
                    minimal.add(numbers(code));
                }
            }
        }
        return minimal;
    }

    private static boolean hits(int code, List<Set<Integer>> matters) {
        return matters.stream().allMatch(matter -> matter.stream().anyMatch(numbers(code)::contains));
    }

    private static Set<Integer> numbers(int code) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < NUMBERS; i++) {
            if ((code & (1 << i)) != 0) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    @Property(seed = "2020")
    void theyAreAllTheSetsOfWhichNothingCanBeLeftOutTheSmallestFirst(
            @ForAll @Size(max = 6) List<@NotEmpty Set<@IntRange(max = NUMBERS - 1) Integer>> matters) {
        HittingSets.Result<Set<Integer>> result = search(matters, 1 << NUMBERS, 10_000);
        assertTrue(result.complete());
        assertEquals(minimal(matters), new HashSet<>(result.found()));
        assertEquals(
                result.found().stream()
                        .sorted(Comparator.comparingInt(Set::size))
                        .map(Set::size)
                        .toList(),
                result.found().stream().map(Set::size).toList());
    }

    @Test
    void ofNoMatterTheEmptySetIsEnough() {
        assertEquals(List.of(Set.of()), search(List.of(), 5, 10).found());
    }

    @Test
    void noSetHitsAMatterThatNothingHits() {
        HittingSets.Result<Set<Integer>> none = search(List.of(Set.of(1), Set.of()), 5, 10);
        assertEquals(List.of(), none.found());
        assertTrue(none.complete(), "which is proven");
    }

    @Test
    void whereThereIsNoSetToBeginWithThereIsNone() {
        HittingSets.Result<Set<Integer>> none = HittingSets.search(List.of(), 5, new Numbers(List.of(Set.of(1)), 10));
        assertEquals(new HittingSets.Result<>(List.of(), true), none);
    }

    @Test
    void oneMoreIsFoundThanAreWantedSoThatItIsSeenThatThereAreMore() {
        List<Set<Integer>> matters = List.of(Set.of(0, 1, 2, 3, 4, 5));
        assertEquals(3, search(matters, 2, 100).found().size());
        assertEquals(6, search(matters, 6, 100).found().size());
    }

    @Test
    void pastItsBoundItGivesWhatItFoundAndSaysThatThereMayBeOthers() {
        List<Set<Integer>> matters = List.of(Set.of(0), Set.of(1), Set.of(2), Set.of(3));
        HittingSets.Result<Set<Integer>> bounded = search(matters, 5, 2);
        assertEquals(List.of(), bounded.found());
        assertFalse(bounded.complete());
        assertTrue(search(matters, 5, 4).complete());
    }
}
