package dev.ismap.model.audit;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.Term.Note;
import dev.ismap.model.TermOf;
import dev.ismap.model.internal.FirstAndLastDay;
import java.time.LocalDate;

/**
 * The use of a multi-year audit cycle for the management criteria (マネジメント基準の複数年監査サイクル).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param used whether the cycle is used
 * @param ismsFrom the first day of the ISMS validity
 * @param ismsTo the last day of the ISMS validity
 * @param renewalExpected whether the certificate is expected to be renewed
 * @param certification the kind of ISMS certification
 * @param scopeCovered whether the ISMS scope covers the service and the organisations that run the management
 *     controls
 * @param scopeExplained whether that coverage is explained
 * @param auditorToldBeforeWork whether the auditor was told of the wish and of the confirmation by IPA before
 *     its work started
 * @since 0.1
 */
@Term(ja = "マネジメント基準の複数年監査サイクル", en = "multi-year audit cycle of the management criteria")
public record ManagementCycle(
        @Term(ja = "複数年監査サイクルの適用", en = "use of the multi-year audit cycle")
        Input<Boolean> used,

        @Term(ja = "ISMS認証の有効期間の初日", en = "first day of the ISMS validity")
        Input<LocalDate> ismsFrom,

        @Term(ja = "ISMS認証の有効期間の末日", en = "last day of the ISMS validity")
        Input<LocalDate> ismsTo,

        @Term(ja = "ISMS認証の更新見込み", en = "expected renewal of the ISMS certificate")
        Input<Boolean> renewalExpected,

        @Term(ja = "ISMS認証の種別", en = "kind of ISMS certification")
        Input<IsmsCertification> certification,

        @Term(ja = "ISMSの登録範囲による包含", en = "coverage by the ISMS scope")
        Input<Boolean> scopeCovered,

        @Term(ja = "ISMSの登録範囲に関する説明", en = "explanation of the ISMS scope")
        Input<Boolean> scopeExplained,

        @Term(ja = "業務開始前の監査機関への伝達", en = "word to the auditor before its work")
        @Note(
                ja = "適用の希望及びIPAによる妥当性の確認を、監査機関の業務開始時点までに伝達したか。",
                en = "Whether the wish and the confirmation by IPA were told before the work started.")
        Input<Boolean> auditorToldBeforeWork)
        implements ManagementCycleWithers {

    /**
     * Creates a management cycle.
     *
     * @throws InputException if both days are given and the last lies before the first
     */
    public ManagementCycle {
        ManagementCycleWithers.requireAll(
                used,
                ismsFrom,
                ismsTo,
                renewalExpected,
                certification,
                scopeCovered,
                scopeExplained,
                auditorToldBeforeWork);
        FirstAndLastDay.check("ismsFrom", ismsFrom.known(), "ismsTo", ismsTo.known());
    }

    /**
     * A management cycle of which nothing is said yet.
     *
     * @return the management cycle
     */
    public static ManagementCycle none() {
        return new ManagementCycle(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked());
    }

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
}
