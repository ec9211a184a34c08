package dev.ismap.rules.internal.calendar;

import dev.ismap.core.law.Basis;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Provision;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay;
import dev.ismap.rules.calendar.IsmapCalendar.CalendarDay.Matter;
import java.time.LocalDate;
import java.util.Optional;

/** The rule or note that a day follows from. */
record Origin(String rule, Optional<Provision> provision, Basis basis) {

    /** The rule or note of a book with an id, where it is or may be law on a day. */
    static Optional<Origin> of(RuleBook<?> book, String id, LocalDate on) {
        Optional<Origin> rule = book.rule(id)
                .filter(one -> one.inForce().on(on) != Presence.NOT_IN_FORCE)
                .map(one -> new Origin(id, one.provision(), one.basis()));
        return rule.or(() -> book.note(id)
                .filter(note -> note.inForce().on(on) != Presence.NOT_IN_FORCE)
                .map(note -> new Origin(id, note.provision(), note.basis())));
    }

    CalendarDay day(LocalDate day, Matter matter, Label subject, Label detail) {
        return new CalendarDay(day, matter, subject, rule, provision, basis, detail);
    }
}
