package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds facts that suffice for what is decided, and of which none can be left out (a prime implicant: W. V. Quine, "The
 * problem of simplifying truth functions", 1952).
 *
 * <p>Facts are put out of sight as a {@link DeletionFilter} leaves things out. With one out of sight others may be read
 * in its place; these are then tried as well, until no other comes up.
 */
final class PrimeImplicant {

    private PrimeImplicant() {}

    /**
     * The facts that can be put out of sight together.
     *
     * @param read the facts that are read while some are out of sight, in the order in which they are tried
     * @param decided whether with some facts out of sight the same is still decided
     * @param <F> the type of the facts
     * @return the facts that are not needed; all others that are then read are
     */
    static <F> Set<F> hidden(Function<Set<F>, List<F>> read, Predicate<Set<F>> decided) {
        Set<F> hidden = new LinkedHashSet<>();
        Set<F> needed = new LinkedHashSet<>();
        List<F> seen = read.apply(hidden);
        while (!needed.containsAll(seen)) {
            List<F> open = new ArrayList<>(seen);
            open.removeAll(needed);
            List<F> kept = DeletionFilter.filter(open, open, rest -> decided.test(without(open, rest, hidden)));
            needed.addAll(kept);
            hidden.addAll(without(open, kept, Set.of()));
            seen = read.apply(hidden);
        }
        return hidden;
    }

    /** What is out of sight where of some facts only a rest is seen. */
    private static <F> Set<F> without(List<F> facts, List<F> rest, Set<F> before) {
        Set<F> hidden = new LinkedHashSet<>(before);
        hidden.addAll(facts);
        hidden.removeAll(new LinkedHashSet<>(rest));
        return hidden;
    }
}
