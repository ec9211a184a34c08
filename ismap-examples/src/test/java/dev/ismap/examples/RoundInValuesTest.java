package dev.ismap.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.registration.GrantedApplication;
import dev.ismap.model.registration.RenewalDraft;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Application, determination, decision, listing, validity and renewal are one round in values. */
class RoundInValuesTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.parse("C24-0099-2");
    private static final Ismap ISMAP = Ismap.standard();

    private static ServiceRegistrationApplication application() {
        return IsmapJson.standard()
                .read(
                        Run.of("sample", "service-registration").out().getBytes(StandardCharsets.UTF_8),
                        ServiceRegistrationApplication.class);
    }

    @Test
    void fromAnApplicationToNextYearsRenewal() {
        ServiceRegistrationApplication application = application();
        LocalDate decided = application.filedOn().orElseThrow().plusMonths(2);
        LocalDate end = application.audit().period().to().known().orElseThrow();
        assertEquals(Verdict.ELIGIBLE, ISMAP.verdict(application, Context.on(decided)));

        CloudServiceList list = CloudServiceList.none()
                .register()
                .with(new GrantedApplication(application, NUMBER, decided)
                        .entry(Basis.OFFICIAL)
                        .orElseThrow());
        ServiceRegister register = list.register().under(ISMAP.registrationTerm());
        var standing = register.on(decided).get(0);
        assertEquals(Optional.of(end), standing.periodEnd());
        assertEquals(
                ISMAP.validity(end).lastValidDay(),
                standing.answer().lastValidDays().orElseThrow().first());

        ServiceRegistrationApplication next = RenewalDraft.of(application);
        assertEquals(Input.given(end), next.previous().periodEnd());
        assertEquals(Input.given(end.plusDays(1)), next.audit().period().from());
        assertFalse(next.audit().period().to().known().isPresent());
        assertEquals(
                application.statement().decisions().keySet(),
                next.statement().decisions().keySet());
        assertTrue(next.statement().decisions().values().stream()
                .flatMap(decision -> decision.known().stream())
                .map(ControlDecision::changes)
                .allMatch(changes -> changes.isEmpty()));
        // nothing speaks against the draft, and what has to be said anew is open
        assertEquals(Verdict.UNDETERMINED, ISMAP.verdict(next, Context.on(decided)));
        assertEquals(java.util.List.of(), next.problems());

        LocalDate longer = end.plusYears(1);
        var renewed =
                next.withAudit(next.audit().withPeriod(next.audit().period().withTo(Input.given(longer))));
        CloudServiceList after = register.with(new GrantedApplication(renewed, NUMBER, longer.plusMonths(3))
                .entry(Basis.OFFICIAL)
                .orElseThrow());
        assertEquals(
                Optional.of(longer),
                after.register().on(longer.plusMonths(3)).get(0).periodEnd());
        assertThrows(
                InputException.class,
                () -> after.register()
                        .with(new GrantedApplication(application, NUMBER, decided)
                                .entry(Basis.OFFICIAL)
                                .orElseThrow()));
    }
}
