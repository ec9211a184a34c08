package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.Note;
import dev.ismap.model.service.InformationClass;
import java.time.LocalDate;

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
@Named(ja = "ISMAP-LIUの申請", en = "ISMAP-LIU application")
public record LiuApplication(
        @Named(ja = "取り扱う情報の格付", en = "confidentiality class of the information")
        Input<InformationClass> informationClass,

        @Named(ja = "リスクの小さな業務への該当", en = "low-risk work") Input<Boolean> lowRiskWork,
        @Named(ja = "対象業務への該当", en = "target work") Input<Boolean> targetWork,

        @Named(ja = "調達府省庁等による影響度評価（低位）", en = "low impact as assessed by the agency")
        Input<Boolean> impactAssessedLow,

        @Named(ja = "事前申請", en = "pre-application") Input<Boolean> preApplicationMade,

        @Named(ja = "内部監査の結果の提出", en = "submission of the internal audit result")
        Input<Boolean> internalAuditSubmitted,

        @Named(ja = "ISMAP-LIU特別措置", en = "special measures")
        SpecialMeasures specialMeasures)
        implements LiuApplicationWithers {

    /** Creates an ISMAP-LIU application. */
    public LiuApplication {
        LiuApplicationWithers.requireAll(
                informationClass,
                lowRiskWork,
                targetWork,
                impactAssessedLow,
                preApplicationMade,
                internalAuditSubmitted,
                specialMeasures);
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

    /**
     * A requirement for the auditing system, and whether it is confirmed (要求事項の確認).
     *
     * <p>The requirements stand in a text that the library does not hold: whoever fills in the case names each one.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param item the requirement, in words or by its place in the rules
     * @param confirmed whether it is confirmed
     * @since 0.1
     */
    @Named(ja = "要求事項の確認", en = "confirmation of a requirement")
    public record ConfirmedRequirement(
            @Named(ja = "要求事項", en = "requirement") @MayHaveLineBreaks
            String item,

            @Named(ja = "要求事項が確認されていること", en = "whether the requirement is confirmed")
            Input<Boolean> confirmed)
            implements ConfirmedRequirementWithers {

        /** Creates a confirmed requirement. */
        public ConfirmedRequirement {
            ConfirmedRequirementWithers.requireAll(item, confirmed);
        }

        /**
         * A confirmed requirement of which nothing more is said yet.
         *
         * @param item the requirement, in words or by its place in the rules
         * @return the confirmed requirement
         */
        public static ConfirmedRequirement of(String item) {
            return new ConfirmedRequirement(item, Input.notAsked());
        }
    }

    /**
     * The use of the special measures of ISMAP-LIU (ISMAP-LIU特別措置).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param used whether they are used
     * @param appliedOn the day on which they were applied for
     * @param usedBefore whether they were used before
     * @since 0.1
     */
    @Named(ja = "ISMAP-LIU特別措置", en = "special measures")
    public record SpecialMeasures(
            @Named(ja = "特別措置の利用", en = "use of the special measures")
            Input<Boolean> used,

            @Named(ja = "特別措置の申請日", en = "day of applying for the special measures")
            @Note(
                    ja = "どの行為をもって申請とするかは確認されていないため、日付を事実として与える。",
                    en = "Which act counts as applying is not known, so the day is a given fact.")
            Input<LocalDate> appliedOn,

            @Named(ja = "過去の特別措置の利用", en = "earlier use of the special measures")
            Input<Boolean> usedBefore)
            implements SpecialMeasuresWithers {

        /** Creates special measures. */
        public SpecialMeasures {
            SpecialMeasuresWithers.requireAll(used, appliedOn, usedBefore);
        }

        /**
         * Special measures of which nothing is said yet.
         *
         * @return the special measures
         */
        public static SpecialMeasures none() {
            return new SpecialMeasures(Input.notAsked(), Input.notAsked(), Input.notAsked());
        }
    }
}
