package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How much was searched for the answers about a case, and which bounds it came to.
 *
 * <p>This class is thread-safe, without a lock.
 */
public final class SearchEffort {

    private final AtomicLong steps = new AtomicLong();
    private final Set<SearchBound> reached = ConcurrentHashMap.newKeySet();
    private final @Nullable SearchEffort whole;

    /** No search yet. */
    public SearchEffort() {
        this.whole = null;
    }

    private SearchEffort(SearchEffort whole) {
        this.whole = whole;
    }

    /**
     * A part of this effort, which counts for itself too.
     *
     * @return the part, with no search yet
     */
    public SearchEffort part() {
        return new SearchEffort(this);
    }

    void add(int more) {
        steps.addAndGet(more);
        if (whole != null) {
            whole.add(more);
        }
    }

    /**
     * Notes that a bound was reached.
     *
     * @param bound the bound
     */
    public void reached(SearchBound bound) {
        reached.add(bound);
        if (whole != null) {
            whole.reached(bound);
        }
    }

    /**
     * Whether a search came to its bound, so that what it was to find out counts as possible.
     *
     * @return true if one did
     */
    public boolean wasCutShort() {
        return reached.contains(SearchBound.STEPS)
                || reached.contains(SearchBound.ALL_STEPS)
                || reached.contains(SearchBound.ITEMS);
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
