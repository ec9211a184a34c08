package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * What a list says of a service or an auditing organisation on a day (掲載の状態).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "掲載の状態", en = "state of a listing")
public enum ListingState {
    /** It is listed on the day. */
    @Term(ja = "掲載", en = "listed")
    LISTED,
    /** It is not listed on the day. */
    @Term(ja = "不掲載", en = "not listed")
    NOT_LISTED,
    /** What is on record does not tell. */
    @Term(ja = "不明", en = "unknown")
    UNKNOWN;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
