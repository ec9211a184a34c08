package dev.ismap.rules.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.core.time.Term;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.Listing;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.AuditorRegistrationApplication.Intake;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.service.CloudService;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.calendar.IsmapCalendar;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.law.Validity;
import dev.ismap.rules.law.Validity.RenewalHistory;
import dev.ismap.rules.law.Validity.ValidityStatus;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ServiceRegistrationApplication application(String periodEnd) {
        return ServiceRegistrationApplication.of(
                        Programme.ISMAP,
                        ApplicationKind.FIRST,
                        Statement.of(StatementStatus.DRAFT, "2022-04-01").withServiceName(Input.given("見本")))
                .withAudit(Audit.none().withPeriod(AuditPeriod.none().withTo(Input.given(day(periodEnd)))));
    }

    private static List<String> days(IsmapCalendar calendar) {
        return calendar.days().stream()
                .map(one -> one.day() + " " + one.matter() + " " + one.rule())
                .toList();
    }

    private static CloudServiceList list(ListEvent... events) {
        return CloudServiceList.none()
                .withEntries(List.of(CloudServiceEntry.of("見本", Programme.ISMAP, Basis.SECONDARY)
                        .withEvents(List.of(events))));
    }

    @Test
    void anAuditPeriodThatEndedAtTheEndOfMarchTellsAllDaysOfItsProvider() {
        assertEquals(
                List.of(
                        "2024-04-01 NEXT_PERIOD_BEGINS S-PERIOD-GAP",
                        "2024-06-30 REPORT_DUE S-REPORT-3M",
                        "2024-06-30 NEXT_PERIOD_EARLIEST_END S-PERIOD-MIN",
                        "2024-08-01 RULE_BEGINS S-CYCLE-MGT",
                        "2025-03-31 NEXT_PERIOD_LATEST_END S-PERIOD-MAX",
                        "2025-06-30 NEXT_REPORT_DUE S-REPORT-3M",
                        "2025-07-31 RENEWAL_DUE V-RENEW",
                        "2025-08-01 LAPSES V-LAPSE",
                        "2026-07-01 RULE_BEGINS S-ID-TERM"),
                days(Ismap.standard().calendar(application("2024-03-31"), Context.on(day("2024-03-31")))));
    }

    private static List<String> accountDays(String issued, String on) {
        ServiceRegistrationApplication application = application("2024-03-31");
        ServiceRegistrationApplication told =
                application.withProvider(application.provider().withGBizIdIssuedOn(Input.given(day(issued))));
        return Ismap.standard().calendar(told, Context.on(day(on))).days().stream()
                .filter(one -> one.matter() == Matter.GBIZID_EXPIRES)
                .map(one -> one.day() + " " + one.rule() + " " + one.basis() + ": "
                        + one.detail().en() + " / " + one.detail().ja())
                .toList();
    }

    @Test
    void theLastDayOfTheAccountIsTwoYearsAndThreeMonthsFromItsIssueAndNoEarlierThanFromTheTermsStart() {
        String old = "2028-09-30 S-ID-TERM SECONDARY: two years and three months from 2026-07-01,"
                + " from which an account issued before runs / 有効期間が設けられた日（2026-07-01）から2年3か月";
        assertEquals(List.of(old), accountDays("2021-05-06", "2024-03-31"));
        assertEquals(List.of(old), accountDays("2026-06-30", "2027-01-01"));
        assertEquals(
                List.of("2028-10-01 S-ID-TERM SECONDARY: two years and three months from 2026-07-02, the day of issue"
                        + " / 発行日（2026-07-02）から2年3か月"),
                accountDays("2026-07-02", "2027-01-01"));
        assertEquals(List.of(), accountDays("2021-05-06", "2028-10-01"));
    }

    private static AuditorRegistrationApplication auditor() {
        AuditorRegistrationApplication none = AuditorRegistrationApplication.none();
        return none.withApplicant(
                        none.applicant().withName("見本監査法人").withGBizIdIssuedOn(Input.given(day("2026-08-03"))))
                .withIntake(Intake.none()
                        .withReviewStartAnnounced(Input.given(true))
                        .withReviewStartsOn(Input.given(day("2026-12-14"))));
    }

    @Test
    void anAuditingOrganisationIsToldTheStartOfTheReviewAndTheLastDayOfItsAccount() {
        assertEquals(
                List.of(
                        "2026-07-01 RULE_BEGINS A-ID-TERM",
                        "2026-12-14 REVIEW_STARTS A-WINDOW",
                        "2028-11-02 GBIZID_EXPIRES A-ID-TERM"),
                days(Ismap.standard().calendar(auditor(), Context.on(day("2026-06-30")))));
        IsmapCalendar later = Ismap.standard().calendar(auditor(), Context.on(day("2026-12-15")));
        assertEquals(List.of("2028-11-02 GBIZID_EXPIRES A-ID-TERM"), days(later));
        assertEquals(Label.same("見本監査法人"), later.days().get(0).subject());
        assertEquals(Optional.of(day("2026-12-14")), later.lastPassed().map(CalendarDay::day));
    }

    @Test
    void aReviewThatIsNotAnnouncedHasNoDayAndNeitherHasTheTermOfARegistration() {
        AuditorRegistrationApplication silent = AuditorRegistrationApplication.none()
                .withIntake(auditor().intake().withReviewStartAnnounced(Input.given(false)))
                .withRegisteredOn(Input.given(day("2026-12-20")));
        assertEquals(List.of(), days(Ismap.standard().calendar(silent, Context.on(day("2026-12-01")))));
    }

    @Test
    void anAuditorsCalendarFollowsTheLawThatItIsAskedOf() {
        Ismap other =
                Ismap.standard().withAuditors(reform -> reform.drop("A-WINDOW").set(Terms.GBIZID, Term.ofMonths(12)));
        assertEquals(
                List.of("2027-08-02 GBIZID_EXPIRES A-ID-TERM"),
                days(other.calendar(auditor(), Context.on(day("2026-12-01")))));
    }

    @Test
    void whatHasPassedAndWhatIsDoneIsLeftOut() {
        ServiceRegistrationApplication submitted = application("2024-03-31");
        submitted = submitted.withAudit(
                submitted.audit().withReport(AuditReport.none().withSubmittedOn(Input.given(day("2024-06-01")))));
        assertEquals(
                List.of(
                        "2025-07-31 RENEWAL_DUE V-RENEW",
                        "2025-08-01 LAPSES V-LAPSE",
                        "2026-07-01 RULE_BEGINS S-ID-TERM"),
                days(Ismap.standard().calendar(submitted, Context.on(day("2025-07-31")))));
        assertEquals(
                List.of("2024-06-30 NEXT_PERIOD_EARLIEST_END S-PERIOD-MIN"),
                days(Ismap.standard().calendar(submitted, Context.on(day("2024-06-30"))))
                        .subList(0, 1));
    }

    @Test
    void aRenewalThatIsNotFiledYetIsDueByThePreviousPeriod() {
        ServiceRegistrationApplication renewal = application("2024-03-31")
                .withApplication(ApplicationKind.RENEWAL)
                .withPrevious(PreviousRegistration.none().withPeriodEnd(Input.given(day("2023-03-31"))));
        assertTrue(days(Ismap.standard().calendar(renewal, Context.on(day("2024-07-01"))))
                .containsAll(List.of("2024-07-31 RENEWAL_DUE V-RENEW", "2024-08-01 LAPSES V-LAPSE")));
        assertTrue(
                days(Ismap.standard().calendar(renewal.withFiledOn(day("2024-06-30")), Context.on(day("2024-07-01"))))
                        .stream()
                        .noneMatch(one -> one.startsWith("2024-07-31")));
    }

    @Test
    void theDaysOfARegistrationThatIsAppliedForStandUnderACondition() {
        ServiceRegistrationApplication renewal = application("2024-03-31")
                .withApplication(ApplicationKind.RENEWAL)
                .withPrevious(PreviousRegistration.none().withPeriodEnd(Input.given(day("2023-03-31"))));
        assertEquals(
                List.of("2024-07-31 false", "2024-08-01 false", "2025-07-31 true", "2025-08-01 true"),
                Ismap.standard().calendar(renewal, Context.on(day("2024-07-01"))).days().stream()
                        .filter(one -> one.matter() == Matter.RENEWAL_DUE || one.matter() == Matter.LAPSES)
                        .map(one -> one.day() + " " + one.detail().en().startsWith("if it is registered: "))
                        .toList());
    }

    @Test
    void theLastDayThatHasPassedIsKeptButNoChangeOfTheRulesIsOne() {
        assertEquals(
                Optional.of(day("2025-08-01")),
                Ismap.standard()
                        .calendar(application("2024-03-31"), Context.on(day("2025-08-02")))
                        .lastPassed()
                        .map(CalendarDay::day));
        ServiceRegistrationApplication nothing = application("2024-03-31").withAudit(Audit.none());
        assertEquals(
                Optional.empty(),
                Ismap.standard()
                        .calendar(nothing, Context.on(day("2025-08-02")))
                        .lastPassed());
    }

    @Test
    void everyDayHasItsBasisAndWordsInBothLanguages() {
        Ismap.standard()
                .calendar(application("2024-03-31"), Context.on(day("2024-03-31")))
                .days()
                .forEach(one -> assertTrue(one.basis() != Basis.ASSUMED
                        && !one.matter().label().en().isBlank()));
    }

    @Test
    void aListTellsByWhenEachListedServiceIsRenewed() {
        ListEvent registered =
                ListEvent.of(ListEventKind.REGISTERED, day("2024-06-01")).withPeriodEnd(day("2024-03-31"));
        ListEvent applied = ListEvent.of(ListEventKind.RENEWAL_APPLIED, day("2025-07-01"));
        CloudServiceList quiet = list(registered, ListEvent.of(ListEventKind.OBSERVED, day("2025-07-10")));
        assertEquals(
                List.of("2025-07-31 RENEWAL_DUE V-RENEW", "2025-08-01 LAPSES V-LAPSE"),
                days(Ismap.standard().calendar(quiet, Context.on(day("2025-07-10")))));
        // V-CARRY: while a renewal is pending, it has no last day
        assertEquals(
                List.of(), days(Ismap.standard().calendar(list(registered, applied), Context.on(day("2025-07-01")))));
    }

    @Test
    void aServicePastItsLastValidDayHasNoDayLeft() {
        ListEvent registered =
                ListEvent.of(ListEventKind.REGISTERED, day("2024-06-01")).withPeriodEnd(day("2024-03-31"));
        CloudServiceList whole =
                list(registered).withCompleteOn(List.of(CompleteDays.of(day("2024-01-01"), day("2026-12-31"))));
        assertEquals(
                List.of("2025-07-31 RENEWAL_DUE V-RENEW", "2025-08-01 LAPSES V-LAPSE"),
                days(Ismap.standard().calendar(whole, Context.on(day("2025-07-31")))));
        IsmapCalendar later = Ismap.standard().calendar(whole, Context.on(day("2025-09-01")));
        assertEquals(List.of(), later.days());
        assertEquals(Optional.empty(), later.lastPassed());
    }

    @Test
    void aContractIsCheckedWhenItBeginsAndWhereverARegistrationMayHaveLapsed() {
        ProcurementNeed need = ProcurementNeed.none()
                .withContract(ContractTerm.of(day("2026-04-01"), day("2029-03-31")))
                .withService(SelectedService.none().withPeriodEnd(Input.given(day("2025-03-31"))));
        assertEquals(
                List.of(
                        "2026-04-01 CONTRACT_BEGINS P-TERM",
                        "2026-07-31 LAST_VALID_DAY P-TERM",
                        "2026-08-01 CONTRACT_CHECK P-TERM",
                        "2027-08-01 CONTRACT_CHECK P-TERM",
                        "2028-08-01 CONTRACT_CHECK P-TERM"),
                days(Ismap.standard().calendar(need, Context.on(day("2026-01-05")))));
        assertEquals(
                List.of("2026-04-01 CONTRACT_BEGINS P-TERM"),
                days(Ismap.standard()
                        .calendar(need.withService(SelectedService.none()), Context.on(day("2026-01-05")))));
        assertEquals(List.of(), days(Ismap.standard().calendar(ProcurementNeed.none(), Context.on(day("2026-01-05")))));
    }

    @Test
    void theEndOfTheRegimeOfIsmapLiuIsADayOfItsProvider() {
        ServiceRegistrationApplication liu = application("2024-03-31").withProgramme(Programme.ISMAP_LIU);
        assertTrue(days(Ismap.standard().calendar(liu, Context.on(day("2024-07-01"))))
                .containsAll(List.of("2025-03-31 RULE_ENDS L-WORK", "2025-03-31 RULE_ENDS L-PRE")));
    }

    @Test
    void aRuleThatBeginsAfterItsBookIsADayAndWhereTheDayIsNotKnownItSaysSo() {
        Rule<ServiceCase> rule = ServiceRuleBook.asEnacted().rule("S-GOV").orElseThrow();
        Label title = rule.title();
        assertEquals(List.of("2024-08-01 " + title.en()), begins(rule.during(InForce.since("2024-08-01"))));
        assertEquals(List.of(), begins(rule.during(InForce.since("2020-06-03"))), "the book begins with it");
        assertEquals(
                List.of("2024-08-01 " + title.en() + " (some day of 2024-08; which is not known)"),
                begins(rule.during(InForce.since("2024-08"))));
    }

    @Test
    void daysAreOrderedByDayThenMatterThenServiceThenRuleThenDetail() {
        LocalDate on = day("2026-01-01");
        List<CalendarDay> ordered = List.of(
                calendarDay(on, Matter.RENEWAL_DUE, "a", "V-1", "d"),
                calendarDay(on, Matter.RENEWAL_DUE, "a", "V-1", "e"),
                calendarDay(on, Matter.RENEWAL_DUE, "a", "V-2", "a"),
                calendarDay(on, Matter.RENEWAL_DUE, "b", "V-1", "a"),
                calendarDay(on, Matter.LAPSES, "a", "V-1", "a"),
                calendarDay(on.plusDays(1), Matter.RENEWAL_DUE, "a", "V-1", "a"));
        List<CalendarDay> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertEquals(ordered, shuffled.stream().sorted().toList());
    }

    private static CalendarDay calendarDay(LocalDate day, Matter matter, String subject, String rule, String detail) {
        return new CalendarDay(
                day, matter, Label.same(subject), rule, Optional.empty(), Basis.OFFICIAL, Label.same(detail));
    }

    private static List<String> begins(Rule<ServiceCase> rule) {
        RuleBook<ServiceCase> book = RuleBook.<ServiceCase>of(
                        "b", Label.same("b"), day("2020-06-03"), day("2026-12-31"))
                .rules(List.of(rule))
                .build();
        return Transitions.of(book).stream()
                .map(one -> one.day() + " " + one.detail().en())
                .toList();
    }

    @Test
    void aDayIsOfTheServiceByItsName() {
        ServiceRegistrationApplication nameless = application("2024-03-31");
        nameless = nameless.withStatement(nameless.statement().withServiceName(Input.notAsked()));
        assertEquals(Label.same("見本"), subject(application("2024-03-31")));
        assertEquals(
                Label.same("S"),
                subject(nameless.withService(CloudService.none().withName("S"))));
        Label none = Label.of("（名称の記載なし）", "(no name stated)");
        assertEquals(none, subject(nameless));
        assertEquals(none, subject(nameless.withService(CloudService.none().withName(" "))));
        assertEquals(none, subject(nameless.withService(CloudService.none().withName("\u200b"))));
        ServiceRegistrationApplication blank =
                nameless.withStatement(nameless.statement().withServiceName(Input.given("\u3000")));
        assertEquals(
                Label.same("S"), subject(blank.withService(CloudService.none().withName("S"))));
    }

    @Test
    void aListedServiceWhoseNameIsBlankHasItsDaysAllTheSame() {
        ListEvent registered =
                ListEvent.of(ListEventKind.REGISTERED, day("2024-06-01")).withPeriodEnd(day("2024-03-31"));
        CloudServiceList list = list(registered);
        CloudServiceEntry nameless = new CloudServiceEntry(
                Optional.empty(),
                "\u3000",
                Optional.empty(),
                list.entries().get(0).programme(),
                list.entries().get(0).basis(),
                Input.notAsked(),
                List.of(registered));
        assertEquals(
                Label.of("（サービスの記載なし）", "(no service stated)"),
                Ismap.standard()
                        .calendar(list.withEntries(List.of(nameless)), Context.on(day("2024-06-01")))
                        .days()
                        .get(0)
                        .subject());
    }

    private static Label subject(ServiceRegistrationApplication application) {
        return Ismap.standard()
                .calendar(application, Context.on(day("2024-03-31")))
                .days()
                .get(0)
                .subject();
    }

    @Test
    void aDayOfAListIsOfTheServiceByItsNumberAndItsNames() {
        ListEvent registered =
                ListEvent.of(ListEventKind.REGISTERED, day("2024-06-01")).withPeriodEnd(day("2024-03-31"));
        CloudServiceList list = list(registered, ListEvent.of(ListEventKind.OBSERVED, day("2025-07-10")));
        CloudServiceEntry entry = list.entries().get(0).withRegistrationNumber(RegistrationNumber.parse("C99-0001-2"));
        assertEquals(
                Label.same("見本"),
                Ismap.standard()
                        .calendar(list, Context.on(day("2025-07-10")))
                        .days()
                        .get(0)
                        .subject());
        assertEquals(
                Label.same("C99-0001-2 見本"),
                Ismap.standard()
                        .calendar(list.withEntries(List.of(entry)), Context.on(day("2025-07-10")))
                        .days()
                        .get(0)
                        .subject());
    }

    @Test
    void aCheckIsOfTheSelectedServiceAndSaysWhatItRestsOn() {
        ProcurementNeed need = ProcurementNeed.none()
                .withContract(ContractTerm.of(day("2026-04-01"), day("2028-03-31")))
                .withService(SelectedService.none().withPeriodEnd(Input.given(day("2025-03-31"))));
        IsmapCalendar calendar = Ismap.standard().calendar(need, Context.on(day("2026-01-05")));
        assertEquals(
                List.of(
                        "the listing when the contract begins",
                        "by the audit period that ended on 2025-03-31; one day later is another possible reading",
                        "after the term that rests on the audit period ended on 2025-03-31",
                        "after the term of a renewed registration whose audit period ends on 2026-03-31 at the latest"),
                calendar.days().stream().map(one -> one.detail().en()).toList());
        assertEquals("(no service stated)", calendar.days().get(0).subject().en());
        SelectedService named = need.service().withName("S");
        assertEquals(
                Label.same("S"),
                Ismap.standard()
                        .calendar(need.withService(named), Context.on(day("2026-01-05")))
                        .days()
                        .get(0)
                        .subject());
        assertEquals(
                Label.same("C99-0001-2 S"),
                Ismap.standard()
                        .calendar(
                                need.withService(named.withRegistrationNumber(RegistrationNumber.parse("C99-0001-2"))),
                                Context.on(day("2026-01-05")))
                        .days()
                        .get(0)
                        .subject());
    }

    private static List<String> told(IsmapCalendar calendar) {
        return calendar.days().stream()
                .map(one -> one.day() + " " + one.matter() + " " + one.subject().en() + ": "
                        + one.detail().en())
                .toList();
    }

    private static final String BEGINS = ": the listing when the contract begins";

    /** What the need does not state of the service that it has selected, the list tells. */
    @Test
    void aSelectedServiceHasTheDaysThatTheListTells() {
        ListEvent registered = ListEvent.of(ListEventKind.REGISTERED, day("2025-06-01"));
        ProcurementNeed need = ProcurementNeed.none()
                .withContract(ContractTerm.of(day("2026-04-01"), day("2027-03-31")))
                .withService(SelectedService.none().withName("見本"));
        Context on = Context.on(day("2026-01-05"));
        assertEquals(
                List.of("2026-04-01 CONTRACT_BEGINS 見本" + BEGINS),
                told(Ismap.standard().calendar(need, on.services(list(registered)))));
        assertEquals(
                List.of(
                        "2026-04-01 CONTRACT_BEGINS 見本" + BEGINS,
                        "2026-07-31 LAST_VALID_DAY 見本: by the audit period that ended on 2025-03-31; one day later is"
                                + " another possible reading",
                        "2026-08-01 CONTRACT_CHECK 見本: after the term that rests on the audit period ended on"
                                + " 2025-03-31"),
                told(Ismap.standard().calendar(need, on.services(list(registered.withPeriodEnd(day("2025-03-31")))))));
        assertEquals(
                List.of(
                        "2026-04-01 CONTRACT_BEGINS 見本" + BEGINS,
                        "2026-09-30 LAST_VALID_DAY 見本: as the list states it",
                        "2026-10-01 CONTRACT_CHECK 見本: after the last valid day that the list states, 2026-09-30"),
                told(Ismap.standard()
                        .calendar(need, on.services(list(registered.withLastValidDay(day("2026-09-30")))))));
        ListEvent both = registered.withPeriodEnd(day("2025-03-31")).withLastValidDay(day("2026-09-30"));
        assertEquals(
                List.of(
                        "2026-04-01 CONTRACT_BEGINS 見本" + BEGINS,
                        "2026-09-30 LAST_VALID_DAY 見本: as the list states it",
                        "2026-10-01 CONTRACT_CHECK 見本: after the last valid day that the list states, 2026-09-30",
                        "2027-08-01 CONTRACT_CHECK 見本: after the term of a renewed registration whose audit period ends"
                                + " on 2026-03-31 at the latest"),
                told(Ismap.standard()
                        .calendar(
                                need.withContract(ContractTerm.of(day("2026-04-01"), day("2028-03-31"))),
                                on.services(list(both)))));
    }

    @Test
    void aLastValidDayThatTheListStatesIsNoReadingOfTheLaw() {
        CloudServiceList list = list(
                ListEvent.of(ListEventKind.REGISTERED, day("2024-06-01"))
                        .withPeriodEnd(day("2024-03-31"))
                        .withLastValidDay(day("2025-06-30")),
                ListEvent.of(ListEventKind.OBSERVED, day("2025-01-10")));
        assertEquals(
                List.of(
                        "2025-06-30 RENEWAL_DUE 見本: by the last valid day that the list states",
                        "2025-07-01 LAPSES 見本: without a renewal applied for, not registered from this day on"),
                told(Ismap.standard().calendar(list, Context.on(day("2025-01-10")))));
    }

    private static final List<Matter> FOUNDATIONS =
            List.of(Matter.PLATFORM_LISTING_ENDS, Matter.AUDITOR_LISTING_ENDS, Matter.ISMS_EXPIRES);

    private static List<String> foundations(ServiceRegistrationApplication application, Context context) {
        return Ismap.standard().calendar(application, context).days().stream()
                .filter(one -> FOUNDATIONS.contains(one.matter()))
                .map(one -> one.day() + " " + one.rule() + " " + one.subject().en() + ": "
                        + one.detail().en())
                .toList();
    }

    private static ServiceRegistrationApplication builtOn(UnderlyingService... services) {
        ServiceRegistrationApplication application = application("2024-03-31");
        return application.withStatement(
                application.statement().withUnderlyingServices(Input.given(List.of(services))));
    }

    /** What the case declares counts, and else what the list tells; what neither tells has no day. */
    @Test
    void theEndOfWhatARegistrationRestsOnIsADayOfItsProvider() {
        Listing until = Listing.none().withListed(Input.given(true)).withTo(Input.given(day("2024-10-31")));
        UnderlyingService named = UnderlyingService.none().withName(Input.given("見本"));
        ListEvent registered = ListEvent.of(ListEventKind.REGISTERED, day("2024-01-01"));
        Context alone = Context.on(day("2024-04-01"));
        Context byPeriod = alone.services(list(registered.withPeriodEnd(day("2023-09-30"))));
        Context stated = alone.services(list(registered.withLastValidDay(day("2024-12-31"))));
        String declared = "2024-10-31 S-BASE 見本: as the case states it";
        assertEquals(List.of(declared), foundations(builtOn(named.withListing(until)), alone));
        assertEquals(List.of(declared), foundations(builtOn(named.withListing(until)), byPeriod));
        assertEquals(List.of(), foundations(builtOn(named), alone));
        assertEquals(List.of(), foundations(builtOn(named), alone.services(list(registered))));
        assertEquals(
                List.of(
                        "2025-01-31 S-BASE 見本: the last valid day by the audit period that ended on 2023-09-30, unless it"
                                + " is renewed"),
                foundations(builtOn(named), byPeriod));
        assertEquals(
                List.of("2024-12-31 S-BASE 見本: the last valid day that the list states, unless it is renewed"),
                foundations(builtOn(named), stated));
        ListEvent removed =
                ListEvent.of(ListEventKind.REMOVED, day("2024-06-15")).withKnownOn(PartialDate.parse("2024-03-01"));
        assertEquals(
                List.of("2024-06-14 S-BASE 見本: the day before the end of its listing that the list tells already"),
                foundations(
                        builtOn(named), alone.services(list(registered.withPeriodEnd(day("2023-09-30")), removed))));
        assertEquals(
                List.of("2024-10-31 S-BASE C99-0001-2: as the case states it"),
                foundations(
                        builtOn(UnderlyingService.none()
                                .withRegistrationNumber(RegistrationNumber.parse("C99-0001-2"))
                                .withListing(until)),
                        alone));

        ServiceRegistrationApplication application = application("2024-03-31");
        Audit audit = application.audit();
        ServiceRegistrationApplication audited = application.withAudit(
                audit.withAuditor(audit.auditor().withName("監査法人").withListing(until))
                        .withManagementCycle(audit.managementCycle().withIsmsTo(Input.given(day("2026-01-31")))));
        assertEquals(
                List.of(
                        "2024-10-31 S-AUDITOR 監査法人: as the case states it",
                        "2026-01-31 S-CYCLE-MGT 見本: the multi-year audit cycle rests on it"),
                foundations(audited, Context.on(day("2024-10-01"))));
    }

    /** A list tells the last valid day: on the contract's last day, or before its first, there is no check of it. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, false", // it lapses on the first day of the contract, on which its listing is looked at anyway
        "2026-04-01, true",
        "2027-03-30, true",
        "2027-03-31, false"
    })
    void aStatedLastValidDayIsCheckedWithinTheContract(LocalDate lastValidDay, boolean checked) {
        ProcurementNeed need = ProcurementNeed.none()
                .withContract(ContractTerm.of(day("2026-04-01"), day("2027-03-31")))
                .withService(SelectedService.none().withName("見本"));
        CloudServiceList list =
                list(ListEvent.of(ListEventKind.REGISTERED, day("2025-06-01")).withLastValidDay(lastValidDay));
        assertEquals(
                checked,
                Ismap.standard().calendar(need, Context.on(day("2026-01-05")).services(list)).days().stream()
                        .anyMatch(one -> one.matter() == Matter.CONTRACT_CHECK));
    }

    /** Where no service is selected, each check is of those that may serve, and tells when to look at which. */
    @Test
    void aCheckIsOfAllServicesThatMayServe() {
        ProcurementNeed need =
                ProcurementNeed.none().withContract(ContractTerm.of(day("2026-04-01"), day("2026-12-31")));
        CloudServiceList list = list().withCompleteOn(List.of(CompleteDays.of(day("2025-01-01"), day("2026-01-05"))))
                .withEntries(List.of(
                        listed("a", Programme.ISMAP, "2025-03-31"),
                        listed("b", Programme.ISMAP, "2025-06-30"),
                        listed("c", Programme.ISMAP, "2025-03-31")));
        assertEquals(
                List.of(
                        "2026-04-01 CONTRACT_BEGINS b, a, c" + BEGINS,
                        "2026-08-01 CONTRACT_CHECK a, c: after the term that rests on the audit period ended on"
                                + " 2025-03-31",
                        "2026-11-01 CONTRACT_CHECK b: after the term that rests on the audit period ended on"
                                + " 2025-06-30"),
                told(Ismap.standard()
                        .calendar(need, Context.on(day("2026-01-05")).services(list))));
    }

    private static CloudServiceEntry listed(String name, Programme programme, String periodEnd) {
        return CloudServiceEntry.of(name, programme, Basis.SECONDARY)
                .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, day("2025-08-01"))
                        .withPeriodEnd(day(periodEnd))));
    }

    @Test
    void aDayComesFromARuleOrANoteOfTheBook() {
        RuleBook<?> book = ServiceRuleBook.asEnacted();
        LegalNote note = book.notes().stream()
                .filter(one -> one.id().equals("V-LAPSE"))
                .findFirst()
                .orElseThrow();
        LocalDate on = day("2024-03-31");
        assertEquals(
                Optional.of(new Origin("V-LAPSE", note.provision(), note.basis())), Origin.of(book, "V-LAPSE", on));
        Rule<?> rule = book.rule("V-RENEW").orElseThrow();
        assertEquals(
                Optional.of(new Origin("V-RENEW", rule.provision(), rule.basis())), Origin.of(book, "V-RENEW", on));
        assertEquals(Optional.empty(), Origin.of(book, "X-NONE", on));
        assertEquals(Optional.empty(), Origin.of(book, "V-INCIDENT", day("2024-01-03")), "a note that is none yet");
        assertTrue(Origin.of(book, "V-INCIDENT", day("2024-01-04")).isPresent());
        RuleBook<?> ended =
                ServiceRuleBook.asEnacted().reform().drop("V-RENEW", on).build();
        assertEquals(Optional.empty(), Origin.of(ended, "V-RENEW", on), "it is no law any more");
        assertTrue(Origin.of(ended, "V-RENEW", on.minusDays(1)).isPresent());
    }

    @Test
    void beforeTheProgrammeThereIsNoLawToTellADayFrom() {
        assertThrows(
                NoLawException.class,
                () -> Ismap.standard().calendar(application("2024-03-31"), Context.on(day("2020-06-02"))));
    }

    @Provide
    Arbitrary<LocalDate> ends() {
        return Arbitraries.integers().between(0, 3000).map(day("2022-12-27")::plusDays);
    }

    @Property(seed = "2020")
    void onTheDayThatLapsesTheStatusIsOpenAndOnTheNextItHasLapsed(@ForAll("ends") LocalDate end) {
        IsmapCalendar calendar = Ismap.standard().calendar(application(end.toString()), Context.on(end));
        for (CalendarDay one : calendar.days()) {
            Validity validity = Ismap.standard().validity(end);
            if (one.matter() == Matter.RENEWAL_DUE) {
                assertEquals(ValidityStatus.VALID, validity.statusOn(one.day(), RenewalHistory.none()));
            } else if (one.matter() == Matter.LAPSES) {
                assertEquals(ValidityStatus.UNDETERMINED, validity.statusOn(one.day(), RenewalHistory.none()));
                assertEquals(ValidityStatus.LAPSED, validity.statusOn(one.day().plusDays(1), RenewalHistory.none()));
            }
        }
        assertEquals(
                2,
                calendar.days().stream()
                        .filter(one -> one.rule().startsWith("V-"))
                        .count());
    }

    @Property(seed = "2020")
    void betweenTwoChecksOfAContractNoStatedTermEnds(@ForAll("ends") LocalDate end, @ForAll("ends") LocalDate begins) {
        ContractTerm contract = ContractTerm.of(begins, begins.plusYears(5));
        ProcurementNeed need = ProcurementNeed.none()
                .withContract(contract)
                .withService(SelectedService.none().withPeriodEnd(Input.given(end)));
        List<LocalDate> checks = Ismap.standard().calendar(need, Context.on(begins)).days().stream()
                .filter(one -> one.matter() != Matter.LAST_VALID_DAY)
                .map(CalendarDay::day)
                .toList();
        assertEquals(begins, checks.get(0));
        assertEquals(checks.stream().sorted().distinct().toList(), checks);
        LocalDate lapses = Ismap.standard().validity(end).lastValidDay().plusDays(1);
        boolean within = lapses.isAfter(begins) && !lapses.isAfter(begins.plusYears(5));
        assertEquals(within, checks.contains(lapses) && !lapses.equals(begins));
        assertTrue(checks.stream().noneMatch(check -> check.isAfter(begins.plusYears(5))));
    }
}
