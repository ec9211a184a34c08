package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer goes to a file whole or not at all, whichever verb gives it. */
class OutputTest {

    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theAnswerIsInTheFileAndNotOnStandardOutput() throws IOException {
        String document = Cases.gapBeforeRenewal().toString();
        String file = folder.resolve("answer.md").toString();
        String[] line = {"check", "-", "--on", "2024-07-01", "--format", "markdown"};
        String[] toFile = {"check", "-", "--on", "2024-07-01", "--format", "markdown", "--output", file};
        Run there = Run.withInput(document, toFile);
        assertEquals(new Run(ExitCode.INELIGIBLE, "", ""), there);
        assertEquals(Run.withInput(document, line).out(), Files.readString(Path.of(file)));
        assertEquals(List.of("answer.md"), files());
    }

    @Test
    void everyVerbThatAnswersHasTheOption() throws IOException {
        for (String verb :
                List.of("schema determination", "sample --list", "standard", "validity --period-end 2024-03-31")) {
            String file = folder.resolve("answer").toString();
            Run run = Run.of((verb + " --output " + file).split(" "));
            assertEquals(new Run(ExitCode.DONE, "", ""), run, verb);
            assertEquals(Run.of(verb.split(" ")).out(), Files.readString(Path.of(file)), verb);
        }
    }

    @Test
    void whereThereIsNoAnswerTheEarlierOneStays() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.json"), "earlier");
        Run bad = Run.withInput("{}", "check", "-", "--on", "2024-07-01", "--output", file.toString());
        assertEquals(ExitCode.INPUT, bad.code());
        Run usage = Run.of("check", "x.json", "--output", file.toString(), "--day", "2024-07-01");
        assertEquals(ExitCode.USAGE, usage.code());
        assertEquals("earlier", Files.readString(file));
        assertEquals(List.of("answer.json"), files());
    }

    @Test
    void aFileThatCannotBeWrittenIsBadInput() {
        String nowhere = folder.resolve("nowhere/answer.json").toString();
        Run run = Run.of("schema", "determination", "--output", nowhere, "--lang", "en");
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("NOT_WRITABLE"), run.err());
        assertTrue(run.err().contains("It can't be written."), run.err());
        assertFalse(Files.exists(Path.of(nowhere)));
        assertEquals(
                ExitCode.INPUT,
                Run.of("schema", "determination", "--output", folder.toString()).code());
    }

    /** A sample, or a text, in a file of its own. */
    private String copy(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String sample(String name) throws IOException {
        return copy(name, Files.readString(Path.of("samples", name)));
    }

    /** The command is refused before the input is read or written, and the file is named. */
    private static void isKept(String file, String... line) throws IOException {
        String before = Files.readString(Path.of(file));
        Run run = Run.of(line);
        String said = String.join(" ", line) + "\n" + run.err();
        assertEquals(ExitCode.USAGE, run.code(), said);
        assertEquals("", run.out(), said);
        assertTrue(run.err().replaceAll("\\s", "").contains(file), said);
        assertTrue(run.err().contains("入力"), said);
        assertTrue(run.err().contains("would be overwritten"), said);
        assertEquals(before, Files.readString(Path.of(file)), said);
    }

    @Test
    void anInputOfTheSameCommandIsNotOverwritten() throws IOException {
        String one = sample("service-registration.json");
        String need = sample("procurement-need.json");
        String list = sample("cloud-service-list.json");
        String table = copy("t.csv", "サービス名\n甲\n");
        String standard = sample("control-standard.json");
        isKept(one, "check", one, "--on", "2024-07-01", "--output", one);
        isKept(one, "check", one, "--on", "2024-07-01", "--output=" + one);
        isKept(list, "check", one, "--list", list, "--on", "2024-07-01", "--output", list);
        isKept(standard, "check", one, "--standard", standard, "--on", "2024-07-01", "--output", standard);
        isKept(table, "check", one, "--standard", "2030=" + table, "--on", "2024-07-01", "--output", table);
        isKept(list, "need", need, "--list", list, "--on", "2024-07-01", "--output", list);
        isKept(table, "list", "import", table, "--on", "2024-07-01", "--output", table);
        isKept(list, "list", "export", list, "--on", "2024-07-01", "--output", list);
        isKept(one, "next", one, "--output", one);
        isKept(one, "statement", "export", one, "--on", "2024-07-01", "--output", one);
        isKept(table, "statement", "import", table, "--into", one, "--output", table);
        isKept(one, "list", "register", list, one, "--number", "C1", "--decided", "2024-07-01", "--output", one);
        isKept(one, "study", "cases", need, one, "--on", "2024-07-01", "--output", one);
        isKept(one, "check", "--batch", folder.toString(), "--on", "2024-07-01", "--output", one);
        isKept(one, "conformance", folder.toString(), "--output", one);
    }

    @Test
    void theSameFileIsKnownUnderAnotherName() throws IOException {
        String one = sample("service-registration.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of(one));
        isKept(one, "check", link.toString(), "--on", "2024-07-01", "--output", one);
        String dotted = folder.resolve("..")
                .resolve(folder.getFileName())
                .resolve("service-registration.json")
                .toString();
        Run run = Run.of("check", one, "--on", "2024-07-01", "--output", dotted);
        assertEquals(ExitCode.USAGE, run.code(), run.err());
    }

    /** What a verb enters into a document may take the document's place. */
    @Test
    void aDocumentThatTheAnswerIsTheNextStateOfMayBeReplaced() throws IOException {
        String empty = copy("list.json", "{\"kind\":\"cloud-service-list\",\"entries\":[]}");
        String one = sample("service-registration.json");
        Run register = Run.of(
                "list", "register", empty, one, "--number", "C24-0099-2", "--decided", "2024-09-20", "--output", empty);
        assertEquals(ExitCode.DONE, register.code(), register.err());
        assertTrue(Files.readString(Path.of(empty)).contains("C24-0099-2"));

        String draft = sample("service-registration-draft.json");
        String table = folder.resolve("draft.csv").toString();
        assertEquals(
                ExitCode.DONE,
                Run.of("statement", "export", draft, "--output", table).code());
        Run read = Run.of("statement", "import", table, "--into", draft, "--output", draft);
        assertEquals(ExitCode.DONE, read.code(), read.err());
        assertTrue(Files.readString(Path.of(draft)).contains("decisions"));
    }

    /** The answer in the file is that of a format, or of none where it is empty. */
    private void isOf(String format, String name, String line) throws IOException {
        Path file = folder.resolve(name);
        String[] plain = line.split(" ");
        String[] asked = format.isEmpty() ? plain : (line + " --format " + format).split(" ");
        Run run = Run.of((line + " --output " + file).split(" "));
        assertEquals("", run.out(), line);
        String expected = Run.of(asked).out();
        assertFalse(expected.isEmpty(), line + Run.of(asked).err());
        assertEquals(expected, Files.readString(file), name + ": " + line);
        Files.delete(file);
    }

    @Test
    void withoutAFormatTheNameOfTheFileSaysIt() throws IOException {
        String check = "check samples/service-registration.json --on 2024-07-01";
        isOf("json", "x.json", check);
        isOf("markdown", "x.md", check);
        isOf("html", "x.HTML", check);
        isOf("sarif", "x.sarif", check);
        isOf("json", "x.json", "validity --period-end 2024-03-31");
        isOf("ics", "x.ics", "calendar samples/service-registration.json --on 2024-07-01");
        isOf("csv", "x.csv", "list samples/cloud-service-list.json --on 2026-07-01");
        isOf("csv", "x.csv", "study list samples/cloud-service-list.json --from 2026-01-01 --on 2026-07-01");
        isOf("csv", "x.csv", "standard --edition 2022-04-01");
        isOf("html", "x.htm", "rulebook --book procurement");
        // what the verb does not have, what nothing is called by, and no suffix at all
        isOf("", "x.csv", check);
        isOf("", "x.pdf", check);
        isOf("", "csv", check);
        isOf("", "x.xlsx", "validity --period-end 2024-03-31");
        isOf("", "x.json", "schema determination");
        String need = "need samples/procurement-need.json --list samples/cloud-service-list.json --on 2026-07-01";
        isOf("csv", "x.csv", need);
        Path book = folder.resolve("x.xlsx");
        Run.of((need + " --output " + book).split(" "));
        assertEquals("PK", Files.readString(book, StandardCharsets.ISO_8859_1).substring(0, 2));
    }

    @Test
    void ofManyCasesTheNameSaysAFormOfMany() throws IOException {
        String lines = copy(
                "cases.ndjson", Run.of("sample", "--many", "2", "--seed", "1").out());
        String batch = "check --batch " + lines + " --on-filing --parts verdict";
        isOf("csv", "x.csv", batch);
        isOf("text", "x.txt", batch);
        isOf("ndjson", "x.json", batch);
    }

    @Test
    void aFormatThatIsGivenGoesBeforeTheName() throws IOException {
        Path file = folder.resolve("x.csv");
        String line = "list samples/cloud-service-list.json --on 2026-07-01 --format json";
        Run run = Run.of((line + " --output " + file).split(" "));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Run.of(line.split(" ")).out(), Files.readString(file));
    }

    @Test
    void theHelpOfAVerbWithSeveralFormsSaysSo() {
        String need = Run.of("need", "--help").out().replaceAll("\\s+", " ");
        assertTrue(need.contains("Without --format, its ending says the form (json, md, html, csv, xlsx)."), need);
        String schema = Run.of("schema", "--help").out().replaceAll("\\s+", " ");
        assertTrue(schema.contains("--output") && !schema.contains("Without --format"), schema);
    }
}
