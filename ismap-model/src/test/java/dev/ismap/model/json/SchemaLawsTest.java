package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.IsmapDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema says of the structure what the reader says, whatever the document. */
class SchemaLawsTest {

    /** The codes that a schema can express too. */
    private static final Set<String> STRUCTURAL = Set.of(
            "UNKNOWN_KIND",
            "UNKNOWN_NAME",
            "MISSING_NAME",
            "WRONG_TYPE",
            "WRONG_FORM",
            "NOT_ALLOWED",
            "NULL",
            "NOT_APPLICABLE_HERE");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final IsmapJson json = IsmapJson.standard();

    @Provide
    Arbitrary<IsmapDocument> documents() {
        return RandomDocuments.all();
    }

    @Property(seed = "2020", tries = 300)
    void whatIsWrittenIsValid(@ForAll("documents") IsmapDocument document) {
        assertEquals(List.of(), JsonSchemas.errors(document.kind(), json.write(document)));
    }

    @Property(seed = "2020", tries = 1000)
    void theSchemaRefusesWhatTheReaderRefusesAndNothingElse(
            @ForAll("documents") IsmapDocument document, @ForAll Random random) throws Exception {
        JsonNode tree = MAPPER.readTree(json.write(document));
        mutate(tree, random);
        String text = MAPPER.writeValueAsString(tree);
        List<Problem> structural = json.readResult(text).problems().stream()
                .filter(problem -> STRUCTURAL.contains(problem.code()))
                .toList();
        List<String> errors = JsonSchemas.errors(document.kind(), text);
        assertEquals(structural.isEmpty(), errors.isEmpty(), () -> text + "\n" + structural + "\n" + errors);
    }

    // ---- one change somewhere ------------------------------------------------------------------------------------

    private static void mutate(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.has(name) ? object.remove(name) : NullNode.getInstance());
                default -> object.set(name, other(random));
            }
        } else if (container instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextBoolean()) {
                list.add(other(random));
            } else {
                list.set(random.nextInt(list.size()), other(random));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode other(Random random) {
        ObjectNode object = MAPPER.createObjectNode();
        return switch (random.nextInt(16)) {
            case 0 -> NullNode.getInstance();
            case 1 -> BooleanNode.valueOf(random.nextBoolean());
            case 2 -> IntNode.valueOf(random.nextInt());
            case 3 -> MAPPER.createArrayNode();
            case 4 -> object;
            case 5 -> object.put("state", "UNKNOWN");
            case 6 -> object.put("state", "NOT_APPLICABLE");
            case 7 -> object.put("state", "NOT_APPLICABLE").put("reason", "理由");
            case 8 -> object.put("state", "NOT_APPLICABLE").put("reason", random.nextBoolean() ? "　" : "\u00a0");
            case 9 -> object.put("decision", "EXCLUDED").put("reason", "理由");
            case 10 -> TextNode.valueOf("2024-02-30");
            case 11 -> TextNode.valueOf("2024-02-29");
            case 12 -> TextNode.valueOf("２０２４-02-29");
            case 13 -> TextNode.valueOf("5.1.1");
            case 14 -> TextNode.valueOf("a\nb");
            default -> TextNode.valueOf("2024-02-29\n");
        };
    }
}
