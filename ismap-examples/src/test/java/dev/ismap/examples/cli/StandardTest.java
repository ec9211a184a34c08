package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import dev.ismap.examples.sheets.TableWorkbook;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.rows.Sheet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code standard}, end to end. */
class StandardTest {

    @Test
    void theTableHasARowForEveryIdOfTheEdition() {
        Run run = Run.of("standard", "--edition", "2022-04-01", "--format", "csv");
        List<String> lines = run.out().lines().toList();

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("id,layer,level,suffix,parent_id,name_ja,name_en,iso_reference,decidable,mandatory", lines.get(0));
        assertEquals(
                ControlStandards.edition("2022-04-01").controls().stream()
                        .map(control -> control.id().toString())
                        .toList(),
                lines.stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("6.3.1.1.PB,controls,detailed,PB,6.3.1.P,")),
                run.out());
    }

    @Test
    void aCellWithACommaIsQuoted() {
        assertTrue(Run.of("standard", "--edition", "2022-04-01", "--format", "csv")
                .out()
                .contains(",\"Organizational roles, responsibilities and authorities\","));
    }

    @Test
    void theJsonCanBeReadAgain() {
        Run run = Run.of("standard", "--edition", "2022-04-01", "--format", "json");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(ExitCode.DONE, Run.withInput(run.out(), "check", "-").code());
    }

    @Test
    void theTextCountsByKind() {
        String en =
                Run.of("standard", "--edition", "2022-04-01", "--lang", "en").out();
        String ja = Run.of("standard", "--edition", "2022-04-01").out();

        assertTrue(en.contains("Control objectives   121\n"), en);
        assertTrue(ja.contains("統制目標             121\n"), ja);
        assertTrue(en.contains("[+] 6.1.1.13.PB"), en);
    }

    @Test
    void withoutAnEditionItIsTheNewestThatIsHeld() {
        assertEquals(
                Run.of("standard", "--edition", "2024-07").out(),
                Run.of("standard").out());
    }

    @Test
    void aDayNamesTheNewestEditionOnlyWhereItIsKnown() {
        assertEquals(
                Run.of("standard", "--edition", "2022-04-01").out(),
                Run.of("standard", "--on", "2024-06-30").out());
        assertEquals(
                Run.of("standard", "--edition", "2024-07").out(),
                Run.of("standard", "--on", "R6.8.1").out());
        assertTrue(Run.of("standard", "--on", "2024-07-10").err().contains("EDITION_NOT_KNOWN"));
        assertTrue(Run.of("standard", "--on", "2020-06-02").err().contains("NO_LAW"));
    }

    @ParameterizedTest
    @CsvSource({
        "standard --edition 2020-06-03, EDITION_NOT_HELD",
        "standard --edition 1999-01-01, UNKNOWN_EDITION",
        "standard diff 2022-04-01 2021-06-22, EDITION_NOT_HELD",
        "standard map 99.9.9, UNKNOWN_CONTROL",
        "standard map 6.1.2.PB, UNKNOWN_CONTROL",
    })
    void whatIsNotHeldIsSaid(String line, String code) {
        Run run = Run.of(line.split(" "));

        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(code), run.err());
    }

    @Test
    void fullWidthDigitsNameTheSameEditionAndControl() {
        assertEquals(
                Run.of("standard", "--edition", "2022-04-01").out(),
                Run.of("standard", "--edition", "２０２２-０４-０１").out());
        assertEquals(
                Run.of("standard", "map", "6.1.2").out(),
                Run.of("standard", "map", "６.１.２").out());
    }

    @Test
    void theEditionsAreListedWithWhatIsHeld() {
        String en = Run.of("standard", "--editions", "--lang", "en").out();

        assertTrue(en.contains("2020-06-03  [ ] not held"), en);
        assertTrue(en.contains("2022-04-01  [+] held"), en);
    }

    @Test
    void theDifferenceOfTheTwoHeldEditions() throws IOException {
        Run run = Run.of("standard", "diff", "2022-04-01", "2024-07", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(json.get("sharesMandatory").asBoolean());
        assertEquals(
                List.of("8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"),
                json.get("added").findValuesAsText("id"));
        assertTrue(Run.of("standard", "diff", "2022-04-01", "2024-07").out().contains("+ 12.2.1.15"));
    }

    @Test
    void aControlIsMappedToOtherStandards() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("standard", "map", "6.1.2", "--format", "json").out());

        assertEquals("2024-07", json.get("edition").asText());
        assertTrue(json.get("mappings").findValuesAsText("clause").contains("AC-5"), json.toString());
        assertTrue(Run.of("standard", "map", "6.1.2", "--lang", "en").out().contains("through 27001:2013 A.6.1.2"));
    }

    @Test
    void aDetailWithoutANameIsShownByItsObjectivesAndMappedByIt() {
        assertTrue(Run.of("standard", "--lang", "en").out().contains("5.1.1.1  (Policies for information security)"));
        assertTrue(Run.of("standard", "--format", "csv")
                .out()
                .contains("\n5.1.1.1,controls,detailed,,5.1.1,,,,true,false\n"));
        Run map = Run.of("standard", "map", "5.1.1.1", "--lang", "en");
        assertTrue(
                map.out().contains("Of this detail itself nothing is known; its objective's mappings follow."),
                map.out());
        assertTrue(map.out().contains("27002:2022"), map.out());
        Run vacant = Run.of("standard", "map", "6.1.3.4");
        assertEquals(ExitCode.INPUT, vacant.code());
        assertTrue(vacant.err().contains("VACANT_CONTROL"), vacant.err());
    }

    @Test
    void aTableOfTheStandardIsGivenWithAnEditionThatThereIs(@TempDir Path directory) throws IOException {
        Path table = Files.writeString(directory.resolve("table.csv"), "id,name_ja\n5.1.1.1,自社の名称\n");
        Run noEdition = Run.of("standard", "--standard", table.toString(), "--lang", "en");
        assertEquals(ExitCode.INPUT, noEdition.code());
        assertTrue(noEdition.err().contains("--standard EDITION=TABLE"), noEdition.err());
        Run year = Run.of("standard", "--standard", "2024=" + table, "--lang", "en");
        assertEquals(ExitCode.INPUT, year.code());
        assertTrue(year.err().contains("UNKNOWN_EDITION"), year.err());
    }

    @Test
    void aStandardOfTheUsersOwnGoesBeforeOurs(@TempDir Path directory) throws IOException {
        Path table = Files.writeString(directory.resolve("table.csv"), "id,name_ja\n5.1.1.1,自社の名称\n5.1.1.99,追加\n");
        String own = "2024-07=" + table;
        String printed = Run.of("standard", "--standard", own).out();
        assertTrue(printed.contains("5.1.1.1  自社の名称"), printed);
        assertTrue(printed.contains("5.1.1.99  追加"), printed);
        assertTrue(!printed.contains("5.1.1.2 "), "what the table does not have is not there");
        assertTrue(
                Run.of("standard", "map", "5.1.1.99", "--standard", own).out().contains("追加"));
        String diff = Run.of("standard", "diff", "2022-04-01", "2024-07", "--standard", own)
                .out();
        assertTrue(diff.contains("+ 5.1.1.99"), diff);

        // an edition that is not built in, as JSON
        Path json = Files.writeString(
                directory.resolve("own.json"),
                Run.of("standard", "--format", "json").out().replace("\"2024-07\"", "\"2026-04-01\""));
        String other = Run.of("standard", "--edition", "2026-04-01", "--standard", json.toString(), "--lang", "en")
                .out();
        assertTrue(other.contains("edition 2026-04-01"), other);
        assertTrue(
                Run.of("standard", "diff", "2024-07", "2026-04-01", "--standard", json.toString(), "--format", "json")
                        .out()
                        .replaceAll("\\s", "")
                        .contains("\"changed\":[]"));
        assertEquals(
                ExitCode.INPUT, Run.of("standard", "--edition", "2026-04-01").code());
    }

    @Test
    void theUsersTableMayBeAWorkbookOrInCp932AndItsTextsAreShownWhereAskedFor(@TempDir Path directory)
            throws IOException {
        List<List<String>> rows = List.of(
                List.of("管理策番号", "名称", "本文"),
                List.of("5.1.1.1", "自社の名称", "規程に記す。"),
                List.of("5.1.1.3", "", "方針を定め承認を得る。"));
        Path book = Files.write(directory.resolve("table.xlsx"), TableWorkbook.write("基準", Sheet.table(rows)));
        Path text = Files.writeString(
                directory.resolve("table.csv"),
                rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining()),
                Charset.forName("windows-31j"));
        for (Path table : List.of(book, text)) {
            String own = "2024-07=" + table;
            String names = Run.of("standard", "--standard", own).out();
            assertTrue(names.contains("5.1.1.1  自社の名称") && !names.contains("方針を定め"), names);
            String texts =
                    Run.of("standard", "--standard", own, "--standard-text").out();
            assertTrue(texts.replaceAll("\n *", "").contains("5.1.1.3  方針を定め承認を得る。"), texts);
            assertEquals(
                    "[5.1.1.2]",
                    Run.withInput("5.1.1.1 5.1.1.2", "standard", "ids", "-", "--standard", own, "--format", "csv")
                            .out()
                            .lines()
                            .filter(line -> line.contains("OTHER_EDITION") || line.contains("NONE"))
                            .map(line -> line.substring(0, line.indexOf(',')))
                            .toList()
                            .toString());
        }
    }

    @Test
    void aCaseIsHeldAgainstTheUsersOwnStandard(@TempDir Path directory) throws IOException {
        Path table = Files.writeString(directory.resolve("table.csv"), "管理策番号,名称\n5.1.1.1,自社の名称\n");
        String own = "2024-07=" + table;
        String full = Path.of("samples", "service-registration-full.json").toString();
        Run ours = Run.of("check", full, "--on", "2025-06-01");
        assertEquals(ExitCode.DONE, ours.code(), ours.err());
        Run theirs = Run.of("check", full, "--on", "2025-06-01", "--standard", own);
        assertEquals(ExitCode.INPUT, theirs.code(), "their edition has one optional detail only");
        assertTrue(theirs.err().contains("/statement/decisions/5.1.1.2  UNKNOWN_CONTROL"), theirs.err());
    }
}
