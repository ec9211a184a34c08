package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Value;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.service.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at a place of a document is called by a term, and what is written there is a value of its kind. */
class TermsTest {

    private static final DocumentKind KIND = DocumentKind.SERVICE_REGISTRATION;

    private final IsmapJson json = IsmapJson.standard();

    private Optional<Value> value(String path, String code) {
        return json.value(KIND, path, code);
    }

    @ParameterizedTest
    @CsvSource({
        "/statement/serviceName, name of the service in the statement",
        "/statement/serviceName/state, State of the answer",
        "/statement/coveredComponents/reason, Why it does not apply",
        "/statement/regions/3, regions covered",
        "/statement/decisions/5.1.1, control decisions",
        "/statement/decisions/*, control decisions",
        "/statement/decisions/5.1.1/reason, reason for the exclusion",
        "/statement/decisions/5.1.1/state, State of the answer",
    })
    void aPlaceHasATerm(String path, String en) {
        assertEquals(Optional.of(en), json.term(KIND, path).map(Label::en), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement",
                "/statements",
                "/statement/serviceName/x",
                "/statement/regions/x",
                "/statement/decisions/x",
                "/filedOn/state",
                "/statement/status/reason"
            })
    void whatIsNoPlaceHasNone(String path) {
        assertEquals(Optional.empty(), json.term(KIND, path));
        assertEquals(Optional.empty(), value(path, "x"));
        assertFalse(json.mayNotApply(KIND, path));
    }

    @Test
    void onlyWhatTheSchemaSaysMayNotApply() {
        assertTrue(json.mayNotApply(KIND, "/statement/coveredComponents"));
        assertFalse(json.mayNotApply(KIND, "/statement/serviceName"));
    }

    @Test
    void aWordOfAnEnumerationHasATerm() {
        assertEquals(
                Optional.of("ISMAP-LIU"),
                json.term(KIND, "/programme", "ISMAP_LIU").map(Label::en));
        assertEquals(Optional.empty(), json.term(KIND, "/programme", "ISMAP-LIU"));
        assertEquals(Optional.empty(), json.term(KIND, "/statement/serviceName", "ISMAP_LIU"));
    }

    @Test
    void aCodeIsAValueOfWhatStandsThere() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertEquals(Optional.of(new Value.Truth(true)), value("/provider/gBizId", "true"));
        assertEquals(Optional.of(new Value.Truth(false)), value("/provider/gBizId", "false"));
        assertEquals(Optional.empty(), value("/provider/gBizId", "yes"));
        assertEquals(Optional.of(new Value.Constant(Programme.ISMAP)), value("/programme", "ISMAP"));
        assertEquals(Optional.empty(), value("/programme", "x"));
        assertEquals(Optional.of(new Value.Day(day)), value("/filedOn", "2024-05-01"));
        assertEquals(
                Optional.of(new Value.Days(Optional.of(day), Optional.of(day.plusDays(1)))),
                value("/filedOn", "2024-05-01..2024-05-02"));
        assertEquals(
                Optional.of(new Value.Days(Optional.empty(), Optional.of(day))), value("/filedOn", "..2024-05-01"));
        assertEquals(
                Optional.of(new Value.Days(Optional.of(day), Optional.empty())), value("/filedOn", "2024-05-01.."));
        assertEquals(Optional.empty(), value("/filedOn", "soon"));
        assertEquals(Optional.empty(), value("/filedOn", "soon..2024-05-01"));
        assertEquals(Optional.of(new Value.Text("words")), value("/statement/serviceName", "words"));
        assertEquals(Optional.of(new Value.Many(12)), value("/statement/regions", "12"));
        assertEquals(Optional.empty(), value("/statement/regions", "x"));
        Value asAsked = new Value.AsAsked(List.of());
        assertEquals(Optional.of(asAsked), value("/statement/decisions", asAsked.code()));
        for (Value.Kind kind : Value.Kind.values()) {
            assertEquals(Optional.of(kind), value("/statement/serviceName", kind.code()));
        }
    }
}
