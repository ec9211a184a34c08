package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Case;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.evaluation.Evaluator;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules and constraints of a book that read the day asked about: a day of the question, or a fact whose value follows
 * it. On days between which no law and no other fact turns, all others read the same; and so do most of these, as the
 * day is held against a few others alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 */
public final class DayReaders<C> {

    private final RuleBook<C> book;
    private final Map<String, Reads<C>> rules = new HashMap<>();
    private final Map<String, Reads<C>> constraints = new HashMap<>();

    /**
     * Finds them.
     *
     * @param book the rule book
     * @param followTheDay the facts of the case whose value follows the day asked about
     */
    public DayReaders(RuleBook<C> book, Set<Fact<C, LocalDate>> followTheDay) {
        this.book = book;
        for (Rule<C> rule : book.rules()) {
            Reads<C> reads = new Reads<>(followTheDay);
            rule.appliesWhen().accept(reads);
            rule.condition().accept(reads);
            rules.put(rule.id(), reads);
        }
        for (Constraint<C> constraint : book.constraints()) {
            Reads<C> reads = new Reads<>(followTheDay);
            constraint.condition().accept(reads);
            constraints.put(constraint.code(), reads);
        }
    }

    private Reads<C> of(Rule<C> rule) {
        return Objects.requireNonNull(rules.get(rule.id()));
    }

    /**
     * Whether a rule, or one that goes before it, reads the day asked about.
     *
     * @param rule the rule
     * @return true if it can come out otherwise on another day, though all else is the same
     */
    public boolean has(Rule<C> rule) {
        return of(rule).areSome() || book.overriding(rule).stream().anyMatch(this::has);
    }

    /** Whether a constraint reads the day asked about. */
    boolean has(Constraint<C> constraint) {
        return Objects.requireNonNull(constraints.get(constraint.code())).areSome();
    }

    /**
     * Whether a rule, and each that goes before it, surely reads the same in a case on two days, between which no law
     * turns and no fact but those that follow the day.
     *
     * @param rule the rule
     * @param one the case on one day
     * @param other the case on the other
     * @return true if it is in force on both days or on neither, and every comparison with the day is known and comes
     *     out the same
     */
    public boolean readsTheSame(Rule<C> rule, Case<C> one, Case<C> other) {
        LocalDate oneDay = rule.lawOf() == LawOf.FILED ? one.filed() : one.asked();
        LocalDate otherDay = rule.lawOf() == LawOf.FILED ? other.filed() : other.asked();
        return rule.bindsOn().on(oneDay) == rule.bindsOn().on(otherDay)
                && comesOutTheSame(of(rule), one.subject(), other.subject(), oneDay, otherDay)
                && book.overriding(rule).stream().allMatch(before -> readsTheSame(before, one, other));
    }

    private boolean comesOutTheSame(Reads<C> reads, C one, C other, LocalDate oneDay, LocalDate otherDay) {
        try {
            return !reads.areSome() || reads.comeOutTheSame(one, book.lawOn(oneDay), other, book.lawOn(otherDay));
        } catch (NoLawException e) { // whether that matters hangs on the rest of the rule
            return false;
        }
    }

    /** How conditions read the day. */
    private static final class Reads<S> extends ConditionScanner<S> {
        private final Set<Fact<S, LocalDate>> followTheDay;
        private final List<Condition<S>> comparisons = new ArrayList<>();
        private final List<InList<S, ?>> inLists = new ArrayList<>();
        private boolean otherwise;

        Reads(Set<Fact<S, LocalDate>> followTheDay) {
            this.followTheDay = followTheDay;
        }

        /** Whether they read it at all. */
        boolean areSome() {
            return otherwise || !comparisons.isEmpty() || !inLists.isEmpty();
        }

        /** Whether all that is held against the day is known on two days, and comes out the same. */
        boolean comeOutTheSame(S one, Law lawOfOne, S other, Law lawOfOther) {
            if (otherwise) {
                return false;
            }
            Evaluator<S> before = new Evaluator<>(one, lawOfOne);
            Evaluator<S> after = new Evaluator<>(other, lawOfOther);
            for (Condition<S> comparison : comparisons) {
                Truth truth = before.test(comparison);
                if (truth == Truth.UNKNOWN || after.test(comparison) != truth) {
                    return false;
                }
            }
            return inLists.stream().allMatch(list -> list.comesOutTheSame(one, lawOfOne, other, lawOfOther));
        }

        private boolean reads(DayExpression<S> day) {
            return day.isOfQuestion()
                    || day.fact().filter(followTheDay::contains).isPresent();
        }

        @Override
        protected void fact(Fact<S, ?> fact) {
            otherwise |= followTheDay.contains(fact);
        }

        @Override
        public ConditionScanner<S> compare(Compare<S> compare) {
            if (reads(compare.left()) || reads(compare.right())) {
                comparisons.add(compare);
            }
            return this;
        }

        @Override
        public ConditionScanner<S> during(During<S> during) {
            if (reads(during.day())) {
                comparisons.add(during);
            }
            return this;
        }

        @Override
        protected <E> void things(Every<S, E> every) {
            Reads<E> inside = new Reads<>(Set.of()); // what stands inside a list follows no day
            every.condition().accept(inside);
            if (inside.areSome()) {
                inLists.add(new InList<>(every.list(), inside));
            }
        }
    }

    /** How conditions on the things of a list read the day. */
    private record InList<S, E>(Fact<S, List<E>> list, Reads<E> reads) {

        boolean comesOutTheSame(S one, Law lawOfOne, S other, Law lawOfOther) {
            List<E> before = list.of(one).known().orElse(List.of());
            List<E> after = list.of(other).known().orElse(List.of());
            boolean same = before.size() == after.size();
            for (int i = 0; same && i < before.size(); i++) {
                same = reads.comeOutTheSame(before.get(i), lawOfOne, after.get(i), lawOfOther);
            }
            return same;
        }
    }
}
