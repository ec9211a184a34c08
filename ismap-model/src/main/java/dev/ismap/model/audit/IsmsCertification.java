package dev.ismap.model.audit;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * The kind of certificate that an information security management system holds (ISMS認証の種別).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "ISMS認証の種別", en = "kind of ISMS certification")
public enum IsmsCertification {
    /** A certificate under JIS Q 27001. */
    @Term(ja = "JIS Q 27001", en = "JIS Q 27001")
    JIS_Q_27001,
    /**
     * A certificate under ISO/IEC 27001 from a certification body accredited by a member of the International
     * Accreditation Forum.
     */
    @Term(ja = "IAF加盟の認定機関の認定に基づくISO/IEC 27001", en = "ISO/IEC 27001 from a certifier accredited by an IAF member")
    ISO_IEC_27001_IAF,
    /** Another certificate, or none. */
    @Term(ja = "その他", en = "another certificate")
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
