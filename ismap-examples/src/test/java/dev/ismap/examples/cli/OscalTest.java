package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OSCAL and SARIF, end to end. */
class OscalTest {

    @TempDir
    private Path folder;

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    // ---- standards ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"catalog,catalog", "profile,profile", "mapping,mapping-collection"})
    void anEditionHasThreeDocuments(String part, String root) throws IOException {
        for (String edition : List.of("2022-04-01", "2024-07")) {
            Run run = Run.of("standard", "--edition", edition, "--format", "oscal", "--part", part);
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertEquals(
                    edition,
                    tree(run.out()).at("/" + root + "/metadata/version").asText());
        }
        assertEquals(
                Run.of("standard", "--format", "oscal").out(),
                Run.of("standard", "--format", "oscal", "--part", "catalog").out());
        assertEquals(ExitCode.USAGE, Run.of("standard", "--part", part).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-04-01", "2024-07"})
    void aCatalogIsAStandardOfOnesOwn(String edition) throws IOException {
        Path catalog = file(
                "catalog.json",
                Run.of("standard", "--edition", edition, "--format", "oscal").out());
        Run again = Run.of("standard", "--edition", edition, "--format", "csv", "--standard", catalog.toString());
        assertEquals(ExitCode.DONE, again.code(), again.err());
        assertEquals(Run.of("standard", "--edition", edition, "--format", "csv").out(), again.out());
    }

    @Test
    void aCatalogOfOthersIsToldAllThatIsWrongWithIt() throws IOException {
        Path catalog = file(
                "catalog.json",
                Run.of("standard", "--format", "oscal")
                        .out()
                        .replace("\"id\": \"ismap-5.1.1\"", "\"id\": \"x\"")
                        .replace("\"value\": \"5.1.1\"", "\"value\": \"y\"")
                        .replace("\"value\": \"SECONDARY\"\n", "\"value\": \"WELL\"\n"));
        Run run = Run.of("standard", "--standard", catalog.toString(), "--lang", "en");
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("'x' is no id of an item of the ISMAP control standard"), run.err());
        assertTrue(run.err().contains("'WELL' is not allowed here"), run.err());
    }

    // ---- determinations ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"oscal", "sarif"})
    void howMuchIsToldIsNoQuestionOfADeterminationForOthers(String format) {
        String[] ask = {"check", "samples/service-registration.json", "--on", "2024-07-01", "--format", format};
        String whole = Run.of(ask).out();
        for (String parts : List.of("verdict", "findings", "all")) {
            Run run = Run.of(
                    Stream.concat(Stream.of(ask), Stream.of("--parts", parts)).toArray(String[]::new));
            if (parts.equals("findings")) {
                assertEquals(whole, run.out());
            } else {
                assertEquals(ExitCode.USAGE, run.code());
                assertTrue(run.err().contains("--parts"), run.err());
            }
        }
    }

    @Test
    void aDeterminationHasThePlanThatItStandsOn() throws IOException {
        String[] ask = {
            "check", "samples/service-registration.json", "--on", "2024-07-01", "--format", "oscal", "--part", "plan"
        };
        JsonNode plan = tree(Run.of(ask).out());
        assertEquals(
                "system-security-plan.json",
                plan.at("/assessment-plan/back-matter/resources/0/rlinks/0/href")
                        .asText());
        ask[7] = "results";
        JsonNode results = tree(Run.of(ask).out());
        assertEquals(
                "ismap-assessment-plan.json",
                results.at("/assessment-results/back-matter/resources/0/rlinks/0/href")
                        .asText());
        assertEquals(
                results.at("/assessment-results/results/0/reviewed-controls"),
                plan.at("/assessment-plan/reviewed-controls"));
        ask[5] = "sarif";
        assertEquals(ExitCode.USAGE, Run.of(ask).code());
        ask[5] = "oscal";
        ask[7] = "plan";
        ask[1] = "samples/procurement-need.json";
        ask[3] = "2025-10-01";
        assertEquals(ExitCode.USAGE, Run.of(ask).code());
    }

    // ---- statements --------------------------------------------------------------------------------------------

    @Test
    void aStatementGoesToOscalAndBack() throws IOException {
        Path before = file("case.json", Cases.complete().toString());
        Path oscal = folder.resolve("statement.json");
        Run export =
                Run.of("statement", "export", before.toString(), "--on", "2024-06-01", "--output", oscal.toString());
        assertEquals(ExitCode.DONE, export.code(), export.err());
        Run back = Run.of("statement", "import", oscal.toString(), "--into", before.toString());
        assertEquals(ExitCode.DONE, back.code(), back.err());
        assertEquals(Cases.complete().at("/statement"), tree(back.out()).at("/statement"));
        assertEquals(Cases.complete().at("/audit"), tree(back.out()).at("/audit"));

        Run alone = Run.of("statement", "import", oscal.toString());
        assertEquals(Cases.complete().at("/statement"), tree(alone.out()).at("/statement"));
        assertEquals(
                Files.readString(oscal),
                Run.of("statement", "export", before.toString(), "--on", "2024-06-01", "--format", "oscal")
                        .out());
    }

    @Test
    void aStatementGoesToASystemSecurityPlanAndBack() throws IOException {
        Path before = file("case.json", Cases.complete().toString());
        String[] export = {
            "statement", "export", before.toString(), "--on", "2024-06-01", "--part", "", "--format", "oscal"
        };
        export[6] = "system-security-plan";
        Run plan = Run.of(export);
        assertEquals(ExitCode.DONE, plan.code(), plan.err());
        assertEquals(
                "this-system",
                tree(plan.out())
                        .at("/system-security-plan/system-implementation/components/0/type")
                        .asText());
        Run back = Run.of("statement", "import", file("plan.json", plan.out()).toString());
        assertEquals(ExitCode.DONE, back.code(), back.err());
        assertEquals(Cases.complete().at("/statement"), tree(back.out()).at("/statement"));

        Path silent = file("silent.json", Cases.complete().toString());
        ObjectNode nothing = Cases.complete();
        ((ObjectNode) nothing.at("/statement")).remove("decisions");
        Files.writeString(silent, nothing.toString());
        export[2] = silent.toString();
        assertEquals(ExitCode.USAGE, Run.of(export).code());
        export[6] = "profile";
        assertEquals(ExitCode.USAGE, Run.of(export).code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("statement", "export", before.toString(), "--part", "system-security-plan")
                        .code());
    }

    @Test
    void aPlanOfOthersIsTakenOrToldAllThatIsWrongWithIt() throws IOException {
        String plan = """
                { "system-security-plan": { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a001",
                    "metadata": { "title": "t", "last-modified": "2024-01-01T00:00:00Z", "version": "1",
                      "oscal-version": "1.1.2" },
                    "import-profile": { "href": "p.json" },
                    "system-characteristics": { "system-ids": [ { "id": "x" } ], "system-name": "A service",
                      "description": "d", "system-information": { "information-types": [] },
                      "status": { "state": "operational" }, "authorization-boundary": { "description": "b" } },
                    "system-implementation": { "users": [], "components": [] },
                    "control-implementation": { "description": "d", "implemented-requirements": [
                      { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a004", "control-id": "ismap-5.1.1",
                        "by-components": [ { "component-uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a002",
                          "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a003", "description": "We do it.",
                          "implementation-status": { "state": "%s" } } ] },
                      { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a005", "control-id": "%s",
                        "by-components": [ { "component-uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a002",
                          "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a006", "description": "None here.",
                          "implementation-status": { "state": "not-applicable" } } ] } ] } } }
                """;
        Path good = file("good.json", String.format(Locale.ROOT, plan, "implemented", "ismap-5.1.1.1"));
        Run run = Run.of("statement", "import", good.toString(), "--edition", "2024-07");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode statement = tree(run.out()).at("/statement");
        assertEquals("A service", statement.at("/serviceName").asText());
        assertEquals(
                "We do it.",
                statement.at("/decisions/5.1.1/individualControls/0").asText());
        assertEquals("NOT_SELECTED", statement.at("/decisions/5.1.1.1/decision").asText());
        assertEquals("None here.", statement.at("/decisions/5.1.1.1/reason").asText());

        Path bad = file("bad.json", String.format(Locale.ROOT, plan, "planned", "ac-2"));
        Run refused = Run.of("statement", "import", bad.toString(), "--lang", "en");
        assertEquals(ExitCode.INPUT, refused.code());
        String requirements = "/system-security-plan/control-implementation/implemented-requirements/";
        assertTrue(
                refused.err().contains(requirements + "0/by-components/0/implementation-status/state"), refused.err());
        assertTrue(refused.err().contains(requirements + "1/control-id"), refused.err());
        assertTrue(refused.err().contains("edition"), refused.err());
    }

    @Test
    void aDocumentOfOscalBearsADay() throws IOException {
        Path before = file("case.json", Cases.complete().toString());
        Run run = Run.of("statement", "export", before.toString(), "--format", "oscal");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--on"), run.err());
    }

    @Test
    void aDefinitionOfOthersIsTakenOrToldAllThatIsWrongWithIt() throws IOException {
        String definition = """
                { "component-definition": { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a001",
                    "metadata": { "title": "t", "last-modified": "2024-01-01T00:00:00Z", "version": "1",
                      "oscal-version": "1.1.2" },
                    "components": [ { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a002", "type": "software",
                      "title": "A service", "description": "d",
                      "control-implementations": [ { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a003",
                        "source": "#x", "description": "d", "implemented-requirements": [
                          { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a004", "control-id": "ismap-5.1.1",
                            "description": "We do it.\\\\\\nSo." },
                          { "uuid": "5e1d1d5f-23e1-4d0c-9a8c-6ef1c4f1a005", "control-id": "%s",
                            "description": "None here.",
                            "props": [ { "name": "implementation-status", "value": "%s" } ] } ] } ] } ] } }
                """;
        Path good = file("good.json", String.format(Locale.ROOT, definition, "ismap-5.1.1.1", "not-applicable"));
        Run run = Run.of("statement", "import", good.toString(), "--edition", "2024-07");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode statement = tree(run.out()).at("/statement");
        assertEquals("A service", statement.at("/serviceName").asText());
        assertEquals(
                "We do it.\nSo.",
                statement.at("/decisions/5.1.1/individualControls/0").asText());
        assertEquals("NOT_SELECTED", statement.at("/decisions/5.1.1.1/decision").asText());
        assertEquals("None here.", statement.at("/decisions/5.1.1.1/reason").asText());

        Path bad = file("bad.json", String.format(Locale.ROOT, definition, "ac-2", "partial"));
        Run refused = Run.of("statement", "import", bad.toString(), "--lang", "en");
        assertEquals(ExitCode.INPUT, refused.code());
        String requirement = "/component-definition/components/0/control-implementations/0/implemented-requirements/1";
        assertTrue(refused.err().contains(requirement + "/control-id"), refused.err());
        assertTrue(refused.err().contains("does not say the edition"), refused.err());
    }

    // ---- determinations ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "service-registration.json, ELIGIBLE, 0",
        "service-registration-renewal-gap.json, INELIGIBLE, 1",
        "service-registration-saas-unlisted-platform.json, INELIGIBLE, 1",
    })
    void aDeterminationIsToldInBoth(String sample, String verdict, int code) throws IOException {
        String path = "samples/" + sample;
        Run oscal = Run.of("check", path, "--on", "2024-07-01", "--format", "oscal");
        assertEquals(code, oscal.code(), oscal.err());
        JsonNode result = tree(oscal.out()).at("/assessment-results/results/0");
        assertEquals(verdict, result.at("/props/0/value").asText());

        Run sarif = Run.of("check", path, "--on", "2024-07-01", "--format", "sarif");
        assertEquals(code, sarif.code(), sarif.err());
        JsonNode run = tree(sarif.out()).at("/runs/0");
        assertEquals(verdict, run.at("/properties/verdict").asText());
        assertEquals(path, run.at("/artifacts/0/location/uri").asText());
    }

    @Test
    void aResultStandsOnTheLineOfTheFile() throws IOException {
        Run run = Run.of(
                "check", "samples/service-registration-renewal-gap.json", "--on", "2024-07-01", "--format", "sarif");
        List<String> lines = Files.readAllLines(Path.of("samples/service-registration-renewal-gap.json"));
        for (JsonNode result : tree(run.out()).at("/runs/0/results")) {
            if (result.path("ruleId").asText().equals("S-PERIOD-GAP")) {
                JsonNode location = result.at("/locations/0");
                assertEquals("error", result.path("level").asText());
                assertEquals(
                        "/audit/period/from",
                        location.at("/logicalLocations/0/fullyQualifiedName").asText());
                String line = lines.get(
                        location.at("/physicalLocation/region/startLine").asInt() - 1);
                assertTrue(line.contains("\"from\""), line);
                return;
            }
        }
        throw new AssertionError(run.out());
    }

    @Test
    void aNameOfAFileIsWrittenAsAnAddress() throws IOException {
        Path odd = file("case 1#.json", Cases.complete().toString());
        Run run = Run.of("check", odd.toString(), "--on", "2024-07-01", "--format", "sarif");
        assertTrue(
                tree(run.out()).at("/runs/0/artifacts/0/location/uri").asText().endsWith("/case%201%23.json"),
                run.out());
        assertEquals("a%20b/%25c.json", Inputs.uri("a b/%c.json"));
        Run piped = Run.withInput(Cases.complete().toString(), "check", "-", "--on", "2024-07-01", "--format", "sarif");
        assertEquals(
                "stdin.json",
                tree(piped.out()).at("/runs/0/artifacts/0/location/uri").asText());
        assertFalse(piped.out().contains("\"region\""), piped.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscal", "sarif"})
    void aListIsNotDetermined(String format) {
        Run run = Run.of("check", "samples/cloud-service-list.json", "--format", format);
        assertEquals(ExitCode.USAGE, run.code());
    }
}
