package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code study cases}, and {@code study list} under several laws, end to end. */
class StudyCasesTest {

    /** Two that are eligible, one with a gap before its audit period, one draft, one that can't be read. */
    private static final String POPULATION = Cases.complete() + "\n" + Cases.gapBeforeRenewal() + "\n" + Cases.draft()
            + "\n" + Cases.complete() + "\n{}\n";

    private static Run study(String population, String... more) {
        return Run.withInput(
                population,
                Stream.concat(Stream.of("study", "cases", "-", "--on", "2024-07-01", "--lang", "en"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void aPopulationIsCountedUnderTheLawAsItIs() throws IOException {
        Run run = study(POPULATION, "--format", "json");
        assertEquals(ExitCode.INPUT, run.code(), "one of them could not be read");
        assertTrue(run.err().startsWith("-:5: "), run.err());
        JsonNode law = json(run).path("laws").path(0);
        assertEquals("as-it-is", law.path("law").textValue());
        assertEquals(4, law.path("cases").intValue());
        assertEquals(
                "{\"ELIGIBLE\":2,\"INELIGIBLE\":1,\"UNDETERMINED\":1}",
                law.path("verdicts").toString());
        assertEquals(2, law.path("eligibleAtLeast").intValue());
        assertEquals(3, law.path("eligibleAtMost").intValue());
        assertEquals(1, law.path("rules").path("S-PERIOD-GAP").path("VIOLATED").intValue());
        assertEquals(4, law.path("years").path(0).path("cases").intValue());
        assertEquals(2024, law.path("years").path(0).path("year").intValue());
        assertEquals(1, json(run).path("refused").intValue());
    }

    @Test
    void anotherLawIsLookedAtBesideItAndWhatTurnsIsToldWithTheRule() throws IOException {
        Run run = study(
                POPULATION,
                "--drop",
                "S-PERIOD-GAP",
                "--law",
                "longest-audit-period=6,shortest-audit-period=2",
                "--format",
                "json");
        JsonNode laws = json(run).path("laws");
        assertEquals(3, laws.size());
        assertEquals("without S-PERIOD-GAP", laws.path(1).path("law").textValue());
        assertEquals(
                "[{\"from\":\"INELIGIBLE\",\"to\":\"ELIGIBLE\",\"cases\":1,\"rules\":{\"S-PERIOD-GAP\":1}}]",
                laws.path(1).path("moves").toString());
        assertEquals(
                "longest-audit-period=6, shortest-audit-period=2",
                laws.path(2).path("law").textValue());
        JsonNode lost = laws.path(2).path("moves").path(0);
        assertEquals("ELIGIBLE", lost.path("from").textValue());
        assertEquals("INELIGIBLE", lost.path("to").textValue());
        assertEquals(2, lost.path("rules").path("S-PERIOD-MAX").intValue(), lost.toString());
    }

    @Test
    void aTableHasARowForEachNumber() {
        List<String> rows = study(POPULATION, "--drop", "S-PERIOD-GAP", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertEquals("law,year,kind,programme,measure,key,outcome,cases", rows.get(0));
        assertTrue(rows.contains("as-it-is,2024,service-registration,ISMAP,verdict,ELIGIBLE,,2"), rows::toString);
        assertTrue(
                rows.contains("as-it-is,2024,service-registration,ISMAP,rule,S-PERIOD-GAP,VIOLATED,1"), rows::toString);
        assertTrue(rows.contains("without S-PERIOD-GAP,,,,move,,INELIGIBLE>ELIGIBLE,1"), rows::toString);
        assertTrue(
                rows.contains("without S-PERIOD-GAP,,,,move_with_rule,S-PERIOD-GAP,INELIGIBLE>ELIGIBLE,1"),
                rows::toString);
        assertEquals(",,,,refused,,,1", rows.get(rows.size() - 1));
    }

    @Test
    void aPersonReadsTablesOfWhatWasAskedFor() {
        String all = study(POPULATION, "--drop", "S-PERIOD-GAP").out();
        for (String part : List.of(
                "Day             2024-07-01",
                "Cases           4",
                "Not determined  1",
                "Verdicts by law",
                "eligible at most",
                "Questions that are left",
                "Cases whose verdict changes (without S-PERIOD-GAP)",
                "Eligible cases, by year of filing",
                "Cases that do not meet it",
                "Facts that are missing most")) {
            assertTrue(all.contains(part), () -> part + " in " + all);
        }
        String verdicts = study(POPULATION, "--by", "verdict").out();
        assertTrue(verdicts.contains("Verdicts by law") && !verdicts.contains("Facts that are missing"), verdicts);
    }

    @Test
    void aPageShowsVerdictsYearsAndMovesAsBars() {
        String page =
                study(POPULATION, "--drop", "S-PERIOD-GAP", "--format", "html").out();
        assertTrue(page.contains("<strong>as it is</strong><span class=\"faint\">eligible 2–3 of 4</span>"), page);
        assertTrue(
                page.contains("<rect class=\"part-full\" x=\"0%\" width=\"50%\" height=\"14\"></rect>"
                        + "<rect class=\"part-hatched\" x=\"50%\" width=\"25%\" height=\"14\"></rect>"
                        + "<rect class=\"part-empty\" x=\"75%\" width=\"25%\" height=\"14\"></rect>"),
                page);
        assertTrue(page.contains("<strong>2024, without S-PERIOD-GAP</strong>"), page);
        assertTrue(page.contains("ineligible → eligible</strong><span class=\"faint\">1: S-PERIOD-GAP 1</span>"), page);
        assertEquals(1, page.split("id=\"hatch\"", -1).length - 1, "the pattern is drawn once");
    }

    @Test
    void whereTheNumbersComeFromAndHowManyWorkAtThemChangesNothing(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("a.ndjson");
        Path other = folder.resolve("b.ndjson");
        Files.writeString(one, (Cases.complete() + "\n").repeat(40) + Cases.complete() + "\n");
        Files.writeString(other, (Cases.gapBeforeRenewal() + "\n").repeat(70));
        String[] args = {
            "study", "cases", one.toString(), other.toString(), "--on-filing", "--set", "report-submission=1"
        };
        Run run = Run.of(
                Stream.concat(Stream.of(args), Stream.of("--threads", "1")).toArray(String[]::new));
        Run more = Run.of(
                Stream.concat(Stream.of(args), Stream.of("--threads", "4")).toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(run, more);
        assertTrue(run.out().contains("各案件の申請日"), run.out());
        assertTrue(run.out().contains("案件    111件"), run.out());
        assertTrue(run.out().contains("実施結果報告書の提出期間 1か月"), run.out());
    }

    /** The samples are written with indents, as most cases are that a person keeps one by one. */
    @Test
    void filesOfOneDocumentEachAreCasesToo() throws IOException {
        Run run = Run.of(
                "study",
                "cases",
                "samples/service-registration.json",
                "samples/service-registration-renewal-gap.json",
                "samples/service-registration-bad.json",
                "--on",
                "2026-06-01",
                "--format",
                "json");
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertEquals(2, json(run).path("laws").path(0).path("cases").intValue());
        assertEquals(1, json(run).path("refused").intValue());
        assertTrue(
                run.err().lines().allMatch(line -> line.startsWith("samples/service-registration-bad.json:1: ")),
                run.err());
    }

    @Test
    void aLawThatCannotBeIsRefusedWithWhatThereIs() {
        Run rule = study("", "--drop", "S-PERIOD-GAPS");
        assertEquals(ExitCode.USAGE, rule.code());
        assertTrue(rule.err().replaceAll("\\s+", " ").contains("did you mean S-PERIOD-GAP?"), rule.err());
        Run period = study("", "--set", "registration=two");
        assertEquals(ExitCode.USAGE, period.code());
        assertTrue(period.err().contains("longest-audit-period,"), period.err());
        assertEquals(
                ExitCode.USAGE,
                study("", "--set", "registration=24", "--law", "registration=24")
                        .code());
    }

    @Test
    void aListOfNoUseOrASecondOfAKindIsRefused() {
        String list = "samples/cloud-service-list.json";
        Run twice = study(POPULATION, "--list", list, "--list", list);
        assertEquals(ExitCode.USAGE, twice.code());
        assertEquals("", twice.out());
        assertTrue(twice.err().replaceAll("\\s+", " ").contains("--list takes at most one each of"), twice.err());
        assertEquals(
                ExitCode.USAGE,
                study(POPULATION, "--list", "samples/control-standard.json").code());
        assertEquals(ExitCode.INPUT, study(POPULATION, "--list", list).code(), "one of the cases can't be read");
    }

    @Test
    void theQuestionsThatAreLeftAreCountedAndThoseThatSettleACaseApart() {
        ObjectNode notSaid = Cases.complete().deepCopy();
        ((ObjectNode) notSaid.path("audit").path("auditor").path("listing")).remove("listed");
        String rows =
                study(notSaid + "\n" + Cases.draft() + "\n", "--format", "csv").out();
        assertTrue(rows.contains("as-it-is,,,,question,/audit/auditor/listing/listed,,2\n"), rows);
        assertTrue(rows.contains("as-it-is,,,,settled_by,/audit/auditor/listing/listed,,1\n"), rows);
        assertEquals(1, rows.lines().filter(row -> row.contains(",settled_by,")).count(), rows);
        String without =
                study(notSaid + "\n", "--format", "csv", "--by", "verdict").out();
        assertTrue(!without.contains(",question,") && without.contains(",missing,"), without);
    }

    @Test
    void aListIsToldUnderSeveralLaws() throws IOException {
        String[] args = {
            "study", "list", "samples/cloud-service-list.json", "--from", "2024-01-01", "--on", "2025-12-31"
        };
        Run one = Run.of(
                Stream.concat(Stream.of(args), Stream.of("--format", "json")).toArray(String[]::new));
        Run two = Run.of(Stream.concat(Stream.of(args), Stream.of("--format", "json", "--set", "registration=24"))
                .toArray(String[]::new));
        assertEquals(ExitCode.DONE, two.code(), two.err());
        JsonNode laws = json(two).path("laws");
        assertEquals("registration=24", laws.path(1).path("law").textValue());
        ((ObjectNode) laws.path(0)).remove("law");
        assertEquals(json(one), laws.path(0));
        Run csv = Run.of(Stream.concat(Stream.of(args), Stream.of("--format", "csv", "--set", "registration=24"))
                .toArray(String[]::new));
        assertTrue(csv.out().startsWith("law,measure,key,value\nas-it-is,listed,2024-01-31,"), csv.out());
        Run text = Run.of(Stream.concat(Stream.of(args), Stream.of("--set", "registration=24"))
                .toArray(String[]::new));
        assertTrue(text.out().contains("改めた規定：") && text.out().contains(" 24か月"), text.out());
    }
}
