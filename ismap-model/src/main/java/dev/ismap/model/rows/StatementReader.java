package dev.ismap.model.rows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.TableTexts;
import dev.ismap.model.internal.problem.TableTexts.WrongCell;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.rows.StatementRows.StatementColumn;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the decisions of sheets once, and collects what is wrong with them. */
final class StatementReader {

    private static final Pattern TYPED_ID = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,3})\\.?(P|B|PB)?\\.?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s'`’]");
    private static final Pattern BEFORE_ID = Pattern.compile("^(?:NO\\.?|管理策番号|管理策|項番|番号)[:.]?");

    private static final Set<String> DITTO = Set.of("〃", "\"", "''", "″", "々", "同上", "同", "〻", "ditto");

    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

    private static final Headings<StatementColumn> KNOWN = new Headings<StatementColumn>()
            .with(
                    StatementColumn.ID,
                    "管理策番号",
                    "番号",
                    "項番",
                    "管理策No",
                    "管理策No.",
                    "管理番号",
                    "ID",
                    "control id",
                    "control",
                    "control no",
                    "no",
                    "no.")
            .with(
                    StatementColumn.NAME,
                    "名称",
                    "管理策",
                    "管理策名",
                    "管理策の名称",
                    "項目",
                    "項目名",
                    "name",
                    "name_ja",
                    "name_en",
                    "title")
            .with(StatementColumn.KIND, "種別", "区分", "必須・任意", "kind", "type")
            .with(StatementColumn.CHAPTER, "章", "chapter")
            .with(
                    StatementColumn.DECISION,
                    "採否",
                    "採用",
                    "採否判断",
                    "採用有無",
                    "採用の有無",
                    "選択",
                    "適用",
                    "適用有無",
                    "適用の有無",
                    "decision",
                    "implemented",
                    "status")
            .with(
                    StatementColumn.INDIVIDUAL_CONTROL,
                    "個別管理策",
                    "個別管理策の内容",
                    "個別管理策の記載",
                    "実施内容",
                    "統制内容",
                    "対応内容",
                    "individual control",
                    "individual controls",
                    "implementation")
            .with(
                    StatementColumn.REASON,
                    "対象外・非採用の理由",
                    "理由",
                    "非採用の理由",
                    "非採用理由",
                    "対象外の理由",
                    "対象外理由",
                    "不採用理由",
                    "不採用の理由",
                    "採用しない理由",
                    "選択しない理由",
                    "除外理由",
                    "除外の理由",
                    "reason",
                    "reason for leaving it out",
                    "justification")
            .with(
                    StatementColumn.TAKEN_OVER_FROM,
                    "引継ぎ元のサービス",
                    "引継ぎ元",
                    "引き継ぎ元",
                    "引継元",
                    "引継ぎ先",
                    "継承元",
                    "基盤サービス",
                    "taken over from",
                    "from",
                    "inherited from")
            .with(
                    StatementColumn.BEFORE,
                    "変更前の内容",
                    "変更前",
                    "変更前内容",
                    "content before the change",
                    "before",
                    "before the change")
            .with(
                    StatementColumn.BEFORE_FROM,
                    "変更前の適用の初日",
                    "変更前適用開始日",
                    "変更前の適用開始日",
                    "変更前の開始日",
                    "変更前（自）",
                    "before: applied from",
                    "before from")
            .with(
                    StatementColumn.BEFORE_TO,
                    "変更前の適用の末日",
                    "変更前適用終了日",
                    "変更前の適用終了日",
                    "変更前の終了日",
                    "変更前（至）",
                    "before: applied to",
                    "before to")
            .with(
                    StatementColumn.AFTER,
                    "変更後の内容",
                    "変更後",
                    "変更後内容",
                    "content after the change",
                    "after",
                    "after the change")
            .with(
                    StatementColumn.AFTER_FROM,
                    "変更後の適用の初日",
                    "変更後適用開始日",
                    "変更後の適用開始日",
                    "変更後の開始日",
                    "変更後（自）",
                    "after: applied from",
                    "after from")
            .with(
                    StatementColumn.AFTER_TO,
                    "変更後の適用の末日",
                    "変更後適用終了日",
                    "変更後の適用終了日",
                    "変更後の終了日",
                    "変更後（至）",
                    "after: applied to",
                    "after to");

    /** The columns without which a table is none of decisions. */
    private static final Set<StatementColumn> NEEDED = Set.of(StatementColumn.ID, StatementColumn.DECISION);

    private static final Headings<Boolean> EDITION =
            new Headings<Boolean>().with(true, "管理基準の版", "edition of the control standard", "版", "edition");

    /** A sheet whose heading was found. */
    private record Table(Sheet sheet, int heading, Map<StatementColumn, Integer> columns) {

        String raw(int row, StatementColumn column) {
            Integer at = columns.get(column);
            return at == null ? "" : sheet.text(row, at);
        }

        boolean goesOn(int row, StatementColumn column) {
            Integer at = columns.get(column);
            return at != null && sheet.goesOn(row, at);
        }

        boolean says(int row) {
            return columns.entrySet().stream()
                    .anyMatch(one -> one.getKey().isSaid() && !Blank.is(sheet.text(row, one.getValue())));
        }
    }

    /** A row of a control. */
    private record Line(Table table, int row) {}

    private final ControlStandard standard;
    private final Headings<StatementColumn> headings;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Label> remarks = new ArrayList<>();
    private final List<StatementTable.Column> columns = new ArrayList<>();
    private final Map<ControlId, List<Line>> lines = new TreeMap<>();

    StatementReader(StatementRows way) {
        this.standard = way.standard();
        this.headings = KNOWN.after(way.headings());
    }

    ReadResult<StatementTable> read(List<Sheet> sheets) {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            table(sheet).ifPresent(tables::add);
        }
        if (tables.isEmpty() && problems.isEmpty()) {
            problems.add(ProblemCode.HEADING_MISSING.at("", TableTexts.noStatementHeading()));
        }
        tables.forEach(this::lines);
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        Map<ControlId, String> places = new TreeMap<>();
        lines.forEach((id, of) -> {
            decision(standard.control(id), of).ifPresent(decision -> decisions.put(id, decision));
            places.put(id, CellPlace.path(of.get(0).table().sheet(), of.get(0).row()));
        });
        return problems.isEmpty()
                ? new ReadResult.Accepted<>(new StatementTable(standard.id(), decisions, places, columns, remarks))
                : TableLimits.refused(List.copyOf(problems));
    }

    static Optional<String> editionNamed(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (int row = 0; row < Math.min(sheet.rows().size(), Headings.HIGHEST); row++) {
                for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                    String beside = CellText.oneLine(sheet.text(row, column + 1));
                    if (EDITION.of(sheet.text(row, column)).isPresent() && beside.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
                        return Optional.of(beside);
                    }
                }
            }
        }
        return Optional.empty();
    }

    // ---- columns -----------------------------------------------------------------------------------------------

    private Optional<Table> table(Sheet sheet) {
        Optional<Headings.Found<StatementColumn>> heading = headings.find(sheet, NEEDED);
        if (heading.isPresent()) {
            return heading.map(found -> table(sheet, found));
        }
        boolean blank = sheet.rows().stream().allMatch(row -> row.stream().allMatch(Blank::is));
        if (!blank && editionNamed(List.of(sheet)).isEmpty()) {
            remarks.add(CellPlace.notRead(sheet));
        }
        return Optional.empty();
    }

    private Table table(Sheet sheet, Headings.Found<StatementColumn> found) {
        int heading = found.row();
        Map<StatementColumn, Integer> at = new EnumMap<>(StatementColumn.class);
        for (int column = 0; column < found.columns().size(); column++) {
            String text = sheet.text(heading, column);
            Optional<StatementColumn> is = found.columns().get(column);
            Integer first = is.isPresent() ? at.putIfAbsent(is.get(), column) : null;
            if (first != null && (is.get().isSaid() || is.get() == StatementColumn.ID)) {
                problems.add(ProblemCode.HEADING_TWICE.at(
                        CellPlace.path(sheet, heading, column),
                        TableTexts.sameColumns(
                                CellPlace.row(sheet, heading),
                                CellPlace.letters(first),
                                CellPlace.letters(column),
                                is.get().label())));
            }
            int filled = filled(sheet, heading, column);
            if (!Blank.is(text) || filled > 0) {
                columns.add(new StatementTable.Column(sheet.name(), CellText.oneLine(text), column, is, filled));
            }
        }
        return new Table(sheet, heading, at);
    }

    private static int filled(Sheet sheet, int heading, int column) {
        int filled = 0;
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            filled += Blank.is(sheet.text(row, column)) ? 0 : 1;
        }
        return filled;
    }

    // ---- rows --------------------------------------------------------------------------------------------------

    private void lines(Table table) {
        Lazy<Boolean> inOrder = new Lazy<>(() -> isInOrder(table)); // few tables have rows that go on
        Optional<ControlId> above = Optional.empty();
        for (int row = table.heading() + 1; row < table.sheet().rows().size(); row++) {
            String typed = CellText.oneLine(table.raw(row, StatementColumn.ID));
            boolean says = table.says(row);
            Optional<ControlId> id;
            if (DITTO.contains(typed.toLowerCase(Locale.ROOT)) && above.isPresent()) {
                id = above;
            } else if (typed.isEmpty()) {
                id = says ? goingOn(table, row, above, inOrder) : Optional.empty();
            } else {
                id = control(table, row, typed, says);
            }
            if (id.isPresent()) {
                lines.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(new Line(table, row));
            }
            above = id;
        }
    }

    /** A row without an id goes on with the one right above it, unless the sheet was sorted and it got there so. */
    private Optional<ControlId> goingOn(Table table, int row, Optional<ControlId> above, Lazy<Boolean> inOrder) {
        if (above.isPresent() && inOrder.get()) {
            remarks.add(CellPlace.goesOn(table.sheet(), row, above.get()));
            return above;
        }
        problem(ProblemCode.ROW_BLANK, table, row, StatementColumn.ID, WrongCell.NO_ID);
        return Optional.empty();
    }

    private boolean isInOrder(Table table) {
        int last = -1;
        for (int row = table.heading() + 1; row < table.sheet().rows().size(); row++) {
            Optional<Control> control = parsed(CellText.oneLine(table.raw(row, StatementColumn.ID)))
                    .flatMap(id -> standard.find(id).or(() -> standard.sameNumbers(id)));
            int ordinal = control.map(one -> standard.ordinal(one.id())).orElse(last);
            if (ordinal < last) {
                return false;
            }
            last = ordinal;
        }
        return true;
    }

    private static Optional<ControlId> parsed(String typed) {
        String half = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String dotted = BETWEEN.matcher(half).replaceAll("").replace('。', '.').replace('、', '.');
        Matcher id = TYPED_ID.matcher(BEFORE_ID.matcher(dotted).replaceFirst(""));
        if (!id.matches() || hasSuperscript(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ControlId.parse(id.group(2) == null ? id.group(1) : id.group(1) + "." + id.group(2)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** A small digit is a footnote mark more often than a part of the number. */
    private static boolean hasSuperscript(String typed) {
        return typed.chars()
                .anyMatch(c -> c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '₎') || (c >= '①' && c <= '⓿'));
    }

    private Optional<ControlId> control(Table table, int row, String typed, boolean says) {
        Optional<ControlId> id = parsed(typed);
        if (id.isEmpty()) {
            if (says) {
                problem(
                        ProblemCode.WRONG_FORM,
                        table,
                        row,
                        StatementColumn.ID,
                        CellDay.parse(typed).isPresent() ? WrongCell.ID_IS_A_DAY : WrongCell.NO_CONTROL_ID);
            }
            return Optional.empty();
        }
        Optional<Control> found = standard.find(id.get());
        Optional<Control> same = found.isPresent() ? found : standard.sameNumbers(id.get());
        if (found.isEmpty() && same.isPresent() && id.get().suffix() == ControlSuffix.NONE) {
            remarks.add(CellPlace.suffix(table.sheet(), row, typed, same.get().id()));
            found = same;
        }
        if (found.isEmpty()) {
            if (says) {
                boolean vacant = standard.isVacant(id.get());
                problems.add((vacant ? ProblemCode.VACANT_CONTROL : ProblemCode.UNKNOWN_CONTROL)
                        .at(
                                path(table, row, StatementColumn.ID),
                                place(table, row, StatementColumn.ID)
                                        .says(
                                                vacant
                                                        ? TableTexts.vacantControl(
                                                                id.get().toString(), standard.id())
                                                        : TableTexts.unknownControl(
                                                                id.get().toString(),
                                                                standard.id(),
                                                                same.map(one ->
                                                                        one.id().toString())))));
            }
            return Optional.empty();
        }
        if (found.get().isHeading()) {
            if (says) {
                problem(ProblemCode.NOT_DECIDABLE, table, row, StatementColumn.ID, WrongCell.HEADING);
            }
            return Optional.empty();
        }
        return found.map(Control::id);
    }

    // ---- the decision on a control -----------------------------------------------------------------------------

    private Optional<Input<ControlDecision>> decision(Control control, List<Line> of) {
        Map<DecisionWord, Line> words = new LinkedHashMap<>();
        int before = problems.size();
        for (Line line : of) {
            String typed = CellText.oneLine(line.table().raw(line.row(), StatementColumn.DECISION));
            if (Blank.is(typed) || DITTO.contains(typed)) {
                continue;
            }
            Optional<DecisionWord> word = DecisionWord.of(typed).map(one -> one.on(control));
            if (word.isEmpty()) {
                notAllowed(ProblemCode.NOT_ALLOWED, line, control);
            } else if (!DecisionWord.allowed(control).contains(word.get())) {
                notAllowed(ProblemCode.DECISION_NOT_ALLOWED, line, control);
            } else {
                words.putIfAbsent(word.get(), line);
            }
        }
        if (words.size() > 1) {
            List<Line> two = List.copyOf(words.values());
            problems.add(ProblemCode.ROWS_DISAGREE.between(
                    path(two.get(1), StatementColumn.DECISION),
                    path(two.get(0), StatementColumn.DECISION),
                    place(two.get(1), StatementColumn.DECISION)
                            .says(TableTexts.disagree(
                                    control.id().toString(),
                                    CellPlace.row(
                                            two.get(0).table().sheet(),
                                            two.get(0).row())))));
        }
        Said said = new Said();
        of.forEach(line -> said.take(line));
        if (problems.size() > before) {
            return Optional.empty();
        }
        return words.isEmpty()
                ? undecided(of, said)
                : Optional.of(decided(words.keySet().iterator().next(), said))
                        .filter(decision -> problems.size() == before);
    }

    private void notAllowed(ProblemCode code, Line line, Control control) {
        problems.add(code.at(
                path(line, StatementColumn.DECISION),
                place(line, StatementColumn.DECISION)
                        .says(TableTexts.allowed(DecisionWord.allowed(control).stream()
                                .map(DecisionWord::written)
                                .toList()))));
    }

    private Optional<Input<ControlDecision>> undecided(List<Line> of, Said said) {
        said.first()
                .ifPresent(cell -> problem(
                        ProblemCode.ROW_BLANK,
                        of.get(0).table(),
                        of.get(0).row(),
                        StatementColumn.DECISION,
                        WrongCell.NO_DECISION));
        return said.first().isPresent() ? Optional.empty() : Optional.of(Input.notAsked());
    }

    private Input<ControlDecision> decided(DecisionWord word, Said said) {
        return switch (word) {
            case IMPLEMENTED -> {
                said.refuse(StatementColumn.REASON, word);
                said.refuse(StatementColumn.TAKEN_OVER_FROM, word);
                yield Input.given(new ControlDecision.Implemented(said.individual(), said.changes));
            }
            case TAKEN_OVER -> {
                said.refuse(StatementColumn.INDIVIDUAL_CONTROL, word);
                said.refuse(StatementColumn.REASON, word);
                yield Input.given(
                        new ControlDecision.TakenOver(said.one(StatementColumn.TAKEN_OVER_FROM), said.changes));
            }
            case EXCLUDED, NOT_SELECTED -> {
                said.refuse(StatementColumn.INDIVIDUAL_CONTROL, word);
                said.refuse(StatementColumn.TAKEN_OVER_FROM, word);
                said.refuseChanges(word);
                Optional<String> reason = said.one(StatementColumn.REASON);
                yield Input.given(
                        word == DecisionWord.EXCLUDED
                                ? new ControlDecision.Excluded(reason)
                                : new ControlDecision.NotSelected(reason));
            }
            default -> {
                for (StatementColumn column : StatementColumn.values()) {
                    if (column.isSaid() && column != StatementColumn.DECISION && !column.isOfChange()) {
                        said.refuse(column, word);
                    }
                }
                said.refuseChanges(word);
                yield Input.notKnown();
            }
        };
    }

    /** What the rows of a control say beside the decision. */
    private final class Said {

        private final Map<StatementColumn, Map<String, Line>> texts = new EnumMap<>(StatementColumn.class);
        private final List<ControlChange> changes = new ArrayList<>();
        private final Map<StatementColumn, Line> ofChange = new EnumMap<>(StatementColumn.class);

        void take(Line line) {
            for (StatementColumn column : List.of(
                    StatementColumn.INDIVIDUAL_CONTROL, StatementColumn.REASON, StatementColumn.TAKEN_OVER_FROM)) {
                text(line, column)
                        .ifPresent(text -> texts.computeIfAbsent(column, key -> new LinkedHashMap<>())
                                .putIfAbsent(text, line));
            }
            change(line);
        }

        /** The cell of a row, unless it only goes on with the one of a row above of the same control. */
        private Optional<String> text(Line line, StatementColumn column) {
            String raw = line.table().raw(line.row(), column);
            if (Blank.is(raw)) {
                return Optional.empty();
            }
            String text = column == StatementColumn.TAKEN_OVER_FROM ? CellText.oneLine(raw) : CellText.lines(raw);
            if (Characters.firstRefusedInLines(text).isPresent()) {
                problem(ProblemCode.WRONG_FORM, line.table(), line.row(), column, WrongCell.CHARACTERS);
            } else if (text.length() > TableLimits.TEXT) {
                problem(ProblemCode.TOO_LARGE, line.table(), line.row(), column, WrongCell.TOO_LONG);
            } else if (ERRORS.contains(text)) {
                problem(ProblemCode.WRONG_FORM, line.table(), line.row(), column, WrongCell.ERROR);
            } else if (!Blank.is(text)) {
                return Optional.of(text);
            }
            return Optional.empty();
        }

        private void change(Line line) {
            Map<StatementColumn, String> cells = new EnumMap<>(StatementColumn.class);
            boolean goesOn = true;
            for (StatementColumn column : StatementColumn.values()) {
                if (column.isOfChange()) {
                    text(line, column).ifPresent(text -> cells.put(column, text));
                    goesOn &= !cells.containsKey(column) || line.table().goesOn(line.row(), column);
                }
            }
            if (cells.isEmpty() || (goesOn && !ofChange.isEmpty())) {
                return;
            }
            cells.keySet().forEach(column -> ofChange.putIfAbsent(column, line));
            changes.add(ControlChange.of(
                    content(
                            line,
                            cells,
                            StatementColumn.BEFORE,
                            StatementColumn.BEFORE_FROM,
                            StatementColumn.BEFORE_TO),
                    content(line, cells, StatementColumn.AFTER, StatementColumn.AFTER_FROM, StatementColumn.AFTER_TO)));
        }

        private AppliedContent content(
                Line line,
                Map<StatementColumn, String> cells,
                StatementColumn text,
                StatementColumn from,
                StatementColumn to) {
            Optional<LocalDate> first = day(line, cells, from);
            Optional<LocalDate> last = day(line, cells, to);
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                problems.add(ProblemCode.END_BEFORE_START.between(
                        path(line, to),
                        path(line, from),
                        place(line, to).says(TableTexts.endBeforeStart(first.get(), last.get()))));
                return AppliedContent.none();
            }
            return new AppliedContent(Optional.ofNullable(cells.get(text)), first, last);
        }

        private Optional<LocalDate> day(Line line, Map<StatementColumn, String> cells, StatementColumn column) {
            String text = cells.get(column);
            if (text == null) {
                return Optional.empty();
            }
            Optional<LocalDate> day = CellDay.parse(text);
            if (day.isEmpty()) {
                problem(
                        ProblemCode.WRONG_FORM,
                        line.table(),
                        line.row(),
                        column,
                        CellDay.isNoSuchDay(text) ? WrongCell.NO_SUCH_DAY : WrongCell.NO_DAY);
            }
            return day;
        }

        private List<String> individual() {
            return List.copyOf(texts.getOrDefault(StatementColumn.INDIVIDUAL_CONTROL, Map.of())
                    .keySet());
        }

        /** The one text of a column; two that differ contradict each other. */
        private Optional<String> one(StatementColumn column) {
            Map<String, Line> all = texts.getOrDefault(column, Map.of());
            if (all.size() > 1) {
                List<Line> two = List.copyOf(all.values());
                problems.add(ProblemCode.ROWS_DISAGREE.between(
                        path(two.get(1), column),
                        path(two.get(0), column),
                        place(two.get(1), column)
                                .says(TableTexts.otherText(CellPlace.row(
                                        two.get(0).table().sheet(), two.get(0).row())))));
            }
            return all.keySet().stream().findFirst();
        }

        private void refuse(StatementColumn column, DecisionWord word) {
            texts.getOrDefault(column, Map.of())
                    .forEach((text, line) -> problems.add(ProblemCode.CELL_NOT_USED.at(
                            path(line, column), place(line, column).says(TableTexts.notUsed(word.written())))));
        }

        private void refuseChanges(DecisionWord word) {
            ofChange.forEach((column, line) -> problems.add(ProblemCode.CELL_NOT_USED.at(
                    path(line, column), place(line, column).says(TableTexts.notUsed(word.written())))));
        }

        private Optional<StatementColumn> first() {
            return texts.keySet().stream()
                    .findFirst()
                    .or(() -> ofChange.keySet().stream().findFirst());
        }
    }

    // ---- places ------------------------------------------------------------------------------------------------

    private void problem(ProblemCode code, Table table, int row, StatementColumn column, WrongCell wrong) {
        problems.add(code.at(path(table, row, column), place(table, row, column).says(wrong.label())));
    }

    private static String path(Line line, StatementColumn column) {
        return path(line.table(), line.row(), column);
    }

    private static String path(Table table, int row, StatementColumn column) {
        return CellPlace.path(table.sheet(), row, table.columns().getOrDefault(column, 0));
    }

    private static CellPlace place(Line line, StatementColumn column) {
        return place(line.table(), line.row(), column);
    }

    private static CellPlace place(Table table, int row, StatementColumn column) {
        return CellPlace.of(table.sheet(), row, table.columns().getOrDefault(column, 0), column.label());
    }
}
