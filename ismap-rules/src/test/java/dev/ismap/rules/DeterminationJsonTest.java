package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.BerthLaw.Boat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole text of a determination, held against documents that were read by people: names and bytes do not change. */
class DeterminationJsonTest {

    private static final SortedMap<String, String> ABOUT = new TreeMap<>(Map.of(
            "kind", "procurement-need",
            "programme", "BERTHS",
            "application", "FIRST",
            "service", "a berth",
            "applicant", "Ahab",
            "statement", "FINAL",
            "edition", "2020",
            "not told", "what has no name in the JSON"));

    private static final SortedMap<String, String> KNOWN =
            new TreeMap<>(Map.of("kind", "procurement-need", "edition", "2020"));

    private static void check(String expected, Analysis analysis) throws IOException {
        try (InputStream in = DeterminationJsonTest.class.getResourceAsStream("/determination/" + expected)) {
            String text = new String(Objects.requireNonNull(in, expected).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@library@", analysis.determination().receipt().library())
                    .replace(
                            "@book@",
                            analysis.determination().receipt().ruleBookHash().hex())
                    .replace("@id@", analysis.determination().receipt().id());
            assertEquals(text, DeterminationJson.write(analysis));
            String line = DeterminationJson.writeLine(analysis);
            assertEquals(new ObjectMapper().readTree(text), new ObjectMapper().readTree(line));
            assertEquals(-1, line.indexOf('\n'));
        }
    }

    @Test
    void whatStandsAgainstACaseAndWhatWouldTurnIt() throws IOException {
        Boat boat = BerthLaw.welcome()
                .with("/resident", false)
                .with("/visitor", true)
                .with("/quiet", false)
                .with("/hasBerth", true)
                .with("/lit", false)
                .with("/insuredTo", LocalDate.of(2024, 4, 30))
                .aboard(ItemBounds.known(ItemSet.of(0)));
        check("ineligible.json", BerthLaw.determine(boat, Map.of("ONE", AuthorityRuling.ACCEPTED), ABOUT));
    }

    @Test
    void whatIsMissingAndWhatIsInDoubt() throws IOException {
        Boat boat = BerthLaw.welcome()
                .says("/resident", Input.notKnown())
                .says("/insuredTo", Input.notAsked())
                .with("/hasBerth", true)
                .with("/leaves", LocalDate.of(2024, 5, 1))
                .aboard(new ItemBounds(ItemSet.of(0), ItemSet.of(0, 1, 2)));
        check("undetermined.json", BerthLaw.determine(boat, Map.of(), new TreeMap<>()));
    }

    @Test
    void whatTurnsByItself() throws IOException {
        check("eligible.json", BerthLaw.determine(BerthLaw.welcome().with("/lit", false), Map.of(), new TreeMap<>()));
    }

    // ---- what is written can be read back ---------------------------------------------------------------------------

    static Stream<Analysis> written() {
        return Stream.concat(
                PlainValueTest.cases().map(Applications::analyse),
                Stream.of(
                        BerthLaw.determine(
                                BerthLaw.welcome().with("/resident", false),
                                Map.of("ONE", AuthorityRuling.ACCEPTED),
                                KNOWN),
                        BerthLaw.determine(
                                BerthLaw.welcome()
                                        .says("/resident", Input.notKnown())
                                        .aboard(new ItemBounds(ItemSet.of(0), ItemSet.of(0, 1, 2))),
                                Map.of(),
                                new TreeMap<>())));
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatIsWrittenIsReadBackAsItWas(Analysis analysis) {
        Determination determination = analysis.determination();
        for (String text : List.of(
                DeterminationJson.write(determination),
                DeterminationJson.writeLine(determination),
                DeterminationJson.write(analysis),
                DeterminationJson.writeLine(analysis))) {
            assertEquals(determination, DeterminationJson.read(text));
            assertEquals(determination.receipt(), DeterminationJson.readReceipt(text));
        }
        assertEquals(
                determination.receipt(), DeterminationJson.readReceipt(DeterminationJson.writeVerdict(determination)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {                                     | ''
        []                                    | /format
        {"format": 2}                         | /format
        {"format": 1}                         | /verdict
        {"format": 1, "verdict": "PERHAPS"}   | /verdict
        {"format": 1, "verdict": "ELIGIBLE"}  | /findings
        {"format": 1, "verdict": "ELIGIBLE", "findings": [{"rule": "R", "title": {"ja": "", "en": "x"}}]} | /findings/0/title
        """)
    void whatIsNoDeterminationIsRefusedWithItsPlace(String text, String path) {
        InputException e = assertThrows(InputException.class, () -> DeterminationJson.read(text));
        assertEquals(
                List.of(path + " " + "NOT_A_DETERMINATION"),
                e.problems().stream()
                        .map(problem -> problem.path() + " " + problem.code())
                        .toList());
    }

    @Test
    void aFindingSaysWhetherItCounts() throws IOException {
        for (Finding finding : Applications.renewal().determine().findings()) {
            boolean decides = finding.force() != Force.ADVICE && finding.basis() != Basis.ASSUMED;
            assertEquals(decides && finding.outcome() != Outcome.NOT_APPLICABLE, finding.counts(), finding.rule());
        }
        JsonNode root = new ObjectMapper()
                .readTree(DeterminationJson.write(Applications.renewal().determine()));
        assertEquals("format", root.fieldNames().next());
        root.path("findings")
                .forEach(finding -> assertTrue(finding.path("counts").isBoolean()));
    }

    @Test
    void theVerdictAloneTellsNoReasons() throws IOException {
        JsonNode verdict = new ObjectMapper()
                .readTree(DeterminationJson.writeVerdict(Applications.renewal().determine()));
        List<String> names = new ArrayList<>();
        verdict.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of(
                        "format",
                        "kind",
                        "programme",
                        "application",
                        "service",
                        "statement",
                        "asOf",
                        "filedOn",
                        "verdict",
                        "restsOn",
                        "edition",
                        "lawKnownTo",
                        "meaning",
                        "notCovered",
                        "receipt"),
                names);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void whoeverDecidesIsNamed(DocumentKind kind) {
        String agency = "the procuring agency decides.";
        assertEquals(
                kind == DocumentKind.PROCUREMENT_NEED,
                DeterminationJson.meaning(kind).en().endsWith(agency));
    }

    @Test
    void aDayFromWhichThereIsNoLaw() throws IOException {
        check("ending.json", BerthLaw.determineEnding(BerthLaw.welcome()));
    }

    @Test
    void aPointOfLawThatNoTextSettlesIsReadBack() {
        Determination open = Applications.first().without("/audit/period").determine();
        assertTrue(
                open.findings().stream().anyMatch(finding -> !finding.doubts().isEmpty()));
        assertEquals(open, DeterminationJson.read(DeterminationJson.write(open)));
    }
}
