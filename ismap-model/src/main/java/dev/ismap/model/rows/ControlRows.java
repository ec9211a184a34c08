package dev.ismap.model.rows;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.internal.Excerpt;
import dev.ismap.model.json.ReadResult;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a user's table of detailed controls is read, such as Attached table 3 (管理基準の表の読取り).
 *
 * <p>The first row is the heading. The id is needed; the row above and a name in either language are read where there
 * is a column of them, and no other column is. Ids are taken in wide and narrow forms. A row of nothing but blank cells
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
        NAME_EN
    }

    private static final Map<String, Column> HEADINGS = Map.ofEntries(
            Map.entry("id", Column.ID),
            Map.entry("管理策番号", Column.ID),
            Map.entry("番号", Column.ID),
            Map.entry("項番", Column.ID),
            Map.entry("parent_id", Column.PARENT),
            Map.entry("parent", Column.PARENT),
            Map.entry("上位の項目の番号", Column.PARENT),
            Map.entry("name_ja", Column.NAME_JA),
            Map.entry("name", Column.NAME_JA),
            Map.entry("名称", Column.NAME_JA),
            Map.entry("管理策", Column.NAME_JA),
            Map.entry("name_en", Column.NAME_EN),
            Map.entry("名称（英語）", Column.NAME_EN));

    private final List<Problem> problems = new ArrayList<>();

    private ControlRows() {}

    /**
     * Reads a table of an edition.
     *
     * @param edition the edition that the table is of
     * @param table the rows with their cells, the heading first
     * @return the edition with the optional details and the names of the table, or everything that is wrong with it;
     *     the path of a problem is the index of the row, from 0, and where it is about one cell, of the cell
     */
    public static ReadResult<ControlStandard> read(ControlStandard edition, List<List<String>> table) {
        return new ControlRows().standard(edition, table);
    }

    private ReadResult<ControlStandard> standard(ControlStandard edition, List<List<String>> table) {
        List<Optional<Column>> columns = table.isEmpty()
                ? List.of()
                : table.get(0).stream()
                        .map(cell ->
                                Optional.ofNullable(HEADINGS.get(cell.strip().toLowerCase(Locale.ROOT))))
                        .toList();
        if (!columns.contains(Optional.of(Column.ID))) {
            return new ReadResult.Refused<>(List.of(ProblemCode.ROW_BLANK.at(
                    "/0",
                    Label.of(
                            "見出しの行に管理策番号の列（id 又は「管理策番号」）がありません。",
                            "The heading has no column of control ids (id, or 管理策番号)."))));
        }
        List<ControlRow> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i < table.size(); i++) {
            List<String> cells = table.get(i);
            if (!cells.stream().allMatch(String::isBlank)) {
                int line = i;
                row(i, columns, cells).ifPresent(row -> {
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
                : new ReadResult.Refused<>(problems.stream().sorted().toList());
    }

    /** The row of the table that a path into the rows stands for. */
    private static String at(String path, List<Integer> lines) {
        String[] parts = path.split("/", -1);
        return parts.length < 2 ? "" : "/" + lines.get(Integer.parseInt(parts[1]));
    }

    private Optional<ControlRow> row(int index, List<Optional<Column>> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            problems.add(
                    ProblemCode.ROW_WIDTH.at("/" + index, RowTexts.width(index + 1, cells.size(), columns.size())));
            return Optional.empty();
        }
        Optional<ControlId> id = id(index, columns, cells, Column.ID);
        Optional<ControlId> parent = id(index, columns, cells, Column.PARENT);
        Optional<String> ja = text(columns, cells, Column.NAME_JA);
        Optional<String> en = text(columns, cells, Column.NAME_EN);
        Optional<Label> name = ja.or(() -> en).map(one -> Label.of(ja.orElse(one), en.orElse(one)));
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
                Label.of(
                        (index + 1) + "行目：「" + Excerpt.of(text.orElse("")) + "」は管理策番号として読み取れません。例：6.1.1.13.PB",
                        "Line " + (index + 1) + ": '" + Excerpt.of(text.orElse(""))
                                + "' is no control id. Write it like 6.1.1.13.PB.")));
        return Optional.empty();
    }

    private static Optional<String> text(List<Optional<Column>> columns, List<String> cells, Column column) {
        int at = columns.indexOf(Optional.of(column));
        return at < 0 ? Optional.empty() : Optional.of(cells.get(at).strip()).filter(text -> !text.isEmpty());
    }
}
