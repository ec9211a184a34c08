package dev.ismap.rules.calendar;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that matters, and why (期日).
 *
 * <p>This class is immutable and thread-safe. Days are ordered by date, then by what happens, subject and rule.
 *
 * @param day the day
 * @param matter what happens on it
 * @param subject the service, or the rule book, that it is about
 * @param rule the id of the rule or note that it follows from
 * @param provision where that stands; absent where no text at hand has it
 * @param basis how well that is known
 * @param detail what to know of it
 * @since 0.1
 */
public record CalendarDay(
        LocalDate day,
        Matter matter,
        Label subject,
        String rule,
        Optional<Provision> provision,
        Basis basis,
        Label detail)
        implements Comparable<CalendarDay> {

    private static final Comparator<CalendarDay> ORDER = Comparator.comparing(CalendarDay::day)
            .thenComparing(CalendarDay::matter)
            .thenComparing(one -> one.subject().ja())
            .thenComparing(CalendarDay::rule)
            .thenComparing(one -> one.detail().en());

    /** Creates a day. */
    public CalendarDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public int compareTo(CalendarDay other) {
        return ORDER.compare(this, other);
    }
}
