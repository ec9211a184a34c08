package dev.ismap.examples.sheets;

import dev.ismap.core.text.Label;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Reads the texts of a workbook. Macros and links are left alone, and formulas are what they last came to. */
final class WorkbookReader {

    /** How many bytes there may be once it is unpacked: more than any statement or list has, and no burden on the memory. */
    private static final long MOST_UNPACKED = 40_000_000;

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 1_000;

    /** How many cells a spreadsheet would have to be asked whether they are merged, at most. */
    private static final long MOST_MERGED = 20_000_000;

    /** The day after the last that a spreadsheet has, and the day in 1900 that there was not, as they are counted. */
    private static final int AFTER_LAST_DAY = 2_958_466;

    private static final int NO_DAY = 60;

    /** A day of a Japanese era, which the library does not take for a day by itself. */
    private static final Pattern ERA = Pattern.compile("(?i).*(ggge|gge|(?<![a-z])e[\"年.]).*");

    private WorkbookReader() {}

    static List<Sheet> read(byte[] bytes, List<Label> remarks) {
        requireSmall(bytes);
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            if (workbook instanceof XSSFWorkbook whole) {
                WholeWorkbook.require(whole);
            }
            if (workbook.getNumberOfSheets() == 0) {
                throw broken();
            }
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheetAt(i);
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheets.add(sheet(sheet));
                } else {
                    String name = shown(sheet.getSheetName());
                    remarks.add(Label.of(
                            "非表示のシート「" + name + "」は読まなかった。", "The hidden sheet '" + name + "' was left aside."));
                }
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableTable(
                    "ENCRYPTED",
                    Label.of(
                            "パスワードで保護されています。保護を解除して保存してください。",
                            "It is protected by a password. Please save it without."));
        } catch (UnreadableTable e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library has an exception for every way to be broken
            throw broken();
        }
    }

    /** Unpacks a workbook into nothing, to see how large it is before it is read. */
    private static void requireSmall(byte[] bytes) {
        byte[] some = new byte[1 << 16];
        long unpacked = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                for (int read = parts.read(some); read >= 0; read = parts.read(some)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new UnreadableTable(
                                "TOO_LARGE",
                                Label.of(
                                        "ブックが大きすぎます（展開して" + MOST_UNPACKED + "バイトまで）。",
                                        "The workbook is too large: unpacked, it may have " + MOST_UNPACKED
                                                + " bytes."));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // an older workbook is no archive; what is a broken one is found out when it is read
        }
    }

    /** What is said of a workbook of which a part is not there, or not as it must be. */
    static UnreadableTable broken() {
        return new UnreadableTable(
                "NOT_A_WORKBOOK",
                Label.of(
                        "Excel のブックとして読み取れません。表計算ソフトで開き、Excel のブック（.xlsx）として保存し直してください。",
                        "It can't be read as a workbook. Please open it in a spreadsheet and save it as one of Excel (.xlsx)."));
    }

    /** A name of a stranger on one line, without what would steer a terminal. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(60)
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
                    default -> c;
                })
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        Optional<Cell> notReckoned = Optional.empty();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                String text = text(cell, cell.getCellType());
                notReckoned = notReckoned.or(() -> Optional.of(cell).filter(WorkbookReader::isNotReckoned));
                if (!text.isEmpty()) {
                    if (row.getRowNum() >= MOST_ROWS || cell.getColumnIndex() >= MOST_COLUMNS) {
                        throw tooLarge(sheet.getSheetName());
                    }
                    while (cells.size() < cell.getColumnIndex()) {
                        cells.add("");
                    }
                    cells.add(text);
                }
            }
            if (!cells.isEmpty()) {
                while (rows.size() < row.getRowNum()) {
                    rows.add(List.of());
                }
                rows.add(cells);
            }
        }
        if ((long) sheet.getNumMergedRegions() * rows.size() > MOST_MERGED) {
            throw tooLarge(sheet.getSheetName());
        }
        List<Sheet.Merged> merged = new ArrayList<>();
        for (CellRangeAddress one : sheet.getMergedRegions()) {
            merged.add(
                    new Sheet.Merged(one.getFirstRow(), one.getLastRow(), one.getFirstColumn(), one.getLastColumn()));
        }
        Sheet read = new Sheet(sheet.getSheetName(), rows, merged);
        if (notReckoned.isPresent() && StatementRows.editionNamed(List.of(read)).isEmpty()) {
            throw notReckoned(notReckoned.get()); // the sheet that names the edition only counts
        }
        return read;
    }

    /**
     * Whether a formula has no result: programs write such ones, and the library gives 0 for them. A result is blank only
     * where it is a text.
     */
    private static boolean isNotReckoned(Cell cell) {
        if (!(cell instanceof XSSFCell one) || !one.getCTCell().isSetF()) {
            return false;
        }
        CTCell whole = one.getCTCell();
        return !whole.isSetV()
                || (whole.getT() != STCellType.STR && whole.getV().isBlank());
    }

    private static UnreadableTable notReckoned(Cell cell) {
        String place =
                shown(cell.getSheet().getSheetName()) + "!" + cell.getAddress().formatAsString();
        return new UnreadableTable(
                "NOT_RECKONED",
                Label.of(
                        place + " の数式の結果がありません。Excel で開いて保存し直してください。",
                        "The formula at " + place
                                + " has no result. Please open it in a spreadsheet and save it again."));
    }

    private static UnreadableTable tooLarge(String sheet) {
        return new UnreadableTable(
                "TOO_LARGE",
                Label.of(
                        "シート「" + shown(sheet) + "」が大きすぎます（" + MOST_ROWS + "行、" + MOST_COLUMNS + "列まで）。",
                        "The sheet '" + shown(sheet) + "' is too large: it may have " + MOST_ROWS + " rows and "
                                + MOST_COLUMNS + " columns."));
    }

    private static String text(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> isDay(cell) ? day(cell.getLocalDateTimeCellValue()) : number(cell.getNumericCellValue());
            case BOOLEAN -> truth(cell);
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case FORMULA ->
                isNotReckoned(cell) ? "=" + cell.getCellFormula() : text(cell, cell.getCachedFormulaResultType());
            default -> "";
        };
    }

    /** The library takes whatever is not 1 for false. */
    private static String truth(Cell cell) {
        String written = cell instanceof XSSFCell one
                ? String.valueOf(one.getRawValue()).trim()
                : cell.getBooleanCellValue() ? "1" : "0";
        return switch (written) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> {
                String sheet = shown(cell.getSheet().getSheetName());
                String address = cell.getAddress().formatAsString();
                throw new UnreadableTable(
                        "NOT_A_TRUTH_VALUE",
                        Label.of(
                                "シート「" + sheet + "」のセル " + address + " の真偽値（" + shown(written)
                                        + "）を読み取れません。TRUE 又は FALSE を入力し直してください。",
                                "The truth value (" + shown(written) + ") in cell " + address + " of the sheet '"
                                        + sheet + "' can't be read. Please enter TRUE or FALSE anew."));
            }
        };
    }

    private static boolean isDay(Cell cell) {
        double serial = cell.getNumericCellValue();
        if (serial < 0 || serial >= AFTER_LAST_DAY || (long) serial == NO_DAY) {
            return false; // it stands for no day, and the reader of the cell says so
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return true;
        }
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && ERA.matcher(format).matches() && DateUtil.isValidExcelDate(serial);
    }

    private static String day(LocalDateTime day) {
        return day.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toLocalDate().toString() : day.toString();
    }

    /** The number as it was typed, without what binary fractions leave behind. */
    private static String number(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
    }
}
