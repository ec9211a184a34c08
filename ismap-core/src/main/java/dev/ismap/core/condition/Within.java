package dev.ismap.core.condition;

import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Law;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every item of a set is in another.
 *
 * <p>False if an item that is surely in the first cannot be in the second, unknown if one that may be in the first is
 * not surely in the second. This class is immutable and thread-safe.
 *
 * @param items the set
 * @param others the other set
 * @param <C> the type of the case
 * @since 0.1
 */
public record Within<C>(ItemsExpression<C> items, ItemsExpression<C> others) implements Condition<C> {

    /** Creates the condition. */
    public Within {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(others, "others");
    }

    @Override
    public Truth test(C subject, Law law) {
        return test(subject);
    }

    private Truth test(C subject) {
        ItemBounds some = items.bounds(subject);
        ItemBounds allowed = others.bounds(subject);
        if (!allowed.possible().containsAll(some.certain())) {
            return Truth.FALSE;
        }
        return allowed.certain().containsAll(some.possible()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Condition<C> settled(C subject) {
        return new Settled<>(this, test(subject));
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        Truth truth = test(subject, law);
        if (truth == Truth.UNKNOWN) {
            traceOpen(subject, trace);
            return;
        }
        Optional<ItemsExpression.Named<C>> place = items.named().or(others::named);
        if (place.isEmpty()) {
            return;
        }
        ItemBounds some = items.bounds(subject);
        ItemSet deciding = truth == Truth.FALSE
                ? some.certain().minus(others.bounds(subject).possible())
                : ItemSet.empty();
        String count = Integer.toString(some.possible().size());
        trace.items(place.get(), subject, count, others.toString(), names(place.get(), deciding, subject));
    }

    /** Names the open items that could decide, at the paths of the sets that leave them open. */
    private void traceOpen(C subject, Trace trace) {
        List<ItemsExpression.Named<C>> sets = new ArrayList<>();
        collect(items, sets);
        collect(others, sets);
        ItemSet deciding =
                items.bounds(subject).possible().minus(others.bounds(subject).certain());
        Map<String, ItemsExpression.Named<C>> places = new LinkedHashMap<>();
        Map<String, ItemSet> open = new HashMap<>();
        for (ItemsExpression.Named<C> set : sets) {
            ItemSet here = deciding.intersection(set.bounds(subject).open());
            if (!here.isEmpty()) {
                places.putIfAbsent(set.items().path(), set);
                open.merge(set.items().path(), here, ItemSet::union);
            }
        }
        places.forEach((path, set) ->
                trace.missingItems(set, names(set, open.getOrDefault(path, ItemSet.empty()), subject)));
    }

    private static <C> void collect(ItemsExpression<C> term, List<ItemsExpression.Named<C>> into) {
        if (term instanceof ItemsExpression.Named<C> named) {
            into.add(named);
        } else if (term instanceof ItemsExpression.Both<C> both) {
            collect(both.left(), into);
            collect(both.right(), into);
        }
    }

    private static <C> List<String> names(ItemsExpression.Named<C> set, ItemSet ordinals, C subject) {
        return ordinals.stream()
                .mapToObj(ordinal -> set.items().name(subject, ordinal))
                .toList();
    }

    @Override
    public void reads(String prefix, Consumer<String> paths) {
        items.reads(prefix, paths);
        others.reads(prefix, paths);
    }

    @Override
    public String toString() {
        return items + " within " + others;
    }
}
