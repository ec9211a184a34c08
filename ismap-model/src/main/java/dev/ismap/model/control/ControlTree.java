package dev.ismap.model.control;

import dev.ismap.core.fact.ItemSet;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * Which controls of a standard stand under which, by their ordinals.
 *
 * <p>This class is immutable and thread-safe.
 */
final class ControlTree {

    /** Above a chapter there is nothing. */
    static final int NONE = -1;

    /** The ordinal of the control above each one. */
    private final int[] parents;

    /** The ordinals of the controls directly under each one. */
    private final List<ItemSet> children;

    private ControlTree(int[] parents, List<ItemSet> children) {
        this.parents = parents;
        this.children = children;
    }

    static ControlTree of(ControlStandard standard) {
        List<Control> controls = standard.controls();
        int[] parents = new int[controls.size()];
        ItemSet.Builder[] under = new ItemSet.Builder[controls.size()];
        ControlId before = null;
        for (int i = 0; i < parents.length; i++) {
            ControlId above = controls.get(i).parent().orElse(null);
            if (above == null) {
                parents[i] = NONE;
            } else {
                boolean isThatOfTheOneBefore = before != null && before.equals(above);
                parents[i] = isThatOfTheOneBefore ? parents[i - 1] : standard.ordinalOrNone(above);
            }
            before = above;
            if (parents[i] >= 0) {
                if (under[parents[i]] == null) {
                    under[parents[i]] = ItemSet.builder(parents.length);
                }
                under[parents[i]].add(i);
            }
        }
        List<ItemSet> children = new ArrayList<>(parents.length);
        for (ItemSet.Builder some : under) {
            children.add(some == null ? ItemSet.empty() : some.build());
        }
        return new ControlTree(parents, children);
    }

    /** The control above another; {@link #NONE} where there is none. */
    int parentOf(int ordinal) {
        return parents[ordinal];
    }

    /** The controls directly under another. */
    ItemSet childrenOf(int ordinal) {
        return children.get(ordinal);
    }

    /** The controls directly under any of some. */
    ItemSet childrenOf(ItemSet items) {
        ItemSet.Builder found = ItemSet.builder(parents.length);
        for (PrimitiveIterator.OfInt above = items.iterator(); above.hasNext(); ) {
            for (PrimitiveIterator.OfInt below = children.get(above.nextInt()).iterator(); below.hasNext(); ) {
                found.add(below.nextInt());
            }
        }
        return found.build();
    }

    /** The controls under another, directly or not. */
    ItemSet under(int ordinal) {
        ItemSet found = ItemSet.empty();
        ItemSet next = children.get(ordinal);
        while (!next.isEmpty()) {
            found = found.union(next);
            next = childrenOf(next);
        }
        return found;
    }

    /** The controls directly above any of some. */
    ItemSet parentsOf(ItemSet items) {
        ItemSet.Builder found = ItemSet.builder(parents.length);
        for (PrimitiveIterator.OfInt below = items.iterator(); below.hasNext(); ) {
            int parent = parents[below.nextInt()];
            if (parent != NONE) {
                found.add(parent);
            }
        }
        return found.build();
    }
}
