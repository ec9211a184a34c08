package dev.ismap.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.examples.Run;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blank workbook, filled in as people fill in workbooks, is read to what they meant. */
class StatementHabitsTest {

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int KIND = 2;
    private static final int DECISION = 4;
    private static final int INDIVIDUAL = 5;
    private static final int REASON = 6;
    private static final int FROM = 7;
    private static final int BEFORE = 8;
    private static final int OWN = 14;

    @TempDir
    private Path folder;

    private Path file;
    private Workbook book;
    private Sheet governance;
    private Sheet management;
    private Sheet controls;
    private final Map<ControlId, Input<ControlDecision>> expected = new TreeMap<>();

    @BeforeEach
    void writeABlankWorkbook() throws IOException {
        file = folder.resolve("言明書.xlsx");
        Run run = Run.of("statement", "template", "--edition", "2022-04-01", "--output", file.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (InputStream in = Files.newInputStream(file)) {
            book = WorkbookFactory.create(in);
        }
        governance = book.getSheet("ガバナンス基準");
        management = book.getSheet("マネジメント基準");
        controls = book.getSheet("管理策基準");
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            Cell cell = row.getCell(ID);
            if (cell != null && cell.toString().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + id);
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Row fill(String id, String decision) {
        Row row = row(controls, id);
        cell(row, DECISION).setCellValue(decision);
        return row;
    }

    private void expect(String id, ControlDecision decision) {
        expected.put(ControlId.parse(id), Input.given(decision));
    }

    /** A new row below another, as a person inserts one. */
    private static Row below(Row row) {
        Sheet sheet = row.getSheet();
        sheet.shiftRows(row.getRowNum() + 1, sheet.getLastRowNum(), 1);
        return sheet.createRow(row.getRowNum() + 1);
    }

    private void save() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
    }

    @Test
    void fortyHabitsAreUnderstood() throws IOException {
        words();
        ids();
        severalRows();
        days();
        texts();
        otherColumns();
        otherSheets();
        save();
        Run run = Run.of(
                "statement",
                "import",
                file.toString(),
                "--output",
                folder.resolve("case.json").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());

        ServiceRegistrationApplication read = IsmapJson.standard()
                .read(Files.readAllBytes(folder.resolve("case.json")), ServiceRegistrationApplication.class);
        assertEquals(expected, read.statement().decisions());
        assertEquals("2022-04-01", read.statement().edition());
        assertTrue(run.err().contains("「担当者」（記入3件）"), run.err());
        theirOwnColumnIsWrittenBack();
        assertTrue(run.err().replaceAll("\n *", "").contains("非表示のシート「前年度」は読まなかった"), run.err());
        assertTrue(run.err().replaceAll("\n *", "").contains("シート「メモ」には管理策番号と採否の見出しがない"), run.err());
    }

    private void theirOwnColumnIsWrittenBack() throws IOException {
        for (String form : List.of("xlsx", "csv")) {
            String back = folder.resolve("back." + form).toString();
            Run export = Run.of(
                    "statement",
                    "export",
                    folder.resolve("case.json").toString(),
                    "--own-columns",
                    file.toString(),
                    "--output",
                    back);
            assertEquals(ExitCode.DONE, export.code(), export.err());
            Run again = Run.of("statement", "import", back, "--edition", "2022-04-01");
            assertEquals(ExitCode.DONE, again.code(), again.err());
            assertTrue(again.err().contains("「担当者」（記入3件）"), again.err());
            assertEquals(
                    expected,
                    IsmapJson.standard()
                            .read(again.out().getBytes(StandardCharsets.UTF_8), ServiceRegistrationApplication.class)
                            .statement()
                            .decisions());
            if (form.equals("csv")) {
                assertTrue(Files.readString(Path.of(back)).contains(",佐藤\n"));
            }
        }
    }

    /** A program that fills in the workbook leaves the results of formulas blank. */
    @Test
    void aFormulaWithoutAResultMattersWhereItIsReadAndNotOnTheFirstSheetWhichOnlyCounts() throws IOException {
        fill("5.1.1", "採用");
        for (Row row : book.getSheetAt(0)) {
            row.forEach(StatementHabitsTest::forget);
        }
        save();
        Run run = Run.of("statement", "import", file.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());

        writeABlankWorkbook();
        Cell told = cell(fill("5.1.1.1", "採用"), INDIVIDUAL);
        told.setCellFormula("\"規程\"&\"に定める。\"");
        forget(told);
        String place = "管理策基準!" + told.getAddress().formatAsString();
        save();
        Run refused = Run.of("statement", "import", file.toString());
        assertEquals(ExitCode.INPUT, refused.code());
        assertTrue(refused.err().contains(place + " の数式の結果がありません"), refused.err());
    }

    private static void forget(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().setV("");
        }
    }

    private void words() {
        fill("5.1.1", "採　用"); // 1 a space between the letters
        expect("5.1.1", ControlDecision.implemented());
        fill("5.1.2", "○"); // 2 a circle
        expect("5.1.2", ControlDecision.implemented());
        cell(fill("6.1.5", "×"), REASON).setCellValue("開発を行わない。"); // 3 a cross on an objective
        expect("6.1.5", ControlDecision.excluded("開発を行わない。"));
        cell(fill("5.1.1.1", "×"), REASON).setCellValue("該当する方針がない。"); // 4 a cross on a detail
        expect("5.1.1.1", ControlDecision.notSelected("該当する方針がない。"));
        cell(fill("5.1.1.2", "不採用"), REASON).setCellValue("同上とする。"); // 5 another word
        expect("5.1.1.2", ControlDecision.notSelected("同上とする。"));
        Row taken = fill("11.1.1", "引き継ぎ"); // 6 another spelling
        cell(taken, FROM).setCellValue("　基盤クラウド \n"); // 7 space and a line break around a name
        expect("11.1.1", ControlDecision.takenOver("基盤クラウド"));
        cell(row(controls, "11.1.2"), DECISION).setCellValue(true); // 8 a tick box
        expect("11.1.2", ControlDecision.implemented());
        fill("11.1.3", "ＩＭＰＬＥＭＥＮＴＥＤ"); // 9 wide letters, the other language
        expect("11.1.3", ControlDecision.implemented());
        fill("11.1.4", " 不明 "); // 10 not known yet
        expected.put(ControlId.parse("11.1.4"), Input.notKnown());
    }

    private void ids() {
        id("5.1.1.3", "５．１．１．３"); // 11 wide digits
        id("5.1.1.4", "5.1.1.4\n"); // 12 a line break behind
        id("5.1.1.5", "No. 5.1.1.5"); // 13 a word before
        id("6.1.1.13.PB", "6.1.1.13PB"); // 14 without the dot
        id("6.3.1.1.PB", "6.3.1.1"); // 15 without the letters
        Row formula = fill("5.1.1.6", "採用");
        cell(formula, INDIVIDUAL).setCellValue("規程に定める。");
        cell(formula, ID).setCellFormula("\"5.1.1.6\""); // 16 kept as text by a formula
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(formula, ID));
        expect("5.1.1.6", ControlDecision.implemented("規程に定める。"));
        id("5.1.1.7", "=\"5.1.1.7\""); // 17 the same, pasted from a CSV
        id("5.1.1.8", "'5.1.1.8"); // 18 an apostrophe that became visible
    }

    private void id(String id, String typed) {
        Row row = fill(id, "採用");
        cell(row, INDIVIDUAL).setCellValue("規程に定める。");
        cell(row, ID).setCellValue(typed);
        expect(id, ControlDecision.implemented("規程に定める。"));
    }

    private void severalRows() {
        Row first = fill("5.1.1.9", "採用");
        cell(first, INDIVIDUAL).setCellValue("一");
        Row ditto = below(first);
        cell(ditto, ID).setCellValue("〃"); // 19 a ditto mark
        cell(ditto, INDIVIDUAL).setCellValue("二");
        Row blank = below(ditto);
        cell(blank, INDIVIDUAL).setCellValue("三"); // 20 no id at all in a row that goes on
        expect("5.1.1.9", ControlDecision.implemented("一", "二", "三"));

        Row merged = fill("5.1.1.10", "採用");
        cell(merged, INDIVIDUAL).setCellValue("上");
        cell(below(merged), INDIVIDUAL).setCellValue("下");
        merge(controls, merged.getRowNum(), ID); // 21 a merged id
        merge(controls, merged.getRowNum(), DECISION); // 22 a merged decision
        expect("5.1.1.10", ControlDecision.implemented("上", "下"));

        Row left = fill("5.1.2.1", "非採用");
        cell(left, REASON).setCellValue("対象の業務がない。");
        fill("5.1.2.2", "非採用");
        merge(controls, left.getRowNum(), REASON); // 23 a reason for several controls
        expect("5.1.2.1", ControlDecision.notSelected("対象の業務がない。"));
        expect("5.1.2.2", ControlDecision.notSelected("対象の業務がない。"));

        controls.shiftRows(row(controls, "5.1.2.3").getRowNum(), controls.getLastRowNum(), 2); // 24 empty rows between
    }

    private static void merge(Sheet sheet, int row, int column) {
        sheet.addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
    }

    private void days() {
        Row row = fill("6.1.1", "採用");
        change(row, "旧", "新");
        cell(row, BEFORE + 1).setCellValue("2023/4/1"); // 25 slashes
        cell(row, BEFORE + 2).setCellValue("令和6年3月31日"); // 26 an era
        cell(row, BEFORE + 4).setCellValue(45383); // 27 a day that lost its format
        CellStyle era = book.createCellStyle();
        era.setDataFormat(book.createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
        cell(row, BEFORE + 5).setCellValue(LocalDate.of(2025, 3, 31)); // 28 a day that is shown in an era
        cell(row, BEFORE + 5).setCellStyle(era);
        Row second = below(row);
        cell(second, ID).setCellValue("6.1.1"); // 29 a second change in a further row
        change(second, "手順A", "手順B");
        cell(second, BEFORE + 1).setCellValue("R5.4.1"); // 30 an era in a letter
        cell(second, BEFORE + 2).setCellValue("２０２４．３．３１"); // 31 dots, wide
        cell(second, BEFORE + 4).setCellValue("2024/04/01(月)"); // 32 the day of the week
        cell(second, BEFORE + 5).setCellValue("2025年 3月 31日"); // 33 spaces inside
        LocalDate from = LocalDate.of(2023, 4, 1);
        LocalDate turn = LocalDate.of(2024, 4, 1);
        LocalDate to = LocalDate.of(2025, 3, 31);
        expect(
                "6.1.1",
                new ControlDecision.Implemented(
                        List.of(),
                        List.of(
                                ControlChange.of(
                                        AppliedContent.of("旧", from, turn.minusDays(1)),
                                        AppliedContent.of("新", turn, to)),
                                ControlChange.of(
                                        AppliedContent.of("手順A", from, turn.minusDays(1)),
                                        AppliedContent.of("手順B", turn, to)))));
    }

    private static void change(Row row, String before, String after) {
        cell(row, BEFORE).setCellValue(before);
        cell(row, BEFORE + 3).setCellValue(after);
    }

    private void texts() {
        Row alt = fill("6.1.1.1", "採用");
        cell(alt, INDIVIDUAL).setCellValue("責任者を定める。\r\n・部長 \n"); // 34 Alt+Enter, and space at the end
        expect("6.1.1.1", ControlDecision.implemented("責任者を定める。\n・部長"));
        Row hidden = fill("6.1.1.2", "採用");
        cell(hidden, INDIVIDUAL).setCellValue("役割を定める。");
        hidden.setZeroHeight(true); // 35 a row that a filter hides
        expect("6.1.1.2", ControlDecision.implemented("役割を定める。"));
        Row blank = fill("6.1.1.3", "採用");
        cell(blank, INDIVIDUAL).setCellValue("権限を定める。");
        cell(blank, REASON).setCellValue("\u00a0　"); // 36 a cell that only looks empty
        expect("6.1.1.3", ControlDecision.implemented("権限を定める。"));
        cell(row(controls, "6.1.2"), DECISION).setCellValue("　"); // 37 and another
    }

    private void otherColumns() {
        cell(controls.getRow(0), OWN).setCellValue("担当者"); // 38 a column of their own
        cell(row(controls, "5.1.1"), OWN).setCellValue("佐藤");
        cell(row(controls, "5.1.2"), OWN).setCellValue("鈴木");
        cell(row(controls, "6.1.5"), OWN).setCellValue("高橋");
        controls.setColumnHidden(KIND, true); // 39 a column hidden
        cell(controls.getRow(0), INDIVIDUAL).setCellValue("個別管理策の内容（必ず記入）"); // 40 a heading renamed
        cell(controls.getRow(0), DECISION).setCellValue("採否\n（一覧から選択）※"); // 41 a heading with a note
        Row total = controls.createRow(controls.getLastRowNum() + 5); // 42 a total under all
        cell(total, ID).setCellValue("合計");
        cell(total, OWN).setCellFormula("COUNTA(O2:O900)");
        cell(total, OWN).setCellValue(3);
        cell(total, OWN).setBlank();
    }

    private void otherSheets() {
        for (Row row : governance) { // 43 two columns change places
            swap(row, NAME, DECISION);
        }
        cell(row(governance, firstDetail(governance)), NAME).setCellValue("採用");
        expect(firstDetail(governance), ControlDecision.implemented());
        management.shiftRows(0, management.getLastRowNum(), 3); // 44 a title above the heading
        cell(management.createRow(0), 0).setCellValue("2025年度 マネジメント基準 対応表");
        cell(row(management, firstDetail(management)), DECISION).setCellValue("採用");
        expect(firstDetail(management), ControlDecision.implemented());
        book.setSheetName(book.getSheetIndex(controls), "③管理策 (最新)"); // 45 a sheet renamed
        book.setSheetOrder("③管理策 (最新)", 1); // 46 and moved
        book.createSheet("メモ").createRow(0).createCell(0).setCellValue("来週確認"); // 47 a sheet of notes
        Sheet old = book.createSheet("前年度"); // 48 last year's sheet, hidden
        cell(old.createRow(0), 0).setCellValue("管理策番号");
        cell(old.getRow(0), 1).setCellValue("採否");
        cell(old.createRow(1), 0).setCellValue("5.1.1");
        cell(old.getRow(1), 1).setCellValue("引継ぎ");
        book.setSheetHidden(book.getSheetIndex(old), true);
    }

    private static void swap(Row row, int one, int other) {
        String first = cell(row, one).toString();
        String second = cell(row, other).toString();
        cell(row, one).setCellValue(second);
        cell(row, other).setCellValue(first);
    }

    private static String firstDetail(Sheet sheet) {
        for (Row row : sheet) {
            String id = cell(row, ID).toString();
            if (id.split("\\.", -1).length == 4) {
                return id;
            }
        }
        throw new AssertionError("No detail");
    }

    @Test
    void aHeadingOfTheMapThatTheTableDoesNotHaveIsRefused() {
        String table = "管理策番号,判断\n5.1.1,採用\n";
        String[] line = {"statement", "import", "-", "--edition", "2022-04-01", "--lang", "en", "--map", "判断=decision"};
        assertEquals(ExitCode.DONE, Run.withInput(table, line).code());
        line[8] = "判　定=decision";
        Run run = Run.withInput(table, line);
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().replaceAll("\\s", "").contains("'管理策番号','判断'"), run.err());
    }
}
