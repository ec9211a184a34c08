package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.CaseAnswer;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult.Mismatch;
import dev.ismap.rules.conformance.ConformanceCase.Expectation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Conformance cases are read whole or refused with everything that is wrong, and run. */
class ConformanceJsonTest {

    private static final String CASE = Suite.base("draft").text();

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
        return one.run(Ismap.standard()).differences().stream()
                .map(difference -> difference.about() + ": " + difference.found())
                .toList();
    }

    @Test
    void whatIsNotExpectedIsNotChecked() {
        ConformanceCase one = read(text(", \"expect\": {}"));
        assertEquals(Expectation.none(), one.expect());
        assertEquals(List.of(), one.run(Ismap.standard()).differences());
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
        ConformanceCase one =
                read(text(", \"expect\": {\"verdict\": \"ELIGIBLE\", \"violated\": [\"S-ID\"], \"undetermined\": [],"
                        + " \"missing\": []}"));
        List<Mismatch> differences = one.run(Ismap.standard()).differences();
        assertEquals(
                List.of("verdict", "violated", "undetermined", "missing"),
                differences.stream().map(Mismatch::about).toList());
        assertEquals(new Mismatch("verdict", "ELIGIBLE", "UNDETERMINED"), differences.get(0));
        assertEquals(new Mismatch("violated", "[S-ID]", "[]"), differences.get(1));
        assertEquals("[/statement/decisions]", differences.get(3).found());
    }

    @Test
    void theOrderOfAListDoesNotMatter() {
        ConformanceCase one = read(
                text(", \"expect\": {\"undetermined\": [\"S-REASON\", \"S-OBJ\", \"S-MGT\", \"S-INDIV\", \"S-GOV\","
                        + " \"S-BASIC\"]}"));
        assertEquals(List.of(), one.run(Ismap.standard()).differences());
    }

    @Test
    void aCaseThatIsRefusedComesToThatAndToItsProblems() {
        String early = text(", \"expect\": {\"verdict\": \"UNDETERMINED\"}").replace("2026-12-10", "2026-11-30");
        assertEquals(List.of("verdict: REFUSED", "problems: [/filedOn FILED_AFTER_ASKED]"), run(read(early)));
        assertEquals(
                List.of(),
                run(read(early.replace(
                        "{\"verdict\": \"UNDETERMINED\"}",
                        "{\"problems\": [{\"path\": \"/filedOn\", \"code\": \"FILED_AFTER_ASKED\"}]}"))));
        ConformanceCase unreadable = read(text(", \"expect\": {\"verdict\": \"REFUSED\"}")
                .replace("\"gBizId\": true", "\"gBizId\": 1, \"more\": null"));
        assertEquals(CaseAnswer.REFUSED, unreadable.run(Ismap.standard()).answer());
        assertEquals(List.of(), run(unreadable));
        assertEquals(Optional.empty(), unreadable.document());
    }

    @Test
    void aCaseThatIsRefusedDiffersWhereAnythingElseIsExpected() {
        String bad = text(", \"expect\": {\"violated\": []}").replace("\"gBizId\": true", "\"gBizId\": 1");
        assertEquals(List.of("problems: [/provider/gBizId WRONG_TYPE]"), run(read(bad)));
        String good = text(", \"expect\": {\"problems\": [{\"path\": \"\", \"code\": \"NULL\"}]}");
        assertEquals(List.of("problems: []"), run(read(good)));
    }

    @Test
    void aDocumentCanStandInAnotherFileWithAPatchOrInItsVeryText() {
        String based = text(", \"expect\": {\"violated\": [\"S-ID\"]}")
                .replace(
                        "\"case\": " + CASE,
                        "\"base\": \"b.json\", \"patch\": {\"provider\": {\"gBizId\": false, \"name\": null}}");
        ReadResult<ConformanceCase> result = ConformanceJson.read(
                based.getBytes(StandardCharsets.UTF_8),
                name -> name.equals("b.json") ? Optional.of(CASE.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
        assertEquals(List.of(), run(result.orThrow()));
        assertEquals(List.of("/base UNKNOWN_FILE"), problems(based));
        ReadResult<ConformanceCase> notJson =
                ConformanceJson.read(based.getBytes(StandardCharsets.UTF_8), name -> Optional.of(new byte[] {'{'}));
        assertEquals("/base", notJson.problems().get(0).path());

        String veryText = text(", \"expect\": {\"problems\": [{\"path\": \"\", \"code\": \"MALFORMED_JSON\"}]}")
                .replace("\"case\": " + CASE, "\"text\": \"{]\"");
        assertEquals(List.of(), run(read(veryText)));
        assertTrue(problems(text(", \"base\": \"b\", \"expect\": {}")).contains("/base NOT_ALLOWED"));
        assertEquals(List.of("/patch NOT_ALLOWED"), problems(text(", \"patch\": {}, \"expect\": {}")));
    }

    @Test
    void aBaseCanBeABaseAndAPatchItself() {
        Map<String, String> files = Map.of(
                "../base/b.json", "{\"base\": \"a.json\", \"patch\": {\"provider\": {\"gBizId\": false}}}",
                "../base/a.json", CASE,
                "../base/x.json", "{\"base\": \"y.json\"}",
                "../base/y.json", "{\"base\": \"x.json\", \"patch\": {}}",
                "../base/z.json", "{\"base\": \"none.json\"}");
        String based = text(", \"patch\": {}, \"expect\": {\"violated\": [\"S-ID\"]}")
                .replace("\"case\": " + CASE, "\"base\": \"../base/b.json\"");
        Function<String, Optional<byte[]>> beside =
                name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        ReadResult<ConformanceCase> result = ConformanceJson.read(based.getBytes(StandardCharsets.UTF_8), beside);
        ServiceRegistrationApplication read =
                (ServiceRegistrationApplication) result.orThrow().document().orElseThrow();
        assertEquals(Input.given(false), read.provider().gBizId());
        for (String[] bad : new String[][] {{"x", "NOT_ALLOWED"}, {"z", "UNKNOWN_FILE"}}) {
            byte[] other = based.replace("/b.json", "/" + bad[0] + ".json").getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    List.of("/base " + bad[1]),
                    ConformanceJson.read(other, beside).problems().stream()
                            .map(problem -> problem.path() + " " + problem.code())
                            .toList());
        }
    }

    @Test
    void listsAreBroughtAlongAsTheyWereKnownOnADay() {
        ConformanceCase read = read(text(", \"knownOn\": \"2026-12-09\", \"lists\": {\"services\":"
                + " {\"kind\": \"cloud-service-list\", \"entries\": []},"
                + " \"auditors\": {\"kind\": \"auditor-list\", \"entries\": []}}, \"expect\": {}"));
        assertTrue(read.context().services().isPresent());
        assertTrue(read.context().auditors().isPresent());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 9)), read.context().knownOn());
        String bad = text(", \"lists\": {\"services\": {\"kind\": \"auditor-list\", \"entries\": []}}, \"expect\": "
                + "{\"problems\": [{\"path\": \"/lists/services/kind\", \"code\": \"UNKNOWN_KIND\"}]}");
        assertEquals(List.of(), run(read(bad)));
        assertEquals(
                List.of("/lists/more UNKNOWN_NAME", "/lists/services UNKNOWN_FILE"),
                problems(text(", \"lists\": {\"more\": {}, \"services\": \"none.json\"}, \"expect\": {}")));
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
    void aDocumentWithoutRulesIsAcceptedOrRefused() {
        String list = "{\"id\": \"i\", \"title\": \"t\", \"source\": \"s\", \"asOf\": \"2026-12-10\", \"case\":"
                + " {\"kind\": \"cloud-service-list\", \"entries\": []}, \"expect\": {\"verdict\": \"ACCEPTED\"}}";
        assertEquals(List.of(), run(read(list)));
        assertEquals(
                List.of("verdict: REFUSED", "problems: [/entries WRONG_TYPE]"),
                run(read(list.replace("\"entries\": []", "\"entries\": 1"))));
    }

    @Test
    void whatIsNoJsonIsToldByItsPlace() {
        Label message = ConformanceJson.read("{\n  1".getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0)
                .message();
        assertEquals("It is not JSON near line 2, column 3.", message.en());
        assertEquals("2行目の3文字目付近がJSONとして読めません。", message.ja());
    }

    private static ControlStandard completed(ConformanceCase read) {
        return read.context().standards().brought().iterator().next();
    }

    @Test
    void anEditionIsCompletedWithDetailsThatItCanTake() {
        assertEquals(List.of(), problems(text(", \"completedWith\": [\"5.1.1.1\"], \"expect\": {}")));
        ConformanceCase read = read(text(", \"completedWith\": [\"5.1.1.1\"], \"expect\": {}"));
        assertTrue(completed(read).optionalDetailsComplete());
        assertTrue(completed(read).contains(ControlId.parse("5.1.1.1")));
        assertEquals(
                AvailableStandards.builtIn(),
                read(text(", \"expect\": {}")).context().standards());
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
                problems(text(", \"completedWith\": [], \"expect\": {}")
                        .replace(CASE, Suite.base("need").text())));
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
