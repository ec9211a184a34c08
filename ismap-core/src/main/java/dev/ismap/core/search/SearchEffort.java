package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much was searched for the answers about a case, and which bounds it came to.
 *
 * <p>This class is thread-safe, without a lock.
 */
public final class SearchEffort {

    private final AtomicLong steps = new AtomicLong();
    private final Set<SearchBound> reached = ConcurrentHashMap.newKeySet();

    /** No search yet. */
    public SearchEffort() {}

    void add(int more) {
        steps.addAndGet(more);
    }

    /**
     * Notes that a bound was reached.
     *
     * @param bound the bound
     */
    public void reached(SearchBound bound) {
        reached.add(bound);
    }

    /**
     * The steps of all searches so far.
     *
     * @return the number of steps
     */
    public long steps() {
        return steps.get();
    }

    /**
     * The bounds that were reached so far.
     *
     * @return the bounds, in their order, unmodifiable
     */
    public Set<SearchBound> reached() {
        Set<SearchBound> bounds = EnumSet.noneOf(SearchBound.class);
        bounds.addAll(reached);
        return Collections.unmodifiableSet(bounds);
    }
}
