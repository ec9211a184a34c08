package dev.ismap.rules;

import static dev.ismap.rules.Applications.everythingApplies;
import static dev.ismap.rules.Applications.need;
import static dev.ismap.rules.Applications.renewal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Remedies.Remedy;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.fact.Value;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What makes a case eligible, as the document with the changes says it. */
class RemediesTest {

    private static final Optional<HelpsUntil> WITHOUT_END = Optional.of(new HelpsUntil(Optional.empty()));

    private static List<List<String>> remedies(Analysis analysis) {
        return analysis.remedies().remedies().stream()
                .map(remedy -> remedy.changes().stream()
                        .map(change -> change.path() + " " + change.to().code())
                        .toList())
                .toList();
    }

    @Test
    void whatIsTakenOverFromAnUnlistedPlatformIsDecidedOtherwise() {
        Analysis analysis = everythingApplies()
                .with("/statement/underlyingServices", "[" + Applications.underlying("U", "{\"listed\": false}") + "]")
                .analyse();
        String service = "/statement/underlyingServices/0";
        assertEquals(
                List.of(
                        List.of(service + "/withinStatement true", "/statement/decisions IMPLEMENT"),
                        List.of(service + "/withinStatement true", "/statement/decisions EXCLUDE")),
                remedies(analysis),
                "filed before the day asked about, when it was listed is past");
        for (Remedy remedy : analysis.remedies().remedies()) {
            assertEquals(WITHOUT_END, analysis.helpsUntil(remedy));
        }
    }

    /** What changed in a control has happened: it stays recorded where the control is implemented and no longer taken over. */
    @Test
    void aControlThatIsNoLongerTakenOverKeepsItsChanges() {
        Applications unlisted = everythingApplies()
                .with(
                        "/statement/underlyingServices",
                        "[{\"name\": \"U\", \"withinStatement\": true, \"listing\": {\"listed\": false}}]")
                .with("/statement/individualControlsChanged", "true")
                .with("/statement/decisions/9.4.2.2.B/changes", "[]");
        String whole =
                "[{\"before\": {\"content\": \"t\", \"to\": \"2026-02-01\"}, \"after\": {\"content\": \"t\", \"from\": \"2026-02-02\"}}]";
        for (String changes : List.of(whole, "[{}]")) {
            Analysis analysis = unlisted.with(
                            Applications.decision("11.1.1"),
                            "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\", \"changes\": " + changes + "}")
                    .analyse();
            assertEquals(
                    List.of(
                            changes.equals(whole)
                                    ? List.of("/statement/decisions IMPLEMENT")
                                    : List.of(
                                            "/statement/decisions IMPLEMENT", "/statement/decisions DESCRIBE_CHANGE")),
                    remedies(analysis),
                    "what changed was in place: to exclude it would take that back");
        }
    }

    /** Whether a control changed has happened or has not: to declare otherwise makes a case eligible and is no deed. */
    @Test
    void toDeclareThatNothingChangedIsNoRemedy() {
        Applications declared = Applications.first().with("/statement/individualControlsChanged", "true");
        Analysis analysis = declared.analyse();
        assertEquals(List.of(List.of("/statement/decisions RECORD_CHANGE")), remedies(analysis));
        assertEquals(
                List.of("6.1.1.13.PB"),
                analysis.remedies().remedies().get(0).changes().get(0).items(),
                "a detail, as no other control has an individual control");
        assertEquals(
                Verdict.ELIGIBLE,
                declared.with("/statement/individualControlsChanged", "false")
                        .analyse()
                        .determination()
                        .verdict());
    }

    /** A control that is not in place is implemented, and its change recorded: two decisions on one control. */
    @Test
    void aChangeIsRecordedAtAControlThatIsImplementedFirst() {
        Applications nothing = Applications.first()
                .with("/statement/decisions", "{}")
                .with("/statement/individualControlsChanged", "true");
        for (String status : List.of("\"FINAL\"", "\"DRAFT\"")) {
            Analysis analysis = nothing.with("/statement/status", status).analyse();
            Remedy remedy = analysis.remedies().remedies().get(0);
            assertEquals(
                    List.of("/statement/decisions IMPLEMENT", "/statement/decisions RECORD_CHANGE"),
                    remedies(analysis).get(0));
            List<String> implemented = remedy.changes().get(0).items();
            assertEquals(234, implemented.size());
            assertTrue(implemented.containsAll(remedy.changes().get(1).items()), remedy::toString);
        }
        Analysis accepted = nothing.with(
                        "/authority",
                        "{\"S-GOV\": \"ACCEPTED\", \"S-MGT\": \"ACCEPTED\", \"S-OBJ\": \"ACCEPTED\", \"S-BASIC\": \"ACCEPTED\"}")
                .analyse();
        assertEquals(
                List.of("/statement/decisions IMPLEMENT", "/statement/decisions RECORD_CHANGE"),
                remedies(accepted).get(0));
        assertEquals(
                accepted.remedies().remedies().get(0).changes().get(0).items(),
                accepted.remedies().remedies().get(0).changes().get(1).items());
    }

    @Test
    void aControlAndItsChangeAreBothDescribed() {
        Analysis analysis = Applications.first()
                .with("/statement/individualControlsChanged", "true")
                .with(Applications.decision("9.4.2.2.B"), "{\"decision\": \"IMPLEMENTED\", \"changes\": [{}]}")
                .analyse();
        assertEquals(
                List.of("/statement/decisions DESCRIBE", "/statement/decisions DESCRIBE_CHANGE"),
                remedies(analysis).get(0));
    }

    /** Where objectives are excluded, the details below them need not be implemented any more. */
    @Test
    void ofManyControlsNoneIsNamedThatNeedNotBeDecidedOtherwise() {
        Applications draft = Applications.first().with("/statement/status", "\"DRAFT\"");
        for (String id : List.of(
                "9.1.1",
                "9.1.2",
                "9.2.1",
                "9.2.1.6.PB",
                "9.2.2",
                "9.2.2.8.PB",
                "9.2.3",
                "9.2.3.11.PB",
                "9.2.4",
                "9.2.4.9.PB",
                "9.2.5",
                "9.2.6",
                "9.3.1",
                "9.4.1",
                "9.4.1.8.PB",
                "9.4.2",
                "9.4.2.2.B",
                "9.4.3",
                "9.4.4",
                "9.4.5",
                "9.5.1.P",
                "9.5.2.P",
                "9.5.2.1.PB")) {
            draft = draft.without(Applications.decision(id));
        }
        Analysis analysis = draft.with(
                        "/statement/underlyingServices", "[{\"withinStatement\": false, \"declaredOutside\": true}]")
                .with(Applications.decision("3.1.3.3"), "{\"decision\": \"TAKEN_OVER\"}")
                .with(Applications.decision("11.1.1"), "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}")
                .with(Applications.decision("11.2.7.4.PB"), "{\"decision\": \"TAKEN_OVER\", \"from\": \"U\"}")
                .analyse();
        Remedy excluded = analysis.remedies().remedies().get(1);
        assertEquals(
                // what the draft leaves out could still be taken over from the service, which is not listed
                List.of("true []", "EXCLUDE 17", "IMPLEMENT 9"),
                excluded.changes().stream()
                        .map(change -> change.to().code()
                                + " "
                                + (change.items().size() > 1
                                        ? change.items().size()
                                        : change.items().toString()))
                        .toList());
    }

    @Test
    void aPlatformCanStillGetListedWhereTheCaseIsNotFiled() {
        Analysis analysis = everythingApplies()
                .without("/filedOn")
                .with("/statement/underlyingServices", "[" + Applications.underlying("U", "{\"listed\": false}") + "]")
                .analyse();
        assertEquals(
                List.of("/statement/underlyingServices/0/listing/listed true"),
                remedies(analysis).get(0),
                "what is taken over from it follows");
    }

    @Test
    void noServiceBeneathIsNoAnswerWhereControlsAreTakenOverFromOne() {
        Applications without = everythingApplies().without("/statement/underlyingServices");
        Analysis analysis = without.analyse();
        List<Value> answers = analysis.questions().stream()
                .filter(question -> question.path().equals("/statement/underlyingServices"))
                .flatMap(question -> question.answers().stream())
                .map(Question.Answer::value)
                .toList();
        assertTrue(!answers.isEmpty() && !answers.contains(Value.Kind.NONE), answers::toString);
        assertEquals(List.of(), remedies(analysis));
        // with what is taken over implemented, nothing need be beneath
        Analysis implemented = without.with(Applications.decision("11.1.1"), "{\"decision\": \"IMPLEMENTED\"}")
                .analyse();
        assertTrue(
                remedies(implemented).contains(List.of("/statement/underlyingServices NONE")),
                () -> remedies(implemented).toString());
    }

    @Test
    void aListingThatAListDeniesOnALaterDayHelpsUntilTheDayBefore() {
        var list = (CloudServiceList) IsmapJson.standard().read("""
                { "kind": "cloud-service-list", "entries": [ { "registrationNumber": "C21-0100-2", "service": "S",
                  "provider": "Q", "programme": "ISMAP", "basis": "OFFICIAL", "events": [
                    { "event": "REGISTERED", "effective": "2025-02-13" },
                    { "event": "OBSERVED_ABSENT", "effective": "2026-12-11" } ] } ] }""");
        Analysis analysis = Ismap.standard()
                .analyse(
                        need().with("/service/listing/listed", "false").read(ProcurementNeed.class),
                        Context.on(Applications.ASKED).services(list));
        Remedy remedy = analysis.remedies().remedies().get(0);
        assertEquals("/service/listing/listed", remedy.changes().get(0).path());
        assertEquals(Optional.of(new HelpsUntil(Optional.of(Applications.ASKED))), analysis.helpsUntil(remedy));
    }

    /** What a draft declares of the details on which it is silent, leaves nothing open of them. */
    @Test
    void whoDeclaresTheOtherDetailsNeedNotImplementThemToTakeOverNone() {
        Applications draft = Applications.first()
                .with("/statement/status", "\"DRAFT\"")
                .with("/statement/underlyingServices", "[{\"name\": \"U\", \"withinStatement\": true}]");
        assertEquals(
                List.of(List.of("/statement/otherDetailsDeclared true")),
                remedies(draft.with("/statement/otherDetailsDeclared", "false")
                                .with("/statement/underlyingServices/0/listing", "{\"listed\": false}")
                                .analyse())
                        .subList(0, 1));
        assertEquals(
                List.of(List.of("/statement/otherDetailsDeclared true")),
                remedies(draft.without("/statement/otherDetailsDeclared").analyse())
                        .subList(0, 1));
        assertEquals(
                List.of(List.of("/statement/otherDetailsDeclared true", "/statement/decisions RECORD_CHANGE")),
                remedies(draft.without("/statement/otherDetailsDeclared")
                                .with("/statement/individualControlsChanged", "true")
                                .analyse())
                        .subList(0, 1));
    }

    /** Where it is not known whether a platform is listed, the last day that is stated beside it turns nothing yet. */
    @Test
    void aPlatformListedToALastDayHelpsUntilThatDay() {
        for (String listed : List.of("{\"state\": \"UNKNOWN\"}", "false")) {
            Applications onAPlatform = everythingApplies()
                    .with(
                            "/statement/underlyingServices",
                            "[" + Applications.underlying("U", "{\"listed\": " + listed + ", \"to\": \"2026-12-20\"}")
                                    + "]");
            for (Applications one :
                    List.of(onAPlatform.without("/filedOn"), onAPlatform.filedAndAskedOn("2026-12-01"))) {
                Analysis analysis = one.analyse();
                Remedy remedy = analysis.remedies().remedies().get(0);
                assertEquals(
                        List.of("/statement/underlyingServices/0/listing/listed true"),
                        remedies(analysis).get(0));
                assertEquals(
                        Optional.of(new HelpsUntil(Optional.of(LocalDate.of(2026, 12, 20)))),
                        analysis.helpsUntil(remedy));
            }
        }
    }

    /** A need is asked about on the day on which its service has to be listed, whatever bounds it declares beside that. */
    @Test
    void aServiceListedToALastDayIsChosenUntilThatDay() {
        Analysis ended = need().with("/service/listing", "{\"listed\": false, \"to\": \"2026-11-01\"}")
                .analyse();
        assertEquals(List.of(), remedies(ended), "what has ended has not ended later");
        Analysis asked =
                need().with("/service/listing", "{\"to\": \"2026-11-01\"}").analyse();
        assertTrue(
                asked.questions().stream()
                        .flatMap(question -> question.answers().stream())
                        .noneMatch(answer -> answer.verdict().equals(Optional.of(Verdict.ELIGIBLE))),
                () -> asked.questions().toString());
        Analysis ends = need().with("/service/listing", "{\"listed\": false, \"to\": \"2026-12-20\"}")
                .analyse();
        Remedy remedy = ends.remedies().remedies().get(0);
        assertEquals(List.of("/service/listing/listed true"), remedies(ends).get(0));
        assertEquals(Optional.of(new HelpsUntil(Optional.of(LocalDate.of(2026, 12, 20)))), ends.helpsUntil(remedy));
        Analysis open = need().with("/service/listing", "{\"listed\": true, \"to\": {\"state\": \"UNKNOWN\"}}")
                .analyse();
        assertEquals(
                List.of("/service/listing/to"),
                open.determination().missing().stream().map(MissingFact::path).toList());
    }

    @Test
    void aChangeIsRecordedInTheAuditPeriodAndSettlesNothingElse() {
        Analysis analysis = Applications.first()
                .without("/statement/individualControlsChanged")
                .with("/audit/period/to", "{\"state\": \"UNKNOWN\"}")
                .analyse();
        assertEquals(Verdict.UNDETERMINED, analysis.determination().verdict());
        assertEquals(List.of(), remedies(analysis), "how long the period is stays open");
    }

    @Test
    void aCertificateThatHasEndedIsNotMadeToHaveEndedLaterNorExpectedToBeRenewed() {
        Analysis analysis = everythingApplies()
                .with("/audit/managementCycle/ismsTo", "\"2025-10-01\"")
                .with("/audit/managementCycle/renewalExpected", "false")
                .analyse();
        assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
        assertTrue(
                remedies(analysis).stream()
                        .flatMap(List::stream)
                        .noneMatch(change -> change.contains("/ismsTo") || change.contains("/renewalExpected")),
                () -> remedies(analysis).toString());
        Analysis toCome = everythingApplies()
                .with("/audit/managementCycle/ismsTo", "\"2027-01-01\"")
                .with("/audit/managementCycle/renewalExpected", "false")
                .with("/audit/period/to", "\"2027-01-31\"")
                .without("/audit/report")
                .analyse();
        assertTrue(
                remedies(toCome).stream()
                        .flatMap(List::stream)
                        .noneMatch(change -> change.contains("/renewalExpected")),
                () -> remedies(toCome).toString());
    }

    @Test
    void whatHasBeenIsNoRemedy() {
        Analysis gap = renewal().with("/audit/period/from", "\"2025-11-01\"").analyse();
        assertEquals(List.of(), remedies(gap), "the report of the period is there");
        assertTrue(gap.remedies().complete());
        Analysis toCome = renewal()
                .with("/audit/period/from", "\"2025-11-01\"")
                .without("/filedOn")
                .without("/audit/report/date")
                .without("/audit/report/submittedOn")
                .analyse();
        assertTrue(
                remedies(toCome).get(0).contains("/audit/period/from 2025-10-01"),
                () -> "not the period before: " + remedies(toCome));
    }

    @Test
    void thatARegionIsInsideIsNoRemedyAsNoDocumentCanSayIt() {
        Analysis analysis = need().with("/wanted/regions", "[\"r2\"]").analyse();
        assertEquals(List.of(), remedies(analysis));
    }

    /** To want nothing would meet the rule, and is no deed: it is another need. */
    @Test
    void whatIsWantedIsNoRemedy() {
        Analysis analysis = need().without("/wanted/regions")
                .with("/wanted/components", "{\"state\": \"UNKNOWN\"}")
                .with("/specification/disposal", "false")
                .analyse();
        assertEquals(List.of(), remedies(analysis));
        assertEquals(
                List.of(List.of("/specification/disposal true")),
                remedies(need().with("/specification/disposal", "false").analyse()));
    }
}
