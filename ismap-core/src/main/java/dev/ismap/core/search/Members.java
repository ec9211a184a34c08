package dev.ismap.core.search;

import dev.ismap.core.fact.ItemSet;
import java.util.BitSet;
import java.util.List;

/** The members of a population, with the formula that each has to meet; what is unknown of one is its own. */
sealed interface Members {

    /**
     * Items that may fail, put together by what is known of them.
     *
     * @param groups the groups, of which no two share an item
     */
    record OfItems(List<Group> groups) implements Members {}

    /**
     * Items of which the same is known.
     *
     * @param items the items
     * @param formula what each has to meet
     */
    record Group(ItemSet items, Formula formula) {}

    /**
     * The things of a list of which nothing is known: any number of them.
     *
     * @param list the number of the list
     * @param formula what each has to meet
     */
    record OfList(int list, Formula formula) implements Members {}

    /** Collects the numbers of the unknowns. */
    default void unknowns(BitSet into) {
        if (this instanceof OfItems items) {
            items.groups().forEach(group -> group.formula().collect(into));
        } else if (this instanceof OfList list) {
            into.set(list.list());
        }
    }
}
