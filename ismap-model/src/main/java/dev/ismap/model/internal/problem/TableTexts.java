package dev.ismap.model.internal.problem;

import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of a table that cannot be understood: its line or cell, what was found and what is allowed.
 *
 * @since 0.1
 */
public final class TableTexts {

    private TableTexts() {}

    /**
     * A row has more or fewer cells than the table has columns.
     *
     * @param line the line, from 1
     * @param found how many cells it has
     * @param expected how many columns there are
     * @return the sentence
     */
    public static Label width(int line, int found, int expected) {
        return Label.of(
                line + "行目の列が" + found + "個あります。" + expected + "個にしてください。",
                "Line " + line + " has " + found + " cells, but the table has " + expected + " columns.");
    }

    /**
     * A cell is blank that every row needs.
     *
     * @param line the line, from 1
     * @param column the column
     * @return the sentence
     */
    public static Label blank(int line, Label column) {
        return at(line, column, "空欄です。値を記してください。", "it is blank, but every row needs it.");
    }

    /**
     * A cell holds a control character.
     *
     * @param line the line, from 1
     * @param column the column
     * @param found what was found
     * @return the sentence
     */
    public static Label characters(int line, Label column, String found) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」に制御文字が含まれています。取り除いてください。",
                "'" + Excerpt.of(found) + "' holds a control character. Please take it out.");
    }

    /**
     * A cell holds more than is taken.
     *
     * @param line the line, from 1
     * @param column the column
     * @param found how many characters it holds
     * @param limit the most that is taken
     * @return the sentence
     */
    public static Label tooLong(int line, Label column, int found, int limit) {
        return at(
                line,
                column,
                "長すぎます（" + found + "文字）。" + limit + "文字以内にしてください。",
                "it is too long (" + found + " characters). At most " + limit + " are taken.");
    }

    /**
     * A cell does not have the form that belongs there.
     *
     * @param line the line, from 1
     * @param column the column
     * @param found what was found
     * @param example what can be written
     * @return the sentence
     */
    public static Label form(int line, Label column, String found, String example) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」は読み取れません。例：" + example,
                "'" + Excerpt.of(found) + "' can't be understood. Write it like " + example + ".");
    }

    /**
     * A cell holds a day that no calendar has.
     *
     * @param line the line, from 1
     * @param column the column
     * @param found what was found
     * @return the sentence
     */
    public static Label noSuchDay(int line, Label column, String found) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」は暦にない日付です。確かめてください。",
                "'" + Excerpt.of(found) + "' is no day of the calendar. Please check it.");
    }

    /**
     * A cell holds what stands for no value.
     *
     * @param line the line, from 1
     * @param column the column
     * @param found what was found
     * @return the sentence
     */
    public static Label placeholder(int line, Label column, String found) {
        return at(
                line,
                column,
                "「" + Excerpt.of(found) + "」は値ではありません。分からない場合は空欄としてください。",
                "'" + Excerpt.of(found) + "' is no value. Leave the cell blank where it is not known.");
    }

    /**
     * A date lies after the day of the table.
     *
     * @param line the line, from 1
     * @param column the column
     * @param found what was found
     * @param day the day on which the table was copied
     * @return the sentence
     */
    public static Label later(int line, Label column, PartialDate found, LocalDate day) {
        return at(
                line,
                column,
                found + "は、表の取得日（" + day + "）より後です。どちらかを確かめてください。",
                found + " lies after the day on which the table was copied (" + day + "). Please check both.");
    }

    /**
     * A last valid day does not lie after the audit period.
     *
     * @param line the line, from 1
     * @param column the column
     * @param last the last valid day
     * @param periodEnd the last day of the audit period
     * @return the sentence
     */
    public static Label validityTooEarly(int line, Label column, LocalDate last, LocalDate periodEnd) {
        return at(
                line,
                column,
                last + "は、監査対象期間の末日（" + periodEnd + "）より後ではありません。どちらかを確かめてください。",
                last + " does not lie after the last day of the audit period (" + periodEnd + "). Please check both.");
    }

    /**
     * Two rows are of one registration.
     *
     * @param line the line, from 1
     * @param first the line of the other
     * @return the sentence
     */
    public static Label duplicate(int line, int first) {
        return Label.of(
                line + "行目は、" + first + "行目と同じ登録です。1行にまとめてください。",
                "Line " + line + " is of the same registration as line " + first + ". Please give it once.");
    }

    /**
     * What is wrong with a cell, as it would be wherever it stood.
     *
     * @param line the line
     * @param column the column
     * @param wrong what is wrong
     * @return the sentence
     */
    public static Label inCell(int line, Label column, Label wrong) {
        return at(line, column, wrong.ja(), wrong.en());
    }

    private static Label at(int line, Label column, String ja, String en) {
        return Label.of(line + "行目の「" + column.ja() + "」：" + ja, "Line " + line + ", " + column.en() + ": " + en);
    }

    /**
     * A table of services has no heading.
     *
     * @return the sentence
     */
    public static Label noServiceHeading() {
        return Label.of(
                "サービスの名称の列を持つ見出しの行がありません。見出しの意味を指定するか、各列の内容を左から指定してください。",
                "No row is a heading with a column of service names. Please say what a heading stands for, or what"
                        + " stands in each column from the left.");
    }

    /**
     * Two columns are the same by their headings.
     *
     * @param first the one heading
     * @param second the other
     * @param column what both are
     * @return the sentence
     */
    public static Label sameHeadings(String first, String second, Label column) {
        return Label.of(
                "「" + first + "」と「" + second + "」は、どちらも「" + column.ja() + "」です。"
                        + (first.equals(second)
                                ? "どちらであるかを指定してください。"
                                : "一方を読まない列としてください（コマンドでは " + ignored(first) + " 又は " + ignored(second) + "）。"),
                "'" + first + "' and '" + second + "' are both '" + column.en() + "'. "
                        + (first.equals(second)
                                ? "Please say which it is."
                                : "Please say which is not to be read (on the command line by " + ignored(first)
                                        + " or " + ignored(second) + ")."));
    }

    /** The option by which a column is not read, as it is typed in a shell. */
    private static String ignored(String heading) {
        boolean plain = heading.codePoints().allMatch(one -> Character.isLetterOrDigit(one) || one == '.');
        return "--map " + (plain ? heading + "=ignored" : "'" + heading + "=ignored'");
    }

    /**
     * A table without rows is said to be the whole list.
     *
     * @return the sentence
     */
    public static Label emptyWholeList() {
        return Label.of(
                "表に行がないため、その日のリストの全体とすることはできません（すべての掲載が消えることになります）。",
                "The table has no rows, so it cannot be the whole list of the day: every entry would have vanished.");
    }

    /**
     * A table of a control standard has no column of ids.
     *
     * @return the sentence
     */
    public static Label noIdHeading() {
        return Label.of(
                "見出しの行に管理策番号の列（id 又は「管理策番号」）がありません。", "The heading has no column of control ids (id, or 管理策番号).");
    }

    /**
     * A cell that should hold a control id does not.
     *
     * @param line the line, from 1
     * @param found what was found
     * @return the sentence
     */
    public static Label noControlId(int line, String found) {
        return Label.of(
                line + "行目：「" + Excerpt.of(found) + "」は管理策番号として読み取れません。例：6.1.1.13.PB",
                "Line " + line + ": '" + Excerpt.of(found) + "' is no control id. Write it like 6.1.1.13.PB.");
    }

    /**
     * No sheet of a statement has a heading.
     *
     * @return the sentence
     */
    public static Label noStatementHeading() {
        return Label.of(
                "「管理策番号」と「採否」の列を持つ見出しの行が、どのシートにもありません。見出しを変えた場合は、どの列に当たるかを指定してください（コマンドでは --map）。",
                "No sheet has a heading with a column of control ids and one of decisions. Where headings were"
                        + " renamed, say what they stand for (on the command line by --map).");
    }

    /**
     * Two columns of a sheet are the same by their headings.
     *
     * @param row the row as a person finds it
     * @param first the letters of the one column
     * @param second the letters of the other
     * @param column what both are
     * @return the sentence
     */
    public static Label sameColumns(Label row, String first, String second, Label column) {
        return Label.of(
                row.ja() + "の" + first + "列と" + second + "列は、どちらも「" + column.ja() + "」です。一方の見出しを変えるか、どちらであるかを指定してください。",
                row.en() + ": columns " + first + " and " + second + " are both '" + column.en()
                        + "'. Please rename one of them, or say which it is.");
    }

    /**
     * A cell holds a number that is vacant in the edition.
     *
     * @param id the id
     * @param edition the edition
     * @return the sentence
     */
    public static Label vacantControl(String id, String edition) {
        return Label.of(
                "管理基準の" + edition + "版の欠番です。この番号の管理策はありません。",
                id + " is a vacant number of edition " + edition + ": no control has it.");
    }

    /**
     * A cell holds a number that the edition does not have.
     *
     * @param id the id
     * @param edition the edition
     * @param same the id with the same numbers
     * @return the sentence
     */
    public static Label unknownControl(String id, String edition, Optional<String> same) {
        return Label.of(
                "管理基準の" + edition + "版にこの番号の管理策はありません。"
                        + same.map(one -> one + "の誤りではありませんか。").orElse("番号を確かめてください。"),
                "edition " + edition + " of the control standard has no control " + id + ". "
                        + same.map(one -> "Did you mean " + one + "?").orElse("Please check the number."));
    }

    /**
     * A decision is of a kind that the control does not allow.
     *
     * @param words what can be decided
     * @return the sentence
     */
    public static Label allowed(List<Label> words) {
        return Label.of(
                "この管理策で選べる採否は、" + joined(words, Language.JA, "、") + "です。",
                "what can be decided on this control is: " + joined(words, Language.EN, ", ") + ".");
    }

    private static String joined(List<Label> words, Language language, String between) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(between));
    }

    /**
     * Rows decide otherwise on one control.
     *
     * @param id the id
     * @param row the other row
     * @return the sentence
     */
    public static Label disagree(String id, Label row) {
        return Label.of(
                id + "の採否が、" + row.ja() + "と異なります。一つにしてください。",
                "the decision on " + id + " is another one in " + lower(row.en()) + ". Please keep one.");
    }

    /**
     * Rows hold two texts for what a control has one of.
     *
     * @param row the other row
     * @return the sentence
     */
    public static Label otherText(Label row) {
        return Label.of(
                row.ja() + "と異なります。一つの管理策には一つだけ書いてください。",
                "it is another text than in " + lower(row.en()) + ". A control has one.");
    }

    /**
     * A cell says what a control with such a decision has no place for.
     *
     * @param decision the decision
     * @return the sentence
     */
    public static Label notUsed(Label decision) {
        return Label.of(
                "採否が「" + decision.ja() + "」の管理策では使わない欄です。採否を改めるか、この欄を空けてください（覚書は別の列に）。",
                "a control that is '" + decision.en()
                        + "' has no use for it. Please change the decision or clear the cell; notes of your own can"
                        + " stand in a column of their own.");
    }

    /**
     * The days of a change are the wrong way round.
     *
     * @param first the first day
     * @param last the last day
     * @return the sentence
     */
    public static Label endBeforeStart(LocalDate first, LocalDate last) {
        return Label.of(
                "適用の末日（" + last + "）が初日（" + first + "）より前です。",
                "the last day (" + last + ") lies before the first (" + first + ").");
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** What can be wrong with a cell by itself. */
    public enum WrongCell {
        /** A row says something, but of no control. */
        NO_ID(
                "記入がありますが、管理策番号がありません。番号を書いてください（並べ替えた表では、どの管理策の続きか分かりません）。",
                "the row says something, but of no control. Please write its id: in a sheet that was sorted, nobody"
                        + " can tell which control it goes on with."),
        /** It is no control id. */
        NO_CONTROL_ID("管理策番号として読み取れません。例：6.1.1.13.PB", "it is no control id. Write it like 6.1.1.13.PB."),
        /** It is a day, and a spreadsheet makes one of an id such as 14.2.7. */
        ID_IS_A_DAY(
                "日付になっています。表計算ソフトが番号（14.2.7など）を日付に変えたと思われます。この列を文字列にして、番号を書き直してください。",
                "it is a day. A spreadsheet makes a day of an id such as 14.2.7: please set the column to text and write"
                        + " the id again."),
        /** It is a heading. */
        HEADING(
                "見出しであり、採否を記すものではありません。その下の管理策の行に書いてください。",
                "it is a heading, on which nothing is decided. Please decide on the controls under it."),
        /** A row says something, but no decision. */
        NO_DECISION("記入がありますが、採否がありません。採否を選んでください。", "the row says something, but no decision. Please choose one."),
        /** It holds a control character. */
        CHARACTERS("制御文字が含まれています。取り除いてください。", "it holds a control character. Please take it out."),
        /** It holds more than is taken. */
        TOO_LONG("長すぎます。2万文字以内にしてください。", "it is too long. At most 20,000 characters are taken."),
        /** It is the error of a formula. */
        ERROR("数式の誤りです。値を書いてください。", "it is the error of a formula. Please write the value."),
        /** It is a day that no calendar has. */
        NO_SUCH_DAY("暦にない日付です。確かめてください。", "it is no day of the calendar. Please check it."),
        /** It is no day at all. */
        NO_DAY("日付として読み取れません。例：2024-03-31、令和6年3月31日", "it is no day. Write it like 2024-03-31 or 令和6年3月31日.");

        private final String ja;
        private final String en;

        WrongCell(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }
}
