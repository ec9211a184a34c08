package dev.ismap.examples.html;

import dev.ismap.core.text.Language;
import dev.ismap.rules.report.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days and spans of days as a picture, one below the other, and the day asked about through all of them.
 *
 * @param title what it shows
 * @param language the language of the words that the picture adds
 * @param asked the day asked about
 * @param rows the days and spans, in order, at least one
 */
public record Timeline(String title, Language language, LocalDate asked, List<Row> rows) implements Block.Picture {

    public Timeline {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A timeline shows something");
        }
    }

    /** The first of all days that it names. */
    LocalDate first() {
        return days().min(LocalDate::compareTo).orElse(asked);
    }

    /** The last of all days that it names. */
    LocalDate last() {
        return days().max(LocalDate::compareTo).orElse(asked);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(asked), rows.stream().flatMap(row -> Stream.concat(row.from().stream(), row.to().stream())));
    }

    /**
     * A day or a span of days.
     *
     * @param name what it is
     * @param from its first day; where absent it began before anything else here
     * @param to its last day; where absent it goes on after all else here
     */
    public record Row(String name, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** A single day. */
        public static Row on(String name, LocalDate day) {
            return new Row(name, Optional.of(day), Optional.of(day));
        }

        /** A span of days. */
        public static Row between(String name, LocalDate from, LocalDate to) {
            return new Row(name, Optional.of(from), Optional.of(to));
        }

        /** From when to when, in words. */
        String days() {
            if (from.isPresent() && from.equals(to)) {
                return from.get().toString();
            }
            String first = from.map(LocalDate::toString).orElse("");
            String last = to.map(LocalDate::toString).orElse("");
            return (first + " – " + last).strip();
        }
    }
}
