package dev.ismap.model.registration;

import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;

/**
 * A qualification of a person who audits (監査に係る資格).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "監査に係る資格", en = "qualification of an auditor")
public enum AuditorQualification {
    /** Certified Information Systems Auditor (CISA). */
    @Term(ja = "公認情報システム監査人", en = "Certified Information Systems Auditor")
    CISA,
    /** Certified information security auditor (公認情報セキュリティ監査人). */
    @Term(ja = "公認情報セキュリティ監査人", en = "certified information security auditor")
    CERTIFIED_INFORMATION_SECURITY_AUDITOR,
    /** System auditor, by national examination (システム監査技術者). */
    @Term(ja = "システム監査技術者", en = "system auditor")
    SYSTEM_AUDITOR,
    /** Another qualification. */
    @Term(ja = "その他の資格", en = "another qualification")
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
