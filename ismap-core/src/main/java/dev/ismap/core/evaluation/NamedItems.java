package dev.ismap.core.evaluation;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;

/**
 * Items of a case by their places in a list of names. There can be a thousand, so that they are counted by place as long
 * as that does, and called by name only where somebody reads it.
 *
 * <p>This class is immutable and thread-safe. Two are equal if they have the same names, in the same order.
 */
public final class NamedItems {

    static final NamedItems NONE = new NamedItems(List.of(), ItemSet.empty());

    private final List<String> list;
    private final ItemSet places;

    private NamedItems(List<String> list, ItemSet places) {
        this.list = list;
        this.places = places;
    }

    /** Items of a set, in the list in which a case counts them; where it has none at hand, in one of these alone. */
    static <C> NamedItems of(Items<C> set, C subject, ItemSet items) {
        return set.listIn(subject)
                .map(list -> new NamedItems(list, items))
                .orElseGet(() -> new NamedItems(names(set, subject, items), ItemSet.firstOf(items.size())));
    }

    private static <C> List<String> names(Items<C> set, C subject, ItemSet items) {
        String[] names = new String[items.size()];
        int count = 0;
        for (PrimitiveIterator.OfInt each = items.iterator(); each.hasNext(); ) {
            names[count++] = set.name(subject, each.nextInt());
        }
        return List.of(names);
    }

    /**
     * The list of names in which they have their places: items of one and the same list are told apart by place.
     *
     * @return the list
     */
    public List<String> list() {
        return list;
    }

    /**
     * Their places in the list.
     *
     * @return the places
     */
    public ItemSet places() {
        return places;
    }

    /**
     * Whether there is none.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * Their names.
     *
     * @return the names, in order, unmodifiable
     */
    public List<String> names() {
        String[] names = new String[places.size()];
        add(places, names, 0);
        return List.of(names);
    }

    /** Writes the names of some of them, and returns how many there are by then. */
    private int add(ItemSet some, String[] names, int before) {
        int count = before;
        for (int word = 0; word < some.wordCount(); word++) {
            for (long left = some.word(word); left != 0; left &= left - 1) {
                names[count++] = list.get((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        return count;
    }

    /**
     * The names of several together.
     *
     * @param several some items each, at least one
     * @return the names, each once, in order, unmodifiable
     */
    public static List<String> names(List<NamedItems> several) {
        NamedItems first = several.get(0);
        if (several.size() == 1) {
            return first.names();
        }
        Set<String> each = new LinkedHashSet<>();
        ItemSet all = ItemSet.empty();
        List<ItemSet> more = new ArrayList<>();
        for (NamedItems items : several) {
            if (!items.isOf(first.list)) {
                several.forEach(some -> each.addAll(some.names()));
                return List.copyOf(each);
            }
            more.add(items.places.minus(all));
            all = all.union(items.places);
        }
        String[] names = new String[all.size()];
        int count = 0;
        for (ItemSet some : more) {
            count = first.add(some, names, count);
        }
        return List.of(names);
    }

    /**
     * Whether they have their places in a list.
     *
     * @param other the list
     * @return true if it is one and the same
     */
    @SuppressWarnings("ReferenceEquality") // of two lists that only read the same, each name is looked at
    public boolean isOf(List<String> other) {
        return list == other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedItems that
                && (isOf(that.list)
                        ? places.equals(that.places)
                        : places.size() == that.places.size() && hasNamesOf(that));
    }

    private boolean hasNamesOf(NamedItems that) {
        PrimitiveIterator.OfInt others = that.places.iterator();
        for (PrimitiveIterator.OfInt each = places.iterator(); each.hasNext(); ) {
            if (!list.get(each.nextInt()).equals(that.list.get(others.nextInt()))) {
                return false;
            }
        }
        return true;
    }

    /** Of their number alone, which tells nearly all apart. */
    @Override
    public int hashCode() {
        return places.size();
    }

    @Override
    public String toString() {
        return names().toString();
    }
}
