package dev.ismap.model.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.json.RandomDocuments;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.StatementDifference.DecisionChange;
import dev.ismap.model.statement.StatementDifference.PartChange;
import dev.ismap.model.statement.StatementMove.FallenAway;
import dev.ismap.model.statement.StatementMove.ToDecide;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of moves and differences of any statement. */
class StatementLawsTest {

    @Provide
    Arbitrary<ServiceRegistrationApplication> applications() {
        return RandomDocuments.of(DocumentKind.SERVICE_REGISTRATION)
                .map(ServiceRegistrationApplication.class::cast)
                .filter(application -> application.problems().isEmpty());
    }

    @Provide
    Arbitrary<ControlStandard> standards() {
        return Arbitraries.of(ControlStandards.heldEditions().stream()
                .map(Edition::id)
                .map(ControlStandards::edition)
                .toList());
    }

    // ---- moves ---------------------------------------------------------------------------------------------------

    @Property(seed = "2020")
    void movingToTheSameEditionChangesNothing(@ForAll("applications") ServiceRegistrationApplication application) {
        Statement statement = application.statement();
        StatementMove move = statement.moveTo(ControlStandards.edition(statement.edition()));

        assertEquals(statement, move.after());
        assertTrue(move.difference().isEmpty());
        assertEquals(List.of(), move.toReview());
        assertEquals(List.of(), move.fallenAway());
    }

    @Property(seed = "2020")
    void everyDecisionIsKeptAsItIsOrFallsAwayByName(
            @ForAll("applications") ServiceRegistrationApplication application,
            @ForAll("standards") ControlStandard standard) {
        Statement statement = application.statement();
        StatementMove move = statement.moveTo(standard);

        Map<ControlId, Input<ControlDecision>> all = new TreeMap<>(move.after().decisions());
        for (FallenAway fallen : move.fallenAway()) {
            assertEquals(null, all.put(fallen.control(), fallen.decision()));
        }
        assertEquals(statement.decisions(), all);
    }

    @Property(seed = "2020")
    void whatWasMovedIsAStatementOnTheOtherEdition(
            @ForAll("applications") ServiceRegistrationApplication application,
            @ForAll("standards") ControlStandard standard) {
        Statement moved = application.statement().moveTo(standard).after();

        assertEquals(standard.id(), moved.edition());
        ServiceRegistrationApplication undated =
                ServiceRegistrationApplication.of(application.programme(), application.application(), moved);
        assertEquals(List.of(), undated.problems());
    }

    @Property(seed = "2020")
    void decidedOpenDeclaredAndUnderAnExcludedObjectiveAreAllThereIs(
            @ForAll("applications") ServiceRegistrationApplication application,
            @ForAll("standards") ControlStandard standard) {
        StatementMove move = application.statement().moveTo(standard);
        ControlStandard target = move.difference().to();
        Set<ControlId> open = move.toDecide().stream()
                .map(ToDecide::control)
                .map(control -> control.id())
                .collect(Collectors.toCollection(TreeSet::new));

        target.decidable().forEach(control -> {
            boolean decided = decision(move.after(), control.id());
            boolean covered = control.isDetailOfControls()
                    && target.parentOf(control.id())
                            .map(parent -> move.after().decisions().get(parent.id()))
                            .flatMap(Input::known)
                            .filter(ControlDecision.Excluded.class::isInstance)
                            .isPresent();
            boolean declared =
                    application.statement().otherDetailsDeclared().known().orElse(false)
                            && control.isOptional()
                            && move.difference().from().contains(control.id());
            assertEquals(
                    !decided && !covered && !declared,
                    open.contains(control.id()),
                    control.id().toString());
        });
    }

    private static boolean decision(Statement statement, ControlId id) {
        Input<ControlDecision> decision = statement.decisions().get(id);
        return decision != null && decision.known().isPresent();
    }

    @Property(seed = "2020")
    void goingThereAndBackKeepsWhatDidNotFallAway(
            @ForAll("applications") ServiceRegistrationApplication application,
            @ForAll("standards") ControlStandard standard) {
        Statement statement = application.statement();
        StatementMove there = statement.moveTo(standard);
        StatementMove back = there.after().moveTo(ControlStandards.edition(statement.edition()));

        assertEquals(List.of(), back.fallenAway());
        assertEquals(there.after().decisions(), back.after().decisions());
    }

    // ---- differences -----------------------------------------------------------------------------------------------

    @Property(seed = "2020")
    void nothingDiffersExactlyIfTheStatementsAreEqual(
            @ForAll("applications") ServiceRegistrationApplication one,
            @ForAll("applications") ServiceRegistrationApplication other) {
        assertTrue(one.statement().differenceTo(one.statement()).isEmpty());
        assertEquals(
                one.statement().equals(other.statement()),
                one.statement().differenceTo(other.statement()).isEmpty());
    }

    @Property(seed = "2020")
    void theOtherWayRoundItIsTheMirrorImage(
            @ForAll("applications") ServiceRegistrationApplication one,
            @ForAll("applications") ServiceRegistrationApplication other) {
        StatementDifference difference = one.statement().differenceTo(other.statement());
        StatementDifference mirrored = other.statement().differenceTo(one.statement());

        assertEquals(
                difference.decisions(),
                mirrored.decisions().stream()
                        .map(change -> new DecisionChange(change.control(), change.after(), change.before()))
                        .toList());
        assertEquals(
                difference.parts(),
                mirrored.parts().stream()
                        .map(change -> new PartChange(
                                change.path(), change.name(), change.after(), change.before(), change.counts()))
                        .toList());
    }

    @Property(seed = "2020")
    void theDecisionsWithTheirChangesAreThoseOfTheOther(
            @ForAll("applications") ServiceRegistrationApplication one,
            @ForAll("applications") ServiceRegistrationApplication other) {
        Map<ControlId, Input<ControlDecision>> decisions =
                new TreeMap<>(one.statement().decisions());
        one.statement()
                .differenceTo(other.statement())
                .decisions()
                .forEach(change -> change.after()
                        .ifPresentOrElse(
                                decision -> decisions.put(change.control(), decision),
                                () -> decisions.remove(change.control())));

        assertEquals(other.statement().decisions(), decisions);
    }
}
