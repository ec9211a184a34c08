package dev.ismap.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was decided of a service is entered into a list, unless the list tells otherwise. */
class ListEnteringTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ListEvent event(ListEventKind kind, String day) {
        return ListEvent.of(kind, day(day));
    }

    private static CloudServiceEntry entry(String number, String service, Programme programme, ListEvent... events) {
        CloudServiceEntry entry =
                CloudServiceEntry.of(service, programme, Basis.OFFICIAL).withEvents(List.of(events));
        return Optional.ofNullable(number)
                .map(RegistrationNumber::parse)
                .map(entry::withRegistrationNumber)
                .orElse(entry);
    }

    private static final CloudServiceList LIST = CloudServiceList.none()
            .withCompleteOn(List.of(CompleteDays.of(day("2023-03-01"), day("2023-03-31"))))
            .withEntries(List.of(
                    entry(
                            "C21-0001-2",
                            "A",
                            Programme.ISMAP,
                            event(ListEventKind.REGISTERED, "2022-06-01").withPeriodEnd(day("2021-12-31"))),
                    entry(
                            "C21-0002-2",
                            "Gone",
                            Programme.ISMAP,
                            event(ListEventKind.REGISTERED, "2022-06-01"),
                            event(ListEventKind.REMOVED, "2023-01-15")),
                    entry("C21-0003-2", "Seen", Programme.ISMAP, event(ListEventKind.OBSERVED_ABSENT, "2024-02-01")),
                    entry(
                            null,
                            "Without number",
                            Programme.ISMAP,
                            event(ListEventKind.REGISTERED, "2022-06-01").withPeriodEnd(day("2021-12-31")))));

    private static List<Problem> problems(CloudServiceEntry decided) {
        return LIST.register().contradictions(decided);
    }

    @ParameterizedTest
    @CsvSource({
        // the first days of the two lists
        "C24-0009-2, New, ISMAP, REGISTERED, 2021-03-11, /entries, No service was on this list before 2021-03-12",
        "C24-0009-2, New, ISMAP, REGISTERED, 2021-03-12, ,",
        "C24-0009-2, New, ISMAP_LIU, REGISTERED, 2024-08-31, /entries, No service was on this list before 2024-09-01",
        "C24-0009-2, New, ISMAP_LIU, REGISTERED, 2024-09-01, ,",
        // what the registration is
        "C21-0001-2, A, ISMAP_LIU, RENEWED, 2024-10-01, /entries/0, is registered under ISMAP.",
        "C21-0001-2, B, ISMAP, RENEWED, 2023-10-01, /entries/0, 'bears the name \"A\", not \"B\"'",
        "C21-0001-2, A, ISMAP, REGISTERED, 2023-10-01, /entries/0, is on the list already",
        "C24-0009-2, A, ISMAP, REGISTERED, 2023-10-01, /entries, A service of this name is on the list on 2023-10-01",
        "C24-0009-2, A, ISMAP, REGISTERED, 2022-05-31, ,",
        "C24-0009-2, A, ISMAP_LIU, REGISTERED, 2024-10-01, ,",
        "C24-0009-2, Gone, ISMAP, REGISTERED, 2023-10-01, ,",
        // what goes on
        "C21-0001-2, A, ISMAP, RENEWED, 2023-10-01, ,",
        "C21-0001-2, A, ISMAP, REMOVED, 2022-06-01, ,",
        "C21-0009-2, A, ISMAP, RENEWED, 2023-10-01, /entries, 'no registration C21-0009-2. Did you mean C21-000'",
        ", Never, ISMAP, RENEWED, 2023-10-01, /entries, The list has no registration Never. Please enter",
        "C21-0001-2, A, ISMAP, RENEWED, 2022-05-31, /entries/0, lies before the registration: registered",
        "C21-0002-2, Gone, ISMAP, RENEWED, 2023-10-01, /entries/1, this registration has ended by 2023-10-01",
        ", Without number, ISMAP, RENEWED, 2023-10-01, ,",
        // what a complete list, or a look at it, tells
        "C24-0009-2, New, ISMAP, REGISTERED, 2023-02-28, ,",
        "C24-0009-2, New, ISMAP, REGISTERED, 2023-03-01, /entries, The list is complete on 2023-03-01",
        "C21-0001-2, A, ISMAP, RENEWED, 2023-03-01, ,",
        "C21-0003-2, Seen, ISMAP, REGISTERED, 2024-02-01, /entries/2, has no such registration",
        "C21-0003-2, Seen, ISMAP, REGISTERED, 2024-02-02, ,",
        "C24-0009-2, New, ISMAP, OBSERVED, 2023-03-01, ,"
    })
    void whatTheListTellsOtherwiseIsTold(
            String number,
            String service,
            Programme programme,
            ListEventKind kind,
            String day,
            String path,
            String told) {
        List<Problem> problems = problems(entry(number, service, programme, event(kind, day)));
        if (told == null) {
            assertEquals(List.of(), problems);
        } else {
            Problem first = problems.get(0);
            assertTrue(first.message().en().contains(told), problems::toString);
            assertEquals(path, first.path());
        }
    }

    /** It ends after all that are on record up to that day. */
    @ParameterizedTest
    @CsvSource({"2021-12-30, false", "2021-12-31, false", "2022-01-01, true"})
    void theAuditPeriodOfARenewalGoesOn(LocalDate periodEnd, boolean goesOn) {
        ListEvent renewed = event(ListEventKind.RENEWED, "2023-10-01").withPeriodEnd(periodEnd);
        List<String> told = problems(entry("C21-0001-2", "A", Programme.ISMAP, renewed)).stream()
                .map(problem -> problem.message().en())
                .toList();
        assertEquals(
                goesOn
                        ? List.of()
                        : List.of("The audit period (to " + periodEnd
                                + ") does not end after the one on record (to 2021-12-31)."),
                told);
        ListEvent removed = event(ListEventKind.REMOVED, "2023-10-01").withPeriodEnd(periodEnd);
        assertEquals(List.of(), problems(entry("C21-0001-2", "A", Programme.ISMAP, removed)));
    }

    @Test
    void aRegistrationThatIsOnTheListGetsTheEventAndAnotherIsAdded() {
        ListEvent renewed = event(ListEventKind.RENEWED, "2023-10-01");
        CloudServiceList numbered = LIST.register().with(entry("C21-0001-2", "A", Programme.ISMAP, renewed));
        assertEquals(4, numbered.entries().size());
        assertEquals(
                List.of(LIST.entries().get(0).events().get(0), renewed),
                numbered.entries().get(0).events());
        assertEquals(LIST.entries().get(0).builtOn(), numbered.entries().get(0).builtOn());
        CloudServiceList named = LIST.register().with(entry(null, "Without number", Programme.ISMAP, renewed));
        assertEquals(renewed, named.entries().get(3).events().get(1));
        CloudServiceEntry built =
                entry("C21-0001-2", "A", Programme.ISMAP, renewed).withBuiltOn(Input.given(List.of("Gone")));
        assertEquals(
                Input.given(List.of("Gone")),
                LIST.register().with(built).entries().get(0).builtOn());
        CloudServiceEntry fresh =
                entry("C24-0009-2", "New", Programme.ISMAP, event(ListEventKind.REGISTERED, "2023-10-01"));
        CloudServiceList added = LIST.register().with(fresh);
        assertEquals(LIST.entries(), added.entries().subList(0, 4));
        assertEquals(fresh, added.entries().get(4));
    }

    /** A name in another programme is another registration. */
    @Test
    void withoutANumberARegistrationIsThatOfTheNameInTheProgramme() {
        CloudServiceEntry liu =
                entry(null, "Without number", Programme.ISMAP_LIU, event(ListEventKind.REGISTERED, "2024-10-01"));
        assertEquals(5, LIST.register().with(liu).entries().size());
        assertTrue(
                problems(entry(null, "Without number", Programme.ISMAP_LIU, event(ListEventKind.RENEWED, "2024-10-01")))
                        .get(0)
                        .message()
                        .en()
                        .startsWith("The list has no registration"));
    }

    @Test
    void whatContradictsTheListIsNotEnteredAndOneDatedEventIs() {
        CloudServiceEntry again =
                entry("C21-0001-2", "A", Programme.ISMAP, event(ListEventKind.REGISTERED, "2023-10-01"));
        assertEquals(
                problems(again),
                assertThrows(InputException.class, () -> LIST.register().with(again))
                        .problems());
        ListEvent renewed = event(ListEventKind.RENEWED, "2023-10-01");
        assertThrows(
                IllegalArgumentException.class,
                () -> problems(entry("C21-0001-2", "A", Programme.ISMAP, renewed, renewed)));
        ListEvent ofAMonth = ListEvent.undated(ListEventKind.RENEWED).withEffective(PartialDate.parse("2023-10"));
        assertThrows(
                IllegalArgumentException.class, () -> problems(entry("C21-0001-2", "A", Programme.ISMAP, ofAMonth)));
    }
}
