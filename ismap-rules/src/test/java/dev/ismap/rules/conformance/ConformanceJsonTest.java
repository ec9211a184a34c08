package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.rules.Ismap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Conformance cases are read whole or refused with everything that is wrong, and run. */
class ConformanceJsonTest {

    private static final String CASE = ServiceBases.first().document().text();

    private static String text(String members) {
        return "{ \"id\": \"x\", \"title\": \"t\", \"source\": \"s\", \"asOf\": \"2026-12-10\", \"case\": " + CASE
                + members + " }";
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] bytes) {
        return ConformanceJson.read(bytes).problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static ConformanceCase read(String text) {
        return ConformanceJson.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static List<String> run(ConformanceCase one) {
        return one.run(Ismap.standard()).stream()
                .map(difference -> difference.about() + ": " + difference.found())
                .toList();
    }

    @Test
    void whatIsNotExpectedIsNotChecked() {
        ConformanceCase one = read(text(", \"expect\": {}"));
        assertEquals(
                new Expectation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), one.expect());
        assertEquals(List.of(), one.run(Ismap.standard()));
    }

    @Test
    void aTitleIsOneTextOrOneForEachLanguage() {
        assertEquals(Label.same("t"), read(text(", \"expect\": {}")).title());
        String both =
                text(", \"expect\": {}").replace("\"t\", \"source\"", "{\"ja\": \"題\", \"en\": \"t\"}, \"source\"");
        assertEquals(Label.of("題", "t"), read(both).title());
        String one = text(", \"expect\": {}").replace("\"t\", \"source\"", "{\"ja\": \"題\"}, \"source\"");
        assertEquals(List.of("/title WRONG_TYPE"), problems(one));
    }

    @Test
    void everyKeyIsComparedWhereItIsThere() {
        ConformanceCase one = read(
                text(
                        ", \"expect\": {\"verdict\": \"ELIGIBLE\", \"violated\": [\"S-ID\"], \"undetermined\": [], \"missing\": []}"));
        List<Difference> differences = one.run(Ismap.standard());
        assertEquals(
                List.of("verdict", "violated", "undetermined", "missing"),
                differences.stream().map(Difference::about).toList());
        assertEquals(new Difference("verdict", "ELIGIBLE", "UNDETERMINED"), differences.get(0));
        assertEquals(new Difference("violated", "[S-ID]", "[]"), differences.get(1));
        assertEquals("[/statement/decisions]", differences.get(3).found());
    }

    @Test
    void theOrderOfAListDoesNotMatter() {
        ConformanceCase one = read(
                text(
                        ", \"expect\": {\"undetermined\": [\"S-REASON\", \"S-OBJ\", \"S-MGT\", \"S-INHERIT\", \"S-INDIV\", \"S-GOV\", \"S-BASIC\"]}"));
        assertEquals(List.of(), one.run(Ismap.standard()));
    }

    @Test
    void aDayWithoutLawIsAnAnswerToo() {
        String early = text(", \"expect\": {\"verdict\": \"NO_LAW\"}")
                .replace("\"asOf\": \"2026-12-10\"", "\"asOf\": \"2020-06-02\"")
                .replace("\"filedOn\": \"2026-12-01\",", "");
        // the edition was not issued yet, and that is said first
        assertEquals(List.of("case: /statement/edition EDITION_AFTER_FILING"), run(read(early)));
    }

    @Test
    void aCaseThatIsRefusedDiffers() {
        String early = text(", \"expect\": {\"verdict\": \"UNDETERMINED\"}").replace("2026-12-10", "2026-11-30");
        assertEquals(List.of("case: /filedOn FILED_AFTER_ASKED"), run(read(early)));
    }

    @Test
    void theRulesItIsAboutAreThoseThatItNames() {
        ConformanceCase one = read(text(", \"expect\": {\"violated\": [\"S-NAME\", \"S-ID\"]}")
                .replace("\"source\": \"s\"", "\"source\": \"constructed from S-GOV\""));
        assertEquals(Optional.of("S-GOV"), one.constructedFrom());
        assertEquals(new TreeSet<>(List.of("S-GOV", "S-ID", "S-NAME")), one.rules());
        assertEquals(Optional.empty(), read(text(", \"expect\": {}")).constructedFrom());
    }

    @Test
    void everyProblemIsToldAtOnceByPath() {
        assertEquals(
                List.of(
                        "/asOf WRONG_FORM",
                        "/case/kind UNKNOWN_KIND",
                        "/expect/verdict NOT_ALLOWED",
                        "/expect/violated WRONG_TYPE",
                        "/expect/why UNKNOWN_NAME",
                        "/id WRONG_TYPE",
                        "/more UNKNOWN_NAME",
                        "/source MISSING_NAME",
                        "/title MISSING_NAME"),
                problems("{\"id\": 1, \"asOf\": \"2026/12/10\", \"case\": {\"kind\": \"x\"}, \"more\": 1,"
                        + " \"expect\": {\"verdict\": \"GOOD\", \"violated\": [1], \"why\": 1}}"));
        assertEquals(
                List.of(
                        "/asOf MISSING_NAME",
                        "/case MISSING_NAME",
                        "/expect MISSING_NAME",
                        "/id MISSING_NAME",
                        "/source MISSING_NAME",
                        "/title MISSING_NAME"),
                problems("{}"));
        assertEquals(List.of("/expect WRONG_TYPE"), problems(text(", \"expect\": []")));
        assertEquals(List.of(" WRONG_TYPE"), problems("[]"));
    }

    @Test
    void aProblemOfTheCaseIsToldByItsPathInTheFile() {
        assertEquals(
                List.of("/case/provider/gBizId WRONG_TYPE"),
                problems(text(", \"expect\": {}").replace("\"gBizId\": true", "\"gBizId\": 1")));
    }

    @Test
    void aListIsNoCase() {
        assertEquals(
                List.of("/case/kind NOT_ALLOWED"),
                problems("{\"id\": \"i\", \"title\": \"t\", \"source\": \"s\", \"asOf\": \"2026-12-10\","
                        + " \"case\": {\"kind\": \"cloud-service-list\", \"entries\": []}, \"expect\": {}}"));
    }

    @Test
    void whatIsNoJsonIsToldByItsPlace() {
        Label message = ConformanceJson.read("{\n  1".getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0)
                .message();
        assertEquals("It is not JSON near line 2, column 3.", message.en());
        assertEquals("2行目の3文字目付近がJSONとして読めない。", message.ja());
    }

    @Test
    void anEditionIsCompletedWithDetailsThatItCanTake() {
        assertEquals(List.of(), problems(text(", \"completedWith\": [\"5.1.1.1\"], \"expect\": {}")));
        ConformanceCase read = read(text(", \"completedWith\": [\"5.1.1.1\"], \"expect\": {}"));
        assertTrue(read.context().standard().orElseThrow().optionalDetailsComplete());
        assertTrue(read.context().standard().orElseThrow().contains(ControlId.parse("5.1.1.1")));
        assertEquals(Optional.empty(), read(text(", \"expect\": {}")).context().standard());
        assertEquals(
                List.of("/completedWith WRONG_TYPE"), problems(text(", \"completedWith\": \"x\", \"expect\": {}")));
        assertEquals(
                List.of("/completedWith/1 WRONG_FORM"),
                problems(text(", \"completedWith\": [\"5.1.1.1\", \"x\"], \"expect\": {}")));
        assertEquals(
                List.of("/completedWith/0/id OPTIONAL_DETAIL_LEVEL"),
                problems(text(", \"completedWith\": [\"5.1.9\"], \"expect\": {}")));
        assertEquals(
                List.of("/completedWith NOT_ALLOWED"),
                problems(Suite.cases()
                        .get("P-CLASS/met.json")
                        .replace("\"expect\":", "\"completedWith\": [], \"expect\":")));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertEquals(List.of(" MALFORMED_JSON"), problems("{"));
        assertEquals(List.of(" MALFORMED_JSON"), problems(""));
        assertEquals(List.of(" MALFORMED_JSON"), problems("{\"id\": \"a\", \"id\": \"b\"}"));
        assertEquals(List.of(" MALFORMED_JSON"), problems("{} {}"));
        assertEquals(List.of(" MALFORMED_JSON"), problems("{\"id\": \"日本\"}".getBytes(StandardCharsets.UTF_16)));
        assertEquals(List.of(" MALFORMED_JSON"), problems("[".repeat(5000)));
        assertEquals(List.of(" TOO_LARGE"), problems(" ".repeat(20_000_000)));
        assertTrue(problems(text(", \"expect\": {}")).isEmpty());
    }
}
