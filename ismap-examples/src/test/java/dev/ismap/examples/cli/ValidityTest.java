package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.examples.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code validity}, end to end. */
class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2024-07-31, 2024-08-01",
        "2021-09-30, 2023-01-31, 2023-02-01",
        "2024-02-29, 2025-06-30, 2025-07-01",
        "2023-10-30, 2025-02-28, 2025-03-01",
        "R5.3.31, 2024-07-31, 2024-08-01",
        "令和５年３月３１日, 2024-07-31, 2024-08-01",
    })
    void theLastValidDayAndTheOtherReading(String end, String last, String other) throws IOException {
        Run run = Run.of("validity", "--period-end", end, "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(last, json.get("lastValidDay").asText());
        assertEquals(other, json.get("otherReading").asText());
        assertFalse(json.has("status"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, '', VALID",
        "2024-08-01, '', UNDETERMINED",
        "2024-08-02, '', LAPSED",
        "2024-08-02, --renewal-applied 2024-07-31, PENDING_RENEWAL",
        "2024-08-02, --renewal-applied 2024-08-02, LAPSED",
        "2024-09-02, --renewal-applied 2024-07-31 --decided 2024-09-02 --decision refused, REFUSED",
        "2024-09-02, --renewal-applied 2024-07-31 --decided 2024-09-02 --decision granted --new-period-end 2024-03-31,"
                + " VALID",
    })
    void theStatusOnADay(String day, String renewal, String status) throws IOException {
        String line = ("validity --period-end 2023-03-31 --format json --on " + day + " " + renewal).strip();
        Run run = Run.of(line.split(" "));

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(
                status, new ObjectMapper().readTree(run.out()).get("status").asText());
    }

    @Test
    void afterAGrantedRenewalItIsTheNewPeriodWhoseTermIsTold() throws IOException {
        String line =
                "validity --period-end 2023-03-31 --on 2024-09-02 --renewal-applied 2024-07-31 --decided 2024-09-01"
                        + " --decision granted --new-period-end 2024-03-31";
        JsonNode json = new ObjectMapper()
                .readTree(Run.of((line + " --format json").split(" ")).out());

        assertEquals("2024-03-31", json.path("newPeriodEnd").asText());
        assertEquals("2025-07-31", json.path("lastValidDay").asText());
        String text = Run.of(line.split(" ")).out();
        assertTrue(text.contains("更新後の期間の末日") && text.contains("2025-07-31"), text);
    }

    @Test
    void theTextNamesBothDaysAndTheSource() {
        String en = Run.of("validity", "--period-end", "2023-03-31", "--on", "2024-08-01", "--lang", "en")
                .out();
        String ja = Run.of("validity", "--period-end", "2023-03-31").out();

        assertTrue(en.startsWith("UNDETERMINED\n"), en);
        assertTrue(en.contains("Last valid day        2024-07-31"), en);
        assertTrue(en.contains("By the other reading  2024-08-01"), en);
        assertTrue(ja.contains("有効期間の末日        2024-07-31（令和6年7月31日）"), ja);
        assertTrue(ja.contains("ISMAP基本規程 3.5"), ja);
    }

    @Test
    void whyTheStatusIsNotDeterminedIsTold() throws IOException {
        String[] between = "validity --period-end 2023-03-31 --on 2024-08-01".split(" ");
        String[] early = "validity --period-end 2020-08-31 --on 2022-05-01 --format json".split(" ");

        assertTrue(
                Run.of(between).out().contains("2024-07-31とすれば「失効」"),
                Run.of(between).out());
        JsonNode doubt = new ObjectMapper().readTree(Run.of(early).out()).get("doubt");
        assertTrue(doubt.get("ja").asText().contains("定めがなかったとする読み方"), doubt.toString());
        assertTrue(doubt.get("en").asText().startsWith("No source at hand shows this term before 2022-12-27."));
        String[] valid = "validity --period-end 2023-03-31 --on 2024-07-31 --format json".split(" ");
        assertFalse(new ObjectMapper().readTree(Run.of(valid).out()).has("doubt"));
    }

    @Test
    void aRenewalAfterTheDayAskedAboutIsSaidNotToCount() {
        String line = "validity --period-end 2025-01-01 --on 2026-01-01 --renewal-applied ";
        Run applied = Run.of((line + "2026-02-01").split(" "));
        Run decided = Run.of((line + "2025-12-01 --decided 2026-02-01 --decision granted --lang en").split(" "));

        assertTrue(applied.out().contains("更新の申請（2026-02-01）は基準日より後であるため、考慮していない。"), applied.out());
        assertTrue(decided.out().contains("decided only on 2026-02-01, after the day asked about"), decided.out());
    }

    @Test
    void aDayBeforeTheProgrammeHasNoLaw() {
        Run run = Run.of("validity", "--period-end", "2019-03-31", "--on", "2020-06-02");

        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("NO_LAW"), run.err());
    }
}
