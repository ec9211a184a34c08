package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import dev.ismap.model.DocumentKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void aSampleIsGivenWhereThereIsOne(DocumentKind kind) {
        Run run = Run.of("sample", kind.text());

        if (Sample.of(kind).isEmpty()) {
            assertEquals(ExitCode.USAGE, run.code());
            assertTrue(run.err().contains("There is no example of " + kind.text()), run.err());
        } else {
            assertEquals(new Run(ExitCode.DONE, Sample.of(kind).get(0).text(), ""), run);
        }
    }

    @Test
    void everySampleIsListedAndCanBeHad() {
        String list = Run.of("sample", "--list", "--lang", "en").out();

        for (Sample sample : Sample.ALL) {
            assertTrue(list.contains(sample.variant()), list);
            Run run = Run.of("sample", sample.kind().text(), "--variant", sample.variant());
            assertEquals(new Run(ExitCode.DONE, sample.text(), ""), run);
        }
    }

    @Test
    void aVariantThatIsNotThereIsWrongUsage() {
        assertEquals(
                ExitCode.USAGE,
                Run.of("sample", "service-registration", "--variant", "nonesuch")
                        .code());
    }
}
