package dev.ismap.model.rows;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sheet of a workbook, or a table that stands alone, as the texts of its cells (表).
 *
 * <p>A cell that shows a day has it as a text, such as {@code 2024-03-31}, and one that is reckoned has what it came to.
 * Rows can be of different lengths. Rows and columns are counted from 0.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the sheet; empty for a table that stands alone
 * @param rows the rows, each with the texts of its cells
 * @param merged the cells that are merged into one; the text stands in the first of them
 * @since 0.1
 */
public record Sheet(String name, List<List<String>> rows, List<Merged> merged) {

    /**
     * Cells that are merged into one.
     *
     * @param firstRow the first row
     * @param lastRow the last row
     * @param firstColumn the first column
     * @param lastColumn the last column
     */
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        private boolean holds(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }

    /** Creates a sheet. */
    public Sheet {
        Objects.requireNonNull(name, "name");
        rows = rows.stream().map(List::copyOf).toList();
        merged = List.copyOf(merged);
    }

    /**
     * A table that stands alone, without merged cells.
     *
     * @param rows the rows, each with the texts of its cells
     * @return the table
     */
    public static Sheet table(List<List<String>> rows) {
        return new Sheet("", rows, List.of());
    }

    /**
     * The text of a cell.
     *
     * @param row the row
     * @param column the column
     * @return its text; of a merged cell the text of the whole, and empty where there is no cell
     */
    public String text(int row, int column) {
        for (Merged one : merged) {
            if (one.holds(row, column)) {
                return own(one.firstRow(), one.firstColumn());
            }
        }
        return own(row, column);
    }

    /**
     * Whether one of the first rows, in which headings are looked for, has a heading: however it is spaced and written,
     * and as the reader of a table knows it, by the whole of it, without what is in brackets, or by one of its lines.
     *
     * @param heading the heading
     * @return whether it has
     */
    public boolean hasHeading(String heading) {
        return new Headings<String>()
                .with(heading, heading)
                .find(this, Set.of(heading))
                .isPresent();
    }

    private String own(int row, int column) {
        boolean there = row < rows.size() && column < rows.get(row).size();
        return there ? rows.get(row).get(column) : "";
    }

    /** Whether a cell only goes on with what began in a row above it. */
    boolean goesOn(int row, int column) {
        return merged.stream().anyMatch(one -> one.holds(row, column) && row > one.firstRow());
    }
}
