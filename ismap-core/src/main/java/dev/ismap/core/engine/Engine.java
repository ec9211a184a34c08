package dev.ismap.core.engine;

import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.search.DayReaders;
import dev.ismap.core.search.KnownTruths;
import dev.ismap.core.search.OutcomeAnalysis;
import dev.ismap.core.search.RuleBookIndex;
import dev.ismap.core.search.SearchEffort;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Determines cases by one rule book.
 *
 * <p>For each rule it works out which outcomes the case can still come to: one where that is decided, several where
 * facts or the law leave it open. From these follow the classes that the whole can come to ({@link PossibleVerdicts}), and
 * from them the verdict. This first pass is three-valued and never wrong, but it may leave open what the interplay of
 * several places decides in which one missing fact stands. What it leaves open is searched exactly: an outcome and the
 * verdict are then decided if and only if every completion agrees, up to a stated bound of search, past which they are
 * left open.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the cases' subjects
 * @since 0.1
 */
public final class Engine<C> {

    private final RuleBook<C> book;
    private final RuleBookIndex<C> index;
    private final RuleWords words = new RuleWords();
    private final Map<Set<Fact<C, LocalDate>>, DayReaders<C>> dayReaders = new ConcurrentHashMap<>();

    /**
     * Creates an engine.
     *
     * @param book the rule book
     */
    public Engine(RuleBook<C> book) {
        this.book = Objects.requireNonNull(book, "book");
        this.index = new RuleBookIndex<>(book);
    }

    /**
     * The rule book.
     *
     * @return the rule book
     */
    public RuleBook<C> ruleBook() {
        return book;
    }

    /**
     * Puts a case to the rule book, to ask about it more than once.
     *
     * @param subject the case
     * @return the prepared case
     * @throws NoLawException if the rule book does not cover a day of the case
     */
    public PreparedCase<C> prepare(Case<C> subject) {
        return new PreparedCase<>(this, subject, Optional.empty());
    }

    /**
     * Puts a case of which it is known what it says on other days to the rule book, as it is on one day.
     *
     * @param overTime the case on whichever day
     * @param day the day
     * @return the prepared case, whose analysis has a horizon and tells until when its remedies help
     * @throws NoLawException if the rule book does not cover a day of the case
     * @throws IllegalArgumentException if the case was filed after the day
     */
    public PreparedCase<C> prepare(Case.OverTime<C> overTime, LocalDate day) {
        return new PreparedCase<>(this, overTime.on(day), Optional.of(overTime));
    }

    /**
     * Puts a case to the rule book after an edit, going on from what was found before it; see
     * {@link PreparedCase#with(Case)}.
     *
     * @param overTime the case on whichever day, as it is now
     * @param day the day
     * @param before the case before the edit; one that was put to another engine is of no use, and does no harm
     * @return the prepared case, the same as without the one before
     * @throws NoLawException if the rule book does not cover a day of the case
     * @throws IllegalArgumentException if the case was filed after the day
     */
    @SuppressWarnings("unchecked") // a case that was prepared by this engine is of its type
    public PreparedCase<C> prepare(Case.OverTime<C> overTime, LocalDate day, PreparedCase<?> before) {
        return before.isBy(this)
                ? ((PreparedCase<C>) before).with(overTime.on(day), Optional.of(overTime))
                : prepare(overTime, day);
    }

    /** Everything that a case can come to, of which something is known, or nothing. */
    OutcomeAnalysis<C> analysis(Case<C> subject, SearchEffort effort, KnownTruths known) {
        return new OutcomeAnalysis<>(subject, index, effort, known);
    }

    /**
     * The verdict alone, without the reasons.
     *
     * @param subject the case
     * @return the verdict, the same that {@link #determine} gives
     * @throws NoLawException if the rule book does not cover a day of the case, or no rule that can decide applies
     */
    public Verdict verdict(Case<C> subject) {
        return new PreparedCase<>(this, subject, Optional.empty()).verdict();
    }

    /**
     * The verdict with everything that it follows from.
     *
     * @param subject the case
     * @return the determination
     * @throws NoLawException if the rule book does not cover a day of the case, or no rule that can decide applies
     */
    public Determination determine(Case<C> subject) {
        return prepare(subject).determine();
    }

    /**
     * The verdict with everything that it follows from, and what can be asked about it further.
     *
     * @param subject the case
     * @return the analysis; it knows nothing of other days, for which {@link #prepare(Case.OverTime, LocalDate)} is
     * @throws NoLawException if the rule book does not cover a day of the case, or no rule that can decide applies
     */
    public Analysis analyse(Case<C> subject) {
        return prepare(subject).analyse();
    }

    /** A case on other days. */
    Forecast<C> forecast(Case.OverTime<C> overTime) {
        return forecast(overTime, new SearchEffort());
    }

    /** A case on other days, and how much is searched for what is asked of it. */
    Forecast<C> forecast(Case.OverTime<C> overTime, SearchEffort effort) {
        return new Forecast<>(this, overTime, effort);
    }

    /** The rules and constraints that read the day asked about, in a case of which some facts follow it. */
    DayReaders<C> dayReaders(Set<Fact<C, LocalDate>> followTheDay) {
        return dayReaders.computeIfAbsent(followTheDay, facts -> new DayReaders<>(book, facts));
    }

    /** What the rules say by the law. */
    RuleWords words() {
        return words;
    }

    /** What the rule book names. */
    RuleBookIndex<C> index() {
        return index;
    }
}
