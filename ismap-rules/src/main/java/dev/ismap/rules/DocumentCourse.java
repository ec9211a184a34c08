package dev.ismap.rules;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.CaseOverTime;
import dev.ismap.core.fact.Fact;
import dev.ismap.model.registration.AuthorityDecision;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A document on whichever day it is asked about: what it states stays, and what is read from lists is read again.
 *
 * @param first the case on the day it was accepted for
 * @param filed whether it is filed, and so keeps its day of filing
 * @param subjectOn the subject on a day
 * @param authority what the authority decided, by rule
 * @param subjectTurns the days on which what the subject says can change
 * @param followTheDay the facts that state the day asked about
 */
record DocumentCourse<C>(
        Case<C> first,
        boolean filed,
        Function<LocalDate, C> subjectOn,
        Map<String, AuthorityDecision> authority,
        Set<LocalDate> subjectTurns,
        Set<Fact<C, LocalDate>> followTheDay)
        implements CaseOverTime<C> {

    @Override
    public Case<C> on(LocalDate day) {
        if (day.equals(first.asked())) {
            return first;
        }
        return new Case<>(
                subjectOn.apply(day),
                day,
                filed ? first.filed() : day,
                first.knownOn(),
                AuthorityDecision.wordsOn(authority, day),
                first.hash(),
                first.sources(),
                first.about());
    }

    @Override
    public Set<LocalDate> turns() {
        Set<LocalDate> turns = new TreeSet<>(subjectTurns);
        authority.values().forEach(decision -> decision.turn().ifPresent(turns::add));
        return turns;
    }
}
