package dev.ismap.model.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.ControlStandards.EditionNotHeldException;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.StatementMove.FallenAway;
import dev.ismap.model.statement.StatementMove.ToDecide;
import dev.ismap.model.statement.StatementMove.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementMoveTest {

    private static final ControlStandard OF_2022 = ControlStandards.edition("2022-04-01");
    private static final ControlStandard OF_2024 = ControlStandards.edition("2024-07");

    /** A final statement that implements all that is mandatory. */
    private static Statement complete(ControlStandard standard) {
        Statement statement =
                Statement.of(StatementStatus.FINAL, standard.id()).withOtherDetailsDeclared(Input.given(true));
        for (ControlId id : standard.mandatory().ids()) {
            statement = statement.withDecision(id, ControlDecision.implemented("記載"));
        }
        return statement;
    }

    private static List<String> ids(List<ToDecide> toDecide, Why why) {
        return toDecide.stream()
                .filter(one -> one.why() == why)
                .map(one -> one.control().id().toString())
                .toList();
    }

    private static ControlId id(String text) {
        return ControlId.parse(text);
    }

    @Test
    void aNewerEditionAsksForItsNewDetailsAndForNothingElse() {
        StatementMove move = complete(OF_2022).moveTo(OF_2024);

        assertEquals(List.of("8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"), ids(move.toDecide(), Why.NEW));
        assertEquals(List.of(), ids(move.toDecide(), Why.NEWLY_HELD));
        assertEquals(List.of(), ids(move.toDecide(), Why.OPEN_BEFORE));
        assertEquals(List.of(), move.fallenAway());
        assertEquals(
                List.of("9.2.3.11.PB"),
                move.toReview().stream().map(control -> control.id().toString()).toList());
        assertEquals(complete(OF_2022).decisions(), move.after().decisions());
    }

    @Test
    void itIsADraftThatDeclaresAnew() {
        StatementMove move = complete(OF_2022).moveTo(OF_2024);

        assertEquals("2024-07", move.after().edition());
        assertEquals(StatementStatus.DRAFT, move.after().status());
        assertEquals(Input.notAsked(), move.after().otherDetailsDeclared());
        assertTrue(move.declarationLapsed());
        assertFalse(complete(OF_2022).moveTo(OF_2022).declarationLapsed());
    }

    @Test
    void aDecisionOnARowThatTheEarlierEditionLacksFallsAway() {
        Statement statement = complete(OF_2024)
                .withDecision(id("12.2.1.15"), ControlDecision.implemented("検知"))
                .withDecision(id("13.1.3.1"), ControlDecision.implemented("分割"));
        StatementMove move = statement.moveTo(OF_2022);

        assertEquals(
                List.of(new FallenAway(
                        id("12.2.1.15"), Input.given(ControlDecision.implemented("検知")), Optional.empty())),
                move.fallenAway());
        assertEquals(List.of(), move.after().optionalDetails());
        assertEquals(
                Input.given(ControlDecision.implemented("分割")),
                move.after().decisions().get(id("13.1.3.1")));
        assertEquals(List.of(), problems(move.after()));
    }

    @Test
    void aDetailThatOnlyTheUsersOwnStandardHoldsGoesAlongWithItsDecision() {
        ControlStandard mine = OF_2024.with(List.of(ControlRow.of(id("5.1.1.99"), Label.of("自社の行", "A row of ours"))));
        Statement statement = complete(OF_2024).withDecision(id("5.1.1.99"), ControlDecision.implemented("規程"));
        StatementMove move = StatementMove.of(statement, mine, OF_2024);

        // not known to be missing in ours: the decision is kept, and the row goes along with it
        assertEquals(
                List.of("5.1.1.99"),
                move.after().optionalDetails().stream()
                        .map(detail -> detail.id().toString())
                        .toList());
        assertEquals(statement.decisions(), move.after().decisions());
        assertEquals(List.of(), problems(move.after()));
    }

    @Test
    void whatWasLeftToTheDeclarationIsNotNamedOneByOne() {
        Statement silent = complete(OF_2022).withOtherDetailsDeclared(Input.notAsked());

        assertEquals(1046, silent.moveTo(OF_2024).toDecide().size() - 4);
        assertEquals(4, complete(OF_2022).moveTo(OF_2024).toDecide().size());
    }

    @Test
    void theStatementsOwnNamesOfDetailsGoAlong() {
        Statement statement = complete(OF_2022)
                .withOptionalDetails(List.of(
                        OptionalDetail.of(id("13.1.3.1"), id("13.1.3"), "ネットワークの分割"),
                        OptionalDetail.of(id("5.1.1.1"), id("5.1.1"), "自社の行")))
                .withDecision(id("13.1.3.1"), ControlDecision.notSelected("該当しない"))
                .withDecision(id("5.1.1.1"), ControlDecision.implemented("規程"));
        StatementMove move = statement.moveTo(OF_2024);

        assertEquals(statement.optionalDetails(), move.after().optionalDetails());
        assertEquals(statement.decisions(), move.after().decisions());
        assertEquals(
                List.of("9.2.3.11.PB", "13.1.3.1"),
                move.toReview().stream().map(control -> control.id().toString()).toList());
        assertEquals(List.of(), problems(move.after()));
    }

    @Test
    void underAnExcludedObjectiveNoDetailCallsForADecision() {
        Statement statement = Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withDecision(id("6.3.1.P"), ControlDecision.excluded("該当しない"));
        List<String> open = ids(statement.moveTo(OF_2024).toDecide(), Why.OPEN_BEFORE);

        assertFalse(open.contains("6.3.1.P"));
        assertFalse(open.contains("6.3.1.1.PB"));
        assertTrue(open.contains("6.1.1.13.PB"));
    }

    @Test
    void anAnswerThatIsNotKnownStillCallsForADecision() {
        Statement statement = complete(OF_2022);
        Statement asked = statement.withDecisions(java.util.Map.of(id("5.1.1"), Input.notKnown()));

        assertTrue(ids(asked.moveTo(OF_2024).toDecide(), Why.OPEN_BEFORE).contains("5.1.1"));
        assertEquals(Input.notKnown(), asked.moveTo(OF_2024).after().decisions().get(id("5.1.1")));
    }

    @Test
    void aControlThatBecomesBasicIsDecidedOnAnew() {
        List<Control> rows = new ArrayList<>(OF_2024.controls());
        Control old = OF_2024.control(id("13.1.3.1"));
        rows.remove(old);
        rows.add(new Control(id("13.1.3.1.B"), old.layer(), old.level(), old.parent(), old.name(), old.references()));
        ControlStandard stricter = ControlStandard.of(OF_2024.edition(), rows, true, "");
        Statement statement = complete(OF_2024).withDecision(id("13.1.3.1"), ControlDecision.notSelected("該当しない"));
        StatementMove move = statement.moveTo(stricter);

        assertEquals(
                List.of(new FallenAway(
                        id("13.1.3.1"),
                        Input.given(ControlDecision.notSelected("該当しない")),
                        Optional.of(id("13.1.3.1.B")))),
                move.fallenAway());
        assertTrue(ids(move.toDecide(), Why.NEW).contains("13.1.3.1.B"));
    }

    @Test
    void aRowThatACompleteEditionDoesNotHaveFallsAwayWithItsDecision() {
        Statement statement = complete(OF_2022)
                .withOptionalDetails(List.of(OptionalDetail.of(id("5.1.1.1"), id("5.1.1"), "自社の行")))
                .withDecision(id("5.1.1.1"), ControlDecision.implemented("規程"));
        StatementMove move = statement.moveTo(OF_2024.completedWith(List.of()));

        assertEquals(List.of(), move.after().optionalDetails());
        assertEquals(
                List.of(id("5.1.1.1")),
                move.fallenAway().stream().map(FallenAway::control).toList());
    }

    @Test
    void aStandardThatTheCallerCompletedIsWhatTheStatementComesFrom() {
        ControlStandard mine = OF_2022.with(List.of(ControlRow.of(id("5.1.1.1"), Label.of("自社の行", "A row of ours"))));
        Statement statement = complete(OF_2022).withDecision(id("5.1.1.1"), ControlDecision.implemented("規程"));
        StatementMove move = StatementMove.of(statement, mine, OF_2024);

        assertEquals(statement.decisions(), move.after().decisions());
        assertEquals(List.of(), problems(move.after()));
        assertThrows(IllegalArgumentException.class, () -> StatementMove.of(statement, OF_2024, mine));
    }

    @Test
    void anEditionThatIsNotHeldIsNamed() {
        assertThrows(
                EditionNotHeldException.class,
                () -> Statement.of(StatementStatus.DRAFT, "2020-06-03").moveTo(OF_2024));
    }

    @Test
    void rowsThatTheOwnEditionCannotTakeAreRefused() {
        Statement statement =
                complete(OF_2022).withOptionalDetails(List.of(OptionalDetail.of(id("5.1.1.1"), id("5.1.2"), "自社の行")));
        assertThrows(InputException.class, () -> statement.moveTo(OF_2024));
    }

    private static List<?> problems(Statement statement) {
        return ServiceRegistrationApplication.of(Programme.ISMAP, ApplicationKind.FIRST, statement)
                .problems();
    }

    @Test
    void theDeclarationLapsesOnAnotherEditionAlone() {
        assertTrue(complete(OF_2022).moveTo(OF_2024).declarationLapsed());
        assertFalse(complete(OF_2022).moveTo(OF_2022).declarationLapsed());
        assertFalse(Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .moveTo(OF_2024)
                .declarationLapsed());
    }

    @Test
    void aReasonToDecideIsSaidInBothLanguages() {
        assertEquals(Label.of("新設", "new"), Why.NEW.label());
        assertEquals(Label.of("従前から未決定", "not decided before either"), Why.OPEN_BEFORE.label());
        assertTrue(Why.NEWLY_HELD.label().en().startsWith("held only now"));
    }

    @Test
    void aDecisionOnAHeadingFallsAwayAndNoOtherControlIsNamedForIt() {
        Statement statement = complete(OF_2022).withDecision(id("5.1"), ControlDecision.implemented());

        assertEquals(
                List.of(new FallenAway(id("5.1"), Input.given(ControlDecision.implemented()), Optional.empty())),
                statement.moveTo(OF_2024).fallenAway());
    }

    @Test
    void aRowOfTheStatementsOwnThatTheOtherEditionHoldsIsNoLongerItsOwn() {
        Statement statement = complete(OF_2022)
                .withOptionalDetails(List.of(OptionalDetail.of(id("12.2.1.15"), id("12.2.1"), "自社の行")))
                .withDecision(id("12.2.1.15"), ControlDecision.implemented("検知"));
        StatementMove move = statement.moveTo(OF_2024);

        assertEquals(List.of(), move.after().optionalDetails());
        assertEquals(statement.decisions(), move.after().decisions());
    }

    @Test
    void aRowOfAnotherStandardGoesAlongOnlyIfItIsDecidedOn() {
        ControlStandard mine = OF_2024.with(List.of(
                ControlRow.of(id("5.1.1.98"), Label.of("行", "A row")),
                ControlRow.of(id("5.1.1.99"), Label.of("別の行", "Another row"))));
        Statement statement = complete(OF_2024).withDecision(id("5.1.1.99"), ControlDecision.implemented("規程"));

        assertEquals(
                List.of(id("5.1.1.99")),
                StatementMove.of(statement, mine, OF_2024).after().optionalDetails().stream()
                        .map(OptionalDetail::id)
                        .toList());
    }

    @Test
    void aRowWhoseObjectiveTheOtherStandardDoesNotHaveFallsAway() {
        ControlStandard without = ControlStandard.of(
                OF_2024.edition(),
                OF_2024.controls().stream()
                        .filter(control -> !control.id().equals(id("5.1.1"))
                                && !control.parent().equals(Optional.of(id("5.1.1"))))
                        .toList(),
                false,
                "");
        ControlStandard mine = OF_2022.with(List.of(ControlRow.of(id("5.1.1.98"), Label.of("行", "A row"))));
        Statement statement = complete(OF_2022)
                .withOptionalDetails(List.of(OptionalDetail.of(id("5.1.1.99"), id("5.1.1"), "自社の行")))
                .withDecision(id("5.1.1.98"), ControlDecision.implemented("規程"))
                .withDecision(id("5.1.1.99"), ControlDecision.implemented("規程"));
        StatementMove move = StatementMove.of(statement, mine, without);

        assertEquals(List.of(), move.after().optionalDetails());
        assertEquals(
                List.of(id("5.1.1"), id("5.1.1.98"), id("5.1.1.99")),
                move.fallenAway().stream().map(FallenAway::control).toList());
    }

    @Test
    void aDecisionOnAControlThatHasAnotherNameIsToBeReviewed() {
        List<Control> rows = new ArrayList<>(OF_2024.controls());
        Control old = OF_2024.control(id("9.1.1"));
        rows.set(
                rows.indexOf(old),
                new Control(old.id(), old.layer(), old.level(), old.parent(), Label.same("別の名称"), old.references()));
        ControlStandard renamed = ControlStandard.of(OF_2024.edition(), rows, true, "");

        assertEquals(
                List.of(id("9.1.1")),
                complete(OF_2024).moveTo(renamed).toReview().stream()
                        .map(Control::id)
                        .toList());
    }
}
