package dev.ismap.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Language;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.rows.StatementRows.StatementColumn;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRowsTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");
    private static final StatementRows ROWS = StatementRows.of(STANDARD);
    private static final Statement NOTHING = Statement.of(StatementStatus.DRAFT, "2022-04-01");

    // ---- there and back ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadBackInSheetsAndInOneTable(Language language) {
        LocalDate day = LocalDate.of(2024, 4, 1);
        ControlChange change = ControlChange.of(
                AppliedContent.of("旧", day.minusYears(1), day.minusDays(1)),
                AppliedContent.of("新\n二行目", day, day.plusDays(1)));
        ControlChange half = ControlChange.of(
                AppliedContent.none().withTo(day), AppliedContent.none().withContent("新"));
        Statement statement = NOTHING.withDecisions(Map.of(
                ControlId.parse("3.1.2.1"), Input.given(ControlDecision.takenOver("基盤")),
                ControlId.parse("5.1.1"), Input.given(new ControlDecision.TakenOver(Optional.empty(), List.of(change))),
                ControlId.parse("5.1.1.1"),
                        Input.given(new ControlDecision.Implemented(List.of("=一", "二"), List.of(change, half))),
                ControlId.parse("5.1.1.2"), Input.given(ControlDecision.notSelected("提供しない。")),
                ControlId.parse("5.1.2"), Input.given(new ControlDecision.Excluded(Optional.empty())),
                ControlId.parse("6.1.1"), Input.notKnown()));
        for (List<Sheet> sheets :
                List.of(ROWS.write(statement, language), List.of(ROWS.writeTable(statement, language)))) {
            StatementTable table = ROWS.read(sheets).orThrow();
            assertEquals(statement, table.into(NOTHING));
            assertEquals(statement, table.into(statement));
            assertEquals(List.of(), table.remarks());
        }
    }

    // ---- what people do ----------------------------------------------------------------------------------------

    private static final List<String> HEADING = List.of(
            "採否", "管理策番号", "備考（当社）", "個別管理策", "理由", "引継ぎ元", "変更前", "変更前（自）", "変更前（至）", "変更後", "変更後（自）", "変更後（至）");

    /** A row of cells under {@link #HEADING}. */
    private static List<String> row(String decision, String id, String... more) {
        List<String> row = new ArrayList<>(List.of(decision, id, ""));
        row.addAll(List.of(more));
        return row;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the rows are only read
    private static ReadResult<StatementTable> read(List<String>... rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADING));
        for (List<String> row : rows) {
            all.add(row);
        }
        return ROWS.read(List.of(Sheet.table(all)));
    }

    private static Input<ControlDecision> decided(ReadResult<StatementTable> result, String id) {
        return result.orThrow().decisions().get(ControlId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.1.1.13.PB",
                "６．１．１．１３．ＰＢ",
                " 6.1.1.13.pb ",
                "6.1.1.13 PB",
                "6.1.1.13PB",
                "6.1.1.13.PB.",
                "=\"6.1.1.13.PB\"",
                "No. 6.1.1.13.PB",
                "6.1.1.13.PB\n",
                "'6.1.1.13.PB",
                "６。１。１。１３。ＰＢ",
                "6.1.1.13"
            })
    void anIdIsTakenAsPeopleWriteIt(String id) {
        assertEquals(
                Input.given(ControlDecision.implemented("規程に定める。")),
                decided(read(row("採用", id, "規程に定める。")), "6.1.1.13.PB"));
    }

    @ParameterizedTest
    @CsvSource({
        "採用, 5.1.1, Implemented", "○, 5.1.1, Implemented", "〇, 5.1.1.1, Implemented", "Yes, 5.1.1, Implemented",
                "実施 済, 5.1.1, Implemented",
        "引き継ぎ, 5.1.1, TakenOver", "対象外, 5.1.1, Excluded", "×, 5.1.1, Excluded", "×, 5.1.1.1, NotSelected",
                "不採用, 5.1.1.1, NotSelected",
        "ＮＯＴ ｓｅｌｅｃｔｅｄ, 5.1.1.1, NotSelected"
    })
    void aDecisionIsTakenInTheWordsOfPeople(String word, String id, String kind) {
        assertEquals(
                kind,
                decided(read(row(word, id)), id)
                        .known()
                        .orElseThrow()
                        .getClass()
                        .getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-01",
                "2024/4/1",
                "2024.4.1",
                "2024年4月1日",
                "令和6年4月1日",
                "R6.4.1",
                "２０２４／０４／０１",
                "45383",
                "45383.0",
                "20240401",
                "2024/4/1 0:00",
                "2024/04/01(月)",
                "2024年 4月 1日",
                "2024-4-1"
            })
    void aDayIsTakenAsPeopleAndSpreadsheetsWriteIt(String day) {
        ControlDecision decision = decided(
                        read(row("採用", "5.1.1", "新", "", "", "旧", "2023-04-01", "2024-03-31", "新", day, "2025-03-31")),
                        "5.1.1")
                .known()
                .orElseThrow();
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 1)),
                decision.changes().get(0).after().from());
    }

    @Test
    void furtherRowsOfAControlAddIndividualControlsAndChanges() {
        Input<ControlDecision> expected = Input.given(ControlDecision.implemented("一", "二", "三", "四"));
        assertEquals(
                expected,
                decided(
                        read(
                                row("採用", "5.1.1.1", "一"),
                                row("", "〃", "二"),
                                row("採用", "5.1.1.2", "別"),
                                row("採用", "5.1.1.1", "三", "", "", "", "", "", "", "", ""),
                                row("", "同上", "四")),
                        "5.1.1.1"));
        assertEquals(
                expected,
                decided(
                        read(row("採用", "5.1.1.1", "一"), row("", "", "二"), row("", "", "三"), row("", "", "四")),
                        "5.1.1.1"));
    }

    @Test
    void aRowWithoutAnIdIsRefusedInASheetThatWasSorted() {
        ReadResult<StatementTable> result =
                read(row("採用", "5.1.1.2", "別"), row("採用", "5.1.1.1", "一"), row("", "", "二"));
        assertEquals(List.of("ROW_BLANK /3/1"), told(result));
    }

    @Test
    void mergedCellsAreOfEveryRowThatTheyCover() {
        Sheet sheet = new Sheet(
                "管理策",
                List.of(
                        List.of("管理策番号", "採否", "個別管理策", "理由"),
                        List.of("5.1.1.1", "採用", "一", ""),
                        List.of("", "", "二", ""),
                        List.of("5.1.1.2", "非採用", "", "提供しない。"),
                        List.of("5.1.1.3", "", "", "")),
                List.of(
                        new Sheet.Merged(1, 2, 0, 0),
                        new Sheet.Merged(1, 2, 1, 1),
                        new Sheet.Merged(3, 4, 1, 1),
                        new Sheet.Merged(3, 4, 3, 3)));
        StatementTable table = ROWS.read(List.of(sheet)).orThrow();

        assertEquals(
                Input.given(ControlDecision.implemented("一", "二")),
                table.decisions().get(ControlId.parse("5.1.1.1")));
        assertEquals(
                Input.given(ControlDecision.notSelected("提供しない。")),
                table.decisions().get(ControlId.parse("5.1.1.3")));
        assertEquals(List.of(), table.remarks());
    }

    @Test
    void aHeadingMayStandLowerAndBeInTwoLanguagesAndColumnsOfOnesOwnAreNamed() {
        StatementTable table = ROWS.read(List.of(
                        new Sheet("表紙", List.of(List.of("社外秘")), List.of()),
                        new Sheet(
                                "管理策基準",
                                List.of(
                                        List.of("言明書 別表"),
                                        List.of(),
                                        List.of("担当", "Control ID", "採　否\nDecision", "reason ※"),
                                        List.of("佐藤", "5.1.1", "対象外", "該当する機能がない。"),
                                        List.of("鈴木", "合計", "", "")),
                                List.of())))
                .orThrow();

        assertEquals(
                Map.of(ControlId.parse("5.1.1"), Input.given(ControlDecision.excluded("該当する機能がない。"))),
                table.decisions());
        assertEquals("担当", table.columns().get(0).heading());
        assertEquals(Optional.empty(), table.columns().get(0).taken());
        assertEquals(2, table.columns().get(0).filled());
        assertTrue(table.remarks().get(0).ja().contains("「表紙」"), table.remarks().toString());
    }

    @Test
    void aHeadingThatIsKnownHereOnlyGoesFirst() {
        Sheet sheet = Sheet.table(List.of(List.of("管理策番号", "状況", "採否"), List.of("5.1.1", "対応", "未読")));
        StatementTable table = ROWS.withHeading("状況", StatementColumn.DECISION)
                .withHeading("採否", StatementColumn.NAME)
                .read(List.of(sheet))
                .orThrow();
        assertEquals(
                Input.given(ControlDecision.implemented()), table.decisions().get(ControlId.parse("5.1.1")));
    }

    @Test
    void aRowThatDecidesNothingClearsWhatAStatementSaysAndWhatHasNoRowStays() {
        Statement before = NOTHING.withDecisions(Map.of(
                ControlId.parse("5.1.1"), Input.given(ControlDecision.implemented()),
                ControlId.parse("5.1.2"), Input.given(ControlDecision.implemented())));
        Statement after = read(row("", "5.1.1")).orThrow().into(before);
        assertEquals(Map.of(ControlId.parse("5.1.2"), Input.given(ControlDecision.implemented())), after.decisions());
    }

    @Test
    void theEditionStandsOnTheFirstSheet() {
        Sheet guide = new Sheet("はじめに", List.of(List.of("", ""), List.of("管理基準の版", "2024-07")), List.of());
        assertEquals(Optional.of("2024-07"), StatementRows.editionNamed(List.of(guide)));
        assertEquals(Optional.empty(), StatementRows.editionNamed(List.of(Sheet.table(List.of(HEADING)))));
    }

    @Test
    void aChangeInCellsThatAreMergedOverSeveralRowsIsOneChange() {
        List<List<String>> rows = List.of(
                List.of("管理策番号", "採否", "個別管理策", "変更前", "変更後"),
                List.of("5.1.1.1", "採用", "一", "旧", "新"),
                List.of("5.1.1.1", "", "二", "", ""),
                List.of("5.1.1.1", "", "三", "旧", "別"));
        Sheet sheet = new Sheet("", rows, List.of(new Sheet.Merged(1, 2, 3, 3), new Sheet.Merged(1, 2, 4, 4)));

        assertEquals(
                List.of("新", "別"),
                ROWS
                        .read(List.of(sheet))
                        .orThrow()
                        .decisions()
                        .get(ControlId.parse("5.1.1.1"))
                        .known()
                        .orElseThrow()
                        .changes()
                        .stream()
                        .map(change -> change.after().content().orElseThrow())
                        .toList());
    }

    @Test
    void aColumnWithoutAHeadingIsNamedWhereItSaysSomething() {
        StatementTable table = ROWS.read(List.of(
                        Sheet.table(List.of(List.of("管理策番号", "採否", "", " "), List.of("5.1.1", "採用", "", "私見")))))
                .orThrow();

        assertEquals(
                List.of("管理策番号 0", "採否 1", " 3"),
                table.columns().stream()
                        .map(column -> column.heading() + " " + column.index())
                        .toList());
    }

    @Test
    void aTableThatIsLeftAsideIsSaidToBe() {
        StatementTable table = ROWS.read(List.of(
                        Sheet.table(List.of(List.of("社外秘"))),
                        Sheet.table(List.of(List.of("管理策番号", "採否"), List.of("5.1.1", "採用")))))
                .orThrow();

        assertTrue(
                table.remarks().get(0).en().startsWith("The table was left aside"),
                table.remarks().toString());
        assertTrue(
                table.remarks().get(0).ja().startsWith("表には"), table.remarks().toString());
    }

    @Test
    void whatAControlIsIsWrittenInItsRow() {
        List<List<String>> rows = ROWS.writeTable(NOTHING, Language.EN).rows();

        assertEquals(
                List.of("Chapter", "Control objective (mandatory)", "Detailed control (optional)"),
                List.of("5", "5.1.1", "5.1.1.1").stream()
                        .map(id -> rows.stream()
                                .filter(row -> row.contains(id))
                                .findFirst()
                                .orElseThrow())
                        .map(row -> row.stream()
                                .filter(cell -> cell.startsWith("Chapter")
                                        || cell.endsWith("(mandatory)")
                                        || cell.endsWith("(optional)"))
                                .findFirst()
                                .orElse(row.toString()))
                        .toList());
    }

    @Test
    void whatIsNotKnownHasNoChange() {
        assertEquals(List.of("CELL_NOT_USED /1/6"), told(read(row("不明", "5.1.1", "", "", "", "旧"))));
    }

    // ---- what is refused ---------------------------------------------------------------------------------------

    private static List<String> told(ReadResult<StatementTable> result) {
        return result.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @Test
    void everyProblemIsToldAtOnceByItsCell() {
        ReadResult<StatementTable> result = read(
                row("採用 ?", "5.1.1"),
                row("対象外", "5.1.1.1"),
                row("非採用", "5.1.2"),
                row("採用", "5.1"),
                row("採用", "5.1.9"),
                row("採用", "6.1.3.4", "欠番"),
                row("採用", "まとめ"),
                row("", "5.1.1.2", "採否がない。"),
                row("採用", "5.1.1.3", "一", "理由"),
                row("採用", "5.1.1.4", "一", "", "", "旧", "2024年4月", "2024-02-30", "新", "2024-04-01", "2024-03-31"),
                row("採用", "5.1.1.5"),
                row("非採用", "5.1.1.5", "", "理由"),
                row("採用", "2005-01-01"),
                row("採用", "6.1.1.13.P", "記号が違う。"),
                row("採用", "5.1.1²"),
                row("採用", "5.1.1.6", "#REF!"));

        assertEquals(
                List.of(
                        "CELL_NOT_USED /9/4",
                        "DECISION_NOT_ALLOWED /2/0",
                        "DECISION_NOT_ALLOWED /3/0",
                        "END_BEFORE_START /10/11",
                        "NOT_ALLOWED /1/0",
                        "NOT_DECIDABLE /4/1",
                        "ROWS_DISAGREE /12/0",
                        "ROW_BLANK /8/0",
                        "UNKNOWN_CONTROL /14/1",
                        "UNKNOWN_CONTROL /5/1",
                        "UNKNOWN_CONTROL /6/1",
                        "WRONG_FORM /10/7",
                        "WRONG_FORM /10/8",
                        "WRONG_FORM /13/1",
                        "WRONG_FORM /15/1",
                        "WRONG_FORM /16/3",
                        "WRONG_FORM /7/1"),
                told(result).stream().sorted().toList());
    }

    @Test
    void aNumberThatIsVacantInTheEditionIsCalledSo() {
        Sheet sheet = Sheet.table(List.of(List.of("管理策番号", "採否"), List.of("6.1.3.4", "採用")));
        assertEquals(
                List.of("VACANT_CONTROL /1/0"),
                told(StatementRows.of(ControlStandards.edition("2024-07")).read(List.of(sheet))));
    }

    @Test
    void aProblemNamesItsCellAsASpreadsheetDoesInBothLanguages() {
        Problem problem = ROWS.read(List.of(
                        new Sheet("管理策基準", List.of(List.of("管理策番号", "採否"), List.of("5.1.1", "たぶん")), List.of())))
                .problems()
                .get(0);
        assertEquals("/管理策基準/1/1", problem.path());
        assertEquals(
                "シート「管理策基準」2行目B列の「採否」（たぶん）：この管理策で選べる採否は、採用、引継ぎ、対象外、不明です。",
                problem.message().ja());
        assertEquals(
                "Sheet '管理策基準', row 2, column B, decision ('たぶん'): what can be decided on this control is:"
                        + " implemented, taken over, excluded, not known.",
                problem.message().en());
    }

    @Test
    void anIdOfWhichASpreadsheetMadeADayIsToldAsThat() {
        for (String day : List.of("2014/2/7", "2014-02-07", "平成26年2月7日", "41677")) {
            Problem problem = ROWS.read(List.of(Sheet.table(List.of(List.of("管理策番号", "採否"), List.of(day, "採用")))))
                    .problems()
                    .get(0);
            assertEquals("WRONG_FORM", problem.code());
            assertTrue(
                    problem.message().en().contains("please set the column to text"),
                    () -> problem.message().en());
            assertTrue(
                    problem.message().ja().contains("この列を文字列にして"),
                    () -> problem.message().ja());
        }
    }

    @Test
    void twoColumnsThatAreTheSameAndATableWithoutAHeadingAreRefused() {
        assertEquals(
                List.of("HEADING_TWICE /0/2"),
                told(ROWS.read(List.of(Sheet.table(List.of(List.of("管理策番号", "理由", "非採用の理由", "採否")))))));
        assertEquals(
                List.of("HEADING_MISSING "), told(ROWS.read(List.of(Sheet.table(List.of(List.of("5.1.1", "採用")))))));
    }

    @Test
    void aLeadingNameOfAColumnIsThatOfASpreadsheet() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                List.of(0, 25, 26, 51, 52, 701, 702).stream()
                        .map(CellPlace::letters)
                        .toList());
    }
}
