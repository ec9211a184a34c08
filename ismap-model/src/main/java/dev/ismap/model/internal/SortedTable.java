package dev.ismap.model.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map in the natural order of its keys that cannot be changed: two rows of references, so that one of a thousand
 * entries is neither sorted nor copied again by each record that it is handed to.
 *
 * <p>This class is immutable and thread-safe, provided keys and values are.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @since 0.1
 */
public final class SortedTable<K, V> extends AbstractMap<K, V> implements LookedThrough {

    private final Object[] keys;
    private final Object[] values;
    private boolean sound;
    private @Nullable Accepted accepted;

    private SortedTable(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /**
     * A map as such a table; one that is such a table already, itself.
     *
     * @param map the map, without a null
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the table
     */
    @SuppressWarnings("unchecked") // an immutable table of its keys and values
    public static <K extends Comparable<? super K>, V> SortedTable<K, V> copyOf(Map<? extends K, ? extends V> map) {
        if (map instanceof SortedTable<?, ?>) {
            return (SortedTable<K, V>) map;
        }
        Map.Entry<?, ?>[] entries = map.entrySet().toArray(Map.Entry<?, ?>[]::new);
        Object[] keys = new Object[entries.length];
        Arrays.sort(entries, (one, other) -> ((K) one.getKey()).compareTo((K) other.getKey()));
        Object[] values = new Object[entries.length];
        for (int i = 0; i < entries.length; i++) {
            keys[i] = Objects.requireNonNull(entries[i].getKey(), "key");
            values[i] = Objects.requireNonNull(entries[i].getValue(), "value");
        }
        return new SortedTable<>(keys, values);
    }

    /**
     * The table of keys and of the values beside them.
     *
     * @param keys the keys, in any order
     * @param values as many values
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the table; empty where a key stands twice
     */
    public static <K extends Comparable<? super K>, V> Optional<Map<K, V>> of(List<K> keys, List<V> values) {
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i - 1).compareTo(keys.get(i)) >= 0) {
                return sorted(keys, values);
            }
        }
        return Optional.of(new SortedTable<>(keys.toArray(), values.toArray()));
    }

    /**
     * A table with another value at a key.
     *
     * @param table the table
     * @param key the key, whether it is there already or not
     * @param value the value
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the other table
     */
    public static <K extends Comparable<? super K>, V> Map<K, V> with(Map<K, V> table, K key, V value) {
        SortedTable<K, V> from = copyOf(table);
        int place = Arrays.binarySearch(from.keys, Objects.requireNonNull(key, "key"));
        if (place >= 0) {
            Object[] values = from.values.clone();
            values[place] = Objects.requireNonNull(value, "value");
            return new SortedTable<>(from.keys, values);
        }
        return new SortedTable<>(
                inserted(from.keys, -place - 1, key),
                inserted(from.values, -place - 1, Objects.requireNonNull(value, "value")));
    }

    /**
     * A table without a key.
     *
     * @param table the table
     * @param key the key
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the other table; the same where the key is not there
     */
    public static <K extends Comparable<? super K>, V> Map<K, V> without(Map<K, V> table, K key) {
        SortedTable<K, V> from = copyOf(table);
        int place = Arrays.binarySearch(from.keys, Objects.requireNonNull(key, "key"));
        return place < 0 ? from : new SortedTable<>(removed(from.keys, place), removed(from.values, place));
    }

    private static Object[] inserted(Object[] row, int place, Object one) {
        Object[] more = Arrays.copyOf(row, row.length + 1);
        System.arraycopy(row, place, more, place + 1, row.length - place);
        more[place] = one;
        return more;
    }

    private static Object[] removed(Object[] row, int place) {
        Object[] fewer = Arrays.copyOf(row, row.length - 1);
        System.arraycopy(row, place + 1, fewer, place, fewer.length - place);
        return fewer;
    }

    private static <K extends Comparable<? super K>, V> Optional<Map<K, V>> sorted(List<K> keys, List<V> values) {
        Integer[] order = new Integer[keys.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> keys.get(one).compareTo(keys.get(other)));
        Object[] sortedKeys = new Object[order.length];
        Object[] sortedValues = new Object[order.length];
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && keys.get(order[i - 1]).compareTo(keys.get(order[i])) == 0) {
                return Optional.empty();
            }
            sortedKeys[i] = keys.get(order[i]);
            sortedValues[i] = values.get(order[i]);
        }
        return Optional.of(new SortedTable<>(sortedKeys, sortedValues));
    }

    /**
     * The key at a place in the order.
     *
     * @param index the place, from 0
     * @return the key
     */
    @SuppressWarnings("unchecked") // keys are added by their type alone
    public K key(int index) {
        return (K) keys[index];
    }

    /**
     * The value of the key at a place in the order.
     *
     * @param index the place, from 0
     * @return the value
     */
    @SuppressWarnings("unchecked") // values are added by their type alone
    public V value(int index) {
        return (V) values[index];
    }

    @Override
    public boolean isSound() {
        return sound;
    }

    @Override
    public void foundSound() {
        sound = true;
    }

    /** A document in which nothing is wrong by some control standards. */
    private record Accepted(Object document, Object standards) {}

    /**
     * Keeps that nothing is wrong in the document that holds this table, so that it is not looked through a second time. The
     * document is a record, which has no field of its own for that.
     *
     * @param document the document
     * @param standards the control standards against which it was held
     */
    public void accept(Object document, Object standards) {
        accepted = new Accepted(document, standards);
    }

    /**
     * Whether a document was accepted; of those that share a table, the last is known.
     *
     * @param document the document itself, and not one that is equal to it
     * @param standards the control standards at hand
     * @return true if nothing is wrong in it; false where that has to be looked at
     */
    public boolean hasAccepted(Object document, Object standards) {
        Accepted known = accepted;
        return known != null
                && known.document() == document
                && known.standards().equals(standards);
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : value(place);
    }

    private int place(@Nullable Object key) {
        return keys.length == 0 || key == null || key.getClass() != keys[0].getClass()
                ? -1
                : Arrays.binarySearch(keys, key);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < keys.length;
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        if (next == keys.length) {
                            throw new NoSuchElementException();
                        }
                        Map.Entry<K, V> entry = Map.entry(key(next), value(next));
                        next++;
                        return entry;
                    }
                };
            }
        };
    }
}
