package dev.ismap.consumers.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.determination.Determination;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host with nothing but the library and what it needs. */
class PlainHostTest {

    private static final Path SAMPLES = Path.of("../../samples");

    @Test
    void neitherAValidatorNorAProviderOfLoggersIsThere() {
        for (String absent : List.of(
                "jakarta.validation.Validation", "org.hibernate.validator.HibernateValidator", "org.slf4j.nop.NOPServiceProvider")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent), absent);
        }
    }

    @Test
    void theVersionsAreThoseOfTheHostAndNothingIsWrittenToStandardError() throws Exception {
        assertEquals(
                List.of(
                        "jackson " + System.getProperty("host.jackson"),
                        "slf4j " + System.getProperty("host.slf4j"),
                        "INELIGIBLE",
                        "S-PERIOD-GAP",
                        "0 questions, 0 remedies"),
                run("service-registration-renewal-gap.json"));
        assertEquals(System.getProperty("host.junit"), Test.class.getPackage().getImplementationVersion());
    }

    @Test
    void badInputIsToldWithoutAValidator() throws Exception {
        List<String> lines = run("service-registration-bad.json");
        assertTrue(lines.size() > 2, lines.toString());
    }

    @Test
    void theHostsOwnObjectMapperWritesADeterminationWholeAndReadsItBack() throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLES.resolve("service-registration-draft.json"));
        Determination determination = Ismap.standard()
                .determine(IsmapJson.standard().read(sample), Context.on(LocalDate.of(2024, 7, 1)));
        ObjectMapper host = new ObjectMapper();
        String text = host.writeValueAsString(DeterminationJson.plain(determination));
        Map<String, Object> read = host.readValue(text, new TypeReference<>() {});
        assertEquals(determination, DeterminationJson.read(read));
        assertEquals(determination, DeterminationJson.read(text));
    }

    /** The lines that the program writes; it writes nothing to standard error and ends well. */
    private static List<String> run(String sample) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPathOfTheProgram(),
                        Main.class.getName(),
                        SAMPLES.resolve(sample).toString(),
                        "2024-07-01")
                .redirectError(Path.of("target", "standard-error.txt").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("", java.nio.file.Files.readString(Path.of("target", "standard-error.txt")));
        return out.lines().toList();
    }

    /** Without the tests and what they need, which could bring what a host does not have. */
    private static String classPathOfTheProgram() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("surefire") && !entry.contains("junit"))
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }
}
