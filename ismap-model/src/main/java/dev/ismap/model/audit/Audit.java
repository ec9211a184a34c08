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
        ManagementCycle managementCycle)
        implements AuditWithers {

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
}
