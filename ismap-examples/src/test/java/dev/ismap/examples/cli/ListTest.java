package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code list}, end to end. */
class ListTest {

    private static final String LIST = "samples/cloud-service-list.json";

    @ParameterizedTest
    @CsvSource({
        "Slack, 2021-12-20, LISTED",
        "slack, R3.12.19, NOT_LISTED",
        "Sakura AI, 2026-09-09, NOT_LISTED",
        "C21-0012, 2021-06-30, LISTED",
        "Sakura Internet, 2022-01-01, NO_ENTRY"
    })
    void whatIsLookedForHasItsAnswer(String text, String day, String status) throws IOException {
        JsonNode json = json("list", LIST, "--find", text, "--on", day, "--format", "json");
        assertEquals(1, json.get("entries").size());
        assertEquals(status, json.get("entries").get(0).get("status").asText());
        assertEquals("2026-09-09", json.get("snapshot").asText());
        assertFalse(json.get("complete").asBoolean());
    }

    @Test
    void theNameOfAProviderIsSaidToBeNoService() throws IOException {
        String text = words("list", LIST, "--find", "Sakura Internet", "--on", "2026-09-09", "--lang", "en");
        assertTrue(text.contains("\"Sakura Internet\" is the name of a provider, or part of one."), text);
        assertTrue(text.contains("- Sakura AI Engine"), text);
        JsonNode json = json("list", LIST, "--find", "Sakura Internet", "--on", "2026-09-09", "--format", "json");
        assertEquals("NO_ENTRY", json.get("entries").get(0).get("status").asText());
        assertEquals(2, json.get("servicesOfProvider").size());
        JsonNode named = json("list", LIST, "--find", "google", "--on", "2026-09-09", "--format", "json");
        assertEquals(2, named.get("entries").size()); // only those whose own name has the word, of four
        assertFalse(named.has("servicesOfProvider"));
    }

    @Test
    void soIsAPartOfIt() throws IOException {
        String text = words("list", LIST, "--find", "ｓａｋｕｒａ　ｉｎｔｅｒ", "--on", "2026-09-09", "--lang", "en");
        assertTrue(text.contains("- Sakura AI Engine"), text);
        String ja = words("list", LIST, "--find", "akura Inter", "--on", "2026-09-09")
                .replace(" ", "");
        assertTrue(ja.contains("「akuraInter」は事業者の名称又はその一部である。"), ja);
        JsonNode none = json("list", LIST, "--find", "　", "--on", "2026-09-09", "--format", "json");
        assertFalse(none.has("servicesOfProvider"));
    }

    /** What a run says, on one line however wide the page is. */
    private static String words(String... line) {
        return Run.of(line).out().replaceAll("\\s+", " ");
    }

    @Test
    void withoutASearchTheListedOnesAreShownAndTheOthersCounted() throws IOException {
        JsonNode json = json("list", LIST, "--on", "2021-12-20", "--format", "json");
        List<String> names = new ArrayList<>();
        json.get("entries").forEach(entry -> names.add(entry.get("names").get(0).asText()));
        assertEquals(
                List.of(
                        "Microsoft Azure and Dynamics 365",
                        "Salesforce Services",
                        "Heroku Services",
                        "Slack",
                        "cybozu.com with Garoon and kintone", // announced on 2021-09-14
                        "Microsoft Office 365",
                        "Oracle Cloud Infrastructure"),
                names);
        assertEquals(1, json.get("others").get("NOT_LISTED").asInt());
        JsonNode all = json("list", LIST, "--on", "2021-12-20", "--all", "--format", "json");
        int others = 0;
        for (JsonNode count : json.get("others")) {
            others += count.asInt();
        }
        assertEquals(names.size() + others, all.get("entries").size());
    }

    @Test
    void whatWasNotKnownYetIsNotShown() throws IOException {
        String[] line = {"list", LIST, "--on", "2025-12-25", "--find", "Cloudflare", "--format", "json"};
        assertEquals("LISTED", json(line).get("entries").get(0).get("status").asText());
        JsonNode then = json(with(line, "--known-on", "2025-12-31"));
        assertEquals("NO_ENTRY", then.get("entries").get(0).get("status").asText());
        assertEquals("NOT_ON_RECORD", then.get("entries").get(0).get("doubt").asText());
    }

    @Test
    void aScopeIsAskedAbout() throws IOException {
        JsonNode json = json(
                "list", LIST, "--on", "2022-01-01", "--find", "Azure", "--region", "Azure China", "--format", "json");
        JsonNode scope = json.get("entries").get(0).get("scope");
        assertEquals("FALSE", scope.get("covered").asText());
        assertEquals("NAMED_OUTSIDE", scope.get("links").get(0).get("finding").asText());
        String text = words("list", LIST, "--on", "2022-01-01", "--find", "Azure", "--region", "Azure China");
        assertTrue(text.contains("登録の対象範囲に含まれない。"), text);
        assertTrue(text.contains("リージョン「Azure China」：対象外として挙げられている。"), text);
    }

    @Test
    void aTableHasARowForEachEntry() {
        Run run = Run.of("list", LIST, "--on", "2021-03-12", "--format", "csv");
        assertEquals("""
                registration_number,service,provider,programme,status,doubt,period_end,scope
                ,Salesforce Services,Salesforce,ISMAP,LISTED,,,
                ,Heroku Services,Salesforce,ISMAP,LISTED,,,
                """, run.out());
    }

    @Test
    void anAuditorIsFoundToo() throws IOException {
        JsonNode json =
                json("list", "samples/auditor-list.json", "--on", "2020-08-20", "--find", "あずさ", "--format", "json");
        assertEquals("LISTED", json.get("entries").get(0).get("status").asText());
    }

    @Test
    void twoDaysOfOneListAreToldApart() throws IOException {
        String[] line = {"list", "diff", LIST, LIST, "--from", "2021-12-19", "--to", "2021-12-20"};
        JsonNode json = json(with(line, "--format", "json"));
        assertEquals(1, json.get("changes").size());
        JsonNode change = json.get("changes").get(0);
        assertEquals("ADDED", change.get("change").asText());
        assertEquals("NOT_LISTED", change.get("before").get("status").asText());
        assertEquals("LISTED", change.get("after").get("status").asText());
        assertEquals("""
                change,registration_number,service,field,before,after
                ADDED,,Slack,status,NOT_LISTED,LISTED
                """, Run.of(with(line, "--format", "csv")).out());
        String text = words(with(line, "--lang", "en"));
        assertTrue(text.contains("Added: 1"), text);
        assertTrue(text.contains("Changed: 0"), text);
        assertTrue(text.contains("status not listed → listed"), text);
        String back = words("list", "diff", LIST, LIST, "--from", "2021-12-20", "--to", "2021-12-19", "--lang", "en");
        assertTrue(back.contains("Gone from the list: 1"), back);
        assertTrue(back.contains("left the list between 2021-12-20 and 2021-12-19"), back);
    }

    @Test
    void theFirstListIsAskedForTheLastDayOnRecordWhereNoDayIsGiven() throws IOException {
        JsonNode json = json("list", "diff", LIST, LIST, "--format", "json");
        assertEquals("2026-09-09", json.get("from").asText());
        assertEquals(0, json.get("changes").size());
    }

    @TempDir
    private Path folder;

    private static final String[] ROWS = {
        "list",
        "rows",
        "-",
        "--columns",
        "registration-number,service,provider,registered-on,ignored,period-end",
        "--on",
        "2024-04-01",
        "--whole"
    };

    @Test
    void aTableOfRowsBecomesAList() throws IOException {
        String table = "C21-0012-2\t甲サービス\t甲社\t令和3年6月1日\tx\t2023-12-31\n\n" + "\t乙サービス\t\t2024年3月\t\t\n";
        Run run = Run.withInput(table, ROWS);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String list = write("list.json", run.out());
        JsonNode json = json("list", list, "--on", "2024-04-01", "--format", "json");
        assertTrue(json.get("complete").asBoolean());
        assertEquals(2, json.get("entries").size());
        assertEquals(
                "NO_ENTRY",
                json("list", list, "--on", "2024-04-01", "--find", "丙サービス", "--format", "json")
                        .at("/entries/0/status")
                        .asText());
        String csv = "名称\n\"甲, サービス\"\n";
        Run quoted = Run.withInput(
                csv,
                "list",
                "rows",
                "-",
                "--columns",
                "service",
                "--on",
                "2024-04-01",
                "--separator",
                "comma",
                "--heading");
        assertTrue(quoted.out().contains("甲, サービス"), quoted.err());
        assertFalse(quoted.out().contains("名称"), quoted.out());
    }

    @Test
    void everyRowThatCannotBeUnderstoodIsReportedWithItsLineAndNoListIsMade() {
        String table = "番号\t名称\t事業者\t登録日\tx\t末日\n" // a heading that nobody said was one
                + "C21-0012-2\t甲\t甲社\t9999-12-31\tx\t2023-12-31\n"
                + "\t乙\n"
                + "C21-0013-2\t丙\t丙社\t2021-06-01\tx\t未定\n";
        Run run = Run.withInput(table, ROWS);
        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
        for (String place : List.of("/0/0", "/0/3", "/1/3", "/2 ", "/3/5")) {
            assertTrue(run.err().contains(place), place + " in " + run.err());
        }
    }

    @Test
    void columnsThatCannotBeMeantAreRefused() {
        for (String columns : List.of("provider", "service,service", "service,colour")) {
            assertEquals(
                    ExitCode.USAGE,
                    Run.withInput("", "list", "rows", "-", "--columns", columns, "--on", "2024-04-01")
                            .code(),
                    columns);
        }
    }

    @Test
    void twoSnapshotsBecomeOneHistory() throws IOException {
        String[] rows = ROWS.clone();
        String first = write(
                "first.json", Run.withInput("\t甲\t\t\t\t\n\t乙\t\t\t\t\n", rows).out());
        rows[6] = "2024-05-01";
        String second = write(
                "second.json", Run.withInput("\t甲\t\t\t\t\n\t丙\t\t\t\t\n", rows).out());
        Run run = Run.of("list", "diff", first, second, "--history");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String both = write("both.json", run.out());
        for (String on : List.of("2024-04-01", "2024-05-01")) {
            List<String> names = new ArrayList<>();
            json("list", both, "--on", on, "--format", "json")
                    .get("entries")
                    .forEach(entry -> names.add(entry.get("names").get(0).asText()));
            assertEquals(on.equals("2024-04-01") ? List.of("甲", "乙") : List.of("甲", "丙"), names, on);
        }
        assertEquals(
                ExitCode.USAGE,
                Run.of("list", "diff", second, first, "--history").code());
    }

    @Test
    void whatAServiceIsBuiltOnIsFollowedAndTheReasonSaidWhereNoLapseIsKnown() throws IOException {
        String[] line = {"list", "depends", "Slack", "--list", LIST, "--on", "2021-12-20"};
        JsonNode json = json(with(line, "--format", "json"));
        assertEquals("Slack", json.get("weakest").asText());
        assertFalse(json.get("complete").asBoolean());
        assertEquals("LISTED", json.at("/links/0/status").asText());
        assertEquals("PERIOD_NOT_ON_RECORD", json.at("/links/0/notSure/reason").asText());
        assertEquals("2021-12-21", json.at("/firstNotSure/from").asText());
        assertFalse(json.has("firstToLapse"));
        assertTrue(words(line).contains("2021-12-21 からである"), words(line));
        String english = words(with(line, "--lang", "en"));
        assertTrue(english.contains("from 2021-12-21 on: its audit period is not on record"), english);
        assertTrue(english.contains("the chain may go on"), english);
        assertEquals(
                ExitCode.USAGE,
                Run.of("list", "depends", "Slack", "--list", LIST).code());
    }

    @Test
    void ofANameThatIsNoEntryTheNearestIsNamedThereToo() throws IOException {
        String[] line = {"list", "depends", "Google Workspce", "--list", LIST, "--on", "2026-09-09"};
        assertEquals(
                "Google Workspace",
                json(with(line, "--format", "json")).at("/links/0/nearest").asText());
        assertTrue(words(line).contains("「Google Workspace」の誤り"), words(line));
        String english = words(with(line, "--lang", "en"));
        assertTrue(english.contains("Did you mean \"Google Workspace\"?"), english);
        assertFalse(json("list", "depends", "Slack", "--list", LIST, "--on", "2026-09-09", "--format", "json")
                .at("/links/0")
                .has("nearest"));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertEquals(ExitCode.USAGE, Run.of("list", LIST).code());
        assertEquals(ExitCode.USAGE, Run.of("list").code());
        assertEquals(
                ExitCode.INPUT,
                Run.of("list", "samples/procurement-need.json", "--on", "2024-01-01")
                        .code());
        assertEquals(
                ExitCode.INPUT,
                Run.of("list", "nowhere.json", "--on", "2024-01-01").code());
    }

    private static JsonNode json(String... line) throws IOException {
        Run run = Run.of(line);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private static String[] with(String[] line, String... more) {
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return all;
    }
}
