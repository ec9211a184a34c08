package dev.ismap.core.search;

import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.search.FormulaBuilder.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final List<Members.Group> groups = new ArrayList<>();
    private boolean fails;

    /** A named set: what is surely in it, what may be, and what stands for an open item being in it. */
    private record Leaf(ItemSet certain, ItemSet possible, Formula in) {}

    ItemFormulaBuilder(FormulaBuilder builder, Frame<S> frame) {
        this.builder = builder;
        this.subject = frame.subject();
        this.prefix = frame.prefix();
        this.view = frame.view();
    }

    Formula build(Within<S> within) {
        prepare(within);
        if (!bound(within.items(), true).minus(bound(within.others(), false)).isEmpty()) {
            return Constant.FALSE;
        }
        split(within, failing(within.items(), within.others()), List.copyOf(leaves.keySet()), 0, Map.of());
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
            leaves.computeIfAbsent(items.toString(), id -> whose == null ? any(items) : leaf(whose, items, named));
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
        return new Leaf(ItemSet.empty(), ANY, Formula.in(builder.inSet(items.pathIn(prefix), own(items)), 1));
    }

    private Leaf leaf(S whose, Items<S> items, List<Items<S>> named) {
        String path = items.pathIn(prefix);
        ItemBounds bounds = items.of(whose);
        Choice in = builder.inSet(path, own(items));
        if (view.overlay().hides(path)) {
            ItemSet all = all(whose, named);
            ItemSet others = ItemSet.of(IntStream.range(64 * all.wordCount(), 64 * all.wordCount() + OTHERS));
            return new Leaf(ItemSet.empty(), all.union(others), Formula.in(in, 1));
        }
        view.note(path, items.place(), "", Optional.empty());
        return new Leaf(bounds.certain(), bounds.possible(), Formula.in(in, 1));
    }

    private ItemSet all(S whose, List<Items<S>> named) {
        ItemSet all = ItemSet.empty();
        for (Items<S> items : named) {
            all = all.union(items.of(whose).possible());
        }
        return all;
    }

    private Leaf leaf(ItemsExpression.Named<S> named) {
        Leaf leaf = leaves.get(named.items().toString());
        if (leaf == null) {
            throw new IllegalStateException("Every named set was collected, but not " + named);
        }
        return leaf;
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
    private void split(Within<S> within, ItemSet items, List<String> ids, int next, Map<String, Formula> known) {
        if (items.isEmpty() || fails) {
            return;
        }
        if (next == ids.size()) {
            Function<ItemsExpression.Named<S>, Formula> in =
                    named -> known.getOrDefault(named.items().toString(), Constant.FALSE);
            Formula meets = Formula.any(member(within.items(), in).not(), member(within.others(), in));
            if (meets.equals(Constant.FALSE)) {
                fails = true;
            } else if (!meets.equals(Constant.TRUE)) {
                groups.add(new Members.Group(items, meets));
            }
            return;
        }
        String id = ids.get(next);
        Leaf leaf = leaves.getOrDefault(id, new Leaf(ItemSet.empty(), ItemSet.empty(), Constant.FALSE));
        ItemSet surely = items.intersection(leaf.certain());
        ItemSet maybe = items.intersection(leaf.possible()).minus(surely);
        split(within, surely, ids, next + 1, with(known, id, Constant.TRUE));
        split(within, maybe, ids, next + 1, with(known, id, leaf.in()));
        split(within, items.minus(surely).minus(maybe), ids, next + 1, with(known, id, Constant.FALSE));
    }

    private static Map<String, Formula> with(Map<String, Formula> known, String id, Formula formula) {
        Map<String, Formula> more = new LinkedHashMap<>(known);
        more.put(id, formula);
        return more;
    }

    private Formula member(ItemsExpression<S> term, Function<ItemsExpression.Named<S>, Formula> in) {
        if (term instanceof ItemsExpression.Named<S> named) {
            return in.apply(named);
        }
        if (!(term instanceof ItemsExpression.Both<S> both)) {
            return Constant.FALSE;
        }
        Formula left = member(both.left(), in);
        Formula right = member(both.right(), in);
        return switch (both.operation()) {
            case OR -> Formula.any(left, right);
            case AND -> Formula.all(left, right);
            case WITHOUT -> Formula.all(left, right.not());
        };
    }
}
