package dev.ismap.model.registration;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * What the Steering Committee decided on a renewal (更新の可否).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "更新の可否", en = "decision on a renewal")
public enum RenewalDecision {
    /** The renewal is granted. */
    @Term(ja = "承認", en = "granted")
    GRANTED,
    /** The renewal is refused. */
    @Term(ja = "不承認", en = "refused")
    REFUSED;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
