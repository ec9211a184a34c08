package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.TermOf;
import dev.ismap.model.registration.LiuApplication.ConfirmedRequirement;
import java.util.List;

/**
 * The auditing system of an applicant: the people and the procedures by which it audits (監査体制).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param requirements the requirements, each with its confirmation
 * @param serviceListed whether the applicant is on the information security audit service list
 * @param executive the executive in charge
 * @param manager the manager in charge
 * @param qualityControl whether there is a quality control system for audits
 * @since 0.1
 */
@Term(ja = "監査体制", en = "auditing system")
public record AuditingSystem(
        @Term(ja = "要求事項の確認", en = "confirmed requirements") Input<List<ConfirmedRequirement>> requirements,

        @Term(ja = "情報セキュリティサービス基準適合サービスリストへの掲載", en = "listing on the information security audit service list")
        Input<Boolean> serviceListed,

        @Term(ja = "業務執行責任者", en = "executive in charge") PersonInCharge executive,
        @Term(ja = "業務実施責任者", en = "manager in charge") PersonInCharge manager,

        @Term(ja = "監査の品質管理体制", en = "quality control system")
        Input<Boolean> qualityControl)
        implements AuditingSystemWithers {

    /** Creates an auditing system. */
    public AuditingSystem {
        AuditingSystemWithers.requireAll(requirements, serviceListed, executive, manager, qualityControl);
        requirements = requirements.map(List::copyOf);
    }

    /**
     * An auditing system of which nothing is said yet.
     *
     * @return the auditing system
     */
    public static AuditingSystem none() {
        return new AuditingSystem(
                Input.notAsked(), Input.notAsked(), PersonInCharge.none(), PersonInCharge.none(), Input.notAsked());
    }

    /**
     * A person in charge of audits (業務執行責任者又は業務実施責任者).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param qualifications the qualifications the person holds; an empty list says none
     * @param experienced whether the person has the experience
     * @since 0.1
     */
    @Term(ja = "監査の責任者", en = "person in charge of an audit")
    public record PersonInCharge(
            @Term(ja = "保有する資格", en = "qualifications held") Input<List<AuditorQualification>> qualifications,
            @Term(ja = "実務経験の有無", en = "experience") Input<Boolean> experienced)
            implements PersonInChargeWithers {

        /** Creates a person in charge. */
        public PersonInCharge {
            PersonInChargeWithers.requireAll(qualifications, experienced);
            qualifications = qualifications.map(List::copyOf);
        }

        /**
         * A person in charge of whom nothing is said yet.
         *
         * @return the person in charge
         */
        public static PersonInCharge none() {
            return new PersonInCharge(Input.notAsked(), Input.notAsked());
        }
    }

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
}
