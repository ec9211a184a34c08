package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.NoLawException;
import dev.ismap.model.IsmapDocument;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is written of every determination of the suite is as the schema of the result says, and can be read back. */
class ResultSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The schema, which here allows no member that it does not name. */
    private static final Schema STRICT = strict();

    private static Schema strict() {
        try {
            JsonNode schema = MAPPER.readTree(DeterminationJson.schema());
            close(schema);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("type")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ResultSchemaTest::close);
    }

    private static List<String> wrong(String text) {
        return STRICT.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyDeterminationOfTheSuiteIsAsTheSchemaSaysAndReadsBack() {
        List<String> problems = new ArrayList<>();
        Set<String> members = new TreeSet<>();
        int count = 0;
        for (ConformanceCase one : Suite.cases()) {
            if (one.document().isEmpty()) {
                continue;
            }
            IsmapDocument document = one.document().get();
            Determination determination;
            try {
                determination = Ismap.standard().determine(document, one.context());
            } catch (NoLawException | IllegalArgumentException noDetermination) {
                continue;
            }
            count++;
            String text = DeterminationJson.write(determination);
            wrong(text).forEach(problem -> problems.add(one.id() + " " + problem));
            wrong(DeterminationJson.writeVerdict(determination))
                    .forEach(problem -> problems.add(one.id() + " " + problem));
            assertEquals(determination, DeterminationJson.read(text), one.id());
            assertEquals(determination.receipt(), DeterminationJson.readReceipt(text), one.id());
            names(text, members);
        }
        assertEquals(List.of(), problems);
        assertTrue(count > 400, count + " determinations");
        assertTrue(
                members.containsAll(List.of("expected", "source", "doubts", "authority", "asked", "count")),
                members::toString);
    }

    @Test
    void whatCanBeAskedFurtherIsAsTheSchemaSaysToo() {
        List<String> problems = new ArrayList<>();
        Set<String> members = new TreeSet<>();
        int at = 0;
        for (ConformanceCase one : Suite.cases()) {
            // a search for each of them would take minutes: every seventh is asked
            if (one.document().isEmpty() || at++ % 7 != 0) {
                continue;
            }
            try {
                Analysis analysis = Ismap.standard().analyse(one.document().get(), one.context());
                String text = DeterminationJson.writeLine(analysis);
                wrong(text).forEach(problem -> problems.add(one.id() + " " + problem));
                assertEquals(analysis.determination(), DeterminationJson.read(text), one.id());
                names(text, members);
            } catch (NoLawException | IllegalArgumentException noDetermination) {
                continue;
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(
                members.containsAll(
                        List.of("questions", "settlements", "remedies", "horizon", "because", "helpsUntil")),
                members::toString);
    }

    @Test
    void whatIsNoDeterminationIsRefused() {
        assertFalse(wrong("{}").isEmpty());
        assertFalse(wrong("{\"format\": 2}").isEmpty());
    }

    private static void names(String text, Set<String> into) {
        try {
            names(MAPPER.readTree(text), into);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void names(JsonNode node, Set<String> into) {
        node.fieldNames().forEachRemaining(into::add);
        node.forEach(child -> names(child, into));
    }
}
