package dev.ismap.model.audit;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(submittedOn, "submittedOn");
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
