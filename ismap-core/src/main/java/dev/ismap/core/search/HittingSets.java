package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest sets that hit every one of some matters, the smallest first.
 *
 * <p>A set that leaves a matter open grows by each of what would hit it, as every set that hits all holds one of them (a
 * hitting-set tree: R. Reiter, "A theory of diagnosis from first principles", 1987). The set that can still end smallest
 * grows first ({@link BestFirst}).
 */
final class HittingSets {

    private HittingSets() {}

    /**
     * What a search for hitting sets has to know of its matters.
     *
     * @param <B> the type of a set that may still have to grow
     * @param <F> the type of what is found
     */
    interface Matters<B extends BestFirst.Branch, F> {

        /** Whether a set holds all of one that was found, so that it is not looked at. */
        boolean isSpare(B branch, List<F> found);

        /** Whether a set hits every matter. */
        boolean isWhole(B branch);

        /** What a whole set comes to; empty where one that was found before is smaller. */
        Optional<F> found(B branch, List<F> before);

        /** The sets to which one grows that leaves a matter open, those left out that were made before. */
        List<B> grown(B branch);

        /** Whether so many sets were made that no more are. */
        boolean isPastBound();
    }

    /**
     * What was found.
     *
     * @param found the smallest first; one more than were wanted, where there are more
     * @param complete whether there are surely no others, unless there is one more than were wanted
     * @param <F> the type of what is found
     */
    record Result<F>(List<F> found, boolean complete) {

        /** Whether there is surely none. */
        boolean isNone() {
            return complete && found.isEmpty();
        }
    }

    /** Searches from some sets on, which is mostly the empty one, until one more is found than are wanted. */
    static <B extends BestFirst.Branch, F> Result<F> search(List<B> roots, int wanted, Matters<B, F> matters) {
        BestFirst<B> branches = new BestFirst<>();
        roots.forEach(branches::add);
        List<F> found = new ArrayList<>();
        while (found.size() <= wanted) {
            Optional<B> next = branches.next();
            if (next.isEmpty()) {
                return new Result<>(found, true);
            }
            B branch = next.get();
            if (matters.isSpare(branch, found)) {
                continue;
            }
            if (matters.isWhole(branch)) {
                matters.found(branch, found).ifPresent(found::add);
            } else if (matters.isPastBound()) {
                return new Result<>(found, false);
            } else {
                matters.grown(branch).forEach(branches::add);
            }
        }
        return new Result<>(found, true);
    }
}
