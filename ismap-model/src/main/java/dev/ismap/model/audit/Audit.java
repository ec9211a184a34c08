package dev.ismap.model.audit;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;

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
        ManagementCycle managementCycle) {

    /** Creates an audit. */
    public Audit {
        Objects.requireNonNull(auditor, "auditor");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(managementCycle, "managementCycle");
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
     * This audit with another auditing organisation.
     *
     * @param auditor the auditing organisation
     * @return the audit
     */
    public Audit withAuditor(Auditor auditor) {
        return new Audit(auditor, startedOn, period, report, managementCycle);
    }

    /**
     * This audit with another first day of the audit work.
     *
     * @param startedOn the first day of the audit work
     * @return the audit
     */
    public Audit withStartedOn(Input<LocalDate> startedOn) {
        return new Audit(auditor, startedOn, period, report, managementCycle);
    }

    /**
     * This audit with another audit period.
     *
     * @param period the audit period
     * @return the audit
     */
    public Audit withPeriod(AuditPeriod period) {
        return new Audit(auditor, startedOn, period, report, managementCycle);
    }

    /**
     * This audit with another audit report.
     *
     * @param report the audit report
     * @return the audit
     */
    public Audit withReport(AuditReport report) {
        return new Audit(auditor, startedOn, period, report, managementCycle);
    }

    /**
     * This audit with another multi-year audit cycle of the management criteria.
     *
     * @param managementCycle the multi-year audit cycle of the management criteria
     * @return the audit
     */
    public Audit withManagementCycle(ManagementCycle managementCycle) {
        return new Audit(auditor, startedOn, period, report, managementCycle);
    }
}
