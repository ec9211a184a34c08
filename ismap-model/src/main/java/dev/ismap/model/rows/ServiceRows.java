package dev.ismap.model.rows;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.internal.problem.TableTexts;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
     * The heading of a table of registered services, by which its columns are known (サービス一覧表の見出し).
     *
     * <p>Headings are known in Japanese and English, in any order, with or without spaces, line breaks and what stands in
     * brackets; a title may stand above them. A column that is not known is not read, nor is a running number ({@code No.})
     * beside the registration number.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param row the row of the heading, from 0
     * @param names the headings
     * @param columns what stands in each column
     */
    public record ServiceHeading(int row, List<String> names, List<RowColumn> columns) {

        /** Headings that mean one thing, whatever else a table has. */
        private static final Headings<RowColumn> CERTAIN = new Headings<RowColumn>()
                .with(
                        RowColumn.REGISTRATION_NUMBER,
                        "登録番号",
                        "ISMAP登録番号",
                        "サービス登録番号",
                        "登録No",
                        "登録No.",
                        "registration number",
                        "registration_number",
                        "registration no",
                        "registration no.")
                .with(
                        RowColumn.SERVICE,
                        "クラウドサービスの名称",
                        "クラウドサービス名称",
                        "クラウドサービス名",
                        "クラウドサービス",
                        "サービスの名称",
                        "サービス名称",
                        "サービス名",
                        "サービス",
                        "名称",
                        "name of the cloud service",
                        "cloud service",
                        "service",
                        "service name",
                        "name")
                .with(
                        RowColumn.PROVIDER,
                        "クラウドサービス事業者",
                        "クラウドサービス事業者名",
                        "クラウドサービス事業者の名称",
                        "事業者",
                        "事業者名",
                        "事業者の名称",
                        "提供事業者",
                        "会社名",
                        "provider",
                        "cloud service provider",
                        "company")
                .with(RowColumn.PROGRAMME, "制度の区分", "制度", "制度区分", "区分", "programme", "program", "scheme")
                .with(
                        RowColumn.REGISTERED_ON,
                        "登録日",
                        "初回登録日",
                        "登録年月日",
                        "registered on",
                        "registered_on",
                        "date of registration",
                        "registration date")
                .with(
                        RowColumn.RENEWAL_APPLIED_ON,
                        "更新の申請日",
                        "更新申請日",
                        "登録更新申請日",
                        "renewal applied on",
                        "renewal_applied_on",
                        "date of the application for renewal")
                .with(
                        RowColumn.RENEWED_ON,
                        "更新日",
                        "登録更新日",
                        "更新登録日",
                        "直近の更新日",
                        "renewed on",
                        "renewed_on",
                        "renewal date",
                        "date of the last renewal")
                .with(
                        RowColumn.PERIOD_END,
                        "監査対象期間の末日",
                        "監査対象期間末日",
                        "監査期間の末日",
                        "監査期間末日",
                        "監査対象期間の終了日",
                        "監査対象期間終了日",
                        "監査期間の終了日",
                        "監査期間終了日",
                        "監査対象期間の最終日",
                        "監査対象期間最終日",
                        "監査対象期間の満了日",
                        "監査対象期間満了日",
                        "監査対象期間の終期",
                        "監査対象期間終期",
                        "監査対象期間末",
                        "監査対象期間至",
                        "period end",
                        "period_end",
                        "last day of the audit period",
                        "end of audit period",
                        "end of the audit period",
                        "audit period end")
                .with(
                        RowColumn.LAST_VALID_DAY,
                        "有効期限",
                        "登録の有効期限",
                        "登録有効期限",
                        "登録の有効期間",
                        "有効期間",
                        "有効期間の満了日",
                        "有効期間満了日",
                        "登録の有効期間の満了日",
                        "登録の有効期間満了日",
                        "有効期間の末日",
                        "有効期間末日",
                        "有効期間至",
                        "満了日",
                        "last valid day",
                        "last_valid_day",
                        "valid until",
                        "expiry",
                        "expiry date",
                        "expires on")
                .with(
                        RowColumn.COMPONENTS,
                        "対象サブサービス",
                        "サブサービス",
                        "対象サービス",
                        "言明の対象となるサブサービス",
                        "components",
                        "components in scope",
                        "sub-services",
                        "covered components")
                .with(RowColumn.IGNORED, "有効期間の開始日", "有効期間開始日", "有効期間の初日", "有効期間自") // not the last day
                .with(
                        RowColumn.REGIONS,
                        "対象リージョン",
                        "リージョン",
                        "言明の対象となるリージョン",
                        "対象地域",
                        "地域",
                        "regions",
                        "region",
                        "regions in scope")
                .with(
                        RowColumn.PLATFORM,
                        "基盤となるサービス",
                        "基盤サービス",
                        "基盤となるクラウドサービス",
                        "基盤",
                        "利用基盤",
                        "platform",
                        "built on",
                        "services that it is built on",
                        "underlying services")
                .with(RowColumn.REMARK, "備考", "注記", "特記事項", "remark", "remarks", "note", "notes");

        /** The same with what is the registration number where nothing else is, and may only count the rows. */
        private static final Headings<RowColumn> KNOWN =
                CERTAIN.after(Map.of()).with(RowColumn.REGISTRATION_NUMBER, "番号", "管理番号", "No", "No.", "number");

        /** Creates a heading. */
        public ServiceHeading {
            names = List.copyOf(names);
            columns = List.copyOf(columns);
        }

        /**
         * Finds the heading of a table.
         *
         * @param sheet the table
         * @param more the columns by headings that are known here only, such as {@code 状態} = {@link RowColumn#REMARK};
         *     they go before those that are always known
         * @return the heading; refused where no row names the service, or two columns are the same by their headings
         */
        public static ReadResult<ServiceHeading> find(Sheet sheet, Map<String, RowColumn> more) {
            Headings<RowColumn> certain = CERTAIN.after(new TreeMap<>(more));
            return KNOWN.after(new TreeMap<>(more))
                    .find(sheet, Set.of(RowColumn.SERVICE))
                    .map(found -> heading(sheet, withoutRunningNumber(sheet, found, certain)))
                    .orElseGet(() -> new ReadResult.Refused<>(
                            List.of(ProblemCode.HEADING_MISSING.at("", TableTexts.noServiceHeading()))));
        }

        /** A number beside one that is surely the registration number counts the rows, or is the user's own. */
        private static Headings.Found<RowColumn> withoutRunningNumber(
                Sheet sheet, Headings.Found<RowColumn> found, Headings<RowColumn> certain) {
            Optional<RowColumn> number = Optional.of(RowColumn.REGISTRATION_NUMBER);
            List<Optional<RowColumn>> sure = IntStream.range(0, found.columns().size())
                    .mapToObj(i -> certain.of(sheet.text(found.row(), i)))
                    .toList();
            return sure.contains(number) ? new Headings.Found<>(found.row(), sure) : found;
        }

        private static ReadResult<ServiceHeading> heading(Sheet sheet, Headings.Found<RowColumn> found) {
            int row = found.row();
            Map<RowColumn, Integer> first = new EnumMap<>(RowColumn.class);
            List<Problem> problems = new ArrayList<>();
            List<String> names = new ArrayList<>();
            List<RowColumn> taken = new ArrayList<>();
            for (int i = 0; i < found.columns().size(); i++) {
                names.add(CellText.oneLine(sheet.text(row, i)));
                RowColumn column = found.columns().get(i).orElse(RowColumn.IGNORED);
                Integer before = column == RowColumn.IGNORED ? null : first.putIfAbsent(column, i);
                if (before != null) {
                    problems.add(ProblemCode.HEADING_TWICE.at(
                            CellPlace.path(sheet, row, i),
                            TableTexts.sameHeadings(names.get(before), names.get(i), column.label())));
                }
                taken.add(column);
            }
            return problems.isEmpty()
                    ? new ReadResult.Accepted<>(new ServiceHeading(row, names, taken))
                    : TableLimits.refused(problems);
        }

        /**
         * The rows of the table as {@link ServiceRows#read} takes them: as wide as the heading, and blank down to it, so that
         * each row keeps its line.
         *
         * @param sheet the table
         * @return the rows
         */
        public List<List<String>> below(Sheet sheet) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < sheet.rows().size(); i++) {
                List<String> cells = new ArrayList<>();
                int width = Math.max(columns.size(), sheet.rows().get(i).size());
                for (int column = 0; i > row && column < width; column++) {
                    cells.add(sheet.text(i, column));
                }
                while (cells.size() > columns.size() && Blank.is(cells.get(cells.size() - 1))) {
                    cells.remove(cells.size() - 1);
                }
                rows.add(cells);
            }
            return rows;
        }
    }

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
        if (wholeList && rows.stream().allMatch(row -> row.stream().allMatch(Blank::is))) {
            problems.add(ProblemCode.ROWS_EMPTY.at("", TableTexts.emptyWholeList()));
        }
        if (entries.size() > TableLimits.ENTRIES) {
            problems.add(
                    ProblemCode.TOO_LARGE.at("", ProblemTexts.tooManyEntries(entries.size(), TableLimits.ENTRIES)));
        }
        if (!problems.isEmpty()) {
            return TableLimits.refused(problems);
        }
        List<CompleteDays> complete = wholeList ? List.of(new CompleteDays(day, day, Optional.of(known()))) : List.of();
        CloudServiceList list = CloudServiceList.none().withEntries(entries).withCompleteOn(complete);
        List<Problem> unknown = reader.unknownBases(list);
        return unknown.isEmpty() ? new ReadResult.Accepted<>(list) : TableLimits.refused(unknown);
    }

    /**
     * A list on a day as a table that this reads: what is listed, with the heading as the first row.
     *
     * @param register the register of the list, under the law that limits registrations
     * @param day the day asked about
     * @param language the language of the headings
     * @return the table
     */
    public static Sheet write(ServiceRegister register, LocalDate day, Language language) {
        return ServiceTable.of(register, day, language);
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
    @Named(ja = "列の内容", en = "content of a column")
    public enum RowColumn {
        /** The registration number (登録番号); a blank cell says that it is not known. */
        @Named(ja = "登録番号", en = "registration number")
        REGISTRATION_NUMBER,
        /** The name of the service (クラウドサービスの名称), in every row. */
        @Named(ja = "クラウドサービスの名称", en = "name of the cloud service")
        SERVICE,
        /** The name of the provider (クラウドサービス事業者); a blank cell says that it is not known. */
        @Named(ja = "クラウドサービス事業者", en = "cloud service provider")
        PROVIDER,
        /** The programme (制度の区分): ISMAP or ISMAP-LIU, in every row. Where no column has it, it is ISMAP. */
        @Named(ja = "制度の区分", en = "programme")
        PROGRAMME,
        /** The date of the first registration (登録日). */
        @Named(ja = "登録日", en = "date of registration")
        REGISTERED_ON,
        /** The date on which a renewal was applied for that is pending (更新の申請日). */
        @Named(ja = "更新の申請日", en = "date of the application for renewal")
        RENEWAL_APPLIED_ON,
        /** The date of the last renewal (更新日). */
        @Named(ja = "更新日", en = "date of the last renewal")
        RENEWED_ON,
        /** The last day of the audit period (監査対象期間の末日). */
        @Named(ja = "監査対象期間の末日", en = "last day of the audit period")
        PERIOD_END,
        /** The last valid day (有効期限), as the list states it; it may lie after the day of the table. */
        @Named(ja = "有効期限", en = "last valid day")
        LAST_VALID_DAY,
        /** The components in scope (対象サブサービス), one a line or with commas between them. */
        @Named(ja = "対象サブサービス", en = "components in scope")
        COMPONENTS,
        /** The regions in scope (対象リージョン), one a line or with commas between them, or 東京・大阪. */
        @Named(ja = "対象リージョン", en = "regions in scope")
        REGIONS,
        /**
         * The services that it is built on (基盤サービス), one a line or with commas between them: each by its registration
         * number or its exact name, or なし where there is none. Each of them has a row of the table.
         */
        @Named(ja = "基盤となるサービス", en = "services that it is built on")
        PLATFORM,
        /** The remark (備考), which is kept as it stands. */
        @Named(ja = "備考", en = "remark")
        REMARK,
        /** Something that is not read; any number of columns can be this. */
        @Named(ja = "読まない列", en = "column that is not read")
        IGNORED;

        /**
         * The content in words.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }
}
