package dev.ismap.model.audit;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.internal.FirstAndLastDay;
import dev.ismap.model.list.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The audit of a statement by an auditing organisation (監査).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param auditor the auditing organisation
 * @param startedOn the first day of the audit work
 * @param period the audit period
 * @param report the audit report
 * @param managementCycle the multi-year audit cycle of the management criteria
 * @since 0.1
 */
@Named(ja = "監査", en = "audit")
public record Audit(
        @Named(ja = "監査機関", en = "auditing organisation") Auditor auditor,

        @Named(ja = "監査の開始日", en = "first day of the audit work")
        Input<LocalDate> startedOn,

        @Named(ja = "監査対象期間", en = "audit period") AuditPeriod period,
        @Named(ja = "実施結果報告書", en = "audit report") AuditReport report,

        @Named(ja = "マネジメント基準の複数年監査サイクル", en = "multi-year audit cycle of the management criteria")
        ManagementCycle managementCycle)
        implements AuditWithers {

    /** Creates an audit. */
    public Audit {
        AuditWithers.requireAll(auditor, startedOn, period, report, managementCycle);
    }

    /**
     * An audit of which nothing is said yet.
     *
     * @return the audit
     */
    public static Audit none() {
        return new Audit(
                Auditor.none(), Input.notAsked(), AuditPeriod.none(), AuditReport.none(), ManagementCycle.none());
    }

    /**
     * The period that an audit is about (監査対象期間), first and last day included.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param from the first day of the audit period
     * @param to the last day of the audit period
     * @since 0.1
     */
    @Named(ja = "監査対象期間", en = "audit period")
    public record AuditPeriod(
            @Named(ja = "監査対象期間の初日", en = "first day of the audit period")
            Input<LocalDate> from,

            @Named(ja = "監査対象期間の末日", en = "last day of the audit period")
            Input<LocalDate> to)
            implements AuditPeriodWithers {

        /**
         * Creates an audit period.
         *
         * @throws InputException if both days are given and the last lies before the first
         */
        public AuditPeriod {
            AuditPeriodWithers.requireAll(from, to);
            FirstAndLastDay.check("from", from.known(), "to", to.known());
        }

        /**
         * An audit period of which nothing is said yet.
         *
         * @return the audit period
         */
        public static AuditPeriod none() {
            return new AuditPeriod(Input.notAsked(), Input.notAsked());
        }

        /**
         * A period from one day to another.
         *
         * @param from the first day
         * @param to the last day
         * @return the audit period
         * @throws InputException if the last day lies before the first
         */
        public static AuditPeriod of(LocalDate from, LocalDate to) {
            return new AuditPeriod(Input.given(from), Input.given(to));
        }
    }

    /**
     * The report of an audit (実施結果報告書).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param date the date of the report
     * @param submittedOn the day of submission of the report
     * @param findings the findings
     * @since 0.1
     */
    @Named(ja = "実施結果報告書", en = "audit report")
    public record AuditReport(
            @Named(ja = "報告書の日付", en = "date of the report") Input<LocalDate> date,

            @Named(ja = "報告書の提出日", en = "day of submission of the report")
            Input<LocalDate> submittedOn,

            @Named(ja = "発見事項", en = "findings") Input<List<AuditFinding>> findings)
            implements AuditReportWithers {

        /** Creates an audit report. */
        public AuditReport {
            AuditReportWithers.requireAll(date, submittedOn, findings);
            findings = findings.map(List::copyOf);
        }

        /**
         * An audit report of which nothing is said yet.
         *
         * @return the audit report
         */
        public static AuditReport none() {
            return new AuditReport(Input.notAsked(), Input.notAsked(), Input.notAsked());
        }

        /**
         * A report with its findings.
         *
         * @param date the date of the report
         * @param submittedOn the day of submission of the report
         * @param findings the findings; none where nothing was found
         * @return the audit report
         */
        public static AuditReport of(LocalDate date, LocalDate submittedOn, AuditFinding... findings) {
            return new AuditReport(Input.given(date), Input.given(submittedOn), Input.given(List.of(findings)));
        }
    }

    /**
     * A finding of an audit report (発見事項).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param controls the controls it is about
     * @param description what was found
     * @param open whether it is still open
     * @since 0.1
     */
    @Named(ja = "発見事項", en = "finding")
    public record AuditFinding(
            @Named(ja = "関係する管理策", en = "controls concerned")
            List<ControlId> controls,

            @Named(ja = "内容", en = "description") @MayHaveLineBreaks
            String description,

            @Named(ja = "発見事項の未解消", en = "whether the finding is open")
            boolean open)
            implements AuditFindingWithers {

        /** Creates a finding. */
        public AuditFinding {
            AuditFindingWithers.requireAll(controls, description);
            controls = List.copyOf(controls);
        }
    }

    /**
     * The auditing organisation that did an audit (監査機関).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name the name of the auditing organisation, if there is one
     * @param registrationNumber the registration number as the list prints it; its form is not known, so it is kept
     *     as text
     * @param listing the listing on the list of auditing organisations
     * @since 0.1
     */
    @Named(ja = "監査機関", en = "auditing organisation")
    public record Auditor(
            @Named(ja = "監査機関の名称", en = "name of the auditing organisation")
            Optional<String> name,

            @Named(ja = "監査機関の登録番号", en = "registration number of the auditing organisation")
            @Note(ja = "監査機関リストの表記のとおり書く。", en = "Written as the list of auditing organisations prints it.")
            Optional<String> registrationNumber,

            @Named(ja = "監査機関リストへの掲載", en = "listing on the list of auditing organisations")
            Listing listing)
            implements AuditorWithers {

        /** Creates an auditor. */
        public Auditor {
            AuditorWithers.requireAll(name, registrationNumber, listing);
        }

        /**
         * An auditor of which nothing is said yet.
         *
         * @return the auditor
         */
        public static Auditor none() {
            return new Auditor(Optional.empty(), Optional.empty(), Listing.none());
        }
    }

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
    @Named(ja = "マネジメント基準の複数年監査サイクル", en = "multi-year audit cycle of the management criteria")
    public record ManagementCycle(
            @Named(ja = "複数年監査サイクルの適用", en = "use of the multi-year audit cycle")
            Input<Boolean> used,

            @Named(ja = "ISMS認証の有効期間の初日", en = "first day of the ISMS validity")
            Input<LocalDate> ismsFrom,

            @Named(ja = "ISMS認証の有効期間の末日", en = "last day of the ISMS validity")
            Input<LocalDate> ismsTo,

            @Named(ja = "ISMS認証の更新見込み", en = "expected renewal of the ISMS certificate")
            Input<Boolean> renewalExpected,

            @Named(ja = "ISMS認証の種別", en = "kind of ISMS certification")
            Input<IsmsCertification> certification,

            @Named(ja = "ISMSの登録範囲による包含", en = "coverage by the ISMS scope")
            Input<Boolean> scopeCovered,

            @Named(ja = "ISMSの登録範囲に関する説明", en = "explanation of the ISMS scope")
            Input<Boolean> scopeExplained,

            @Named(ja = "業務開始前の監査機関への伝達", en = "word to the auditor before its work")
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
        @Named(ja = "ISMS認証の種別", en = "kind of ISMS certification")
        public enum IsmsCertification {
            /** A certificate under JIS Q 27001. */
            @Named(ja = "JIS Q 27001", en = "JIS Q 27001")
            JIS_Q_27001,
            /**
             * A certificate under ISO/IEC 27001 from a certification body accredited by a member of the International
             * Accreditation Forum.
             */
            @Named(
                    ja = "IAF加盟の認定機関の認定に基づくISO/IEC 27001",
                    en = "ISO/IEC 27001 from a certifier accredited by an IAF member")
            ISO_IEC_27001_IAF,
            /** Another certificate, or none. */
            @Named(ja = "その他", en = "another certificate")
            OTHER;

            /**
             * It in words, the standard term of the field.
             *
             * @return the words
             */
            public Label label() {
                return Named.Labels.constant(this);
            }
        }
    }
}
