package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.fact.Input;
import dev.ismap.examples.Run;
import dev.ismap.examples.synthetic.SyntheticLists;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code need}, {@code study list}, end to end, on a synthetic list. */
class BuyerTest {

    @TempDir
    private Path folder;

    private String list = "";

    @BeforeEach
    void writeTheList() throws IOException {
        list = Files.writeString(
                        folder.resolve("list.json"), IsmapJson.standard().write(SyntheticLists.of(60, 11)))
                .toString();
    }

    private static String need() {
        String sample = Run.of("sample", "procurement-need").out();
        ProcurementNeed need = (ProcurementNeed) IsmapJson.standard().read(sample.getBytes(StandardCharsets.UTF_8));
        return IsmapJson.standard()
                .write(need.withInformationClass(Input.given(InformationClass.CLASS_2))
                        .withWanted(WantedScope.none()
                                .withComponents(Input.given(List.of()))
                                .withPlans(Input.given(List.of()))
                                .withVariants(Input.given(List.of()))
                                .withRegions(Input.given(List.of("西日本リージョン")))));
    }

    private Run ask(String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(new String[] {"need", "-", "--list", list, "--on", "2028-04-01"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.withInput(need(), args);
    }

    /** A need that names a service is determined as it states it; what else stands in the list is read by {@code need}. */
    @Test
    void whereAListHasWhatACheckAsksForTheVerbThatReadsItIsNamed() {
        ProcurementNeed need = (ProcurementNeed) IsmapJson.standard().read(need().getBytes(StandardCharsets.UTF_8));
        String open = IsmapJson.standard().write(need.withService(need.service().withScope(ServiceScope.none())));
        Run asked = Run.withInput(open, "check", "-", "--list", list, "--on", "2028-04-01", "--lang", "en");
        assertEquals(ExitCode.UNDETERMINED, asked.code(), asked.err());
        assertTrue(asked.err().replaceAll("\n *", " ").contains("'need' also reads the scope"), asked.err());
        Run alone = Run.withInput(open, "check", "-", "--on", "2028-04-01", "--lang", "en");
        assertEquals("", alone.err());
    }

    @Test
    void everyServiceOfTheListIsAnsweredWithItsRules() throws IOException {
        Run run = ask("--format", "json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertEquals(
                json.at("/services").size(),
                json.at("/counts/SERVES").asInt()
                        + json.at("/counts/DEPENDS").asInt()
                        + json.at("/counts/DOES_NOT_SERVE").asInt());
        assertTrue(json.at("/counts/SERVES").asInt() > 0, run.out());
        assertTrue(json.at("/counts/DEPENDS").asInt() > 0, run.out());
        json.at("/services").forEach(service -> {
            JsonNode situation =
                    json.at("/situations/" + service.at("/situation").asInt(-1));
            assertEquals(service.at("/fit"), situation.at("/fit"));
            assertTrue(situation.at("/findings").size() >= 8);
            boolean serves = service.at("/fit").asText().equals("SERVES");
            assertTrue(!serves || service.at("/parts/0/inside").asText().equals("TRUE"), service.toString());
        });
        assertEquals(run.out(), ask("--format", "json").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void theExceptionPathIsSaidInEveryFormAndLanguage(String format) {
        String ja = ask("--format", format).out();
        String en = ask("--format", format, "--lang", "en").out();

        assertTrue(ja.contains("例外"), ja);
        assertTrue(ja.contains("再確認する日"), ja);
        assertTrue(en.contains("Services that serve the need"), en);
        assertTrue(en.contains("P-SCOPE"), en);
        assertTrue(ja.contains("西日本リージョン：対象範囲内（対象として挙げられている）"), ja);
        assertTrue(en.contains("西日本リージョン: outside"), en);
    }

    @Test
    void onTheRealListARegionOutsideTheScopeIsSaidAndSilenceIsNot() throws IOException {
        ProcurementNeed need = (ProcurementNeed) IsmapJson.standard().read(need().getBytes(StandardCharsets.UTF_8));
        String china = IsmapJson.standard()
                .write(need.withWanted(need.wanted().withRegions(Input.given(List.of("Azure China")))));
        String[] line = {"need", "-", "--list", "samples/cloud-service-list.json", "--on", "2026-09-09", "--format", ""
        };
        line[7] = "json";
        int outside = 0;
        JsonNode answer = new ObjectMapper().readTree(Run.withInput(china, line).out());
        for (JsonNode service : answer.at("/services")) {
            boolean azure = service.at("/names/0").asText().startsWith("Microsoft Azure");
            for (JsonNode finding :
                    answer.at("/situations/" + service.at("/situation").asInt() + "/findings")) {
                if (finding.at("/rule").asText().equals("P-SCOPE")) {
                    String outcome = finding.at("/outcome").asText();
                    boolean silent = !azure && service.at("/listing").asText().equals("LISTED");
                    assertEquals(azure, outcome.equals("VIOLATED"), service.toString());
                    assertTrue(!silent || outcome.equals("UNDETERMINED"), service.toString());
                    outside += azure ? 1 : 0;
                }
            }
        }
        assertEquals(1, outside);
        line[7] = "html";
        assertTrue(Run.withInput(china, line).out().contains("例外"));
    }

    @Test
    void whereTheRecordEndsBeforeTheDayThatIsSaidAndSoIsADayAfterTheContract() {
        String[] ask = {
            "need", "samples/procurement-need.json", "--list", "samples/cloud-service-list.json", "--on", "2026-11-26"
        };
        String text = Run.of(ask).out();

        assertTrue(text.contains("リストの記録は2026-09-09までであり、2026-11-26の掲載は確認できない。"), text);
        assertTrue(text.contains("! 基準日は、契約期間の末日（2026-03-31）より後である。"), text);
        assertTrue(text.contains("適合：0件、"), text);
        assertTrue(text.contains("原則 | 公式資料"), text);
        ask[5] = "2026-03-31";
        assertFalse(Run.of(ask).out().contains("契約期間の末日"));
    }

    @Test
    void theExceptionIsSpokenOfOnlyWhereAListIsAskedFor() {
        String[] ask = {"need", "samples/procurement-need-class-1.json", "--list", list, "--on", "2028-04-01"};
        assertFalse(Run.of(ask).out().contains("! 掲載のない"));
        ask[1] = "samples/procurement-need.json";
        assertTrue(Run.of(ask).out().contains("! 掲載のないサービスの選定は"));
    }

    @Test
    void aRegistrationThatLapsedIsSaidToHaveAndSinceWhen() throws IOException {
        String lapsed = Files.writeString(folder.resolve("lapsed.json"), """
            {"kind": "cloud-service-list", "completeOn": [{"from": "2023-01-01", "to": "2025-04-01"}],
             "entries": [{"service": "Gone", "programme": "ISMAP", "basis": "OFFICIAL", "events": [
              {"event": "REGISTERED", "effective": "2023-06-01", "periodEnd": "2023-03-31",
               "scope": {"regions": ["西日本リージョン"]}}]}]}
            """).toString();
        String[] ask = {"need", "-", "--list", lapsed, "--on", "2025-04-01", "--lang", "en"};
        String en = Run.withInput(need(), ask).out();
        assertTrue(en.contains("serve the need: 0"), en);
        assertTrue(en.lines().anyMatch(line -> line.matches("Gone +check +lapsed +2024-07-31 +expired +- *")), en);
        assertTrue(en.contains("Lapsed: not listed, lapsed."), en);
        ask[7] = "ja";
        String ja = Run.withInput(need(), ask).out().replaceAll("\\R *", "");
        assertTrue(ja.contains("失効：不掲載（失効）。"), ja);
        ask[5] = "2024-07-31";
        String listed = Run.withInput(need(), ask).out();
        assertTrue(listed.lines().anyMatch(line -> line.matches("Gone +\\S+ +掲載 +2024-07-31 +.*")), listed);
    }

    /** Thirty services on half a page: a row each, with every part that is wanted under its number. */
    @Test
    void theServicesStandInOneTableARowEach() {
        String en = ask("--lang", "en").out();
        List<String> lines = en.lines().toList();
        int head = 0;
        while (!lines.get(head).startsWith("Service ")) {
            head++;
        }
        assertTrue(lines.get(head).matches("Service +Result +Listed +Valid to +Contract +\\[1\\] +Look again"), en);
        assertEquals("[1] 西日本リージョン", lines.get(head - 1));
        int services = DeterminationJson.readNeedAnswer(ask("--format", "json").out())
                .services()
                .size();
        List<String> rows = lines.subList(head + 1, head + 1 + services);
        assertEquals(
                services,
                rows.stream()
                        .filter(row -> row.matches(".* (serves|check|no) .*"))
                        .count(),
                en);
        assertEquals("", lines.get(head + 1 + services));
        rows.forEach(row -> assertTrue(row.length() <= 80, row));
        String markdown = ask("--lang", "en", "--format", "markdown").out();
        assertTrue(
                markdown.contains("| Service | Result | Listed | Valid to | Contract | 西日本リージョン | Look again |"),
                markdown);
    }

    @Test
    void theAnswerIsATableForProgramsAndAWorkbookForPeople() throws IOException {
        List<String> csv = ask("--format", "csv").out().lines().toList();
        NeedAnswer answer =
                DeterminationJson.readNeedAnswer(ask("--format", "json").out());
        assertEquals(
                "registration_number,service,provider,programme,fit,listing,last_valid_day,covers_contract,"
                        + "region:西日本リージョン,look_again_on,not_met,open",
                csv.get(0));
        assertEquals(answer.services().size(), csv.size() - 1);
        for (int i = 0; i < answer.services().size(); i++) {
            ServiceFit service = answer.services().get(i);
            assertTrue(csv.get(i + 1).contains("," + service.situation().fit() + ","), csv.get(i + 1));
        }

        String file = folder.resolve("answer.xlsx").toString();
        assertEquals(
                ExitCode.DONE,
                ask("--format", "xlsx", "--output", file, "--lang", "en").code());
        try (Workbook book = WorkbookFactory.create(new File(file))) {
            assertEquals(answer.services().size(), book.getSheet("Services").getLastRowNum());
            Set<String> numbers = new HashSet<>();
            book.getSheet("Services")
                    .forEach(row ->
                            numbers.add(row.getCell(row.getLastCellNum() - 1).toString()));
            for (Row row : book.getSheet("Reasons")) {
                assertTrue(
                        row.getRowNum() == 0 || numbers.contains(row.getCell(0).toString()), row.toString());
            }
        }
        Element page = Jsoup.parse(ask("--format", "html", "--lang", "en").out());
        assertEquals(
                "The contract and the last valid days", page.select("#days h2").text());
        assertTrue(page.select("#days .timeline li").size() > 1);
        assertEquals(
                answer.services().stream()
                        .filter(service -> service.situation().fit() != Fit.DOES_NOT_SERVE)
                        .flatMap(service -> service.lookAgainOn().stream())
                        .distinct()
                        .count(),
                page.select("#look-again .ticks > li").size());
    }

    /** The list of one day: what is advice, what the list states instead, and what is to be done stand on the sheets. */
    @Test
    void theSheetOfReasonsSaysWhatTheTextDoes() throws IOException {
        String seen = Files.writeString(folder.resolve("seen.json"), """
            {"kind": "cloud-service-list", "completeOn": [{"from": "2028-04-01", "to": "2028-04-01"}],
             "entries": [{"service": "Other", "programme": "ISMAP", "basis": "OFFICIAL", "events": [
              {"event": "OBSERVED", "effective": "2028-04-01", "periodEnd": "2024-05-31",
               "scope": {"regions": ["国内全リージョン"]}}]}]}
            """).toString();
        String file = folder.resolve("seen.xlsx").toString();
        String[] ask = {"need", "-", "--list", seen, "--on", "2028-04-01", "--format", "xlsx", "--output", file};
        assertEquals(ExitCode.DONE, Run.withInput(need(), ask).code());
        try (Workbook book = WorkbookFactory.create(new File(file))) {
            List<List<String>> reasons = rows(book.getSheet("理由"));
            assertEquals(
                    List.of("番号", "規則", "題名", "判断", "拘束力", "資料の種別", "根拠", "内容", "判明していない事実", "対応"), reasons.get(0));
            List<String> term = reason(reasons, "P-TERM");
            assertEquals(List.of("参考", "参考", "二次資料"), term.subList(3, 6));
            List<String> scope = reason(reasons, "P-SCOPE");
            assertEquals(List.of("不適合", "原則", "二次資料"), scope.subList(3, 6));
            assertTrue(scope.get(9).startsWith("対象範囲にあるものを利用するか"), scope.toString());
            String services = rows(book.getSheet("サービス")).toString();
            assertTrue(services.contains("いいえ\nリストの記載：国内全リージョン。"), services);
        }
        ask[5] = "2028-04-02";
        assertEquals(ExitCode.DONE, Run.withInput(need(), ask).code());
        try (Workbook book = WorkbookFactory.create(new File(file))) {
            List<String> choice = reason(rows(book.getSheet("理由")), "P-CLASS");
            assertEquals(List.of("未定", "原則", "公式資料"), choice.subList(3, 6));
            assertEquals(List.of("選定するサービスのリストへの掲載", "クラウドサービスリストを、2028-04-02以後の時点のものに改める。"), choice.subList(8, 10));
        }
    }

    private static List<String> reason(List<List<String>> reasons, String rule) {
        return reasons.stream()
                .filter(row -> row.get(1).equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(row.getCell(i, MissingCellPolicy.CREATE_NULL_AS_BLANK).toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void whatCanBeDoneIsSaidOnceForAllWhomItHelps() throws IOException {
        ProcurementNeed need = (ProcurementNeed) IsmapJson.standard().read(need().getBytes(StandardCharsets.UTF_8));
        String silent = IsmapJson.standard()
                .write(need.withSpecification(need.specification().withDisposal(Input.given(false))));
        String[] ask = {"need", "-", "--list", list, "--on", "2028-04-01", "--lang", "en"};
        String en = Run.withInput(silent, ask).out();
        assertTrue(
                en.contains("To make them serve the need:\n\n- Name disposal in the specification (now: no). [C"), en);
        ask[7] = "ja";
        String ja = Run.withInput(silent, ask).out();
        assertTrue(ja.contains("要件に適合させる措置：\n\n- 情報の廃棄を調達仕様書に記載する（現在：いいえ）。〔C"), ja);
    }

    @Test
    void whatIsNoNeedIsRefused() {
        Run run = Run.of("need", list, "--list", list, "--on", "2028-04-01");
        assertEquals(ExitCode.INPUT, run.code());
        assertEquals(ExitCode.USAGE, Run.of("need", "-", "--list", list).code());
    }

    @Test
    void aStudyIsATableOrAPageWithAChart() throws IOException {
        String[] study = {"study", "list", list, "--from", "2021-04-01", "--on", "2031-03-31", "--format", ""};
        study[8] = "csv";
        String csv = Run.of(study).out();
        assertTrue(csv.startsWith("measure,key,value\nlisted,2021-04-30,"), csv);
        assertTrue(csv.contains("\nrenewals,in_time,"), csv);
        study[8] = "html";
        String html = Run.of(study).out();
        assertTrue(html.contains("<svg") && html.contains("role=\"img\"") && html.contains("<polyline"), html);
        assertFalse(html.contains("<script"), html);
        study[8] = "json";
        assertEquals(
                120,
                new ObjectMapper().readTree(Run.of(study).out()).at("/counts").size());
        study[8] = "text";
        assertTrue(Run.of(study).out().contains("更新の申請時期"));
        study[6] = "2020-01-01";
        assertEquals(ExitCode.USAGE, Run.of(study).code());
    }
}
