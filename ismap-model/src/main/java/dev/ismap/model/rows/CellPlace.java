package dev.ismap.model.rows;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.internal.problem.Excerpt;

/** A cell as a person finds it in a spreadsheet, and what is said of it. */
record CellPlace(Label place) {

    static CellPlace of(Sheet sheet, int row, int column, Label heading) {
        String text = Excerpt.of(CellText.oneLine(sheet.text(row, column)));
        return new CellPlace(Label.of(
                row(sheet, row).ja() + letters(column) + "列の「" + heading.ja() + "」"
                        + (text.isEmpty() ? "（空欄）" : "（" + text + "）"),
                row(sheet, row).en() + ", column " + letters(column) + ", " + heading.en()
                        + (text.isEmpty() ? " (blank)" : " ('" + text + "')")));
    }

    Label says(Label what) {
        return Label.of(place.ja() + "：" + what.ja(), place.en() + ": " + what.en());
    }

    /** The path of a cell, as a JSON Pointer. */
    static String path(Sheet sheet, int row, int column) {
        return path(sheet, row) + "/" + column;
    }

    static String path(Sheet sheet, int row) {
        String name = sheet.name().replace("~", "~0").replace("/", "~1");
        return (name.isEmpty() ? "" : "/" + name) + "/" + row;
    }

    /** A column as spreadsheets name it. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static String sheetJa(Sheet sheet) {
        return sheet.name().isEmpty() ? "" : "シート「" + sheet.name() + "」";
    }

    private static String rowEn(Sheet sheet, int row) {
        return sheet.name().isEmpty() ? "Row " + (row + 1) : "Sheet '" + sheet.name() + "', row " + (row + 1);
    }

    /** A row as a person finds it. */
    static Label row(Sheet sheet, int row) {
        return Label.of(sheetJa(sheet) + (row + 1) + "行目", rowEn(sheet, row));
    }

    // ---- what was understood in another way --------------------------------------------------------------------

    static Label notRead(Sheet sheet) {
        return Label.of(
                (sheet.name().isEmpty() ? "表" : sheetJa(sheet)) + "には管理策番号と採否の見出しがないため、読まなかった。",
                (sheet.name().isEmpty() ? "The table" : "Sheet '" + sheet.name() + "'")
                        + " was left aside: it has no heading of control ids and decisions.");
    }

    static Label goesOn(Sheet sheet, int row, ControlId id) {
        return Label.of(
                row(sheet, row).ja() + "は番号が空欄のため、" + id + "の続きとしました。",
                row(sheet, row).en() + ": without an id, taken as a further row of " + id + ".");
    }

    static Label suffix(Sheet sheet, int row, String typed, ControlId id) {
        return Label.of(
                row(sheet, row).ja() + "の「" + Excerpt.of(typed) + "」は、" + id + "としました。",
                row(sheet, row).en() + ": '" + Excerpt.of(typed) + "' was taken as " + id + ".");
    }
}
