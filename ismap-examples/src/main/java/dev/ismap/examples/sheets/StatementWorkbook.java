package dev.ismap.examples.sheets;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.Named;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows;
import dev.ismap.model.rows.StatementRows.StatementColumn;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.StatementProgress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of a statement: a sheet that says how far it is and how to go on, and a sheet a layer with a row a
 * control, drop-down lists for the decisions, and colours for what is open.
 */
public final class StatementWorkbook {

    /** The columns as the rows have them. */
    private static final List<StatementColumn> COLUMNS = List.of(StatementColumn.values());

    private static final String OPEN = "FFF2CC";
    private static final String INCOMPLETE = "F8CBAD";
    private static final String HEADING = "1F4E78";
    private static final String LEVEL = "EDEDED";

    private final StatementRows rows;
    private final Statement statement;
    private final Language language;
    private final ControlStandard standard;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new LinkedHashMap<>();

    private final OwnColumns own;

    private StatementWorkbook(StatementRows rows, Statement statement, Language language, OwnColumns own) {
        this.own = own;
        this.rows = rows;
        this.statement = statement;
        this.language = language;
        this.standard = rows.standard();
    }

    /**
     * Writes the workbook of a statement.
     *
     * @param rows the way of writing its rows
     * @param statement the statement; one on which nothing is decided gives a blank to fill in
     * @param language the language of headings and words
     */
    public static byte[] write(StatementRows rows, Statement statement, Language language) {
        return write(rows, statement, language, OwnColumns.none());
    }

    /**
     * Writes the workbook of a statement with columns of the user's own.
     *
     * @param rows the way of writing its rows
     * @param statement the statement
     * @param language the language of headings and words
     * @param own the user's own columns, which stand to the right
     */
    public static byte[] write(StatementRows rows, Statement statement, Language language, OwnColumns own) {
        return new StatementWorkbook(rows, statement, language, own).bytes();
    }

    private byte[] bytes() {
        List<Sheet> sheets = rows.write(statement, language);
        XSSFSheet guide = workbook.createSheet(in("はじめに", "Read me first"));
        for (Sheet sheet : sheets) {
            layer(workbook.createSheet(sheet.name()), own.beside(sheet));
        }
        guide(guide);
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String in(String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    // ---- a layer -----------------------------------------------------------------------------------------------

    private void layer(XSSFSheet to, Sheet from) {
        Row heading = to.createRow(0);
        for (StatementColumn column : COLUMNS) {
            Label label = column.label();
            String other = language == Language.JA ? label.en() : label.ja();
            text(heading, at(column), label.in(language) + "\n" + other, heading());
            to.setColumnWidth(at(column), width(column) * 256);
        }
        int width = from.rows().get(0).size();
        for (int column = COLUMNS.size(); column < width; column++) {
            text(heading, column, from.rows().get(0).get(column), heading());
            to.setColumnWidth(column, 24 * 256);
        }
        heading.setHeightInPoints(48);
        Map<List<String>, List<Integer>> choices = new LinkedHashMap<>();
        for (int i = 1; i < from.rows().size(); i++) {
            List<String> cells = from.rows().get(i);
            ControlId id = ControlId.parse(cells.get(at(StatementColumn.ID)));
            Control control = standard.control(id);
            Row row = to.createRow(i);
            for (StatementColumn column : COLUMNS) {
                cell(row, column, cells.get(at(column)), control);
            }
            for (int column = COLUMNS.size(); column < width; column++) {
                text(row, column, cells.get(column), control.isHeading() ? level() : plain());
            }
            if (control.isDecidable()) {
                choices.computeIfAbsent(rows.decisionWords(id, language), key -> new ArrayList<>())
                        .add(i);
            }
        }
        choices.forEach((words, at) -> choose(to, words, at));
        colours(to, from.rows().size() - 1);
        to.createFreezePane(2, 1);
        to.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
        to.setAutoFilter(new CellRangeAddress(0, from.rows().size() - 1, 0, width - 1));
        print(to, 2);
    }

    private void cell(Row row, StatementColumn column, String text, Control control) {
        CellStyle style = switch (column) {
            case ID -> control.isHeading() ? levelText() : idText();
            case BEFORE_FROM, BEFORE_TO, AFTER_FROM, AFTER_TO -> control.isHeading() ? level() : day();
            default -> control.isHeading() ? level() : plain();
        };
        if (text.isEmpty()) {
            row.createCell(at(column)).setCellStyle(style);
        } else if (column == StatementColumn.CHAPTER) {
            Cell cell = row.createCell(at(column));
            cell.setCellValue(Integer.parseInt(text));
            cell.setCellStyle(style);
        } else if (style == day()) {
            Cell cell = row.createCell(at(column));
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(style);
        } else {
            text(row, at(column), text, style);
        }
    }

    private static int width(StatementColumn column) {
        return switch (column) {
            case ID -> 14;
            case NAME -> 36;
            case KIND -> 20;
            case CHAPTER -> 8;
            case DECISION -> 14;
            case INDIVIDUAL_CONTROL -> 60;
            case REASON, BEFORE, AFTER -> 40;
            case TAKEN_OVER_FROM -> 26;
            default -> 13;
        };
    }

    private void choose(XSSFSheet sheet, List<String> words, List<Integer> at) {
        CellRangeAddressList cells = new CellRangeAddressList();
        int decision = at(StatementColumn.DECISION);
        int first = at.get(0);
        for (int i = 1; i <= at.size(); i++) {
            if (i == at.size() || at.get(i) != at.get(i - 1) + 1) {
                cells.addCellRangeAddress(first, decision, at.get(i - 1), decision);
                first = i == at.size() ? 0 : at.get(i);
            }
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(helper.createExplicitListConstraint(words.toArray(String[]::new)), cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(in("採否", "Decision"), in("選べるのは、", "One of: ") + String.join(in("、", ", "), words));
        sheet.addValidationData(validation);
    }

    /** What is open, and what is decided and still lacks its words. */
    private void colours(XSSFSheet sheet, int lastRow) {
        String decided = "$" + letter(StatementColumn.DECISION) + "2";
        String implemented = decided + "=\"" + word(ControlDecision.Implemented.class) + "\"";
        String left = "OR(" + decided + "=\"" + word(ControlDecision.Excluded.class) + "\"," + decided + "=\""
                + word(ControlDecision.NotSelected.class) + "\")";
        String taken = decided + "=\"" + word(ControlDecision.TakenOver.class) + "\"";
        colour(
                sheet,
                lastRow,
                StatementColumn.DECISION,
                "AND($" + letter(StatementColumn.CHAPTER) + "2<>\"\",OR(TRIM(" + decided + ")=\"\"," + decided + "=\""
                        + in("不明", "not known") + "\"))",
                OPEN);
        if (sheet.getSheetName().equals(ControlLayer.CONTROLS.label().in(language))) {
            String detail = "LEN($" + letter(StatementColumn.ID) + "2)-LEN(SUBSTITUTE($" + letter(StatementColumn.ID)
                    + "2,\".\",\"\"))>=3";
            colour(
                    sheet,
                    lastRow,
                    StatementColumn.INDIVIDUAL_CONTROL,
                    "AND(" + implemented + "," + detail + "," + blank(StatementColumn.INDIVIDUAL_CONTROL) + ")",
                    INCOMPLETE);
        }
        colour(
                sheet,
                lastRow,
                StatementColumn.REASON,
                "AND(" + left + "," + blank(StatementColumn.REASON) + ")",
                INCOMPLETE);
        colour(
                sheet,
                lastRow,
                StatementColumn.TAKEN_OVER_FROM,
                "AND(" + taken + "," + blank(StatementColumn.TAKEN_OVER_FROM) + ")",
                INCOMPLETE);
    }

    private static String blank(StatementColumn column) {
        return "TRIM($" + letter(column) + "2)=\"\"";
    }

    private String word(Class<? extends ControlDecision> decision) {
        Named term = decision.getAnnotation(Named.class);
        return in(term.ja(), term.en());
    }

    private static int at(StatementColumn column) {
        return COLUMNS.indexOf(column);
    }

    private static String letter(StatementColumn column) {
        return CellReference.convertNumToColString(at(column));
    }

    private static void colour(XSSFSheet sheet, int lastRow, StatementColumn column, String formula, String colour) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(rgb(colour));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(1, lastRow, at(column), at(column))}, rule);
    }

    private static void print(XSSFSheet sheet, int pagesWide) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) pagesWide);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getFooter().setCenter("&P / &N");
    }

    // ---- the first sheet ---------------------------------------------------------------------------------------

    private void guide(XSSFSheet sheet) {
        int at = 0;
        text(sheet.createRow(at++), 0, in("ISMAP 言明書：管理策の採否", "ISMAP statement: decisions on controls"), title(14));
        at++;
        Row edition = sheet.createRow(at++);
        text(edition, 0, in("管理基準の版", "edition of the control standard"), plain());
        text(edition, 1, standard.id(), idText());
        Row service = sheet.createRow(at++);
        text(service, 0, in("サービスの名称", "service"), plain());
        text(service, 1, statement.serviceName().known().orElse(""), plain());
        at++;
        at = progress(sheet, at) + 1;
        if (statement.otherDetailsDeclared().known().orElse(false)) {
            text(
                    sheet.createRow(at++),
                    0,
                    in(
                            "その他の詳細管理策に関する宣言があるため、任意の項目の空欄は残りではない。",
                            "With the declaration on the other details, what is blank of the optional items is not"
                                    + " open."),
                    title(11));
            at++;
        }
        for (String line : howTo()) {
            Row row = sheet.createRow(at++);
            text(row, 0, line, plain());
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 6));
            row.setHeightInPoints(line.length() > 90 || (language == Language.JA && line.length() > 55) ? 32 : 17);
        }
        at++;
        legend(sheet, at++, OPEN, in("採否が決まっていない、又は不明", "nothing is decided, or not known"));
        legend(
                sheet,
                at,
                INCOMPLETE,
                in("個別管理策、理由又は引継ぎ元がない", "the individual control, the reason or the source is missing"));
        sheet.setColumnWidth(0, 32 * 256);
        sheet.setColumnWidth(1, 44 * 256);
        for (int column = 2; column <= 6; column++) {
            sheet.setColumnWidth(column, 13 * 256);
        }
        print(sheet, 1);
        sheet.setRepeatingRows(null);
    }

    private int progress(XSSFSheet sheet, int from) {
        int at = from;
        Row heading = sheet.createRow(at++);
        List<String> titles = List.of(
                in("章", "chapter"),
                in("名称", "name"),
                in("必須", "mandatory"),
                in("うち決定", "decided"),
                in("任意", "optional"),
                in("うち決定", "decided"),
                in("残り", "left"));
        for (int column = 0; column < titles.size(); column++) {
            text(heading, column, titles.get(column), heading());
        }
        int first = at;
        for (StatementProgress.Chapter chapter :
                StatementProgress.of(withoutDeclaration(), standard).chapters()) {
            Row row = sheet.createRow(at++);
            Cell number = row.createCell(0);
            number.setCellValue(chapter.chapter().id().chapter());
            number.setCellStyle(plain());
            text(row, 1, chapter.chapter().name().in(language), plain());
            String layer = chapter.chapter().layer().label().in(language);
            int mandatory = items(chapter, true);
            int optional = items(chapter, false);
            int openMandatory = open(chapter, true);
            int openOptional = open(chapter, false);
            formula(row, 2, count(layer, at, in("*必須*", "*mandatory*"), false), mandatory);
            formula(row, 3, count(layer, at, in("*必須*", "*mandatory*"), true), mandatory - openMandatory);
            formula(row, 4, count(layer, at, in("*任意*", "*optional*"), false), optional);
            formula(row, 5, count(layer, at, in("*任意*", "*optional*"), true), optional - openOptional);
            formula(row, 6, "C" + at + "-D" + at + "+E" + at + "-F" + at, openMandatory + openOptional);
        }
        Row total = sheet.createRow(at);
        text(total, 0, in("計", "total"), level());
        total.createCell(1).setCellStyle(level());
        StatementProgress all = StatementProgress.of(withoutDeclaration(), standard);
        int mandatory =
                all.chapters().stream().mapToInt(one -> items(one, true)).sum();
        int openMandatory =
                all.chapters().stream().mapToInt(one -> open(one, true)).sum();
        int[] values = {
            mandatory,
            mandatory - openMandatory,
            all.items() - mandatory,
            all.decided() - (mandatory - openMandatory),
            all.items() - all.decided()
        };
        for (int column = 2; column <= 6; column++) {
            String letter = CellReference.convertNumToColString(column);
            formula(total, column, "SUM(" + letter + (first + 1) + ":" + letter + at + ")", values[column - 2]);
            total.getCell(column).setCellStyle(level());
        }
        return at + 1;
    }

    /** Counted in the sheet, a declaration on the other details is not known of. */
    private Statement withoutDeclaration() {
        return statement.withOtherDetailsDeclared(Input.notAsked());
    }

    private int items(StatementProgress.Chapter chapter, boolean mandatory) {
        return (int) standard.controls().stream()
                .filter(one -> one.id().chapter() == chapter.chapter().id().chapter() && one.isDecidable())
                .filter(one -> one.isMandatory() == mandatory)
                .count();
    }

    private int open(StatementProgress.Chapter chapter, boolean mandatory) {
        return (int) chapter.open().stream()
                .filter(id -> standard.control(id).isMandatory() == mandatory)
                .count();
    }

    /** A formula that counts the controls of the chapter of a row, of one kind: all, or those that are decided. */
    private String count(String layer, int row, String kind, boolean decided) {
        String all = "COUNTIFS(" + column(layer, StatementColumn.CHAPTER) + ",$A" + row + ","
                + column(layer, StatementColumn.KIND) + ",\"" + kind + "\"";
        String decision = column(layer, StatementColumn.DECISION);
        return decided
                ? all + "," + decision + ",\"?*\")-" + all + "," + decision + ",\"" + in("不明", "not known") + "\")"
                : all + ")";
    }

    private static String column(String layer, StatementColumn column) {
        return "'" + layer + "'!$" + letter(column) + ":$" + letter(column);
    }

    private void formula(Row row, int column, String formula, int value) {
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value); // what it comes to, for whoever does not reckon
        cell.setCellStyle(plain());
    }

    private List<String> howTo() {
        return language == Language.JA
                ? List.of(
                        "書き方",
                        "1. 各シートの「採否」を一覧から選ぶ。選べるもの：採用、引継ぎ、対象外（統制目標のみ）、非採用（管理策基準の詳細管理策のみ）、不明。",
                        "2. 採用した詳細管理策（管理策基準）には「個別管理策」を書く。二つ以上ある場合は、行を加えて同じ番号を書く。",
                        "3. 対象外又は非採用には「理由」を、引継ぎには「引継ぎ元のサービス」の名称を書く。",
                        "4. 監査対象期間に個別管理策を変更した場合は、変更前と変更後の内容と適用した日を書く。二つ以上ある場合は、行を加えて同じ番号を書く。",
                        "5. 列は並べ替えても、加えてもよい。加えた列は読まれず、名前が示される。見出しの名前は変えない。",
                        "6. 対象外とした統制目標の下の詳細管理策は、空欄でよい。",
                        "読込み：java -jar ismap.jar statement import このファイル --into 申請.json --output 申請.json")
                : List.of(
                        "How to fill it in",
                        "1. Choose a decision from the list: implemented, taken over, excluded (objectives only), not"
                                + " selected (details of the controls criteria only), not known.",
                        "2. Write an individual control for each implemented detail of the controls criteria. For a"
                                + " second one, add a row with the same id.",
                        "3. Write the reason for what is excluded or not selected, and the name of the service for"
                                + " what is taken over.",
                        "4. Where an individual control changed in the audit period, write the contents before and"
                                + " after and the days on which each applied. For a second change, add a row with the same"
                                + " id.",
                        "5. Columns can be moved and added; your own are left aside and named. Please keep the"
                                + " headings.",
                        "6. Details under an excluded objective can stay blank.",
                        "To read it: java -jar ismap.jar statement import THIS-FILE --into CASE.json --output"
                                + " CASE.json");
    }

    private void legend(XSSFSheet sheet, int at, String colour, String words) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellStyle(style("legend" + colour, style -> fill(style, colour)));
        text(row, 1, words, plain());
    }

    // ---- cells and styles --------------------------------------------------------------------------------------

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CellTexts.written(text));
        cell.setCellStyle(style);
    }

    private CellStyle plain() {
        return style("plain", style -> {});
    }

    private CellStyle idText() {
        return style(
                "id", style -> style.setDataFormat(workbook.createDataFormat().getFormat("@")));
    }

    private CellStyle day() {
        return style(
                "day", style -> style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd")));
    }

    private CellStyle level() {
        return style("level", style -> {
            fill(style, LEVEL);
            style.setFont(bold(IndexedColors.AUTOMATIC, 11));
        });
    }

    private CellStyle levelText() {
        return style("levelText", style -> {
            fill(style, LEVEL);
            style.setFont(bold(IndexedColors.AUTOMATIC, 11));
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        });
    }

    private CellStyle heading() {
        return style("heading", style -> {
            fill(style, HEADING);
            style.setFont(bold(IndexedColors.WHITE, 10));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    private CellStyle title(int size) {
        return style("title" + size, style -> {
            style.setFont(bold(IndexedColors.AUTOMATIC, size));
            style.setWrapText(false);
            borders(style, BorderStyle.NONE);
        });
    }

    private Font bold(IndexedColors colour, int size) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(colour.getIndex());
        font.setFontHeightInPoints((short) size);
        return font;
    }

    private interface Change {
        void of(XSSFCellStyle style);
    }

    private CellStyle style(String name, Change change) {
        CellStyle known = styles.get(name);
        if (known != null) {
            return known;
        }
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        borders(style, BorderStyle.HAIR);
        change.of(style);
        styles.put(name, style);
        return style;
    }

    private static void borders(XSSFCellStyle style, BorderStyle border) {
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(rgb(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor rgb(String colour) {
        return new XSSFColor(HexFormat.of().parseHex(colour), new DefaultIndexedColorMap());
    }

    /** The first text of a statement that has no room in a cell. */
    public static Optional<ControlId> tooLong(StatementRows rows, Statement statement) {
        return rows.write(statement, Language.JA).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.stream().anyMatch(cell -> cell.length() > CellTexts.LONGEST))
                .map(row -> ControlId.parse(row.get(0)))
                .findFirst();
    }
}
