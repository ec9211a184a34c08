package dev.ismap.core.condition;

import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Law;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
        List<Items<C>> sets = sets();
        if (sets.isEmpty()) {
            return;
        }
        Items<C> place = sets.get(0);
        ItemBounds some = items.bounds(subject);
        ItemSet deciding = truth == Truth.FALSE
                ? some.certain().minus(others.bounds(subject).possible())
                : ItemSet.empty();
        String count = Integer.toString(some.possible().size());
        trace.items(place, subject, count, others.toString(), names(place, deciding, subject));
    }

    /** Names the open items that could decide, at the paths of the sets that leave them open. */
    private void traceOpen(C subject, Trace trace) {
        ItemSet deciding =
                items.bounds(subject).possible().minus(others.bounds(subject).certain());
        Map<String, Items<C>> places = new LinkedHashMap<>();
        Map<String, ItemSet> open = new HashMap<>();
        for (Items<C> set : sets()) {
            ItemSet here = deciding.intersection(set.of(subject).open());
            if (!here.isEmpty()) {
                places.putIfAbsent(set.path(), set);
                open.merge(set.path(), here, ItemSet::union);
            }
        }
        places.forEach((path, set) ->
                trace.missingItems(set, names(set, open.getOrDefault(path, ItemSet.empty()), subject)));
    }

    /** The named sets of both sides, in reading order. */
    private List<Items<C>> sets() {
        return Stream.concat(items.sets().stream(), others.sets().stream()).toList();
    }

    private static <C> List<String> names(Items<C> set, ItemSet ordinals, C subject) {
        return ordinals.stream().mapToObj(ordinal -> set.name(subject, ordinal)).toList();
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.within(this);
    }

    @Override
    public String toString() {
        return items + " within " + others;
    }
}
