package dev.ismap.model.list;

import static dev.ismap.model.list.ListEvent.ListEventKind.EXPIRED;
import static dev.ismap.model.list.ListEvent.ListEventKind.OBSERVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.PROVIDER_SUCCEEDED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REGISTERED;
import static dev.ismap.model.list.ListEvent.ListEventKind.REMOVED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENAMED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENEWAL_APPLIED;
import static dev.ismap.model.list.ListEvent.ListEventKind.RENEWED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory.ServiceEvent;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRegisterTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.parse("C21-0012-2");
    private static final RegistrationNumber OTHER = RegistrationNumber.parse("C22-0034-2");
    private static final Optional<LocalDate> ALL = Optional.empty();

    /** A service with a course of its own, and another of the same provider that was seen once. */
    private static final CloudServiceList LIST = CloudServiceList.none()
            .withName("List")
            .withEntries(List.of(
                    entry("Old Name")
                            .withRegistrationNumber(NUMBER)
                            .withProvider("First Provider")
                            .withEvents(List.of(
                                    event(REGISTERED, "2021-06-22").withPeriodEnd(day("2020-12-31")),
                                    event(RENEWAL_APPLIED, "2022-04-20"),
                                    event(RENEWED, "2022-07-01").withPeriodEnd(day("2021-12-31")),
                                    event(RENAMED, "2022-09").withName("New Name"),
                                    event(PROVIDER_SUCCEEDED, "2023-01-01").withProvider("Second Provider"),
                                    event(EXPIRED, "2023-05-01"),
                                    event(RENEWED, "2023-08-01"),
                                    event(REMOVED, "2024-02-01").withRemark("登録の取消し"))),
                    entry("ＣＬＯＵＤ Another")
                            .withRegistrationNumber(OTHER)
                            .withProvider("First Provider")
                            .withEvents(List.of(event(OBSERVED, "2024-06-01")))))
            .withCompleteOn(List.of(CompleteDays.of(day("2024-06-01"), day("2024-06-01"))
                    .withKnownOn(PartialDate.parse("2024-06-01"))));

    private static final ServiceRegister REGISTER = LIST.register();

    @ParameterizedTest
    @CsvSource({
        "2021-06-21, NOT_LISTED",
        "2021-06-22, LISTED",
        "2022-04-19, LISTED",
        "2022-04-20, RENEWAL_PENDING",
        "2022-06-30, RENEWAL_PENDING",
        "2022-07-01, LISTED",
        "2023-04-30, LISTED",
        "2023-05-01, EXPIRED",
        "2023-07-31, EXPIRED",
        "2023-08-01, LISTED",
        "2024-02-01, REMOVED",
        "2024-06-01, REMOVED",
        "2024-06-02, UNKNOWN" // nothing is on record of any later day
    })
    void aServiceStandsOnEachDayAsItsLastEventLeftIt(LocalDate day, ListingStatus expected) {
        assertEquals(expected, REGISTER.answer(day, NUMBER).status());
        assertEquals(expected, REGISTER.answer(day, "Old Name").status());
        assertEquals(expected, REGISTER.answer(day, "New Name").status());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, BEFORE_FIRST", "2024-06-02, AFTER_LAST"})
    void whatWasSeenOnceIsUnknownOnTheDaysAround(LocalDate day, ListingDoubt expected) {
        ListingAnswer answer = REGISTER.answer(day, OTHER);
        assertEquals(ListingStatus.UNKNOWN, answer.status());
        assertEquals(Optional.of(expected), answer.doubt());
        assertEquals(List.of(event(OBSERVED, "2024-06-01")), answer.restsOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, LISTED, LISTED",
        "2026-06-02, UNKNOWN, LISTED",
        "2027-03-31, UNKNOWN, LISTED",
        "2027-04-01, UNKNOWN, REMOVED",
        "2027-04-02, UNKNOWN, UNKNOWN"
    })
    void anEndAnnouncedAheadOfOneServiceTellsOfNoOther(
            LocalDate day, ListingStatus ofTheOther, ListingStatus ofItself) {
        ServiceRegister register = CloudServiceList.none()
                .withEntries(List.of(
                        entry("Service").withEvents(List.of(event(REGISTERED, "2026-01-01"))),
                        entry("Ending")
                                .withEvents(List.of(
                                        event(REGISTERED, "2026-01-01"),
                                        event(REMOVED, "2027-04-01").withKnownOn(PartialDate.parse("2026-06-01"))))))
                .register();
        assertEquals(Optional.of(day("2026-06-01")), register.snapshot());
        ListingAnswer other = register.answer(day, "Service");
        assertEquals(ofTheOther, other.status());
        assertEquals(Optional.of(day("2026-06-01")), other.snapshot());
        ListingAnswer itself = register.answer(day, "Ending");
        assertEquals(ofItself, itself.status());
        assertEquals(Optional.of(day("2027-04-01")), itself.snapshot());
    }

    @Test
    void whatIsNotOnRecordIsNotListedOnlyWhereTheListIsComplete() {
        ListingAnswer unknown = REGISTER.answer(day("2024-05-31"), "Nobody's");
        assertEquals(Optional.of(ListingDoubt.NOT_ON_RECORD), unknown.doubt());
        assertEquals(ListingStatus.NO_ENTRY, unknown.status());
        assertEquals(ListingState.UNKNOWN, unknown.state());
        ListingAnswer not = REGISTER.answer(day("2024-06-01"), "Nobody's");
        assertEquals(ListingStatus.NO_ENTRY, not.status());
        assertEquals(ListingState.NOT_LISTED, not.state());
        assertTrue(not.complete());
        assertEquals(List.of(), not.restsOn());
    }

    @Test
    void aProviderIsNotAService() {
        assertEquals(
                Optional.of(ListingDoubt.NOT_ON_RECORD),
                REGISTER.answer(day("2022-01-01"), "First Provider").doubt());
        assertEquals(List.of(), REGISTER.search("provider"));
        assertEquals(2, REGISTER.ofProvider("First Provider").size());
        assertEquals(1, REGISTER.ofProvider("Second Provider").size());
        assertEquals(List.of(), REGISTER.ofProvider("Provider"));
    }

    @Test
    void aSearchFindsPartsOfNamesAndNumbersInAnyWidthAndCase() {
        assertEquals(List.of(OTHER), numbers(REGISTER.search("cloud")));
        assertEquals(List.of(NUMBER), numbers(REGISTER.search("ｎｅｗ name")));
        assertEquals(List.of(NUMBER), numbers(REGISTER.search("c21-0012")));
        assertEquals(List.of(NUMBER, OTHER), numbers(REGISTER.search("")));
    }

    @Test
    void aNumberOrANameLeadsToItsHistory() {
        RegistrationHistory history = REGISTER.history(NUMBER).orElseThrow();
        assertEquals(List.of("Old Name", "New Name"), history.names());
        assertEquals(List.of("First Provider", "Second Provider"), history.providers());
        assertEquals(8, history.events().size());
        assertEquals(List.of(history), REGISTER.named("New Name"));
        assertEquals(List.of(), REGISTER.named("Name"));
        assertEquals(Optional.empty(), REGISTER.history(RegistrationNumber.of(2021, 13)));
    }

    @Test
    void namesAndProvidersOfADayAreThoseThatTheRecordLeavesOpen() {
        RegistrationHistory history = REGISTER.history(NUMBER).orElseThrow();
        assertEquals(
                List.of("Old Name"), history.on(day("2022-08-31")).orElseThrow().names());
        assertEquals(
                List.of("Old Name", "New Name"),
                history.on(day("2022-09-15")).orElseThrow().names());
        assertEquals(
                List.of("New Name"), history.on(day("2022-09-30")).orElseThrow().names());
        assertEquals(
                List.of("First Provider"),
                history.on(day("2022-12-31")).orElseThrow().providers());
        assertEquals(
                List.of("Second Provider"),
                history.on(day("2023-01-01")).orElseThrow().providers());
    }

    @Test
    void whatWasSeenOnADayIsWhatItBoreOnThatDayAndNoOther() {
        RegistrationHistory history = CloudServiceList.none()
                .withEntries(List.of(entry("A")
                        .withEvents(List.of(
                                event(OBSERVED, "2024-01-10").withName("A"),
                                ListEvent.undated(RENAMED).withName("B").withKnownOn(PartialDate.parse("2024-02-10")),
                                event(OBSERVED, "2024-02-10").withName("B")))))
                .register()
                .histories()
                .get(0);
        assertEquals(List.of("A"), history.on(day("2024-01-10")).orElseThrow().names());
        assertEquals(
                List.of("A", "B"), history.on(day("2024-01-20")).orElseThrow().names());
        assertEquals(List.of("B"), history.on(day("2024-02-10")).orElseThrow().names());
    }

    @Test
    void theAuditPeriodIsThatOfTheLastRegistrationOrRenewal() {
        RegistrationHistory history = REGISTER.history(NUMBER).orElseThrow();
        assertEquals(
                Optional.empty(), history.on(day("2021-06-21")).orElseThrow().periodEnd());
        assertEquals(
                Optional.of(day("2020-12-31")),
                history.on(day("2022-06-30")).orElseThrow().periodEnd());
        assertEquals(
                Optional.of(day("2021-12-31")),
                history.on(day("2022-07-01")).orElseThrow().periodEnd());
        assertEquals(
                Optional.empty(), history.on(day("2023-08-01")).orElseThrow().periodEnd());
    }

    @Test
    void whatIsNotKnownYetIsInNoView() {
        ServiceRegister early = REGISTER.knownOn(day("2021-07-01"));
        assertEquals(1, early.on(day("2021-07-01")).size());
        assertEquals(2, REGISTER.on(day("2021-07-01")).size());
        assertEquals(
                List.of(REGISTERED),
                early.history(NUMBER).orElseThrow().events().stream()
                        .map(ListEvent::event)
                        .toList());
        assertEquals(
                REGISTER.history(NUMBER).orElseThrow().events(),
                early.knownOn(Optional.empty()).history(NUMBER).orElseThrow().events());
        ListingAnswer answer = early.answer(day("2021-07-01"), NUMBER);
        assertEquals(Optional.of(day("2021-06-22")), answer.snapshot());
        assertEquals(Optional.of(ListingDoubt.AFTER_LAST), answer.doubt());
        assertEquals(
                ListingStatus.LISTED, early.answer(day("2021-06-22"), NUMBER).status());
    }

    @Test
    void betweenTwoDaysIsWhatHappenedOrMayHave() {
        assertEquals(List.of(RENEWED, RENAMED), kinds(REGISTER.between(day("2022-07-01"), day("2022-09-01"))));
        assertEquals(List.of(RENEWED), kinds(REGISTER.between(day("2022-07-01"), day("2022-08-31"))));
        assertEquals(List.of(), kinds(REGISTER.between(day("2022-10-01"), day("2022-12-31"))));
        assertEquals(
                List.of(), kinds(REGISTER.knownOn(day("2022-06-30")).between(day("2022-07-01"), day("2022-08-31"))));
    }

    private static CloudServiceEntry plain(String service, Basis basis, ListEvent... events) {
        return CloudServiceEntry.of(service, Programme.ISMAP, basis).withEvents(List.of(events));
    }

    @Test
    void whatHappenedIsToldInTheOrderOfItsDaysWhoeverItBefell() {
        ServiceRegister register = CloudServiceList.none()
                .withEntries(List.of(
                        plain("A", Basis.OFFICIAL, event(REGISTERED, "2022-03-01"), event(RENEWED, "2023-03-01")),
                        plain("C", Basis.OFFICIAL, event(REGISTERED, "2022-05-01")),
                        plain("B", Basis.OFFICIAL, event(REGISTERED, "2022-02-01"), event(REGISTERED, "2022-05-01"))))
                .register();
        assertEquals(
                List.of("B", "A", "B", "C", "A"),
                register.between(day("2022-01-01"), day("2023-12-31")).stream()
                        .map(one -> one.history().name())
                        .toList());
    }

    /** It became known in March that it would be registered in May; what took effect is known no earlier than it did. */
    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-02-29, NO_ENTRY",
        "2024-05-01, 2024-03-15, UNKNOWN",
        "2024-05-01, 2024-03-31, LISTED",
        "2024-03-20, 2024-02-29, NO_ENTRY",
        "2024-03-20, 2024-03-19, NO_ENTRY",
        "2024-03-20, 2024-03-20, UNKNOWN",
        "2024-03-20, 2024-03-31, LISTED"
    })
    void whatIsAnnouncedAheadIsPerhapsKnownFromTheBeginningOfItsMonth(
            LocalDate effective, LocalDate knownOn, ListingStatus expected) {
        ServiceRegister register = CloudServiceList.none()
                .withEntries(List.of(plain(
                        "A",
                        Basis.OFFICIAL,
                        ListEvent.of(REGISTERED, effective).withKnownOn(PartialDate.parse("2024-03")))))
                .register()
                .knownOn(knownOn);
        assertEquals(expected, register.answer(effective, "A").status());
    }

    /** Entries of one number are one registration: it is built on what any of them names, and known as the weakest. */
    @Test
    void aRegistrationIsBuiltOnWhatItsEntriesNameAndKnownAsTheWeakestOfThem() {
        CloudServiceEntry one =
                plain("A", Basis.OFFICIAL, event(REGISTERED, "2022-03-01")).withRegistrationNumber(NUMBER);
        CloudServiceEntry other = plain("A", Basis.SECONDARY, event(RENEWED, "2023-03-01"))
                .withRegistrationNumber(NUMBER)
                .withBuiltOn(Input.given(List.of("X", "Y")));
        CloudServiceEntry third = one.withBuiltOn(Input.given(List.of("Y", "Z")));
        RegistrationHistory silent = history(one);
        assertEquals(Optional.empty(), silent.builtOn());
        assertEquals(Basis.OFFICIAL, silent.basis());
        assertEquals(
                Optional.of(List.of()),
                history(one.withBuiltOn(Input.given(List.of()))).builtOn());
        RegistrationHistory whole = history(other, third);
        assertEquals(Optional.of(List.of("X", "Y", "Z")), whole.builtOn());
        assertEquals(Basis.SECONDARY, whole.basis());
        assertEquals(history(one), silent);
        assertNotEquals(silent, whole);
    }

    private static RegistrationHistory history(CloudServiceEntry... entries) {
        return CloudServiceList.none()
                .withEntries(List.of(entries))
                .register()
                .history(NUMBER)
                .orElseThrow();
    }

    @Test
    void anAnswerSaysWhatItRestsOnInBothLanguages() {
        Label text = REGISTER.knownOn(day("2024-06-01"))
                .answer(day("2022-05-01"), NUMBER)
                .text();
        assertEquals(
                "「C21-0012-2」は、2022-05-01において掲載されており、更新の申請中である。"
                        + "リスト：List（2024-06-01までの記録）。このリストは、2022-05-01について網羅的でなく、記録にない異動があり得る。"
                        + "2024-06-01までに判明していた記録のみによる。登録番号：C21-0012-2。"
                        + "根拠：登録（効力発生日 2021-06-22、判明日 2021-06-22、監査対象期間の末日 2020-12-31）。"
                        + "根拠：更新の申請（効力発生日 2022-04-20、判明日 2022-04-20）。",
                text.ja());
        assertEquals(
                "\"C21-0012-2\" is listed on 2022-05-01, and its renewal is pending. "
                        + "List: List (on record up to 2024-06-01). It is not complete for 2022-05-01: something may "
                        + "have happened that is not on record. This rests only on what was known on 2024-06-01. "
                        + "Registration number: C21-0012-2. "
                        + "On record: registered (effective 2021-06-22; known since 2021-06-22; audit period to "
                        + "2020-12-31). On record: renewal applied for (effective 2022-04-20; known since 2022-04-20).",
                text.en());
    }

    @Test
    void anAnswerThatSomethingIsNotListedSaysThatItsProviderDoesNotHelp() {
        Label text = REGISTER.answer(day("2024-06-01"), "Nobody's").text();
        assertTrue(text.ja().startsWith("「Nobody's」に当たる掲載事項はない。この名称又は番号では掲載されていない。"), text.ja());
        assertTrue(text.ja().contains("2024-06-01について網羅的である。"), text.ja());
        assertTrue(text.ja().endsWith("同じ事業者の他のサービス又は基盤となるサービスが掲載されていても、このサービスが掲載されていることにはならない。"));
        assertTrue(
                text.en().startsWith("There is no entry \"Nobody's\". Nothing is listed under it on 2024-06-01."),
                text.en());
    }

    @Test
    void aNameThatIsNoEntryIsToldFromOneThatIsNotListedWithTheNameThatWasMeant() {
        ListingAnswer answer = REGISTER.answer(day("2024-06-01"), "New Nmae");
        assertEquals(ListingStatus.NO_ENTRY, answer.status());
        assertEquals(Optional.of("New Name"), answer.nearest());
        assertTrue(
                answer.text().en().contains("Did you mean \"New Name\"?"),
                answer.text().en());
        assertTrue(
                answer.text().ja().contains("「New Name」の誤りではないか。"),
                answer.text().ja());
        assertEquals(
                Optional.of("Old Name"),
                REGISTER.knownOn(day("2021-12-31"))
                        .answer(day("2024-06-01"), "Old Nmae")
                        .nearest());
        assertEquals(
                Optional.empty(),
                REGISTER.knownOn(day("2021-12-31"))
                        .answer(day("2024-06-01"), "New Nmae")
                        .nearest()
                        .filter("New Name"::equals));
        assertEquals(
                Optional.of("C21-0012-2"),
                REGISTER.answer(day("2024-06-01"), RegistrationNumber.parse("C21-0021-2"))
                        .nearest());
        assertEquals(
                Optional.empty(), REGISTER.answer(day("2024-06-01"), "New Name").nearest());
    }

    @Test
    void anUnknownAnswerSaysWhy() {
        Label text = CloudServiceList.none()
                .register()
                .answer(day("2024-06-01"), "A")
                .text();
        assertTrue(text.ja().startsWith("「A」に当たる掲載事項はない。この名称又は番号で2024-06-01に掲載されているかは不明である。"), text.ja());
        assertTrue(text.ja().contains("ISMAPクラウドサービスリスト（記録なし）"), text.ja());
        assertTrue(
                text.en()
                        .startsWith(
                                "There is no entry \"A\". Whether anything is listed under it on 2024-06-01 is unknown."),
                text.en());
        assertFalse(text.en().contains("On record:"), text.en());
    }

    @Test
    void thereIsAReasonForDoubtExactlyWhereTheAnswerIsUnknown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ListingAnswer(
                        DocumentKind.CLOUD_SERVICE_LIST,
                        Optional.empty(),
                        "A",
                        List.of(),
                        day("2024-06-01"),
                        ALL,
                        ListingStatus.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        Basis.OFFICIAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void anAuditorIsAnsweredForInTheSameWay() {
        AuditorList list = AuditorList.none()
                .withEntries(List.of(AuditorEntry.of("Auditor", Basis.SECONDARY)
                        .withRegistrationNumber("7")
                        .withEvents(List.of(event(REGISTERED, "2020-08-20"), event(OBSERVED, "2024-01-01")))));
        ListingAnswer answer = list.answer(day("2022-01-01"), ALL, "Auditor");
        assertEquals(ListingStatus.LISTED, answer.status());
        assertEquals(List.of("7"), answer.registrationNumbers());
        assertEquals(Basis.SECONDARY, answer.basis());
        assertEquals(
                Optional.of(ListingDoubt.AFTER_LAST),
                list.answer(day("2024-01-02"), ALL, "Auditor").doubt());
        assertEquals(
                ListingStatus.NOT_LISTED,
                list.answer(day("2020-08-19"), ALL, "Auditor").status());
    }

    private static List<RegistrationNumber> numbers(List<RegistrationHistory> histories) {
        return histories.stream()
                .flatMap(history -> history.registrationNumber().stream())
                .toList();
    }

    private static List<ListEventKind> kinds(List<ServiceEvent> events) {
        return events.stream().map(one -> one.event().event()).toList();
    }

    @Test
    void theLastValidDayThatAListStatesGoesBeforeTheOneThatALawCounts() {
        ServiceRegister register = CloudServiceList.none()
                .withEntries(List.of(entry("Service")
                        .withEvents(List.of(event(REGISTERED, "2023-07-01")
                                .withPeriodEnd(day("2023-03-31"))
                                .withLastValidDay(day("2024-07-15"))))))
                .withCompleteOn(List.of(CompleteDays.of(day("2024-07-01"), day("2024-08-01"))))
                .register()
                .under((programme, end, on) -> Optional.of(DayRange.of(day("2024-07-31"), day("2024-08-01"))));

        ListingAnswer onLast = register.answer(day("2024-07-15"), "Service");
        assertEquals(ListingStatus.LISTED, onLast.status());
        assertEquals(Optional.of(DayRange.of(day("2024-07-15"), day("2024-07-15"))), onLast.lastValidDays());
        assertEquals(
                ListingStatus.LAPSED,
                register.answer(day("2024-07-16"), "Service").status());
        assertEquals(
                Optional.of(day("2024-07-15")),
                register.on(day("2024-07-10")).get(0).lastValidDay());
    }

    @Test
    void aServiceIsLookedUpByItsNumberAndByItsNameWhereNoneIsStated() {
        RegistrationNumber number = RegistrationNumber.of(2021, 12);
        ServiceRegister register = CloudServiceList.none()
                .withEntries(List.of(
                        entry("Numbered")
                                .withRegistrationNumber(number)
                                .withEvents(List.of(event(REGISTERED, "2023-07-01"))),
                        entry("Named").withEvents(List.of(event(REGISTERED, "2024-01-01")))))
                .register();
        ServiceKey both =
                ServiceKey.of(Optional.of(number), Optional.of("Named")).orElseThrow();
        ServiceKey name = ServiceKey.of(Optional.empty(), Optional.of("Named")).orElseThrow();

        assertEquals(Optional.empty(), ServiceKey.of(Optional.empty(), Optional.empty()));
        assertEquals(register.days(number), register.days(both));
        assertEquals(register.days("Named"), register.days(name));
        assertEquals(register.answer(day("2023-08-01"), number), register.answer(day("2023-08-01"), both));
        assertEquals(register.answer(day("2023-08-01"), "Named"), register.answer(day("2023-08-01"), name));
        assertEquals(register.about(number), register.about(both));
        assertEquals(register.named("Named"), register.histories(name));
        assertThrows(IllegalArgumentException.class, () -> new ServiceKey(Optional.of(number), Optional.of("Named")));
    }

    private static CloudServiceEntry entry(String name) {
        return CloudServiceEntry.of(name, Programme.ISMAP, Basis.SECONDARY);
    }

    private static ListEvent event(ListEventKind kind, String date) {
        return ListEvent.undated(kind).withEffective(PartialDate.parse(date)).withKnownOn(PartialDate.parse(date));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
