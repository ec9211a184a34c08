package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema says of the structure what the reader says. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final IsmapJson json = IsmapJson.standard();

    @ParameterizedTest
    @EnumSource
    void aSchemaIsValidAgainstTheSchemaOfSchemas(DocumentKind kind) {
        assertEquals(List.of(), JsonSchemas.errorsOfSchema(json.schema(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTitleAndDescriptionIsInBothLanguages(DocumentKind kind) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("title", "description")) {
            MAPPER.readTree(json.schema(kind)).findValues(name).stream()
                    .filter(JsonNode::isTextual)
                    .forEach(text -> texts.add(text.asText()));
        }
        assertFalse(texts.isEmpty());
        assertEquals(
                List.of(),
                texts.stream()
                        .filter(text ->
                                !text.matches("(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].* / .*[A-Za-z].*"))
                        .toList());
    }

    @Test
    void aSchemaClosesItsObjectsAndNamesItsKind() throws Exception {
        JsonNode schema = MAPPER.readTree(json.schema(DocumentKind.SERVICE_REGISTRATION));
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.path("$schema").asText());
        assertEquals("service-registration", schema.at("/properties/kind/const").asText());
        assertEquals(
                "文書の種別 / kind of document", schema.at("/properties/kind/title").asText());
        assertEquals(
                "クラウドサービス登録申請 / application for registration of a cloud service",
                schema.path("title").asText());
        assertEquals(
                "半角のYYYY-MM-DDで書く。未申請の場合は書かない。 / Written YYYY-MM-DD in half-width digits; absent where it is not"
                        + " filed yet.",
                schema.at("/properties/filedOn/description").asText());
        assertFalse(schema.path("additionalProperties").asBoolean(true));
        assertTrue(schema.path("required").toString().contains("\"kind\""));
        assertTrue(schema.path("required").toString().contains("\"statement\""));
        assertFalse(schema.path("required").toString().contains("\"audit\""));
    }

    @Test
    void anEnumerationIsNamedAndListsItsWordsWithWhatTheyStandFor() throws Exception {
        JsonNode definitions =
                MAPPER.readTree(json.schema(DocumentKind.SERVICE_REGISTRATION)).path("$defs");
        JsonNode programme = definitions.path("programme");
        assertEquals("[\"ISMAP\",\"ISMAP_LIU\"]", programme.path("enum").toString());
        assertEquals("string", programme.path("type").asText());
        assertEquals("制度の区分 / programme", programme.path("title").asText());
        assertEquals(
                "ISMAPはISMAP、ISMAP_LIUはISMAP-LIU / ISMAP: ISMAP; ISMAP_LIU: ISMAP-LIU",
                programme.path("description").asText());
    }

    @Test
    void aFactCanBeNotKnownAndOnlySomeCanBeNotApplicable() throws Exception {
        JsonNode schema = MAPPER.readTree(json.schema(DocumentKind.SERVICE_REGISTRATION));
        JsonNode statement = schema.at("/$defs/statement/properties");
        assertEquals(
                "[{\"$ref\":\"#/$defs/text\"},{\"$ref\":\"#/$defs/unknown\"}]",
                statement.at("/serviceName/anyOf").toString());
        assertEquals(
                "[{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/text\"}},{\"$ref\":\"#/$defs/unknown\"},"
                        + "{\"$ref\":\"#/$defs/notApplicable\"}]",
                statement.at("/coveredComponents/anyOf").toString());
        assertEquals("string", schema.at("/properties/filedOn/type").asText());
    }

    @Test
    void theSameSchemaIsTheSameBytes() {
        assertEquals(
                json.schema(DocumentKind.PROCUREMENT_NEED),
                json.withLimits(ReadLimits.standard()).schema(DocumentKind.PROCUREMENT_NEED));
    }

    @Test
    void whatTheReaderRefusesTheSchemaRefusesToo() {
        String need = "{\"kind\":\"procurement-need\"";
        for (String right : List.of(
                "",
                ",\"work\":\"業務\"",
                ",\"informationClass\":\"CLASS_2\"",
                ",\"informationClass\":{\"state\":\"UNKNOWN\"}",
                ",\"lowImpactConfirmed\":true",
                ",\"contract\":{\"from\":\"2024-02-29\"}",
                ",\"wanted\":{\"regions\":[\"東京\"],\"onlyIn\":[\"JP\"]}",
                ",\"authority\":{\"P-CLASS\":\"ACCEPTED\"}",
                ",\"authority\":{\"P-CLASS\":{\"word\":\"ACCEPTED\"}}")) {
            assertEquals(List.of(), json.readResult(need + right + "}").problems(), right);
            assertEquals(List.of(), JsonSchemas.errors(DocumentKind.PROCUREMENT_NEED, need + right + "}"), right);
        }
        for (String wrong : List.of(
                ",\"work\":1",
                ",\"work\":null",
                ",\"other\":\"業務\"",
                ",\"informationClass\":\"CLASS_4\"",
                ",\"informationClass\":{\"state\":\"NOT_APPLICABLE\",\"reason\":\"理由\"}",
                ",\"lowImpactConfirmed\":\"true\"",
                ",\"contract\":{\"from\":\"2024/02/29\"}",
                ",\"contract\":[]",
                ",\"wanted\":{\"regions\":\"東京\"}",
                ",\"wanted\":{\"onlyIn\":[\"jp\"]}",
                ",\"authority\":{\"P-CLASS\":\"PERHAPS\"}")) {
            assertFalse(json.readResult(need + wrong + "}").problems().isEmpty(), wrong);
            assertFalse(
                    JsonSchemas.errors(DocumentKind.PROCUREMENT_NEED, need + wrong + "}")
                            .isEmpty(),
                    wrong);
        }
    }
}
