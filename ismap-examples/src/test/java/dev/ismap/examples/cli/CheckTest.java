package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import dev.ismap.rules.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check}, end to end. */
class CheckTest {

    private static Run check(JsonNode document, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "check";
        args[1] = "-";
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.withInput(document.toString(), args);
    }

    private static JsonNode json(Run run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError(run.out(), e);
        }
    }

    @Test
    void aCompleteCaseIsEligible() {
        Run run = check(Cases.complete(), "--on", "2024-07-01", "--format", "json");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals("ELIGIBLE", json(run).get("verdict").asText());
        assertEquals("2024-07-01", json(run).get("asOf").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "check samples/service-registration.json --on 2024-07-01 --format json, give the document of the case",
        "check samples/service-registration.json --on 2024-07-01 --format json --parts verdict, give the document of the case",
        "need samples/procurement-need.json --list samples/cloud-service-list.json --on 2025-10-01 --format json,"
                + " give the document of the need",
        "check samples/service-registration.json --on 2024-07-01 --format oscal, document of OSCAL",
        "standard --format oscal, document of OSCAL"
    })
    void whatIsAResultAndNoCaseIsToldInOneSentence(String command, String told) {
        String result = Run.of(command.split(" ")).out();
        for (String verb :
                List.of("check - --on 2026-07-01", "calendar - --on 2026-07-01", "list - --on 2026-07-01", "next -")) {
            Run run = Run.withInput(result, (verb + " --lang en").split(" "));

            assertEquals(ExitCode.INPUT, run.code(), run.err());
            assertTrue(run.err().contains("1 problem"), run.err());
            assertTrue(run.err().contains("NOT_A_DOCUMENT"), run.err());
            assertTrue(run.err().replaceAll("\\s+", " ").contains(told), run.err());
        }
    }

    @Test
    void aGapBeforeARenewalIsIneligible() {
        Run run = check(Cases.gapBeforeRenewal(), "--on", "2024-07-01", "--format", "json");

        assertEquals(ExitCode.INELIGIBLE, run.code(), run.err());
        assertEquals("INELIGIBLE", json(run).get("verdict").asText());
    }

    @Test
    void aDraftWithoutItsAuditIsUndetermined() {
        Run run = check(Cases.draftWithoutAudit(), "--on", "2024-07-01", "--format", "json");

        assertEquals(ExitCode.UNDETERMINED, run.code(), run.err());
        assertEquals("UNDETERMINED", json(run).get("verdict").asText());
    }

    @Test
    void anOpenCaseTellsWhichAnswersSettleItAndUntilWhenARemedyHelps() throws IOException {
        JsonNode draft = new ObjectMapper()
                .readTree(Path.of("samples", "service-registration-draft.json").toFile());
        Run ja = check(draft, "--on", "2024-07-31");
        Run en = check(draft, "--on", "2024-07-31", "--lang", "en");
        assertTrue(ja.out().contains("- 不適格となる回答（いずれか一つで足りる）（ほかにもあり得る）\n"), ja.out());
        assertTrue(ja.out().contains("基盤となるサービスのリストへの掲載（サンプルクラウド基盤サービス）：いいえ\n"), ja.out());
        assertTrue(
                en.out().contains("- Ineligible if any one of these is the answer (there may be others)\n"), en.out());

        JsonNode json = json(check(draft, "--on", "2024-07-31", "--format", "json"));
        assertEquals(5, json.at("/settlements/INELIGIBLE/sets").size(), json.toString());

        // a renewal that is not yet filed helps until the last valid day of the registration
        ObjectNode renewal = Cases.gapBeforeRenewal();
        renewal.remove("filedOn");
        renewal.withObject("/previous").put("periodEnd", "2023-03-31");
        renewal.withObject("/statement/decisions").remove("4.4.1.1");
        assertTrue(check(renewal, "--on", "2024-07-01").out().contains("この措置が有効なのは2024-07-31（令和6年7月31日）まで。\n"));
        assertTrue(check(renewal, "--on", "2024-07-01", "--lang", "en").out().contains("Helps until 2024-07-31.\n"));
        JsonNode remedy = json(check(renewal, "--on", "2024-07-01", "--format", "json"));
        assertEquals("2024-07-31", remedy.at("/remedies/0/helpsUntil").asText(), remedy.toString());
        assertFalse(remedy.at("/remedies/0/helpsWithoutEnd").asBoolean(true));
    }

    @Test
    void asMuchIsToldAsIsAskedFor() {
        JsonNode all = json(check(Cases.draft(), "--on", "2024-07-01", "--format", "json"));
        JsonNode same = json(check(Cases.draft(), "--on", "2024-07-01", "--format", "json", "--parts", "all"));
        JsonNode findings = json(check(Cases.draft(), "--on", "2024-07-01", "--format", "json", "--parts", "findings"));
        JsonNode verdict = json(check(Cases.draft(), "--on", "2024-07-01", "--format", "json", "--parts", "VERDICT"));
        assertEquals(all, same);
        for (String part : List.of("questions", "settlements", "remedies", "remediesComplete")) {
            assertTrue(all.has(part) && !findings.has(part) && !verdict.has(part), part);
        }
        for (String part : List.of("findings", "open", "missing", "remarks")) {
            assertEquals(all.get(part), findings.get(part));
            assertFalse(verdict.has(part), part);
        }
        for (JsonNode one : List.of(all, findings, verdict)) {
            assertEquals(1, one.path("format").asInt());
            assertEquals("UNDETERMINED", one.path("verdict").asText());
            assertEquals(all.get("receipt"), one.get("receipt"));
        }
        assertEquals(
                ExitCode.USAGE,
                check(Cases.draft(), "--on", "2024-07-01", "--parts", "some").code());
    }

    @Test
    void theTextOfAPartTellsNoMore() {
        String all = check(Cases.gapBeforeRenewal(), "--on", "2024-07-01", "--lang", "en")
                .out();
        String findings = check(Cases.gapBeforeRenewal(), "--on", "2024-07-01", "--lang", "en", "--parts", "findings")
                .out();
        String verdict = check(Cases.gapBeforeRenewal(), "--on", "2024-07-01", "--lang", "en", "--parts", "verdict")
                .out();
        assertTrue(all.contains("What makes it eligible"), all);
        assertFalse(findings.contains("What makes it eligible"), findings);
        assertTrue(findings.contains("[not met] S-PERIOD-GAP"), findings);
        assertFalse(verdict.contains("S-PERIOD-GAP"), verdict);
        assertTrue(verdict.startsWith("Ineligible: "), verdict);
        assertTrue(verdict.contains("Unofficial; not legal advice."), verdict);
    }

    @Test
    void theTextBeginsWithTheVerdictAndEndsWithTheReceipt() {
        Run ja = check(Cases.gapBeforeRenewal(), "--on", "2024-07-01");
        Run en = check(Cases.gapBeforeRenewal(), "--on", "2024-07-01", "--lang", "en");

        assertTrue(ja.out().startsWith("不適格：見本クラウド\n"), ja.out());
        assertTrue(ja.out().contains("[不適合] S-PERIOD-GAP"), ja.out());
        assertTrue(ja.out().contains("2023-04-01（必要：2023-03-01）"), ja.out());
        assertTrue(ja.out().contains("ISMAP管理基準 2.2.5 | 必須 | 公式資料\n"), ja.out());
        assertTrue(en.out().startsWith("Ineligible: 見本クラウド\n"), en.out());
        assertTrue(en.out().contains("2023-04-01 (needed: 2023-03-01)"), en.out());
        assertTrue(en.out().contains("Unofficial; not legal advice. The ISMAP Steering Committee decides."), en.out());
        String last = en.out().lines().reduce((one, other) -> other).orElse("");
        assertTrue(last.startsWith("Receipt "), last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noLineIsWiderThanATerminal(String language) {
        for (ObjectNode document : List.of(Cases.complete(), Cases.gapBeforeRenewal(), Cases.draft())) {
            Run run = check(document, "--on", "2024-07-01", "--lang", language);
            run.out().lines().forEach(line -> assertTrue(Page.width(line) <= 80, line));
        }
    }

    @Test
    void aDraftIsWordedAsDrafted() {
        ObjectNode draft = Cases.complete();
        draft.withObject("/statement").put("status", "DRAFT");

        assertTrue(check(draft, "--on", "2024-07-01", "--lang", "en")
                .out()
                .contains("As drafted: no rule that this book holds stands against it."));
        assertTrue(check(draft, "--on", "2024-07-01").out().contains("【言明書案による判定】"));
    }

    @Test
    void controlsAreNamedAndTheRestIsCounted() {
        ObjectNode document = Cases.complete();
        ObjectNode decisions = document.withObject("/statement/decisions");
        decisions.remove(List.of("5.1.1", "5.1.2", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.1.5"));

        String text = check(document, "--on", "2024-07-01", "--lang", "en").out();

        assertTrue(text.contains("7 of 121"), text);
        assertTrue(text.contains("6.1.2  Segregation of duties"), text);
        assertTrue(text.contains("and 2 more"), text);
    }

    @Test
    void sameInputSameBytes() {
        for (String format : List.of("text", "json")) {
            assertEquals(
                    check(Cases.draft(), "--on", "2024-07-01", "--format", format),
                    check(Cases.draft(), "--on", "令和6年7月1日", "--format", format));
        }
    }

    @Test
    void colourIsThereOnlyWhenAskedForAndSaysNothingByItself() {
        String plain = check(Cases.complete(), "--on", "2024-07-01").out();
        String coloured = check(Cases.complete(), "--on", "2024-07-01", "--color", "always")
                .out();

        assertFalse(plain.contains("\u001b"));
        assertTrue(coloured.contains("\u001b[1;32m"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""));
    }

    @Test
    void everyProblemOfABadCaseIsOnStandardErrorByPathInBothLanguages() {
        ObjectNode document = Cases.complete().put("programme", "FEDRAMP").put("surprise", 1);
        document.withObject("/audit/period").put("to", "2024-02-30");

        Run run = check(document, "--on", "2024-07-01");

        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
        for (String path : List.of("\n/programme  ", "\n/surprise  UNKNOWN_NAME\n", "\n/audit/period/to  ")) {
            assertTrue(run.err().contains(path), run.err());
        }
        assertTrue(run.err().contains("3 problems"), run.err());
    }

    @Test
    void whatABadCaseSaysCannotSteerTheTerminal() {
        Run run = check(Cases.complete().put("a\u001b[31mb", 1), "--on", "2024-07-01");

        assertEquals(ExitCode.INPUT, run.code());
        assertFalse(run.err().contains("\u001b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "\uFEFF", "nul", "{\"kind\":\"service-registration\"}"})
    void whatIsNoCaseIsBadInput(String text) {
        Run run = Run.withInput(text, "check", "-", "--on", "2024-07-01");

        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
    }

    @Test
    void aFileThatCannotBeReadIsBadInput(@TempDir Path folder) {
        for (String name :
                List.of(folder.toString(), folder.resolve("none.json").toString(), "\u0000")) {
            Run run = Run.of("check", name, "--on", "2024-07-01");
            assertEquals(ExitCode.INPUT, run.code());
            assertTrue(run.err().contains("NOT_READABLE"), run.err());
        }
    }

    @Test
    void problemsOfTheCaseAndOfAListAreToldTogether(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("list.json"), "{\"kind\":\"cloud-service-list\",\"entry\":[]}");

        Run run = check(Cases.complete().put("surprise", 1), "--on", "2024-07-01", "--list", bad.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("/surprise"), run.err());
        assertTrue(run.err().contains("/entry"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud-service-list", "auditor-list"})
    void aListIsOnlyValidated(String kind) {
        Run text = Run.withInput("{\"kind\":\"" + kind + "\"}", "check", "-", "--lang", "en");
        Run json = Run.withInput("{\"kind\":\"" + kind + "\"}", "check", "-", "--format", "json");

        assertEquals(ExitCode.DONE, text.code());
        assertTrue(text.out().endsWith(" (" + kind + "): nothing is wrong with it.\n"), text.out());
        assertEquals(ExitCode.DONE, json.code());
        assertEquals(kind, json(json).get("kind").asText());
        assertTrue(json(json).get("valid").asBoolean());
    }

    @Test
    void aNameOfAListWithCharactersThatAreNotSeenIsRemarkedOn() {
        String list =
                "{\"kind\":\"cloud-service-list\",\"entries\":[{\"service\":\"S\",\"programme\":\"ISMAP\",\"basis\":\"OFFICIAL\","
                        + "\"events\":[{\"event\":\"RENAMED\",\"name\":\"S\u200bT\",\"scope\":{\"regions\":[\"東\u00ad京\"]},"
                        + "\"scopeChange\":{\"addedRegions\":[\"大\u200b阪\"]}}]}]}";
        JsonNode remarks =
                json(Run.withInput(list, "check", "-", "--format", "json")).get("remarks");
        assertEquals(
                List.of(
                        "/entries/0/events/0/name",
                        "/entries/0/events/0/scope/regions/0",
                        "/entries/0/events/0/scopeChange/addedRegions/0"),
                remarks.findValues("paths").stream()
                        .map(paths -> paths.get(0).asText())
                        .toList());
        assertEquals("HIDDEN_CHARACTERS", remarks.at("/0/code").asText());
        String text = Run.withInput(list, "check", "-", "--lang", "en").out();
        assertTrue(text.contains("The name \"S[U+200B]T\" has characters in it that are not seen"), text);
        String auditors = "{\"kind\":\"auditor-list\",\"entries\":[{\"auditor\":\"A\u200b\",\"basis\":\"OFFICIAL\"}]}";
        String japanese = Run.withInput(auditors, "check", "-").out();
        assertTrue(japanese.contains("/entries/0/auditor"), japanese);
        assertEquals(
                0,
                json(Run.withInput("{\"kind\":\"auditor-list\"}", "check", "-", "--format", "json"))
                        .get("remarks")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "{\"kind\":\"auditor-registration\"}, /applicant/legalForm",
        "{\"kind\":\"procurement-need\";\"service\":{\"name\":\"S\"}}, /informationClass"
    })
    void aCaseOfAnyKindIsDetermined(String document, String missing) {
        Run run = Run.withInput(document.replace(';', ','), "check", "-", "--on", "2026-12-01", "--format", "json");

        assertEquals(ExitCode.UNDETERMINED, run.code(), run.err());
        List<String> paths = json(run).findValuesAsText("path");
        assertTrue(paths.contains(missing), paths::toString);
    }

    @Test
    void aNeedThatNamesNoServiceIsBadInput() {
        Run run = Run.withInput("{\"kind\":\"procurement-need\"}", "check", "-", "--on", "2026-12-01");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("/service/name  SERVICE_NOT_NAMED"), run.err());
    }

    @Test
    void aCaseNeedsADay() {
        Run run = check(Cases.complete());

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--on"), run.err());
    }

    @Test
    void aListIsTakenOnceAndACaseIsNoList(@TempDir Path folder) throws IOException {
        String list = Files.writeString(folder.resolve("list.json"), "{\"kind\":\"auditor-list\"}")
                .toString();
        String other = Files.writeString(
                        folder.resolve("case.json"), Cases.complete().toString())
                .toString();

        assertEquals(
                ExitCode.DONE,
                check(Cases.complete(), "--on", "2024-07-01", "--list", list).code());
        assertEquals(
                ExitCode.USAGE,
                check(Cases.complete(), "--on", "2024-07-01", "--list", list, "--list", list)
                        .code());
        assertEquals(
                ExitCode.USAGE,
                check(Cases.complete(), "--on", "2024-07-01", "--list", other).code());
    }

    @Test
    void aDayBeforeTheProgrammeHasNoLaw() {
        ObjectNode document = Cases.draft();
        Run run = check(document, "--on", "2020-06-02");

        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aCaseFiledAfterTheDayAskedAboutIsBadInput() {
        Run run = check(Cases.complete(), "--on", "2024-06-19");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("/filedOn  FILED_AFTER_ASKED"), run.err());
    }

    @Test
    void aPageNamesEveryControlThatATerminalOnlyCounts() {
        String text = check(Cases.draft(), "--on", "2024-07-01", "--lang", "en").out();
        String html = check(Cases.draft(), "--on", "2024-07-01", "--lang", "en", "--format", "html")
                .out();
        String markdown = check(Cases.draft(), "--on", "2024-07-01", "--lang", "en", "--format", "markdown")
                .out();

        assertTrue(text.startsWith("Undetermined: "), text);
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("<h1>Undetermined: "), html);
        assertTrue(markdown.startsWith("# Undetermined"), markdown);
        ObjectNode many = Cases.complete();
        many.withObject("/statement/decisions")
                .remove(List.of("5.1.1", "5.1.2", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.1.5"));
        assertTrue(check(many, "--on", "2024-07-01", "--lang", "en").out().contains("and 2 more\n"));
        for (String format : List.of("html", "markdown")) {
            String page = check(many, "--on", "2024-07-01", "--lang", "en", "--format", format)
                    .out();
            assertTrue(page.contains("6.1.5") && !page.contains("and 2 more"), page);
        }
    }

    /** The head counts the rules that bear on the verdict, and so do the lists below; the others stand apart. */
    @Test
    void theCountsAtTheHeadAreThoseOfTheListsBelow() {
        String ja = Run.of("check", "samples/service-registration-renewal-gap.json", "--on", "2026-06-01")
                .out();
        assertTrue(ja.contains("満たしていない 1、定まらない 0、満たしている 19（影響しない 2）"), ja);
        assertTrue(ja.contains("\n満たしている（19件） "), ja);
        assertTrue(ja.contains("定まらないが、結論を左右しない規則：1件"), ja);
        assertTrue(ja.contains("\n影響しない（1件） "), ja);
    }
}
