package dev.ismap.model.rows;

import dev.ismap.core.internal.Blank;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headings by which a column is known, however they are spaced and written.
 *
 * @param <C> what a column can be
 */
final class Headings<C> {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0\\u200b-\\u200f\\ufeff_*※]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern PARTS = Pattern.compile("\\R|/");

    private final Map<String, C> columns = new HashMap<>(); // looked up only, never walked

    Headings<C> with(C column, String... headings) {
        for (String heading : headings) {
            columns.put(key(heading), column);
        }
        return this;
    }

    /** What a column of a heading is: by the whole of it, without what is in brackets, or by one of its lines. */
    Optional<C> of(String heading) {
        if (Blank.is(heading)) {
            return Optional.empty();
        }
        List<String> readings = new ArrayList<>(List.of(heading, withoutBrackets(heading)));
        for (String part : PARTS.split(heading, -1)) {
            readings.add(part);
            readings.add(withoutBrackets(part));
        }
        return readings.stream()
                .flatMap(reading -> Optional.ofNullable(columns.get(key(reading))).stream())
                .findFirst();
    }

    private static String withoutBrackets(String heading) {
        return IN_BRACKETS
                .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String key(String heading) {
        String half = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(half).replaceAll("");
    }
}
