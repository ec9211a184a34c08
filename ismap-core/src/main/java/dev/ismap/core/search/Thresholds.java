package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.search.DayOperand.Fixed;
import dev.ismap.core.search.DayOperand.Moving;
import dev.ismap.core.search.Formula.All;
import dev.ismap.core.search.Formula.Any;
import dev.ismap.core.search.Formula.In;
import dev.ismap.core.search.Formula.NotAfter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days after which something can come out otherwise, for each unknown day.
 *
 * <p>A comparison with a known day turns on one day. Where it is with another unknown day, what the one can be turns on
 * what the other can be, so that the days of the other carry over, by the comparison or its opposite: with as many steps as
 * there are unknown days, every path from a known day is gone (the projections of a system of monotone comparisons end
 * where such a path does). Past {@link SearchBound#TURNS} of one unknown no more are taken over.
 */
final class Thresholds {

    private static final int MOST = SearchBound.TURNS.limit();

    private final SearchEffort effort;
    private final Set<NotAfter> comparisons = new LinkedHashSet<>();
    private final Set<Choice> seen = new HashSet<>();
    private final Map<Integer, SortedSet<Long>> direct = new TreeMap<>();
    private final Lazy<Map<Integer, SortedSet<Long>>> ends = new Lazy<>(this::carried);

    Thresholds(Collection<Formula> formulas, SearchEffort effort) {
        this.effort = effort;
        formulas.forEach(this::collect);
        for (NotAfter comparison : comparisons) {
            if (comparison.left() instanceof Moving left && comparison.right() instanceof Fixed right) {
                of(left.number(), direct).add(left.growth().most(right.day()));
            } else if (comparison.left() instanceof Fixed left && comparison.right() instanceof Moving right) {
                of(right.number(), direct).add(right.growth().least(left.day()) - 1);
            }
        }
    }

    private void collect(Formula formula) {
        if (formula instanceof All all) {
            all.parts().forEach(this::collect);
        } else if (formula instanceof Any any) {
            any.parts().forEach(this::collect);
        } else if (formula instanceof NotAfter comparison) {
            comparisons.add(comparison);
        } else if (formula instanceof In in && seen.add(in.choice())) {
            in.choice().rules().forEach(this::collect);
        }
    }

    private static SortedSet<Long> of(int day, Map<Integer, SortedSet<Long>> ends) {
        return ends.computeIfAbsent(day, key -> new TreeSet<>());
    }

    /** The last days before a comparison of an unknown day turns, with known days and by way of other unknown days. */
    SortedSet<Long> of(int day) {
        return ends.get().getOrDefault(day, new TreeSet<>());
    }

    /** Those of each unknown day. */
    private Map<Integer, SortedSet<Long>> carried() {
        Map<Integer, SortedSet<Long>> carried = new TreeMap<>();
        direct.forEach((number, some) -> carried.put(number, new TreeSet<>(some)));
        Set<Integer> days = new HashSet<>();
        List<NotAfter> between = new ArrayList<>();
        for (NotAfter comparison : comparisons) {
            if (comparison.left() instanceof Moving left && comparison.right() instanceof Moving right) {
                days.add(left.number());
                days.add(right.number());
                between.add(comparison);
            }
        }
        boolean grew = true;
        for (int step = 1; step < days.size() && grew; step++) {
            grew = false;
            for (NotAfter comparison : between) {
                grew |= carry((Moving) comparison.left(), (Moving) comparison.right(), carried);
            }
        }
        return carried;
    }

    /** What is known of one day is carried over to the other, by the comparison and by its opposite. */
    private boolean carry(Moving left, Moving right, Map<Integer, SortedSet<Long>> ends) {
        SortedSet<Long> lefts = of(left.number(), ends);
        SortedSet<Long> rights = of(right.number(), ends);
        DayFunction one = left.growth();
        DayFunction two = right.growth();
        List<Long> toLeft = new ArrayList<>();
        List<Long> toRight = new ArrayList<>();
        for (long end : rights) {
            toLeft.add(one.most(two.at(end)));
            toLeft.add(one.least(two.at(end + 1) + 1) - 1);
        }
        for (long end : lefts) {
            toRight.add(two.least(one.at(end + 1)) - 1);
            toRight.add(two.most(one.at(end) - 1));
        }
        boolean grewLeft = takeOver(toLeft, lefts);
        boolean grewRight = takeOver(toRight, rights);
        return grewLeft || grewRight;
    }

    private boolean takeOver(List<Long> days, SortedSet<Long> into) {
        if (into.size() < MOST) {
            return into.addAll(days);
        }
        if (!into.containsAll(days)) {
            effort.reached(SearchBound.TURNS);
        }
        return false;
    }
}
