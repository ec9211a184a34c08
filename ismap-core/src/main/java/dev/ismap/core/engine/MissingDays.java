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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/**
 * The days on which a missing day that is held against the day asked about can come out otherwise than the day before.
 *
 * <p>What is asked of the missing day cuts all its values into intervals, within each of which every comparison comes out
 * alike. Some cuts stand still, others move with the day asked about; what the missing day can come out as turns only
 * where two cuts pass each other. A constraint that holds it against another missing day brings that one's cuts along
 * (each is a bound of the other day, worked through the constraint). Where a rule holds two of these missing days against
 * each other, it is not known on which days that turns, and every day of the stretch is told.
 *
 * @param <C> the type of the case's subject
 */
final class MissingDays<C> {

    private final Stretch<C> stretch;

    /** What each missing day is held against. */
    private final Map<Fact<C, LocalDate>, Set<Against<C>>> against = new LinkedHashMap<>();

    private MissingDays(Stretch<C> stretch) {
        this.stretch = stretch;
    }

    /**
     * A value with which an interval of a missing day begins.
     *
     * @param on the value, by the day asked about
     * @param moves whether it is not always the same
     * @param counts whether it counts legal periods; two that move and do not count are always as far apart
     */
    private record Cut(LongUnaryOperator on, boolean moves, boolean counts) {

        static Cut still(long value) {
            return new Cut(day -> value, false, false);
        }

        static Cut of(Against<?> moving) {
            return new Cut(day -> moving.other().from(day, moving.law()), true, false);
        }

        /** What it is for the own day of a comparison, by what it is for the other side. */
        private Cut through(LongUnaryOperator next, DayExpression<?> own, DayExpression<?> other) {
            return moves
                    ? new Cut(
                            day -> next.applyAsLong(on.applyAsLong(day)), true, counts || counts(own) || counts(other))
                    : still(next.applyAsLong(on.applyAsLong(0)));
        }

        private static boolean counts(DayExpression<?> term) {
            return !term.parameters().isEmpty();
        }
    }

    /** A missing day's side of a comparison, how it has to stand to the other side, and whether a rule asks that. */
    private record Against<C>(
            DayExpression<C> own, Order order, DayExpression<C> other, Law law, boolean moves, boolean isAsked) {

        /** The first values that come to a day, and that come to be after it. */
        List<Cut> at(Cut otherSide) {
            return cuts(otherSide, day -> day, day -> day);
        }

        /** The same by a cut of the other side's day, where that is missing too. */
        List<Cut> through(Cut otherDay) {
            return cuts(otherDay, day -> other.from(day, law), day -> other.from(day - 1, law));
        }

        private List<Cut> cuts(Cut cut, LongUnaryOperator least, LongUnaryOperator most) {
            List<Cut> cuts = new ArrayList<>();
            if (order != Order.NOT_AFTER) {
                cuts.add(cut.through(day -> first(own, law, least.applyAsLong(day)), own, other));
            }
            if (order != Order.NOT_BEFORE) {
                cuts.add(cut.through(day -> first(own, law, most.applyAsLong(day) + 1), own, other));
            }
            return cuts;
        }
    }

    /**
     * What is missing of the days that are compared.
     *
     * @param asked what rules compare
     * @param given what constraints compare
     * @param follows which days follow the day asked about
     * @param stretch the days
     */
    static <C> MissingDays<C> of(
            List<Placed<C>> asked, List<Placed<C>> given, Predicate<DayExpression<C>> follows, Stretch<C> stretch) {
        MissingDays<C> missing = new MissingDays<>(stretch);
        asked.forEach(placed -> missing.add(placed, follows, true));
        given.forEach(placed -> missing.add(placed, follows, false));
        return missing;
    }

    private void add(Placed<C> placed, Predicate<DayExpression<C>> follows, boolean isAsked) {
        Compare<C> compare = placed.compare();
        Law law = placed.law();
        add(
                new Against<>(
                        compare.left(), compare.order(), compare.right(), law, follows.test(compare.right()), isAsked),
                follows);
        add(
                new Against<>(
                        compare.right(),
                        compare.order().mirrored(),
                        compare.left(),
                        law,
                        follows.test(compare.left()),
                        isAsked),
                follows);
    }

    private void add(Against<C> one, Predicate<DayExpression<C>> follows) {
        Optional<Fact<C, LocalDate>> fact = one.own().fact();
        if (fact.isPresent()
                && !follows.test(one.own())
                && stretch.epochDay(one.own(), one.law()) == DayExpression.MISSING) {
            against.computeIfAbsent(fact.get(), key -> new LinkedHashSet<>()).add(one);
        }
    }

    /** Tells the days. */
    void turns(LongConsumer turn) {
        for (Fact<C, LocalDate> fact : against.keySet()) {
            if (against(fact).stream().noneMatch(Against::moves)) {
                continue;
            }
            Set<Fact<C, LocalDate>> connected = new LinkedHashSet<>(Set.of(fact));
            connect(fact, connected);
            if (connected.stream()
                    .flatMap(one -> against(one).stream())
                    .anyMatch(one -> one.isAsked() && isMissing(one))) {
                for (long day = stretch.begin() + 1; day <= stretch.end(); day++) {
                    turn.accept(day);
                }
            } else {
                passes(cuts(fact, Set.of(fact)), turn);
            }
        }
    }

    private Set<Against<C>> against(Fact<C, LocalDate> fact) {
        return against.getOrDefault(fact, Set.of());
    }

    private long level(Against<C> one) {
        return stretch.epochDay(one.other(), one.law());
    }

    private boolean isMissing(Against<C> one) {
        return !one.moves() && level(one) == DayExpression.MISSING;
    }

    /** Adds the missing days that are held against a missing day, directly or by way of others. */
    private void connect(Fact<C, LocalDate> fact, Set<Fact<C, LocalDate>> connected) {
        for (Against<C> one : against(fact)) {
            if (isMissing(one) && connected.add(other(one))) {
                connect(other(one), connected);
            }
        }
    }

    private static <C> Fact<C, LocalDate> other(Against<C> one) {
        return one.other().fact().orElseThrow();
    }

    /** The values with which the intervals of a missing day begin; on the way from one to another, none is passed twice. */
    private List<Cut> cuts(Fact<C, LocalDate> fact, Set<Fact<C, LocalDate>> passed) {
        List<Cut> cuts = new ArrayList<>();
        for (Against<C> one : against(fact)) {
            if (one.moves()) {
                cuts.addAll(one.at(Cut.of(one)));
            } else if (!isMissing(one)) {
                if (level(one) > DayExpression.NONE) {
                    cuts.addAll(one.at(Cut.still(level(one))));
                }
            } else if (!passed.contains(other(one))) {
                Set<Fact<C, LocalDate>> further = new LinkedHashSet<>(passed);
                further.add(other(one));
                cuts(other(one), further).forEach(cut -> cuts.addAll(one.through(cut)));
            }
        }
        return cuts;
    }

    /** Tells the days on which two cuts, of which one moves, come to lie otherwise to each other. */
    private void passes(List<Cut> cuts, LongConsumer turn) {
        List<Cut> moving = cuts.stream().filter(Cut::moves).toList();
        long[] still = cuts.stream()
                .filter(cut -> !cut.moves())
                .mapToLong(cut -> cut.on().applyAsLong(0))
                .distinct()
                .toArray();
        for (int i = 0; i < moving.size(); i++) {
            LongUnaryOperator on = moving.get(i).on();
            for (long level : still) {
                ChangeDays.passes(on, level, stretch, turn);
            }
            for (Cut other : moving.subList(0, i)) {
                if (moving.get(i).counts() || other.counts()) {
                    ChangeDays.turns(
                            stretch,
                            day -> Long.signum(on.applyAsLong(day) - other.on().applyAsLong(day)),
                            turn);
                }
            }
        }
    }

    /** The first day that takes a term to a level. */
    private static <C> long first(DayExpression<C> term, Law law, long level) {
        long span = 32;
        while (term.from(level - span, law) >= level || term.from(level + span, law) < level) {
            span *= 2;
        }
        return ChangeDays.first(day -> term.from(day, law), level, level - span, level + span);
    }
}
