package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.examples.Cases;
import dev.ismap.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code statement move} and {@code statement diff}, end to end. */
class StatementTest {

    private static Run move(String input, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"statement", "move", "-", "--edition", "2024-07"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.withInput(input, args);
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void aMovedCaseIsACaseOnTheOtherEdition() throws IOException {
        Run run = move(Cases.complete().toString(), "--format", "json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        JsonNode json = tree(run.out());

        assertEquals("DRAFT", json.at("/case/statement/status").asText());
        assertEquals("2024-07", json.at("/case/statement/edition").asText());
        assertEquals(4, json.at("/toDecide").size());
        assertEquals("9.2.3.11.PB", json.at("/toReview/0/id").asText());
        assertEquals(
                Cases.complete().at("/statement/decisions").size(),
                json.at("/case/statement/decisions").size());
        assertTrue(json.at("/declarationLapsed").asBoolean());
    }

    @Test
    void whatWasMovedCanBeMovedAgainAndStaysTheSame() throws IOException {
        JsonNode once =
                tree(move(Cases.complete().toString(), "--format", "json").out());
        // an edition issued in the month after the filing would be a problem of the case, so the case is not filed yet
        ObjectNode moved = ((ObjectNode) once.at("/case")).without("filedOn");
        JsonNode twice = tree(move(moved.toString(), "--format", "json").out());

        assertEquals(moved, twice.at("/case"));
    }

    @Test
    void theTextSaysWhatIsToBeDone() {
        String ja = move(Cases.complete().toString()).out();
        String en = move(Cases.complete().toString(), "--lang", "en").out();

        assertTrue(ja.contains("採否を決める項目（新設）：4件"), ja);
        assertTrue(ja.contains("8.1.5.4.P"), ja);
        assertTrue(en.contains("To decide: new: 4"), en);
        assertTrue(en.contains("The declaration on the other details"), en);
    }

    @Test
    void twoStatementsAreToldApart(@TempDir Path folder) throws IOException {
        ObjectNode after = Cases.complete();
        after.withObject("/statement").withArray("regions").add("大阪");
        after.withObject("/statement/decisions")
                .putObject("5.1.1")
                .put("decision", "EXCLUDED")
                .put("reason", "該当しない");
        String file = Files.writeString(folder.resolve("after.json"), after.toString())
                .toString();
        String before = Cases.complete().toString();
        JsonNode json = tree(Run.withInput(before, "statement", "diff", "-", file, "--format", "json")
                .out());

        assertEquals(1, json.at("/decisions").size());
        assertEquals("5.1.1", json.at("/decisions/0/id").asText());
        assertEquals("DECIDED_OTHERWISE", json.at("/decisions/0/kind").asText());
        assertEquals("/statement/regions/1", json.at("/parts/1/path").asText());
        assertEquals("大阪", json.at("/parts/1/after").asText());
        assertFalse(json.at("/parts/1").has("before"));
        String text = Run.withInput(before, "statement", "diff", "-", file, "--lang", "en")
                .out();
        assertTrue(text.contains("  implemented → excluded"), text);
        assertTrue(text.contains("Before: 1 item\n"), text);
        assertTrue(Run.of("statement", "diff", file, file).out().contains("違いはない。"));
    }

    @Test
    void aDecisionThatATableTakesBackIsTold(@TempDir Path folder) throws IOException {
        String before = Files.writeString(
                        folder.resolve("before.json"), Cases.complete().toString())
                .toString();
        String blank = Files.writeString(folder.resolve("blank.csv"), "管理策番号,採否\n9.2.3.11.PB,\n5.1.1,実施\n6.1.1,\n")
                .toString();
        Run ja = Run.of("statement", "import", blank, "--into", before);
        Run en = Run.of("statement", "import", blank, "--into", before, "--lang", "en");

        assertEquals(ExitCode.DONE, ja.code(), ja.err());
        assertFalse(tree(ja.out()).at("/statement/decisions").has("6.1.1"));
        String joined = ja.err().replaceAll("\n *", "");
        assertTrue(joined.contains("表で空欄の2件を未定に戻しました：6.1.1、9.2.3.11.PB。"), ja.err());
        assertTrue(
                en.err().replaceAll("\n *", " ").contains("taken back, 2 of them: 6.1.1, 9.2.3.11.PB. To keep"),
                en.err());

        String kept = Files.writeString(folder.resolve("kept.csv"), "管理策番号,採否\n5.1.1,実施\n")
                .toString();
        assertFalse(Run.of("statement", "import", kept, "--into", before).err().contains("未定に戻し"));
    }

    @Test
    void ofADecisionThatIsRestatedTheNameAndWhatChangedAreTold(@TempDir Path folder) throws IOException {
        ObjectNode after = Cases.complete();
        after.withObject("/statement/decisions/9.2.3.11.PB")
                .putArray("individualControls")
                .add("毎月点検する。");
        String file = Files.writeString(folder.resolve("after.json"), after.toString())
                .toString();
        Run ja = Run.withInput(Cases.complete().toString(), "statement", "diff", "-", file);
        JsonNode json =
                tree(Run.withInput(Cases.complete().toString(), "statement", "diff", "-", file, "--format", "json")
                        .out());

        String joined = ja.out().replaceAll("\n *", "");
        assertTrue(joined.contains("個別管理策（1件目）　前：規程に定め、四半期ごとに点検する。"), ja.out());
        assertTrue(joined.contains("後：毎月点検する。"), ja.out());
        assertFalse(ja.out().contains("採用 → 採用"), ja.out());
        assertEquals(
                "/statement/decisions/9.2.3.11.PB/individualControls/0",
                json.at("/decisions/0/parts/0/path").asText());
    }

    @Test
    void onItsOwnEditionNothingChangesAndAFinalStatementStaysFinal() {
        Run run = Run.withInput(Cases.complete().toString(), "statement", "move", "-", "--edition", "2022-04-01");

        assertTrue(run.out().contains("何も変わらない。"), run.out());
        assertFalse(run.out().contains("DRAFT"), run.out());
    }

    @Test
    void anythingButAnApplicationIsRefusedByName() {
        Run run = move(Run.of("sample", "procurement-need").out());
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("/kind  WRONG_KIND"), run.err());
    }

    @Test
    void withoutAVerbTheHelpIsWhatIsWanted() {
        assertEquals(ExitCode.USAGE, Run.of("statement").code());
    }
}
