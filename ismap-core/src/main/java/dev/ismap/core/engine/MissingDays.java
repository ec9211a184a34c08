package dev.ismap.core.engine;

import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Compare.Order;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.engine.ChangeDays.Placed;
import dev.ismap.core.engine.ChangeDays.Stretch;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * The days on which a missing day that is held against the day asked about can come out otherwise than the day before.
 *
 * <p>What else is asked of the missing day, by comparison with days that are known, cuts all its values into intervals.
 * The values within one of them can come out below, at or above a day that moves only as that day passes the ends of
 * the interval; and at it, only if a legal period ends on it at all, which on some days of the calendar none does.
 * Where the missing day is held against several moving days, these cut its values as well, and what it can come out as
 * turns only where two of all the cuts pass each other. Where it is held against another missing day, it is not known on
 * which days that turns, and every day of the stretch is told.
 *
 * @param <C> the type of the case's subject
 */
final class MissingDays<C> {

    private final Stretch<C> stretch;

    /** What each missing day that is held against a moving one is held against. */
    private final Map<Fact<C, LocalDate>, Set<Against<C>>> against;

    private MissingDays(Stretch<C> stretch, Map<Fact<C, LocalDate>, Set<Against<C>>> against) {
        this.stretch = stretch;
        this.against = against;
    }

    /** A missing day's side of a comparison, and the other side. */
    private record Against<C>(DayExpression<C> own, Order order, DayExpression<C> other, Law law, boolean moves) {}

    static <C> MissingDays<C> of(List<Placed<C>> comparisons, Predicate<DayExpression<C>> follows, Stretch<C> stretch) {
        Map<Fact<C, LocalDate>, Set<Against<C>>> against = new LinkedHashMap<>();
        for (Placed<C> placed : comparisons) {
            Compare<C> compare = placed.compare();
            side(compare.left(), compare.right(), placed, follows, stretch, against);
            side(compare.right(), compare.left(), placed, follows, stretch, against);
        }
        against.values().removeIf(all -> all.stream().noneMatch(Against::moves));
        return new MissingDays<>(stretch, against);
    }

    private static <C> void side(
            DayExpression<C> own,
            DayExpression<C> other,
            Placed<C> placed,
            Predicate<DayExpression<C>> follows,
            Stretch<C> stretch,
            Map<Fact<C, LocalDate>, Set<Against<C>>> into) {
        Optional<Fact<C, LocalDate>> fact = own.fact();
        if (fact.isPresent() && !follows.test(own) && stretch.epochDay(own, placed.law()) == DayExpression.MISSING) {
            into.computeIfAbsent(fact.get(), key -> new LinkedHashSet<>())
                    .add(new Against<>(own, placed.compare().order(), other, placed.law(), follows.test(other)));
        }
    }

    /** Tells the days. */
    void turns(LongConsumer turn) {
        for (Set<Against<C>> all : against.values()) {
            List<Against<C>> moving = all.stream().filter(Against::moves).toList();
            List<Against<C>> still = all.stream().filter(one -> !one.moves()).toList();
            if (still.stream().anyMatch(one -> level(one) == DayExpression.MISSING)) {
                for (long day = stretch.begin() + 1; day <= stretch.end(); day++) {
                    turn.accept(day);
                }
            } else if (areOne(moving)) {
                turns(moving, still, turn);
            } else {
                passesOfCuts(moving, cuts(still), turn);
            }
        }
    }

    private static <C> boolean areOne(List<Against<C>> moving) {
        Against<C> first = moving.get(0);
        return moving.stream()
                .allMatch(one -> one.own().equals(first.own())
                        && one.other().equals(first.other())
                        && one.law().equals(first.law()));
    }

    private long level(Against<C> one) {
        return stretch.epochDay(one.other(), one.law());
    }

    private void turns(List<Against<C>> moving, List<Against<C>> still, LongConsumer turn) {
        Against<C> held = moving.get(0);
        for (long cut : cuts(still)) {
            ChangeDays.passes(held.other(), held.law(), held.own().from(cut - 1, held.law()), stretch, turn);
            ChangeDays.passes(held.other(), held.law(), held.own().from(cut, held.law()), stretch, turn);
        }
        if (moving.stream().anyMatch(one -> one.order() == Order.SAME)) {
            ChangeDays.turns(
                    stretch,
                    day -> comesOut(held.own(), held.law(), held.other().from(day, held.law())) ? 1 : 0,
                    turn);
        }
    }

    /** Tells the days on which two cuts, of which some move, come to lie otherwise to each other. */
    private void passesOfCuts(List<Against<C>> moving, List<Long> still, LongConsumer turn) {
        int[] before = order(moving, still, stretch.begin());
        for (long day = stretch.begin() + 1; day <= stretch.end(); day++) {
            int[] order = order(moving, still, day);
            if (!Arrays.equals(before, order)) {
                turn.accept(day);
            }
            before = order;
        }
    }

    /** How each two of the cuts lie to each other on a day. */
    private static <C> int[] order(List<Against<C>> moving, List<Long> still, long day) {
        List<Long> cuts = new ArrayList<>(still);
        for (Against<C> one : moving) {
            long level = one.other().from(day, one.law());
            cuts.add(first(one.own(), one.law(), level));
            cuts.add(first(one.own(), one.law(), level + 1));
        }
        int[] order = new int[cuts.size() * cuts.size()];
        for (int i = 0; i < cuts.size(); i++) {
            for (int j = 0; j < i; j++) {
                order[i * cuts.size() + j] = cuts.get(i).compareTo(cuts.get(j));
            }
        }
        return order;
    }

    /** The values with which the intervals of the missing day begin. */
    private List<Long> cuts(List<Against<C>> still) {
        List<Long> cuts = new ArrayList<>();
        for (Against<C> one : still) {
            long level = level(one);
            if (level > DayExpression.NONE) {
                cuts.add(first(one.own(), one.law(), level));
                cuts.add(first(one.own(), one.law(), level + 1));
            }
        }
        return cuts;
    }

    private static <C> boolean comesOut(DayExpression<C> term, Law law, long level) {
        return term.from(first(term, law, level), law) == level;
    }

    /** The first day that takes a term to a level. */
    private static <C> long first(DayExpression<C> term, Law law, long level) {
        long span = 32;
        while (term.from(level - span, law) >= level || term.from(level + span, law) < level) {
            span *= 2;
        }
        return ChangeDays.first(term, law, level, level - span, level + span);
    }
}
