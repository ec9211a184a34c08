package dev.ismap.model.control;

import dev.ismap.core.fact.ItemSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** The ordinal of the first control directly under each one. */
    private final int[] firstBelow;

    /** The ordinal of the next control that is directly under the same one. */
    private final int[] nextBeside;

    private ControlTree(int[] parents) {
        this.parents = parents;
        this.firstBelow = new int[parents.length];
        this.nextBeside = new int[parents.length];
        Arrays.fill(firstBelow, NONE);
        for (int i = parents.length - 1; i >= 0; i--) {
            int parent = parents[i];
            nextBeside[i] = parent == NONE ? NONE : firstBelow[parent];
            if (parent != NONE) {
                firstBelow[parent] = i;
            }
        }
    }

    static ControlTree of(ControlStandard standard) {
        List<Control> controls = standard.controls();
        int[] parents = new int[controls.size()];
        Control before = null;
        for (int i = 0; i < parents.length; i++) {
            Control control = controls.get(i);
            Optional<ControlId> above = control.parent();
            if (above.isEmpty()) {
                parents[i] = NONE;
            } else if (before != null && above.equals(before.parent())) {
                parents[i] = parents[i - 1];
            } else if (before != null && above.get().equals(before.id())) {
                parents[i] = i - 1;
            } else {
                parents[i] = standard.ordinalOrNone(above.get());
            }
            before = control;
        }
        return new ControlTree(parents);
    }

    /** The control above another; {@link #NONE} where there is none. */
    int parentOf(int ordinal) {
        return parents[ordinal];
    }

    /** The controls directly under another. */
    ItemSet childrenOf(int ordinal) {
        ItemSet.Builder found = ItemSet.builder(parents.length);
        addChildren(ordinal, found);
        return found.build();
    }

    /** The controls directly under any of some. */
    ItemSet childrenOf(ItemSet items) {
        ItemSet.Builder found = ItemSet.builder(parents.length);
        for (PrimitiveIterator.OfInt above = items.iterator(); above.hasNext(); ) {
            addChildren(above.nextInt(), found);
        }
        return found.build();
    }

    private void addChildren(int ordinal, ItemSet.Builder found) {
        for (int below = firstBelow[ordinal]; below != NONE; below = nextBeside[below]) {
            found.add(below);
        }
    }

    /** The controls under another, directly or not. */
    ItemSet under(int ordinal) {
        ItemSet found = ItemSet.empty();
        ItemSet next = childrenOf(ordinal);
        while (!next.isEmpty()) {
            found = found.union(next);
            next = childrenOf(next);
        }
        return found;
    }

    /** The controls directly above any of some. */
    ItemSet parentsOf(ItemSet items) {
        ItemSet.Builder found = ItemSet.builder(parents.length);
        int before = NONE;
        for (PrimitiveIterator.OfInt below = items.iterator(); below.hasNext(); ) {
            int parent = parents[below.nextInt()];
            if (parent != before && parent != NONE) {
                found.add(parent);
            }
            before = parent;
        }
        return found.build();
    }
}
