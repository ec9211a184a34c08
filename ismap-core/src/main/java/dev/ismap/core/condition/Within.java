package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import java.util.ArrayList;
import java.util.List;
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
        Optional<ItemsTerm.Named<C>> place = items.named().or(others::named);
        if (place.isEmpty()) {
            return;
        }
        ItemsTerm.Named<C> named = place.get();
        Truth truth = test(subject, law);
        List<String> deciding = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < items.words(subject); i++) {
            long bits = switch (truth) {
                case TRUE -> 0;
                case FALSE -> items.certain(subject, i) & ~others.possible(subject, i);
                case UNKNOWN -> items.possible(subject, i) & ~others.certain(subject, i);
            };
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                deciding.add(named.items().name(subject, (i << 6) + Long.numberOfTrailingZeros(rest)));
            }
            count += Long.bitCount(items.possible(subject, i));
        }
        if (truth == Truth.UNKNOWN) {
            trace.missingItems(named, deciding);
        } else {
            trace.items(named, Integer.toString(count), others.toString(), deciding);
        }
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
