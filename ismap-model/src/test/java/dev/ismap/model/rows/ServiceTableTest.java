package dev.ismap.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Language;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list on a day as a table. */
class ServiceTableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final LocalDate REGISTERED = LocalDate.of(2023, 6, 22);

    private static CloudServiceEntry entry(String service, ListEvent... events) {
        return CloudServiceEntry.of(service, Programme.ISMAP, Basis.OFFICIAL).withEvents(List.of(events));
    }

    private static ListEvent event(ListEventKind kind, LocalDate day) {
        return ListEvent.of(kind, day);
    }

    private static Sheet written(LocalDate day, Language language, CloudServiceEntry... entries) {
        return ServiceRows.write(
                CloudServiceList.none().withEntries(List.of(entries)).register(), day, language);
    }

    /** The rows without the heading, the cells that say something. */
    private static List<List<String>> rows(LocalDate day, CloudServiceEntry... entries) {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> all = written(day, Language.EN, entries).rows();
        all.subList(1, all.size())
                .forEach(row ->
                        rows.add(row.stream().filter(cell -> !cell.isEmpty()).toList()));
        return rows;
    }

    @Test
    void theHeadingIsInTheLanguage() {
        assertEquals(
                List.of("登録番号", "クラウドサービスの名称", "クラウドサービス事業者"),
                written(DAY, Language.JA).rows().get(0).subList(0, 3));
        assertEquals(
                "registration number", written(DAY, Language.EN).rows().get(0).get(0));
    }

    @Test
    void whatIsListedOnTheDayIsARowThatSaysWhatIsKnownThen() {
        CloudServiceEntry entry = entry(
                        "Service",
                        event(ListEventKind.REGISTERED, REGISTERED)
                                .withPeriodEnd(LocalDate.of(2023, 3, 31))
                                .withRemark("first")
                                .withScope(ServiceScope.none()
                                        .withComponents(Input.given(List.of("Mail", "Disk")))
                                        .withRegions(Input.given(List.of()))),
                        event(ListEventKind.SCOPE_CHANGED, LocalDate.of(2024, 1, 1))
                                .withRemark("second")
                                .withScopeChange(ScopeChange.none()
                                        .withAddedComponents(List.of("Chat"))
                                        .withDroppedComponents(List.of("Disk"))
                                        .withAddedRegions(List.of("Tokyo"))),
                        event(ListEventKind.OBSERVED, DAY),
                        event(ListEventKind.SCOPE_CHANGED, DAY.plusDays(1))
                                .withRemark("later")
                                .withScopeChange(ScopeChange.none().withAddedComponents(List.of("Later"))))
                .withRegistrationNumber(RegistrationNumber.parse("C23-0001-2"))
                .withProvider("Provider")
                .withBuiltOn(Input.given(List.of("Base")));
        CloudServiceEntry base =
                entry("Base", event(ListEventKind.REGISTERED, REGISTERED), event(ListEventKind.OBSERVED, DAY));

        assertEquals(
                List.of(
                        List.of(
                                "C23-0001-2",
                                "Service",
                                "Provider",
                                "ISMAP",
                                "2023-06-22",
                                "2023-03-31",
                                "Mail\nChat",
                                "Tokyo",
                                "Base",
                                "second"),
                        List.of("Base", "ISMAP", "2023-06-22")),
                rows(DAY, entry, base));
    }

    @Test
    void whatIsNotListedIsNoRow() {
        CloudServiceEntry gone = entry(
                "Gone",
                event(ListEventKind.REGISTERED, REGISTERED),
                event(ListEventKind.REMOVED, LocalDate.of(2024, 1, 1)));

        assertEquals(List.of(), rows(DAY, gone));
        assertEquals(List.of(List.of("Gone", "ISMAP", "2023-06-22")), rows(REGISTERED, gone));
        assertEquals(List.of(), rows(REGISTERED.minusDays(1), gone));
    }

    @Test
    void noneOfSomethingIsSaidInTheLanguage() {
        CloudServiceEntry alone = entry(
                        "A", event(ListEventKind.REGISTERED, REGISTERED), event(ListEventKind.OBSERVED, DAY))
                .withBuiltOn(Input.given(List.of()));

        assertEquals("none", written(DAY, Language.EN, alone).rows().get(1).get(11));
        assertEquals("なし", written(DAY, Language.JA, alone).rows().get(1).get(11));
    }

    @Test
    void aRenewalHasTheDaysOfTheLastOne() {
        CloudServiceEntry renewed = entry(
                "A",
                event(ListEventKind.REGISTERED, REGISTERED),
                event(ListEventKind.RENEWED, LocalDate.of(2023, 12, 1)),
                event(ListEventKind.RENEWAL_APPLIED, LocalDate.of(2024, 2, 1)),
                event(ListEventKind.RENEWED, LocalDate.of(2024, 4, 1))
                        .withPeriodEnd(LocalDate.of(2023, 12, 31))
                        .withLastValidDay(LocalDate.of(2025, 4, 30)),
                event(ListEventKind.OBSERVED, DAY));

        assertEquals(
                List.of(List.of("A", "ISMAP", "2023-06-22", "2024-04-01", "2023-12-31", "2025-04-30")),
                rows(DAY, renewed));
        CloudServiceEntry pending = entry(
                "A",
                event(ListEventKind.REGISTERED, REGISTERED),
                event(ListEventKind.RENEWAL_APPLIED, LocalDate.of(2024, 2, 1)),
                event(ListEventKind.OBSERVED, DAY));
        assertEquals(List.of(List.of("A", "ISMAP", "2023-06-22", "2024-02-01")), rows(DAY, pending));
    }

    @Test
    void whatIsWrittenCanBeReadAsATable() {
        CloudServiceEntry entry =
                entry("Service", event(ListEventKind.REGISTERED, REGISTERED), event(ListEventKind.OBSERVED, DAY));
        Sheet sheet = written(DAY, Language.JA, entry);
        List<ServiceRows.RowColumn> columns = ServiceRows.ServiceHeading.find(sheet, java.util.Map.of())
                .orThrow()
                .columns();

        assertEquals(
                "Service",
                ServiceRows.of(columns, DAY)
                        .read(sheet.rows().subList(1, 2))
                        .orThrow()
                        .entries()
                        .get(0)
                        .service());
    }
}
