package dev.ismap.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class EmbeddingTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theExampleOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
        String source = read("ismap-examples/src/main/java/dev/ismap/examples/Embedding.java");
        String shown = between(source, "// README from here\n", "        // README to here")
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(shown, between(read("README.md"), "```java\n", "```"));
    }

    @Test
    void theExampleNamesTheRuleItsProvisionAndWhatIsWrong() throws IOException {
        byte[] file = Files.readAllBytes(ROOT.resolve("ismap-examples/samples/service-registration-renewal-gap.json"));
        List<String> lines =
                Embedding.explain(file, LocalDate.of(2024, 7, 1)).lines().toList();
        assertEquals(
                List.of(
                        "INELIGIBLE",
                        "S-PERIOD-GAP, Control Criteria of ISMAP 2.2.5: The audit period does not start on the day after the"
                                + " previous one ended: there is a gap or an overlap."),
                lines);
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
    }
}
