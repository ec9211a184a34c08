package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Items;
import java.util.ArrayList;
import java.util.List;

/**
 * Where conditions read sets of items.
 *
 * @param <S> the type of the case, or of a thing in a list
 */
sealed interface ItemRead<S> {

    /**
     * A set is read.
     *
     * @param items the set
     */
    record OfSet<S>(Items<S> items) implements ItemRead<S> {}

    /**
     * Sets of the things in a list are read.
     *
     * @param list the list
     * @param reads which sets of each
     */
    record OfThings<S, E>(Fact<S, List<E>> list, List<ItemRead<E>> reads) implements ItemRead<S> {}

    /** What some conditions read, in order and each once. */
    static <S> List<ItemRead<S>> in(List<Condition<S>> conditions) {
        List<ItemRead<S>> reads = new ArrayList<>();
        ConditionScanner<S> scanner = new ConditionScanner<>() {
            private void add(ItemRead<S> read) {
                if (!reads.contains(read)) {
                    reads.add(read);
                }
            }

            @Override
            protected void items(Items<S> items) {
                add(new OfSet<>(items));
            }

            @Override
            protected <E> void things(Every<S, E> every) {
                List<ItemRead<E>> inside = in(List.of(every.condition()));
                if (!inside.isEmpty()) {
                    add(new OfThings<>(every.list(), inside));
                }
            }
        };
        conditions.forEach(condition -> condition.accept(scanner));
        return List.copyOf(reads);
    }
}
