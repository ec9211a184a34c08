package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as tables and back, and decisions that become events of a list. */
class ListTablesTest {

    /** As a page is pasted into a sheet: a title, headings that wrap, dates of all sorts, a cell with lines. */
    private static final String PASTED = """
        ISMAPクラウドサービスリスト\t\t\t\t\t\t\t
        登録番号\tクラウドサービスの名称\tクラウドサービス事業者\t登録日\t"登録
        更新日"\t監査対象期間の末日\t有効期限\t"備　考"
        C21-0012-2\tクラウド甲\t甲株式会社\t2021/6/22\t令和5年8月1日\t2023年3月31日\t2024/7/31\t"1行目
        2行目"
        Ｃ２２－００３４－２\tクラウド乙\t乙株式会社\t2022/12/1\t\t2022/6/30\t2023/10/31\t
        """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static Run read(String table, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"list", "import", "-", "--on", "2023-09-01"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.withInput(table, args);
    }

    @Test
    void aPastedTableIsTakenByItsHeadingsAndSaysWhatItTookEachColumnFor() throws IOException {
        Run run = read(PASTED, "--whole", "--lang", "en");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode list = tree(run.out());
        assertEquals(2, list.at("/entries").size());
        assertEquals("C22-0034-2", list.at("/entries/1/registrationNumber").asText());
        assertEquals("2024-07-31", list.at("/entries/0/events/1/lastValidDay").asText());
        assertEquals("1行目\n2行目", list.at("/entries/0/events/2/remark").asText());
        String said = run.err().replaceAll("\n *", " ");
        assertTrue(said.contains("E '登録更新日' = date of the last renewal"), said);
        assertTrue(said.contains("separated by a tab"), said);

        String on = file("list.json", run.out());
        JsonNode answer = tree(
                Run.of("list", on, "--on", "2023-09-01", "--format", "json").out());
        assertEquals("2023-10-31", answer.at("/entries/1/lastValidDay").asText());
        String calendar =
                Run.of("calendar", on, "--on", "2023-09-01", "--lang", "en").out();
        assertTrue(calendar.contains("2023-10-31"), calendar);
    }

    @Test
    void aTableInCp932IsRecognisedAndNamed() throws IOException {
        Path file = folder.resolve("sjis.csv");
        Files.write(file, "サービス名,リージョン,基盤サービス\n甲①,東京、大阪,なし\n".getBytes(Charset.forName("windows-31j")));
        Run run = Run.of("list", "import", file.toString(), "--on", "2023-09-01", "--lang", "en");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode entry = tree(run.out()).at("/entries/0");
        assertEquals("甲①", entry.at("/service").asText());
        assertEquals("大阪", entry.at("/events/0/scope/regions/1").asText());
        assertEquals(0, entry.at("/builtOn").size());
        assertTrue(run.err().contains("CP932"), run.err());
    }

    @Test
    void aHeadingThatIsNotKnownIsLeftAsideOrSaidByAMap() {
        String table = "サービス,状態\n甲,要確認\n";
        assertTrue(read(table).err().contains("「状態」"), read(table).err());
        Run mapped = read(table, "--map", "状態=remark");
        assertTrue(mapped.out().contains("要確認"), mapped.err());
        assertEquals(ExitCode.USAGE, read(table, "--map", "状態=colour").code());
    }

    @Test
    void aHeadingOfTheMapThatTheTableDoesNotHaveIsRefusedWithThoseThatItHas() throws IOException {
        String table = "番号,クラウド サービス名,状態（自社）\n1,甲,要確認\n";
        Run run = read(table, "--map", "状熊=remark", "--lang", "en");
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertEquals("", run.out());
        String said = run.err().replaceAll("\\s", "");
        assertTrue(said.contains("noheading'状熊'"), said);
        assertTrue(said.contains("'番号','クラウドサービス名','状態（自社）'"), said);
        Run near = read(table, "--map", "クラウド・サービス名=service");
        assertTrue(near.err().replaceAll("\\s", "").contains("「クラウドサービス名」ではありませんか"), near.err());
        // the row of headings is not known where the heading that was meant is the service's
        Run none = read("番号,商品,価格\n1,甲,10\n", "--map", "商品名=service", "--lang", "en");
        assertEquals(ExitCode.USAGE, none.code(), none.err());
        assertTrue(none.err().replaceAll("\\s", "").contains("Didyoumean'商品'?"), none.err());
        // however it is written
        for (String heading : List.of("状態", "状態(自社)", "状 態（自社）", "状態（自社）")) {
            assertEquals(
                    ExitCode.DONE, read(table, "--map", heading + "=remark").code(), heading);
        }
    }

    @Test
    void aTableWithoutAHeadingNamesTheOptionsThatHelp() {
        Run run = read("C21-0012-2|甲|甲社\n");
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("--separator"), run.err());
        assertTrue(run.err().contains("HEADING_MISSING"), run.err());
    }

    @Test
    void aFileWithoutATableIsSaidToBeEmpty() {
        Run none = read("", "--lang", "en");
        assertEquals(ExitCode.INPUT, none.code(), none.err());
        assertTrue(none.err().contains("The file is empty."), none.err());
        Run blank = read("\ufeff,,\n ,\n");
        assertEquals(ExitCode.INPUT, blank.code(), blank.err());
        assertTrue(blank.err().contains("表が空です。"), blank.err());
        Run statement = Run.withInput("", "statement", "import", "-", "--edition", "2022-04-01");
        assertTrue(statement.err().contains("ファイルが空です。"), statement.err());
    }

    @Test
    void whatNoColumnSaysIsToldWithTheWayToSayOtherwise() {
        String ja = read("サービス\n甲\n").err().replaceAll("\\s", "");
        assertTrue(ja.contains("制度の列がないため、全ての行をISMAPの登録としました"), ja);
        assertTrue(ja.contains("--map見出し=programme"), ja);
        assertTrue(ja.contains("--basisの既定"), ja);
        String en = read("サービス,制度\n甲,ISMAP-LIU\n", "--lang", "en").err().replaceAll("\\s+", " ");
        assertFalse(en.contains("programme:"), en);
        assertTrue(en.contains("by default; if the table is no copy of the official list"), en);
        String told = read("サービス\n甲\n", "--basis", "secondary", "--lang", "en").err();
        assertFalse(told.contains("by default"), told);
        assertTrue(told.contains("The list rests on: "), told);
        String places = Run.withInput("甲\n", "list", "import", "-", "--columns", "service", "--on", "2023-09-01")
                .err();
        assertTrue(places.contains("ISMAP の登録としました"), places);
    }

    @Test
    void ofTwoColumnsThatAreTheSameTheReadyOptionIsTold() {
        Run twice = read("No,番号,サービス名\n1,C21-0012-2,甲\n");
        assertEquals(ExitCode.INPUT, twice.code(), twice.err());
        assertTrue(twice.err().contains("--map No=ignored"), twice.err());
        assertFalse(twice.err().contains("--separator"), twice.err());
        Run running = read("No,登録番号,サービス名\n1,C21-0012-2,甲\n");
        assertEquals(ExitCode.DONE, running.code(), running.err());
        assertTrue(running.out().contains("C21-0012-2"), running.out());
    }

    @Test
    void anEmptyTableIsRefusedWhereItWouldWipeTheListOut() {
        Run run = read("登録番号,サービス名\n", "--whole");
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("ROWS_EMPTY"), run.err());
        assertEquals(ExitCode.DONE, read("登録番号,サービス名\n").code());
    }

    @Test
    void theFormerNameWorksAndSaysThatItGoes() {
        Run run = Run.withInput("甲\n", "list", "rows", "-", "--columns", "service", "--on", "2023-09-01");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("list import"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "tsv"})
    void whatIsExportedIsImportedToTheSame(String form) throws IOException {
        String first = file("first.json", read(PASTED).out());
        String table = folder.resolve("table." + form).toString();
        Run export = Run.of("list", "export", first, "--on", "2023-09-01", "--output", table);
        assertEquals(ExitCode.DONE, export.code(), export.err());
        Run again = Run.of("list", "import", table, "--on", "2023-09-01");
        assertEquals(ExitCode.DONE, again.code(), again.err());

        assertEquals(tree(Files.readString(Path.of(first))), tree(again.out()));
        assertEquals(
                ExitCode.USAGE,
                Run.of("list", "export", first, "--on", "2023-09-01", "--output", "x.pdf")
                        .code());
    }

    /** What {@code list} shows on a day, as a workbook: the same rows as the CSV has, in words, under a frozen head. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatIsListedOnADayIsAWorkbook(String language) throws IOException {
        String[] ask = {"list", "samples/cloud-service-list.json", "--on", "2026-09-09", "--format", "csv"};
        List<String> csv = Run.of(ask).out().lines().toList();
        String file = folder.resolve("listed.xlsx").toString();
        ask[5] = "xlsx";
        Run run = Run.of(Stream.concat(Stream.of(ask), Stream.of("--output", file, "--lang", language))
                .toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (Workbook book = WorkbookFactory.create(new File(file))) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals(
                    language.equals("ja") ? "名称" : "Name",
                    sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(csv.size() > 5);
            assertEquals(csv.size() - 1, sheet.getLastRowNum());
            String status = language.equals("ja") ? "掲載" : "listed";
            for (int i = 1; i < csv.size(); i++) {
                String name = sheet.getRow(i).getCell(0).getStringCellValue();
                assertTrue(csv.get(i).contains(name), csv.get(i));
                assertTrue(csv.get(i).contains(sheet.getRow(i).getCell(1).getStringCellValue()), csv.get(i));
                assertEquals(status, sheet.getRow(i).getCell(3).getStringCellValue());
            }
        }
    }

    @Test
    void twoRegionsWithARaisedDotBetweenAreTwoAndANameWithOneIsOne() throws IOException {
        String table = """
                クラウドサービス名\t対象リージョン\t対象サブサービス
                クラウド丁\t東京・大阪\tログ・監視
                クラウド戊\tアジア・太平洋\t基盤
                """;
        JsonNode list = tree(read(table).out());
        assertEquals(
                "[\"東京\",\"大阪\"]", list.at("/entries/0/events/0/scope/regions").toString());
        assertEquals(
                "[\"ログ・監視\"]", list.at("/entries/0/events/0/scope/components").toString());
        assertEquals(
                "[\"アジア・太平洋\"]", list.at("/entries/1/events/0/scope/regions").toString());

        ObjectNode one = (ObjectNode) tree(read(table).out());
        ((ObjectNode) one.at("/entries/0/events/0/scope")).putArray("regions").add("東京・大阪");
        String file = file("one.json", one.toString());
        String exported = Run.of("list", "export", file, "--on", "2023-09-01").out();
        assertEquals(one, tree(read(exported).out()), exported);
    }

    // ---- decisions ---------------------------------------------------------------------------------------------

    private String application(String name, String kind, String from, String to) throws IOException {
        ObjectNode application = Cases.complete();
        application.put("application", kind);
        application.withObject("/service").put("name", "クラウド丙");
        application.withObject("/audit/period").put("from", from).put("to", to);
        application.withObject("/audit").remove("report");
        application.remove("filedOn");
        application.remove("previous");
        return file(name, application.toString());
    }

    private Run register(String list, String application, String number, String decided, String... more) {
        String[] args = new String[more.length + 8];
        System.arraycopy(
                new String[] {"list", "register", list, application, "--number", number, "--decided", decided},
                0,
                args,
                0,
                8);
        System.arraycopy(more, 0, args, 8, more.length);
        return Run.of(args);
    }

    @Test
    void aDecisionBecomesAnEventARenewalAnotherAndWhatContradictsTheListIsRefused() throws IOException {
        String empty = file("empty.json", "{\"kind\":\"cloud-service-list\",\"entries\":[]}");
        String first = application("first.json", "FIRST", "2023-04-01", "2024-03-31");
        String renewal = application("renewal.json", "RENEWAL", "2024-04-01", "2025-03-31");
        Run registered = register(empty, first, "C24-0099-2", "2024-07-01");
        assertEquals(ExitCode.DONE, registered.code(), registered.err());
        JsonNode entry = tree(registered.out()).at("/entries/0");
        assertEquals("REGISTERED", entry.at("/events/0/event").asText());
        assertEquals("2024-03-31", entry.at("/events/0/periodEnd").asText());
        String list = file("list.json", registered.out());

        Run renewed = register(list, renewal, "C24-0099-2", "2025-07-01");
        assertEquals(ExitCode.DONE, renewed.code(), renewed.err());
        assertEquals(
                "RENEWED", tree(renewed.out()).at("/entries/0/events/1/event").asText());
        String later = file("later.json", renewed.out());

        // again; a number that the list does not have; a period that does not go on; before the registration
        for (Run refused : new Run[] {
            register(list, first, "C24-0099-2", "2024-08-01"),
            register(list, renewal, "C24-0098-2", "2025-07-01"),
            register(later, renewal, "C24-0099-2", "2025-08-01"),
            register(list, renewal, "C24-0099-2", "2024-06-30", "--event", "scope-changed")
        }) {
            assertEquals(ExitCode.INPUT, refused.code(), refused.err());
            assertTrue(
                    refused.err().contains("LIST_CONTRADICTED") || refused.err().contains("DECIDED_TOO_EARLY"),
                    refused.err());
            assertEquals("", refused.out());
        }
        // sixteen months from 2024-04-01 end on 2025-07-31, by another reading a day later
        assertEquals(
                ExitCode.DONE,
                register(empty, first, "C24-0099-2", "2025-08-01").code());
        Run late = register(empty, first, "C24-0099-2", "2025-08-02");
        assertEquals(ExitCode.INPUT, late.code());
        assertTrue(late.err().contains("DECIDED_TOO_LATE") && late.err().contains("/audit/period/to"), late.err());
        Run near = register(list, renewal, "C24-0098-2", "2025-07-01");
        assertTrue(near.err().contains("Did you mean C24-0099-2?"), near.err());
    }

    @Test
    void aRemovalNeedsNoApplicationAndEndsTheRegistration() throws IOException {
        String empty = file("empty.json", "{\"kind\":\"cloud-service-list\",\"entries\":[]}");
        String first = application("first.json", "FIRST", "2023-04-01", "2024-03-31");
        String list = file(
                "list.json", register(empty, first, "C24-0099-2", "2024-07-01").out());
        Run removed = Run.of(
                "list", "register", list, "--number", "C24-0099-2", "--decided", "2024-09-01", "--event", "removed");
        assertEquals(ExitCode.DONE, removed.code(), removed.err());
        String after = file("after.json", removed.out());
        assertEquals(
                "REMOVED",
                tree(Run.of("list", after, "--on", "2024-09-01", "--all", "--format", "json")
                                .out())
                        .at("/entries/0/status")
                        .asText());
        Run again = Run.of(
                "list", "register", after, "--number", "C24-0099-2", "--decided", "2024-10-01", "--event", "expired");
        assertEquals(ExitCode.INPUT, again.code(), again.out());
        assertEquals(
                ExitCode.USAGE,
                Run.of("list", "register", list, "--number", "C24-0099-2", "--decided", "2024-09-01")
                        .code());
    }

    @Test
    void aDifferenceSaysWhatHappenedAsAPersonWould() throws IOException {
        String empty = file("empty.json", "{\"kind\":\"cloud-service-list\",\"entries\":[]}");
        String first = application("first.json", "FIRST", "2023-04-01", "2024-03-31");
        String list = file(
                "list.json", register(empty, first, "C24-0099-2", "2024-07-01").out());
        String added = Run.of("list", "diff", empty, list, "--from", "2024-06-01", "--to", "2024-07-15", "--lang", "en")
                .out();
        assertTrue(added.contains("registered 2024-07-01"), added);

        String before = file("before.json", read("サービス\n甲\n乙\n", "--whole").out());
        String after = file(
                "after.json",
                Run.withInput("サービス\n甲\n", "list", "import", "-", "--on", "2023-10-01", "--whole")
                        .out());
        String gone = Run.of("list", "diff", before, after, "--lang", "en").out();
        assertTrue(gone.contains("left the list between 2023-09-01 and 2023-10-01"), gone);
        String ja = Run.of("list", "diff", before, after).out();
        assertTrue(ja.contains("リストから消えたもの"), ja);
        assertFalse(ja.contains("消滅"), ja);
    }
}
