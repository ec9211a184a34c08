package dev.ismap.examples.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Language;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementWorkbookTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2024-07");
    private static final StatementRows ROWS = StatementRows.of(STANDARD);
    private static final Statement NOTHING = Statement.of(StatementStatus.DRAFT, STANDARD.id());

    @Property(seed = "2020", tries = 15, shrinking = ShrinkingMode.OFF)
    void aStatementIsTheSameThroughAWorkbook(@ForAll("statements") Statement statement, @ForAll Language language) {
        Tables tables =
                Tables.read(StatementWorkbook.write(ROWS, statement, language), Optional.empty(), Optional.empty());

        assertEquals(Optional.of("2024-07"), StatementRows.editionNamed(tables.sheets()));
        assertEquals(statement, ROWS.read(tables.sheets()).orThrow().into(NOTHING));
    }

    @Provide
    Arbitrary<Statement> statements() {
        List<Control> items =
                STANDARD.controls().stream().filter(Control::isDecidable).toList();
        return Arbitraries.of(items)
                .flatMap(control -> decisions(control).map(decision -> Map.entry(control.id(), decision)))
                .list()
                .ofMinSize(5)
                .ofMaxSize(60)
                .map(entries -> {
                    Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
                    entries.forEach(entry -> decisions.put(entry.getKey(), Input.given(entry.getValue())));
                    return NOTHING.withDecisions(decisions);
                });
    }

    private static Arbitrary<ControlDecision> decisions(Control control) {
        List<Arbitrary<ControlDecision>> kinds = new ArrayList<>(List.of(
                Combinators.combine(
                                texts().list().uniqueElements().ofMaxSize(3),
                                changes().list().ofMaxSize(2))
                        .as(ControlDecision.Implemented::new),
                Arbitraries.of("基盤クラウド", "Cloud _x0041_ Platform").map(ControlDecision::takenOver)));
        if (control.isObjectiveOfControls()) {
            kinds.add(texts().map(ControlDecision::excluded));
        } else if (control.isDetailOfControls()) {
            kinds.add(texts().map(ControlDecision::notSelected));
        }
        return Arbitraries.oneOf(kinds);
    }

    private static Arbitrary<ControlChange> changes() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        return Combinators.combine(texts(), texts(), Arbitraries.integers().between(1, 300))
                .as((before, after, days) -> ControlChange.of(
                        AppliedContent.of(before, day.minusDays(days), day.minusDays(1)),
                        AppliedContent.of(after, day, day.plusDays(days))));
    }

    /** Texts that a workbook could take for something else: formulas, numbers, days, what stands for a character. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "規程に定める。",
                        "=1+1",
                        "@SUM(A1)",
                        "2024/4/1",
                        "5.10",
                        "1行目\n2行目",
                        "_x000D_",
                        "\"引用\", と、コンマ",
                        "𠮷野家の😀",
                        "TRUE",
                        "-")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts));
    }

    /**
     * What a person typed and a spreadsheet program (LibreOffice 7.4) saved: a line above the headings, columns in an order
     * and of a kind of their own, a hidden row, a control with a row for each individual control, and days as such, of
     * which one is shown in an era.
     */
    @ParameterizedTest
    @ValueSource(strings = {"typed.xlsx", "typed.xls", "typed.csv.cp932"})
    void aTableThatWasTypedIsReadAlikeHoweverASpreadsheetProgramSavedIt(String name) throws IOException {
        byte[] saved;
        try (InputStream in = StatementWorkbookTest.class.getResourceAsStream("/sheets/" + name)) {
            saved = in.readAllBytes();
        }
        ControlChange change = ControlChange.of(
                AppliedContent.none().withContent("旧規程による。").withTo(LocalDate.of(2024, 3, 31)),
                AppliedContent.none().withContent("新規程による。").withFrom(LocalDate.of(2024, 4, 1)));
        Statement typed = NOTHING.withDecisions(Map.of(
                ControlId.parse("3.1.2.1"), Input.given(ControlDecision.implemented()),
                ControlId.parse("5.1.1"), Input.given(ControlDecision.implemented()),
                ControlId.parse("5.1.1.1"), Input.given(ControlDecision.notSelected("社内規程で代替する。")),
                ControlId.parse("6.1.1.13.PB"),
                        Input.given(new ControlDecision.Implemented(
                                List.of("規程に定め、\n年1回見直す。", "責任者を置く。"), List.of(change))),
                ControlId.parse("8.1.1"), Input.notKnown(),
                ControlId.parse("11.1.2"), Input.given(ControlDecision.excluded("事業所への立入りは基盤事業者が管理する。"))));

        Tables tables = Tables.read(saved, Optional.empty(), Optional.empty());

        assertEquals(typed, ROWS.read(tables.sheets()).orThrow().into(NOTHING));
    }

    @Test
    void theFirstSheetCountsWhatIsDecidedAndWhoeverReckonsComesToTheSame() throws IOException {
        Statement statement = NOTHING.withDecisions(Map.of(
                ControlId.parse("5.1.1"), Input.given(ControlDecision.implemented()),
                ControlId.parse("5.1.2"), Input.notKnown(),
                ControlId.parse("5.1.1.1"), Input.given(ControlDecision.implemented("一", "二", "三"))));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(StatementWorkbook.write(ROWS, statement, Language.JA)))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Row row : book.getSheetAt(0)) {
                for (int column = 2; column <= 6; column++) {
                    if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.FORMULA) {
                        double written = row.getCell(column).getNumericCellValue();
                        assertEquals(
                                evaluator.evaluate(row.getCell(column)).getNumberValue(),
                                written,
                                row.getRowNum() + "/" + column);
                        formulas++;
                    }
                }
            }
            assertEquals(5 * (16 + 1), formulas); // sixteen chapters and the total
        }
    }

    @Test
    void eachLayerHasAFrozenHeadingAFilterListsToChooseFromAndColoursForWhatIsOpen() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(StatementWorkbook.write(ROWS, NOTHING, Language.EN)))) {
            assertEquals(4, book.getNumberOfSheets());
            for (int i = 1; i < 4; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow(), sheet.getSheetName());
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), sheet.getSheetName());
                assertTrue(sheet.getSheetConditionalFormatting().getNumConditionalFormattings() >= 3);
            }
            Sheet controls = book.getSheet("Controls criteria");
            List<List<String>> lists = controls.getDataValidations().stream()
                    .map(DataValidation::getValidationConstraint)
                    .map(constraint -> List.of(constraint.getExplicitListValues()))
                    .toList();
            assertEquals(
                    List.of(
                            List.of("implemented", "taken over", "excluded", "not known"),
                            List.of("implemented", "taken over", "not selected", "not known")),
                    lists);
        }
    }
}
