package dev.ismap.core.engine;

import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Case;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.InForce.Presence;
import dev.ismap.core.law.Law;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.search.ChangeSet;
import dev.ismap.core.search.DayReaders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;

/**
 * Finds the days on which an answer about a case can turn.
 *
 * <p>An answer is made of laws, of facts and of comparisons of days. Laws and facts turn on days that the rule book and
 * the case name. Between two of these, a comparison can only turn through a fact that follows the day asked about, or
 * through a day of the question, which may be that day; and as every term grows with its day, the day is found by halving
 * the stretch. Only where both sides of a comparison follow the day is each day of the stretch looked at, by that
 * comparison alone.
 *
 * @param <C> the type of the case's subject
 */
final class ChangeDays<C> {

    private final RuleBook<C> book;
    private final DayReaders<C> readers;
    private final Case.OverTime<C> overTime;
    private final ChangeSet changes;
    private final Set<Fact<C, LocalDate>> following;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private ChangeDays(Engine<C> engine, Case.OverTime<C> overTime, ChangeSet changes) {
        this.book = engine.ruleBook();
        this.readers = engine.dayReaders(overTime.followTheDay());
        this.overTime = overTime;
        this.changes = changes;
        this.following = overTime.followTheDay();
    }

    /** The days after one day, up to another, on which an answer can differ from that of the day before. */
    static <C> SortedSet<LocalDate> between(
            Engine<C> engine, Case.OverTime<C> overTime, LocalDate first, LocalDate last) {
        return between(engine, overTime, ChangeSet.NONE, first, last);
    }

    /** The same, of the case with what a remedy changes. */
    static <C> SortedSet<LocalDate> between(
            Engine<C> engine, Case.OverTime<C> overTime, ChangeSet changes, LocalDate first, LocalDate last) {
        ChangeDays<C> turning = new ChangeDays<>(engine, overTime, changes);
        turning.addNamedDays(engine);
        SortedSet<LocalDate> named = within(turning.days, first, last);
        LocalDate begin = first;
        for (LocalDate next : named) {
            turning.addComparisons(begin, next.minusDays(1));
            begin = next;
        }
        turning.addComparisons(begin, last);
        return within(turning.days, first, last);
    }

    private static SortedSet<LocalDate> within(NavigableSet<LocalDate> days, LocalDate first, LocalDate last) {
        return first.isBefore(last) ? new TreeSet<>(days.subSet(first, false, last, true)) : new TreeSet<>();
    }

    private void addNamedDays(Engine<C> engine) {
        days.addAll(named(engine, overTime));
        for (LocalDate day : changes.days()) {
            days.add(day);
            days.add(day.plusDays(1));
        }
    }

    /** The days on which a law, or a fact that does not follow the day asked about, can be otherwise than the day before. */
    static <C> NavigableSet<LocalDate> named(Engine<C> engine, Case.OverTime<C> overTime) {
        NavigableSet<LocalDate> named = new TreeSet<>(engine.index().turns());
        named.addAll(overTime.turns());
        return named;
    }

    /** Those of them on which more can turn than which rules are in force. */
    static <C> NavigableSet<LocalDate> ofValuesAndFacts(RuleBook<C> book, Case.OverTime<C> overTime) {
        NavigableSet<LocalDate> days = new TreeSet<>(book.lawTurns());
        days.add(book.start());
        days.addAll(overTime.turns());
        return days;
    }

    /** Adds the days within a stretch, on all of which the law and the other facts are the same. */
    private void addComparisons(LocalDate begin, LocalDate end) {
        if (!begin.isBefore(end) || begin.isBefore(book.start())) {
            return;
        }
        Case<C> subject = overTime.on(begin);
        Law filed = book.lawOn(subject.filed());
        Law asked = book.lawOn(begin);
        Stretch<C> stretch = new Stretch<>(subject.subject(), "", changes, begin.toEpochDay(), end.toEpochDay());
        List<Placed<C>> comparisons = new ArrayList<>();
        for (Rule<C> rule : book.rules()) {
            Law law = rule.lawOf() == LawOf.FILED ? filed : asked;
            if (rule.bindsOn().on(law.day()) != Presence.NOT_IN_FORCE) {
                if (readers.has(rule)) {
                    addQuestioned(rule, law, stretch);
                }
                if (!following.isEmpty()) {
                    collect(rule, subject.subject(), law, comparisons);
                }
            }
        }
        comparisons.forEach(placed -> add(placed, stretch));
        if (!comparisons.isEmpty()) {
            List<Placed<C>> constraints = new ArrayList<>();
            Scanner<C> scanner = new Scanner<>(subject.subject(), asked, constraints);
            book.constraints().forEach(constraint -> constraint.condition().accept(scanner));
            MissingDays.of(comparisons, constraints, this::follows, stretch).turns(this::add);
        }
    }

    /**
     * Days on all of which the law and the facts that do not follow the day are the same.
     *
     * @param subject the case, or a thing in a list of it
     * @param prefix the path of the thing; empty for the case
     * @param changes what a remedy changes
     * @param begin the first day
     * @param end the last day
     */
    record Stretch<S>(S subject, String prefix, ChangeSet changes, long begin, long end) {

        /** A day that does not follow the day asked about, as {@link DayExpression#epochDay} gives it. */
        long epochDay(DayExpression<S> term, Law law) {
            Optional<LocalDate> changed = term.fact().flatMap(fact -> changes.day(prefix, fact));
            return changed.isPresent() ? term.from(changed.get().toEpochDay(), law) : term.epochDay(subject, law);
        }

        /** The same days of a thing in a list. */
        <E> Stretch<E> of(E thing, String path) {
            return new Stretch<>(thing, path, changes, begin, end);
        }
    }

    /** Adds the days on which a day of the question can pass another that a rule holds it against, also in lists. */
    private void addQuestioned(Rule<C> rule, Law law, Stretch<C> stretch) {
        Questioned<C> scanner = new Questioned<>(stretch, law);
        rule.appliesWhen().accept(scanner);
        rule.condition().accept(scanner);
    }

    private final class Questioned<S> extends ConditionScanner<S> {
        private final Stretch<S> stretch;
        private final Law law;

        Questioned(Stretch<S> stretch, Law law) {
            this.stretch = stretch;
            this.law = law;
        }

        @Override
        public ConditionScanner<S> compare(Compare<S> compare) {
            add(compare.left(), compare.right());
            add(compare.right(), compare.left());
            return this;
        }

        private void add(DayExpression<S> questioned, DayExpression<S> still) {
            if (questioned.isOfQuestion()) {
                ChangeDays.this.add(questioned, still, law, stretch);
            }
        }

        @Override
        public ConditionScanner<S> during(During<S> during) {
            return during.in(stretch.subject()).accept(this);
        }

        @Override
        protected <E> void things(Every<S, E> every) {
            List<E> things = every.list().of(stretch.subject()).known().orElse(List.of());
            for (int i = 0; i < things.size(); i++) {
                String path = stretch.prefix() + every.list().path() + "/" + i;
                every.condition().accept(new Questioned<>(stretch.of(things.get(i), path), law));
            }
        }
    }

    /** A comparison with the law of the rule in which it stands. */
    record Placed<C>(Compare<C> compare, Law law) {}

    private void add(long day) {
        days.add(LocalDate.ofEpochDay(day));
    }

    /** Collects what is compared in a rule; not what it asks where it applies on no day of the stretch. */
    private void collect(Rule<C> rule, C subject, Law law, List<Placed<C>> into) {
        List<Placed<C>> whether = new ArrayList<>();
        rule.appliesWhen().accept(new Scanner<>(subject, law, whether));
        into.addAll(whether);
        if (changes.bearsOn(rule.appliesWhen())
                || whether.stream().anyMatch(placed -> follows(placed.compare()))
                || rule.appliesTo(subject, law) != Truth.FALSE) {
            rule.condition().accept(new Scanner<>(subject, law, into));
        }
    }

    private boolean follows(Compare<C> compare) {
        return follows(compare.left()) || follows(compare.right());
    }

    /** Collects what is compared in conditions; what stands inside a list follows no day. */
    private static final class Scanner<C> extends ConditionScanner<C> {
        private final C subject;
        private final Law law;
        private final List<Placed<C>> comparisons;

        Scanner(C subject, Law law, List<Placed<C>> comparisons) {
            this.subject = subject;
            this.law = law;
            this.comparisons = comparisons;
        }

        @Override
        public ConditionScanner<C> compare(Compare<C> compare) {
            comparisons.add(new Placed<>(compare, law));
            return this;
        }

        @Override
        public ConditionScanner<C> during(During<C> during) {
            return during.in(subject).accept(this);
        }

        @Override
        protected <E> void things(Every<C, E> every) {
            // the things of a list have no days of their own that follow the day asked about
        }
    }

    private void add(Placed<C> placed, Stretch<C> stretch) {
        Compare<C> compare = placed.compare();
        Law law = placed.law();
        boolean left = follows(compare.left());
        boolean right = follows(compare.right());
        if (left && right) {
            turns(
                    stretch,
                    day -> Long.signum(
                            compare.left().from(day, law) - compare.right().from(day, law)),
                    this::add);
        } else if (left) {
            add(compare.left(), compare.right(), law, stretch);
        } else if (right) {
            add(compare.right(), compare.left(), law, stretch);
        }
    }

    /** Tells each day of a stretch on which a value is another than on the day before. */
    static void turns(Stretch<?> stretch, LongUnaryOperator value, LongConsumer turn) {
        for (long day = stretch.begin() + 1; day <= stretch.end(); day++) {
            if (value.applyAsLong(day - 1) != value.applyAsLong(day)) {
                turn.accept(day);
            }
        }
    }

    private boolean follows(DayExpression<C> term) {
        Optional<Fact<C, LocalDate>> fact = term.fact();
        return fact.isPresent()
                && following.contains(fact.get())
                && changes.day("", fact.get()).isEmpty();
    }

    /**
     * Adds the days on which a term that grows with the day reaches another that stands still, and passes it. One that is
     * missing, or does not apply, is a number below every day.
     */
    private <S> void add(DayExpression<S> growing, DayExpression<S> still, Law law, Stretch<S> stretch) {
        passes(day -> growing.from(day, law), stretch.epochDay(still, law), stretch, this::add);
    }

    /** Tells the days, after a stretch's first, on which a growing term comes to a level and on which it passes it. */
    static void passes(LongUnaryOperator growing, long level, Stretch<?> stretch, LongConsumer turn) {
        for (long reached = level; reached <= level + 1; reached++) {
            if (growing.applyAsLong(stretch.begin()) < reached && growing.applyAsLong(stretch.end()) >= reached) {
                turn.accept(first(growing, reached, stretch.begin(), stretch.end()));
            }
        }
    }

    /** The first day that takes a growing term to a level, where it is below on the one day and there on the other. */
    static long first(LongUnaryOperator growing, long level, long below, long there) {
        long before = below;
        long reached = there;
        while (before + 1 < reached) {
            long middle = Math.floorDiv(before + reached, 2);
            if (growing.applyAsLong(middle) >= level) {
                reached = middle;
            } else {
                before = middle;
            }
        }
        return reached;
    }
}
