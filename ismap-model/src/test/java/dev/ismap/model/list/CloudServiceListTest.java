package dev.ismap.model.list;

import static dev.ismap.model.list.ListEvent.ListEventKind.EXPIRED;
import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED_ABSENT;
import static dev.ismap.model.list.ListEvent.ListEventKind.REAUDIT_BEGUN;
import static dev.ismap.model.list.ListEvent.ListEventKind.REGISTERED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REMOVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENAMED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENEWED;
import static dev.ismap.model.list.ListEvent.ListEventKind.SCOPE_CHANGED;
import static dev.ismap.model.list.ListingAnswer.ListingState.LISTED;
import static dev.ismap.model.list.ListingAnswer.ListingState.NOT_LISTED;
import static dev.ismap.model.list.ListingAnswer.ListingState.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudServiceListTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.parse("C21-0012-2");

    @ParameterizedTest
    @CsvSource({
        "2021-12-19, NOT_LISTED", // a registration says that there was none before it
        "2021-12-20, LISTED",
        "2021-12-21, LISTED",
        "2030-01-01, LISTED" // whether a registration has run out is for rules to say
    })
    void aRegistrationHoldsFromItsDayOn(LocalDate day, ListingState expected) {
        assertEquals(expected, on(day, service(event(REGISTERED, "2021-12-20"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31, NOT_LISTED",
        "2021-06-01, UNKNOWN",
        "2021-06-30, LISTED", // whichever day of June it was, it was by the last
        "2021-07-01, LISTED"
    })
    void aRegistrationOfAMonthIsOpenWithinTheMonthAlone(LocalDate day, ListingState expected) {
        assertEquals(expected, on(day, service(event(REGISTERED, "2021-06"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, LISTED",
        "2022-01-01, UNKNOWN",
        "2022-12-30, UNKNOWN",
        "2022-12-31, NOT_LISTED",
        "2023-12-31, NOT_LISTED",
        "2024-01-01, LISTED"
    })
    void aRemovalOfAYearIsOpenWithinTheYear(LocalDate day, ListingState expected) {
        assertEquals(
                expected,
                on(
                        day,
                        service(
                                event(REGISTERED, "2021-03-12"),
                                event(REMOVED, "2022"),
                                event(RENEWED, "2024-01-01"))));
    }

    @ParameterizedTest
    @CsvSource({"2024-07-31, LISTED", "2024-08-01, NOT_LISTED"})
    void aRegistrationThatHasRunOutIsNotListedFromTheDayOfTheEvent(LocalDate day, ListingState expected) {
        assertEquals(expected, on(day, service(event(REGISTERED, "2023-06-01"), event(EXPIRED, "2024-08-01"))));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-08, UNKNOWN", "2026-09-09, LISTED", "2026-09-10, UNKNOWN"})
    void anObservationAssertsItsOneDay(LocalDate day, ListingState expected) {
        assertEquals(expected, on(day, service(event(OBSERVED, "2026-09-09"))));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-08, UNKNOWN", "2026-09-09, NOT_LISTED", "2026-09-10, UNKNOWN"})
    void anObservedAbsenceAssertsItsOneDay(LocalDate day, ListingState expected) {
        assertEquals(expected, on(day, service(event(OBSERVED_ABSENT, "2026-09-09"))));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30", "2026-07-01", "2026-07-15", "2026-07-31"})
    void anObservationOfAMonthAssertsNoDayOfIt(LocalDate day) {
        assertEquals(UNKNOWN, on(day, service(event(OBSERVED, "2026-07"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-19, NOT_LISTED",
        "2021-12-20, LISTED",
        "2021-12-21, UNKNOWN", // it was taken off on some day up to the observation
        "2023-12-31, UNKNOWN",
        "2024-01-01, NOT_LISTED",
        "2024-01-02, UNKNOWN",
        "2024-02-01, LISTED"
    })
    void anObservationThatSaysOtherwiseShowsThatAChangeIsNotOnRecord(LocalDate day, ListingState expected) {
        assertEquals(
                expected,
                on(
                        day,
                        service(
                                event(REGISTERED, "2021-12-20"),
                                event(OBSERVED_ABSENT, "2024-01-01"),
                                event(RENEWED, "2024-02-01"))));
    }

    @Test
    void whatContradictsItselfOnADayIsUnknownOnIt() {
        CloudServiceList list = service(event(REGISTERED, "2021-12-20"), event(OBSERVED_ABSENT, "2021-12-20"));
        assertEquals(UNKNOWN, on(day("2021-12-20"), list));
        assertEquals(LISTED, on(day("2021-12-21"), list));
    }

    @Test
    void whatComesLastOfARegistrationAndARemovalOfOneDayIsNotKnown() {
        CloudServiceList list =
                service(event(REGISTERED, "2022-01-01"), event(REMOVED, "2023-01-01"), event(REGISTERED, "2023-01-01"));
        assertEquals(LISTED, on(day("2022-12-31"), list));
        assertEquals(UNKNOWN, on(day("2023-01-01"), list));
        assertEquals(UNKNOWN, on(day("2023-06-01"), list));
    }

    @Test
    void aReauditChangesNothing() {
        CloudServiceList list = service(event(REGISTERED, "2021-03-12"), event(REAUDIT_BEGUN, "2022-09"));
        assertEquals(LISTED, on(day("2022-09-15"), list));
    }

    @Test
    void whatWasBeforeARenewalThatBeginsTheRecordIsUnknown() {
        CloudServiceList list = service(event(RENEWED, "2023-01-01"));
        assertEquals(UNKNOWN, on(day("2022-12-31"), list));
        assertEquals(LISTED, on(day("2023-01-01"), list));
    }

    @Test
    void aRegistrationWithoutADayLeavesEveryDayOpen() {
        CloudServiceList list = service(ListEvent.undated(REGISTERED));
        assertEquals(UNKNOWN, on(day("2021-03-12"), list));
        assertEquals(UNKNOWN, on(day("2030-01-01"), list));
        assertEquals(
                LISTED, on(day("2024-01-01"), service(ListEvent.undated(REGISTERED), event(OBSERVED, "2024-01-01"))));
    }

    @Test
    void aServiceThatIsNotOnRecordIsNotListedOnlyWhereTheListIsComplete() {
        CloudServiceList list = CloudServiceList.none().withCompleteOn(List.of(complete("2024-01-01", "2024-01-31")));
        assertEquals(UNKNOWN, on(day("2023-12-31"), list));
        assertEquals(NOT_LISTED, on(day("2024-01-01"), list));
        assertEquals(NOT_LISTED, list.listingOn(day("2024-01-31"), Optional.empty(), "Service"));
        assertEquals(UNKNOWN, list.listingOn(day("2024-02-01"), Optional.empty(), "Service"));
    }

    @Test
    void aServiceThatIsOnlySeenLaterIsNotListedOnADayForWhichTheListIsComplete() {
        CloudServiceList list = service(event(OBSERVED, "2024-06-01"))
                .withCompleteOn(List.of(complete("2024-01-01", "2024-01-01"), complete("2024-06-01", "2024-06-01")));
        assertEquals(NOT_LISTED, on(day("2024-01-01"), list));
        assertEquals(UNKNOWN, on(day("2024-01-02"), list));
        assertEquals(LISTED, on(day("2024-06-01"), list));
    }

    @Test
    void completenessSaysNothingOfARegistrationWhoseBeginningIsNotOnRecord() {
        CloudServiceList list = service(event(SCOPE_CHANGED, "2024-06-26"))
                .withCompleteOn(List.of(complete("2024-01-01", "2024-12-31")));
        assertEquals(UNKNOWN, on(day("2024-07-01"), list));
    }

    @Test
    void whatBecameKnownLaterIsNotInAViewOfAnEarlierDayOfKnowledge() {
        CloudServiceList list = service(
                        ListEvent.of(REGISTERED, day("2025-12-22")).withKnownOn(PartialDate.parse("2026-01")))
                .withCompleteOn(
                        List.of(complete("2025-12-01", "2025-12-31").withKnownOn(PartialDate.parse("2025-12-31"))));
        Optional<LocalDate> before = Optional.of(day("2025-12-31"));
        Optional<LocalDate> within = Optional.of(day("2026-01-15"));
        Optional<LocalDate> after = Optional.of(day("2026-01-31"));

        assertEquals(NOT_LISTED, list.listingOn(day("2025-12-25"), before, NUMBER));
        assertEquals(UNKNOWN, list.listingOn(day("2025-12-25"), within, NUMBER)); // known by then or not
        assertEquals(NOT_LISTED, list.listingOn(day("2025-12-21"), within, NUMBER)); // either way
        assertEquals(LISTED, list.listingOn(day("2025-12-25"), after, NUMBER));
        assertEquals(LISTED, list.listingOn(day("2025-12-25"), Optional.empty(), NUMBER));
    }

    @Test
    void whatIsNotKnownSinceADayIsInNoViewOfADayOfKnowledge() {
        CloudServiceList list = CloudServiceList.none()
                .withEntries(List.of(entry("Service")
                        .withEvents(
                                List.of(ListEvent.undated(REGISTERED).withEffective(PartialDate.parse("2021-12"))))))
                .withCompleteOn(List.of(complete("2021-03-12", "2021-03-31")));
        Optional<LocalDate> late = Optional.of(day("2099-12-31"));
        assertEquals(UNKNOWN, list.listingOn(day("2022-06-01"), late, "Service"));
        assertEquals(UNKNOWN, list.listingOn(day("2021-03-12"), late, "Service"));
        assertEquals(LISTED, list.listingOn(day("2022-06-01"), Optional.empty(), "Service"));
    }

    @Test
    void aServiceIsFoundByEachNameItHasBorne() {
        CloudServiceList list = service(
                event(REGISTERED, "2021-06-22"),
                ListEvent.undated(RENAMED).withName("Later Name").withKnownOn(PartialDate.parse("2024-04-01")));
        assertEquals(LISTED, list.listingOn(day("2023-01-01"), Optional.empty(), "Service"));
        assertEquals(LISTED, list.listingOn(day("2023-01-01"), Optional.empty(), "Later Name"));
        assertEquals(LISTED, list.listingOn(day("2023-01-01"), Optional.of(day("2024-04-01")), "Later Name"));
        assertEquals(UNKNOWN, list.listingOn(day("2023-01-01"), Optional.of(day("2024-03-31")), "Later Name"));
        assertEquals(UNKNOWN, list.listingOn(day("2023-01-01"), Optional.empty(), "service"));
    }

    @Test
    void aProviderIsNoKey() {
        CloudServiceList list = CloudServiceList.none()
                .withEntries(List.of(entry("Service")
                        .withProvider("Provider")
                        .withEvents(List.of(event(REGISTERED, "2021-03-12")))));
        assertEquals(UNKNOWN, list.listingOn(day("2022-01-01"), Optional.empty(), "Provider"));
    }

    @Test
    void entriesOfOneNumberAreOneRegistration() {
        CloudServiceEntry early =
                entry("Service").withRegistrationNumber(NUMBER).withEvents(List.of(event(REGISTERED, "2021-03-12")));
        CloudServiceEntry late =
                entry("Later Name").withRegistrationNumber(NUMBER).withEvents(List.of(event(REMOVED, "2024-01-01")));
        CloudServiceList list = CloudServiceList.none().withEntries(List.of(late, early));
        assertEquals(NOT_LISTED, on(day("2024-01-01"), list));
        assertEquals(NOT_LISTED, list.listingOn(day("2024-01-01"), Optional.empty(), "Service"));
        assertEquals(LISTED, list.listingOn(day("2023-01-01"), Optional.empty(), "Later Name"));
    }

    @Test
    void aNameIsListedIfOneOfTheRegistrationsThatBearItIs() {
        CloudServiceEntry lapsed = entry("Service")
                .withRegistrationNumber(NUMBER)
                .withEvents(List.of(event(REGISTERED, "2021-03-12"), event(EXPIRED, "2022-08-01")));
        CloudServiceEntry again = entry("Service")
                .withRegistrationNumber(RegistrationNumber.parse("C24-0080-2"))
                .withEvents(List.of(event(REGISTERED, "2024-01-01")));
        CloudServiceList list = CloudServiceList.none().withEntries(List.of(lapsed, again));
        assertEquals(LISTED, list.listingOn(day("2022-01-01"), Optional.empty(), "Service"));
        assertEquals(NOT_LISTED, list.listingOn(day("2023-01-01"), Optional.empty(), "Service"));
        assertEquals(LISTED, list.listingOn(day("2024-01-01"), Optional.empty(), "Service"));
        assertEquals(NOT_LISTED, on(day("2024-01-01"), list));
    }

    @Test
    void aListCanBeAskedAboutOneProgramme() {
        CloudServiceList list =
                service(event(REGISTERED, "2021-03-12")).withCompleteOn(List.of(complete("2023-01-01", "2023-01-31")));
        assertEquals(LISTED, on(day("2023-01-01"), list.inProgramme(Programme.ISMAP)));
        assertEquals(NOT_LISTED, on(day("2023-01-01"), list.inProgramme(Programme.ISMAP_LIU)));
    }

    @Test
    void anAuditorIsLookedUpByName() {
        AuditorList list = AuditorList.none()
                .withEntries(List.of(AuditorEntry.of("Auditor", Basis.SECONDARY)
                        .withEvents(List.of(event(REGISTERED, "2020-08-20")))))
                .withCompleteOn(List.of(complete("2021-01-01", "2021-01-31")));
        assertEquals(NOT_LISTED, list.listingOn(day("2020-08-19"), Optional.empty(), "Auditor"));
        assertEquals(LISTED, list.listingOn(day("2020-08-20"), Optional.empty(), "Auditor"));
        assertEquals(NOT_LISTED, list.listingOn(day("2021-01-01"), Optional.empty(), "Another"));
        assertEquals(UNKNOWN, list.listingOn(day("2021-02-01"), Optional.empty(), "Another"));
    }

    @Test
    void completeDaysDoNotEndBeforeTheyBegin() {
        assertThrows(IllegalArgumentException.class, () -> complete("2024-01-02", "2024-01-01"));
    }

    private static ListingState on(LocalDate day, CloudServiceList list) {
        return list.listingOn(day, Optional.empty(), NUMBER);
    }

    private static CloudServiceList service(ListEvent... events) {
        return CloudServiceList.none()
                .withEntries(
                        List.of(entry("Service").withRegistrationNumber(NUMBER).withEvents(Arrays.asList(events))));
    }

    private static CloudServiceEntry entry(String name) {
        return CloudServiceEntry.of(name, Programme.ISMAP, Basis.SECONDARY);
    }

    private static ListEvent event(ListEventKind kind, String date) {
        return ListEvent.undated(kind).withEffective(PartialDate.parse(date)).withKnownOn(PartialDate.parse(date));
    }

    private static CompleteDays complete(String from, String to) {
        return CompleteDays.of(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A service is named by its number or by any name that it ever bore. */
    @Test
    void whatAServiceIsBuiltOnIsAServiceOfTheList() {
        CloudServiceEntry base = CloudServiceEntry.of("Base", Programme.ISMAP, Basis.OFFICIAL)
                .withRegistrationNumber(RegistrationNumber.parse("C21-0001-2"))
                .withEvents(List.of(ListEvent.of(ListEventKind.RENAMED, LocalDate.of(2023, 1, 1))
                        .withName("Renamed")));
        CloudServiceEntry app = CloudServiceEntry.of("App", Programme.ISMAP, Basis.OFFICIAL);
        List<String> named = List.of("Base", "C21-0001-2", "Renamed", "Bace", "Nothing like it", " ");
        CloudServiceList list = CloudServiceList.none().withEntries(List.of(base, app.withBuiltOn(Input.given(named))));
        List<Problem> problems = list.contradictions(AvailableStandards.builtIn(), path -> false);
        assertEquals(
                List.of(
                        "/entries/1/builtOn/5 BLANK_ITEM",
                        "/entries/1/builtOn/3 UNKNOWN_BASE",
                        "/entries/1/builtOn/4 UNKNOWN_BASE"),
                problems.stream()
                        .map(problem -> problem.path() + " " + problem.code())
                        .toList());
        assertTrue(problems.get(1).message().en().contains("Base"), problems::toString);
        assertFalse(problems.get(2).message().en().contains("Did you mean"), problems::toString);
        assertEquals(
                List.of("/entries/1/builtOn/5"),
                list.contradictions(AvailableStandards.builtIn(), path -> path.equals("/entries")).stream()
                        .map(Problem::path)
                        .toList(),
                "where entries could not be read, what they name is not known");
    }
}
