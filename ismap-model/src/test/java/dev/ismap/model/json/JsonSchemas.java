package dev.ismap.model.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ismap.model.DocumentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The schemas of all kinds, in the hands of somebody else's validator. */
final class JsonSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<DocumentKind, Schema> SCHEMAS = new EnumMap<>(DocumentKind.class);

    static {
        for (DocumentKind kind : DocumentKind.values()) {
            SCHEMAS.put(kind, REGISTRY.getSchema(IsmapJson.standard().schema(kind), InputFormat.JSON));
        }
    }

    private JsonSchemas() {}

    /** What is wrong with a document by its schema. */
    static List<String> errors(DocumentKind kind, String document) {
        return errors(SCHEMAS.get(kind), document);
    }

    /** What is wrong with a schema by the schema of schemas. */
    static List<String> errorsOfSchema(String schema) {
        return errors(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())), schema);
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
}
