package dev.ismap.core.search;

/** The answer to a question of the search, such as whether there is a completion of a kind. */
public enum Possibility {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** The search came to its bound before it found out. */
    PAST_BOUND;

    /** Whether one has to reckon with it. */
    boolean isPossible() {
        return this != NO;
    }
}
