package dev.ismap.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class EmbeddingTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theExampleOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
        List<String> sources = allBetween(
                        read("ismap-examples/src/main/java/dev/ismap/examples/Embedding.java"),
                        "// README from here\n",
                        "        // README to here")
                .stream()
                .map(source -> source.lines()
                        .map(line -> line.isBlank() ? "" : line.substring(8))
                        .collect(Collectors.joining("\n", "", "\n")))
                .toList();
        assertEquals(1, sources.size());
        assertEquals(sources, allBetween(read("README.md"), "```java\n", "```"));
    }

    @Test
    void theExampleNamesTheRuleItsProvisionAndWhatIsWrong() throws IOException {
        byte[] file = Files.readAllBytes(ROOT.resolve("ismap-examples/samples/service-registration-renewal-gap.json"));
        List<String> lines =
                Embedding.explain(file, LocalDate.of(2024, 7, 1)).lines().toList();
        assertEquals(
                List.of(
                        "ineligible",
                        "S-PERIOD-GAP: The audit period does not start on the day after the"
                                + " previous one ended: there is a gap or an overlap."),
                lines);
    }

    @Test
    void theExampleOfAnotherLawNamesTheRuleThatComesOutDifferently() throws IOException {
        var application = IsmapJson.standard()
                .read(
                        Files.readAllBytes(ROOT.resolve("ismap-examples/samples/service-registration.json")),
                        ServiceRegistrationApplication.class);
        String told = Embedding.underAnotherLaw(application, LocalDate.of(2024, 7, 1));
        assertEquals(
                "ELIGIBLE -> INELIGIBLE\nRule S-PERIOD-MAX (Upper limit of the audit period) goes from satisfied to violated:"
                        + " the requirement differs, last day of the audit period 2024-03-31"
                        + " (needed: 2023-12-31 or earlier).",
                told);
    }

    private static List<String> allBetween(String text, String from, String to) {
        List<String> found = new ArrayList<>();
        int start = text.indexOf(from);
        while (start >= 0) {
            int end = text.indexOf(to, start + from.length());
            found.add(text.substring(start + from.length(), end));
            start = text.indexOf(from, end + to.length());
        }
        return found;
    }

    private static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
    }
}
