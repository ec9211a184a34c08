package dev.ismap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Question;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.law.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list is at hand, and what it is asked about bears no name in the case. */
class UnnamedTest {

    private static final String NAME = "/statement/underlyingServices/0/name";
    private static final String AUDITOR = "/audit/auditor/name";

    private static final String REMOVED = """
            {"kind": "cloud-service-list", "entries": [
              {"registrationNumber": "C21-0100-2", "service": "Gone", "provider": "Q", "programme": "ISMAP",
               "basis": "OFFICIAL", "events": [{"event": "REGISTERED", "effective": "2021-06-01"},
                 {"event": "REMOVED", "effective": "2026-01-10"}, {"event": "OBSERVED_ABSENT", "effective": "2026-12-10"}]}]}
            """;

    private static Applications onAPlatform(String name) {
        return Applications.first()
                .with(
                        "/statement/underlyingServices",
                        "[{" + name + "\"withinStatement\": false, \"declaredOutside\": true,"
                                + " \"listing\": {\"listed\": true}}]");
    }

    private static Analysis with(Applications application, String services) {
        return Ismap.standard()
                .analyse(
                        application.read(IsmapDocument.class),
                        Context.on(Applications.ASKED)
                                .services(IsmapJson.standard().read(services, CloudServiceList.class)));
    }

    private static Outcome outcome(Analysis analysis, String rule) {
        return analysis.determination().finding(rule).orElseThrow().outcome();
    }

    private static Map<String, Optional<Verdict>> answers(Analysis analysis, String path) {
        return analysis.questions().stream()
                .filter(question -> question.path().equals(path))
                .flatMap(question -> question.answers().stream())
                .collect(Collectors.toMap(answer -> answer.value().code(), Question.Answer::verdict));
    }

    private static List<String> missing(Analysis analysis) {
        return analysis.determination().missing().stream()
                .map(MissingFact::path)
                .toList();
    }

    @Test
    void theListCouldTellOtherwiseOfTheNameThatIsMissing() {
        Analysis analysis = with(onAPlatform(""), REMOVED);
        assertEquals(Outcome.UNDETERMINED, outcome(analysis, "S-BASE"));
        assertEquals(List.of(NAME), missing(analysis));
        assertEquals(
                Map.of(
                        "Gone", Optional.of(Verdict.INELIGIBLE),
                        "STATED", Optional.of(Verdict.ELIGIBLE),
                        "BLANK", Optional.of(Verdict.INELIGIBLE)),
                answers(analysis, NAME));
        assertEquals(
                List.of(),
                analysis.remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .filter(change -> change.path().equals(NAME))
                        .toList(),
                "which name it is, is no deed");
    }

    @Test
    void whereTheListTellsTheSameOfEveryNameTheOutcomeIsDecided() {
        String nothing = "{\"kind\": \"cloud-service-list\", \"entries\": []}";
        Analysis analysis = with(onAPlatform(""), nothing);
        assertEquals(Outcome.SATISFIED, outcome(analysis, "S-BASE"));
        assertEquals(Outcome.UNDETERMINED, outcome(analysis, "S-EXCL"), "it has to be named all the same");
    }

    @Test
    void theNameFollowsWhereADecisionGivesIt() {
        Applications taken = onAPlatform("")
                .with("/statement/decisions/11.1.1", "{\"decision\": \"TAKEN_OVER\", \"from\": \"Gone\"}");
        Analysis analysis = with(taken, REMOVED);
        assertEquals(Outcome.VIOLATED, outcome(analysis, "S-BASE"));
        assertEquals(Outcome.VIOLATED, outcome(analysis, "S-INHERIT"));
        assertEquals(Outcome.SATISFIED, outcome(analysis, "S-EXCL"), "no answer could leave it unnamed");
        assertEquals(List.of(), missing(analysis));
    }

    /** One more platform without a name has to be listed than there are names; the last of the ways to keep these apart. */
    @Test
    void whereNamesAreNoLongerKeptApartTheBoundIsTold() {
        String within = "{\"withinStatement\": true}";
        String outside = "{\"withinStatement\": false, \"declaredOutside\": true, \"listing\": {\"listed\": false}}";
        String entry = "{\"registrationNumber\": \"C21-01%02d-2\", \"service\": \"N%d\", \"provider\": \"Q\","
                + " \"programme\": \"ISMAP\", \"basis\": \"OFFICIAL\","
                + " \"events\": [{\"event\": \"REGISTERED\", \"effective\": \"2021-06-01\"},"
                + " {\"event\": \"OBSERVED\", \"effective\": \"2026-12-10\"}]}";
        for (int many : List.of(3, 12)) {
            List<String> entries = IntStream.range(0, many)
                    .mapToObj(i -> String.format(Locale.ROOT, entry, i, i))
                    .toList();
            List<String> services = new ArrayList<>(Collections.nCopies(many - 1, within));
            services.addAll(Collections.nCopies(many + 1, outside));
            Analysis analysis = with(
                    Applications.first().with("/statement/underlyingServices", services.toString()),
                    "{\"kind\": \"cloud-service-list\", \"entries\": " + entries + "}");
            boolean kept = many == 3;
            assertEquals(
                    kept ? Verdict.INELIGIBLE : Verdict.UNDETERMINED,
                    analysis.determination().verdict());
            assertEquals(
                    kept ? Set.of() : Set.of(SearchBound.NAMES),
                    analysis.effort().reached());
            assertEquals(
                    !kept,
                    analysis.determination().open().stream()
                            .anyMatch(matter -> matter.reason() == Reason.SEARCH_BOUND
                                    && matter.label().en().contains("missing names")));
        }
    }

    /** Two services inside the statement without names, of which the one is listed, with a control from each of some names. */
    private static Applications twoWithoutNames(String... names) {
        Applications application = Applications.first()
                .with(
                        "/statement/underlyingServices",
                        "[{\"withinStatement\": true, \"listing\": {\"listed\": true}},"
                                + " {\"withinStatement\": true, \"listing\": {\"listed\": false}}]");
        for (int i = 0; i < names.length; i++) {
            application = application.with(
                    "/statement/decisions/11.1." + (i + 1),
                    "{\"decision\": \"TAKEN_OVER\", \"from\": \"" + names[i] + "\"}");
        }
        return application;
    }

    private static Analysis alone(Applications application) {
        return Ismap.standard().analyse(application.read(IsmapDocument.class), Context.on(Applications.ASKED));
    }

    @Test
    void ofTwoServicesWithoutNamesItIsAskedWhichOneControlsAreTakenOverFrom() {
        Analysis analysis = alone(twoWithoutNames("X"));
        assertEquals(Outcome.UNDETERMINED, outcome(analysis, "S-INHERIT"));
        assertEquals(
                List.of("/statement/underlyingServices/1/name"),
                missing(analysis),
                "the one that is listed may be whichever it is");
        assertEquals(
                Map.of(
                        "X", Optional.of(Verdict.INELIGIBLE),
                        "STATED", Optional.of(Verdict.ELIGIBLE),
                        "BLANK", Optional.of(Verdict.ELIGIBLE)),
                answers(analysis, "/statement/underlyingServices/1/name"));
        assertEquals(Map.of(), answers(analysis, NAME), "no rule waits for it");
    }

    @Test
    void whereEachOfThemBearsANameSomethingIsTakenOverFromEach() {
        Analysis analysis = alone(twoWithoutNames("X", "Y"));
        assertEquals(Outcome.VIOLATED, outcome(analysis, "S-INHERIT"), "whichever of the names it bears");
        assertEquals(List.of(), missing(analysis));
        assertEquals(
                List.of("IMPLEMENT [11.1.1, 11.1.2]", "EXCLUDE [11.1.1, 11.1.2]"),
                analysis.remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .map(change -> change.to().code() + " " + change.items())
                        .toList());
    }

    @Test
    void noTwoServicesBearTheSameNameOfAList() {
        String one = """
                {"kind": "cloud-service-list", "completeOn": [{"from": "2026-11-01", "to": "2026-12-10"}], "entries": [
                  {"registrationNumber": "C21-0100-2", "service": "There", "provider": "Q", "programme": "ISMAP",
                   "basis": "OFFICIAL", "events": [{"event": "REGISTERED", "effective": "2021-06-01"},
                     {"event": "OBSERVED", "effective": "2026-12-10"}]}]}
                """;
        Applications two = Applications.first()
                .with(
                        "/statement/underlyingServices",
                        "[{\"withinStatement\": false, \"declaredOutside\": true},"
                                + " {\"withinStatement\": false, \"declaredOutside\": true}]");
        Analysis analysis = with(two, one);
        assertEquals(Outcome.VIOLATED, outcome(analysis, "S-BASE"), "at most one of them is the one that is listed");
        assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
    }

    @Test
    void aQuestionThatBearsOnSeveralRulesIsAnsweredOnceInASettlement() {
        Applications draft = twoWithoutNames()
                .with("/statement/status", "\"DRAFT\"")
                .with("/statement/underlyingServices/0/name", "\"V\"")
                .without("/statement/decisions/18.1.4");
        List<List<String>> sets = alone(draft).settlements().eligible().sets().stream()
                .map(set -> set.stream().map(reply -> reply.question().path()).toList())
                .toList();
        assertEquals(List.of(List.of("/statement/decisions")), sets);
    }

    @Test
    void aNameWithASpaceAtItsEndIsTheSameName() {
        Applications spaced = onAPlatform("\"name\": \"U\", ")
                .with("/statement/decisions/11.1.1", "{\"decision\": \"TAKEN_OVER\", \"from\": \"U \"}");
        assertEquals(Outcome.SATISFIED, outcome(alone(spaced), "S-INHERIT"));
    }

    @Test
    void oneServiceWithoutANameBearsOneName() {
        Applications two = onAPlatform("")
                .with("/statement/decisions/11.1.1", "{\"decision\": \"TAKEN_OVER\", \"from\": \"Gone\"}")
                .with("/statement/decisions/11.1.2", "{\"decision\": \"TAKEN_OVER\", \"from\": \"Other\"}");
        InputException refused = assertThrows(InputException.class, () -> two.read(IsmapDocument.class));
        assertEquals(
                List.of(
                        "UNKNOWN_UNDERLYING /statement/decisions/11.1.1/from",
                        "UNKNOWN_UNDERLYING /statement/decisions/11.1.2/from"),
                refused.problems().stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }

    @Test
    void theListOfAuditorsCouldTellOtherwiseToo() {
        AuditorList list = IsmapJson.standard().read("""
                        {"kind": "auditor-list", "entries": [
                          {"auditor": "Late", "basis": "OFFICIAL",
                           "events": [{"event": "REGISTERED", "effective": "2026-11-20"}]},
                          {"auditor": "Good", "basis": "OFFICIAL",
                           "events": [{"event": "REGISTERED", "effective": "2020-08-20"},
                             {"event": "OBSERVED", "effective": "2026-12-01"}]},
                          {"auditor": "Fine", "basis": "OFFICIAL",
                           "events": [{"event": "REGISTERED", "effective": "2020-08-20"},
                             {"event": "OBSERVED", "effective": "2026-12-01"}]},
                          {"auditor": "Guess", "basis": "ASSUMED",
                           "events": [{"event": "REGISTERED", "effective": "2026-11-01"}]}]}
                        """, AuditorList.class);
        Analysis analysis = Ismap.standard()
                .analyse(
                        Applications.first().without(AUDITOR).read(IsmapDocument.class),
                        Context.on(Applications.ASKED).auditors(list));
        assertEquals(Outcome.UNDETERMINED, outcome(analysis, "S-AUDITOR"));
        assertEquals(List.of(AUDITOR), missing(analysis));
        assertEquals(
                Map.of(
                        "Fine", Optional.of(Verdict.ELIGIBLE),
                        "Late", Optional.of(Verdict.INELIGIBLE),
                        "STATED", Optional.of(Verdict.ELIGIBLE),
                        "BLANK", Optional.of(Verdict.ELIGIBLE)),
                answers(analysis, AUDITOR),
                "the two that are listed alike go together; what is only assumed tells nothing");
    }
}
