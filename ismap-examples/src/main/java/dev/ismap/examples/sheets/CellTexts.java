package dev.ismap.examples.sheets;

import java.util.regex.Pattern;

/** Texts as cells of a workbook keep them. */
final class CellTexts {

    /** How many characters a cell has room for. */
    static final int LONGEST = 32_767;

    /** In the file, such a piece stands for a character that XML can't hold. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellTexts() {}

    /** The text so that it is read as it stands. */
    static String written(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
