package dev.ismap.core.engine;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.search.ChangeSet;
import dev.ismap.core.search.DayReaders;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.search.SearchEffort;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a case on one day after another, if nothing else changes.
 *
 * <p>Between two days on which a value of the law or a fact turns, only what reads the day asked about can come out
 * otherwise, and a rule that comes into force. All else is worked out once and taken over from the day before. Where
 * day after day is asked about, it is found out up to which day the verdict surely stays.
 *
 * <p>It keeps what it found on the last day and belongs to one thread.
 *
 * @param <C> the type of the case's subject
 */
final class DayByDay<C> {

    /** So many days in a row, and it pays to find out up to which day a verdict stays. */
    private static final int IN_A_ROW = 5;

    private final Engine<C> engine;
    private final Case.OverTime<C> overTime;
    private final SearchEffort effort;
    private final LocalDate end;
    private final NavigableSet<LocalDate> named;
    private final NavigableSet<LocalDate> ofValuesAndFacts;
    private final DayReaders<C> readers;

    /** The case on the last day on which it was worked out. */
    private @Nullable PreparedCase<C> prepared;

    private @Nullable Analysed<C> analysed;
    private @Nullable Stay stay;

    /** What a case can come to, with the case as it was prepared. */
    private record Analysed<C>(PreparedCase<C> prepared, OutcomeAnalysis<C> analysis) {}

    /**
     * A verdict, the last day that was asked about, how many days in a row were worked out with this verdict, and the last
     * day up to which it surely stays.
     */
    private record Stay(Verdict verdict, LocalDate asked, int inARow, LocalDate until) {}

    /**
     * Begins to ask about a case.
     *
     * @param end the last day that is asked about
     */
    DayByDay(Engine<C> engine, Case.OverTime<C> overTime, SearchEffort effort, LocalDate end) {
        this.engine = engine;
        this.overTime = overTime;
        this.effort = effort.part();
        this.end = end;
        this.named = ChangeDays.named(engine, overTime);
        this.ofValuesAndFacts = ChangeDays.ofValuesAndFacts(engine.ruleBook(), overTime);
        this.readers = engine.dayReaders(overTime.followTheDay());
    }

    /**
     * The verdict on a day that lies after the one asked about last.
     *
     * @throws NoLawException if there is no law on the day
     */
    Verdict verdict(LocalDate day) {
        Stay before = stay;
        stay = null;
        if (before != null && !day.isAfter(before.until())) {
            stay = new Stay(before.verdict(), day, before.inARow(), before.until());
            return before.verdict();
        }
        PreparedCase<C> now = on(day);
        Verdict verdict = now.verdict(() -> analysis(now));
        int inARow = 1;
        if (before != null
                && before.verdict() == verdict
                && before.asked().plusDays(1).equals(day)) {
            inARow += before.inARow();
        }
        stay = new Stay(verdict, day, inARow, inARow > IN_A_ROW ? staysUntil(now, verdict) : day);
        return verdict;
    }

    /** The case on a day, with what can be taken over from the last day that was worked out. */
    private PreparedCase<C> on(LocalDate day) {
        Case<C> subject = overTime.on(day);
        PreparedCase<C> before = prepared;
        PreparedCase<C> now;
        if (before == null || turnsBetween(before.subject().asked(), day)) {
            now = new PreparedCase<>(engine, subject, Optional.empty());
            analysed = null;
        } else {
            now = before.onDay(subject, readers);
        }
        prepared = now;
        return now;
    }

    /** Whether a value of the law or a fact that does not follow the day can turn between two days, or on the later. */
    private boolean turnsBetween(LocalDate one, LocalDate other) {
        LocalDate next = ofValuesAndFacts.higher(one.isBefore(other) ? one : other);
        return next != null && !next.isAfter(one.isBefore(other) ? other : one);
    }

    private OutcomeAnalysis<C> analysis(PreparedCase<C> now) {
        Analysed<C> known = analysed;
        if (known == null || known.prepared() != now) {
            OutcomeAnalysis<C> analysis = known == null
                    ? engine.analysis(now.subject(), effort, now.known())
                    : known.analysis().onDay(now.subject(), now.known(), readers);
            known = new Analysed<>(now, analysis);
            analysed = known;
        }
        return known.analysis();
    }

    /**
     * The last day up to which a verdict surely stays as it is; the day itself where no more can be said at once.
     *
     * <p>A case that a rule makes ineligible which does not read the day stays so up to the next day that the rule book or
     * the case names. One that can come to several results can as long as it can come to each with days stated for what is
     * missing of them: with these it turns on few days.
     */
    private LocalDate staysUntil(PreparedCase<C> now, Verdict verdict) {
        LocalDate day = now.subject().asked();
        if (verdict == Verdict.INELIGIBLE && now.isIneligibleOnAnyDay(readers)) {
            LocalDate next = named.higher(day);
            return next == null || next.isAfter(end) ? end : next.minusDays(1);
        }
        if (verdict != Verdict.UNDETERMINED) {
            return day;
        }
        OutcomeAnalysis<C> analysis = analysis(now);
        Map<Integer, ChangeSet> days = new TreeMap<>();
        for (int left = analysis.results(); left != 0; left &= left - 1) {
            int result = Integer.lowestOneBit(left);
            analysis.daysFor(result)
                    .filter(stated -> canComeTo(result, stated, now))
                    .ifPresent(stated -> days.put(result, stated));
        }
        LocalDate until = days.size() < 2 ? day : end;
        for (Map.Entry<Integer, ChangeSet> one : days.entrySet()) {
            until = lastDayThatComesTo(one.getKey(), one.getValue(), day, until);
        }
        return until;
    }

    /** The last day, from one on which it does up to another, on which a case surely can come to a result. */
    private LocalDate lastDayThatComesTo(int result, ChangeSet stated, LocalDate day, LocalDate last) {
        for (LocalDate turn : ChangeDays.between(engine, overTime, stated, day, last)) {
            if (!canComeTo(result, stated, on(turn))) {
                return turn.minusDays(1);
            }
        }
        return last;
    }

    /** Whether the case surely can come to a result, or to several, with days stated. */
    private boolean canComeTo(int result, ChangeSet stated, PreparedCase<C> then) {
        return analysis(then).canComeTo(result, stated) && !effort.wasCutShort();
    }
}
