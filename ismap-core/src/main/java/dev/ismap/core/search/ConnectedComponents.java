package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
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
     * @param things the things, in the order in which they were given
     * @param numbers the numbers of all of them
     * @param <T> the type of the things
     */
    record Component<T>(List<T> things, BitSet numbers) {}

    /** The components of things that share a number; the one that was joined last stands last. */
    static <T> List<Component<T>> of(Iterable<T> things, Function<? super T, BitSet> numbersOf) {
        List<Joined<T>> all = new ArrayList<>();
        List<@Nullable Joined<T>> ofNumber = new ArrayList<>();
        int place = 0;
        for (T thing : things) {
            BitSet numbers = numbersOf.apply(thing);
            ofNumber.addAll(Collections.nCopies(Math.max(0, numbers.length() - ofNumber.size()), null));
            List<Joined<T>> shared = new ArrayList<>(1);
            for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
                Joined<T> known = ofNumber.get(n);
                if (known != null && !shared.contains(known.whole())) {
                    shared.add(known.whole());
                }
            }
            if (shared.isEmpty()) {
                shared.add(new Joined<>());
                all.add(shared.get(0));
            }
            shared.sort(Comparator.comparingInt(one -> one.last));
            Joined<T> whole = shared.get(0);
            shared.subList(1, shared.size()).forEach(whole::join);
            whole.add(thing, numbers, place++);
            for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
                ofNumber.set(n, whole);
            }
        }
        return all.stream()
                .filter(one -> one.whole() == one)
                .sorted(Comparator.comparingInt(one -> one.last))
                .map(one -> new Component<>(one.things, one.numbers))
                .toList();
    }

    /** Things that share a number, directly or through others. */
    private static final class Joined<T> {
        private final List<T> things = new ArrayList<>();
        private final BitSet numbers = new BitSet();
        private int last;
        private Joined<T> with = this;

        void join(Joined<T> other) {
            things.addAll(other.things);
            numbers.or(other.numbers);
            other.with = this;
        }

        void add(T thing, BitSet own, int place) {
            things.add(thing);
            numbers.or(own);
            last = place;
        }

        /** All with which these were joined since. */
        Joined<T> whole() {
            Joined<T> whole = this;
            while (whole.with != whole) {
                whole = whole.with;
            }
            return whole;
        }
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
