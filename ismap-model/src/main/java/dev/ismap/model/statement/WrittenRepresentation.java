package dev.ismap.model.statement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Named;

/**
 * The written representation of the management (経営者確認書), in eight matters.
 *
 * <p>Each is a fact of its own: whether the representation confirms it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param responsibilityForControls whether it confirms the responsibility for selecting and operating controls
 * @param independentEvaluation whether it confirms an independent evaluation structure
 * @param responsibilityForInterpretation whether it confirms the responsibility for interpreting the criteria
 * @param awarenessOfAuditCriteria whether it confirms the awareness that the audit follows the Information
 *     Security Audit Criteria
 * @param awarenessOfUseLimits whether it confirms the awareness of limits on the report's use
 * @param allInformationGiven whether it confirms that all information and interviews were given
 * @param eventsSincePeriod whether it confirms what it says of events since the audit period
 * @param fraudOrIllegality whether it confirms what it says of fraud or illegality
 * @param signatory the signatory
 * @since 0.1
 */
@Named(ja = "経営者確認書", en = "written representation")
public record WrittenRepresentation(
        @Named(ja = "管理策の選択及び運用に関する責任の確認", en = "responsibility for controls")
        Input<Boolean> responsibilityForControls,

        @Named(ja = "独立した評価体制の確認", en = "independent evaluation")
        Input<Boolean> independentEvaluation,

        @Named(ja = "基準の解釈に関する責任の確認", en = "responsibility for interpretation")
        Input<Boolean> responsibilityForInterpretation,

        @Named(ja = "情報セキュリティ監査基準に基づく監査であることの確認", en = "awareness of the audit criteria")
        Input<Boolean> awarenessOfAuditCriteria,

        @Named(ja = "実施結果報告書の利用制限の確認", en = "awareness of limits on use")
        Input<Boolean> awarenessOfUseLimits,

        @Named(ja = "情報及び面談の機会の提供の確認", en = "giving of all information")
        Input<Boolean> allInformationGiven,

        @Named(ja = "監査対象期間後の事象の確認", en = "events since the period")
        Input<Boolean> eventsSincePeriod,

        @Named(ja = "不正又は違法行為の確認", en = "fraud or illegality")
        Input<Boolean> fraudOrIllegality,

        @Named(ja = "代表者", en = "signatory") Signatory signatory)
        implements WrittenRepresentationWithers {

    /** Creates a written representation. */
    public WrittenRepresentation {
        WrittenRepresentationWithers.requireAll(
                responsibilityForControls,
                independentEvaluation,
                responsibilityForInterpretation,
                awarenessOfAuditCriteria,
                awarenessOfUseLimits,
                allInformationGiven,
                eventsSincePeriod,
                fraudOrIllegality,
                signatory);
    }

    /**
     * A written representation of which nothing is said yet.
     *
     * @return the written representation
     */
    public static WrittenRepresentation none() {
        return new WrittenRepresentation(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Signatory.none());
    }

    /**
     * A representation that confirms all eight matters.
     *
     * @param signatory the signatory
     * @return the written representation
     */
    public static WrittenRepresentation confirmedBy(Signatory signatory) {
        Input<Boolean> yes = Input.given(true);
        return new WrittenRepresentation(yes, yes, yes, yes, yes, yes, yes, yes, signatory);
    }

    /**
     * The person who makes the statement and the written representation (代表者).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name the name of the signatory
     * @param position the position of the signatory
     * @param director whether the signatory is a director
     * @param authorityDocumented whether documents prove that the signatory has the authority
     * @param answersForGovernance whether the signatory finally answers for the information security governance of
     *     the service
     * @since 0.1
     */
    @Named(ja = "言明書の代表者", en = "signatory")
    public record Signatory(
            @Named(ja = "代表者の氏名", en = "name of the signatory")
            Input<String> name,

            @Named(ja = "代表者の役職", en = "position of the signatory")
            Input<String> position,

            @Named(ja = "取締役等への該当", en = "whether the signatory is a director")
            Input<Boolean> director,

            @Named(ja = "権限を証する資料があること", en = "whether documents prove the authority")
            Input<Boolean> authorityDocumented,

            @Named(ja = "情報セキュリティガバナンスの最終責任", en = "final responsibility for information security governance")
            Input<Boolean> answersForGovernance)
            implements SignatoryWithers {

        /** Creates a signatory. */
        public Signatory {
            SignatoryWithers.requireAll(name, position, director, authorityDocumented, answersForGovernance);
        }

        /**
         * A signatory of which nothing is said yet.
         *
         * @return the signatory
         */
        public static Signatory none() {
            return new Signatory(
                    Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }
    }
}
