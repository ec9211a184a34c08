package dev.ismap.examples.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.examples.Run;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.study.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticCasesTest {

    private static final int MANY = 600;

    private static List<String> cases(long seed, int many) {
        SyntheticCases cases = SyntheticCases.of(seed);
        return Stream.generate(cases::next).limit(many).toList();
    }

    private static LocalDate filedOn(IsmapDocument document) {
        return (document instanceof ServiceRegistrationApplication application
                        ? application.filedOn()
                        : ((AuditorRegistrationApplication) document).filedOn())
                .orElseThrow();
    }

    private static Determination determine(String json) {
        IsmapDocument document = IsmapJson.standard().read(json);
        return Ismap.standard().determine(document, Context.on(filedOn(document)));
    }

    @Test
    void theSameSeedGivesTheSameCasesAndAnotherGivesOthers() {
        assertEquals(cases(7, 20), cases(7, 20));
        assertNotEquals(cases(7, 20), cases(8, 20));
    }

    @Test
    void eachCaseCanBeReadAndDeterminedAndTheyAreAsTheyAreSaidToBe() {
        List<Determination> determinations =
                cases(1, MANY).stream().map(SyntheticCasesTest::determine).toList();
        Tally tally = determinations.stream().collect(Tally.collector());
        for (Verdict verdict : Verdict.values()) {
            assertTrue(tally.count(verdict) > MANY / 20, () -> tally.verdicts().toString());
        }
        for (String rule : List.of("S-PERIOD-GAP", "S-PERIOD-MAX", "S-REPORT-3M", "S-AUDITOR", "S-REP")) {
            assertTrue(tally.count(rule, Outcome.VIOLATED) > 0, () -> rule + " of " + tally.rules());
        }
        Map<Integer, Long> years = new TreeMap<>(determinations.stream()
                .collect(Collectors.groupingBy(one -> one.receipt().filedOn().getYear(), Collectors.counting())));
        assertEquals(List.of(2022, 2023, 2024, 2025, 2026), List.copyOf(years.keySet()));
        long liu = determinations.stream()
                .filter(one -> "ISMAP_LIU".equals(one.about().get("programme")))
                .count();
        assertTrue(liu > MANY / 20 && liu < MANY / 5, () -> liu + " of ISMAP-LIU");
    }

    @Test
    void aServiceWithoutDeviationsIsEligibleOnItsDayOfFiling() {
        SyntheticCases cases = SyntheticCases.of(3, 0);
        List<Determination> services = Stream.generate(cases::next)
                .limit(200)
                .map(SyntheticCasesTest::determine)
                .filter(one -> one.about().containsKey("programme"))
                .toList();
        assertTrue(services.size() > 150, () -> services.size() + " services");
        assertEquals(
                List.of(),
                services.stream()
                        .filter(one -> one.verdict() != Verdict.ELIGIBLE)
                        .map(Determination::about)
                        .toList());
    }

    @Test
    void theCommandLinePrintsThem() {
        Run run = Run.of("sample", "--many", "3", "--seed", "7");
        assertEquals(0, run.code(), run.err());
        assertEquals(cases(7, 3), run.out().lines().toList());
    }
}
