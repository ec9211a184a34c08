package dev.ismap.core.engine;

import dev.ismap.core.determination.Case;
import dev.ismap.core.fact.Fact;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One case on whichever day it is asked about, if nothing else changes.
 *
 * <p>It says on which days its facts can read otherwise than the day before. That is what lets the days on which a
 * verdict changes be found without trying every day; where such a day is left out, the answer is wrong.
 *
 * <p>This class is immutable and thread-safe, provided that what gives the case on a day is a pure function.
 *
 * @param <C> the type of the case's subject
 * @since 0.1
 */
public final class CaseOverTime<C> {

    private final Function<LocalDate, Case<C>> cases;
    private final Set<LocalDate> turns;
    private final Set<Fact<C, LocalDate>> followTheDay;

    /**
     * Creates a case over time.
     *
     * @param cases gives the case on a day, a pure function; it throws an {@link IllegalArgumentException} for a day
     *     before that of filing
     * @param turns the days on which a fact, or a set of items, can read otherwise than the day before; facts that state
     *     the day asked about itself are left out
     * @param followTheDay the facts whose value is the day asked about, such as the day of filing of a case that is not
     *     filed yet
     */
    public CaseOverTime(
            Function<LocalDate, Case<C>> cases, Set<LocalDate> turns, Set<Fact<C, LocalDate>> followTheDay) {
        this.cases = Objects.requireNonNull(cases, "cases");
        this.turns = Collections.unmodifiableSet(new TreeSet<>(turns));
        this.followTheDay = Set.copyOf(followTheDay);
    }

    /**
     * A case that says the same on every day.
     *
     * @param subject the case, filed
     * @param <C> the type of the case's subject
     * @return the case over time
     */
    public static <C> CaseOverTime<C> of(Case<C> subject) {
        Objects.requireNonNull(subject, "subject");
        return new CaseOverTime<>(subject::askedOn, Set.of(), Set.of());
    }

    /**
     * The case on a day.
     *
     * @param day the day asked about
     * @return the case
     * @throws IllegalArgumentException if the case was filed after the day
     */
    public Case<C> on(LocalDate day) {
        return cases.apply(day);
    }

    /**
     * The days on which a fact, or a set of items, can read otherwise than the day before.
     *
     * @return the days, earliest first, unmodifiable; those that follow the day asked about itself are left out
     */
    public Set<LocalDate> turns() {
        return turns;
    }

    /**
     * The facts whose value is the day asked about.
     *
     * @return the facts, unmodifiable
     */
    public Set<Fact<C, LocalDate>> followTheDay() {
        return followTheDay;
    }
}
