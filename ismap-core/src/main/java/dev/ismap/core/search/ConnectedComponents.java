package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what shares something, directly or through others, so that what is apart can be looked at apart.
 *
 * <p>Things are taken in order; what a thing shares with components found before joins these.
 */
final class ConnectedComponents {

    private ConnectedComponents() {}

    /**
     * Some of the things, with all the numbers that they have.
     *
     * @param <T> the type of the things
     */
    static final class Component<T> {
        private final List<T> things = new ArrayList<>();
        private BitSet numbers;
        private boolean isOnlyOne = true;

        private Component(T thing, BitSet numbers) {
            this.things.add(thing);
            this.numbers = numbers;
        }

        /** The things, in the order in which they were given. */
        List<T> things() {
            return things;
        }

        /** The numbers of all of them, not to be changed: those of a thing alone are its own. */
        BitSet numbers() {
            return numbers;
        }

        /** This, with what another has. */
        private Component<T> and(@Nullable Component<T> other) {
            if (other != null) {
                add(other.numbers);
                things.addAll(other.things);
            }
            return this;
        }

        private void add(T thing, BitSet theirs) {
            add(theirs);
            things.add(thing);
        }

        private void add(BitSet theirs) {
            if (isOnlyOne) {
                numbers = (BitSet) numbers.clone();
                isOnlyOne = false;
            }
            numbers.or(theirs);
        }
    }

    /** The components of things that share a number; the one that was joined last stands last. */
    static <T> List<Component<T>> of(Iterable<T> things, Function<? super T, BitSet> numbersOf) {
        List<Component<T>> components = new ArrayList<>();
        for (T thing : things) {
            BitSet numbers = numbersOf.apply(thing);
            Component<T> together = null;
            for (int i = components.size() - 1; i >= 0; i--) {
                if (components.get(i).numbers().intersects(numbers)) {
                    together = components.remove(i).and(together);
                }
            }
            if (together == null) {
                together = new Component<>(thing, numbers);
            } else {
                together.add(thing, numbers);
            }
            components.add(together);
        }
        return components;
    }

    /** The same of things that share a key. */
    static <T> List<List<T>> ofKeys(Iterable<T> things, Function<? super T, ? extends Set<?>> keysOf) {
        Map<Object, Integer> numbers = new HashMap<>();
        return of(things, thing -> {
                    BitSet own = new BitSet();
                    for (Object key : keysOf.apply(thing)) {
                        own.set(numbers.computeIfAbsent(key, any -> numbers.size()));
                    }
                    return own;
                })
                .stream()
                .map(Component::things)
                .toList();
    }
}
