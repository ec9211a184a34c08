package dev.ismap.model.audit;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.Term;
import dev.ismap.model.Term.MayHaveLineBreaks;
import dev.ismap.model.Term.Note;
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
@Term(ja = "監査", en = "audit")
public record Audit(
        @Term(ja = "監査機関", en = "auditing organisation") Auditor auditor,

        @Term(ja = "監査の開始日", en = "first day of the audit work")
        Input<LocalDate> startedOn,

        @Term(ja = "監査対象期間", en = "audit period") AuditPeriod period,
        @Term(ja = "実施結果報告書", en = "audit report") AuditReport report,

        @Term(ja = "マネジメント基準の複数年監査サイクル", en = "multi-year audit cycle of the management criteria")
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
    @Term(ja = "監査対象期間", en = "audit period")
    public record AuditPeriod(
            @Term(ja = "監査対象期間の初日", en = "first day of the audit period")
            Input<LocalDate> from,

            @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
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
    @Term(ja = "実施結果報告書", en = "audit report")
    public record AuditReport(
            @Term(ja = "報告書の日付", en = "date of the report") Input<LocalDate> date,

            @Term(ja = "報告書の提出日", en = "day of submission of the report")
            Input<LocalDate> submittedOn,

            @Term(ja = "発見事項", en = "findings") Input<List<AuditFinding>> findings)
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
    @Term(ja = "発見事項", en = "finding")
    public record AuditFinding(
            @Term(ja = "関係する管理策", en = "controls concerned") List<ControlId> controls,

            @Term(ja = "内容", en = "description") @MayHaveLineBreaks
            String description,

            @Term(ja = "発見事項の未解消", en = "whether the finding is open")
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
    @Term(ja = "監査機関", en = "auditing organisation")
    public record Auditor(
            @Term(ja = "監査機関の名称", en = "name of the auditing organisation")
            Optional<String> name,

            @Term(ja = "監査機関の登録番号", en = "registration number of the auditing organisation")
            @Note(ja = "監査機関リストの表記のとおり書く。", en = "Written as the list of auditing organisations prints it.")
            Optional<String> registrationNumber,

            @Term(ja = "監査機関リストへの掲載", en = "listing on the list of auditing organisations")
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
}
