package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * What can be answered when it is asked whether something is listed on a day (掲載状況).
 *
 * <p>It tells more than {@link ListingState}: that a renewal is pending, why something is not listed, and that there is
 * no entry of what was asked about. Where the
 * record leaves it open which of two of these holds, the answer is what both have in common: {@link #LISTED},
 * {@link #NOT_LISTED} or {@link #UNKNOWN}.
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "掲載状況", en = "status of a listing")
public enum ListingStatus {
    /** It is listed. */
    @Term(ja = "掲載", en = "listed")
    LISTED(ListingState.LISTED),
    /** It is listed, and a renewal was applied for that is not decided yet. */
    @Term(ja = "掲載（更新申請中）", en = "listed, renewal pending")
    RENEWAL_PENDING(ListingState.LISTED),
    /** It is not listed: not yet, never, or without a reason on record. */
    @Term(ja = "不掲載", en = "not listed")
    NOT_LISTED(ListingState.NOT_LISTED),
    /** It is not listed, as its registration has run out. */
    @Term(ja = "不掲載（有効期限切れ）", en = "not listed, expired")
    EXPIRED(ListingState.NOT_LISTED),
    /** It is not listed, as its last valid day is past and no renewal was applied for in time. */
    @Term(ja = "不掲載（失効）", en = "not listed, lapsed")
    LAPSED(ListingState.NOT_LISTED),
    /** It is not listed, as it was removed. */
    @Term(ja = "不掲載（登録の削除）", en = "not listed, removed")
    REMOVED(ListingState.NOT_LISTED),
    /**
     * There is no entry of that number or name. On a day for which the list is complete nothing of that name is listed;
     * otherwise it is not known, and in any case the name may be another: see {@link ListingAnswer#nearest()}.
     */
    @Term(ja = "該当する掲載事項なし", en = "no entry of that name")
    NO_ENTRY(ListingState.UNKNOWN),
    /** What is on record does not tell: {@link ListingDoubt} says why. */
    @Term(ja = "不明", en = "unknown")
    UNKNOWN(ListingState.UNKNOWN);

    private final ListingState state;

    ListingStatus(ListingState state) {
        this.state = state;
    }

    /**
     * Whether it is listed, without the detail; of what has no entry that is not known, unless the list is complete
     * ({@link ListingAnswer#state()}).
     *
     * @return the state
     */
    public ListingState state() {
        return state;
    }

    /**
     * The status in words.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }

    /** What this and another have in common. */
    ListingStatus or(ListingStatus other) {
        if (this == other) {
            return this;
        } else if (state != other.state || state == ListingState.UNKNOWN) {
            return UNKNOWN;
        }
        return state == ListingState.LISTED ? LISTED : NOT_LISTED;
    }
}
