package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
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
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.buyer.NeedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of every determination of the suite is as the schema of the result says, and can be read back. */
class ResultSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The schema, which here allows no member that it does not name. */
    private static final Schema STRICT = strict(DeterminationJson.schema());

    private static final Schema OF_NEED_ANSWER = strict(DeterminationJson.needAnswerSchema());

    private static final CloudServiceList SERVICES = services();

    private static CloudServiceList services() {
        try {
            return IsmapJson.standard()
                    .read(Files.readAllBytes(Suite.DIRECTORY.resolve("base/services.json")), CloudServiceList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema strict(String text) {
        try {
            JsonNode schema = MAPPER.readTree(text);
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
        return wrong(STRICT, text);
    }

    private static List<String> wrong(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON).stream()
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

    @Test
    void everyAnswerToANeedOfTheSuiteIsAsItsSchemaSaysAndReadsBack() {
        List<String> problems = new ArrayList<>();
        Set<String> members = new TreeSet<>();
        int count = 0;
        for (ConformanceCase one : Suite.cases()) {
            if (one.document().orElse(null) instanceof ProcurementNeed need) {
                NeedAnswer answer = answer(need, one);
                String text = DeterminationJson.write(answer);
                wrong(OF_NEED_ANSWER, text).forEach(problem -> problems.add(one.id() + " " + problem));
                assertEquals(answer, DeterminationJson.readNeedAnswer(text), one.id());
                names(text, members);
                count++;
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(count >= 20, count + " answers");
        assertTrue(
                members.containsAll(List.of(
                        "registrationNumber",
                        "doubt",
                        "recordedTo",
                        "turnsOn",
                        "lastValidDay",
                        "parts",
                        "checks",
                        "remedies")),
                members::toString);
    }

    /** The services of the suite's own list, on the day of the case. */
    private static NeedAnswer answer(ProcurementNeed need, ConformanceCase one) {
        return Ismap.standard().needs(need, one.context().services(SERVICES));
    }

    @Test
    void whatIsNoAnswerToANeedIsRefusedByItsSchema() throws IOException {
        String text = Suite.cases().stream()
                .filter(one -> one.document().orElse(null) instanceof ProcurementNeed)
                .map(one -> answer((ProcurementNeed) one.document().orElseThrow(), one))
                .map(DeterminationJson::write)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), wrong(OF_NEED_ANSWER, text));
        for (String at :
                List.of("/need/informationClass", "/services/0/fit", "/services/0/service", "/counts/SERVES")) {
            ObjectNode root = (ObjectNode) MAPPER.readTree(text);
            JsonPointer place = JsonPointer.compile(at);
            ((ObjectNode) root.at(place.head())).put(place.last().getMatchingProperty(), "PERHAPS");
            assertFalse(wrong(OF_NEED_ANSWER, root.toString()).isEmpty(), at);
        }
        assertFalse(wrong(OF_NEED_ANSWER, "{}").isEmpty());
    }

    /**
     * A thing is called alike in Java and in JSON. What differs is told here: the engine knows no controls, and calls
     * them items; what the JSON says in one word of two, or adds for who reads it without the library.
     */
    @ParameterizedTest
    @CsvSource({
        "finding, dev.ismap.core.determination.Finding, items, controls counts",
        "evidence, dev.ismap.core.condition.Evidence, items, controls relation way",
        "remark, dev.ismap.core.rule.Remark, '', ''",
        "openMatter, dev.ismap.core.determination.Determination$OpenMatter, '', ''",
        "missingFact, dev.ismap.core.determination.Determination$MissingFact, items, controls count",
        "question, dev.ismap.core.determination.Question, items, controls",
        "receipt, dev.ismap.core.determination.Receipt, '', id",
        "'', dev.ismap.core.determination.Determination, about, application applicant edition kind programme service"
                + " statement asOf filedOn format meaning questions settlements remedies remediesComplete horizon",
    })
    void aThingIsCalledAlikeInJavaAndInJson(String definition, String type, String inJava, String inJson)
            throws ReflectiveOperationException, IOException {
        JsonNode schema = MAPPER.readTree(DeterminationJson.schema());
        JsonNode of = definition.isEmpty() ? schema : schema.at("/$defs/" + definition);
        Set<String> written = new TreeSet<>();
        of.path("properties").fieldNames().forEachRemaining(written::add);
        Set<String> components = Arrays.stream(Class.forName(type).getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(words(inJava), without(components, written));
        assertEquals(words(inJson), without(written, components));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(" ")));
    }

    private static Set<String> without(Set<String> one, Set<String> other) {
        Set<String> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest;
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
