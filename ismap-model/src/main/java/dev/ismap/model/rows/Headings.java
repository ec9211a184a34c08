package dev.ismap.model.rows;

import dev.ismap.core.internal.Blank;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headings by which a column is known, however they are spaced and written.
 *
 * @param <C> what a column can be
 */
final class Headings<C> {

    /** In how many rows a heading is looked for: people put a title and a date above it. */
    static final int HIGHEST = 40;

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0\\u200b-\\u200f\\ufeff_*※]+");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕|「[^「」]*」");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}<>【】〔〕「」『』《》〈〉]");
    private static final Pattern PARTS = Pattern.compile("\\R|/");

    private final Map<String, C> columns = new HashMap<>(); // looked up only, its order is never seen
    private final Optional<Headings<C>> before;

    Headings() {
        this(Optional.empty());
    }

    private Headings(Optional<Headings<C>> before) {
        this.before = before;
    }

    Headings<C> with(C column, String... headings) {
        for (String heading : headings) {
            columns.put(key(heading), column);
        }
        return this;
    }

    /** The row in which the headings stand, from 0, and what each of its columns is. */
    record Found<C>(int row, List<Optional<C>> columns) {}

    /** These headings, and before them those that a user told; they are asked first, as the user knows the table. */
    Headings<C> after(Map<String, C> told) {
        Headings<C> before = new Headings<>(Optional.empty());
        told.forEach((heading, column) -> before.with(column, heading));
        Headings<C> both = new Headings<>(Optional.of(before));
        both.columns.putAll(columns);
        return both;
    }

    /** The first row of a table that has all the columns without which it is no heading. */
    Optional<Found<C>> find(Sheet sheet, Set<C> needed) {
        for (int row = 0; row < Math.min(HIGHEST, sheet.rows().size()); row++) {
            List<Optional<C>> columns = new ArrayList<>();
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                columns.add(of(sheet.text(row, column)));
            }
            if (needed.stream().allMatch(column -> columns.contains(Optional.of(column)))) {
                return Optional.of(new Found<>(row, columns));
            }
        }
        return Optional.empty();
    }

    /** What a column of a heading is: by the whole of it, with or without what is in brackets, or by one of its lines. */
    Optional<C> of(String heading) {
        if (Blank.is(heading)) {
            return Optional.empty();
        }
        return before.flatMap(told -> told.of(heading)).or(() -> known(heading));
    }

    private Optional<C> known(String heading) {
        List<String> readings = new ArrayList<>(readings(heading));
        for (String part : PARTS.split(heading, -1)) {
            readings.addAll(readings(part));
        }
        return readings.stream()
                .flatMap(reading -> Optional.ofNullable(columns.get(key(reading))).stream())
                .findFirst();
    }

    /** A heading as it stands, with what is in brackets as if it stood in none, and without it. */
    private static List<String> readings(String heading) {
        String half = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        return List.of(
                heading,
                BRACKETS.matcher(half).replaceAll(""),
                IN_BRACKETS.matcher(half).replaceAll(""));
    }

    private static String key(String heading) {
        String half = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(half).replaceAll("");
    }
}
