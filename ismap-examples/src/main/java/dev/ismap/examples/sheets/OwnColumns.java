package dev.ismap.examples.sheets;

import dev.ismap.model.control.ControlId;
import dev.ismap.model.rows.Sheet;
import dev.ismap.model.rows.StatementRows.StatementColumn;
import dev.ismap.model.rows.StatementRows.StatementTable;
import dev.ismap.model.rows.StatementRows.StatementTable.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The columns of a statement's table that are the user's own, such as who sees to a control: no part of a statement, and
 * kept beside it from one table to the next.
 *
 * @param columns by heading, what stands in the column for each control
 */
public record OwnColumns(Map<String, Map<ControlId, String>> columns) {

    /** Keeps the order of the headings. */
    public OwnColumns {
        Map<String, Map<ControlId, String>> copies = new LinkedHashMap<>();
        columns.forEach((heading, texts) -> copies.put(heading, Map.copyOf(texts)));
        columns = copies;
    }

    /** No column. */
    public static OwnColumns none() {
        return new OwnColumns(Map.of());
    }

    /**
     * The own columns of sheets that were read. Of a control that has several rows, what they say stands line by line.
     *
     * @param sheets the sheets
     * @param table how they were understood
     */
    public static OwnColumns of(List<Sheet> sheets, StatementTable table) {
        Map<String, Map<ControlId, String>> columns = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            TreeMap<Integer, ControlId> rows = rows(sheet, table);
            for (Column column : table.columns()) {
                boolean own = column.taken().isEmpty()
                        && column.filled() > 0
                        && !column.heading().isBlank();
                if (own && column.sheet().equals(sheet.name())) {
                    rows.forEach((row, control) -> {
                        Integer next = rows.higherKey(row);
                        String text = text(sheet, row, next == null ? row + 1 : next, column.index());
                        if (!text.isEmpty()) {
                            columns.computeIfAbsent(column.heading(), heading -> new TreeMap<>())
                                    .put(control, text);
                        }
                    });
                }
            }
        }
        return new OwnColumns(columns);
    }

    /** The control by the row in which it begins. */
    private static TreeMap<Integer, ControlId> rows(Sheet sheet, StatementTable table) {
        String name = sheet.name().replace("~", "~0").replace("/", "~1");
        String before = (name.isEmpty() ? "" : "/" + name) + "/";
        TreeMap<Integer, ControlId> rows = new TreeMap<>();
        table.places().forEach((control, place) -> {
            if (place.startsWith(before)) {
                String rest = place.substring(before.length());
                int end = rest.indexOf('/');
                String row = end < 0 ? rest : rest.substring(0, end);
                if (row.chars().allMatch(Character::isDigit)) {
                    rows.put(Integer.valueOf(row), control);
                }
            }
        });
        return rows;
    }

    private static String text(Sheet sheet, int from, int to, int column) {
        List<String> texts = new ArrayList<>();
        for (int row = from; row < to; row++) {
            texts.add(sheet.text(row, column).strip());
        }
        return texts.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /**
     * A sheet that {@link dev.ismap.model.rows.StatementRows} writes, with these columns to the right; without those of
     * which it has nothing to say.
     *
     * @param sheet the sheet
     */
    public Sheet beside(Sheet sheet) {
        int idColumn = List.of(StatementColumn.values()).indexOf(StatementColumn.ID);
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        columns.forEach((heading, texts) -> {
            Map<String, String> left = new TreeMap<>();
            texts.forEach((control, text) -> left.put(control.toString(), text));
            List<String> cells = new ArrayList<>();
            for (List<String> row : sheet.rows()) {
                String text = left.remove(row.get(idColumn));
                cells.add(text == null ? "" : text);
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.get(0).add(heading);
                for (int i = 1; i < rows.size(); i++) {
                    rows.get(i).add(cells.get(i));
                }
            }
        });
        return new Sheet(sheet.name(), rows, sheet.merged());
    }
}
