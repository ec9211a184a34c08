package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import java.util.ArrayList;
import java.util.BitSet;
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
public record Within<C>(ItemsTerm<C> items, ItemsTerm<C> others) implements Condition<C> {

    /** Creates the condition. */
    public Within {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(others, "others");
    }

    @Override
    public Truth test(C subject, Law law) {
        boolean open = false;
        int words = items.words(subject);
        for (int i = 0; i < words; i++) {
            if ((items.certain(subject, i) & ~others.possible(subject, i)) != 0) {
                return Truth.FALSE;
            }
            open |= (items.possible(subject, i) & ~others.certain(subject, i)) != 0;
        }
        return open ? Truth.UNKNOWN : Truth.TRUE;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        Truth truth = test(subject, law);
        if (truth == Truth.UNKNOWN) {
            traceOpen(subject, trace);
            return;
        }
        Optional<ItemsTerm.Named<C>> place = items.named().or(others::named);
        if (place.isEmpty()) {
            return;
        }
        int count = 0;
        BitSet deciding = new BitSet();
        for (int i = 0; i < items.words(subject); i++) {
            if (truth == Truth.FALSE) {
                add(deciding, i, items.certain(subject, i) & ~others.possible(subject, i));
            }
            count += Long.bitCount(items.possible(subject, i));
        }
        ItemsTerm.Named<C> named = place.get();
        trace.items(named, Integer.toString(count), others.toString(), names(named, deciding, subject));
    }

    /** Names the open items that could decide, at the paths of the sets that leave them open. */
    private void traceOpen(C subject, Trace trace) {
        List<ItemsTerm.Named<C>> sets = new ArrayList<>();
        collect(items, sets);
        collect(others, sets);
        Map<String, ItemsTerm.Named<C>> places = new LinkedHashMap<>();
        Map<String, BitSet> open = new HashMap<>();
        for (ItemsTerm.Named<C> set : sets) {
            String path = set.items().path();
            for (int i = 0; i < items.words(subject); i++) {
                long deciding = items.possible(subject, i) & ~others.certain(subject, i);
                long bits = deciding & set.possible(subject, i) & ~set.certain(subject, i);
                if (bits != 0) {
                    places.putIfAbsent(path, set);
                    add(open.computeIfAbsent(path, key -> new BitSet()), i, bits);
                }
            }
        }
        places.forEach(
                (path, set) -> trace.missingItems(set, names(set, open.getOrDefault(path, new BitSet()), subject)));
    }

    private static <C> void collect(ItemsTerm<C> term, List<ItemsTerm.Named<C>> into) {
        if (term instanceof ItemsTerm.Named<C> named) {
            into.add(named);
        } else if (term instanceof ItemsTerm.Both<C> both) {
            collect(both.left(), into);
            collect(both.right(), into);
        }
    }

    private static void add(BitSet ordinals, int index, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            ordinals.set((index << 6) + Long.numberOfTrailingZeros(rest));
        }
    }

    private static <C> List<String> names(ItemsTerm.Named<C> set, BitSet ordinals, C subject) {
        return ordinals.stream()
                .mapToObj(ordinal -> set.items().name(subject, ordinal))
                .toList();
    }

    @Override
    public void reads(Consumer<String> paths) {
        items.reads(paths);
        others.reads(paths);
    }

    @Override
    public String toString() {
        return items + " within " + others;
    }
}
