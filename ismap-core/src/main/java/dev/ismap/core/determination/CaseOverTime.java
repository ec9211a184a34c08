package dev.ismap.core.determination;

import dev.ismap.core.fact.Fact;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One case on whichever day it is asked about, if nothing else changes.
 *
 * <p>It says on which days its facts can read otherwise than the day before. That is what lets the days on which a
 * verdict turns be found without trying every day; a course that leaves out such a day makes the answer wrong.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <C> the type of the case's subject
 * @since 0.1
 */
public interface CaseOverTime<C> {

    /**
     * The case on a day.
     *
     * @param day the day asked about
     * @return the case
     * @throws IllegalArgumentException if the case was filed after the day
     */
    Case<C> on(LocalDate day);

    /**
     * The days on which a fact, or a set of items, can read otherwise than the day before; facts that state the day
     * asked about itself are left out.
     *
     * @return the days
     */
    Set<LocalDate> turns();

    /**
     * The facts whose value is the day asked about, such as the day of filing of a case that is not filed yet.
     *
     * @return the facts
     */
    Set<Fact<C, LocalDate>> followTheDay();

    /**
     * The course of a case that says the same on every day.
     *
     * @param subject the case, filed
     * @param <C> the type of the case's subject
     * @return the course
     */
    static <C> CaseOverTime<C> of(Case<C> subject) {
        return new Unchanged<>(subject);
    }

    /**
     * The course of a case that says the same on every day.
     *
     * @param subject the case, filed
     * @param <C> the type of the case's subject
     */
    record Unchanged<C>(Case<C> subject) implements CaseOverTime<C> {
        /** Creates the course. */
        public Unchanged {
            Objects.requireNonNull(subject, "subject");
        }

        @Override
        public Case<C> on(LocalDate day) {
            return subject.askedOn(day);
        }

        @Override
        public Set<LocalDate> turns() {
            return Set.of();
        }

        @Override
        public Set<Fact<C, LocalDate>> followTheDay() {
            return Set.of();
        }
    }
}
