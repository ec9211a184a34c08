package dev.ismap.model.rows;

import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.internal.Excerpt;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import java.time.LocalDate;

/** What is said of a row that can't be understood: its line, its column, what was found and what is allowed. */
final class RowTexts {

    private RowTexts() {}

    static Label width(int line, int found, int expected) {
        return Label.of(
                line + "行目の列が" + found + "個あります。" + expected + "個にしてください。",
                "Line " + line + " has " + found + " cells, but the table has " + expected + " columns.");
    }

    static Label blank(int line, RowColumn column) {
        return at(line, column, "空欄です。値を記してください。", "it is blank, but every row needs it.");
    }

    static Label characters(int line, RowColumn column, String found) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」に制御文字が含まれています。取り除いてください。",
                "'" + Excerpt.of(found) + "' holds a control character. Please take it out.");
    }

    static Label form(int line, RowColumn column, String found, String example) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」は読み取れません。例：" + example,
                "'" + Excerpt.of(found) + "' can't be understood. Write it like " + example + ".");
    }

    static Label placeholder(int line, RowColumn column, String found) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」は値ではありません。分からない場合は空欄としてください。",
                "'" + Excerpt.of(found) + "' is no value. Leave the cell blank where it is not known.");
    }

    static Label later(int line, RowColumn column, PartialDate found, LocalDate day) {
        return at(
                line,
                column,
                found + "は、表の取得日（" + day + "）より後です。どちらかを確かめてください。",
                found + " lies after the day on which the table was copied (" + day + "). Please check both.");
    }

    static Label validityTooEarly(int line, LocalDate last, LocalDate periodEnd) {
        return at(
                line,
                RowColumn.LAST_VALID_DAY,
                last + "は、監査対象期間の末日（" + periodEnd + "）より後ではありません。どちらかを確かめてください。",
                last + " does not lie after the last day of the audit period (" + periodEnd + "). Please check both.");
    }

    static Label duplicate(int line, int first) {
        return Label.of(
                line + "行目は、" + first + "行目と同じ登録です。1行にまとめてください。",
                "Line " + line + " is of the same registration as line " + first + ". Please give it once.");
    }

    private static Label at(int line, RowColumn column, String ja, String en) {
        return Label.of(
                line + "行目の「" + column.label().ja() + "」：" + ja,
                "Line " + line + ", " + column.label().en() + ": " + en);
    }
}
