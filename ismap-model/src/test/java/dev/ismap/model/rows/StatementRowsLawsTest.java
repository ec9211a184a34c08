package dev.ismap.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Language;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any statement that is written as rows. */
class StatementRowsLawsTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");
    private static final StatementRows ROWS = StatementRows.of(STANDARD);
    private static final Statement NOTHING = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    @Property(seed = "2020", tries = 200)
    void whatIsWrittenIsReadBackToTheSameStatement(
            @ForAll("statements") Statement statement, @ForAll Language language, @ForAll boolean inOneTable) {
        List<Sheet> sheets =
                inOneTable ? List.of(ROWS.writeTable(statement, language)) : ROWS.write(statement, language);
        StatementTable table = ROWS.read(sheets).orThrow();

        assertEquals(statement, table.into(NOTHING));
        assertEquals(statement, table.into(statement));
        assertEquals(List.of(), table.remarks());
    }

    @Provide
    Arbitrary<Statement> statements() {
        List<Control> items =
                STANDARD.controls().stream().filter(Control::isDecidable).toList();
        return Arbitraries.of(items)
                .flatMap(control -> decisionsOn(control).map(decision -> Map.entry(control.id(), decision)))
                .list()
                .ofMaxSize(30)
                .map(entries -> {
                    Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
                    entries.forEach(entry -> decisions.put(entry.getKey(), entry.getValue()));
                    return NOTHING.withDecisions(decisions);
                });
    }

    /** Made once each: who makes them for each control has them compared with all that were made before. */
    private static final Arbitrary<Input<ControlDecision>> ON_AN_OBJECTIVE = decisions(true, false);

    private static final Arbitrary<Input<ControlDecision>> ON_A_DETAIL = decisions(false, true);
    private static final Arbitrary<Input<ControlDecision>> ON_ANOTHER = decisions(false, false);

    private static Arbitrary<Input<ControlDecision>> decisionsOn(Control control) {
        if (control.isObjectiveOfControls()) {
            return ON_AN_OBJECTIVE;
        }
        return control.isDetailOfControls() ? ON_A_DETAIL : ON_ANOTHER;
    }

    private static Arbitrary<Input<ControlDecision>> decisions(boolean onObjective, boolean onDetail) {
        Arbitrary<Optional<String>> words = texts().optional();
        List<Arbitrary<Input<ControlDecision>>> kinds = new ArrayList<>(List.of(
                Arbitraries.just(Input.notKnown()),
                Combinators.combine(
                                texts().list().uniqueElements().ofMaxSize(3),
                                changes().list().ofMaxSize(2))
                        .as((individual, changes) -> Input.given(new ControlDecision.Implemented(individual, changes))),
                Combinators.combine(lines().optional(), changes().list().ofMaxSize(2))
                        .as((from, changes) -> Input.given(new ControlDecision.TakenOver(from, changes)))));
        if (onObjective) {
            kinds.add(words.map(reason -> Input.given(new ControlDecision.Excluded(reason))));
        } else if (onDetail) {
            kinds.add(words.map(reason -> Input.given(new ControlDecision.NotSelected(reason))));
        }
        return Arbitraries.oneOf(kinds);
    }

    /** A change that says something: one that does not is no row. */
    private static Arbitrary<ControlChange> changes() {
        return Combinators.combine(contents(), contents())
                .as(ControlChange::of)
                .filter(change -> !change.equals(ControlChange.none()));
    }

    private static Arbitrary<AppliedContent> contents() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2000).map(LocalDate.of(2020, 1, 1)::plusDays);
        return Combinators.combine(
                        texts().optional(),
                        days.optional(),
                        Arbitraries.integers().between(0, 300).optional())
                .as((text, from, length) ->
                        new AppliedContent(text, from, length.map(from.orElse(LocalDate.of(2024, 1, 1))::plusDays)));
    }

    private static Arbitrary<String> lines() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "1",
                        "２",
                        "あ",
                        "漢",
                        "ｱ",
                        ",",
                        ";",
                        "\"",
                        "'",
                        "=",
                        "+",
                        "-",
                        "@",
                        " ",
                        "　",
                        "、",
                        "・",
                        "_x",
                        "\uD83D\uDE00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> CellText.oneLine(String.join("", parts)))
                .filter(text -> !text.isEmpty());
    }

    /** Texts with lines, as they stand in cells. */
    private static Arbitrary<String> texts() {
        return Combinators.combine(lines(), lines().optional(0.3))
                .as((first, second) ->
                        CellText.lines(first + second.map(more -> "\n" + more).orElse("")))
                .filter(text -> !text.isEmpty());
    }
}
