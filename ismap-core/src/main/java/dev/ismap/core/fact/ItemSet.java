package dev.ismap.core.fact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A set of items, each known by its place (ordinal) in a fixed list such as the controls of a standard.
 *
 * <p>It is a row of bits, 64 to a word: a list of 1,200 items is 19 words, and a question about all of them is a
 * handful of AND-NOTs. It knows no names; the list it counts in does. What comes out like one of two sets is that set
 * itself, so that nothing is held twice.
 *
 * <p>This class is immutable and thread-safe. Two sets are equal if they hold the same ordinals.
 *
 * @since 0.1
 */
public final class ItemSet implements Iterable<Integer> {

    private static final ItemSet EMPTY = new ItemSet(new long[0]);

    private final long[] words;

    private ItemSet(long[] words) {
        this.words = words;
    }

    /**
     * The set without items.
     *
     * @return the empty set
     */
    public static ItemSet empty() {
        return EMPTY;
    }

    /**
     * The set of ordinals, given in any order.
     *
     * @param ordinals the ordinals, none negative; a repeated one counts once
     * @return the set
     * @throws IndexOutOfBoundsException if one is negative
     */
    public static ItemSet of(int... ordinals) {
        return of(Arrays.stream(ordinals));
    }

    /**
     * The set of ordinals, given in any order.
     *
     * @param ordinals the ordinals, none negative; a repeated one counts once
     * @return the set
     * @throws IndexOutOfBoundsException if one is negative
     */
    public static ItemSet of(IntStream ordinals) {
        BitSet bits = new BitSet();
        ordinals.forEach(bits::set);
        return made(bits.toLongArray());
    }

    /**
     * Collects ordinals below a size, of which a set is then made.
     *
     * @param size how many places there are, not negative
     * @return the collector, with nothing in it
     */
    public static Builder builder(int size) {
        return new Builder(size);
    }

    /**
     * Ordinals that are to become a set. It is not thread-safe.
     */
    public static final class Builder {

        private final long[] words;

        private Builder(int size) {
            this.words = new long[(size + 63) >> 6];
        }

        /**
         * Adds an ordinal.
         *
         * @param ordinal the ordinal, below the size; one that is there already counts once
         * @throws IndexOutOfBoundsException if it is negative or lies far beyond the size
         */
        public void add(int ordinal) {
            words[ordinal >> 6] |= 1L << ordinal;
        }

        /**
         * The set of what was added until now.
         *
         * @return the set
         */
        public ItemSet build() {
            int count = words.length;
            while (count > 0 && words[count - 1] == 0) {
                count--;
            }
            return made(Arrays.copyOf(words, count));
        }
    }

    /**
     * The ordinals from 0 up to a size.
     *
     * @param size how many, not negative
     * @return the set
     */
    public static ItemSet firstOf(int size) {
        long[] words = new long[(size + 63) >> 6];
        Arrays.fill(words, -1L);
        if ((size & 63) != 0) {
            words[words.length - 1] = -1L >>> -size;
        }
        return made(words);
    }

    /**
     * Whether an ordinal is in this set.
     *
     * @param ordinal the ordinal
     * @return true if it is
     */
    public boolean contains(int ordinal) {
        return ordinal >= 0 && (word(ordinal >> 6) & (1L << ordinal)) != 0;
    }

    /**
     * Whether every item of another set is in this one.
     *
     * @param other the other set
     * @return true if none of its items lies outside
     */
    public boolean containsAll(ItemSet other) {
        for (int i = 0; i < other.words.length; i++) {
            if ((other.words[i] & ~word(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The items of this set and of another.
     *
     * @param other the other set
     * @return the union
     */
    public ItemSet union(ItemSet other) {
        if (containsAll(other)) {
            return this;
        }
        if (other.containsAll(this)) {
            return other;
        }
        boolean isLonger = words.length > other.words.length;
        long[] result = (isLonger ? words : other.words).clone();
        long[] shorter = isLonger ? other.words : words;
        for (int i = 0; i < shorter.length; i++) {
            result[i] |= shorter[i];
        }
        return new ItemSet(result);
    }

    /**
     * The items that are in this set and in another.
     *
     * @param other the other set
     * @return the intersection
     */
    public ItemSet intersection(ItemSet other) {
        if (other.containsAll(this)) {
            return this;
        }
        if (containsAll(other)) {
            return other;
        }
        int count = Math.min(words.length, other.words.length);
        while (count > 0 && (words[count - 1] & other.words[count - 1]) == 0) {
            count--;
        }
        long[] result = new long[count];
        for (int i = 0; i < count; i++) {
            result[i] = words[i] & other.words[i];
        }
        return made(result);
    }

    /**
     * The items of this set that are not in another.
     *
     * @param other the other set
     * @return the difference
     */
    public ItemSet minus(ItemSet other) {
        if (isApartFrom(other)) {
            return this;
        }
        int count = words.length;
        while (count > 0 && (words[count - 1] & ~other.word(count - 1)) == 0) {
            count--;
        }
        long[] result = new long[count];
        for (int i = 0; i < count; i++) {
            result[i] = words[i] & ~other.word(i);
        }
        return made(result);
    }

    private boolean isApartFrom(ItemSet other) {
        int shared = Math.min(words.length, other.words.length);
        for (int i = 0; i < shared; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of items.
     *
     * @return the number, 0 for the empty set
     */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /**
     * Whether there is no item.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return words.length == 0;
    }

    /**
     * The number of words that hold an item: every {@link #word(int)} from there on is 0.
     *
     * @return the number of words
     */
    public int wordCount() {
        return words.length;
    }

    /**
     * The items from {@code 64 * index} to {@code 64 * index + 63} as bits, the lowest first.
     *
     * @param index the index of the word, not negative
     * @return the bits; 0 beyond the last item
     */
    public long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    /**
     * The ordinals, lowest first.
     *
     * @return a stream of the ordinals
     */
    public IntStream stream() {
        return StreamSupport.intStream(
                Spliterators.spliterator(iterator(), size(), Spliterator.ORDERED | Spliterator.DISTINCT), false);
    }

    /**
     * The ordinals, lowest first.
     *
     * @return an iterator that cannot remove
     */
    @Override
    public PrimitiveIterator.OfInt iterator() {
        return new PrimitiveIterator.OfInt() {
            private int index;
            private long left = word(0);

            @Override
            public boolean hasNext() {
                while (left == 0 && index < words.length - 1) {
                    left = words[++index];
                }
                return left != 0;
            }

            @Override
            public int nextInt() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int bit = Long.numberOfTrailingZeros(left);
                left &= left - 1;
                return (index << 6) + bit;
            }
        };
    }

    /** The set of some words, the last of which is not 0. */
    private static ItemSet made(long[] words) {
        return words.length == 0 ? EMPTY : new ItemSet(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSet that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (PrimitiveIterator.OfInt ordinals = iterator(); ordinals.hasNext(); ) {
            text.append(text.length() > 1 ? ", " : "").append(ordinals.nextInt());
        }
        return text.append(']').toString();
    }
}
