package dev.ismap.examples.sheets;

import dev.ismap.core.text.Label;
import dev.ismap.model.rows.Sheet;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A table that was read, whatever it was kept as.
 *
 * @param sheets the sheets; one without a name where it was a text
 * @param remarks how it was understood: its charset, its separator, sheets that are hidden
 */
public record Tables(List<Sheet> sheets, List<Label> remarks) {

    /** Keeps copies. */
    public Tables {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a table: a workbook (.xlsx, .xlsm, .xls), or a text with commas, tabs or semicolons.
     *
     * @param bytes the bytes of the file
     * @param charset the charset of a text, where it is not to be found out
     * @param separator what separates the cells of a text, where it is not to be found out
     */
    public static Tables read(byte[] bytes, Optional<Charset> charset, Optional<Character> separator) {
        List<Label> remarks = new ArrayList<>();
        List<Sheet> sheets = isWorkbook(bytes)
                ? WorkbookReader.read(bytes, remarks)
                : List.of(TextTable.read(bytes, charset, separator, remarks));
        return new Tables(sheets, remarks);
    }

    /**
     * A piece of a document that is searched.
     *
     * @param place where it stands: a line by its number, or a cell as a spreadsheet names it
     * @param text the text
     * @param isCell whether it is a cell
     */
    public record Piece(String place, String text, boolean isCell) {}

    /** A document in pieces: the cells of a workbook, or the lines of any text. */
    public static List<Piece> pieces(byte[] bytes) {
        List<Piece> pieces = new ArrayList<>();
        if (!isWorkbook(bytes)) {
            int line = 0;
            for (String text :
                    TextTable.text(bytes, Optional.empty(), new ArrayList<>()).split("\\R", -1)) {
                pieces.add(new Piece(String.valueOf(++line), text, false));
            }
            return pieces;
        }
        for (Sheet sheet : WorkbookReader.read(bytes, new ArrayList<>())) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                    String text = sheet.rows().get(row).get(column);
                    if (!text.isBlank()) {
                        pieces.add(new Piece(
                                sheet.name() + "!" + CellReference.convertNumToColString(column) + (row + 1),
                                text,
                                true));
                    }
                }
            }
        }
        return pieces;
    }

    /** A zip archive, as the newer workbooks are, or the container of the older ones. */
    static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, 'P', 'K', 5, 6)
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
