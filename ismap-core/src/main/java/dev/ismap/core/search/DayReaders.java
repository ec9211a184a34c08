package dev.ismap.core.search;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.evaluation.ConditionScanner;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The rules and constraints of a book that read the day asked about: a day of the question, or a fact whose value follows
 * it. On days between which no law and no other fact turns, all others read the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the case
 */
public final class DayReaders<C> {

    private final Set<String> rules = new HashSet<>();
    private final Set<String> constraints = new HashSet<>();
    private final Set<Fact<C, LocalDate>> followTheDay;

    /**
     * Finds them.
     *
     * @param book the rule book
     * @param followTheDay the facts of the case whose value follows the day asked about
     */
    public DayReaders(RuleBook<C> book, Set<Fact<C, LocalDate>> followTheDay) {
        this.followTheDay = followTheDay;
        for (Rule<C> rule : book.rules()) {
            if (reads(book, rule)) {
                rules.add(rule.id());
            }
        }
        for (Constraint<C> constraint : book.constraints()) {
            if (reads(constraint.condition())) {
                constraints.add(constraint.code());
            }
        }
    }

    private boolean reads(RuleBook<C> book, Rule<C> rule) {
        return reads(rule.appliesWhen())
                || reads(rule.condition())
                || book.overriding(rule).stream().anyMatch(before -> reads(book, before));
    }

    private boolean reads(Condition<C> condition) {
        Scanner<C> scanner = new Scanner<>(followTheDay);
        condition.accept(scanner);
        return scanner.found;
    }

    /**
     * Whether a rule, or one that goes before it, reads the day asked about.
     *
     * @param rule the rule
     * @return true if it can come out otherwise on another day, though all else is the same
     */
    public boolean has(Rule<C> rule) {
        return rules.contains(rule.id());
    }

    /** Whether a constraint reads the day asked about. */
    boolean has(Constraint<C> constraint) {
        return constraints.contains(constraint.code());
    }

    private static final class Scanner<S> extends ConditionScanner<S> {
        private final Set<Fact<S, LocalDate>> followTheDay;
        private boolean found;

        Scanner(Set<Fact<S, LocalDate>> followTheDay) {
            this.followTheDay = followTheDay;
        }

        @Override
        protected void fact(Fact<S, ?> fact) {
            found |= followTheDay.contains(fact);
        }

        @Override
        protected void day(DayExpression<S> day) {
            super.day(day);
            found |= day.isOfQuestion();
        }

        @Override
        protected <E> void things(Every<S, E> every) {
            Scanner<E> inside = new Scanner<>(Set.of()); // what stands inside a list follows no day
            every.condition().accept(inside);
            found |= inside.found;
        }
    }
}
