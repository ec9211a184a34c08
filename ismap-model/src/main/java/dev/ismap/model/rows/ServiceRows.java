package dev.ismap.model.rows;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Term;
import dev.ismap.model.TermOf;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.CloudServiceEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a table of registered services is read that was copied on one day (サービス一覧表の読取り).
 *
 * <p>Each row is one registration that was seen on that day. Numbers and dates are taken in wide and narrow forms, and
 * dates of the Japanese calendar too. Nothing is guessed: a row that can't be understood is reported with its place and
 * the reason, and so is a placeholder in a date, such as {@code -} or {@code 9999-12-31}; a table with such a row gives
 * no list. A blank cell says nothing, and a row of nothing but blank cells is passed over.
 *
 * <pre>{@code
 * ServiceRows rows = ServiceRows.of(List.of(REGISTRATION_NUMBER, SERVICE, PROVIDER, REGISTERED_ON), day).whole();
 * CloudServiceList list = rows.read(table).orThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param columns what stands in each column, the service among them, and nothing twice but what is not read
 * @param day the day on which the table was copied
 * @param wholeList whether the table is the whole list of that day, so that what is not in it is not listed
 * @param basis how well it is known that the table says what the list says
 * @param source where the table is from, if that is recorded
 * @since 0.1
 */
public record ServiceRows(
        List<RowColumn> columns, LocalDate day, boolean wholeList, Basis basis, Optional<String> source)
        implements ServiceRowsWithers {

    /**
     * Creates a way of reading.
     *
     * @throws IllegalArgumentException if no column is the service, or two columns are the same
     */
    public ServiceRows {
        ServiceRowsWithers.requireAll(columns, day, basis, source);
        columns = List.copyOf(columns);
        Set<RowColumn> seen = EnumSet.noneOf(RowColumn.class);
        for (RowColumn column : columns) {
            if (column != RowColumn.IGNORED && !seen.add(column)) {
                throw new IllegalArgumentException("A table has one column of a kind, but two are " + column);
            }
        }
        if (!seen.contains(RowColumn.SERVICE)) {
            throw new IllegalArgumentException("A table names its services, but no column is " + RowColumn.SERVICE);
        }
    }

    /**
     * A way of reading a table that may be a part of the list, copied from the official one.
     *
     * @param columns what stands in each column
     * @param day the day on which the table was copied
     * @return the way of reading
     * @throws IllegalArgumentException if no column is the service, or two columns are the same
     */
    public static ServiceRows of(List<RowColumn> columns, LocalDate day) {
        return new ServiceRows(columns, day, false, Basis.OFFICIAL, Optional.empty());
    }

    /**
     * The same for a table that is the whole list of the day.
     *
     * @return the way of reading
     */
    public ServiceRows whole() {
        return new ServiceRows(columns, day, true, basis, source);
    }

    /**
     * Reads the rows of a table, without its heading.
     *
     * @param rows the rows, each with the texts of its cells
     * @return the list as it was seen on the day, or everything that is wrong with the rows; the path of a problem is
     *     the index of the row and of the cell, from 0, and its message names the line, from 1
     */
    public ReadResult<CloudServiceList> read(List<List<String>> rows) {
        RowReader reader = new RowReader(this);
        List<CloudServiceEntry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            reader.read(i, rows.get(i)).ifPresent(entries::add);
        }
        List<Problem> problems = new ArrayList<>(reader.problems());
        if (wholeList && rows.isEmpty()) {
            problems.add(ProblemCode.ROWS_EMPTY.at(
                    "",
                    Label.of(
                            "表に行がないため、その日のリストの全体とすることができない。すべての掲載が消えたことになるからである。",
                            "The table has no rows, so it cannot be the whole list of the day: every entry would have"
                                    + " vanished.")));
        }
        if (!problems.isEmpty()) {
            return new ReadResult.Refused<>(problems);
        }
        List<CompleteDays> complete = wholeList ? List.of(new CompleteDays(day, day, Optional.of(known()))) : List.of();
        return new ReadResult.Accepted<>(
                CloudServiceList.none().withEntries(entries).withCompleteOn(complete));
    }

    PartialDate known() {
        return PartialDate.of(day);
    }

    /**
     * What stands in a column of a table of registered services (列の内容).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Term(ja = "列の内容", en = "content of a column")
    public enum RowColumn {
        /** The registration number (登録番号); a blank cell says that it is not known. */
        @Term(ja = "登録番号", en = "registration number")
        REGISTRATION_NUMBER,
        /** The name of the service (クラウドサービスの名称), in every row. */
        @Term(ja = "クラウドサービスの名称", en = "name of the cloud service")
        SERVICE,
        /** The name of the provider (クラウドサービス事業者); a blank cell says that it is not known. */
        @Term(ja = "クラウドサービス事業者", en = "cloud service provider")
        PROVIDER,
        /** The programme (制度の区分): ISMAP or ISMAP-LIU, in every row. Where no column has it, it is ISMAP. */
        @Term(ja = "制度の区分", en = "programme")
        PROGRAMME,
        /** The date of the first registration (登録日). */
        @Term(ja = "登録日", en = "date of registration")
        REGISTERED_ON,
        /** The date on which a renewal was applied for that is pending (更新の申請日). */
        @Term(ja = "更新の申請日", en = "date of the application for renewal")
        RENEWAL_APPLIED_ON,
        /** The date of the last renewal (更新日). */
        @Term(ja = "更新日", en = "date of the last renewal")
        RENEWED_ON,
        /** The last day of the audit period (監査対象期間の末日). */
        @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
        PERIOD_END,
        /** The last valid day (有効期限), as the list states it; it may lie after the day of the table. */
        @Term(ja = "有効期限", en = "last valid day")
        LAST_VALID_DAY,
        /** The components in scope (対象サブサービス), one a line or with commas between them. */
        @Term(ja = "対象サブサービス", en = "components in scope")
        COMPONENTS,
        /** The regions in scope (対象リージョン), one a line or with commas between them. */
        @Term(ja = "対象リージョン", en = "regions in scope")
        REGIONS,
        /**
         * The services that it is built on (基盤サービス), one a line or with commas between them: each by its registration
         * number or its exact name, or なし where there is none.
         */
        @Term(ja = "基盤となるサービス", en = "services that it is built on")
        PLATFORM,
        /** The remark (備考), which is kept as it stands. */
        @Term(ja = "備考", en = "remark")
        REMARK,
        /** Something that is not read; any number of columns can be this. */
        @Term(ja = "読まない列", en = "column that is not read")
        IGNORED;

        /**
         * The content in words.
         *
         * @return the words
         */
        public Label label() {
            return TermOf.constant(this);
        }
    }
}
