package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is wrong with a document of OSCAL is told at once, at its places, and then nothing of it is taken. */
class OscalProblemsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COMPONENT = "/component-definition/components/0";
    private static final String REQUIREMENTS = COMPONENT + "/control-implementations/0/implemented-requirements";

    private static final Statement STATEMENT = Statement.of(StatementStatus.FINAL, "2024-07")
            .withServiceName("S")
            .withCriticalAreasDeclared(true)
            .withUnderlyingServices(List.of(UnderlyingService.none().withName("U")))
            .withDecision(ControlId.parse("5.1.1"), ControlDecision.implemented("a", "b"))
            .withDecision(ControlId.parse("5.1.1.1"), ControlDecision.notSelected("r"))
            .withDecision(ControlId.parse("6.1.1"), ControlDecision.takenOver("U"));

    static JsonNode definition() {
        return tree(
                Oscal.componentDefinition(STATEMENT, ControlStandards.edition("2024-07"), LocalDate.of(2024, 6, 1)));
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult<Statement> read(String text) {
        return Oscal.readComponentDefinition(
                text.getBytes(StandardCharsets.UTF_8), AvailableStandards.builtIn(), Optional.empty());
    }

    private static List<String> problems(Consumer<JsonNode> change) {
        JsonNode tree = definition();
        change.accept(tree);
        return told(read(tree.toString()).problems());
    }

    static List<String> told(List<Problem> problems) {
        problems.forEach(problem -> assertFalse(
                problem.message().ja().isBlank() || problem.message().en().isBlank(), problem.toString()));
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static ObjectNode object(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    /** A property of an object, by its name. */
    private static ObjectNode property(JsonNode tree, String of, String name) {
        for (JsonNode each : tree.at(of + "/props")) {
            if (each.path("name").asText().equals(name)) {
                return (ObjectNode) each;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void asItIsItHasNone() {
        assertEquals(List.of(), problems(tree -> {}));
    }

    @Test
    void allOfThemAreToldAtOnce() {
        assertEquals(
                List.of(
                        COMPONENT + "/capability UNKNOWN_NAME",
                        REQUIREMENTS + "/0/control-id WRONG_FORM",
                        REQUIREMENTS + "/1/set-parameters NOT_TAKEN",
                        REQUIREMENTS + "/2/description MISSING_NAME",
                        "/component-definition/metadata/oscal-version NOT_ALLOWED"),
                problems(tree -> {
                    object(tree, COMPONENT).put("capability", "x");
                    object(tree, REQUIREMENTS + "/0").put("control-id", "ac-2");
                    object(tree, REQUIREMENTS + "/1").putArray("set-parameters");
                    object(tree, REQUIREMENTS + "/2").remove("description");
                    object(tree, "/component-definition/metadata").put("oscal-version", "2.0.0");
                }));
    }

    @Test
    void aDecisionThatTheControlDoesNotAllowIsToldAtItsRequirement() {
        assertEquals(List.of(REQUIREMENTS + "/0/props/0 DECISION_NOT_ALLOWED"), problems(tree -> {
            property(tree, REQUIREMENTS + "/0", "decision").put("value", "NOT_SELECTED");
        }));
        assertEquals(List.of(REQUIREMENTS + "/0/props/0 NOT_ALLOWED"), problems(tree -> {
            property(tree, REQUIREMENTS + "/0", "decision").put("value", "DONE");
        }));
    }

    @Test
    void aStatusThatDoesNotGoWithTheDecisionIsTold() {
        assertEquals(
                List.of(REQUIREMENTS + "/0/props/1/value NOT_ALLOWED"),
                problems(tree -> ((ArrayNode) tree.at(REQUIREMENTS + "/0/props"))
                        .addObject()
                        .put("name", "implementation-status")
                        .put("value", "planned")));
    }

    @Test
    void aControlThatIsNoneIsToldAtItsRequirement() {
        assertEquals(
                List.of(REQUIREMENTS + "/0 UNKNOWN_CONTROL"),
                problems(tree -> object(tree, REQUIREMENTS + "/0").put("control-id", "ismap-5.9.9")));
    }

    @Test
    void theSameControlTwiceIsTold() {
        assertEquals(
                List.of(REQUIREMENTS + "/1/control-id DUPLICATE_NAME"),
                problems(tree -> object(tree, REQUIREMENTS + "/1").put("control-id", "ismap-5.1.1")));
    }

    @Test
    void aSecondServiceIsToldAndTheEditionToo() {
        assertEquals(
                List.of("/component-definition/components NOT_TAKEN"),
                problems(tree -> property(tree, "/component-definition/components/1", "role")
                        .put("value", "service")));
        assertEquals(
                List.of(COMPONENT + "/props MISSING_NAME"),
                problems(tree -> property(tree, COMPONENT, "edition").put("ns", "http://example.com/other")));
    }

    @Test
    void aFactThatIsNoneIsToldAtItsProperty() {
        JsonNode tree = definition();
        ObjectNode flag = property(tree, COMPONENT, "criticalAreasDeclared");
        flag.put("value", "yes");
        List<String> told = told(read(tree.toString()).problems());
        assertEquals(1, told.size());
        assertTrue(told.get(0).matches(COMPONENT + "/props/[0-9]+/value NOT_ALLOWED"), told.toString());

        flag.put("value", "true").put("name", "criticalAreas");
        told = told(read(tree.toString()).problems());
        assertEquals(1, told.size());
        assertTrue(told.get(0).matches(COMPONENT + "/props/[0-9]+ UNKNOWN_NAME"), told.toString());

        flag.put("name", "overallPicture." + "a.".repeat(5000) + "a");
        told = told(read(tree.toString()).problems());
        assertTrue(told.get(0).endsWith(" TOO_DEEP"), told.toString());
    }

    @Test
    void anotherModelIsNamed() {
        ReadResult<Statement> result = read(Oscal.catalog(ControlStandards.newestHeld()));
        assertEquals(List.of(" UNKNOWN_KIND"), told(result.problems()));
        assertTrue(result.problems().get(0).message().en().contains("model 'catalog'"));
        assertEquals(List.of(" UNKNOWN_KIND"), told(read("{}").problems()));
        assertEquals(List.of(" WRONG_TYPE"), told(read("[]").problems()));
        assertEquals(List.of(" MALFORMED_JSON"), told(read("{").problems()));
        assertEquals(
                List.of("/component-definition/components NOT_TAKEN", "/component-definition/metadata MISSING_NAME"),
                told(read("{\"component-definition\": {}}").problems()));
    }

    // ---- catalogs ----------------------------------------------------------------------------------------------

    private static List<String> catalogProblems(Consumer<JsonNode> change) {
        JsonNode tree = tree(Oscal.catalog(ControlStandards.edition("2024-07")));
        change.accept(tree);
        return told(Oscal.readCatalog(tree.toString().getBytes(StandardCharsets.UTF_8))
                .problems());
    }

    @Test
    void aRowThatDoesNotFitIsToldAtItsControl() {
        assertEquals(
                List.of("/catalog/groups/2/groups/0/controls/0/title WRONG_FORM"),
                catalogProblems(tree ->
                        object(tree, "/catalog/groups/2/groups/0/controls/0").put("title", "別")));
        assertEquals(
                List.of("/catalog/groups/2/groups/0/controls/0/controls/1/id CONTROL_DUPLICATE"),
                catalogProblems(tree -> object(tree, "/catalog/groups/2/groups/0/controls/0/controls/0")
                                .put("id", "ismap-5.1.1.2"))
                        .stream()
                        .limit(1)
                        .toList());
        assertEquals(
                List.of("/catalog/metadata/props MISSING_NAME"),
                catalogProblems(tree -> ((ArrayNode) tree.at("/catalog/metadata/props")).remove(0)));
        assertEquals(
                List.of("/catalog OPTIONAL_DETAIL_MANDATORY_LOST"),
                catalogProblems(tree -> ((ArrayNode) tree.at("/catalog/groups")).remove(2)));
    }
}
