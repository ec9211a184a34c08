package dev.ismap.examples.sheets;

import dev.ismap.model.rows.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of tables, the first row of each the heading. */
public final class TableWorkbook {

    private static final int WIDEST = 60;

    private TableWorkbook() {}

    /** Writes a table. */
    public static byte[] write(String name, Sheet table) {
        return write(List.of(new Sheet(name, table.rows(), table.merged())));
    }

    /** Writes tables, each on a sheet of its own name. */
    public static byte[] write(List<Sheet> tables) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle plain = style(workbook, false);
            CellStyle heading = style(workbook, true);
            for (Sheet table : tables) {
                write(table, workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name())), plain, heading);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet table, XSSFSheet sheet, CellStyle plain, CellStyle heading) {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = sheet.createRow(i);
            List<String> cells = table.rows().get(i);
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = row.createCell(column);
                cell.setCellStyle(i == 0 ? heading : plain);
                cell.setCellValue(CellTexts.written(cells.get(column)));
            }
        }
        int columns = table.rows().get(0).size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, width(table, column) * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.rows().size() - 1), 0, columns - 1));
    }

    /** As wide as its widest line, a Japanese character taking two columns. */
    private static int width(Sheet table, int column) {
        int widest = 8;
        for (List<String> row : table.rows()) {
            for (String line : row.get(column).split("\n", -1)) {
                int width = line.chars().map(c -> c < 0x1100 ? 1 : 2).sum();
                widest = Math.max(widest, width + 3);
            }
        }
        return Math.min(widest, WIDEST);
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean heading) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        Font font = workbook.createFont();
        font.setBold(heading);
        style.setFont(font);
        return style;
    }
}
