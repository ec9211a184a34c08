package dev.ismap.model.rows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.model.Named;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the control decisions of a statement are written as rows, and read back from what people made of them
 * (採否の表の読み書き).
 *
 * <p>A row is a control. One with several individual controls or changes has further rows of the same id. What is
 * written is read back to the same decisions, where no text has space at its ends and none stands twice in a control.
 *
 * <p>Reading takes columns in any order, by their headings in Japanese or English, or by those that it is told; ids and
 * days in wide and narrow forms, with the dot before a suffix or without; days as typed, of an era, or as a spreadsheet
 * counts them; merged cells, ditto marks, further rows of a control anywhere. Columns that it does not know are named
 * and left aside. What has no one meaning is a problem of its cell, and a table with a problem gives nothing.
 *
 * <pre>{@code
 * StatementRows rows = StatementRows.of(standard);
 * List<Sheet> sheets = rows.write(statement, Language.JA);
 * Statement same = rows.read(sheets).orThrow().into(statement);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param standard the edition of the control standard, with the names of its details where somebody brought them
 * @param headings the columns by headings that are known here only; they go before those that are always known
 * @since 0.1
 */
public record StatementRows(ControlStandard standard, Map<String, StatementColumn> headings) {

    /**
     * What stands in a column of a table of control decisions (採否の表の列の内容).
     *
     * <p>This enum is immutable and thread-safe.
     */
    @Named(ja = "採否の表の列の内容", en = "content of a column of decisions")
    public enum StatementColumn {
        /** The id of the control, in every row (管理策番号). */
        @Named(ja = "管理策番号", en = "control id")
        ID,
        /** Its name, for whoever reads the table; it is not read back (名称). */
        @Named(ja = "名称", en = "name")
        NAME,
        /** Whether it is mandatory, for whoever reads the table; it is not read back (種別). */
        @Named(ja = "種別", en = "kind")
        KIND,
        /** Its chapter, once a control, so that a sheet can count; it is not read back (章). */
        @Named(ja = "章", en = "chapter")
        CHAPTER,
        /** The decision, in a word (採否); a blank cell says that nothing is decided yet. */
        @Named(ja = "採否", en = "decision")
        DECISION,
        /** An individual control (個別管理策); another one stands in a further row of the same id. */
        @Named(ja = "個別管理策", en = "individual control")
        INDIVIDUAL_CONTROL,
        /** Why it is excluded or not selected (理由). */
        @Named(ja = "対象外・非採用の理由", en = "reason for leaving it out")
        REASON,
        /** The name of the underlying service that it is taken over from (引継ぎ元). */
        @Named(ja = "引継ぎ元のサービス", en = "taken over from")
        TAKEN_OVER_FROM,
        /** The content of an individual control before a change (変更前の内容). */
        @Named(ja = "変更前の内容", en = "content before the change")
        BEFORE,
        /** The first day on which that content applied. */
        @Named(ja = "変更前の適用の初日", en = "before: applied from")
        BEFORE_FROM,
        /** The last day on which that content applied. */
        @Named(ja = "変更前の適用の末日", en = "before: applied to")
        BEFORE_TO,
        /** The content of an individual control after a change (変更後の内容). */
        @Named(ja = "変更後の内容", en = "content after the change")
        AFTER,
        /** The first day on which that content applied. */
        @Named(ja = "変更後の適用の初日", en = "after: applied from")
        AFTER_FROM,
        /** The last day on which that content applied. */
        @Named(ja = "変更後の適用の末日", en = "after: applied to")
        AFTER_TO;

        /**
         * The content in words, which are also the heading of the column.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }

        /** Whether what stands here says something of the statement. */
        boolean isSaid() {
            return compareTo(DECISION) >= 0;
        }

        /** Whether it is a part of a change. */
        boolean isOfChange() {
            return compareTo(BEFORE) >= 0;
        }
    }

    /**
     * What sheets decide on controls, and how they were understood (採否の表).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param edition the edition of the control standard
     * @param decisions what each control that has a row comes to: given, not known, or not asked where its row decides
     *     nothing
     * @param places the first row of each of them, as the path of a problem
     * @param columns what each column was taken for, sheet by sheet
     * @param remarks what was understood in another way than it was written, and what was left aside
     */
    public record StatementTable(
            String edition,
            Map<ControlId, Input<ControlDecision>> decisions,
            Map<ControlId, String> places,
            List<Column> columns,
            List<Label> remarks) {

        /**
         * What a column was taken for.
         *
         * @param sheet the name of the sheet; empty for a table that stands alone
         * @param heading the heading
         * @param index the column, from 0
         * @param taken what it is; empty where it is somebody's own and was left aside
         * @param filled how many of its cells say something
         */
        public record Column(String sheet, String heading, int index, Optional<StatementColumn> taken, int filled) {

            /** Creates a column. */
            public Column {
                Objects.requireNonNull(sheet, "sheet");
                Objects.requireNonNull(heading, "heading");
                Objects.requireNonNull(taken, "taken");
            }
        }

        /** Creates a table. */
        public StatementTable {
            Objects.requireNonNull(edition, "edition");
            decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
            places = Collections.unmodifiableMap(new TreeMap<>(places));
            columns = List.copyOf(columns);
            remarks = List.copyOf(remarks);
        }

        /**
         * A statement with these decisions: of a control that has a row, what the row says, and of every other control what
         * the statement says.
         *
         * @param statement the statement
         * @return the statement with the decisions
         */
        public Statement into(Statement statement) {
            Map<ControlId, Input<ControlDecision>> all = new TreeMap<>(statement.decisions());
            decisions.forEach((id, decision) -> {
                if (decision instanceof Input.NotAsked) {
                    all.remove(id);
                } else {
                    all.put(id, decision);
                }
            });
            return statement.withDecisions(all);
        }
    }

    /** Creates a way of reading and writing. */
    public StatementRows {
        Objects.requireNonNull(standard, "standard");
        headings = Collections.unmodifiableMap(new TreeMap<>(headings));
    }

    /**
     * The way of reading and writing decisions on an edition.
     *
     * @param standard the edition of the control standard
     * @return the way
     */
    public static StatementRows of(ControlStandard standard) {
        return new StatementRows(standard, Map.of());
    }

    /**
     * The same with a further heading.
     *
     * @param heading the heading, as it stands in the table
     * @param column what its column is
     * @return the way
     */
    public StatementRows withHeading(String heading, StatementColumn column) {
        Map<String, StatementColumn> more = new TreeMap<>(headings);
        more.put(heading, column);
        return new StatementRows(standard, more);
    }

    // ---- writing -----------------------------------------------------------------------------------------------

    /**
     * The decisions of a statement, a sheet a layer; a control on which nothing is decided has a row all the same.
     *
     * @param statement the statement, on this edition
     * @param language the language of headings and words
     * @return the sheets, each with its heading as the first row
     */
    public List<Sheet> write(Statement statement, Language language) {
        List<Sheet> sheets = new ArrayList<>();
        for (ControlLayer layer : ControlLayer.values()) {
            List<List<String>> rows = new ArrayList<>(List.of(heading(language)));
            standard.controls().stream()
                    .filter(control -> control.layer() == layer)
                    .forEach(control -> rows.addAll(rows(control, statement, language)));
            sheets.add(new Sheet(layer.label().in(language), rows, List.of()));
        }
        return List.copyOf(sheets);
    }

    /**
     * The decisions of a statement as one table.
     *
     * @param statement the statement, on this edition
     * @param language the language of headings and words
     * @return the table, with its heading as the first row
     */
    public Sheet writeTable(Statement statement, Language language) {
        List<List<String>> rows = new ArrayList<>(List.of(heading(language)));
        standard.controls().forEach(control -> rows.addAll(rows(control, statement, language)));
        return Sheet.table(rows);
    }

    private static List<String> heading(Language language) {
        List<String> heading = new ArrayList<>();
        for (StatementColumn column : StatementColumn.values()) {
            heading.add(column.label().in(language));
        }
        return heading;
    }

    private static List<List<String>> rows(Control control, Statement statement, Language language) {
        Optional<Input<ControlDecision>> stated =
                Optional.ofNullable(statement.decisions().get(control.id()));
        Optional<ControlDecision> decision = stated.flatMap(Input::known);
        List<String> individual = decision.filter(ControlDecision.Implemented.class::isInstance)
                .map(one -> ((ControlDecision.Implemented) one).individualControls())
                .orElse(List.of());
        List<ControlChange> changes = decision.map(ControlDecision::changes).orElse(List.of());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.max(individual.size(), changes.size())); i++) {
            int at = i;
            List<String> row = new ArrayList<>();
            for (StatementColumn column : StatementColumn.values()) {
                row.add(
                        switch (column) {
                            case ID -> control.id().toString();
                            case NAME -> control.name().in(language);
                            case KIND -> at == 0 ? kind(control).in(language) : "";
                            case CHAPTER ->
                                at == 0 && control.isDecidable()
                                        ? String.valueOf(control.id().chapter())
                                        : "";
                            case DECISION -> at == 0 ? word(stated, language) : "";
                            case INDIVIDUAL_CONTROL -> at < individual.size() ? individual.get(at) : "";
                            case REASON -> at == 0 ? reason(decision) : "";
                            case TAKEN_OVER_FROM -> at == 0 ? from(decision) : "";
                            default -> at < changes.size() ? ofChange(changes.get(at), column) : "";
                        });
            }
            rows.add(row);
        }
        return rows;
    }

    /** What a control is, in a few words. */
    private static Label kind(Control control) {
        Label level = control.level().label();
        if (control.isHeading()) {
            return level;
        }
        Label need = control.isMandatory() ? Label.of("必須", "mandatory") : Label.of("任意", "optional");
        return Label.of(level.ja() + "（" + need.ja() + "）", level.en() + " (" + need.en() + ")");
    }

    private static String word(Optional<Input<ControlDecision>> stated, Language language) {
        return stated.map(one -> one.known()
                        .map(DecisionWord::of)
                        .orElse(DecisionWord.UNKNOWN)
                        .in(language))
                .orElse("");
    }

    private static String reason(Optional<ControlDecision> decision) {
        ControlDecision one = decision.orElse(null);
        if (one instanceof ControlDecision.Excluded excluded) {
            return excluded.reason().orElse("");
        }
        return one instanceof ControlDecision.NotSelected left ? left.reason().orElse("") : "";
    }

    private static String from(Optional<ControlDecision> decision) {
        return decision.orElse(null) instanceof ControlDecision.TakenOver taken
                ? taken.from().orElse("")
                : "";
    }

    private static String ofChange(ControlChange change, StatementColumn column) {
        AppliedContent content = column.compareTo(StatementColumn.AFTER) < 0 ? change.before() : change.after();
        Optional<String> text = switch (column) {
            case BEFORE, AFTER -> content.content();
            case BEFORE_FROM, AFTER_FROM -> content.from().map(LocalDate::toString);
            default -> content.to().map(LocalDate::toString);
        };
        return text.orElse("");
    }

    /**
     * The words with which a decision on a control is written.
     *
     * @param id the id of a control of the standard
     * @param language the language
     * @return the words; none for a heading
     */
    public List<String> decisionWords(ControlId id, Language language) {
        return DecisionWord.allowed(standard.control(id)).stream()
                .map(word -> word.in(language))
                .toList();
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /**
     * Reads decisions from sheets; a sheet without a heading of ids and decisions is named and left aside.
     *
     * @param sheets the sheets
     * @return what they decide, or everything that is wrong with them; the path of a problem is the name of the sheet
     *     if it has one, the index of the row and of the cell, from 0, and its message names them as a spreadsheet does
     */
    public ReadResult<StatementTable> read(List<Sheet> sheets) {
        return new StatementReader(this).read(sheets);
    }

    /**
     * The edition that sheets name, as a workbook says on its first sheet: beside a cell {@code 管理基準の版} or
     * {@code edition of the control standard}.
     *
     * @param sheets the sheets
     * @return the name of the edition; empty where none says so
     */
    public static Optional<String> editionNamed(List<Sheet> sheets) {
        return StatementReader.editionNamed(sheets);
    }
}
