package dev.ismap.core.engine;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.determination.Difference.OutcomeChange;
import dev.ismap.core.determination.Remedies.HelpsUntil;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis.Horizon;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.search.ChangeSet;
import dev.ismap.core.search.KnownTruths;
import dev.ismap.core.search.SearchEffort;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of a case on other days, if nothing else changes.
 *
 * <p>Only days that rules, parameters and facts name are looked at, and those on which a comparison with the day asked
 * about turns; on every other day the answer is that of the day before.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case's subject
 * @since 0.1
 */
final class Forecast<C> {

    /** So many days are looked at to find out until when a remedy helps. */
    static final int LOOKED_AT = SearchBound.DAYS.limit();

    private final Engine<C> engine;
    private final Case.OverTime<C> overTime;
    private final SearchEffort effort;

    Forecast(Engine<C> engine, Case.OverTime<C> overTime, SearchEffort effort) {
        this.effort = effort;
        this.engine = engine;
        this.overTime = Objects.requireNonNull(overTime, "overTime");
    }

    /**
     * The verdicts on all days from one to another.
     *
     * @param first the first day
     * @param last the last day
     * @return the spans, earliest first, without a gap; two that follow each other differ
     * @throws IllegalArgumentException if the last day lies before the first, or the case was filed after the first
     */
    public List<VerdictSpan> timeline(LocalDate first, LocalDate last) {
        DayRange.of(first, last);
        List<VerdictSpan> spans = new ArrayList<>();
        LocalDate begin = first;
        DayByDay<C> days = new DayByDay<>(engine, overTime, effort, last);
        Answer current = on(first, days);
        for (LocalDate day : ChangeDays.between(engine, overTime, first, last)) {
            Answer next = on(day, days);
            if (!next.isSameAs(current)) {
                spans.add(current.until(begin, day.minusDays(1)));
                begin = day;
                current = next;
            }
        }
        spans.add(current.until(begin, last));
        return List.copyOf(spans);
    }

    /**
     * The first day after another on which the verdict changes.
     *
     * @param day the day from which to look, on which there is law
     * @param verdict the verdict on that day
     * @return the horizon; empty where the verdict stays the same for {@value Horizon#YEARS} years
     * @throws NoLawException if there is no law on the day
     * @throws IllegalArgumentException if the case was filed after the day
     */
    public Optional<Horizon> horizon(LocalDate day, Verdict verdict) {
        LocalDate end = day.plusYears(Horizon.YEARS);
        DayByDay<C> days = new DayByDay<>(engine, overTime, effort, end);
        for (LocalDate turn : ChangeDays.between(engine, overTime, day, end)) {
            Answer answer = on(turn, days);
            if (!answer.verdict().equals(Optional.of(verdict))) {
                List<OutcomeChange> because = answer.verdict().isEmpty()
                        ? List.of()
                        : new Comparison<>(
                                        engine.prepare(overTime.on(turn.minusDays(1))),
                                        engine.prepare(overTime.on(turn)))
                                .difference().changes().stream()
                                        .filter(OutcomeChange::decides)
                                        .toList();
                return Optional.of(new Horizon(turn, answer.verdict(), answer.noLaw(), because));
            }
        }
        return Optional.empty();
    }

    /**
     * Until when, from a day on which it does, a remedy makes the case eligible; empty where an answer can turn on more
     * days than are looked at.
     */
    Optional<HelpsUntil> helpsUntil(ChangeSet changes, LocalDate day) {
        LocalDate end = day.plusYears(Horizon.YEARS);
        Optional<LocalDate> inPower = changes.lastDayInPower().filter(last -> !last.isAfter(end));
        int looked = 0;
        for (LocalDate turn : ChangeDays.between(engine, overTime, changes, day, inPower.orElse(end))) {
            if (looked == LOOKED_AT) {
                effort.reached(SearchBound.DAYS);
                return Optional.empty();
            }
            looked++;
            if (!makesEligible(changes, turn)) {
                return Optional.of(new HelpsUntil(Optional.of(turn.minusDays(1))));
            }
        }
        return Optional.of(new HelpsUntil(inPower));
    }

    private boolean makesEligible(ChangeSet changes, LocalDate day) {
        try {
            return changes.makesEligible(engine.analysis(overTime.on(day), effort, KnownTruths.NONE));
        } catch (NoLawException e) {
            return false;
        }
    }

    /** A verdict, or why there is none. */
    private record Answer(Optional<Verdict> verdict, Optional<Label> noLaw) {

        boolean isSameAs(Answer other) {
            return verdict.equals(other.verdict);
        }

        VerdictSpan until(LocalDate first, LocalDate last) {
            return new VerdictSpan(DayRange.of(first, last), verdict, noLaw);
        }
    }

    private static Answer on(LocalDate day, DayByDay<?> days) {
        try {
            return new Answer(Optional.of(days.verdict(day)), Optional.empty());
        } catch (NoLawException e) {
            return new Answer(Optional.empty(), Optional.of(e.label()));
        }
    }
}
