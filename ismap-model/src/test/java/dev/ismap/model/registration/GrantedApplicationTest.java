package dev.ismap.model.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.Provider;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrantedApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
    private static final RegistrationNumber NUMBER = RegistrationNumber.parse("C24-0001-2");
    private static final RegistrationNumber OTHER = RegistrationNumber.parse("C21-0009-2");
    private static final ServiceRegistrationApplication FIRST = ServiceRegistrationApplication.of(
                    Programme.ISMAP, ApplicationKind.FIRST, Statement.of(StatementStatus.FINAL, "2022-04-01"))
            .withService(CloudService.none().withName("見本クラウド"))
            .withProvider(Provider.none().withName("見本社"));

    private static List<String> problems(ServiceRegistrationApplication application) {
        return new GrantedApplication(application, NUMBER, DAY)
                .problems().stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList();
    }

    private static CloudServiceEntry entry(ServiceRegistrationApplication application) {
        return new GrantedApplication(application, NUMBER, DAY)
                .entry(Basis.OFFICIAL)
                .orElseThrow();
    }

    private static ServiceRegistrationApplication endingOn(LocalDate day) {
        return FIRST.withAudit(Audit.none().withPeriod(AuditPeriod.none().withTo(Input.given(day))));
    }

    private static ServiceRegistrationApplication builtOn(UnderlyingService... services) {
        return FIRST.withStatement(FIRST.statement().withUnderlyingServices(Input.given(List.of(services))));
    }

    /** A registration whose term of sixteen months ends on the day before the decision, by one reading on the day itself. */
    @Test
    void aDecisionAfterTheTermOfWhatIsDecidedIsNotEntered() {
        RegistrationTerm law = (programme, end, day) ->
                Optional.of(DayRange.of(end.plusMonths(16), end.plusMonths(16).plusDays(1)));
        LocalDate end = DAY.minusMonths(16);
        for (LocalDate period : List.of(end, end.minusDays(1))) {
            assertEquals(List.of(), new GrantedApplication(endingOn(period), NUMBER, DAY).problems(law));
        }
        List<Problem> late = new GrantedApplication(endingOn(end.minusDays(2)), NUMBER, DAY).problems(law);
        assertEquals(
                List.of("DECIDED_TOO_LATE /audit/period/to"),
                late.stream().map(one -> one.code() + " " + one.path()).toList());
        assertEquals(
                Label.of(
                        "決定日（2024-09-30）が、監査対象期間の末日（2023-05-28）から数えた有効期間の満了（遅くとも2024-09-29）より後です。",
                        "The decision (2024-09-30) lies after the term counted from the end of the audit period"
                                + " (2023-05-28), which ends on 2024-09-29 at the latest."),
                late.get(0).message());
        assertEquals(
                List.of(),
                new GrantedApplication(endingOn(DAY.minusYears(3)), NUMBER, DAY)
                        .problems(RegistrationTerm.unlimited()));
        assertEquals(List.of(), new GrantedApplication(FIRST, NUMBER, DAY).problems(law));
    }

    @Test
    void aServiceWithoutANameIsNotEntered() {
        for (CloudService nameless :
                List.of(CloudService.none(), CloudService.none().withName("\u3000"))) {
            ServiceRegistrationApplication application = FIRST.withService(nameless);
            assertEquals(List.of("MISSING_NAME /service/name"), problems(application));
            assertEquals(Optional.empty(), new GrantedApplication(application, NUMBER, DAY).entry(Basis.OFFICIAL));
        }
    }

    @Test
    void theDecisionIsNotEarlierThanTheFilingAndTheEndOfTheAuditPeriod() {
        assertEquals(List.of(), problems(FIRST.withFiledOn(DAY)));
        assertEquals(List.of("DECIDED_TOO_EARLY /filedOn"), problems(FIRST.withFiledOn(DAY.plusDays(1))));
        assertEquals(List.of(), problems(endingOn(DAY)));
        assertEquals(List.of("DECIDED_TOO_EARLY /audit/period/to"), problems(endingOn(DAY.plusDays(1))));
    }

    @Test
    void aRenewalKeepsItsNumber() {
        ServiceRegistrationApplication renewal = FIRST.withApplication(ApplicationKind.RENEWAL);
        PreviousRegistration previous = PreviousRegistration.none();

        assertEquals(List.of(), problems(renewal.withPrevious(previous.withRegistrationNumber(NUMBER))));
        assertEquals(
                List.of("LIST_CONTRADICTED /previous/registrationNumber"),
                problems(renewal.withPrevious(previous.withRegistrationNumber(OTHER))));
        assertEquals(List.of(), problems(FIRST.withPrevious(previous.withRegistrationNumber(OTHER))));
    }

    @Test
    void theEntrySaysWhatTheApplicationSays() {
        ServiceRegistrationApplication application = endingOn(DAY.minusMonths(6))
                .withStatement(FIRST.statement()
                        .withCoveredComponents(Input.given(List.of("Mail")))
                        .withRegions(Input.given(List.of("東京"))));

        assertEquals(
                new CloudServiceEntry(
                        Optional.of(NUMBER),
                        "見本クラウド",
                        Optional.of("見本社"),
                        Programme.ISMAP,
                        Basis.SECONDARY,
                        Input.notAsked(),
                        List.of(ListEvent.of(ListEventKind.REGISTERED, DAY)
                                .withPeriodEnd(DAY.minusMonths(6))
                                .withScope(ServiceScope.none()
                                        .withComponents(Input.given(List.of("Mail")))
                                        .withRegions(Input.given(List.of("東京")))))),
                new GrantedApplication(application, NUMBER, DAY)
                        .entry(Basis.SECONDARY)
                        .orElseThrow());
    }

    @Test
    void whatTheApplicationDoesNotSayTheEntryDoesNotSayEither() {
        CloudServiceEntry entry = entry(FIRST.withProvider(Provider.none().withName(" "))
                .withStatement(FIRST.statement()
                        .withCoveredComponents(Input.notApplicable("一つだけである"))
                        .withRegions(Input.notKnown())));

        assertEquals(Optional.empty(), entry.provider());
        assertEquals(
                List.of(ListEvent.of(ListEventKind.REGISTERED, DAY).withScope(ServiceScope.none())), entry.events());
        assertEquals(
                ListEventKind.RENEWED,
                entry(FIRST.withApplication(ApplicationKind.RENEWAL))
                        .events()
                        .get(0)
                        .event());
    }

    @Test
    void whatItIsBuiltOnIsNamedByItsNumberOrElseByItsName() {
        UnderlyingService named = UnderlyingService.none().withName(Input.given("基盤"));
        UnderlyingService numbered = named.withRegistrationNumber(OTHER);

        assertEquals(
                Input.given(List.of("基盤", "C21-0009-2")),
                entry(builtOn(named, numbered, named)).builtOn());
        assertEquals(Input.given(List.of()), entry(builtOn()).builtOn());
        assertEquals(
                Input.notAsked(),
                entry(builtOn(named, UnderlyingService.none().withRegistrationNumber(OTHER)))
                        .builtOn());
    }

    @Test
    void nothingOfItIsNull() {
        assertThrows(NullPointerException.class, () -> new GrantedApplication(FIRST, NUMBER, null));
    }
}
