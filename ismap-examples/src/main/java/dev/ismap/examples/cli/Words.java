package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.rules.report.Page.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said beside an answer, on standard error: how a table was understood. */
final class Words {

    /** A column and what it was taken for; nothing where it was left aside. */
    record Column(String sheet, int index, String heading, Optional<Label> taken, int filled) {}

    private final Streams streams;
    private final Common common;

    Words(Streams streams, Common common) {
        this.streams = streams;
        this.common = common;
    }

    void say(Label label) {
        streams.say(Colours.page(streams, common.colours(streams))
                .item("* ", Style.PLAIN, label.in(common.language()), Style.PLAIN)
                .toString());
    }

    /** What each column was taken for, a line a sheet. */
    void columns(List<Column> columns) {
        Map<String, List<Column>> sheets = new LinkedHashMap<>();
        columns.forEach(column ->
                sheets.computeIfAbsent(column.sheet(), key -> new ArrayList<>()).add(column));
        sheets.forEach((sheet, of) -> {
            List<String> taken = new ArrayList<>();
            List<String> aside = new ArrayList<>();
            for (Column column : of) {
                String place = letters(column.index()) + " " + quoted(column.heading());
                column.taken()
                        .ifPresentOrElse(
                                what -> taken.add(place + " = " + what.in(common.language())),
                                () -> aside.add(place + counted(column.filled())));
            }
            if (!taken.isEmpty()) {
                say(Label.of(
                        (sheet.isEmpty() ? "表" : "シート「" + sheet + "」") + "の列：" + String.join("、", taken),
                        (sheet.isEmpty() ? "Columns: " : "Columns of sheet '" + sheet + "': ")
                                + String.join(", ", taken)));
            }
            if (!aside.isEmpty()) {
                say(Label.of(
                        (sheet.isEmpty() ? "" : "シート「" + sheet + "」の") + "読まずに残した列：" + String.join("、", aside)
                                + "。内容は --map で指定できます。",
                        "Columns left aside" + (sheet.isEmpty() ? ": " : " of sheet '" + sheet + "': ")
                                + String.join(", ", aside) + ". Say with --map what they hold."));
            }
        });
    }

    private String quoted(String heading) {
        return heading.isEmpty()
                ? Label.of("（見出しなし）", "(no heading)").in(common.language())
                : Label.of("「" + Excerpt.of(heading) + "」", "'" + Excerpt.of(heading) + "'")
                        .in(common.language());
    }

    private String counted(int filled) {
        return Label.of("（記入" + filled + "件）", filled == 1 ? " (1 cell)" : " (" + filled + " cells)")
                .in(common.language());
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** A constant as an option writes it. */
    static String option(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
