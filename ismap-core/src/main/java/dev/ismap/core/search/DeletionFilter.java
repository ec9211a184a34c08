package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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
        return filter(things, tried, (rest, left) -> holds.test(rest));
    }

    private static <T> List<T> filter(List<T> things, List<T> tried, BiPredicate<List<T>, T> holds) {
        List<T> kept = things;
        for (T one : tried) {
            List<T> fewer = new ArrayList<>(kept);
            fewer.remove(one);
            if (holds.test(fewer, one)) {
                kept = fewer;
            }
        }
        return List.copyOf(kept);
    }

    /**
     * The same, tried again as long as something was left out.
     *
     * <p>What is left is then minimal by inclusion, and not only by single things, also where a thing does harm that another
     * mends, provided that none mend each other's in a circle. Say that what is asked has parts of the form "one of these is
     * left out, or one of those is kept", and that a smaller rest would do. Of what this leaves out, take a thing that mends
     * no harm of another that it leaves out. If to leave out the thing alone broke a part, the part would ask for it, all
     * whose harm it mends would be kept, and nothing else that it asks for. The smaller rest meets the part, so it leaves
     * out one whose harm the thing mends, and there is none. So the thing could have been left out alone. Where nothing does
     * harm, once through is enough.
     *
     * @param things the things, of which what is asked holds
     * @param tried those that may be left out, in the order in which they are tried
     * @param holds what is asked of a rest
     * @param <T> the type of the things
     * @return the rest, in the order of the things
     */
    public static <T> List<T> minimal(List<T> things, List<T> tried, Predicate<List<T>> holds) {
        return minimal(things, tried, (rest, left) -> holds.test(rest));
    }

    /**
     * The same, where what is asked of a rest is found out from what was left out of it last.
     *
     * @param things the things, of which what is asked holds
     * @param tried those that may be left out, in the order in which they are tried
     * @param holds what is asked of a rest, and of what it has less than the last of which it held
     * @param <T> the type of the things
     * @return the rest, in the order of the things
     */
    public static <T> List<T> minimal(List<T> things, List<T> tried, BiPredicate<List<T>, T> holds) {
        List<T> before = things;
        List<T> kept = filter(before, tried, holds);
        while (kept.size() < before.size()) {
            before = kept;
            kept = filter(before, tried.stream().filter(before::contains).toList(), holds);
        }
        return kept;
    }
}
