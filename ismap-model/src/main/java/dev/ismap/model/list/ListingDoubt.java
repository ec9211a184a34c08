package dev.ismap.model.list;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * Why it is not known whether something is listed on a day (不明の理由).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "不明の理由", en = "reason why it is unknown")
public enum ListingDoubt {
    /** Nothing of that number or name is on record, and the list is not complete on the day. */
    @Term(ja = "記録がなく、その日についてリストが網羅的でない", en = "nothing is on record of it, and the list is not complete on that day")
    NOT_ON_RECORD,
    /** The day lies before all that is on record. */
    @Term(ja = "記録のある最初の日より前である", en = "the day lies before the first state on record")
    BEFORE_FIRST,
    /** The day lies after all that is on record. */
    @Term(ja = "記録のある最後の日より後である", en = "the day lies after the last state on record")
    AFTER_LAST,
    /** Its last valid day is past, and no renewal is on record. */
    @Term(ja = "有効期間の満了日を過ぎ、更新の記録がない", en = "its last valid day is past, and no renewal is on record")
    TERM_ENDED,
    /** The law leaves open whether the day is still within its term. */
    @Term(ja = "その日が有効期間内であるかが規程から定まらない", en = "the law leaves open whether the day lies within its term")
    TERM_OPEN,
    /** The record leaves it open, as where only the month of a change is known. */
    @Term(ja = "記録からは定まらない", en = "the record leaves it open")
    OPEN;

    /**
     * The reason in words.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
