package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.determination.Analysis;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.AuthorityWord;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.BerthLaw.Boat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        check("ineligible.json", BerthLaw.determine(boat, Map.of("ONE", AuthorityWord.ACCEPTED), ABOUT));
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
}
