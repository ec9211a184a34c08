package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code conformance}, end to end. */
class ConformanceTest {

    private static final Path SUITE = Path.of("..", "ismap-rules", "src", "test", "resources", "conformance");

    @TempDir
    private Path folder;

    private void copy(String from, String to, String what, String with) throws IOException {
        String text = Files.readString(SUITE.resolve(from)).replace("../base/", "base/");
        String base = Objects.requireNonNull(new ObjectMapper().readTree(text).get("base"))
                .textValue();
        Files.createDirectories(folder.resolve("base"));
        Files.copy(SUITE.resolve(base), folder.resolve(base), StandardCopyOption.REPLACE_EXISTING);
        assertTrue(what.isEmpty() || text.contains(what), () -> what + " is not in " + text);
        Files.writeString(folder.resolve(to), text.replace(what, with));
    }

    @Test
    void theSuiteIsAsExpectedWithCountsByRule() throws IOException {
        Run run = Run.of("conformance", SUITE.toString(), "--format", "json");
        JsonNode root = new ObjectMapper().readTree(run.out());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(root.get("cases").intValue() >= 250, run.out());
        assertEquals(root.get("cases"), root.get("asExpected"));
        assertEquals(0, root.get("differing").size());
        assertTrue(root.at("/rules/S-ID/cases").intValue() > 5, run.out());
    }

    @Test
    void everyCaseFitsTheSchemaOfACase() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SUITE.resolveSibling("conformance-case.schema.json")), InputFormat.JSON);
        List<String> names = Files.readString(SUITE.resolve("index.txt"))
                .lines()
                .flatMap(line -> {
                    String folder = line.substring(0, line.indexOf(':'));
                    return Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
                            .map(name -> folder + "/" + name + ".json");
                })
                .toList();
        for (String name : names) {
            assertEquals(List.of(), schema.validate(Files.readString(SUITE.resolve(name)), InputFormat.JSON), name);
        }
        assertTrue(names.size() > 600, () -> "cases: " + names.size());
        String bad = Files.readString(SUITE.resolve("S-ID/met.json"));
        for (String member : List.of("\"case\": {}, ", "\"more\": 1, ", "\"ask\": {\"verb\": \"validity\"}, ")) {
            String more = bad.replace("\"asOf\"", member + "\"asOf\"");
            assertEquals(1, schema.validate(more, InputFormat.JSON).isEmpty() ? 0 : 1, member);
        }
    }

    @Test
    void aCaseCanNameAnEditionThatTheUserBringsAlong() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.txt"),
                Run.of("standard", "--format", "json").out().replace("\"2024-07\"", "\"2026-04-01\""));
        Files.writeString(folder.resolve("one.json"), """
                { "id": "one", "title": "t", "source": "s", "asOf": "2026-12-10",
                  "case": { "kind": "service-registration", "programme": "ISMAP", "application": "FIRST",
                            "statement": { "status": "DRAFT", "edition": "2026-04-01" } },
                  "expect": { "verdict": "UNDETERMINED" } }
                """);
        Run ours = Run.of("conformance", folder.toString(), "--lang", "en");
        Run theirs = Run.of("conformance", folder.toString(), "--lang", "en", "--standard", own.toString());

        assertTrue(ours.out().startsWith("one: verdict: expected UNDETERMINED, found REFUSED"), ours.out());
        assertEquals(ExitCode.DONE, theirs.code(), theirs.out() + theirs.err());
    }

    @Test
    void aCaseThatDiffersIsToldInALine() throws IOException {
        copy("S-ID/gBizId-false.json", "one.json", "\"verdict\": \"INELIGIBLE\"", "\"verdict\": \"ELIGIBLE\"");
        copy("S-NAME/met.json", "two.json", "", "");
        Run en = Run.of("conformance", folder.toString(), "--lang", "en");
        Run ja = Run.of("conformance", folder.toString());

        assertEquals(ExitCode.INELIGIBLE, en.code(), en.err());
        assertEquals("""
                S-ID/gBizId-false: verdict: expected ELIGIBLE, found INELIGIBLE

                S-ID: 1, 1 differs
                S-NAME: 1

                eligible: 1
                ineligible: 1

                2 cases: 1 as expected, 1 differs
                """, en.out());
        assertTrue(ja.out().contains("事例 2件、期待どおり 1件、相違 1件\n"), ja.out());
    }

    @Test
    void aFileThatIsNoCaseIsToldByPathAndStopsNoOther() throws IOException {
        copy("S-ID/gBizId-false.json", "a.json", "\"asOf\": \"2026", "\"asOf\": \"26");
        copy("S-NAME/met.json", "b.json", "\"base/", "\"no-base/");
        copy("S-NAME/met.json", "c.json", "", "");
        copy("S-NAME/met.json", "d.json", "", "");
        Files.writeString(folder.resolve("e.json"), "{");
        Run run = Run.of("conformance", folder.toString(), "--lang", "en");
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("conformance", folder.toString(), "--format", "json")
                        .out());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.out().contains("1 case: 1 as expected, 0 differ; 4 files are no case\n"), run.out());
        assertTrue(run.out().contains("e.json: no case: MALFORMED_JSON\n"), run.out());
        assertTrue(run.err().contains("/asOf  WRONG_FORM"), run.err());
        assertTrue(run.err().contains("/base  UNKNOWN_FILE"), run.err());
        assertTrue(run.err().contains("DUPLICATE_ID"), run.err());
        assertEquals(1, json.get("cases").intValue());
        assertEquals(1, json.at("/answers/ELIGIBLE").intValue());
        assertEquals(4, json.get("noCases").size());
        assertEquals("/asOf", json.at("/noCases/0/problems/0/path").textValue(), json.toString());
    }

    @Test
    void aCaseThatIsRefusedIsAnOutcomeAndStopsNoOther() throws IOException {
        copy("S-ID/gBizId-false.json", "a.json", "\"gBizId\": false", "\"gBizId\": 1");
        copy("S-NAME/met.json", "b.json", "", "");
        copy("S-NAME/serviceName-blank.json", "c.json", "\"expect\": {", "\"expect\": { \"problems\": [],");
        Run run = Run.of("conformance", folder.toString(), "--lang", "en");

        assertEquals(ExitCode.INELIGIBLE, run.code(), run.err());
        assertTrue(
                run.out()
                        .startsWith("S-ID/gBizId-false: verdict: expected INELIGIBLE, found REFUSED; violated: expected"
                                + " [S-ID], found []; "),
                run.out());
        assertTrue(run.out().contains("found [/provider/gBizId WRONG_TYPE]\n"), run.out());
        assertTrue(run.out().contains("refused: 1\n"), run.out());
        assertTrue(run.out().endsWith("3 cases: 2 as expected, 1 differs\n"), run.out());
    }

    @Test
    void oneCaseIsOne() throws IOException {
        copy("S-NAME/met.json", "a.json", "", "");
        assertTrue(Run.of("conformance", folder.toString(), "--lang", "en")
                .out()
                .endsWith("1 case: 1 as expected, 0 differ\n"));
    }

    @Test
    void aDocumentThatIsNoCaseIsToldInOneProblem() throws IOException {
        Files.writeString(
                folder.resolve("need.json"),
                Run.of("sample", "procurement-need").out());
        Run run = Run.of("conformance", folder.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("need.json: 誤り 1 件"), run.err());
        assertTrue(run.err().contains("事例ではなく、調達の要件 (procurement-need) の文書です。"), run.err());
    }

    @Test
    void aFolderWithoutCasesIsRefused() {
        assertTrue(Run.of("conformance", folder.toString()).err().contains("NO_CASES"));
        assertTrue(
                Run.of("conformance", folder.resolve("none").toString()).err().contains("NOT_READABLE"));
        assertEquals(ExitCode.INPUT, Run.of("conformance", folder.toString()).code());
        assertEquals(ExitCode.USAGE, Run.of("conformance").code());
    }
}
