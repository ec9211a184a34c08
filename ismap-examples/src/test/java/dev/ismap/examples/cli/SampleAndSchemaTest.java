package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import dev.ismap.model.DocumentKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sample} and {@code schema}, end to end. */
class SampleAndSchemaTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindHasASchema(DocumentKind kind) throws IOException {
        Run run = Run.of("schema", kind.text());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                new ObjectMapper().readTree(run.out()).get("$schema").asText());
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindHasASample(DocumentKind kind) throws IOException {
        Run run = Run.of("sample", kind.text());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(
                kind.text(), new ObjectMapper().readTree(run.out()).get("kind").asText());
    }

    @Test
    void theSchemaOfTheResultIsThatOfItsFormat() throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Run.of("schema", "determination").out());
        JsonNode result = new ObjectMapper()
                .readTree(Run.withInput(
                                Cases.complete().toString(), "check", "-", "--on", "2024-07-01", "--format", "json")
                        .out());
        assertEquals(result.at("/format"), schema.at("/properties/format/const"));
        result.fieldNames()
                .forEachRemaining(name -> assertTrue(schema.path("properties").has(name), name));
    }

    @Test
    void theSchemaOfTheAnswerToANeedIsThatOfItsFormat() throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Run.of("schema", "need-answer").out());
        JsonNode answer = new ObjectMapper()
                .readTree(Run.of(
                                "need",
                                "samples/procurement-need.json",
                                "--list",
                                "samples/cloud-service-list.json",
                                "--on",
                                "2026-04-01",
                                "--format",
                                "json")
                        .out());
        assertEquals(answer.at("/format"), schema.at("/properties/format/const"));
        assertEquals(answer.at("/kind"), schema.at("/properties/kind/const"));
        answer.fieldNames()
                .forEachRemaining(name -> assertTrue(schema.path("properties").has(name), name));
    }

    @Test
    void everySampleIsListedByWhatToTypeForIt() {
        String list = Run.of("sample", "--list", "--lang", "en").out();

        for (Sample sample : Sample.ALL) {
            assertTrue(list.contains("sample " + sample.arguments() + "\n"), list);
            assertTrue(list.contains(sample.title().en() + "\n"), list);
            Run run = Run.of(("sample " + sample.arguments()).split(" "));
            assertEquals(new Run(ExitCode.DONE, sample.text(), ""), run);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "renewal-gap, 1",
        "saas-unlisted-platform, 1",
        "draft, 2",
        "bad, 65",
    })
    void whatASampleShowsIsSo(String variant, int code) {
        String line = "sample service-registration" + (variant.isEmpty() ? "" : " --variant " + variant);
        String sample = Run.of(line.split(" ")).out();

        assertEquals(
                code, Run.withInput(sample, "check", "-", "--on", "2024-07-01").code());
    }

    @Test
    void theBadSampleHasTenProblems() {
        String sample =
                Run.of("sample", "service-registration", "--variant", "bad").out();
        Run run = Run.withInput(sample, "check", "-", "--on", "2024-07-01");

        assertEquals("", run.out());
        assertTrue(run.err().contains("10 problems"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-registration", "auditor-list"})
    void aVariantThatIsNotThereIsWrongUsage(String kind) {
        assertEquals(
                ExitCode.USAGE, Run.of("sample", kind, "--variant", "nonesuch").code());
    }
}
