package dev.ismap.model.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list of records that cannot be changed and keeps in mind that it was looked through.
 *
 * <p>This class is immutable and thread-safe, provided the records are.
 *
 * @param <E> the type of the records
 * @since 0.1
 */
public final class FixedList<E> extends AbstractList<E> implements RandomAccess, LookedThrough {

    private final Object[] items;
    private boolean sound;

    private FixedList(Object[] items) {
        this.items = items;
    }

    /**
     * A list as such a list; one that is such a list already, itself.
     *
     * @param list the list, without a null
     * @param <E> the type of the records
     * @return the list
     */
    @SuppressWarnings("unchecked") // an immutable list of its records
    public static <E> List<E> copyOf(List<? extends E> list) {
        if (list instanceof FixedList<?>) {
            return (List<E>) list;
        }
        Object[] items = list.toArray().clone(); // nobody else's array
        for (Object item : items) {
            Objects.requireNonNull(item, "item");
        }
        return new FixedList<>(items);
    }

    @Override
    @SuppressWarnings("unchecked") // items are added by their type alone
    public E get(int index) {
        return (E) items[index];
    }

    @Override
    public Object[] toArray() {
        return items.clone();
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    public boolean isSound() {
        return sound;
    }

    @Override
    public void foundSound() {
        sound = true;
    }
}
