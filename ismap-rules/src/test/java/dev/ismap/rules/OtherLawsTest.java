package dev.ismap.rules;

import static dev.ismap.rules.Applications.auditor;
import static dev.ismap.rules.Applications.liu;
import static dev.ismap.rules.Applications.need;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws over many cases under ISMAP-LIU, of auditing organisations and of needs. */
class OtherLawsTest {

    /** Facts with a value that breaks a rule, or changes which rules apply. */
    private static final Map<String, String> LIU = broken(
            "/service/models", "[\"IAAS\"]",
            "/liu/informationClass", "\"CLASS_3\"",
            "/liu/lowRiskWork", "false",
            "/liu/targetWork", "false",
            "/liu/impactAssessedLow", "false",
            "/liu/preApplicationMade", "false",
            "/liu/internalAuditSubmitted", "false");

    private static final Map<String, String> AUDITOR = broken(
            "/applicant/legalForm", "\"OTHER\"",
            "/applicant/gBizId", "false",
            "/intake/reviewStartAnnounced", "false",
            "/auditingSystem/requirements", "[]",
            "/auditingSystem/serviceListed", "false",
            "/auditingSystem/executive/qualifications", "[\"OTHER\"]",
            "/auditingSystem/qualityControl", "false",
            "/independence/noCloseInterest", "false",
            "/independence/advisedOnAudited", "true");

    private static final Map<String, String> NEED = broken(
            "/informationClass", "\"CLASS_3\"",
            "/lowImpactConfirmed", "true",
            "/contract/to", "\"2029-03-31\"",
            "/wanted/regions", "[\"r2\"]",
            "/wanted/plans", "[]",
            "/specification/disposal", "false",
            "/service/models", "[]",
            "/service/generativeAi", "true",
            "/service/standardTerms", "true",
            "/service/programme", "\"ISMAP_LIU\"",
            "/service/listing/listed", "false",
            "/service/periodEnd", "\"2026-09-30\"",
            "/service/scope/regions", "[]");

    private static Map<String, String> broken(String... pairs) {
        Map<String, String> result = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            result.put(pairs[i], pairs[i + 1]);
        }
        return result;
    }

    /** A case, what breaks it, and what is left unsaid. */
    record Story(Applications whole, Set<String> silent) {
        Applications told() {
            Applications result = whole;
            for (String path : silent) {
                result = result.without(path);
            }
            return result;
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        return Arbitraries.oneOf(
                stories(liu().with("/filedOn", "\"2025-03-31\""), LIU),
                stories(liu(), LIU),
                stories(auditor(), AUDITOR),
                stories(need(), NEED));
    }

    private static Arbitrary<Story> stories(Applications base, Map<String, String> broken) {
        Arbitrary<Set<String>> some = Arbitraries.of(broken.keySet()).set().ofMaxSize(5);
        return some.flatMap(paths -> some.map(silent -> {
            Applications whole = base;
            for (String path : paths) {
                whole = whole.with(path, broken.get(path));
            }
            return new Story(whole, silent);
        }));
    }

    @Property(seed = "2020", tries = 200)
    void moreFactsNeverOverturnWhatIsDecided(@ForAll("stories") Story story) {
        Determination little = story.told().determine();
        Determination much = story.whole().determine();
        if (little.verdict() != Verdict.UNDETERMINED) {
            assertEquals(little.verdict(), much.verdict());
        }
        for (Finding finding : little.findings()) {
            if (finding.outcome() != Outcome.UNDETERMINED) {
                assertEquals(
                        finding.outcome(),
                        much.finding(finding.rule()).orElseThrow().outcome(),
                        finding.rule());
            }
        }
    }

    @Property(seed = "2020", tries = 100)
    void whatRestsOnAnAssumptionDecidesNothing(@ForAll("stories") Story story) {
        Determination determination = story.told().determine();
        Applications unsaid = story.told();
        for (String path : Set.of(
                "/auditingSystem/serviceListed",
                "/auditingSystem/executive",
                "/auditingSystem/manager",
                "/auditingSystem/qualityControl",
                "/independence/advisedOnAudited",
                "/contract/to")) {
            unsaid = unsaid.without(path);
        }
        assertEquals(determination.verdict(), unsaid.determine().verdict());
    }

    @Property(seed = "2020", tries = 100)
    void anAuditorIsNeverEligibleUnlessEveryRecordedItemIsConfirmed(@ForAll boolean first, @ForAll boolean second) {
        Verdict verdict = auditor()
                .with(
                        "/auditingSystem/requirements",
                        "[ {\"item\": \"1\", \"confirmed\": " + first + "}, {\"item\": \"2\", \"confirmed\": " + second
                                + "} ]")
                .determine()
                .verdict();
        assertEquals(first && second ? Verdict.ELIGIBLE : Verdict.INELIGIBLE, verdict);
    }

    @Property(seed = "2020", tries = 50)
    void theSameCaseGivesTheSameBytes(@ForAll("stories") Story story) {
        String once = DeterminationJson.write(story.told().analyse());
        assertEquals(once, DeterminationJson.write(story.told().analyse()));
        assertTrue(once.contains("\"kind\""));
    }
}
