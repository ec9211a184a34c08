package dev.ismap.rules.conformance;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as the table of facts has it, not as the code has it.
 *
 * @param key its id
 * @param force how it binds
 * @param basis how well it is known
 * @param inForce the days on which it binds; a permission binds on every day
 * @param days the days that it names
 * @param lawOf which day's law it follows
 */
record Facts(String key, Force force, Basis basis, InForce inForce, SortedSet<LocalDate> days, LawOf lawOf) {

    /** All rules, in the order of the table. */
    static final Map<String, Facts> RULES = read();

    /** The rules whose ids begin with one of some letters. */
    static Set<String> chapters(String letters) {
        return RULES.keySet().stream()
                .filter(rule -> letters.indexOf(rule.charAt(0)) >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean decides() {
        return force != Force.ADVICE && basis != Basis.ASSUMED;
    }

    private static Map<String, Facts> read() {
        Map<String, Facts> rules = new LinkedHashMap<>();
        try (InputStream file = Facts.class.getResourceAsStream("/facts/rules.csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            rows.forEachRemaining(row -> {
                if (Set.of("RULE", "PERMISSION").contains(row.get("nature"))) {
                    rules.put(row.get("key"), of(row));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Facts of(Map<String, String> row) {
        InForce named = new InForce(
                date(row.get("from")),
                date(row.get("attested_from")),
                date(row.get("to")).map(PartialDate::last));
        return new Facts(
                row.get("key"),
                Force.valueOf(row.get("force")),
                Basis.valueOf(row.get("basis")),
                row.get("nature").equals("PERMISSION") ? InForce.undated() : named,
                days(named),
                LawOf.valueOf(row.get("law_of")));
    }

    private static SortedSet<LocalDate> days(InForce named) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.of(named.from(), named.attestedFrom())
                .flatMap(Optional::stream)
                .map(date -> date.first().orElseThrow())
                .forEach(days::add);
        named.to().ifPresent(days::add);
        return days;
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
