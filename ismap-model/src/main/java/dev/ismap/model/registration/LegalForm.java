package dev.ismap.model.registration;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * The legal form of an applicant, as far as a rule asks for it (法人の種別).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "法人の種別", en = "legal form")
public enum LegalForm {
    /** An audit corporation (監査法人). */
    @Term(ja = "監査法人", en = "audit corporation")
    AUDIT_CORPORATION,
    /** Any other legal form, such as a consulting company. */
    @Term(ja = "その他の法人", en = "another legal form")
    OTHER;

    /**
     * It in words, the standard term of the field.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }
}
