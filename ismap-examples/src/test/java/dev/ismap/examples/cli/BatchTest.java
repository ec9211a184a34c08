package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Verdict;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Main;
import dev.ismap.examples.Run;
import dev.ismap.rules.DeterminationJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --batch}, end to end. */
class BatchTest {

    private static final List<JsonNode> CASES = List.of(Cases.complete(), Cases.gapBeforeRenewal(), Cases.draft());
    private static final List<String> VERDICTS = List.of("ELIGIBLE", "INELIGIBLE", "UNDETERMINED");

    private static Run batch(String lines, String... more) {
        return Run.withInput(
                lines,
                Stream.concat(Stream.of("check", "--batch", "-", "--on", "2024-07-01"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String lines(int many) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append(CASES.get(i % CASES.size())).append('\n');
        }
        return lines.toString();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name)).replace("\n", " ") + "\n";
    }

    private static List<JsonNode> json(Run run) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict", "findings", "all"})
    void eachCaseIsAnsweredInALineAsItIsAlone(String parts) throws IOException {
        Run run = batch(lines(3), "--parts", parts);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<JsonNode> answers = json(run);
        assertEquals(3, answers.size());
        for (int i = 0; i < 3; i++) {
            Run alone = Run.withInput(
                    CASES.get(i).toString(), "check", "-", "--on", "2024-07-01", "--format", "json", "--parts", parts);
            ObjectNode answer = (ObjectNode) answers.get(i);
            assertEquals(i + 1, answer.remove("line").intValue());
            assertEquals(new ObjectMapper().readTree(alone.out()), answer);
        }
    }

    @Test
    void aLineCanBeReadBack() throws IOException {
        String first = batch(lines(1)).out();
        assertEquals(Verdict.ELIGIBLE, DeterminationJson.read(first).verdict());
        assertEquals(Verdict.ELIGIBLE, DeterminationJson.readReceipt(first).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "text"})
    void theNumberOfThreadsChangesNothing(String format) {
        String cases = lines(70);
        Run one = batch(cases, "--threads", "1", "--parts", "findings", "--format", format);
        Run four = batch(cases, "--threads", "4", "--parts", "findings", "--format", format);
        assertEquals(one, four);
        assertEquals(70 + (format.equals("csv") ? 1 : 0), one.out().lines().count());
    }

    @Test
    void aBadLineIsReportedByItsNumberAndTheRunGoesOn() throws IOException {
        Run run = batch(
                CASES.get(0) + "\n{\"kind\":\"service-registration\"\n\n" + CASES.get(1) + "\r\n"
                        + "{\"kind\":\"nothing\"}\n" + CASES.get(2),
                "--parts",
                "verdict",
                "--lang",
                "en");
        assertEquals(ExitCode.INPUT, run.code());
        List<JsonNode> answers = json(run);
        assertEquals(
                List.of(1, 4, 6),
                answers.stream().map(one -> one.get("line").intValue()).toList());
        assertEquals(
                VERDICTS,
                answers.stream().map(one -> one.get("verdict").textValue()).toList());
        assertTrue(run.err().startsWith("-:2: "), run.err());
        assertTrue(run.err().contains("\n-:5: /kind "), run.err());
        assertTrue(
                run.err().contains("3 cases (eligible 1, ineligible 1, undetermined 1)\nnot determined: 2\n"),
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --batch - --on 2024-07-01", "study cases - --on 2024-07-01"})
    void oneDocumentOnManyLinesIsACaseAndAnArrayIsRefusedInOneSentence(String command) throws IOException {
        String document = Files.readString(Path.of("samples", "service-registration.json"));
        String[] line = (command + " --lang en").split(" ");
        Run one = Run.withInput(document, line);
        assertEquals(ExitCode.DONE, one.code(), one.err());

        for (String text : List.of("[\r\n  " + document + "]", "[" + Cases.complete() + "]")) {
            Run run = Run.withInput(text, line);
            assertEquals(ExitCode.INPUT, run.code(), run.err());
            assertTrue(run.err().contains("NOT_LINES"), run.err());
            assertTrue(run.err().lines().count() < 8, run.err());
        }
        // of lines of which the first is broken, the others are determined
        assertEquals(1, json(batch("{\n" + Cases.complete() + "\n")).size());
    }

    @Test
    void aDocumentWithoutRulesAndADayWithoutLawAreBadLinesToo() throws IOException {
        Run run = Run.withInput(
                sample("cloud-service-list.json") + sample("procurement-need.json"),
                "check",
                "--batch",
                "-",
                "--on",
                "2019-01-01",
                "--lang",
                "en");
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("-:1: /kind NO_RULES: "), run.err());
        assertTrue(run.err().contains("\n-:2: NO_LAW: "), run.err());
    }

    @Test
    void eachCaseCanBeAskedAboutOnItsDayOfFiling() throws IOException {
        ObjectNode notFiled = Cases.complete().deepCopy();
        String filed = notFiled.remove("filedOn").textValue();
        String cases = CASES.get(0) + "\n" + notFiled + "\n";
        Run run = Run.withInput(cases, "check", "--batch", "-", "--on-filing", "--parts", "verdict", "--lang", "en");
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertEquals(
                List.of(filed),
                json(run).stream().map(one -> one.get("asOf").textValue()).toList());
        assertTrue(run.err().startsWith("-:2: /filedOn NOT_FILED: "), run.err());
        assertEquals(
                List.of(filed, "2024-07-01"),
                json(batch(cases, "--on-filing", "--parts", "verdict")).stream()
                        .map(one -> one.get("asOf").textValue())
                        .toList());
    }

    @Test
    void whatWasDoneIsGoneOnWith() {
        String cases = lines(9);
        String whole = batch(cases, "--parts", "verdict").out();
        Run rest = batch(cases, "--parts", "verdict", "--after", "4");
        assertEquals(whole, whole.lines().limit(4).map(line -> line + "\n").reduce("", String::concat) + rest.out());
        String csv = batch(cases, "--format", "csv").out();
        Run more = batch(cases, "--format", "csv", "--after", "4");
        assertTrue(csv.endsWith(more.out()), more.out());
        assertFalse(more.out().contains("verdict"), "the headings stand there already");
    }

    @Test
    void itEndsWhenNobodyReadsTheAnswersAnyMore() {
        String line = Cases.complete() + "\n";
        int many = 3_000;
        AtomicInteger read = new AtomicInteger();
        InputStream cases = new SequenceInputStream(Collections.enumeration(IntStream.range(0, many)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        read.incrementAndGet();
                        return super.read(into, from, length);
                    }
                })
                .toList()));
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String[] args = {
            "check", "--batch", "-", "--on", "2024-07-01", "--parts", "verdict", "--threads", "1", "--format", "ndjson"
        };
        assertEquals(ExitCode.DONE, Main.execute(args, cases, gone, new ByteArrayOutputStream()));
        assertTrue(read.get() < many, "read " + read + " times");
    }

    @Test
    void aFolderIsABatchOfItsFilesByName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.json"), Cases.gapBeforeRenewal().toPrettyString());
        Files.writeString(folder.resolve("a.json"), Cases.complete().toPrettyString());
        Files.writeString(folder.resolve("c.json"), Cases.draft().toPrettyString());
        Files.writeString(folder.resolve("notes.txt"), "no case");
        Run run = Run.of("check", "--batch", folder.toString(), "--on", "2024-07-01", "--parts", "verdict");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<JsonNode> answers = json(run);
        assertEquals(
                List.of("a.json", "b.json", "c.json"),
                answers.stream().map(one -> one.get("file").textValue()).toList());
        assertEquals(
                VERDICTS,
                answers.stream().map(one -> one.get("verdict").textValue()).toList());
        Run rest = Run.of(
                "check", "--batch", folder.toString(), "--on", "2024-07-01", "--parts", "verdict", "--after", "a.json");
        assertTrue(run.out().endsWith(rest.out()), rest.out());
        assertEquals(2, rest.out().lines().count());
    }

    @Test
    void aTableHasARowForEachCase() {
        Run run = batch(lines(3), "--format", "csv");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<String> rows = run.out().lines().toList();
        assertEquals(
                "case,kind,programme,application,name,verdict,rests_on,violated,undetermined,open,missing",
                rows.get(0));
        assertTrue(rows.get(1).startsWith("1,service-registration,ISMAP,FIRST,"), rows.get(1));
        assertTrue(rows.get(1).contains(",ELIGIBLE,"), rows.get(1));
        assertTrue(rows.get(2).contains(",INELIGIBLE,") && rows.get(2).contains(",S-PERIOD-GAP,"), rows.get(2));
        assertTrue(rows.get(3).contains(",MISSING_FACT "), rows.get(3));
        assertEquals(
                List.of(
                        "case,kind,verdict",
                        "1,service-registration,ELIGIBLE",
                        "2,service-registration,INELIGIBLE",
                        "3,service-registration,UNDETERMINED"),
                batch(lines(3), "--format", "csv", "--parts", "verdict")
                        .out()
                        .lines()
                        .toList());
    }

    @Test
    void textNamesTheRulesThatAreViolated() {
        assertEquals(
                List.of("1  適格", "2  不適格  S-PERIOD-GAP", "3  未確定"),
                batch(lines(3), "--format", "text").out().lines().toList());
    }

    @Test
    void aFormThatIsNotForManyIsRefusedWithThoseThatAre() {
        Run many = batch(lines(1), "--format", "html", "--lang", "en");
        assertEquals(ExitCode.USAGE, many.code());
        assertTrue(many.err().contains("With --batch, --format takes one of: ndjson, csv, text."), many.err());
        Run one = Run.withInput(lines(1), "check", "-", "--on", "2024-07-01", "--format", "csv", "--lang", "en");
        assertEquals(ExitCode.USAGE, one.code());
        assertTrue(
                one.err()
                        .replaceAll("\\s+", " ")
                        .contains("--format takes one of: text, json, markdown, html, oscal, sarif."),
                one.err());
    }

    @Test
    void afterTakesTheNumberOfALine() {
        Run run = batch(lines(1), "--after", "x", "--lang", "en");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--after takes the number of a line, but was x."), run.err());
    }
}
