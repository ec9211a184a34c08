package dev.ismap.core.search;

import dev.ismap.core.condition.Truth;
import java.util.List;

/**
 * What is known of a case before anything is searched: what single facts decide. What they decide is not looked at again,
 * unless something is changed in the case.
 *
 * @param constraints whether the case meets what no case can contradict, in the book's order; shorter where it is not known
 * @param outcomes what it can come to under each rule, one bit for each outcome, in the book's order; shorter where it is
 *     not known
 */
public record KnownTruths(List<Truth> constraints, List<Integer> outcomes) {

    /** Nothing is known. */
    public static final KnownTruths NONE = new KnownTruths(List.of(), List.of());

    /** Whether the case surely meets a constraint. */
    boolean isMet(int constraint) {
        return constraint < constraints.size() && constraints.get(constraint) == Truth.TRUE;
    }

    /** What the case can come to under a rule; 0 where it is not known. */
    int outcomes(int rule) {
        return rule < outcomes.size() ? outcomes.get(rule) : 0;
    }
}
