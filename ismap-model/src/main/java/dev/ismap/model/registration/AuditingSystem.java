package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.List;
import java.util.Objects;

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
        requirements = requirements.map(List::copyOf);
        Objects.requireNonNull(serviceListed, "serviceListed");
        Objects.requireNonNull(executive, "executive");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(qualityControl, "qualityControl");
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
}
