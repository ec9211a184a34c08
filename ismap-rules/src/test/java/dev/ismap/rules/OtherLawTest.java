package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Difference;
import dev.ismap.core.determination.Difference.OutcomeChange.Cause;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.time.Term;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same cases by another law, on other days, and made again from a receipt. */
class OtherLawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Context CONTEXT = Context.on(DAY);

    /** A renewal that is filed in the eighteenth month. */
    private static ServiceRegistrationApplication late() {
        return Applications.renewal()
                .with("/previous/periodEnd", "\"2025-06-30\"")
                .with("/audit/period/from", "\"2025-07-01\"")
                .with("/audit/period/to", "\"2026-06-30\"")
                .with("/audit/startedOn", "\"2026-07-10\"")
                .with("/audit/report/submittedOn", "\"2026-09-30\"")
                .with("/audit/report/date", "\"2026-09-20\"")
                .read();
    }

    @Test
    void aLongerRegistrationLetsALateRenewalStandAndTheDifferenceNamesTheClause() {
        Ismap longer = Ismap.standard().with(Terms.REGISTRATION, Term.ofMonths(24));
        PreparedCase<?> enacted = Ismap.standard().prepare(late(), CONTEXT);
        PreparedCase<?> reformed = longer.prepare(late(), CONTEXT);
        assertEquals(Verdict.INELIGIBLE, enacted.verdict());
        assertEquals(Verdict.ELIGIBLE, reformed.verdict());
        Difference difference = reformed.since(enacted);
        assertEquals(
                List.of("V-RENEW"),
                difference.changes().stream().map(change -> change.rule()).toList());
        assertEquals(Cause.CLAUSE, difference.changes().get(0).cause());
        assertEquals(Optional.of(Outcome.SATISFIED), difference.changes().get(0).to());
        assertTrue(difference.changes().get(0).text().ja().contains("違反から充足へ変わる（規定の変更"));
        assertEquals(Verdict.INELIGIBLE, Ismap.standard().verdict(late(), CONTEXT), "the old law stays");
        assertTrue(reformed.determine().receipt().ruleBook().contains("+reform(registration=P24M)"));
        assertNotEquals(
                Ismap.standard().serviceRules().hash(), longer.serviceRules().hash());
        assertEquals(
                Ismap.standard().auditorRules(),
                longer.auditorRules(),
                "a rule book that does not count with the parameter is the same");
    }

    @Test
    void aRuleThatIsDroppedIsNotAskedForAnyMore() {
        Ismap without = Ismap.standard().withServices(reform -> reform.drop("V-RENEW"));
        Difference difference =
                without.prepare(late(), CONTEXT).since(Ismap.standard().prepare(late(), CONTEXT));
        assertEquals(Cause.RULE_DROPPED, difference.changes().get(0).cause());
        assertEquals(Verdict.ELIGIBLE, difference.to());
    }

    @Test
    void documentsOfTwoKindsAreNotCompared() {
        PreparedCase<?> service = Ismap.standard().prepare(Applications.first().read(), CONTEXT);
        PreparedCase<?> need = Ismap.standard().prepare(Applications.need().read(ProcurementNeed.class), CONTEXT);
        assertThrows(IllegalArgumentException.class, () -> service.since(need));
    }

    @Test
    void aDeterminationIsMadeAgainFromItsReceipt() {
        Determination first = Ismap.standard().determine(late(), CONTEXT);
        Determination again = Ismap.standard().replay(first.receipt(), late(), Context.on(LocalDate.of(2030, 1, 1)));
        assertEquals(DeterminationJson.write(first), DeterminationJson.write(again));
        assertEquals(List.of(), first.receipt().differences(again.receipt()));
        Determination reformed =
                Ismap.standard().with(Terms.REGISTRATION, Term.ofMonths(24)).replay(first.receipt(), late(), CONTEXT);
        assertEquals(
                3, first.receipt().differences(reformed.receipt()).size(), "the rule book, its hash and the verdict");
    }
}
