package dev.ismap.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.audit.Audit.ManagementCycle;
import dev.ismap.model.list.Listing;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void aPeriodMayBeOneDay() {
        assertEquals(Input.given(DAY), AuditPeriod.of(DAY, DAY).to());
    }

    @Test
    void noPeriodEndsBeforeItBegins() {
        LocalDate before = DAY.minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> AuditPeriod.of(DAY, before));
        assertThrows(IllegalArgumentException.class, () -> ContractTerm.of(DAY, before));
        assertThrows(IllegalArgumentException.class, () -> Listing.since(DAY).withTo(Input.given(before)));
        assertThrows(
                IllegalArgumentException.class,
                () -> ManagementCycle.none().withIsmsFrom(Input.given(DAY)).withIsmsTo(Input.given(before)));
    }

    @Test
    void aPeriodOfWhichOneDayIsNotKnownIsNoMistake() {
        AuditPeriod period = AuditPeriod.none().withFrom(Input.given(DAY)).withTo(Input.notKnown());
        assertEquals(Input.notKnown(), period.to());
    }

    @Test
    void anAuditReadsWell() {
        Audit audit = Audit.none().withPeriod(AuditPeriod.of(DAY, DAY.plusMonths(6)));
        assertEquals(Input.given(DAY), audit.period().from());
    }

    @Test
    void aReportWithoutFindingsSaysThatThereAreNone() {
        AuditReport report = AuditReport.of(DAY, DAY.plusDays(1));

        assertEquals(Input.given(DAY), report.date());
        assertEquals(Input.given(DAY.plusDays(1)), report.submittedOn());
        assertEquals(Input.given(List.of()), report.findings());
    }
}
