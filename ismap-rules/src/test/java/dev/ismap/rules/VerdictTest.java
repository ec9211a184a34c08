package dev.ismap.rules;

import static dev.ismap.rules.Applications.decision;
import static dev.ismap.rules.Applications.everythingApplies;
import static dev.ismap.rules.Applications.first;
import static dev.ismap.rules.Applications.renewal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter.Reason;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.rule.Rule;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.service.ServiceCase;
import dev.ismap.rules.service.ServiceRuleBook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the rules together. */
class VerdictTest {

    /** The report is dated between the start of the audit and its submission, and the auditor is listed on all of these days. */
    @Test
    void whatIsDecidedWhateverTheMissingDayIsShowsTheFactsThatDecide() {
        Applications application = first().without("/audit/report/date")
                .with("/audit/auditor/listing", "{\"listed\": true, \"from\": \"2021-01-01\", \"to\": \"2026-11-20\"}");
        Finding auditor = application.determine().finding("S-AUDITOR").orElseThrow();
        assertEquals(Outcome.SATISFIED, auditor.outcome());
        Set<String> shown = auditor.evidence().stream()
                .map(fact -> fact.path() + " " + fact.value())
                .collect(Collectors.toSet());
        // the day of submission is the last one on which the report can be dated
        assertEquals(
                Set.of(
                        "/audit/auditor/listing/listed true",
                        "/audit/auditor/listing/from 2021-01-01",
                        "/audit/auditor/listing/to 2026-11-20",
                        "/audit/startedOn 2026-10-05",
                        "/audit/report/submittedOn 2026-11-20",
                        "/filedOn 2026-12-01"),
                shown);
    }

    private static List<String> rules(Determination determination, Outcome outcome) {
        return determination.findings(outcome).stream().map(Finding::rule).toList();
    }

    private static List<Reason> reasons(Determination determination) {
        return determination.open().stream()
                .map(matter -> matter.reason())
                .distinct()
                .toList();
    }

    private static List<String> problems(Applications application, Context context) {
        InputException e = assertThrows(InputException.class, () -> application.determine(context));
        return e.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aCompleteApplicationIsEligibleAndRestsOnItsWeakestSource() {
        Determination determination = first().determine();
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
        assertEquals(Basis.SECONDARY, determination.restsOn().orElseThrow());
        assertEquals(List.of(), determination.missing());
        assertEquals(List.of(), determination.open());
    }

    @Test
    void aCompleteDraftIsEligible() {
        assertEquals(
                Verdict.ELIGIBLE,
                first().with("/statement/status", "\"DRAFT\"").determine().verdict());
    }

    @Test
    void aGapBetweenPeriodsIsToldWithTheDayNeeded() {
        Determination determination =
                renewal().with("/audit/period/from", "\"2025-11-01\"").determine();
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(Basis.OFFICIAL, determination.restsOn().orElseThrow());
        assertEquals(List.of("S-PERIOD-GAP"), rules(determination, Outcome.VIOLATED));
        Evidence evidence = determination.violations().get(0).evidence().get(0);
        assertEquals("/audit/period/from", evidence.path());
        assertEquals("2025-11-01", evidence.value());
        assertEquals("2025-10-01", evidence.expected().orElseThrow().value());
    }

    @Test
    void aDepartureIsTheAuthoritysToAccept() {
        Applications departure = first().without(decision("6.1.1.13.PB"));
        Determination open = departure.determine();
        assertEquals(Verdict.UNDETERMINED, open.verdict());
        assertEquals(List.of(Reason.JUDGEMENT), reasons(open));
        assertEquals(List.of("S-BASIC"), rules(open, Outcome.VIOLATED));
        assertEquals(List.of("6.1.1.13.PB"), open.violations().get(0).items());

        Determination accepted =
                departure.with("/authority/S-BASIC", "\"ACCEPTED\"").determine();
        assertEquals(Verdict.ELIGIBLE, accepted.verdict());
        assertEquals(List.of("S-BASIC"), rules(accepted, Outcome.VIOLATED));
        assertEquals(
                Verdict.INELIGIBLE,
                departure.with("/authority/S-BASIC", "\"REFUSED\"").determine().verdict());
    }

    @Test
    void oneMissingFactIsAskedForByItsPath() {
        Determination determination = first().without("/provider/gBizId").determine();
        assertEquals(Verdict.UNDETERMINED, determination.verdict());
        assertEquals(List.of(Reason.MISSING_FACT), reasons(determination));
        assertEquals(
                List.of("/provider/gBizId"),
                determination.missing().stream().map(MissingFact::path).toList());
    }

    @Test
    void adviceIsAskedForLastAndChangesNothing() {
        Determination determination =
                first().without("/statement/criticalAreasDeclared").determine();
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
        assertEquals(false, determination.missing().get(0).decisive());
    }

    @Test
    void aSilentDraftAsksForEachControlOnceInAtMostFourEntries() {
        Determination determination = first().with("/statement/status", "\"DRAFT\"")
                .with("/statement/decisions", "{}")
                .determine();
        List<MissingFact> controls = determination.missing().stream()
                .filter(fact -> fact.path().equals("/statement/decisions"))
                .toList();
        List<String> asked =
                controls.stream().flatMap(fact -> fact.items().stream()).toList();
        assertTrue(controls.size() <= 4, controls::toString);
        assertEquals(234, asked.size());
        assertEquals(
                ControlStandards.edition("2022-04-01").mandatory().ids().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList(),
                asked.stream().sorted().toList());
    }

    /** What leaves no mark is no reason. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u3164",
                "\\u115f",
                "\\u1160",
                "\\uffa0",
                "\\u2800",
                "\\u00ad",
                "\\ufe0f",
                "\\u034f",
                "\\udb40\\udd00"
            })
    void anExclusionWhoseReasonIsNotSeenHasNone(String unseen) {
        Applications without = first().with(
                        Applications.decision("9.1.1"), "{\"decision\": \"EXCLUDED\", \"reason\": \"" + unseen + "\"}");
        Applications with = first().with(
                        Applications.decision("9.1.1"),
                        "{\"decision\": \"EXCLUDED\", \"reason\": \"理由" + unseen + "\"}");
        assertEquals(
                Outcome.VIOLATED,
                without.determine().finding("S-OBJ").orElseThrow().outcome());
        assertEquals(
                Outcome.SATISFIED,
                with.determine().finding("S-OBJ").orElseThrow().outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u3000", "\\u200b", "\\ufeff"})
    void aDetailOfItsOwnWhoseNameIsBlankIsAsGoodAsOneWithAName(String blank) {
        String detail = "{\"id\": \"5.1.1.99\", \"parent\": \"5.1.1\", \"nameJa\": \"" + blank + "\"";
        Applications named = first().with(
                        "/statement/optionalDetails", "[" + detail.replace("\"nameJa\": \"", "\"nameJa\": \"n") + "}]");
        for (String end : List.of("}", ", \"nameEn\": \"" + blank + "\"}")) {
            Applications unnamed = first().with("/statement/optionalDetails", "[" + detail + end + "]");
            assertEquals(named.determine().verdict(), unnamed.determine().verdict());
        }
    }

    // asked about on 2026-12-10; a finding is open, and the authority accepts it on a condition
    @ParameterizedTest
    @CsvSource({
        "2026-12-10, '', ELIGIBLE",
        "2026-12-11, 'true', ELIGIBLE",
        "2026-12-09, 'true', ELIGIBLE",
        "2026-12-09, 'false', INELIGIBLE",
        "2026-12-10, 'false', ELIGIBLE",
        "2026-12-09, '', UNDETERMINED",
        "2026-12-09, '{\"state\": \"UNKNOWN\"}', UNDETERMINED",
    })
    void anAcceptanceOnAConditionHoldsToItsLastDayAndAfterItWhereTheConditionIsMet(
            String lastDay, String met, Verdict verdict) {
        assertEquals(verdict, conditional(lastDay, met).determine().verdict());
    }

    @Test
    void theDayAfterTheLastDayOfAConditionIsATurn() {
        Horizon horizon = conditional("2027-01-31", "").analyse().horizon().orElseThrow();
        assertEquals(LocalDate.of(2027, 2, 1), horizon.day());
        assertEquals(Optional.of(Verdict.UNDETERMINED), horizon.verdict());
        assertEquals(
                List.of(OutcomeChange.Cause.AUTHORITY),
                horizon.because().stream().map(OutcomeChange::cause).toList());
        assertEquals(
                Optional.of(Verdict.INELIGIBLE),
                conditional("2027-01-31", "false")
                        .analyse()
                        .horizon()
                        .orElseThrow()
                        .verdict());
        assertEquals(
                Optional.empty(), conditional("2027-01-31", "true").analyse().horizon());
    }

    private static Applications conditional(String lastDay, String met) {
        String more = met.isEmpty() ? "" : ", \"met\": " + met;
        return first().with(
                        "/audit/report/findings",
                        "[{\"controls\": [\"9.2.1\"], \"description\": \"t\", \"open\": true}]")
                .with(
                        "/authority/S-FINDINGS",
                        "{\"word\": \"ACCEPTED\", \"condition\": \"t\", \"lastDay\": \"" + lastDay + "\"" + more + "}");
    }

    @Test
    void aSilentDraftThatDeclaresNothingIsAskedForItsDeclarationOnceAndForTheOptionalDetailsInOneEntry() {
        Determination determination = first().with("/statement/status", "\"DRAFT\"")
                .with("/statement/decisions", "{}")
                .without("/statement/otherDetailsDeclared")
                .determine();
        assertEquals(
                1,
                determination.missing().stream()
                        .filter(fact -> fact.path().equals("/statement/otherDetailsDeclared"))
                        .count());
        List<MissingFact> controls = determination.missing().stream()
                .filter(fact -> fact.path().equals("/statement/decisions"))
                .toList();
        assertEquals(5, controls.size());
        assertEquals(
                1046 + 234,
                controls.stream().mapToInt(fact -> fact.items().size()).sum());
    }

    @Test
    void aPeriodThatSawANewEditionIsDecidedWhereBothEditionsAgree() {
        Applications across = first().with("/audit/period/from", "\"2024-04-01\"")
                .with("/audit/period/to", "\"2025-03-31\"")
                .with("/audit/startedOn", "\"2025-04-10\"")
                .with("/audit/report/date", "\"2025-06-20\"")
                .with("/audit/report/submittedOn", "\"2025-06-30\"");
        assertEquals(Outcome.SATISFIED, across.finding("S-GOV").outcome());
        assertEquals(Outcome.SATISFIED, across.finding("S-BASIC").outcome());
        assertEquals(
                Outcome.VIOLATED,
                across.without(decision("3.1.2.1")).finding("S-GOV").outcome());
        // the details that only the other edition names are among those that the declaration is about
        assertEquals(Outcome.SATISFIED, across.finding("S-REASON").outcome());
        assertEquals(
                Outcome.UNDETERMINED,
                across.without("/statement/otherDetailsDeclared")
                        .finding("S-REASON")
                        .outcome());
        assertEquals(Verdict.ELIGIBLE, across.determine().verdict());
    }

    @Test
    void anEditionWhoseContentsAreNotHeldLeavesTheControlsOpen() {
        Applications across = first().with("/audit/period/from", "\"2021-04-01\"")
                .with("/audit/period/to", "\"2022-03-31\"")
                .with("/filedOn", "\"2022-06-01\"");
        assertEquals(Outcome.UNDETERMINED, across.finding("S-GOV").outcome());
        assertEquals("edition", across.finding("S-GOV").doubts().get(0).id());
    }

    @Test
    void whatContradictsTheQuestionIsRefusedWithEveryProblem() {
        Context early = Context.on(LocalDate.of(2026, 11, 30));
        assertEquals(List.of("FILED_AFTER_ASKED"), problems(first(), early));
        assertEquals(
                List.of("UNKNOWN_RULE", "NOT_FOR_AUTHORITY"),
                problems(
                                first().with("/authority/S-NONE", "\"ACCEPTED\"")
                                        .with("/authority/S-ID", "\"ACCEPTED\""),
                                Context.on(Applications.ASKED))
                        .stream()
                        .sorted((a, b) -> b.compareTo(a))
                        .toList());
        assertEquals(
                List.of("EDITION_AFTER_FILING"),
                problems(
                        first().with("/statement/edition", "\"2024-07\"").without("/filedOn"),
                        Context.on(LocalDate.of(2024, 6, 30))));
    }

    @Test
    void anEditionOfAMonthCanBeNamedFromItsFirstDayOn() {
        Applications named = first().with("/statement/edition", "\"2024-07\"").without("/filedOn");
        assertEquals(
                "2024-07",
                named.determine(Context.on(LocalDate.of(2024, 7, 1))).about().get("edition"));
    }

    @Test
    void beforeTheProgrammeThereIsNoLaw() {
        ServiceCase subject = ServiceCase.of(first().read(), Context.on(Applications.ASKED));
        Case<ServiceCase> early = Case.on(subject, LocalDate.of(2020, 6, 2));
        Engine<ServiceCase> engine = new Engine<>(ServiceRuleBook.asEnacted());
        assertThrows(NoLawException.class, () -> engine.determine(early));
        assertEquals(Verdict.ELIGIBLE, engine.verdict(Case.on(subject, LocalDate.of(2020, 6, 3))));
    }

    static Stream<Rule<ServiceCase>> rules() {
        return ServiceRuleBook.asEnacted().rules().stream()
                .filter(rule -> rule.permission().isEmpty() && !rule.id().equals("S-DEPTH"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsInDoubtBeforeItIsAttestedAndDecidedFromThatDayOn(Rule<ServiceCase> rule) {
        ServiceCase subject = ServiceCase.of(everythingApplies().read(), Context.on(Applications.ASKED));
        Engine<ServiceCase> engine = new Engine<>(ServiceRuleBook.asEnacted());
        LocalDate known = rule.inForce().attestedFrom().orElseThrow().first().orElseThrow();
        Case<ServiceCase> onTheDay = Case.on(subject, Applications.ASKED).filedOn(known);
        assertEquals(
                Outcome.SATISFIED,
                engine.determine(onTheDay).finding(rule.id()).orElseThrow().outcome());
        LocalDate before = known.minusDays(1);
        if (before.isBefore(ServiceRuleBook.asEnacted().start())) {
            assertThrows(NoLawException.class, () -> engine.determine(onTheDay.filedOn(before)));
            return;
        }
        Finding finding =
                engine.determine(onTheDay.filedOn(before)).finding(rule.id()).orElseThrow();
        boolean begins = rule.inForce().from().isPresent();
        assertEquals(
                begins ? Presence.NOT_IN_FORCE : Presence.NOT_KNOWN,
                rule.inForce().on(before));
        assertEquals(begins ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED, finding.outcome());
    }

    @Test
    void everyFactThatARuleReadsStandsInTheLayout() {
        for (Rule<ServiceCase> rule : ServiceRuleBook.asEnacted().rules()) {
            for (String path : rule.reads()) {
                assertTrue(
                        IsmapJson.standard()
                                .term(DocumentKind.SERVICE_REGISTRATION, path)
                                .isPresent(),
                        rule.id() + " reads " + path);
            }
        }
    }

    @Test
    void theJsonHasTheNamesThatAreFixed() throws IOException {
        Analysis analysis = renewal()
                .with("/audit/period/from", "\"2025-11-01\"")
                .without("/audit/report/submittedOn")
                .without(decision("6.1.1.13.PB"))
                .analyse();
        String text = DeterminationJson.write(analysis);
        JsonNode json = new ObjectMapper().readTree(text);
        for (String name : List.of(
                "kind",
                "programme",
                "asOf",
                "verdict",
                "findings",
                "restsOn",
                "edition",
                "lawKnownTo",
                "notCovered",
                "open",
                "missing",
                "receipt")) {
            assertTrue(json.has(name), name);
        }
        JsonNode gap = Stream.iterate(0, i -> i + 1)
                .map(i -> json.at("/findings/" + i))
                .filter(finding -> finding.path("rule").asText().equals("S-PERIOD-GAP"))
                .findFirst()
                .orElseThrow();
        assertEquals("VIOLATED", gap.at("/outcome").asText());
        assertEquals("CONTROL_CRITERIA", gap.at("/provision/instrument").asText());
        assertEquals("2.2.5", gap.at("/provision/locator").asText());
        assertEquals("/audit/period/from", gap.at("/evidence/0/path").asText());
        assertEquals("2025-11-01", gap.at("/evidence/0/value").asText());
        assertEquals("2025-10-01", gap.at("/evidence/0/expected").asText());
        assertTrue(gap.at("/message/ja").isTextual());
        assertEquals("/audit/report/submittedOn", json.at("/missing/0/path").asText());
        assertTrue(json.at("/missing/0/decisive").asBoolean());
        assertEquals(text, DeterminationJson.write(analysis));
        assertEquals(json, new ObjectMapper().readTree(DeterminationJson.writeLine(analysis)));
    }

    // ---- laws over many cases

    private static final List<String> FACTS = List.of(
            "/provider/gBizId",
            "/statement/regions",
            "/statement/underlyingServices",
            "/statement/overallPicture/provider",
            "/statement/otherDetailsDeclared",
            "/statement/subsequentEvents/stated",
            "/statement/criticalAreasDeclared",
            "/statement/representation/fraudOrIllegality",
            "/statement/representation/signatory/director",
            "/disclosures/thirdPartyTests",
            "/audit/period/from",
            "/audit/period/to",
            "/audit/report/date",
            "/audit/report/submittedOn",
            "/audit/report/findings",
            "/audit/managementCycle/used",
            "/previous/periodEnd",
            decision("3.1.2.1"),
            decision("6.2.2"),
            decision("6.3.1.P"),
            decision("6.3.1.1.PB"));

    @Provide
    Arbitrary<Set<String>> facts() {
        return Arbitraries.of(FACTS).set().ofMaxSize(8);
    }

    private static Applications without(Applications application, Set<String> paths) {
        Applications result = application;
        for (String path : paths) {
            result = result.without(path);
        }
        return result;
    }

    @Property(seed = "2020", tries = 60)
    void moreFactsNeverOverturnWhatIsDecided(
            @ForAll("facts") Set<String> silent, @ForAll("facts") Set<String> broken, @ForAll boolean renewed) {
        Applications whole = (renewed ? renewal() : first()).with("/statement/status", "\"DRAFT\"");
        for (String path : broken) {
            whole = broken(whole, path);
        }
        Set<String> less = new HashSet<>(silent);
        Determination little = without(whole, less).determine();
        Determination much = whole.determine();
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
        assertEquals(
                little.verdict(),
                Ismap.standard().verdict(without(whole, less).read(), Context.on(Applications.ASKED)));
    }

    private static Applications broken(Applications application, String path) {
        return switch (path) {
            case "/provider/gBizId",
                    "/statement/otherDetailsDeclared",
                    "/statement/subsequentEvents/stated",
                    "/statement/representation/fraudOrIllegality" -> application.with(path, "false");
            case "/statement/overallPicture/provider", "/disclosures/thirdPartyTests" -> application.with(path, "\"\"");
            case "/audit/report/submittedOn" -> application.with(path, "\"2027-01-01\"");
            case "/audit/period/to" -> application.with(path, "\"2026-10-01\"");
            case "/statement/regions" -> application.with(path, "[]");
            default -> application;
        };
    }

    @Property(seed = "2020", tries = 40)
    void aFinishedAuditNeverMakesAServiceEligible(@ForAll("facts") Set<String> taken) {
        Set<String> basics = new HashSet<>(taken);
        basics.removeIf(path -> path.startsWith("/audit") || path.startsWith("/previous"));
        basics.remove("/statement/criticalAreasDeclared");
        basics.add(decision("6.1.1.13.PB"));
        assertTrue(without(first(), basics).determine().verdict() != Verdict.ELIGIBLE);
    }

    @Property(seed = "2020", tries = 20)
    void theSameCaseReadAgainGivesTheSameBytes(@ForAll("facts") Set<String> silent) {
        Applications application = without(first(), silent).with("/statement/status", "\"DRAFT\"");
        String once = DeterminationJson.write(application.analyse());
        var again = IsmapJson.standard()
                .read(IsmapJson.standard().write(application.read()), ServiceRegistrationApplication.class);
        assertEquals(once, DeterminationJson.write(Ismap.standard().analyse(again, Context.on(Applications.ASKED))));
    }

    /** Of several ways to meet a rule, one that nobody can bring about is not told as something that was needed. */
    @Test
    void whereNoChangeIsRecordedThatAloneIsTold() {
        Finding finding = Applications.first()
                .with("/statement/individualControlsChanged", "true")
                .determine()
                .finding("S-CHANGE")
                .orElseThrow();
        assertEquals(
                List.of("controls whose individual controls changed"),
                finding.evidence().stream().map(one -> one.label().en()).toList());
    }
}
