package dev.ismap.core.search;

import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.search.FormulaBuilder.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a case says of sets of items into a condition on them.
 *
 * <p>Items of which the same is known in every set are put together by whole words, so that what is left of a condition
 * on a thousand items is a handful of formulas.
 *
 * @param <S> the type of the case
 */
final class ItemFormulaBuilder<S> {

    /** By this domain the open items of a path are a place like a fact. */
    static final Domain<?> ITEMS = new Domain.Many<Object>();

    /** So many items stand for those that no set names, where a set is out of sight. */
    private static final int OTHERS = 8;

    /** So many items stand for those of any case whatever, in each of whose sets any of them may be. */
    private static final ItemSet ANY = ItemSet.firstOf(64);

    private final FormulaBuilder builder;
    private final @Nullable S subject;
    private final String prefix;
    private final View view;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Members.Group> groups = new ArrayList<>();
    private boolean fails;

    /** A named set: what is surely in it, what may be, and what stands for an open item being in it. */
    private record Leaf(String id, ItemSet certain, ItemSet possible, Formula in) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Leaf that
                    && id.equals(that.id)
                    && in.equals(that.in)
                    && certain.equals(that.certain)
                    && possible.equals(that.possible);
        }

        @Override
        public int hashCode() {
            return 31 * id.hashCode() + possible.hashCode();
        }
    }

    ItemFormulaBuilder(FormulaBuilder builder, Frame<S> frame) {
        this.builder = builder;
        this.subject = frame.subject();
        this.prefix = frame.prefix();
        this.view = frame.view();
    }

    Formula build(Within<S> within) {
        prepare(within);
        return formula(within);
    }

    /** The same of a condition that stands in the book, of the case itself: it is put together anew only where it has to be. */
    Formula buildOrTakeOver(Within<S> within) {
        prepare(within);
        return builder.ofItems(within, List.copyOf(leaves), () -> formula(within));
    }

    private Formula formula(Within<S> within) {
        if (!bound(within.items(), true).minus(bound(within.others(), false)).isEmpty()) {
            return Constant.FALSE;
        }
        split(within, failing(within.items(), within.others()), 0, new Formula[leaves.size()]);
        if (fails) {
            return Constant.FALSE;
        }
        return groups.isEmpty() ? Constant.TRUE : new Formula.ForAll(new Members.OfItems(groups), true);
    }

    /** The items that fail or may fail a condition. */
    ItemSet failing(Within<S> within) {
        prepare(within);
        return failing(within.items(), within.others());
    }

    private ItemSet failing(ItemsExpression<S> items, ItemsExpression<S> others) {
        return bound(items, false).minus(bound(others, true));
    }

    private void prepare(Within<S> within) {
        List<Items<S>> named = within.sets();
        S whose = subject;
        for (Items<S> items : named) {
            if (place(items) < 0) {
                leaves.add(whose == null ? any(items) : leaf(whose, items, named));
            }
        }
    }

    /** What tells a set from the others at its path: its id, and the thing in a list to which it belongs. */
    private String own(Items<S> items) {
        return own(items, prefix);
    }

    static String own(Items<?> items, String prefix) {
        return prefix.isEmpty() ? items.toString() : items + " of " + prefix;
    }

    private Leaf any(Items<S> items) {
        return new Leaf(
                items.toString(), ItemSet.empty(), ANY, Formula.in(builder.inSet(items.pathIn(prefix), own(items)), 1));
    }

    private Leaf leaf(S whose, Items<S> items, List<Items<S>> named) {
        String path = items.pathIn(prefix);
        ItemBounds bounds = items.of(whose);
        Choice in = builder.inSet(path, own(items));
        if (view.overlay().hides(path)) {
            ItemSet all = all(whose, named);
            ItemSet others = ItemSet.of(IntStream.range(64 * all.wordCount(), 64 * all.wordCount() + OTHERS));
            return new Leaf(items.toString(), ItemSet.empty(), all.union(others), Formula.in(in, 1));
        }
        view.note(path, items.place(), "", Optional.empty());
        return new Leaf(items.toString(), bounds.certain(), bounds.possible(), Formula.in(in, 1));
    }

    private ItemSet all(S whose, List<Items<S>> named) {
        ItemSet all = ItemSet.empty();
        for (Items<S> items : named) {
            all = all.union(items.of(whose).possible());
        }
        return all;
    }

    private Leaf leaf(ItemsExpression.Named<S> named) {
        return leaves.get(place(named.items()));
    }

    /** The place of a named set among those that are collected, of which there are a handful; -1 where it is not yet. */
    private int place(Items<S> items) {
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).id().equals(items.toString())) {
                return i;
            }
        }
        return -1;
    }

    /** What is surely in a term, or may be in it. */
    private ItemSet bound(ItemsExpression<S> term, boolean surely) {
        if (term instanceof ItemsExpression.Named<S> named) {
            return surely ? leaf(named).certain() : leaf(named).possible();
        }
        if (!(term instanceof ItemsExpression.Both<S> both)) {
            return ItemSet.empty();
        }
        ItemSet left = bound(both.left(), surely);
        return switch (both.operation()) {
            case OR -> left.union(bound(both.right(), surely));
            case AND -> left.intersection(bound(both.right(), surely));
            case WITHOUT -> left.minus(bound(both.right(), !surely));
        };
    }

    /** Splits items by what is known of them in each named set in turn. */
    private void split(Within<S> within, ItemSet items, int next, Formula[] known) {
        if (items.isEmpty() || fails) {
            return;
        }
        if (next == known.length) {
            Formula meets = Formula.any(member(within.items(), known).not(), member(within.others(), known));
            if (meets.equals(Constant.FALSE)) {
                fails = true;
            } else if (!meets.equals(Constant.TRUE)) {
                groups.add(new Members.Group(items, meets));
            }
            return;
        }
        Leaf leaf = leaves.get(next);
        ItemSet surely = items.intersection(leaf.certain());
        ItemSet maybe = items.intersection(leaf.possible()).minus(surely);
        known[next] = Constant.TRUE;
        split(within, surely, next + 1, known);
        known[next] = leaf.in();
        split(within, maybe, next + 1, known);
        known[next] = Constant.FALSE;
        split(within, items.minus(surely).minus(maybe), next + 1, known);
    }

    /** That an item is in a term, of which is known whether it is in each named set. */
    private Formula member(ItemsExpression<S> term, Formula[] known) {
        if (term instanceof ItemsExpression.Named<S> named) {
            return known[place(named.items())];
        }
        if (!(term instanceof ItemsExpression.Both<S> both)) {
            return Constant.FALSE;
        }
        Formula left = member(both.left(), known);
        Formula right = member(both.right(), known);
        return switch (both.operation()) {
            case OR -> Formula.any(left, right);
            case AND -> Formula.all(left, right);
            case WITHOUT -> Formula.all(left, right.not());
        };
    }
}
