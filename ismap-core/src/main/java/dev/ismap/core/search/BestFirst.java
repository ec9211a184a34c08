package dev.ismap.core.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Branches of a search, of which the one that can still end smallest is taken up first.
 *
 * <p>What is found so is found in order of size, as long as no branch ends smaller than it says (A*: P. Hart, N. Nilsson
 * and B. Raphael, "A formal basis for the heuristic determination of minimum cost paths", 1968). Of branches that can
 * end equally small the larger one goes first, as less of it is still to be found, and then the one that was added first.
 *
 * @param <B> the type of the branches
 */
final class BestFirst<B extends BestFirst.Branch> {

    /** A set that may still have to grow. */
    interface Branch {

        /** How large it is. */
        int size();

        /** How large it will be at least when it is whole. */
        int atLeast();
    }

    private record Entry<B extends Branch>(B branch, int order) {}

    private final PriorityQueue<Entry<B>> queue = new PriorityQueue<>(
            Comparator.<Entry<B>>comparingInt(entry -> entry.branch().atLeast())
                    .thenComparingInt(entry -> -entry.branch().size())
                    .thenComparingInt(Entry::order));
    private int added;

    void add(B branch) {
        queue.add(new Entry<>(branch, added));
        added++;
    }

    /** The next branch, which is then no longer among these. */
    Optional<B> next() {
        return Optional.ofNullable(queue.poll()).map(Entry::branch);
    }
}
