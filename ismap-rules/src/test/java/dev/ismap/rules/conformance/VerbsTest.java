package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.rules.Applications;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.conformance.ConformanceCase.CaseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a conformance case can ask besides a verdict, and what comes of it. */
class VerbsTest {

    private static final String NEED =
            IsmapJson.standard().writeCompact(Applications.need().read(ProcurementNeed.class));
    private static final String APPLICATION =
            IsmapJson.standard().writeCompact(Applications.first().read());

    private static final String LISTS = """
            , "lists": { "services": { "kind": "cloud-service-list",
              "completeOn": [ { "from": "2025-01-01", "to": "2026-12-10" } ],
              "entries": [
                { "service": "S", "programme": "ISMAP", "basis": "OFFICIAL", "registrationNumber": "C21-0001-2",
                  "provider": "P", "events": [ { "event": "REGISTERED", "effective": "2026-01-20",
                    "knownOn": "2026-01-20", "periodEnd": "2025-09-30",
                    "scope": { "components": ["c1"], "plans": ["p1"], "regions": ["r1"] } } ] },
                { "service": "T", "programme": "ISMAP_LIU", "basis": "OFFICIAL", "events": [
                  { "event": "REGISTERED", "effective": "2026-12", "knownOn": "2026-12" } ] } ] } }
            """;

    private static String text(String ask, String more, String expect) {
        return "{ \"id\": \"x\", \"title\": \"t\", \"source\": \"s\", \"asOf\": \"2026-12-10\", \"ask\": " + ask + more
                + ", \"expect\": " + expect + " }";
    }

    /** What comes of a case, as far as it is not as expected. */
    private static List<String> differences(String ask, String more, String expect) {
        CaseResult result = ConformanceJson.read(text(ask, more, expect).getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .run(Ismap.standard());
        return result.differences().stream()
                .map(one -> one.about() + ": " + one.expected() + " / " + one.found())
                .toList();
    }

    private static List<String> problems(String ask, String more, String expect) {
        return ConformanceJson.read(text(ask, more, expect).getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static void comesTo(String ask, String more, String answer) {
        assertEquals(List.of(), differences(ask, more, "{ \"verdict\": \"ANSWERED\", \"answer\": " + answer + " }"));
    }

    @Test
    void howLongARegistrationIsValidIsAskedWithWhatBecameOfItsRenewal() {
        comesTo("{ \"verb\": \"validity\", \"periodEnd\": \"2025-09-30\" }", "", """
                { "lastValidDay": "2027-01-31", "otherReading": "2027-02-01", "status": "VALID" }
                """);
        comesTo("{ \"verb\": \"validity\", \"periodEnd\": \"2025-06-30\" }", "", """
                { "lastValidDay": "2026-10-31", "status": "LAPSED" }
                """);
        comesTo(
                "{ \"verb\": \"validity\", \"periodEnd\": \"2025-06-30\", \"renewalApplied\": \"2026-10-01\" }",
                "",
                "{ \"status\": \"PENDING_RENEWAL\" }");
        comesTo(
                "{ \"verb\": \"validity\", \"periodEnd\": \"2025-06-30\", \"renewalApplied\": \"2026-10-01\","
                        + " \"decision\": \"GRANTED\", \"decided\": \"2026-11-20\", \"newPeriodEnd\": \"2026-06-30\" }",
                "",
                "{ \"status\": \"VALID\" }");
        assertEquals(List.of("/ask/periodEnd MISSING_NAME"), problems("{ \"verb\": \"validity\" }", "", "{}"));
        assertEquals(
                List.of("/ask NOT_ALLOWED"),
                problems(
                        "{ \"verb\": \"validity\", \"periodEnd\": \"2025-06-30\", \"decision\": \"GRANTED\","
                                + " \"decided\": \"2026-11-20\" }",
                        "",
                        "{}"));
    }

    @Test
    void whatAListHoldsIsAskedWholeOrOfOneService() {
        comesTo("{ \"verb\": \"list\" }", LISTS, """
                { "complete": true, "entries": [
                  { "registrationNumber": "C21-0001-2", "names": ["S"], "providers": ["P"], "programme": "ISMAP",
                    "periodEnd": "2025-09-30", "status": "LISTED" },
                  { "names": ["T"], "providers": [], "programme": "ISMAP_LIU", "status": "UNKNOWN", "doubt": "OPEN" } ] }
                """);
        comesTo("{ \"verb\": \"list\", \"find\": \"S\" }", LISTS, "{ \"entries\": [ { \"names\": [\"S\"] } ] }");
        comesTo("{ \"verb\": \"list\", \"find\": \"none\" }", LISTS, """
                { "complete": true, "entries": [ { "names": ["none"], "status": "NO_ENTRY" } ] }
                """);
        comesTo(
                "{ \"verb\": \"list\", \"find\": \"none\" }",
                LISTS.replace("2026-12-10", "2026-12-09"),
                "{ \"complete\": false, \"entries\": [ { \"status\": \"NO_ENTRY\", \"doubt\": \"NOT_ON_RECORD\" } ] }");
        comesTo(
                "{ \"verb\": \"list\" }",
                LISTS + ", \"knownOn\": \"2026-12-01\"",
                "{ \"entries\": [ { \"status\": \"UNKNOWN\", \"doubt\": \"AFTER_LAST\" }, {} ] }");
        assertEquals(List.of("/lists/services MISSING_NAME"), problems("{ \"verb\": \"list\" }", "", "{}"));
    }

    @Test
    void whichServicesServeANeedIsAskedOfAList() {
        String need = ", \"case\": " + NEED;
        comesTo("{ \"verb\": \"need\" }", need + LISTS, """
                { "counts": { "SERVES": 1, "DEPENDS": 1, "DOES_NOT_SERVE": 0 }, "services": [
                  { "registrationNumber": "C21-0001-2", "names": ["S"], "fit": "SERVES", "listing": "LISTED",
                    "lastValidDay": "2027-01-31", "violated": [], "undetermined": [], "parts": [
                      { "aspect": "COMPONENT", "name": "c1", "inside": "TRUE" },
                      { "aspect": "PLAN", "name": "p1", "inside": "TRUE" },
                      { "aspect": "REGION", "name": "r1", "inside": "TRUE" } ] },
                  { "names": ["T"], "fit": "DEPENDS" } ] }
                """);
        assertEquals(List.of("/case MISSING_NAME"), problems("{ \"verb\": \"need\" }", LISTS, "{}"));
        assertEquals(List.of("/lists/services MISSING_NAME"), problems("{ \"verb\": \"need\" }", need, "{}"));
        assertEquals(
                List.of("/ask/verb NOT_ALLOWED"),
                problems("{ \"verb\": \"need\" }", ", \"case\": " + APPLICATION + LISTS, "{}"));
    }

    @Test
    void theDaysThatMatterAreAskedOfADocumentOrOfAList() {
        comesTo("{ \"verb\": \"calendar\" }", LISTS, """
                { "days": [ { "day": "2027-01-31", "matter": "RENEWAL_DUE", "rule": "V-RENEW" },
                  { "day": "2027-02-01", "matter": "LAPSES", "rule": "V-LAPSE" } ] }
                """);
        assertEquals(
                List.of("/ask/verb NOT_ALLOWED"),
                problems(
                        "{ \"verb\": \"calendar\" }",
                        ", \"case\": { \"kind\": \"auditor-list\", \"entries\": [] }",
                        "{}"));
    }

    @Test
    void whatIsAskedIsOneOfTheVerbsWithItsOwnMembers() {
        assertEquals(
                List.of("/ask/verb NOT_ALLOWED"),
                problems("{ \"verb\": \"tell\" }", LISTS, "{}").stream()
                        .filter(problem -> problem.startsWith("/ask"))
                        .toList());
        assertEquals(
                List.of("/ask/find UNKNOWN_NAME"),
                problems("{ \"verb\": \"calendar\", \"find\": \"S\" }", LISTS, "{}"));
        assertEquals(
                List.of("/expect/answer NOT_ALLOWED"),
                problems("{ \"verb\": \"check\" }", ", \"case\": " + APPLICATION, "{ \"answer\": {} }"));
        assertEquals(List.of("/ask/verb MISSING_NAME"), problems("{}", LISTS + ", \"case\": " + APPLICATION, "{}"));
    }

    @Test
    void anAnswerThatIsAnotherIsToldByItsPlace() {
        assertEquals(
                List.of(
                        "verdict: ELIGIBLE / ANSWERED",
                        "answer/status: \"LAPSED\" / \"VALID\"",
                        "answer/more: 1 / nothing"),
                differences("{ \"verb\": \"validity\", \"periodEnd\": \"2025-09-30\" }", "", """
                        { "verdict": "ELIGIBLE", "answer": { "status": "LAPSED", "more": 1 } }
                        """));
        assertEquals(
                List.of("answer/entries/0/names/0: \"T\" / \"S\""),
                differences(
                        "{ \"verb\": \"list\", \"find\": \"S\" }",
                        LISTS,
                        "{ \"answer\": { \"entries\": [ { \"names\": [\"T\"] } ] } }"));
        assertEquals(
                1,
                differences("{ \"verb\": \"list\" }", LISTS, "{ \"answer\": { \"entries\": [] } }")
                        .size());
    }

    @Test
    void aDayBeforeTheProgrammeHasNoLaw() {
        String early = text("{ \"verb\": \"check\" }", ", \"case\": " + NEED, "{ \"verdict\": \"NO_LAW\" }")
                .replace("2026-12-10", "2020-06-02");
        CaseResult result = ConformanceJson.read(early.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .run(Ismap.standard());
        assertEquals(List.of(), result.differences());
        assertEquals("no law", result.answer().label().en());
        assertTrue(result.asExpected());
    }

    @Test
    void theDaysOfAnApplicationOfAnAuditorAreThoseOfItsRules() {
        String auditor =
                IsmapJson.standard().writeCompact(Applications.auditor().read(AuditorRegistrationApplication.class));
        comesTo("{ \"verb\": \"calendar\" }", ", \"case\": " + auditor, """
                { "days": [ { "day": "2026-12-20", "matter": "REVIEW_STARTS", "rule": "A-WINDOW" } ] }
                """);
    }
}
