package dev.ismap.examples.sheets;

import dev.ismap.core.text.Label;
import dev.ismap.model.rows.Sheet;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** A zip archive, as the newer workbooks are, or the container of the older ones. */
    static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
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
