package dev.ismap.examples.sheets;

import java.util.regex.Pattern;

/** Texts as cells of a workbook, or of a table that a spreadsheet opens, keep them. */
public final class CellTexts {

    /** How many characters a cell has room for. */
    static final int LONGEST = 32_767;

    /** In the file, such a piece stands for a character that XML can't hold. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /**
     * What a spreadsheet takes for a formula, where it opens a text, also in wide letters; a number and a single dash are
     * none.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "(?s)'*(?![-+]?[0-9]+([.,][0-9]+)*\\z)(?!'*[-\uFF0D]\\z)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private CellTexts() {}

    /** The text of a cell, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell that was so guarded. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The text so that it is read as it stands. */
    static String written(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
