package dev.ismap.core.determination.search;

/** Whether there is a completion of a kind. */
enum Answer {
    /** There is. */
    YES,
    /** There is none. */
    NO,
    /** The search came to its bound before it found out. */
    PAST_BOUND;

    /** Whether one has to reckon with it. */
    boolean isPossible() {
        return this != NO;
    }
}
