package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code calendar}, end to end. */
class CalendarTest {

    @TempDir
    private Path directory;

    private static Run calendar(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"calendar", "-", "--on", "2024-06-20"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.withInput(Cases.complete().toString(), args);
    }

    @Test
    void theTextNamesEachDayWithItsRule() {
        String ja = calendar().out();
        String en = calendar("--lang", "en").out();

        assertTrue(ja.contains("2025-07-31（木）  更新の申請期限（有効期間の満了日）"), ja);
        assertTrue(en.contains("2025-07-31 (Thu)  renewal: apply by the last valid day"), en);
        assertTrue(en.contains("V-RENEW"), en);
    }

    @Test
    void theJsonHasTheProvision() throws IOException {
        JsonNode days =
                new ObjectMapper().readTree(calendar("--format", "json").out()).at("/days");
        JsonNode last = days.get(days.size() - 3); // a day later it lapses, and a rule begins in 2026

        assertEquals("2025-07-31", last.at("/day").asText());
        assertEquals("BASIC_REGULATIONS", last.at("/provision/instrument").asText());
        assertEquals("3.5", last.at("/provision/locator").asText());
    }

    @Test
    void anotherReaderReadsTheICalendarAndFindsNothingWrong() throws IOException, ParserException {
        Run run = calendar("--format", "ics");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        Calendar read = new CalendarBuilder().build(new StringReader(run.out()));
        JsonNode days =
                new ObjectMapper().readTree(calendar("--format", "json").out()).at("/days");

        assertTrue(read.validate().getEntries().isEmpty(), () -> read.validate().toString());
        List<VEvent> events = read.getComponents("VEVENT");
        assertEquals(days.size(), events.size());
        for (int i = 0; i < events.size(); i++) {
            assertEquals(
                    days.get(i).at("/day").asText(),
                    events.get(i).getDateTimeStart().orElseThrow().getDate().toString());
            assertTrue(events.get(i)
                    .getSummary()
                    .orElseThrow()
                    .getValue()
                    .startsWith(days.get(i).at("/title/ja").asText()));
        }
        assertEquals(
                events.size(),
                events.stream().map(event -> event.getUid()).distinct().count());
        assertTrue(run.out().contains("DTSTAMP:20240620T000000Z\r\n"), run.out());
        assertTrue(run.out().contains("DTSTART;VALUE=DATE:20250731\r\n"), run.out());
    }

    @Test
    void aCalendarHasANameAndRemindsInTimeAndItsLinesAreShort() throws IOException, ParserException {
        for (String language : List.of("ja", "en")) {
            String ics = calendar("--format", "ics", "--lang", language).out();
            for (String line : ics.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            }
            assertTrue(ics.contains("\r\nX-WR-CALNAME:ISMAP"), ics);
            Calendar read = new CalendarBuilder().build(new StringReader(ics));
            assertTrue(
                    read.validate().getEntries().isEmpty(),
                    () -> read.validate().toString());
            List<VEvent> events = read.getComponents("VEVENT");
            VEvent renewal = events.stream()
                    .filter(event -> event.getDateTimeStart()
                            .orElseThrow()
                            .getDate()
                            .toString()
                            .equals("2025-07-31"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of("-P89DT15H", "-P29DT15H", "-P6DT15H"),
                    renewal.getAlarms().stream()
                            .map(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
                            .toList());
        }
    }

    @Test
    void whatAnApplicationRestsOnHasItsDays() throws IOException {
        ObjectNode application = Cases.complete();
        application
                .withObject("/audit/managementCycle")
                .put("ismsFrom", "2023-01-10")
                .put("ismsTo", "2026-01-09");
        ((ObjectNode) application.at("/audit/auditor/listing")).put("to", "2027-03-31");
        application
                .withArray("/statement/underlyingServices")
                .addObject()
                .put("name", "基盤")
                .put("withinStatement", false)
                .put("declaredOutside", true)
                .putObject("listing")
                .put("listed", true)
                .put("from", "2022-04-01")
                .put("to", "2025-12-31");
        String days = Run.withInput(application.toString(), "calendar", "-", "--on", "2025-01-06")
                .out();
        assertTrue(days.contains("2025-12-31（水）  基盤サービスの掲載の末日"), days);
        assertTrue(days.contains("2026-01-09（金）  ISMS認証の有効期間の末日"), days);
        assertTrue(days.contains("2027-03-31（水）  監査機関の掲載の末日"), days);
    }

    @Test
    void theListAtHandTellsUntilWhenAServiceIsValid() {
        String list = """
                {"kind": "cloud-service-list", "entries": [{"service": "基盤", "programme": "ISMAP", "basis": "OFFICIAL",
                 "events": [{"event": "REGISTERED", "effective": "2024-04-01", "lastValidDay": "2025-09-30"}]}]}
                """;
        ObjectNode application = Cases.complete();
        application
                .withArray("/statement/underlyingServices")
                .addObject()
                .put("name", "基盤")
                .put("withinStatement", false)
                .put("declaredOutside", true);
        ObjectNode need = JsonNodeFactory.instance.objectNode().put("kind", "procurement-need");
        need.putObject("contract").put("from", "2025-04-01").put("to", "2026-03-31");
        need.putObject("service").put("name", "基盤");
        String english = "--lang=en";
        String[] command = {"calendar", "-", "--on", "2025-01-06", "--list", "", english};
        Path file = assertDoesNotThrow(() -> Files.writeString(directory.resolve("list.json"), list));
        command[5] = file.toString();

        String platform = Run.withInput(application.toString(), command).out();
        assertTrue(platform.contains("2025-09-30 (Tue)  listing of an underlying service ends"), platform);
        String selected = Run.withInput(need.toString(), command).out();
        assertTrue(selected.contains("2025-09-30 (Tue)  last valid day of the registration"), selected);
        assertTrue(selected.contains("2025-10-01 (Wed)  check of the listing"), selected);
        need.remove("service");
        command[3] = "2024-04-01"; // up to this day the list is on record
        String open = Run.withInput(need.toString(), command).out();
        assertTrue(open.contains("2025-04-01 (Tue)  contract begins\n    Of: 基盤\n"), open);
        assertTrue(open.contains("2025-10-01 (Wed)  check of the listing\n    Of: 基盤\n"), open);
        command[1] = "samples/auditor-registration.json";
        assertEquals(ExitCode.USAGE, Run.of(command).code());
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertEquals(
                calendar("--format", "ics").out(), calendar("--format", "ics").out());
    }

    @Test
    void whereEveryDayHasPassedTheLastIsNamed() {
        String[] args = {"calendar", "samples/procurement-need.json", "--on", "2026-11-26"};
        String ja = Run.of(args).out();

        assertTrue(ja.contains("すべて 2026-11-26 より前である。"), ja);
        assertTrue(ja.contains("C99-9901-2 サンプルクラウド基盤サービス"), ja);
        assertFalse(ja.contains("定まる期日はない"), ja);
    }

    @Test
    void theBasisIsInWords() {
        String need = Run.of("calendar", "samples/procurement-need.json", "--on", "2025-07-01")
                .out();

        assertTrue(need.contains("根拠：P-TERM | 二次資料"), need);
        assertTrue(calendar("--format", "ics").out().replace("\r\n ", "").contains("二次資料]"));
    }

    @Test
    void aListAndANeedHaveCalendarsToo() {
        Run list = Run.withInput(Run.of("sample", "cloud-service-list").out(), "calendar", "-", "--on", "2024-01-01");
        assertEquals(ExitCode.DONE, list.code(), list.err());
        Run need = Run.withInput(Run.of("sample", "procurement-need").out(), "calendar", "-", "--on", "2025-07-01");
        assertTrue(need.out().contains("2025-10-01（水）  契約期間の初日"), need.out());
        Run auditor = Run.of("calendar", "samples/auditor-registration.json", "--on", "2026-06-30", "--lang", "en");
        assertTrue(auditor.out().contains("A-ID-TERM"), auditor::out);
        Run standard = Run.withInput(Run.of("sample", "control-standard").out(), "calendar", "-", "--on", "2026-01-05");
        assertEquals(ExitCode.INPUT, standard.code());
        assertEquals(ExitCode.USAGE, Run.of("calendar", "-").code());
    }
}
