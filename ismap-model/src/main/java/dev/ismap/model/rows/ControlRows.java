package dev.ismap.model.rows;

import dev.ismap.core.internal.Blank;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.TableTexts;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a user's table of detailed controls is read, such as Attached table 3 (管理基準の表の読取り).
 *
 * <p>A row among the first is the heading. The id is needed; the row above and a name in either language are read where there
 * is a column of them, and no other column is; the text of a control is
 * not kept unless {@linkplain #readWithTexts asked for}. Ids are taken in wide and narrow forms. A row of nothing but blank cells
 * is passed over. The optional details of the table are then all that there are; what is mandatory has to agree.
 *
 * <p>This class is thread-safe: it holds nothing.
 *
 * @since 0.1
 */
public final class ControlRows {

    private enum Column {
        ID,
        PARENT,
        NAME_JA,
        NAME_EN,
        TEXT
    }

    private static final Label HEADING_OF_NAME = Label.of("名称", "name");

    private static final Headings<Column> HEADINGS = new Headings<Column>()
            .with(Column.ID, "id", "control id", "管理策番号", "番号", "項番", "管理策No", "No", "No.")
            .with(Column.PARENT, "parent_id", "parent", "上位の項目の番号")
            .with(Column.NAME_JA, "name_ja", "name", "名称", "管理策", "管理策名", "略称", "短い名称", "short name")
            .with(Column.NAME_EN, "name_en", "名称（英語）")
            .with(Column.TEXT, "text", "本文", "内容", "管理策の内容", "詳細管理策", "管理策本文", "全文");

    private final List<Problem> problems = new ArrayList<>();
    private final boolean withTexts;

    private ControlRows(boolean withTexts) {
        this.withTexts = withTexts;
    }

    /**
     * Reads a table of an edition.
     *
     * @param edition the edition that the table is of
     * @param table the rows with their cells, the heading first
     * @return the edition with the optional details and the names of the table, or everything that is wrong with it;
     *     the path of a problem is the index of the row, from 0, and where it is about one cell, of the cell
     */
    public static ReadResult<ControlStandard> read(ControlStandard edition, List<List<String>> table) {
        return new ControlRows(false).standard(edition, table);
    }

    /**
     * Reads a table of an edition, and keeps the text of a control as its name where it has no shorter one.
     *
     * <p>The text of the standard is not this library's to spread: whoever asks for it has it.
     *
     * @param edition the edition that the table is of
     * @param table the rows with their cells, a heading among the first
     * @return the edition, as {@link #read} gives it
     */
    public static ReadResult<ControlStandard> readWithTexts(ControlStandard edition, List<List<String>> table) {
        return new ControlRows(true).standard(edition, table);
    }

    private ReadResult<ControlStandard> standard(ControlStandard edition, List<List<String>> table) {
        return HEADINGS.find(Sheet.table(table), Set.of(Column.ID))
                .map(heading -> standard(edition, table, heading))
                .orElseGet(() ->
                        new ReadResult.Refused<>(List.of(ProblemCode.ROW_BLANK.at("/0", TableTexts.noIdHeading()))));
    }

    private ReadResult<ControlStandard> standard(
            ControlStandard edition, List<List<String>> table, Headings.Found<Column> heading) {
        List<ControlRow> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = heading.row() + 1; i < table.size(); i++) {
            List<String> cells = table.get(i);
            if (!cells.stream().allMatch(Blank::is)) {
                int line = i;
                row(i, heading.columns(), cells).ifPresent(row -> {
                    rows.add(row);
                    lines.add(line);
                });
            }
        }
        for (Problem problem : edition.problemsOfCompleting(rows, "")) {
            problems.add(new Problem(at(problem.path(), lines), problem.code(), problem.message()));
        }
        return problems.isEmpty()
                ? new ReadResult.Accepted<>(edition.completedWith(rows))
                : TableLimits.refused(problems.stream().sorted().toList());
    }

    /** The row of the table that a path into the rows stands for. */
    private static String at(String path, List<Integer> lines) {
        String[] parts = path.split("/", -1);
        return parts.length < 2 ? "" : "/" + lines.get(Integer.parseInt(parts[1]));
    }

    private Optional<ControlRow> row(int index, List<Optional<Column>> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            problems.add(
                    ProblemCode.ROW_WIDTH.at("/" + index, TableTexts.width(index + 1, cells.size(), columns.size())));
            return Optional.empty();
        }
        Optional<ControlId> id = id(index, columns, cells, Column.ID);
        Optional<ControlId> parent = id(index, columns, cells, Column.PARENT);
        Optional<String> ja = name(index, columns, cells, Column.NAME_JA)
                .or(() -> withTexts ? name(index, columns, cells, Column.TEXT) : Optional.empty());
        Optional<Label> name = ControlRow.nameOf(ja, name(index, columns, cells, Column.NAME_EN));
        return id.map(
                known -> new ControlRow(known, parent, Optional.empty(), Optional.empty(), Optional.empty(), name));
    }

    private Optional<ControlId> id(int index, List<Optional<Column>> columns, List<String> cells, Column column) {
        Optional<String> text = text(columns, cells, column);
        try {
            if (text.isPresent() || column == Column.PARENT) {
                return text.map(ControlId::parseTyped);
            }
        } catch (IllegalArgumentException noId) {
            // told below
        }
        problems.add(ProblemCode.WRONG_FORM.at(
                "/" + index + "/" + columns.indexOf(Optional.of(column)),
                TableTexts.noControlId(index + 1, text.orElse(""))));
        return Optional.empty();
    }

    /** A name of characters that may stand in a text; what it stands for is read again from where it is written. */
    private Optional<String> name(int index, List<Optional<Column>> columns, List<String> cells, Column column) {
        Optional<String> text = text(columns, cells, column);
        String path = "/" + index + "/" + columns.indexOf(Optional.of(column));
        if (text.isPresent() && Characters.firstRefused(text.get()).isPresent()) {
            problems.add(
                    ProblemCode.WRONG_FORM.at(path, TableTexts.characters(index + 1, HEADING_OF_NAME, text.get())));
            return Optional.empty();
        } else if (text.isPresent() && text.get().length() > TableLimits.TEXT) {
            problems.add(ProblemCode.TOO_LARGE.at(
                    path,
                    TableTexts.tooLong(index + 1, HEADING_OF_NAME, text.get().length(), TableLimits.TEXT)));
            return Optional.empty();
        }
        return text.filter(name -> !Blank.is(name));
    }

    private static Optional<String> text(List<Optional<Column>> columns, List<String> cells, Column column) {
        int at = columns.indexOf(Optional.of(column));
        return at < 0
                ? Optional.empty()
                : Optional.of(CellText.oneLine(cells.get(at))).filter(text -> !text.isEmpty());
    }
}
