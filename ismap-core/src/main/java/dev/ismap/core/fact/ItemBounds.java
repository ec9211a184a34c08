package dev.ismap.core.fact;

/**
 * A set of items of which not everything may be known: what is surely in it, and what may be.
 *
 * <p>An item outside {@code possible} is surely not in the set. The two are equal where all is known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param certain the items that are surely in the set
 * @param possible the items that are or may be in the set; holds all the certain ones
 * @since 0.1
 */
public record ItemBounds(ItemSet certain, ItemSet possible) {

    /**
     * Creates the bounds.
     *
     * @throws IllegalArgumentException if a certain item is not possible
     */
    public ItemBounds {
        if (!possible.containsAll(certain)) {
            throw new IllegalArgumentException(
                    "What is certain is possible, but not so for ordinals " + certain.minus(possible));
        }
    }

    /**
     * A set of which all is known.
     *
     * @param items the items
     * @return the bounds
     */
    public static ItemBounds known(ItemSet items) {
        return new ItemBounds(items, items);
    }

    /**
     * The items of which it is not known whether they are in the set.
     *
     * @return the open items
     */
    public ItemSet open() {
        return possible.minus(certain);
    }
}
