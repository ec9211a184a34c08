package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Holds {@link ItemSet} against the sets of the JDK. */
class ItemSetTest {

    /** Ordinals that crowd around the borders of words, where bits go wrong. */
    @Provide
    static Arbitrary<Set<Integer>> ordinals() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(0, 1, 62, 63, 64, 65, 127, 128, 191, 192)),
                        Tuple.of(1, Arbitraries.integers().between(0, 300)))
                .set()
                .ofMaxSize(12);
    }

    private static ItemSet set(Set<Integer> ordinals) {
        return ItemSet.of(ordinals.stream().mapToInt(Integer::intValue));
    }

    private static Set<Integer> content(ItemSet set) {
        Set<Integer> content = new TreeSet<>();
        set.forEach(content::add);
        return content;
    }

    @Property(seed = "2020")
    void unionIntersectionAndDifferenceAreThoseOfSets(
            @ForAll("ordinals") Set<Integer> a, @ForAll("ordinals") Set<Integer> b) {
        Set<Integer> union = new TreeSet<>(a);
        union.addAll(b);
        Set<Integer> intersection = new TreeSet<>(a);
        intersection.retainAll(b);
        Set<Integer> difference = new TreeSet<>(a);
        difference.removeAll(b);
        assertEquals(union, content(set(a).union(set(b))));
        assertEquals(intersection, content(set(a).intersection(set(b))));
        assertEquals(difference, content(set(a).minus(set(b))));
        assertEquals(a.containsAll(b), set(a).containsAll(set(b)));
    }

    @Property(seed = "2020")
    void whateverWayASetWasMadeItEqualsTheOneWithTheSameItems(
            @ForAll("ordinals") Set<Integer> a, @ForAll("ordinals") Set<Integer> b) {
        ItemSet roundabout = set(a).union(set(b)).minus(set(b)).union(set(a).intersection(set(b)));
        assertEquals(set(a), roundabout);
        assertEquals(set(a).hashCode(), roundabout.hashCode());
        assertEquals(set(a).wordCount(), roundabout.wordCount());
        assertEquals(a.equals(b), set(a).equals(set(b)));
    }

    @Property(seed = "2020")
    void theLawsOfSetAlgebraHold(
            @ForAll("ordinals") Set<Integer> x,
            @ForAll("ordinals") Set<Integer> y,
            @ForAll("ordinals") Set<Integer> z) {
        ItemSet a = set(x);
        ItemSet b = set(y);
        ItemSet c = set(z);
        assertEquals(a.union(b), b.union(a));
        assertEquals(a.intersection(b), b.intersection(a));
        assertEquals(a.union(b.union(c)), a.union(b).union(c));
        assertEquals(a.intersection(b.union(c)), a.intersection(b).union(a.intersection(c)));
        assertEquals(a.minus(b.union(c)), a.minus(b).intersection(a.minus(c)));
        assertEquals(a.minus(b.intersection(c)), a.minus(b).union(a.minus(c)));
        assertEquals(a, a.union(ItemSet.empty()));
        assertSame(a, a.union(a.intersection(b)), "what comes out like one of two sets is that set itself");
        assertSame(a, a.intersection(b.union(a)));
        assertSame(a, a.minus(b.minus(a)));
        assertEquals(ItemSet.empty(), a.minus(a));
    }

    @Property(seed = "2020")
    void sizeContentOrderAndWordsAreThoseOfABitSet(@ForAll("ordinals") Set<Integer> ordinals) {
        BitSet bits = new BitSet();
        ordinals.forEach(bits::set);
        ItemSet set = set(ordinals);
        assertEquals(bits.cardinality(), set.size());
        assertEquals(bits.isEmpty(), set.isEmpty());
        List<Integer> walked = new ArrayList<>();
        set.forEach(walked::add);
        assertEquals(List.copyOf(new TreeSet<>(ordinals)), walked);
        assertEquals(walked, set.stream().boxed().toList());
        assertEquals(bits.stream().boxed().toList().toString(), set.toString());
        long[] words = bits.toLongArray();
        assertEquals(words.length, set.wordCount());
        for (int i = 0; i < words.length + 2; i++) {
            assertEquals(i < words.length ? words[i] : 0L, set.word(i));
        }
        for (int ordinal = 0; ordinal < 400; ordinal++) {
            assertEquals(bits.get(ordinal), set.contains(ordinal));
        }
    }

    @Property(seed = "2020")
    void theOrderAndRepetitionOfOrdinalsDoNotMatter(@ForAll("ordinals") Set<Integer> ordinals, @ForAll long seed) {
        List<Integer> twice = new ArrayList<>(ordinals);
        twice.addAll(ordinals);
        Collections.shuffle(twice, new Random(seed));
        assertEquals(
                set(ordinals),
                ItemSet.of(twice.stream().mapToInt(Integer::intValue).toArray()));
    }

    @Property(seed = "2020")
    void aSetThatIsCollectedIsTheSetOfWhatWasAdded(
            @ForAll("ordinals") Set<Integer> ordinals, @ForAll @IntRange(min = 1, max = 5) int spare) {
        ItemSet.Builder builder = ItemSet.builder(
                ordinals.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1 + spare);
        ordinals.forEach(builder::add);
        ordinals.forEach(builder::add);
        ItemSet built = builder.build();
        assertEquals(set(ordinals), built);
        builder.add(0);
        assertEquals(set(ordinals), built, "what is added later is not in it");
    }

    @Property(seed = "2020")
    void theFirstSoManyAreTheOrdinalsBelow(@ForAll @IntRange(max = 200) int size) {
        assertEquals(
                IntStream.range(0, size).boxed().toList(),
                ItemSet.firstOf(size).stream().boxed().toList());
    }

    @Test
    void aNegativeOrdinalIsInNoSetAndCannotBePutInOne() {
        assertFalse(ItemSet.firstOf(64).contains(-1));
        assertFalse(ItemSet.firstOf(64).contains(Integer.MIN_VALUE));
        assertThrows(IndexOutOfBoundsException.class, () -> ItemSet.of(3, -1));
    }

    @Test
    void thereIsOneEmptySet() {
        assertSame(ItemSet.empty(), ItemSet.of(1, 70).minus(ItemSet.firstOf(128)));
        assertTrue(ItemSet.empty().isEmpty());
        assertEquals("[]", ItemSet.empty().toString());
        assertEquals(0, ItemSet.empty().wordCount());
    }

    @Test
    void anIteratorStopsAfterTheLastItemAndCannotRemove() {
        PrimitiveIterator.OfInt iterator = ItemSet.of(64).iterator();
        assertEquals(64, iterator.nextInt());
        assertFalse(iterator.hasNext());
        assertThrows(NoSuchElementException.class, iterator::nextInt);
        assertThrows(UnsupportedOperationException.class, iterator::remove);
    }
}
