package dev.ismap.examples.sheets;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Whether all that a workbook has was read.
 *
 * <p>The library that reads workbooks passes over a sheet whose part is not there, takes the last of two cells at one
 * place, and gives an empty text for one that it can't find. What was lost so would be missing from a statement without a
 * word.
 */
final class WholeWorkbook {

    private WholeWorkbook() {}

    static void require(XSSFWorkbook workbook) {
        if (workbook.getCTWorkbook().getSheets() == null
                || workbook.getCTWorkbook().getSheets().sizeOfSheetArray() != workbook.getNumberOfSheets()) {
            throw WorkbookReader.broken();
        }
        int texts = workbook.getSharedStringSource() == null
                ? 0
                : workbook.getSharedStringSource().getSharedStringItems().size();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            require(workbook.getSheetAt(i), texts);
        }
    }

    private static void require(XSSFSheet sheet, int texts) {
        if (sheet.getCTWorksheet().getSheetData().sizeOfRowArray() != sheet.getPhysicalNumberOfRows()) {
            throw WorkbookReader.broken();
        }
        for (Row row : sheet) {
            XSSFRow whole = (XSSFRow) row;
            if (row.getRowNum() < 0 || whole.getCTRow().sizeOfCArray() != row.getPhysicalNumberOfCells()) {
                throw WorkbookReader.broken();
            }
            for (Cell cell : row) {
                if (cell.getColumnIndex() < 0 || !isThere(((XSSFCell) cell).getCTCell(), texts)) {
                    throw WorkbookReader.broken();
                }
            }
        }
    }

    /** A text that is shared is one of those that there are. */
    private static boolean isThere(CTCell cell, int texts) {
        if (cell.getT() != STCellType.S || !cell.isSetV()) {
            return true;
        }
        try {
            int index = Integer.parseInt(cell.getV().strip());
            return index >= 0 && index < texts;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
