package dev.ismap.rules;

import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How long a registration is valid by a law: V-TERM, Basic Regulations 3.5, with both of its readings.
 *
 * <p>Before the day from which V-TERM is attested it is not known whether there was such a term.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ismap the rules of ISMAP
 * @param liu the rules of ISMAP-LIU
 */
record TermByLaw(RuleBook<?> ismap, RuleBook<?> liu) implements RegistrationTerm {

    private static final String TERM = "V-TERM";

    @Override
    public Optional<DayRange> lastValidDays(Programme programme, LocalDate periodEnd, LocalDate day) {
        RuleBook<?> book = programme == Programme.ISMAP_LIU ? liu : ismap;
        Optional<LegalNote> term = book.note(TERM);
        if (term.isEmpty() || day.isBefore(book.start())) {
            return Optional.empty();
        }
        Presence presence = term.get().inForce().on(day);
        if (presence == Presence.NOT_IN_FORCE) {
            return Optional.empty();
        }
        LocalDate last = Terms.lastValidDay(book.lawOn(day), periodEnd);
        return Optional.of(presence == Presence.IN_FORCE ? DayRange.of(last, last.plusDays(1)) : DayRange.from(last));
    }

    @Override
    public SortedSet<LocalDate> turns() {
        SortedSet<LocalDate> turns = new TreeSet<>();
        for (RuleBook<?> book : List.of(ismap, liu)) {
            turns.add(book.start());
            book.note(TERM).ifPresent(note -> turns.addAll(note.inForce().turns()));
            Optional.ofNullable(book.parameters().get(Terms.REGISTRATION))
                    .ifPresent(value -> value.entries()
                            .forEach(entry -> turns.add(entry.days().first())));
        }
        return turns;
    }
}
