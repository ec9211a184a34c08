package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out of some things what is not needed.
 *
 * <p>One after another is left out, and stays out if what is asked of the rest still holds. What is then left holds, and
 * of what was tried none can be left out, if more things never do harm (a deletion filter: J. Chinneck and E. Dravnieks,
 * "Locating minimal infeasible constraint sets in linear programs", 1991). Of several such rests it is the one without
 * the things that were tried first.
 */
public final class DeletionFilter {

    private DeletionFilter() {}

    /**
     * What is left of some things.
     *
     * @param things the things, of which what is asked holds
     * @param tried those that may be left out, in the order in which they are tried
     * @param holds what is asked of a rest
     * @param <T> the type of the things
     * @return the rest, in the order of the things
     */
    public static <T> List<T> filter(List<T> things, List<T> tried, Predicate<List<T>> holds) {
        List<T> kept = things;
        for (T one : tried) {
            List<T> fewer = new ArrayList<>(kept);
            fewer.remove(one);
            if (holds.test(fewer)) {
                kept = fewer;
            }
        }
        return List.copyOf(kept);
    }
}
