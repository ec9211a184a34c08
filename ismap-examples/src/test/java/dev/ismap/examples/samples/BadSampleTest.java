package dev.ismap.examples.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.json.IsmapJson;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample with mistakes that a provider could make. */
class BadSampleTest {

    @Test
    void tenDifferentMistakesAreAllToldInOneGo() throws IOException {
        List<Problem> problems = IsmapJson.standard()
                .readResult(SampleFiles.bytes(SampleFiles.BAD))
                .problems();
        assertEquals(
                List.of(
                        "/audit/auditor/registrationNumber NULL",
                        "/audit/period/to END_BEFORE_START",
                        "/disclosures/thirdPartyTests DUPLICATE_NAME",
                        "/provider/corporateNumber WRONG_FORM",
                        "/provider/gBizID UNKNOWN_NAME",
                        "/service/models/1 NOT_ALLOWED",
                        "/statement/criticalAreasDeclared WRONG_TYPE",
                        "/statement/decisions/16.1.7.13.PB UNKNOWN_IN_FINAL",
                        "/statement/decisions/6.1.1.13 UNKNOWN_CONTROL",
                        "/statement/decisions/9.2 NOT_DECIDABLE"),
                problems.stream()
                        .map(problem -> problem.path() + " " + problem.code())
                        .toList());
        assertEquals(10, problems.stream().map(Problem::code).distinct().count());
    }
}
