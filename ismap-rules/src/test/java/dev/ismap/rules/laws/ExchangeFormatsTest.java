package dev.ismap.rules.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.law.Force;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.AssessmentResults;
import dev.ismap.rules.report.Sarif;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** A determination in the formats of others is valid by their official schemas, and says what the determination does. */
class ExchangeFormatsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Schema OSCAL_1_1 =
            schema(resource("schema/json/oscal-ar_schema.json"), SpecificationVersion.DRAFT_7);
    private static final Schema PLAN_1_1 =
            schema(resource("schema/json/oscal-ap_schema.json"), SpecificationVersion.DRAFT_7);
    private static final Schema OSCAL_1_2 = schema(
            file("../ismap-model/src/test/resources/oscal/oscal_complete_schema.json"), SpecificationVersion.DRAFT_7);
    private static final Schema SARIF =
            schema(resource("schema/sarif-schema-2.1.0.json"), SpecificationVersion.DRAFT_4);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000);
    }

    /** A determination and the text of its case, over several lines. */
    private record Determined(Determination determination, String text) {

        static Determined of(long seed) {
            WrittenCase written = CaseGenerator.any(new Random(seed));
            return new Determined(
                    Ismap.standard().determine(written.read().orElseThrow(), written.context()),
                    written.root().toPrettyString());
        }

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    // ---- OSCAL -------------------------------------------------------------------------------------------------

    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void assessmentResultsAreValidByTheSchemas(@ForAll("seeds") long seed) {
        String text = AssessmentResults.write(Determined.of(seed).determination());
        assertEquals(List.of(), errors(OSCAL_1_1, text));
        assertEquals(List.of(), errors(OSCAL_1_2, text));
        assertEquals(text, AssessmentResults.write(Determined.of(seed).determination()));
    }

    /** As the constraints of OSCAL have it, which its schemas do not know of. */
    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void nothingHasAPropertyTwice(@ForAll("seeds") long seed) throws IOException {
        JsonNode results =
                MAPPER.readTree(AssessmentResults.write(Determined.of(seed).determination()));
        for (JsonNode properties : results.findValues("props")) {
            Set<JsonNode> seen = new HashSet<>();
            properties.forEach(property -> assertTrue(seen.add(property), property::toString));
        }
    }

    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void thePlanThatResultsStandOnIsValidByTheSchemas(@ForAll("seeds") long seed) throws IOException {
        Determination determination = Determined.of(seed).determination();
        String plan = AssessmentResults.plan(determination, "system-security-plan.json");
        assertEquals(List.of(), errors(PLAN_1_1, plan));
        assertEquals(List.of(), errors(OSCAL_1_2, plan));
        assertEquals(
                MAPPER.readTree(AssessmentResults.write(determination))
                        .at("/assessment-results/results/0/reviewed-controls"),
                MAPPER.readTree(plan).at("/assessment-plan/reviewed-controls"));
    }

    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void whatIsDecidedIsAFindingAndEveryRuleAnObservation(@ForAll("seeds") long seed) throws IOException {
        Determination determination = Determined.of(seed).determination();
        JsonNode result =
                MAPPER.readTree(AssessmentResults.write(determination)).at("/assessment-results/results/0");
        List<String> states = new ArrayList<>();
        result.path("findings")
                .forEach(finding -> states.add(finding.at("/target/target-id").asText() + " "
                        + finding.at("/target/status/state").asText()));
        assertEquals(
                determination.findings().stream()
                        .filter(finding ->
                                finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.VIOLATED)
                        .map(finding -> finding.rule()
                                + (finding.outcome() == Outcome.SATISFIED ? " satisfied" : " not-satisfied"))
                        .toList(),
                states);
        assertEquals(
                determination.findings().size() + determination.remarks().size(),
                result.path("observations").size());
        assertTrue(hasProperty(result, "verdict", determination.verdict().name()));
        assertTrue(hasProperty(result, "receipt", determination.receipt().id()));
    }

    private static boolean hasProperty(JsonNode object, String name, String value) {
        for (JsonNode property : object.path("props")) {
            if (property.path("name").asText().equals(name)
                    && property.path("value").asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    // ---- SARIF -------------------------------------------------------------------------------------------------

    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void aLogIsValidByTheSchema(@ForAll("seeds") long seed) {
        Determined determined = Determined.of(seed);
        String text = Sarif.write(determined.determination(), "cases/a%20case.json", determined.bytes());
        assertEquals(List.of(), errors(SARIF, text));
        assertEquals(List.of(), errors(SARIF, Sarif.write(determined.determination(), "case.json")));
        assertEquals(text, Sarif.write(determined.determination(), "cases/a%20case.json", determined.bytes()));
    }

    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void eachRuleThatIsNotMetOrNotDecidedIsAResultAtItsForce(@ForAll("seeds") long seed) throws IOException {
        Determined determined = Determined.of(seed);
        Determination determination = determined.determination();
        JsonNode run = MAPPER.readTree(Sarif.write(determination, "case.json", determined.bytes()))
                .at("/runs/0");
        List<String> expected = new ArrayList<>();
        for (Finding finding : determination.findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                expected.add(finding.rule() + " fail " + level(finding));
            } else if (finding.outcome() == Outcome.UNDETERMINED) {
                expected.add(finding.rule() + " open none");
            }
        }
        determination.remarks().forEach(remark -> expected.add(remark.code() + " informational none"));
        List<String> found = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            found.add(result.path("ruleId").asText() + " "
                    + result.path("kind").asText().replace("review", "open") + " "
                    + result.path("level").asText());
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt());
            assertEquals(result.path("ruleId"), rule.path("id"));
            assertEquals(2, rule.at("/help/text").asText().lines().count(), "help in both languages");
        }
        assertEquals(expected, found);
    }

    private static String level(Finding finding) {
        return !finding.counts() ? "note" : finding.force() == Force.MUST ? "error" : "warning";
    }

    @Property(seed = "2020", tries = 60, shrinking = ShrinkingMode.OFF)
    void aLocationIsOnTheLineOfItsValueWhereTheCaseHasIt(@ForAll("seeds") long seed) throws IOException {
        Determined determined = Determined.of(seed);
        JsonNode root = MAPPER.readTree(determined.text());
        List<String> lines = determined.text().lines().toList();
        JsonNode run = MAPPER.readTree(Sarif.write(determined.determination(), "case.json", determined.bytes()))
                .at("/runs/0");
        for (JsonNode result : run.path("results")) {
            for (String member : List.of("locations", "relatedLocations")) {
                for (JsonNode location : result.path(member)) {
                    String pointer = location.at("/logicalLocations/0/fullyQualifiedName")
                            .asText();
                    String line = lines.get(
                            location.at("/physicalLocation/region/startLine").asInt() - 1);
                    if (!root.at(pointer).isMissingNode() && pointer.matches(".*/[A-Za-z.0-9]*[A-Za-z][A-Za-z.0-9]*")) {
                        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
                        assertTrue(line.contains("\"" + name + "\""), pointer + " is not on: " + line);
                    }
                }
            }
        }
    }

    @Test
    void aDepartureThatTheAuthorityAcceptedIsSuppressed() throws IOException {
        Applications lacking = Applications.first().without("/statement/decisions/6.1.1.13.PB");
        assertEquals("", suppression(lacking));
        assertEquals("accepted", suppression(lacking.with("/authority/S-BASIC", "\"ACCEPTED\"")));
    }

    private static String suppression(Applications application) throws IOException {
        Determination determination = Ismap.standard().determine(application.read(), Context.on(Applications.ASKED));
        for (JsonNode result :
                MAPPER.readTree(Sarif.write(determination, "case.json")).at("/runs/0/results")) {
            if (result.path("ruleId").asText().equals("S-BASIC")) {
                return result.at("/suppressions/0/status").asText();
            }
        }
        throw new AssertionError("S-BASIC is no result");
    }

    // ---- schemas -----------------------------------------------------------------------------------------------

    @Test
    void theSchemasFindWhatIsWrong() {
        Determination determination = Determined.of(7).determination();
        String results = AssessmentResults.write(determination).replace("\"methods\"", "\"method\"");
        assertNotEquals(List.of(), errors(OSCAL_1_1, results));
        assertNotEquals(List.of(), errors(OSCAL_1_2, results));
        String log = Sarif.write(determination, "case.json").replace("\"driver\"", "\"drive\"");
        assertNotEquals(List.of(), errors(SARIF, log));
    }

    private static List<String> errors(Schema schema, String text) {
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(JsonNode schema, SpecificationVersion version) {
        mend(schema);
        return SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    }

    /** The schema of the id of an external id lies one level too deep in OSCAL 1.1.3, where the validator stumbles. */
    private static void mend(JsonNode node) {
        JsonNode id = node.path("id");
        if (node instanceof ObjectNode object && id.size() == 1 && id.has("id")) {
            object.set("id", id.get("id"));
        }
        node.forEach(ExchangeFormatsTest::mend);
    }

    private static JsonNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(name), name)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(String name) {
        try {
            return MAPPER.readTree(Files.readAllBytes(Path.of(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
