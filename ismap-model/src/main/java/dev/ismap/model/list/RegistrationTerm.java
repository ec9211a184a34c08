package dev.ismap.model.list;

import dev.ismap.core.time.DayRange;
import dev.ismap.model.service.Programme;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How long a registration is valid, as some law has it (登録の有効期間).
 *
 * <p>A list records what happened; how long a registration lasts is for the law to say. A register that is
 * {@linkplain ServiceRegister#under given one} does not answer "listed" past the last valid day.
 *
 * <p>An implementation is immutable and thread-safe.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RegistrationTerm {

    /**
     * The days that can be the last valid one: more than one where the law can be read in several ways, and without a
     * last one where it is not known whether there was such a law.
     *
     * @param programme the programme under which the service is registered
     * @param periodEnd the last day of the audit period on which the registration rests
     * @param day the day asked about, whose law counts
     * @return the days; empty where no law limits the registration
     */
    Optional<DayRange> lastValidDays(Programme programme, LocalDate periodEnd, LocalDate day);

    /**
     * The days from which on the law is another than the day before.
     *
     * @return the days, in order
     */
    default SortedSet<LocalDate> turns() {
        return Collections.emptySortedSet();
    }

    /**
     * No law at all: what was registered stays so.
     *
     * @return the term
     */
    static RegistrationTerm unlimited() {
        return (programme, periodEnd, day) -> Optional.empty();
    }
}
