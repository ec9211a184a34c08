package dev.ismap.rules;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Course;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A document on whichever day it is asked about: what it states stays, and what is read from lists is read again.
 *
 * @param first the case on the day it was accepted for
 * @param filed whether it is filed, and so keeps its day of filing
 * @param subjectOn the subject on a day
 * @param turns the days on which what it says can change
 * @param followTheDay the facts that state the day asked about
 * @param changed the course of the document with facts changed; empty where no document says it
 */
record DocumentCourse<C>(
        Case<C> first,
        boolean filed,
        Function<LocalDate, C> subjectOn,
        Set<LocalDate> turns,
        Set<Fact<C, LocalDate>> followTheDay,
        Function<List<Change>, Optional<Course<C>>> changed)
        implements Course<C> {

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
                first.authority(),
                first.hash(),
                first.sources(),
                first.about());
    }

    @Override
    public Optional<Course<C>> with(List<Change> changes) {
        return changed.apply(changes);
    }
}
