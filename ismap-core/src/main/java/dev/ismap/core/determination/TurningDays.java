package dev.ismap.core.determination;

import dev.ismap.core.condition.AllOf;
import dev.ismap.core.condition.AnyOf;
import dev.ismap.core.condition.Candidates;
import dev.ismap.core.condition.Compare;
import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayTerm;
import dev.ismap.core.condition.Not;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.LawOf;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;

/**
 * Finds the days on which an answer about a case can turn.
 *
 * <p>An answer is made of laws, of facts and of comparisons of days. Laws and facts turn on days that the rule book and
 * the course name. Between two of these, a comparison can only turn through a fact that follows the day asked about;
 * and as every term grows with its fact, the day is found by halving the stretch. Only where both sides of a
 * comparison follow the day is each day of the stretch looked at, by that comparison alone.
 *
 * @param <C> the type of the case's subject
 */
final class TurningDays<C> {

    private final RuleBook<C> book;
    private final Course<C> course;
    private final Set<Fact<C, LocalDate>> following;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private TurningDays(RuleBook<C> book, Course<C> course) {
        this.book = book;
        this.course = course;
        this.following = course.followTheDay();
    }

    /** The days after one day, up to another, on which an answer can differ from that of the day before. */
    static <C> SortedSet<LocalDate> between(RuleBook<C> book, Course<C> course, LocalDate first, LocalDate last) {
        TurningDays<C> turning = new TurningDays<>(book, course);
        turning.addNamedDays();
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

    private void addNamedDays() {
        days.add(book.start());
        days.addAll(book.lawTurns());
        days.addAll(course.turns());
        for (Rule<C> rule : book.rules()) {
            InForce inForce = rule.inForce();
            inForce.from().ifPresent(date -> {
                days.add(date.first());
                days.add(date.last());
            });
            inForce.attestedFrom().ifPresent(date -> days.add(date.last()));
            inForce.to().ifPresent(day -> days.add(day.plusDays(1)));
        }
    }

    /** Adds the days within a stretch, on all of which the law and the other facts are the same. */
    private void addComparisons(LocalDate begin, LocalDate end) {
        if (following.isEmpty() || !begin.isBefore(end) || begin.isBefore(book.start())) {
            return;
        }
        Case<C> subject = course.on(begin);
        Law filed = book.lawOn(subject.filed());
        Law asked = book.lawOn(begin);
        for (Rule<C> rule : book.rules()) {
            Stretch<C> stretch = new Stretch<>(
                    subject.subject(),
                    rule.lawOf() == LawOf.FILED ? filed : asked,
                    begin.toEpochDay(),
                    end.toEpochDay());
            add(rule.appliesWhen(), stretch);
            add(rule.condition(), stretch);
        }
    }

    private record Stretch<C>(C subject, Law law, long begin, long end) {}

    private void add(Condition<C> condition, Stretch<C> stretch) {
        if (condition instanceof AllOf<C> all) {
            all.conditions().forEach(part -> add(part, stretch));
        } else if (condition instanceof AnyOf<C> any) {
            any.conditions().forEach(part -> add(part, stretch));
        } else if (condition instanceof Not<C> not) {
            add(not.condition(), stretch);
        } else if (condition instanceof Candidates<C> candidates) {
            candidates.readings().forEach(reading -> {
                add(reading.arises(), stretch);
                add(reading.condition(), stretch);
            });
        } else if (condition instanceof Compare<C> compare) {
            add(compare, stretch);
        }
    }

    private void add(Compare<C> compare, Stretch<C> stretch) {
        boolean left = follows(compare.left());
        boolean right = follows(compare.right());
        if (left && right) {
            LongUnaryOperator difference = day ->
                    compare.left().from(day, stretch.law()) - compare.right().from(day, stretch.law());
            for (long day = stretch.begin() + 1; day <= stretch.end(); day++) {
                if (Long.signum(difference.applyAsLong(day - 1)) != Long.signum(difference.applyAsLong(day))) {
                    days.add(LocalDate.ofEpochDay(day));
                }
            }
        } else if (left) {
            add(compare.left(), compare.right(), stretch);
        } else if (right) {
            add(compare.right(), compare.left(), stretch);
        }
    }

    private boolean follows(DayTerm<C> term) {
        Optional<Fact<C, LocalDate>> fact = term.fact();
        return fact.isPresent() && following.contains(fact.get());
    }

    /** Adds the days on which a term that grows with the day reaches another that stands still, and passes it. */
    private void add(DayTerm<C> growing, DayTerm<C> still, Stretch<C> stretch) {
        long level = still.epochDay(stretch.subject(), stretch.law());
        if (level > DayTerm.NONE) {
            reach(growing, level, stretch);
            reach(growing, level + 1, stretch);
        }
    }

    /** Adds the first day after the stretch's own first on which a growing term is at a level or above. */
    private void reach(DayTerm<C> growing, long level, Stretch<C> stretch) {
        long below = stretch.begin();
        long reached = stretch.end() + 1;
        if (growing.from(below, stretch.law()) >= level) {
            return;
        }
        while (below + 1 < reached) {
            long middle = Math.floorDiv(below + reached, 2);
            if (growing.from(middle, stretch.law()) >= level) {
                reached = middle;
            } else {
                below = middle;
            }
        }
        if (reached <= stretch.end()) {
            days.add(LocalDate.ofEpochDay(reached));
        }
    }
}
