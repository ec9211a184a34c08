package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code conformance}, end to end. */
class ConformanceTest {

    private static final Path SUITE = Path.of("..", "ismap-rules", "src", "test", "resources", "conformance");

    @TempDir
    private Path folder;

    private void copy(String from, String to, String what, String with) throws IOException {
        Files.writeString(
                folder.resolve(to), Files.readString(SUITE.resolve(from)).replace(what, with));
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

                2 cases: 1 as expected, 1 differs
                """, en.out());
        assertTrue(ja.out().contains("事例 2件、期待どおり 1件、相違 1件\n"), ja.out());
    }

    @Test
    void everyBadFileIsToldByPath() throws IOException {
        copy("S-ID/gBizId-false.json", "a.json", "\"asOf\": \"2026", "\"asOf\": \"26");
        copy("S-NAME/met.json", "b.json", "\"gBizId\": true", "\"gBizId\": 1");
        copy("S-NAME/met.json", "c.json", "", "");
        copy("S-NAME/met.json", "d.json", "", "");
        Run run = Run.of("conformance", folder.toString());

        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("/asOf  WRONG_FORM"), run.err());
        assertTrue(run.err().contains("/case/provider/gBizId  WRONG_TYPE"), run.err());
        assertTrue(run.err().contains("DUPLICATE_ID"), run.err());
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
        assertTrue(run.err().contains("事例ではなく、調達の要件 (procurement-need) の文書である。"), run.err());
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
