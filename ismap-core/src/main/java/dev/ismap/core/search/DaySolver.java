package dev.ismap.core.search;

import dev.ismap.core.search.DayOperand.Fixed;
import dev.ismap.core.search.DayOperand.Moving;
import dev.ismap.core.search.Formula.NotAfter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out whether there are days that meet some comparisons all at once.
 *
 * <p>Every side of a comparison grows with the one day that it reads. So the solutions are closed under taking the
 * earlier of two days (a lattice), and there is a first one if there is any: the least fixpoint that is reached when
 * each comparison pushes the day on its right up as far as the one on its left demands (chaotic iteration: P. and R.
 * Cousot, 1977; for plain differences it is the algorithm of Bellman and Ford). Days that push each other up without
 * end have no solution; what is not seen to end or to be endless within {@value #ROUNDS} rounds is past the bound.
 * Days of which each is not after the other are one day; they are put together first, as they would push each other up
 * by a day at a time.
 *
 * <p>The days are those of a million years about the present.
 */
final class DaySolver {

    private static final long LAST = 365_000_000L;
    private static final long FIRST = -LAST;
    private static final int ROUNDS = 2_000;

    /** A comparison of two unknown days. */
    private record Push(int from, DayFunction left, int to, DayFunction right) {
        long to(long day) {
            return right.least(left.at(day));
        }

        /** It pushes by no less than this. */
        long shortest() {
            return left.shortest() - right.longest();
        }
    }

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Push> pushes = new ArrayList<>();
    private final long[] lower;
    private final long[] upper;

    private DaySolver(List<NotAfter> comparisons) {
        for (NotAfter comparison : comparisons) {
            index(comparison.left());
            index(comparison.right());
        }
        lower = new long[numbers.size()];
        upper = new long[numbers.size()];
        Arrays.fill(lower, FIRST);
        Arrays.fill(upper, LAST);
        for (NotAfter comparison : comparisons) {
            if (comparison.left() instanceof Moving left) {
                int from = numbers.indexOf(left.number());
                if (comparison.right() instanceof Moving right) {
                    pushes.add(new Push(from, left.growth(), numbers.indexOf(right.number()), right.growth()));
                } else if (comparison.right() instanceof Fixed fixed) {
                    upper[from] = Math.min(upper[from], left.growth().most(fixed.day()));
                }
            } else if (comparison.left() instanceof Fixed fixed && comparison.right() instanceof Moving right) {
                int to = numbers.indexOf(right.number());
                lower[to] = Math.max(lower[to], right.growth().least(fixed.day()));
            }
        }
    }

    private void index(DayOperand side) {
        if (side instanceof Moving moving && !numbers.contains(moving.number())) {
            numbers.add(moving.number());
        }
    }

    static Possibility check(List<NotAfter> comparisons) {
        List<NotAfter> merged = new ArrayList<>();
        Map<Integer, Integer> same = sameDays(comparisons);
        for (NotAfter comparison : comparisons) {
            Formula one = same.isEmpty()
                    ? comparison
                    : Formula.notAfter(renamed(comparison.left(), same), renamed(comparison.right(), same));
            if (one.equals(Constant.FALSE)) {
                return Possibility.NO;
            }
            if (one instanceof NotAfter open) {
                merged.add(open);
            }
        }
        return new DaySolver(merged).check();
    }

    /** The number that stands for each day that is the same as another: each is not after the other. */
    private static Map<Integer, Integer> sameDays(List<NotAfter> comparisons) {
        Map<Integer, Set<Integer>> later = new HashMap<>();
        for (NotAfter comparison : comparisons) {
            if (comparison.left() instanceof Moving left
                    && comparison.right() instanceof Moving right
                    && left.growth().equals(DayFunction.NONE)
                    && right.growth().equals(DayFunction.NONE)) {
                later.computeIfAbsent(left.number(), any -> new TreeSet<>()).add(right.number());
            }
        }
        boolean grew = !later.isEmpty();
        while (grew) {
            grew = false;
            for (Set<Integer> days : later.values()) {
                for (int day : List.copyOf(days)) {
                    grew |= days.addAll(later.getOrDefault(day, Set.of()));
                }
            }
        }
        Map<Integer, Integer> same = new HashMap<>();
        later.forEach((day, days) -> days.stream()
                .filter(other ->
                        other < day && later.getOrDefault(other, Set.of()).contains(day))
                .findFirst()
                .ifPresent(first -> same.put(day, first)));
        return same;
    }

    private static DayOperand renamed(DayOperand side, Map<Integer, Integer> same) {
        return side instanceof Moving moving
                ? new Moving(same.getOrDefault(moving.number(), moving.number()), moving.growth())
                : side;
    }

    private Possibility check() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < lower.length; i++) {
                if (lower[i] > upper[i]) {
                    return Possibility.NO;
                }
            }
            boolean changed = false;
            for (Push push : pushes) {
                long day = push.to(lower[push.from()]);
                if (day > lower[push.to()]) {
                    lower[push.to()] = day;
                    changed = true;
                }
            }
            if (!changed) {
                return Possibility.YES;
            }
            if (round == numbers.size() && isEndless()) {
                return Possibility.NO;
            }
        }
        return Possibility.PAST_BOUND;
    }

    /** Whether some days push each other up by at least a day each time round. */
    private boolean isEndless() {
        long[] least = new long[numbers.size()];
        for (int round = 0; round <= numbers.size(); round++) {
            boolean changed = false;
            for (Push push : pushes) {
                long day = least[push.from()] + push.shortest();
                if (day > least[push.to()]) {
                    least[push.to()] = day;
                    changed = true;
                }
            }
            if (!changed) {
                return false;
            }
        }
        return true;
    }
}
