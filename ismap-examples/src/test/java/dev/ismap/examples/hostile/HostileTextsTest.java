package dev.ismap.examples.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.examples.Run;
import dev.ismap.model.json.IsmapJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that a page, a spreadsheet, a calendar or a terminal might obey, in every text of a document: each is refused at
 * its place or carried as it stands, and nothing that is written of it is live.
 */
class HostileTextsTest {

    private static final String MARKUP = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>'"
            + " onmouseover='alert(1)</style></title></textarea><svg onload=alert(1)><a href=\"javascript:alert(1)\">"
            + "</a><!--]]>--><iframe srcdoc=x></iframe>&lt;script&gt;[a](javascript:alert(1))![a](http://127.0.0.1/a.png)"
            + "`a`|a|*a*_a_#{1+1}${1+1}{0}%s%n;a,b:c\\n\\;BEGIN:VALARM";

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</script><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "<svg onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">a</a>",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "<!--",
            "]]>",
            "&#60;script&#62;",
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(A1:A9)",
            "＝1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://127.0.0.1\",\"a\")",
            "'=1+1",
            "\",=1+1",
            ";=1+1",
            "BEGIN:VALARM",
            "a;b,c\\d:e",
            "[a](javascript:alert(1))",
            "%s%n%x",
            "${jndi:ldap://127.0.0.1/a}",
            "#{1+1}",
            "{0}",
            "a\u200bb",
            "a\u200fb",
            "a\ufeffb",
            "a\u00adb",
            "葛\udb40\udd00",
            "👩\u200d💻",
            "a\u0301\u0301\u0301\u0301",
            "\u001b[2J",
            "\u001b]8;;http://127.0.0.1\u0007a",
            "a\u009b2J",
            "a\u0008\u0008b",
            "a\u0000b",
            "a\tb",
            "a\rb",
            "a\u2028b",
            "a\u202eb",
            "a\u2067b",
            "a\ud800b",
            "a\uffffb");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"service", "need", "auditor", "services", "auditors", "standard"})
    void inEachTextItIsRefusedThereOrCarriedAsItStands(String kind) {
        JsonNode document = Corpus.base(kind);
        List<String> places = places(document);
        assertTrue(places.size() > 2, places.toString());
        for (String place : places) {
            for (String text : TEXTS) {
                ObjectNode changed = document.deepCopy();
                Corpus.put(changed, place, text);
                // as a host has it in a string, with what JSON would escape
                var result = IsmapJson.standard().readResult(changed.toString());
                if (result.problems().isEmpty()) {
                    JsonNode written = Corpus.tree(IsmapJson.standard().write(result.orThrow()));
                    assertEquals(text, written.at(place).textValue(), place);
                } else {
                    Fit.problems(result.problems());
                    List<String> told = result.problems().stream()
                            .flatMap(problem -> java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(problem.path()), problem.other().stream()))
                            .toList();
                    boolean there = told.stream().anyMatch(path -> path.equals(place) || place.startsWith(path + "/"))
                            || text.chars().allMatch(c -> c >= 0x20); // a name that others point to
                    assertTrue(there, () -> place + " " + told);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=1+1", "+1", "-1", "@a", "＝1", "'=1", "\";,=1"})
    void nothingThatIsWrittenOfItIsLive(String first) throws IOException {
        String text = first + MARKUP;
        String service = file("service", text);
        String need = file("need", text);
        String services = file("services", text);
        String auditor = file("auditor", text);
        for (String line : List.of(
                "check " + service + " --on 2024-08-01 --parts findings --lang en",
                "check " + service + " --on 2024-08-01 --format html",
                "check " + service + " --on 2024-08-01 --parts findings --format markdown",
                "check " + service + " --on 2024-08-01 --format sarif",
                "check " + auditor + " --on 2026-12-10 --parts findings --format html",
                "check " + need + " --on 2025-08-01 --parts findings --format html",
                "calendar " + service + " --on 2024-08-01 --format ics",
                "calendar " + services + " --on 2024-08-01 --format ics",
                "list " + services + " --on 2026-10-01",
                "list " + services + " --on 2026-10-01 --format html",
                "list " + services + " --on 2026-10-01 --format csv",
                "list export " + services + " --on 2026-10-01",
                "need " + need + " --list " + services + " --on 2026-10-01",
                "need " + need + " --list " + services + " --on 2026-10-01 --format html",
                "need " + need + " --list " + services + " --on 2026-10-01 --format csv",
                "statement progress " + service + " --format html")) {
            Run run = Run.of(line.split(" "));
            assertTrue(run.code() <= 2, () -> line + " " + run.err());
            Outputs.check(line, run);
        }
        requireDead("list " + services + " --on 2026-10-01 --format xlsx --output ");
        requireDead("list export " + services + " --on 2026-10-01 --output ");
        requireDead("need " + need + " --list " + services + " --on 2026-10-01 --format xlsx --output ");
        requireDead("statement export " + service + " --output ");
        String table = folder.resolve("statement.csv").toString();
        assertEquals(
                0,
                Run.of(("statement export " + service + " --output " + table).split(" "))
                        .code());
        Fit.cells(Cells.of(Files.readString(Path.of(table))));
    }

    /** Words that a caller put together from what a stranger wrote: the name of a file, a day, a verb, an option. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "a\u001b]8;;http://127.0.0.1\u0007b",
                "a\u009b31mb",
                "a\u202eb",
                "a\u2067b",
                "a\u2028b",
                "a\nb",
                "a\r\u0008b",
                "a\ud800b"
            })
    void noTerminalObeysAWordThatWasTyped(String word) {
        String sample = Seeds.SAMPLES.resolve("service-registration.json").toString();
        String need = Seeds.SAMPLES.resolve("procurement-need.json").toString();
        for (List<String> line : List.of(
                List.of(word),
                List.of("--" + word),
                List.of("check", word, "--on", "2024-07-01"),
                List.of("check", sample, "--on", word),
                List.of("check", sample, "--on", "2024-07-01", "--" + word),
                List.of("check", sample, "--on", "2024-07-01", "--format", word),
                List.of("check", sample, "--on", "2024-07-01", "--standard", word),
                List.of("check", sample, "--on", "2024-07-01", "--lang", word),
                List.of("check", "--batch", word, "--on", "2024-07-01"),
                List.of("calendar", word, "--on", "2024-07-01"),
                List.of("conformance", word),
                List.of("list", word, "--on", "2024-07-01"),
                List.of("list", "diff", word, word),
                List.of("list", "import", word, "--on", "2024-07-01"),
                List.of("need", need, "--list", word, "--on", "2024-07-01"),
                List.of("next", word),
                List.of("rulebook", word),
                List.of("sample", word),
                List.of("schema", word),
                List.of("standard", "ids", word),
                List.of("standard", "diff", word, word),
                List.of("statement", "export", word),
                List.of("statement", "move", sample, "--edition", word),
                List.of("study", "cases", word, "--on", "2024-07-01"),
                List.of("study", "cases", sample, "--on", "2024-07-01", "--set", word + "=1"),
                List.of("study", "cases", sample, "--on", "2024-07-01", "--drop", word))) {
            Run run = Run.of(line.toArray(String[]::new));
            assertTrue(run.code() == 64 || run.code() == 65, () -> line + " " + run.code() + " " + run.err());
            Fit.lines(run.out());
            Fit.lines(run.err());
        }
    }

    /** A workbook that reckons nothing of a text out, leads nowhere and runs nothing. */
    private void requireDead(String line) throws IOException {
        Path file = folder.resolve("table.xlsx");
        Run run = Run.of((line + file).split(" "));
        assertEquals(0, run.code(), () -> line + run.err());
        for (Map.Entry<String, byte[]> part :
                Workbooks.unzipped(Files.readAllBytes(file)).entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            Fit.require(!part.getKey().contains("externalLink"), "%s", part.getKey());
            Fit.require(!part.getKey().contains("vba"), "%s", part.getKey());
            Fit.require(!text.contains("TargetMode=\"External\""), "%s leads elsewhere", part.getKey());
            if (part.getKey().startsWith("xl/worksheets/")) {
                for (String formula : text.split("<f[ >]", -1)) { // those that count what is decided are ours
                    String own = formula.contains("</f>") ? formula.substring(0, formula.indexOf("</f>")) : "";
                    Fit.require(!own.contains("alert") && !own.contains("1+1"), "a formula of a stranger: %s", own);
                }
                Fit.require(!text.contains("<hyperlink "), "a link in %s", part.getKey());
            }
        }
    }

    // ---- documents ---------------------------------------------------------------------------------------------

    /** A file of a document of which every text that can be anything is this one. */
    private String file(String kind, String text) throws IOException {
        ObjectNode document = (ObjectNode) Corpus.base(kind);
        List<String> places = places(document);
        for (int i = 0; i < 3; i++) {
            ObjectNode changed = document.deepCopy();
            places.forEach(place -> Corpus.put(changed, place, text));
            List<Problem> problems =
                    IsmapJson.standard().readResult(changed.toString()).problems();
            if (problems.isEmpty()) {
                assertTrue(places.size() > 2, places.toString());
                return Files.writeString(folder.resolve(kind + ".json"), changed.toString())
                        .toString();
            }
            places = places.stream()
                    .filter(place -> problems.stream()
                            .noneMatch(
                                    problem -> place.equals(problem.path()) || place.startsWith(problem.path() + "/")))
                    .toList();
        }
        throw new AssertionError("refused wherever it stands: " + kind);
    }

    /** The places of texts that can be anything. */
    private static List<String> places(JsonNode document) {
        List<String> all = new ArrayList<>();
        gather(document, "", all);
        List<String> free = new ArrayList<>();
        for (String place : new TreeSet<>(all)) {
            ObjectNode changed = document.deepCopy();
            String before = changed.at(place).textValue();
            Corpus.put(changed, place, before + "a");
            boolean read = IsmapJson.standard().readResult(changed.toString()).problems().stream()
                    .noneMatch(problem -> List.of("WRONG_FORM", "NOT_ALLOWED", "UNKNOWN_KIND", "UNKNOWN_EDITION")
                            .contains(problem.code()));
            if (read) {
                free.add(place);
            }
        }
        return free;
    }

    private static void gather(JsonNode node, String path, List<String> to) {
        if (node.isTextual()) {
            to.add(path);
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> gather(member.getValue(), path + "/" + member.getKey(), to));
        } else {
            for (int i = 0; i < Math.min(4, node.size()); i++) {
                gather(node.get(i), path + "/" + i, to);
            }
        }
    }
}
