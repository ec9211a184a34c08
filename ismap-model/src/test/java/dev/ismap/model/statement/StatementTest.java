package dev.ismap.model.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.Statement.OverallPicture;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.WrittenRepresentation.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Statement STATEMENT = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    @Test
    void decisionsStandInTheOrderOfTheStandard() {
        Statement statement = STATEMENT
                .withDecision(ControlId.parse("10.1.1"), ControlDecision.excluded("no keys"))
                .withDecision(ControlId.parse("6.1.1.13.PB"), ControlDecision.takenOver("Platform"))
                .withDecision(ControlId.parse("6.1.1"), ControlDecision.implemented("rule"))
                .withDecision(ControlId.parse("6.1.2"), ControlDecision.notSelected("not needed"));
        assertEquals(
                List.of("6.1.1", "6.1.1.13.PB", "6.1.2", "10.1.1"),
                statement.decisions().keySet().stream().map(ControlId::toString).toList());
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOne() {
        ControlId id = ControlId.parse("6.1.1");
        Statement statement = STATEMENT
                .withDecision(id, ControlDecision.implemented())
                .withDecision(id, ControlDecision.excluded("none"));
        assertEquals(Map.of(id, Input.given(ControlDecision.excluded("none"))), statement.decisions());
    }

    @Test
    void aDecisionCanBeTakenBack() {
        ControlId id = ControlId.parse("6.1.1");
        Statement decided = STATEMENT.withDecision(id, ControlDecision.implemented());
        assertEquals(STATEMENT, decided.withoutDecision(id));
        assertEquals(decided, decided.withoutDecision(ControlId.parse("6.1.2")));
        assertEquals(
                Input.notKnown(),
                decided.withDecision(id, Input.notKnown()).decisions().get(id));
        assertThrows(IllegalArgumentException.class, () -> decided.withDecision(id, Input.notAsked()));
    }

    @Test
    void aDecisionThatIsMentionedIsGivenOrNotKnown() {
        ControlId id = ControlId.parse("6.1.1");
        assertEquals(
                1,
                STATEMENT
                        .withDecisions(Map.of(id, Input.notKnown()))
                        .decisions()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> STATEMENT.withDecisions(Map.of(id, Input.notAsked())));
        assertThrows(
                IllegalArgumentException.class,
                () -> STATEMENT.withDecisions(Map.of(id, Input.notApplicable("reason"))));
    }

    @Test
    void contentThatAppliedDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertEquals(Optional.of(day), AppliedContent.of("content", day, day).to());
        assertThrows(IllegalArgumentException.class, () -> AppliedContent.of("content", day, day.minusDays(1)));
    }

    @Test
    void oneDecisionIsMadeOnSeveralControlsInPlaceOfEarlierOnes() {
        ControlId one = ControlId.parse("5.1.1");
        ControlId other = ControlId.parse("6.1.1");
        ControlId third = ControlId.parse("7.1.1");
        Statement statement = Statement.of(StatementStatus.DRAFT, "2022-04-01")
                .withDecision(one, ControlDecision.excluded("r"))
                .withDecision(third, ControlDecision.excluded("r"))
                .withDecisions(List.of(one, other), ControlDecision.implemented());
        assertEquals(
                Map.of(
                        one, Input.given(ControlDecision.implemented()),
                        other, Input.given(ControlDecision.implemented()),
                        third, Input.given(ControlDecision.excluded("r"))),
                statement.decisions());
        assertEquals(statement, statement.withDecisions(List.of(), ControlDecision.implemented()));
    }

    @Test
    void aDetailOfTheStatementsOwnIsARowOfTheStandardByTheNamesThatItHas() {
        ControlId id = ControlId.parse("5.1.1.99");
        ControlId parent = ControlId.parse("5.1.1");
        OptionalDetail named = OptionalDetail.of(id, parent, "自社の行");

        assertEquals(ControlRow.of(id, parent, Label.same("自社の行")), named.toRow());
        assertEquals(
                ControlRow.of(id, parent, Label.of("自社の行", "A row of ours")),
                named.withNameEn("A row of ours").toRow());
        assertEquals(
                ControlRow.of(id, parent, Label.same("A row of ours")),
                named.withNameJa(" ").withNameEn("A row of ours").toRow());
        assertEquals(ControlRow.of(id, parent), named.withNameJa(" ").toRow());
    }

    @Test
    void aRepresentationThatConfirmsAllConfirmsEachMatter() {
        Input<Boolean> yes = Input.given(true);

        assertEquals(
                new WrittenRepresentation(yes, yes, yes, yes, yes, yes, yes, yes, Signatory.none()),
                WrittenRepresentation.confirmedBy(Signatory.none()));
    }

    @Test
    void anOverallPictureIsMadeOfFiveTexts() {
        assertEquals(
                OverallPicture.none()
                        .withProvider("a")
                        .withService("b")
                        .withLogicalStructure("c")
                        .withInternalControl("d")
                        .withPopulations("e"),
                OverallPicture.of("a", "b", "c", "d", "e"));
    }
}
