package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import dev.ismap.model.service.InformationClass;
import java.util.Objects;

/**
 * What an application under ISMAP-LIU says besides (ISMAP-LIUの申請).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param informationClass the confidentiality class of the information
 * @param lowRiskWork whether the work is of low risk
 * @param targetWork whether the work is on the list of target work
 * @param impactAssessedLow whether a procuring agency assessed the impact as low
 * @param preApplicationMade whether a pre-application was made with the agency's impact assessment
 * @param internalAuditSubmitted whether the result of the internal audit was submitted in the set form
 * @param specialMeasures the special measures
 * @since 0.1
 */
@Term(ja = "ISMAP-LIUの申請", en = "ISMAP-LIU application")
public record LiuApplication(
        @Term(ja = "取り扱う情報の格付", en = "confidentiality class of the information")
        Input<InformationClass> informationClass,

        @Term(ja = "リスクの小さな業務への該当", en = "low-risk work") Input<Boolean> lowRiskWork,
        @Term(ja = "対象業務への該当", en = "target work") Input<Boolean> targetWork,

        @Term(ja = "調達府省庁等による影響度評価（低位）", en = "low impact as assessed by the agency")
        Input<Boolean> impactAssessedLow,

        @Term(ja = "事前申請", en = "pre-application") Input<Boolean> preApplicationMade,

        @Term(ja = "内部監査の結果の提出", en = "submission of the internal audit result")
        Input<Boolean> internalAuditSubmitted,

        @Term(ja = "ISMAP-LIU特別措置", en = "special measures") SpecialMeasures specialMeasures)
        implements LiuApplicationWithers {

    /** Creates an ISMAP-LIU application. */
    public LiuApplication {
        Objects.requireNonNull(informationClass, "informationClass");
        Objects.requireNonNull(lowRiskWork, "lowRiskWork");
        Objects.requireNonNull(targetWork, "targetWork");
        Objects.requireNonNull(impactAssessedLow, "impactAssessedLow");
        Objects.requireNonNull(preApplicationMade, "preApplicationMade");
        Objects.requireNonNull(internalAuditSubmitted, "internalAuditSubmitted");
        Objects.requireNonNull(specialMeasures, "specialMeasures");
    }

    /**
     * An ISMAP-LIU application of which nothing is said yet.
     *
     * @return the ISMAP-LIU application
     */
    public static LiuApplication none() {
        return new LiuApplication(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                SpecialMeasures.none());
    }
}
