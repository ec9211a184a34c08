package dev.ismap.model.list;

import static dev.ismap.model.list.ListEvent.ListEventKind.EXPIRED;
import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED_ABSENT;
import static dev.ismap.model.list.ListEvent.ListEventKind.REGISTERED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REMOVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENEWAL_APPLIED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENEWED;
import static dev.ismap.model.list.ListEvent.ListEventKind.SCOPE_CHANGED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.law.Basis;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was seen of lists that a record settles and that was called not known, or the other way round. */
class FaultsOfListsTest {

    private static final Optional<LocalDate> ALL = Optional.empty();

    // ---- what is known of the programme ----------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "ISMAP, 2020-09-24, NOT_LISTED",
        "ISMAP, 2021-03-11, NOT_LISTED",
        "ISMAP, 2021-03-12, UNKNOWN",
        "ISMAP_LIU, 2021-03-12, NOT_LISTED",
        "ISMAP_LIU, 2024-08-31, NOT_LISTED",
        "ISMAP_LIU, 2024-09-01, UNKNOWN"
    })
    void beforeTheFirstListNothingWasOnIt(Programme programme, LocalDate day, ListingState expected) {
        ServiceRegister seenLater =
                list(programme, seen(OBSERVED, "2026-09-09")).register().inProgramme(programme);
        assertEquals(expected, seenLater.answer(day, "Service").state());
        assertEquals(expected, seenLater.answer(day, "No such name").state());
        ServiceRegister empty = CloudServiceList.none().register().inProgramme(programme);
        assertEquals(expected, empty.answer(day, "Service").state());
        assertEquals(expected, empty.days("Service").on(day));
    }

    @Test
    void aRegistrationOfTheYearOfTheFirstListIsNotOfADayBeforeIt() {
        CloudServiceList list = list(Programme.ISMAP, event(REGISTERED, "2021", "2022-01-01"));
        assertEquals(ListingState.NOT_LISTED, on(list, "2021-03-11"));
        assertEquals(ListingState.UNKNOWN, on(list, "2021-03-12"));
        assertEquals(ListingState.LISTED, on(list, "2021-12-31"));
    }

    // ---- what became known took effect by then ---------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2021-03-11, NOT_LISTED",
        "2021-03-12, UNKNOWN",
        "2021-09-13, UNKNOWN",
        "2021-09-14, LISTED",
        "2024-06-01, LISTED"
    })
    void whatWasAnnouncedOnADayHoldsFromThatDayOn(LocalDate day, ListingState expected) {
        CloudServiceList list =
                list(Programme.ISMAP, ListEvent.undated(REGISTERED).withKnownOn(PartialDate.parse("2021-09-14")));
        assertEquals(expected, list.listingOn(day, ALL, "Service"));
    }

    @Test
    void whatWasAnnouncedWithinTheMonthTookEffectInThePartOfItBefore() {
        CloudServiceList list = list(Programme.ISMAP, event(REGISTERED, "2021-06", "2021-06-22"));
        assertEquals(ListingState.UNKNOWN, on(list, "2021-06-21"));
        assertEquals(ListingState.LISTED, on(list, "2021-06-22"));
    }

    @Test
    void whatWasAnnouncedAheadTakesEffectOnItsDay() {
        CloudServiceList list = list(
                Programme.ISMAP,
                event(REGISTERED, "2021-06-22", "2021-06-22"),
                event(REMOVED, "2025-04", "2025-03-10"));
        assertEquals(ListingState.LISTED, on(list, "2025-03-31"));
        assertEquals(ListingState.UNKNOWN, on(list, "2025-04-01"));
        assertEquals(ListingState.NOT_LISTED, on(list, "2025-04-30"));
    }

    @Test
    void whatTookEffectLaterThanTheDayOfKnowledgeWasNotKnownThen() {
        CloudServiceList list = list(Programme.ISMAP, event(REGISTERED, "2024-09-20", "2024-09"))
                .withCompleteOn(List.of(CompleteDays.of(day("2024-09-01"), day("2024-09-30"))
                        .withKnownOn(PartialDate.parse("2024-09-01"))));
        assertEquals(
                ListingState.NOT_LISTED, list.listingOn(day("2024-09-25"), Optional.of(day("2024-09-19")), "Service"));
        assertEquals(
                ListingState.UNKNOWN, list.listingOn(day("2024-09-25"), Optional.of(day("2024-09-20")), "Service"));
    }

    // ---- assertions ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"2024-09-01, NOT_LISTED", "2024-09-02, NOT_LISTED", "2024-09-03, UNKNOWN", "2024-09-30, LISTED"})
    void aRegistrationOfAMonthLiesAfterTheDayOnWhichItWasSeenAbsent(LocalDate day, ListingState expected) {
        CloudServiceList list = list(
                Programme.ISMAP_LIU, event(REGISTERED, "2024-09", "2024-10-01"), seen(OBSERVED_ABSENT, "2024-09-02"));
        assertEquals(expected, list.listingOn(day, ALL, "Service"));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-10, LISTED", "2024-09-11, UNKNOWN", "2024-09-30, NOT_LISTED"})
    void aRemovalOfAMonthLiesAfterTheDayOnWhichItWasSeen(LocalDate day, ListingState expected) {
        CloudServiceList list = list(
                Programme.ISMAP,
                event(REGISTERED, "2021-06-22", "2021-06-22"),
                event(REMOVED, "2024-09", "2024-10-01"),
                seen(OBSERVED, "2024-09-10"));
        assertEquals(expected, list.listingOn(day, ALL, "Service"));
        assertEquals(ListingState.LISTED, on(list, "2024-09-01"));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-09, UNKNOWN", "2024-09-10, REMOVED", "2024-09-30, REMOVED"})
    void aRemovalOfAMonthLiesByTheDayOnWhichItWasSeenAbsent(LocalDate day, ListingStatus expected) {
        CloudServiceList list = list(
                Programme.ISMAP,
                event(REGISTERED, "2021-06-22", "2021-06-22"),
                event(REMOVED, "2024-09", "2024-10-01"),
                seen(OBSERVED_ABSENT, "2024-09-10"));
        assertEquals(expected, list.register().answer(day, "Service").status());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-25, UNKNOWN", "2026-06-26, LISTED", "2026-06-27, UNKNOWN"})
    void aScopeIsChangedOfWhatIsListedOnThatDay(LocalDate day, ListingState expected) {
        CloudServiceList list = list(Programme.ISMAP, event(SCOPE_CHANGED, "2026-06-26", "2026-06-27"));
        assertEquals(expected, list.listingOn(day, ALL, "Service"));
    }

    @Test
    void aContradictionThatNoCandidateAvoidsRulesNoneOut() {
        CloudServiceList list = list(
                Programme.ISMAP,
                event(REGISTERED, "2021-06-22", "2021-06-22"),
                seen(OBSERVED_ABSENT, "2022-06-01"),
                event(RENEWED, "2023-01-01", "2023-01-01"),
                event(REMOVED, "2024-09", "2024-10-01"),
                seen(OBSERVED, "2024-09-10"));
        assertEquals(ListingState.UNKNOWN, on(list, "2022-05-31"));
        assertEquals(ListingState.NOT_LISTED, on(list, "2022-06-01"));
        assertEquals(ListingState.LISTED, on(list, "2024-09-09"));
    }

    @Test
    void pastTheBoundOfTheSearchNothingIsGuessed() {
        List<ListEvent> events = new ArrayList<>(
                List.of(event(REGISTERED, "2024-09", "2024-10-01"), seen(OBSERVED_ABSENT, "2024-09-02")));
        assertEquals(ListingState.NOT_LISTED, on(list(Programme.ISMAP, events), "2024-09-01"));
        for (int i = 0; i < 7; i++) {
            events.add(event(REGISTERED, "2024-09", "2024-10-01").withRemark(Integer.toString(i)));
        }
        assertEquals(ListingState.UNKNOWN, on(list(Programme.ISMAP, events), "2024-09-01"));
    }

    // ---- the term --------------------------------------------------------------------------------------------------

    /** Valid up to 2024-07-31, by another reading one day longer. */
    private static final RegistrationTerm TERM = (programme, end, day) -> {
        LocalDate last = end.plusMonths(16);
        return Optional.of(DayRange.of(last, last.plusDays(1)));
    };

    private static final ListEvent TO_JULY =
            event(REGISTERED, "2023-06-01", "2023-06-01").withPeriodEnd(day("2023-03-31"));

    private static ListingAnswer limited(CloudServiceList list, String day) {
        return list.register().under(TERM).answer(day(day), "Service");
    }

    private static CloudServiceList complete(CloudServiceList list, String day) {
        return list.withCompleteOn(List.of(CompleteDays.of(day(day), day(day))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, LISTED, ",
        "2024-08-01, UNKNOWN, TERM_OPEN",
        "2024-08-02, UNKNOWN, TERM_ENDED",
        "2025-04-01, UNKNOWN, TERM_ENDED"
    })
    void pastItsLastValidDayARegistrationIsNotListed(String day, ListingStatus expected, ListingDoubt doubt) {
        CloudServiceList list = list(Programme.ISMAP, TO_JULY)
                .withEntries(List.of(
                        entry("Service", Programme.ISMAP, TO_JULY),
                        entry("Another", Programme.ISMAP, seen(OBSERVED, "2026-01-01"))));
        ListingAnswer answer = limited(list, day);
        assertEquals(expected, answer.status());
        assertEquals(Optional.ofNullable(doubt), answer.doubt());
        assertEquals(Optional.of(day("2024-07-31")), answer.lastValidDays().map(DayRange::first));
        assertEquals(
                ListingStatus.LISTED,
                list.register().answer(day(day), "Service").status());
    }

    @Test
    void whatIsSeenOnTheDayStatesTheTermThatIsTold() {
        ListEvent seen = seen(OBSERVED, "2025-04-01").withPeriodEnd(day("2023-06-30"));
        for (CloudServiceList list : List.of(list(Programme.ISMAP, seen), list(Programme.ISMAP, TO_JULY, seen))) {
            ListingAnswer answer = limited(list, "2025-04-01");
            assertEquals(ListingStatus.LISTED, answer.status());
            assertEquals(Optional.of(DayRange.of(day("2024-10-30"), day("2024-10-31"))), answer.lastValidDays());
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-07-31, LISTED", "2024-08-01, UNKNOWN", "2024-08-02, LAPSED", "2025-04-01, LAPSED"})
    void itHasLapsedWhereTheListIsComplete(String day, ListingStatus expected) {
        assertEquals(
                expected,
                limited(complete(list(Programme.ISMAP, TO_JULY), day), day).status());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, RENEWAL_PENDING", // applied for on the last valid day, it stands on until it is decided
        "2024-08-01, UNKNOWN", // in time by one reading alone
        "2024-08-02, LAPSED",
        "2024-07, RENEWAL_PENDING",
        "2024-08, UNKNOWN"
    })
    void aRenewalThatWasAppliedForInTimeCarriesIt(String applied, ListingStatus expected) {
        CloudServiceList list = list(Programme.ISMAP, TO_JULY, event(RENEWAL_APPLIED, applied, "2024-09-01"));
        assertEquals(
                expected, limited(complete(list, "2025-04-01"), "2025-04-01").status());
    }

    @Test
    void whatIsSeenRenewedOrTakenOffLaterWentOnUntilThen() {
        assertEquals(
                ListingStatus.RENEWAL_PENDING,
                limited(list(Programme.ISMAP, TO_JULY, event(RENEWED, "2024-10-01", "2024-10-01")), "2024-09-01")
                        .status());
        assertEquals(
                ListingStatus.LISTED,
                limited(list(Programme.ISMAP, TO_JULY, seen(OBSERVED, "2024-10-01")), "2024-09-01")
                        .status());
        assertEquals(
                ListingStatus.LISTED,
                limited(list(Programme.ISMAP, TO_JULY, event(EXPIRED, "2024-10-01", "2024-10-01")), "2024-09-01")
                        .status());
        assertEquals(
                ListingStatus.LISTED,
                limited(list(Programme.ISMAP, TO_JULY, seen(OBSERVED, "2024-10-01")), "2024-10-01")
                        .status());
        assertEquals(
                ListingStatus.UNKNOWN,
                limited(
                                complete(list(Programme.ISMAP, TO_JULY, seen(OBSERVED, "2024-10-01")), "2024-10-02"),
                                "2024-10-02")
                        .status());
    }

    @Test
    void whereItIsOpenWhetherItIsRenewedEitherWayItIsListed() {
        CloudServiceList list = list(
                Programme.ISMAP,
                TO_JULY,
                event(RENEWED, "2024-10", "2024-11-01").withPeriodEnd(day("2024-03-31")));
        assertEquals(ListingState.LISTED, limited(list, "2024-10-15").state());
        assertEquals(ListingStatus.LISTED, limited(list, "2024-10-31").status());
        assertEquals(ListingStatus.RENEWAL_PENDING, limited(list, "2024-09-30").status());
    }

    // ----------------------------------------------------------------------------------------------------------------

    private static ListingState on(CloudServiceList list, String day) {
        return list.listingOn(day(day), ALL, "Service");
    }

    private static CloudServiceList list(Programme programme, ListEvent... events) {
        return list(programme, List.of(events));
    }

    private static CloudServiceList list(Programme programme, List<ListEvent> events) {
        return CloudServiceList.none()
                .withEntries(List.of(entry("Service", programme).withEvents(events)));
    }

    private static CloudServiceEntry entry(String name, Programme programme, ListEvent... events) {
        return CloudServiceEntry.of(name, programme, Basis.OFFICIAL).withEvents(List.of(events));
    }

    private static ListEvent seen(ListEventKind kind, String day) {
        return event(kind, day, day);
    }

    private static ListEvent event(ListEventKind kind, String effective, String known) {
        return ListEvent.undated(kind)
                .withEffective(PartialDate.parse(effective))
                .withKnownOn(PartialDate.parse(known));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void whatWasPerhapsKnownByADayTurnsOnThatDay() {
        LocalDate known = LocalDate.of(2025, 2, 3);
        RegistrationNumber number = RegistrationNumber.parse("C23-0001-2");
        ServiceRegister register = CloudServiceList.none()
                .withCompleteOn(List.of(
                        CompleteDays.of(LocalDate.of(2025, 1, 25), known).withKnownOn(PartialDate.parse("2025-01-25"))))
                .withEntries(List.of(CloudServiceEntry.of("A", Programme.ISMAP, Basis.OFFICIAL)
                        .withRegistrationNumber(number)
                        .withEvents(List.of(
                                ListEvent.undated(ListEventKind.EXPIRED).withKnownOn(PartialDate.parse("2025-02"))))))
                .register()
                .knownOn(known);
        assertEquals(
                register.answer(known, number).state(), register.days(number).on(known));
        assertEquals(ListingState.NOT_LISTED, register.days(number).on(known));
    }
}
