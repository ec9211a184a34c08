package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.validation.IsmapValidation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions, reasons and remarks have line breaks; names do not; nothing has other control characters. */
class LineBreaksTest {

    private static final IsmapJson JSON = IsmapJson.standard();

    /** Each place of a text of several lines, marked by its own text of one line. */
    private static final List<String> DOCUMENTS = List.of("""
            { "kind": "service-registration", "programme": "ISMAP", "application": "FIRST",
              "provider": {"name": "name"},
              "statement": {
                "status": "FINAL", "edition": "2024-07", "serviceName": "name",
                "coveredComponents": {"state": "NOT_APPLICABLE", "reason": "LINES 1"},
                "regions": ["name"],
                "overallPicture": {"provider": "LINES 2", "service": "LINES 3", "logicalStructure": "LINES 4",
                                   "internalControl": "LINES 5", "populations": "LINES 6"},
                "subsequentEvents": {"stated": true, "events": [{"on": "2024-04-02", "description": "LINES 7"}]},
                "decisions": {
                  "5.1.1": {"decision": "EXCLUDED", "reason": "LINES 8"},
                  "5.1.2.1": {"decision": "NOT_SELECTED", "reason": "LINES 9"},
                  "6.1.1.13.PB": {"decision": "IMPLEMENTED", "individualControls": ["one", "LINES 10"],
                    "changes": [{"before": {"content": "LINES 11"}, "after": {"content": "LINES 12"}}]}
                }
              },
              "audit": {"report": {"findings": [{"controls": [], "description": "LINES 13", "open": false}]}},
              "disclosures": {"capitalTiesAndOfficers": "LINES 14", "foreignLawAccessRisk": "LINES 15",
                              "governingLawAndCourt": "LINES 16", "thirdPartyTests": "LINES 17"},
              "authority": {"S-GOV": {"word": "ACCEPTED", "condition": "LINES 18", "lastDay": "2024-12-31"}} }
            """, """
            { "kind": "procurement-need", "work": "LINES 19", "wanted": {"regions": ["name"]},
              "service": {"name": "name"} }
            """, """
            { "kind": "auditor-registration", "applicant": {"name": "name"},
              "auditingSystem": {"requirements": [{"item": "LINES 20", "confirmed": true}]} }
            """, """
            { "kind": "cloud-service-list", "name": "name",
              "entries": [{"service": "name", "programme": "ISMAP", "basis": "OFFICIAL",
                           "events": [{"event": "OBSERVED", "effective": "2024-04-01", "source": "name",
                                       "remark": "LINES 21"}]}] }
            """);

    private static List<Problem> problems(String json) {
        return JSON.readResult(json).problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\r\\n", "\\n\\n"})
    void descriptionsReasonsAndRemarksHaveLineBreaksAndKeepThem(String lineEnd) {
        for (String document : DOCUMENTS) {
            String json = document.replace("LINES ", "一行目" + lineEnd);
            IsmapDocument read = JSON.read(json);
            assertEquals(read, JSON.read(JSON.write(read)));
            assertTrue(JSON.write(read).contains("一行目" + lineEnd));
            try (ValidatorFactory factory = IsmapValidation.factory(Language.EN)) {
                assertEquals(
                        List.of(),
                        IsmapValidation.problems(factory.getValidator().validate(read)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\r", "\\t", "\\u000b", "\\u000c", "\\u0000", "\\u0085", "\\u2028", "\\u202e", "\\n\\u001b"})
    void otherControlCharactersAreRefusedInEachOfThem(String refused) {
        int all = 0;
        for (String document : DOCUMENTS) {
            Matcher one = Pattern.compile("LINES [0-9]+").matcher(document);
            while (one.find()) {
                String json = document.substring(0, one.start()) + "一" + refused + document.substring(one.end());
                List<Problem> problems = problems(json);
                assertEquals(
                        List.of("WRONG_FORM"),
                        problems.stream().map(Problem::code).toList(),
                        json);
                assertTrue(problems.get(0).message().en().contains("may have line breaks"), json);
                assertTrue(problems.get(0).message().ja().contains("改行（LF又はCR LF）のほかの制御文字"), json);
                all++;
            }
        }
        assertEquals(21, all);
    }

    @Test
    void aNameIsOneLine() {
        for (String document : DOCUMENTS) {
            Matcher one = Pattern.compile("\"name\"(?!:)").matcher(document);
            while (one.find()) {
                String json = document.substring(0, one.start()) + "\"a\\nb\"" + document.substring(one.end());
                List<Problem> problems = problems(json);
                assertEquals(
                        List.of("WRONG_FORM"),
                        problems.stream().map(Problem::code).toList(),
                        json);
                assertTrue(problems.get(0).message().en().contains("A text is one line"), json);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE_REGISTRATION, 17",
        "PROCUREMENT_NEED, 3",
        "AUDITOR_REGISTRATION, 3",
        "CLOUD_SERVICE_LIST, 2",
        "AUDITOR_LIST, 2",
        "CONTROL_STANDARD, 1"
    })
    void theSchemaNamesAsManyPlacesAsTheCasesHave(DocumentKind kind, int places) {
        // a place that several objects share stands once in a schema, and so does the reason of what does not apply
        Matcher one = Pattern.compile("#/\\$defs/lines\"").matcher(JSON.schema(kind));
        TreeSet<Integer> found = new TreeSet<>();
        while (one.find()) {
            found.add(one.start());
        }
        assertEquals(places, found.size());
    }
}
