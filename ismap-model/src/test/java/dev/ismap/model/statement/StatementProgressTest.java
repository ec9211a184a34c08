package dev.ismap.model.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementProgressTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");
    private static final Statement SILENT = Statement.of(StatementStatus.DRAFT, "2022-04-01");
    private static final ControlId OBJECTIVE = ControlId.parse("5.1.1");
    private static final ControlId DETAIL = ControlId.parse("6.1.1.13.PB");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final AppliedContent WHOLE = AppliedContent.of("規程", DAY, DAY);

    private static StatementProgress progress(Statement statement) {
        return StatementProgress.of(statement, STANDARD);
    }

    @Test
    void ofASilentStatementEveryItemIsOpenInItsChapter() {
        StatementProgress progress = progress(SILENT);

        assertEquals(STANDARD.decidable().ids(), progress.open());
        assertEquals(STANDARD.decidable().size(), progress.items());
        assertEquals(0, progress.decided());
        assertEquals(List.of(), progress.incomplete());
        progress.chapters().forEach(chapter -> {
            assertTrue(chapter.chapter().parent().isEmpty());
            assertTrue(chapter.items() > 0);
            assertEquals(0, chapter.decided());
            assertTrue(chapter.open().stream()
                    .allMatch(id -> id.chapter() == chapter.chapter().id().chapter()));
        });
        assertEquals(
                progress.chapters().stream()
                        .map(chapter -> chapter.chapter().id())
                        .sorted()
                        .toList(),
                progress.chapters().stream()
                        .map(chapter -> chapter.chapter().id())
                        .toList());
    }

    @Test
    void theDeclarationCoversTheOptionalDetailsOnWhichTheStatementIsSilent() {
        ControlId optional = STANDARD.controls().stream()
                .filter(Control::isOptional)
                .findFirst()
                .orElseThrow()
                .id();
        Statement declared = SILENT.withOtherDetailsDeclared(Input.given(true));

        assertEquals(STANDARD.mandatory().ids(), progress(declared).open());
        assertEquals(
                STANDARD.decidable().ids(),
                progress(SILENT.withOtherDetailsDeclared(Input.given(false))).open());
        // a decision that is not known is none
        StatementProgress asked = progress(declared.withDecisions(Map.of(optional, Input.notKnown())));
        assertEquals(STANDARD.mandatory().size() + 1, asked.items());
        assertTrue(asked.open().contains(optional));
    }

    @Test
    void aDecidedItemIsNotOpen() {
        StatementProgress progress = progress(SILENT.withDecision(OBJECTIVE, ControlDecision.implemented()));

        assertEquals(1, progress.decided());
        assertFalse(progress.open().contains(OBJECTIVE));
        assertEquals(
                List.of(5),
                progress.chapters().stream()
                        .filter(chapter -> chapter.decided() == 1)
                        .map(chapter -> chapter.chapter().id().chapter())
                        .toList());
    }

    @Test
    void aDetailOfTheStatementsOwnIsAnItemToo() {
        ControlId own = ControlId.parse("5.1.1.99");
        Statement statement = SILENT.withOptionalDetails(List.of(OptionalDetail.of(own, OBJECTIVE, "自社の行")));

        assertTrue(progress(statement).open().contains(own));
        assertEquals(STANDARD.decidable().size() + 1, progress(statement).items());
        // a row that the edition cannot take is left out
        Statement wrong = SILENT.withOptionalDetails(List.of(OptionalDetail.of(own, ControlId.parse("6.1.1"), "自社の行")));
        assertEquals(STANDARD.decidable().size(), progress(wrong).items());
    }

    static Stream<ControlDecision> complete() {
        return Stream.of(
                new Implemented(List.of("規程"), List.of()),
                new Implemented(List.of("", "規程"), List.of(ControlChange.of(WHOLE, WHOLE))),
                new TakenOver(Optional.of("基盤"), List.of(ControlChange.of(WHOLE, WHOLE))),
                new NotSelected(Optional.of("該当しない")),
                new Excluded(Optional.of("該当しない")));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void aDecisionThatSaysAllIsComplete(ControlDecision decision) {
        assertEquals(List.of(), progress(SILENT.withDecision(DETAIL, decision)).incomplete());
    }

    static Stream<ControlDecision> incomplete() {
        return Stream.of(
                new Implemented(List.of(), List.of()),
                new Implemented(List.of(" "), List.of()),
                new Implemented(List.of("規程"), List.of(ControlChange.of(WHOLE, AppliedContent.none()))),
                new Implemented(List.of("規程"), List.of(ControlChange.of(WHOLE.withContent("\u3000"), WHOLE))),
                new TakenOver(Optional.of("基盤"), List.of(ControlChange.of(WHOLE.withoutFrom(), WHOLE))),
                new TakenOver(Optional.of("基盤"), List.of(ControlChange.of(WHOLE, WHOLE.withoutTo()))),
                new TakenOver(Optional.empty(), List.of()),
                new NotSelected(Optional.empty()),
                new NotSelected(Optional.of(" ")),
                new Excluded(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void aDecisionWhoseWordsAreMissingIsIncomplete(ControlDecision decision) {
        StatementProgress progress = progress(SILENT.withDecision(DETAIL, decision));

        assertEquals(List.of(DETAIL), progress.incomplete());
        assertEquals(1, progress.decided());
    }

    @Test
    void anObjectiveIsImplementedWithoutAnIndividualControl() {
        assertEquals(
                List.of(),
                progress(SILENT.withDecision(OBJECTIVE, ControlDecision.implemented()))
                        .incomplete());
        assertEquals(
                List.of(OBJECTIVE),
                progress(SILENT.withDecision(OBJECTIVE, new Implemented(List.of(), List.of(ControlChange.none()))))
                        .incomplete());
    }
}
