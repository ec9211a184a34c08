package dev.ismap.rules;

import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.LegalNote;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.time.Term;
import dev.ismap.model.registration.Registration.RenewalDecision;
import dev.ismap.rules.RenewalCourse.Decided;
import dev.ismap.rules.law.Terms;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a registration is valid (登録の有効期間): V-TERM, V-CARRY and V-LAPSE, Basic Regulations 3.5.
 *
 * <p>A registration is valid for one year and four months from the day after the last day of its audit period. The
 * last valid day is the last day of the sixteen months that begin on that day, counted as {@link Term} counts. That it
 * is one day later is another possible reading of the law, and no text at hand settles it: on that one day the status
 * is {@link ValidityStatus#UNDETERMINED}.
 *
 * <p>With a renewal applied for in time, the service stays registered until the Committee decides; without one it is
 * not registered from the day after the last valid day. A decision counts from its day on.
 *
 * <p>It is asked of a law: {@link Ismap#validity}. This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Validity {

    private final RuleBook<?> book;
    private final LocalDate periodEnd;

    /** The validity of a registration, by a law. */
    Validity(RuleBook<?> book, LocalDate periodEnd) {
        this.book = book;
        this.periodEnd = Objects.requireNonNull(periodEnd, "periodEnd");
    }

    /**
     * The last valid day, counted as the Civil Code counts.
     *
     * @return the day
     */
    public LocalDate lastValidDay() {
        return lastValidDay(book.knownTo());
    }

    /** The last valid day by the law of a day: a status follows the law of the day asked about. */
    private LocalDate lastValidDay(LocalDate day) {
        return book.lawOn(day).value(Terms.REGISTRATION).lastDayFrom(periodEnd.plusDays(1));
    }

    /**
     * The last valid day by the other possible reading: one day later.
     *
     * @return the day
     */
    public LocalDate otherReading() {
        return lastValidDay().plusDays(1);
    }

    /**
     * How the registration stands on a day.
     *
     * @param day the day
     * @param renewal what has happened with its renewal; what lies after the day does not count
     * @return the status
     * @throws NoLawException if the day lies before the programme began
     */
    public ValidityStatus statusOn(LocalDate day, RenewalCourse renewal) {
        if (day.isBefore(book.start())) {
            throw NoLawException.before(day, book.start());
        }
        if (!day.isAfter(periodEnd) || !isKnownOn(day)) {
            return ValidityStatus.UNDETERMINED;
        }
        LocalDate last = lastValidDay(day);
        ValidityStatus one = status(day, renewal, last);
        ValidityStatus other = status(day, renewal, last.plusDays(1));
        return one == other ? one : ValidityStatus.UNDETERMINED;
    }

    private boolean isKnownOn(LocalDate day) {
        Optional<LegalNote> term =
                book.notes().stream().filter(note -> note.id().equals("V-TERM")).findFirst();
        return term.isPresent() && term.get().inForce().on(day) == Presence.IN_FORCE;
    }

    private ValidityStatus status(LocalDate day, RenewalCourse renewal, LocalDate last) {
        boolean inTime = renewal.appliedOn()
                .filter(applied -> !applied.isAfter(day) && !applied.isAfter(last))
                .isPresent();
        Optional<Decided> decided = renewal.decided().filter(one -> !one.on().isAfter(day));
        if (inTime && decided.isPresent() && decided.get().decision() == RenewalDecision.GRANTED) {
            return renewed(day, last, decided.get().newPeriodEnd());
        }
        if (!day.isAfter(last)) {
            return ValidityStatus.VALID;
        }
        if (!inTime) {
            return ValidityStatus.LAPSED;
        }
        return decided.isPresent() ? ValidityStatus.REFUSED : ValidityStatus.PENDING_RENEWAL;
    }

    /** After a renewal was granted, the new term counts; where its period is not stated, only the old one is known. */
    private ValidityStatus renewed(LocalDate day, LocalDate last, Optional<LocalDate> newPeriodEnd) {
        if (newPeriodEnd.isEmpty()) {
            return day.isAfter(last) ? ValidityStatus.UNDETERMINED : ValidityStatus.VALID;
        }
        return new Validity(book, newPeriodEnd.get()).statusOn(day, RenewalCourse.none());
    }
}
