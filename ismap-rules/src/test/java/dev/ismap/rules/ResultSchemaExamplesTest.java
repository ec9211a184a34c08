package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ismap.core.law.Basis;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema of a result takes a result as it is written, and no other value in any place of it. */
class ResultSchemaExamplesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A schema that allows no member which it does not name. */
    private static Schema closed(String text) {
        JsonNode schema = tree(text);
        close(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("type")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ResultSchemaExamplesTest::close);
    }

    /** The places of a result at which the schema takes a value of another type, and those that it can do without. */
    private record Loose(Schema schema, JsonNode root, Set<String> takesAnother, Set<String> optional) {

        static Loose in(Schema schema, String text) {
            JsonNode root = tree(text);
            assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
            Loose loose = new Loose(schema, root, new TreeSet<>(), new TreeSet<>());
            loose.look(root, "");
            return loose;
        }

        private boolean takes() {
            return schema.validate(root.toString(), InputFormat.JSON).isEmpty();
        }

        /** Of a list, its first item stands for all; what a document holds in itself is its own schema's. */
        private void look(JsonNode node, String path) {
            if (path.equals("/need") || path.equals("/services/0/service")) {
                return;
            } else if (node instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                for (String name : names) {
                    String at = path + "/" + name;
                    JsonNode was = object.get(name);
                    object.set(name, another(was));
                    if (takes()) {
                        takesAnother.add(at);
                    }
                    object.remove(name);
                    if (takes()) {
                        optional.add(at);
                    }
                    object.set(name, was);
                    look(was, at);
                }
            } else if (node instanceof ArrayNode array && !array.isEmpty()) {
                JsonNode was = array.get(0);
                array.set(0, another(was));
                if (takes()) {
                    takesAnother.add(path + "/0");
                }
                array.set(0, was);
                look(was, path + "/0");
            }
        }

        private static JsonNode another(JsonNode value) {
            return value.isTextual()
                    ? MAPPER.getNodeFactory().numberNode(1)
                    : MAPPER.getNodeFactory().textNode("x");
        }
    }

    private static String analysed(Applications application) {
        return DeterminationJson.write(Ismap.standard()
                .analyse(
                        application.read(IsmapDocument.class),
                        Context.on(Applications.ASKED).knownOn(Applications.ASKED)));
    }

    @Test
    void ofADetermination() {
        Schema schema = closed(DeterminationJson.schema());
        Loose open = Loose.in(
                schema,
                analysed(Applications.renewal()
                        .without("/filedOn")
                        .with("/provider/gBizId", "false")
                        .unknown("/statement/regions")
                        .without("/statement/decisions/4.4.1.1")));
        assertEquals(Set.of(), open.takesAnother());
        assertTrue(
                open.optional().containsAll(Set.of("/edition", "/findings", "/receipt/knownOn")),
                open.optional()::toString);
        assertTrue(
                open.optional().stream()
                        .noneMatch(
                                path -> path.matches(
                                        "/(format|asOf|filedOn|verdict|lawKnownTo|meaning|notCovered|receipt)(/(id|caseHash|ja|en))?")),
                open.optional()::toString);
        Loose turning = Loose.in(
                schema,
                analysed(Applications.need().with("/service/listing", "{\"listed\": true, \"to\": \"2027-01-31\"}")));
        assertEquals(Set.of(), turning.takesAnother());
        assertTrue(turning.optional().contains("/horizon/verdict"), turning.optional()::toString);
    }

    @Test
    void ofAnAnswerToANeed() {
        CloudServiceList list = CloudServiceList.none()
                .withEntries(List.of(CloudServiceEntry.of("S", Programme.ISMAP_LIU, Basis.OFFICIAL)
                        .withEvents(List.of(ListEvent.of(ListEventKind.REGISTERED, LocalDate.of(2026, 1, 20))
                                .withPeriodEnd(LocalDate.of(2025, 10, 31))))));
        String text = DeterminationJson.write(Ismap.standard()
                .needs(
                        Applications.need().read(ProcurementNeed.class),
                        Context.on(Applications.ASKED).services(list)));
        Loose answer = Loose.in(closed(DeterminationJson.needAnswerSchema()), text);
        assertEquals(Set.of(), answer.takesAnother());
        assertTrue(answer.optional().contains("/situations/0/lastValidDay"), answer.optional()::toString);
        assertTrue(
                Set.of("/services/0/fit", "/services/0/receipt", "/situations/0/checks", "/counts/SERVES").stream()
                        .noneMatch(answer.optional()::contains),
                answer.optional()::toString);
    }
}
