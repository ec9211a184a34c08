package dev.ismap.model.list;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * What the record says of something on a day: whether it is inside a scope, and why (範囲の判断).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "範囲の判断", en = "finding on a scope")
public enum ScopeFinding {
    /** It is named as inside. */
    @Term(ja = "対象として挙げられている", en = "named as in scope")
    NAMED_INSIDE(Truth.TRUE),
    /** It is named as outside. */
    @Term(ja = "対象外として挙げられている", en = "named as out of scope")
    NAMED_OUTSIDE(Truth.FALSE),
    /** What is inside is stated, and it is not among that. */
    @Term(ja = "対象として挙げられたものに含まれない", en = "not among what is named as in scope")
    NOT_AMONG(Truth.FALSE),
    /** What is inside is stated, and whether it lies within that or holds it, as a country does its regions, is not. */
    @Term(
            ja = "対象として挙げられたものとの包含関係（国とその中の地域）の記録がない",
            en = "nothing on record says whether one lies within the other, as a region in a country")
    PERHAPS_WITHIN(Truth.UNKNOWN),
    /** The same statement names it as inside and as outside. */
    @Term(ja = "対象と対象外の両方に挙げられている", en = "named as in scope and as out of scope")
    CONTRADICTED(Truth.UNKNOWN),
    /** Nothing on record says whether it is inside. */
    @Term(ja = "対象か否かの記録がない", en = "nothing on record says whether it is in scope")
    NOT_STATED(Truth.UNKNOWN),
    /** Which of several statements holds on the day is not on record. */
    @Term(ja = "どの範囲がその日に妥当したかが記録から定まらない", en = "the record leaves open which scope held on that day")
    OPEN(Truth.UNKNOWN),
    /** The day lies after all that is on record. */
    @Term(ja = "記録のある最後の日より後である", en = "the day lies after the last day on record")
    AFTER_LAST(Truth.UNKNOWN);

    private final Truth inside;

    ScopeFinding(Truth inside) {
        this.inside = inside;
    }

    /**
     * Whether it is inside.
     *
     * @return true, false, or not known
     */
    public Truth inside() {
        return inside;
    }

    /**
     * The finding in words.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
