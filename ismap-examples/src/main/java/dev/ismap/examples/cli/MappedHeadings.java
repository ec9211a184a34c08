package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.rows.Sheet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The headings of {@code --map}, each of which has to be in the table: one with a slip would tell nothing. */
final class MappedHeadings {

    /** So many headings of a table are told. */
    private static final int TOLD = 20;

    private MappedHeadings() {}

    /** Refuses a heading that no table has, with those that they have. */
    static void see(Collection<String> told, List<Sheet> sheets, List<String> names) {
        for (String heading : told) {
            if (sheets.stream().noneMatch(sheet -> sheet.hasHeading(heading))) {
                throw new WrongUsage(missing(heading, names));
            }
        }
    }

    /** What looks like the headings of a table of which the heading was not found: the first of its widest rows. */
    static List<String> probable(Sheet sheet) {
        List<List<String>> rows =
                sheet.rows().stream().map(MappedHeadings::filled).toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream().filter(row -> row.size() == width).findFirst().orElse(List.of());
    }

    private static List<String> filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).toList();
    }

    private static Label missing(String heading, List<String> all) {
        String typed = Excerpt.of(heading);
        List<String> names =
                all.stream().filter(name -> !name.isBlank()).distinct().toList();
        List<String> near = Reports.near(heading, names);
        List<String> told = names.subList(0, Math.min(names.size(), TOLD));
        boolean more = told.size() < names.size();
        return Label.of(
                "--map の見出し「" + typed + "」は表にありません。"
                        + (near.isEmpty() ? "" : quoted(near, "「", "又は", "」") + "ではありませんか。")
                        + "表の見出し：" + quoted(told, "「", "、", "」") + (more ? "…" : ""),
                "--map: the table has no heading '" + typed + "'. "
                        + (near.isEmpty() ? "" : "Did you mean " + quoted(near, "'", " or ", "'") + "? ")
                        + "Its headings: " + quoted(told, "'", ", ", "'") + (more ? " …" : "."));
    }

    private static String quoted(List<String> names, String open, String between, String close) {
        return names.stream().map(name -> open + Excerpt.of(name) + close).collect(Collectors.joining(between));
    }
}
