package dev.ismap.model.rows;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.internal.Excerpt;
import dev.ismap.model.rows.StatementRows.StatementColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A cell as a person finds it in a spreadsheet, and what is said of it. */
record CellPlace(Label place) {

    /** What can be wrong with a cell by itself. */
    enum Wrong {
        NO_ID(
                "記入がありますが、管理策番号がありません。番号を書いてください（並べ替えた表では、どの管理策の続きか分かりません）。",
                "the row says something, but of no control. Please write its id: in a sheet that was sorted, nobody"
                        + " can tell which control it goes on with."),
        NO_CONTROL_ID("管理策番号として読み取れません。例：6.1.1.13.PB", "it is no control id. Write it like 6.1.1.13.PB."),
        HEADING(
                "見出しであり、採否を記すものではありません。その下の管理策の行に書いてください。",
                "it is a heading, on which nothing is decided. Please decide on the controls under it."),
        NO_DECISION("記入がありますが、採否がありません。採否を選んでください。", "the row says something, but no decision. Please choose one."),
        CHARACTERS("制御文字が含まれています。取り除いてください。", "it holds a control character. Please take it out."),
        ERROR("数式の誤りです。値を書いてください。", "it is the error of a formula. Please write the value."),
        NO_DAY("日付として読み取れません。例：2024-03-31、令和6年3月31日", "it is no day. Write it like 2024-03-31 or 令和6年3月31日.");

        private final String ja;
        private final String en;

        Wrong(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        Label label() {
            return Label.of(ja, en);
        }
    }

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

    private static Label row(Sheet sheet, int row) {
        return Label.of(sheetJa(sheet) + (row + 1) + "行目", rowEn(sheet, row));
    }

    // ---- what is wrong -----------------------------------------------------------------------------------------

    static Label noHeading() {
        return Label.of(
                "「管理策番号」と「採否」の列を持つ見出しの行が、どのシートにもありません。見出しを変えた場合は、どの列に当たるかを指定してください。",
                "No sheet has a heading with a column of control ids and one of decisions. Where headings were renamed,"
                        + " say what they stand for.");
    }

    static Label twice(Sheet sheet, int row, int first, int second, StatementColumn column) {
        return Label.of(
                row(sheet, row).ja() + "の" + letters(first) + "列と" + letters(second) + "列は、どちらも「"
                        + column.label().ja() + "」です。一方の見出しを変えるか、どちらであるかを指定してください。",
                row(sheet, row).en() + ": columns " + letters(first) + " and " + letters(second) + " are both '"
                        + column.label().en() + "'. Please rename one of them, or say which it is.");
    }

    static Label noSuchControl(ControlId id, String edition, boolean vacant, Optional<ControlId> same) {
        return vacant
                ? Label.of(
                        "管理基準の" + edition + "版の欠番です。この番号の管理策はありません。",
                        id + " is a vacant number of edition " + edition + ": no control has it.")
                : Label.of(
                        "管理基準の" + edition + "版にこの番号の管理策はありません。"
                                + same.map(one -> one + "の誤りではありませんか。").orElse("番号を確かめてください。"),
                        "edition " + edition + " of the control standard has no control " + id + ". "
                                + same.map(one -> "Did you mean " + one + "?").orElse("Please check the number."));
    }

    static Label allowed(List<DecisionWord> words) {
        return Label.of(
                "この管理策で選べる採否は、" + joined(words, Language.JA, "、") + "です。",
                "what can be decided on this control is: " + joined(words, Language.EN, ", ") + ".");
    }

    private static String joined(List<DecisionWord> words, Language language, String between) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(between));
    }

    static Label disagree(ControlId id, Sheet sheet, int row) {
        return Label.of(
                id + "の採否が、" + row(sheet, row).ja() + "と異なります。一つにしてください。",
                "the decision on " + id + " is another one in "
                        + lower(row(sheet, row).en()) + ". Please keep one.");
    }

    static Label twoTexts(Sheet sheet, int row) {
        return Label.of(
                row(sheet, row).ja() + "と異なります。一つの管理策には一つだけ書いてください。",
                "it is another text than in " + lower(row(sheet, row).en()) + ". A control has one.");
    }

    static Label notUsed(DecisionWord word) {
        return Label.of(
                "採否が「" + word.in(Language.JA) + "」の管理策では使わない欄です。採否を改めるか、この欄を空けてください（覚書は別の列に）。",
                "a control that is '" + word.in(Language.EN)
                        + "' has no use for it. Please change the decision or clear the cell; notes of your own can"
                        + " stand in a column of their own.");
    }

    static Label endBeforeStart(LocalDate first, LocalDate last) {
        return Label.of(
                "適用の末日（" + last + "）が初日（" + first + "）より前です。",
                "the last day (" + last + ") lies before the first (" + first + ").");
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
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
                row(sheet, row).ja() + "は番号が空欄のため、" + id + "の続きとした。",
                row(sheet, row).en() + ": without an id, taken as a further row of " + id + ".");
    }

    static Label suffix(Sheet sheet, int row, String typed, ControlId id) {
        return Label.of(
                row(sheet, row).ja() + "の「" + Excerpt.of(typed) + "」は、" + id + "とした。",
                row(sheet, row).en() + ": '" + Excerpt.of(typed) + "' was taken as " + id + ".");
    }
}
