package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.IOException;
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
}
