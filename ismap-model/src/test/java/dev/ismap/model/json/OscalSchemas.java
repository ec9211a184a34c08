package dev.ismap.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The official schemas of OSCAL, in the hands of somebody else's validator. */
final class OscalSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private OscalSchemas() {}

    /** What is wrong with a document by the schema of its model in OSCAL 1.1.3, as the reference implementation has it. */
    static List<String> errorsIn113(String model, String document) {
        return errors("/schema/json/oscal-" + model + "_schema.json", document);
    }

    /** What is wrong with a document by the schema of all models of OSCAL 1.2.1. */
    static List<String> errorsIn121(String document) {
        return errors("/oscal/oscal_complete_schema.json", document);
    }

    private static List<String> errors(String resource, String document) {
        return SCHEMAS
                .computeIfAbsent(resource, OscalSchemas::schema)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(resource.substring(1)), resource)) {
            JsonNode schema = new ObjectMapper().readTree(in);
            mend(schema);
            return REGISTRY.getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema of the id of an external id lies one level too deep in 1.1.3, where the validator stumbles over it. */
    private static void mend(JsonNode node) {
        JsonNode id = node.path("id");
        if (node instanceof ObjectNode object && id.size() == 1 && id.has("id")) {
            object.set("id", id.get("id"));
        }
        node.forEach(OscalSchemas::mend);
    }
}
