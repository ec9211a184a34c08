package dev.ismap.examples.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of the samples on ISMAP-LIU, auditing organisations and procurement, as they are shipped. */
class OtherSampleVerdictsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "service-registration-liu, 2025-07-01, ELIGIBLE, -, -",
                "service-registration-liu-before-2025, 2024-07-01, ELIGIBLE, -, -",
                "service-registration-liu-special-measures-twice, 2024-07-01, INELIGIBLE, L-SPECIAL, -",
                "service-registration-liu-iaas, 2024-07-01, INELIGIBLE, L-SAAS, -",
                "auditor-registration, 2026-12-01, ELIGIBLE, -, -",
                "auditor-registration-consulting-company, 2026-12-01, INELIGIBLE, A-FORM, -",
                "auditor-registration-intake-closed, 2026-12-01, INELIGIBLE, A-WINDOW, -",
                "auditor-registration-incomplete-confirmation, 2026-12-01, INELIGIBLE, A-SYSTEM, -",
                "procurement-need, 2025-09-01, ELIGIBLE, -, -",
                "procurement-need-class-1, 2025-09-01, ELIGIBLE, -, -",
                "procurement-need-class-3, 2025-09-01, UNDETERMINED, -, P-CLASS3",
                "procurement-need-standard-terms, 2025-09-01, UNDETERMINED, P-CLASS P-TERMS, -",
                "procurement-need-generative-ai, 2026-02-02, UNDETERMINED, P-CLASS P-AI, -",
                "procurement-need-generative-ai, 2026-01-08, UNDETERMINED, P-CLASS, -",
                "procurement-need-outlives-registration, 2025-09-01, ELIGIBLE, P-TERM, -"
            })
    void aSampleComesOutAsItsNameSays(String name, LocalDate day, Verdict verdict, String violated, String doubtful)
            throws IOException {
        Determination determination = Ismap.standard()
                .determine(IsmapJson.standard().read(SampleFiles.bytes(name + ".json")), Context.on(day));
        assertEquals(ids(violated), rules(determination, Outcome.VIOLATED));
        assertEquals(
                verdict, determination.verdict(), () -> determination.open().toString());
        // before the portal's pages were read, what they ask is in doubt; these cases meet it
        assertEquals(
                ids(doubtful),
                rules(determination, Outcome.UNDETERMINED).stream()
                        .filter(rule -> !rule.equals("S-ID"))
                        .toList());
    }

    private static List<String> ids(String joined) {
        return joined == null ? List.of() : List.of(joined.split(" "));
    }

    private static List<String> rules(Determination determination, Outcome outcome) {
        return determination.findings(outcome).stream().map(Finding::rule).toList();
    }
}
