package dev.ismap.examples.samples;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What comes of the samples on the day that the README asks about. */
class SampleVerdictsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Test
    void nothingStandsAgainstTheCompleteApplicationAndNothingIsMissing() throws IOException {
        Determination determination = determine("service-registration.json");
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
        assertEquals(List.of(), violated(determination));
        assertEquals(List.of(), determination.missing());
        assertEquals(List.of(), determination.open());
    }

    @Test
    void theCompleteApplicationDecidesOnExactlyWhatIsMandatory() throws IOException {
        ServiceRegistrationApplication complete = SampleFiles.application("service-registration.json");
        ControlSet mandatory = ServiceSamples.STANDARD.mandatory();
        assertEquals(234, mandatory.size());
        assertEquals(
                mandatory.ids(), List.copyOf(complete.statement().decisions().keySet()));
    }

    @Test
    void everyBasicDetailOfTheCompleteApplicationHasOneIndividualControlOfItsOwn() throws IOException {
        Map<ControlId, Input<ControlDecision>> decisions =
                SampleFiles.application("service-registration.json").statement().decisions();
        List<String> texts = ServiceSamples.STANDARD.mandatoryDetails().stream()
                .map(control -> decisions.get(control.id()).known().orElseThrow())
                .flatMap(decision -> ((Implemented) decision).individualControls().stream())
                .toList();
        assertEquals(31, texts.size());
        assertEquals(31, texts.stream().distinct().count());
    }

    @Test
    void noBasicDetailFallsAwayWithAnObjectiveThatTheCompleteApplicationExcludes() throws IOException {
        List<ControlId> excluded =
                SampleFiles.application("service-registration.json").statement().decisions().entrySet().stream()
                        .filter(entry -> entry.getValue().known().orElseThrow() instanceof Excluded)
                        .map(Map.Entry::getKey)
                        .toList();
        assertEquals(List.of(ControlId.parse("6.2.2"), ControlId.parse("14.2.7")), excluded);
        for (ControlId objective : excluded) {
            assertTrue(ServiceSamples.STANDARD
                    .detailsUnder(objective)
                    .filter(Control::isMandatory)
                    .isEmpty());
        }
    }

    @Test
    void theFullApplicationDecidesOnEveryIdAndNothingStandsAgainstIt() throws IOException {
        ServiceRegistrationApplication full = SampleFiles.application("service-registration-full.json");
        ControlSet decidable = ServiceSamples.NEWER_STANDARD.decidable();
        assertEquals(decidable.ids(), List.copyOf(full.statement().decisions().keySet()));
        assertEquals(
                1163,
                decidable.minus(ServiceSamples.NEWER_STANDARD.objectives()).size());
        Determination determination = Ismap.standard().determine(full, Context.on(LocalDate.of(2025, 6, 1)));
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
        assertEquals(List.of(), violated(determination));
        assertEquals(List.of(), determination.missing());
        for (String rule : List.of("S-REASON", "S-INDIV")) {
            assertEquals(
                    Outcome.SATISFIED, determination.finding(rule).orElseThrow().outcome(), rule);
        }
        assertEquals(
                Basis.SECONDARY, determination.finding("S-REASON").orElseThrow().basis());
    }

    @Test
    void aReasonTakenOutOfTheFullApplicationIsMissedByItsId() throws IOException {
        ServiceRegistrationApplication full = SampleFiles.application("service-registration-full.json");
        List<ControlId> notSelected = full.statement().decisions().entrySet().stream()
                .filter(entry -> entry.getValue().known().orElseThrow() instanceof NotSelected)
                .map(Map.Entry::getKey)
                .filter(id ->
                        !id.toString().startsWith("6.2.2.") && !id.toString().startsWith("14.2.7."))
                .toList();
        assertTrue(notSelected.size() > 50);
        ControlId without = notSelected.get(20);
        ServiceRegistrationApplication changed =
                full.withStatement(full.statement().withDecision(without, new NotSelected(Optional.empty())));
        Analysis analysis = Ismap.standard().analyse(changed, Context.on(LocalDate.of(2025, 6, 1)));
        assertEquals(Verdict.INELIGIBLE, analysis.determination().verdict());
        assertEquals(List.of("S-REASON"), violated(analysis.determination()));
        assertEquals(
                List.of(without.toString()),
                analysis.determination().finding("S-REASON").orElseThrow().items());
        Remedies remedies = analysis.remedies();
        assertTrue(remedies.complete());
        // implement it, do not select it with a reason, or exclude the objective that it belongs to
        assertEquals(
                List.of(
                        List.of(without.toString()),
                        List.of(without.toString()),
                        List.of(without.toString()
                                .substring(0, without.toString().lastIndexOf('.')))),
                remedies.remedies().stream()
                        .map(remedy -> remedy.changes().stream()
                                .flatMap(change -> change.items().stream())
                                .toList())
                        .toList());
    }

    @Test
    void theRenewalFailsByTheGapAlone() throws IOException {
        Determination determination = determine("service-registration-renewal-gap.json");
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(List.of("S-PERIOD-GAP"), violated(determination));
    }

    @Test
    void theSoftwareFailsByItsPlatformAndByWhatItTakesOverFromIt() throws IOException {
        Determination determination = determine("service-registration-saas-unlisted-platform.json");
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(List.of("S-BASE", "S-INHERIT"), violated(determination));
    }

    @Test
    void thirtyRulesStandAgainstTheWorstApplicationAndItIsStillOneDetermination() throws IOException {
        Determination determination = determine("service-registration-liu-thirty-violations.json", DAY.plusMonths(1));
        assertEquals(Verdict.INELIGIBLE, determination.verdict());
        assertEquals(
                30,
                violated(determination).size(),
                () -> violated(determination).toString());
        // as infrastructure it is another service than ISMAP-LIU is for: no change of this application is known to make
        // it eligible
        Analysis analysis = Ismap.standard()
                .analyse(
                        SampleFiles.application("service-registration-liu-thirty-violations.json"),
                        Context.on(DAY.plusMonths(1)));
        assertEquals(List.of(), analysis.remedies().remedies());
    }

    @Test
    void theDraftIsOpenWithFewQuestionsAboutManyControls() throws IOException {
        Determination determination = determine("service-registration-draft.json");
        assertEquals(Verdict.UNDETERMINED, determination.verdict());
        assertEquals(List.of(), violated(determination));

        List<MissingFact> aboutControls = determination.missing().stream()
                .filter(fact -> !fact.items().isEmpty())
                .toList();
        assertTrue(!aboutControls.isEmpty() && aboutControls.size() <= 4, () -> aboutControls.toString());
        assertEquals(
                undecidedInTheDraft(),
                aboutControls.stream().flatMap(fact -> fact.items().stream()).collect(toCollection(TreeSet::new)));
    }

    /** What it does not mention, the one that is not known, and the one whose individual control is still to write. */
    private static SortedSet<String> undecidedInTheDraft() throws IOException {
        Set<ControlId> mentioned = SampleFiles.application("service-registration-draft.json")
                .statement()
                .decisions()
                .keySet();
        SortedSet<String> undecided = ServiceSamples.NEWER_STANDARD.decidable().ids().stream()
                .filter(id -> !mentioned.contains(id))
                .map(ControlId::toString)
                .collect(toCollection(TreeSet::new));
        undecided.add("9.5.2.1.PB");
        undecided.add("9.2.4.9.PB");
        return undecided;
    }

    @Test
    void theDraftDoesNotAskAgainWhatItsProviderDoesNotKnow() throws IOException {
        Determination determination = determine("service-registration-draft.json");
        assertEquals(
                List.of("/disclosures/foreignLawAccessRisk"),
                determination.missing().stream()
                        .filter(fact -> fact.asked() && fact.items().isEmpty())
                        .map(MissingFact::path)
                        .toList());
    }

    private static Determination determine(String name) throws IOException {
        return determine(name, DAY);
    }

    private static Determination determine(String name, LocalDate day) throws IOException {
        return Ismap.standard().determine(SampleFiles.application(name), Context.on(day));
    }

    private static List<String> violated(Determination determination) {
        return determination.violations().stream().map(Finding::rule).toList();
    }
}
