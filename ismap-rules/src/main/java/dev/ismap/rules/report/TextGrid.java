package dev.ismap.rules.report;

import dev.ismap.rules.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table with its columns side by side, for a page of fixed-width characters.
 *
 * <p>The first column, which names the rows, is broken where the page is too narrow; a name after an id is shortened
 * instead, as the row is found by its id. The others hold a word or a day each. A head that is wider than all below it stands above the table under a number; a column in which nothing stands is left
 * out.
 */
final class TextGrid {

    /** A wider cell is a text, which is read better below the name of its row. */
    private static final int WIDEST_CELL = 16;

    /** Fewer columns are read as well one below the other. */
    private static final int FEWEST = 4;

    /** A head of at most so many columns stands as it is; a longer one is a number, explained below. */
    private static final int SHORT_HEAD = 10;

    private static final int NARROWEST_NAME = 18;
    private static final String GAP = "  ";
    private static final String MORE = "..";

    private final List<String> heads;
    private final List<List<String>> rows;
    private final List<Boolean> withId;
    private final int name;

    private TextGrid(List<String> heads, List<List<String>> rows, List<Boolean> withId, int name) {
        this.heads = heads;
        this.rows = rows;
        this.withId = withId;
        this.name = name;
    }

    /**
     * A table as a grid.
     *
     * @param table the table
     * @param words the words of a cell
     * @param columns the columns that the page has for it
     * @return the grid; empty where the table has texts in it, or the page no room
     */
    static Optional<TextGrid> of(Table table, Function<Line, String> words, int columns) {
        List<Integer> filled = IntStream.range(0, table.columns().size())
                .filter(column -> column == 0
                        || table.rows().stream()
                                .anyMatch(row -> !row.get(column).words().isBlank()))
                .boxed()
                .toList();
        List<String> heads =
                filled.stream().map(column -> table.columns().get(column)).toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> filled.stream()
                        .map(column -> words.apply(row.get(column)))
                        .toList())
                .toList();
        boolean isOfWords = rows.stream()
                .allMatch(row -> row.stream().skip(1).allMatch(TextGrid::isWord)
                        && !row.get(0).contains("\n"));
        if (table.columns().size() < FEWEST || !isOfWords) {
            return Optional.empty();
        }
        List<Boolean> withId =
                table.rows().stream().map(row -> beginsWithId(row.get(0))).toList();
        TextGrid whole = new TextGrid(heads, rows, withId, 0);
        int others = IntStream.range(1, heads.size())
                .map(column -> GAP.length() + whole.width(column))
                .sum();
        int natural = whole.width(0);
        int name = Math.min(natural, columns - others);
        return name < Math.min(natural, NARROWEST_NAME)
                ? Optional.empty()
                : Optional.of(new TextGrid(heads, rows, withId, name));
    }

    private static boolean beginsWithId(Line cell) {
        return cell.pieces().size() > 1 && cell.pieces().get(0) instanceof Inline.Code;
    }

    private static boolean isWord(String cell) {
        return DisplayWidth.of(cell) <= WIDEST_CELL && !cell.contains("\n");
    }

    private int widest(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private boolean isNumbered(int column) {
        return column > 0 && DisplayWidth.of(heads.get(column)) > Math.max(widest(column), SHORT_HEAD);
    }

    private String head(int column) {
        if (!isNumbered(column)) {
            return heads.get(column);
        }
        return "[" + IntStream.rangeClosed(1, column).filter(this::isNumbered).count() + "]";
    }

    private int width(int column) {
        return Math.max(widest(column), DisplayWidth.of(head(column)));
    }

    /** The numbered heads, the heads of all columns, and the rows. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        IntStream.range(1, heads.size())
                .filter(this::isNumbered)
                .forEach(column -> lines.add(head(column) + " " + heads.get(column)));
        line(IntStream.range(0, heads.size()).mapToObj(this::head).toList(), false, lines);
        for (int row = 0; row < rows.size(); row++) {
            line(rows.get(row), withId.get(row), lines);
        }
        return lines;
    }

    /** A name in one line, which ends with a mark where not all of it is there. */
    private String shortened(String text) {
        return DisplayWidth.of(text) <= name
                ? text
                : DisplayWidth.beginning(text, name - DisplayWidth.of(MORE)).stripTrailing() + MORE;
    }

    private void line(List<String> cells, boolean isShortened, List<String> into) {
        List<String> names = Lines.of(isShortened ? shortened(cells.get(0)) : cells.get(0), name);
        StringBuilder first = new StringBuilder(DisplayWidth.padded(names.get(0), name));
        for (int column = 1; column < cells.size(); column++) {
            first.append(GAP).append(DisplayWidth.padded(cells.get(column), width(column)));
        }
        into.add(first.toString().stripTrailing());
        names.stream().skip(1).forEach(rest -> into.add("  " + rest));
    }
}
