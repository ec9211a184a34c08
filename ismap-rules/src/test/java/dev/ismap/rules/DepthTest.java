package dev.ismap.rules;

import static dev.ismap.rules.Applications.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.Basis;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.rules.law.Context;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S-REASON, S-INDIV and S-DEPTH over all details of an edition, and what the declaration on the others covers. */
class DepthTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");
    private static final String DECLARED = "/statement/otherDetailsDeclared";
    private static final String IMPLEMENTED = "{\"decision\": \"IMPLEMENTED\", \"individualControls\": [\"t\"]}";
    private static final String REASONED = "{\"decision\": \"NOT_SELECTED\", \"reason\": \"t\"}";

    /** As if the 31 mandatory details were all the details there are. */
    private static final ControlStandard COMPLETED = STANDARD.completedWith(List.of());

    private static final Context CONTEXT = Context.on(Applications.ASKED).standard(COMPLETED);

    /** Every optional detail is decided on, and nothing is declared of others. */
    private static Applications full() {
        Applications full = Applications.first().without(DECLARED);
        for (Control objective : STANDARD.objectives()) {
            boolean selected = true;
            for (Control detail : STANDARD.detailsUnder(objective.id())) {
                if (detail.isOptional()) {
                    full.set(decision(detail.id().toString()), selected ? IMPLEMENTED : REASONED);
                    selected = !selected;
                }
            }
        }
        return full;
    }

    private static Finding finding(Applications application, String rule) {
        return application.determine().finding(rule).orElseThrow();
    }

    @Test
    void aStatementThatNamesEveryDetailNeedsNoDeclaration() {
        Determination determination = full().determine();
        assertEquals(Verdict.ELIGIBLE, determination.verdict());
        assertEquals(List.of(), determination.missing());
        for (String rule : List.of("S-REASON", "S-INDIV", "S-DEPTH")) {
            assertEquals(
                    Outcome.SATISFIED, determination.finding(rule).orElseThrow().outcome(), rule);
        }
    }

    @Test
    void whatNeedsTheListOfDetailsRestsOnItsSource() {
        assertEquals(Basis.SECONDARY, finding(full(), "S-REASON").basis(), "that there are no others");
        Applications oneLeftOut = full().without(decision("13.1.3.1")).with(DECLARED, "false");
        assertEquals(Basis.SECONDARY, finding(oneLeftOut, "S-REASON").basis(), "that there is this one");
        assertEquals(
                Basis.OFFICIAL, finding(Applications.first(), "S-REASON").basis(), "the declaration needs no list");
        assertEquals(
                Basis.OFFICIAL,
                finding(Applications.first().with(decision("13.1.3.1"), "{\"decision\": \"NOT_SELECTED\"}"), "S-REASON")
                        .basis(),
                "the statement itself names it");
        assertEquals(
                Basis.OFFICIAL,
                full().determine(Context.on(Applications.ASKED)
                                .standard(STANDARD.completedWith(STANDARD.optionalDetails().stream()
                                        .map(ControlRow::of)
                                        .toList())))
                        .finding("S-REASON")
                        .orElseThrow()
                        .basis(),
                "a table of the user's own is theirs to answer for");
    }

    @Test
    void whatIsLeftOutIsNeitherSelectedNorReasonedUnlessItIsDeclared() {
        Applications oneLeftOut = full().without(decision("13.1.3.1"));
        Finding open = finding(oneLeftOut, "S-REASON");
        assertEquals(Outcome.UNDETERMINED, open.outcome());
        assertEquals(
                List.of(DECLARED),
                oneLeftOut.determine().missing().stream().map(MissingFact::path).toList());
        Finding violated = finding(oneLeftOut.with(DECLARED, "false"), "S-REASON");
        assertEquals(Outcome.VIOLATED, violated.outcome());
        assertEquals(List.of("13.1.3.1"), violated.items());
        Finding declared = finding(oneLeftOut.with(DECLARED, "true"), "S-REASON");
        assertEquals(Outcome.SATISFIED, declared.outcome());
        assertEquals(
                List.of(DECLARED),
                declared.evidence().stream()
                        .map(evidence -> evidence.path())
                        .filter(path -> !path.equals("/statement/decisions"))
                        .toList());
    }

    @Test
    void theDeclarationCoversOnlyWhatTheStatementDoesNotMention() {
        Applications declared = Applications.first();
        assertEquals(Outcome.SATISFIED, finding(declared, "S-REASON").outcome());
        Applications without = declared.with(decision("13.1.3.1"), "{\"decision\": \"NOT_SELECTED\"}");
        assertEquals(Outcome.VIOLATED, finding(without, "S-REASON").outcome());
        assertEquals(List.of("13.1.3.1"), finding(without, "S-REASON").items());
        Applications undescribed = declared.with(decision("13.1.3.1"), "{\"decision\": \"IMPLEMENTED\"}");
        assertEquals(Outcome.SATISFIED, finding(undescribed, "S-REASON").outcome());
        assertEquals(List.of("13.1.3.1"), finding(undescribed, "S-INDIV").items());
    }

    @Test
    void underAnExcludedObjectiveNothingIsAskedOfDetails() {
        Applications excluded = full().with(decision("13.1.3"), "{\"decision\": \"EXCLUDED\", \"reason\": \"t\"}");
        for (ControlId detail : STANDARD.detailsUnder(ControlId.parse("13.1.3")).ids()) {
            excluded = excluded.without(decision(detail.toString()));
        }
        assertEquals(Verdict.ELIGIBLE, excluded.determine().verdict());
        assertEquals(List.of(), excluded.determine().missing());
        assertEquals(Outcome.SATISFIED, finding(excluded, "S-DEPTH").outcome());
    }

    @Test
    void aDraftLeavesOpenWhatItNeitherNamesNorDeclares() {
        Applications draft = full().with("/statement/status", "\"DRAFT\"").without(decision("13.1.3.1"));
        assertEquals(Outcome.UNDETERMINED, finding(draft, "S-REASON").outcome());
        assertEquals(
                Outcome.UNDETERMINED,
                finding(draft.with(DECLARED, "false"), "S-REASON").outcome());
        assertEquals(
                List.of("13.1.3.1"),
                draft.with(DECLARED, "false").determine().missing().stream()
                        .flatMap(fact -> fact.items().stream())
                        .distinct()
                        .toList());
        Determination declared = draft.with(DECLARED, "true").determine();
        assertEquals(Verdict.ELIGIBLE, declared.verdict());
        assertEquals(List.of(), declared.missing());
        Applications notKnown = draft.with(DECLARED, "true").unknown(decision("13.1.3.1"));
        assertEquals(Outcome.UNDETERMINED, finding(notKnown, "S-REASON").outcome(), "it is mentioned");
    }

    @Test
    void detailsThatOnlyTheOtherEditionNamesAreCoveredByTheDeclaration() {
        Applications across = full().with("/audit/period/from", "\"2024-04-01\"")
                .with("/audit/period/to", "\"2025-03-31\"")
                .with("/audit/startedOn", "\"2025-04-10\"")
                .with("/audit/report/date", "\"2025-06-20\"")
                .with("/audit/report/submittedOn", "\"2025-06-30\"");
        assertEquals(Outcome.UNDETERMINED, finding(across, "S-REASON").outcome(), "four details are not mentioned");
        assertEquals(
                List.of(DECLARED),
                across.determine().missing().stream().map(MissingFact::path).toList());
        assertEquals(Verdict.ELIGIBLE, across.with(DECLARED, "true").determine().verdict());
        // the statement cannot decide on what its own edition does not have: only the declaration helps
        Analysis not = Ismap.standard().analyse(across.with(DECLARED, "false").read(), Context.on(Applications.ASKED));
        assertEquals(Verdict.UNDETERMINED, not.determination().verdict());
        assertEquals(DECLARED, not.remedies().remedies().get(0).changes().get(0).path());
        assertEquals(
                List.of("8.1.5.P", "12.2.1", "13.2.3", "16.1.5"), // or to exclude the objectives to which they belong
                not.remedies().remedies().stream()
                        .flatMap(remedy -> remedy.changes().stream())
                        .flatMap(change -> change.items().stream())
                        .toList());
        assertEquals(
                List.of(),
                across.with("/statement/status", "\"DRAFT\"").determine().missing().stream()
                        .flatMap(fact -> fact.items().stream())
                        .toList());
    }

    @Test
    void objectivesWithoutAnySelectedDetailAreNamed() {
        var finding = Applications.first().determine(CONTEXT).finding("S-DEPTH").orElseThrow();
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(
                COMPLETED.objectives().size()
                        - COMPLETED.parentsOf(COMPLETED.mandatoryDetails()).size(),
                finding.items().size());
    }

    @Test
    void whereTheRestIsLeftToTheDeclarationDepthIsNotAsked() {
        assertEquals(
                Outcome.NOT_APPLICABLE, finding(Applications.first(), "S-DEPTH").outcome());
        Finding said = finding(Applications.first().with(DECLARED, "false"), "S-DEPTH");
        assertEquals(Outcome.VIOLATED, said.outcome(), "what is not mentioned is not selected");
        assertEquals(
                STANDARD.objectives().size()
                        - STANDARD.parentsOf(STANDARD.mandatoryDetails()).size(),
                said.items().size());
    }

    @Test
    void ofADraftThatDeclaresNothingTheDetailsAreAskedForAndNotTheObjectives() {
        Finding open = finding(
                Applications.first().with("/statement/status", "\"DRAFT\"").with(DECLARED, "false"), "S-DEPTH");
        assertEquals(Outcome.UNDETERMINED, open.outcome(), "each of them may still be selected");
        assertTrue(
                open.items().stream()
                        .allMatch(id ->
                                STANDARD.find(ControlId.parse(id)).orElseThrow().isDetailOfControls()),
                open.items().toString());
        assertFalse(open.items().isEmpty());
    }

    @Test
    void itIsAdviceAndChangesNoVerdict() {
        assertEquals(
                Applications.first().determine().verdict(),
                Applications.first().determine(CONTEXT).verdict());
    }

    @Test
    void theOtherDetailsNeedNoDeclarationOnceAllAreHeldAndNamed() {
        var application = Applications.first().without(DECLARED);
        assertEquals(
                Outcome.UNDETERMINED,
                application.determine().finding("S-REASON").orElseThrow().outcome());
        assertEquals(
                Outcome.SATISFIED,
                application.determine(CONTEXT).finding("S-REASON").orElseThrow().outcome());
    }
}
