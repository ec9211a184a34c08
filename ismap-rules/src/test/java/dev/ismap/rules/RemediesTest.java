package dev.ismap.rules;

import static dev.ismap.rules.Applications.everythingApplies;
import static dev.ismap.rules.Applications.need;
import static dev.ismap.rules.Applications.renewal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Analysis;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What makes a case eligible, as the document with the changes says it. */
class RemediesTest {

    private static final Optional<HelpsUntil> WITHOUT_END = Optional.of(new HelpsUntil(Optional.empty()));

    private static List<List<String>> remedies(Analysis analysis) {
        return analysis.remedies().remedies().stream()
                .map(remedy -> remedy.changes().stream()
                        .map(change -> change.path() + " " + change.to())
                        .toList())
                .toList();
    }

    @Test
    void aPlatformThatGetsListedIsARemedyForWhatIsTakenOverFromItToo() {
        Analysis analysis = everythingApplies()
                .with("/statement/underlyingServices", "[" + Applications.underlying("U", "{\"listed\": false}") + "]")
                .analyse();
        String service = "/statement/underlyingServices/0";
        assertEquals(
                List.of(
                        List.of(service + "/listing/listed true"),
                        List.of(service + "/withinStatement true", "/statement/decisions REMOVED")),
                remedies(analysis));
        for (Remedy remedy : analysis.remedies().remedies()) {
            assertEquals(WITHOUT_END, analysis.helpsUntil(remedy));
        }
    }

    @Test
    void whatIsNotStatedYetCanBeAChangeToo() {
        Analysis analysis = everythingApplies()
                .with("/statement/underlyingServices", "[" + Applications.underlying("U", "{}") + "]")
                .analyse();
        assertEquals(
                List.of("/statement/underlyingServices/0/listing/listed true"),
                remedies(analysis).get(0));
    }

    @Test
    void whatHasBeenIsNoRemedy() {
        Analysis gap = renewal().with("/audit/period/from", "\"2025-11-01\"").analyse();
        assertEquals(List.of(List.of("/audit/period/from 2025-10-01")), remedies(gap), "not the period before");
        assertTrue(gap.remedies().complete());
    }

    @Test
    void aBuyerCanChooseAnotherRegion() {
        Analysis analysis = need().with("/wanted/regions", "[\"r2\"]").analyse();
        assertEquals(List.of(List.of("/wanted/regions/0 true")), remedies(analysis));
        Remedy remedy = analysis.remedies().remedies().get(0);
        assertTrue(remedy.isInPower());
        assertEquals(WITHOUT_END, analysis.helpsUntil(remedy), "though no document says that a region is inside");
    }
}
