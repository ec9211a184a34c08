package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code standard ids} and {@code standard map --from}, end to end. */
class StandardIdsTest {

    private static final String REPORT = """
        検出: 6.1.1.13.PB に不備。６．３．１．１．ＰＢ も同様。
        A.14.2.2 and 8.23 are mapped; AC-2, AC-99 and CLD.6.3.1 too (see 5.1).
        {"control": "6.1.3.4", "objective": "5.9.9", "version": "1.0.2", "ratio": 3.14, "as": "6.1.1.13.P"}
        only in one edition: 12.2.1.15. UTF-8, 192.0.2.1
        """;

    private static List<String> told(String... more) throws IOException {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"standard", "ids", "-", "--format", "json"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        Run run = Run.withInput(REPORT, args);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<String> told = new ArrayList<>();
        for (JsonNode id : new ObjectMapper().readTree(run.out()).get("ids")) {
            told.add(id.get("text").asText() + " " + id.get("kind").asText() + " "
                    + id.get("place").asText());
        }
        return told;
    }

    @Test
    void eachIdIsCalledWhatItIs() throws IOException {
        assertEquals(
                List.of(
                        "6.1.1.13.PB CONTROL 1:5",
                        "６．３．１．１．ＰＢ CONTROL 1:21",
                        "A.14.2.2 OTHER_STANDARD 2:1",
                        "8.23 OTHER_STANDARD 2:14",
                        "AC-2 OTHER_STANDARD 2:31",
                        "AC-99 NONE 2:37",
                        "CLD.6.3.1 OTHER_STANDARD 2:47",
                        "5.1 HEADING 2:66",
                        "6.1.3.4 VACANT 3:14",
                        "5.9.9 NONE 3:38",
                        "6.1.1.13.P OTHER_SUFFIX 3:88",
                        "12.2.1.15 CONTROL 4:22"),
                told("--edition", "2024-07"));
        assertTrue(told("--edition", "2022-04-01").contains("12.2.1.15 OTHER_EDITION 4:22"));
    }

    private static List<String> kinds(String text) throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode id : new ObjectMapper()
                .readTree(Run.withInput(text, "standard", "ids", "-", "--edition", "2024-07", "--format", "json")
                        .out())
                .get("ids")) {
            told.add(id.get("text").asText() + " " + id.get("kind").asText());
        }
        return told;
    }

    /** A table between two standards does not name all that there is. */
    @Test
    void whatNoTableNamesIsNotCalledNonexistent() throws IOException {
        assertEquals(
                List.of(
                        "AC-2(1) OTHER_STANDARD",
                        "SI-4 OTHER_STANDARD",
                        "AC-10 OTHER_STANDARD",
                        "PT-2 OTHER_STANDARD",
                        "AC-26 NONE",
                        "AC-0 NONE",
                        "SC-52(1) NONE"),
                kinds("AC-2(1) SI-4 AC-10 PT-2 AC-26 AC-0 SC-52(1)"));
        String text = Run.withInput("AC-2(1), 8.23", "standard", "ids", "-", "--lang", "en")
                .out();
        assertTrue(text.contains("an enhancement of AC-2, which is mapped to 9.2.1"), text);
        assertTrue(text.contains("new there, no control is mapped to it"), text);
        Run map = Run.of("standard", "map", "--from", "800-53", "AC-2(1)", "--lang", "en");
        assertEquals(ExitCode.DONE, map.code(), map.err());
        assertTrue(map.out().contains("ask for AC-2"), map.out());
    }

    @Test
    void aSectionOfAnnexAOf2013IsNoControlOf2022() throws IOException {
        assertEquals(
                List.of(
                        "A.14.2 OTHER_STANDARD",
                        "A.5.1 OTHER_STANDARD",
                        "A.19.1 NONE",
                        "CLD.6.3 OTHER_STANDARD",
                        "CLD.6.9 NONE"),
                kinds("A.14.2, A.5.1, A.19.1, CLD.6.3, CLD.6.9"));
        String text =
                Run.withInput("A.14.2", "standard", "ids", "-", "--lang", "en").out();
        assertTrue(text.contains("27001:2013 A.14.2, the section"), text);
    }

    @Test
    void aWrongLetterBehindANumberIsATypingErrorAndTheNameOfAFileIsNot() throws IOException {
        assertEquals(
                List.of("9.2.3.11.PX OTHER_SUFFIX", "9.2.3.11.BP OTHER_SUFFIX"),
                kinds("9.2.3.11.PX and 9.2.3.11.BP, see 5.1.1.md, 1.2.3.XY"));
        assertEquals(List.of(), kinds("192.168.1.1 and 203.0.113.7"));
    }

    @Test
    void aPageOfMarkdownIsReadWithItsTablesCodeAndLinks() throws IOException {
        String page = """
                # Controls, version 2.1.0

                | id | state |
                | --- | --- |
                | `5.1.1` | done |
                | **6.1.3.4** | [A.9.2.3](#a923) |
                """;
        List<String> told = new ArrayList<>();
        new ObjectMapper()
                .readTree(Run.withInput(page, "standard", "ids", "-", "--format", "json")
                        .out())
                .get("ids")
                .forEach(id ->
                        told.add(id.get("text").asText() + " " + id.get("kind").asText()));
        assertEquals(List.of("5.1.1 CONTROL", "6.1.3.4 VACANT", "A.9.2.3 OTHER_STANDARD"), told);
    }

    @Test
    void theTextSaysWhatWasProbablyMeant() {
        Run run = Run.withInput(REPORT, "standard", "ids", "-", "--lang", "en");
        assertTrue(run.out().contains("27001:2013 A.14.2.2, mapped to 14.2.2"), run.out());
        assertTrue(run.out().contains("there is no SP 800-53 r5 AC-99"), run.out());
    }

    @Test
    void aPlaceInAnotherStandardIsMappedBackWithItsSource() {
        Run run = Run.of("standard", "map", "--from", "27002:2022", "5.15", "--lang", "en");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("9.1.1"), run.out());
        assertTrue(run.out().contains("Annex B"), run.out());
        assertTrue(Run.of("standard", "map", "--from", "800-53", "ac-2", "--lang", "en")
                .out()
                .contains("9.2.1"));
        assertTrue(
                Run.of("standard", "map", "--from", "27017", "CLD.6.3.1").out().contains("6.3.1.P"));
        Run novel = Run.of("standard", "map", "--from", "27002:2022", "8.23", "--lang", "en");
        assertTrue(novel.out().contains("new in ISO/IEC 27002:2022"), novel.out());
        assertEquals(
                ExitCode.INPUT,
                Run.of("standard", "map", "--from", "27002:2022", "9.99").code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("standard", "map", "--from", "9001", "4.1").code());
        String forward = Run.of("standard", "map", "6.1.2", "--lang", "en").out();
        assertTrue(forward.contains("Annex B"), forward);
    }
}
