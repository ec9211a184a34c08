package dev.ismap.core.search;

import dev.ismap.core.search.DayOperand.Fixed;
import dev.ismap.core.search.DayOperand.Moving;
import dev.ismap.core.search.Formula.NotAfter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether there are days that meet some comparisons all at once.
 *
 * <p>Every side of a comparison grows with the one day that it reads. So the solutions are closed under taking the
 * earlier of two days (a lattice), and there is a first one if there is any: the least fixpoint that is reached when
 * each comparison pushes the day on its right up as far as the one on its left demands (chaotic iteration: P. and R.
 * Cousot, 1977; for plain differences it is the algorithm of Bellman and Ford).
 *
 * <p>Days that push each other up without end have no solution. Whether they do is always decided: the calendar repeats
 * after {@value #CYCLE} days, so days that can be at all can be in any stretch of the calendar in which months follow
 * each other in every way that they ever do, and days that are pushed beyond such a stretch never come to rest. So what
 * is known of comparisons round a circle holds whichever days they read, also where each time round is a single day.
 *
 * <p>The days are those of a million years about the present.
 */
final class DaySolver {

    /** The days of 400 years, after which the calendar repeats. */
    private static final long CYCLE = 146_097;

    /** Ninety years: so far on either side of a year such as 1900, each fourth year is a leap year. */
    private static final long REGULAR = 90 * 365;

    /** The start of a year that would be a leap year, were it not for its century. */
    private static final long IRREGULAR = LocalDate.of(1900, 1, 1).toEpochDay();

    /** So often each comparison pulls the latest days down at the most. */
    private static final int ROUNDS = 400;

    private static final long LAST = 2_500 * CYCLE;
    private static final long FIRST = IRREGULAR - LAST;

    /** A comparison of two unknown days. */
    private record Push(int from, DayFunction left, int to, DayFunction right) {
        long to(long day) {
            return right.least(left.at(day));
        }

        /** How far apart two days can be that it holds, and all that is worked out on the way, at the most. */
        long reach() {
            return left.reach() + right.reach();
        }
    }

    private final int[] numbers;
    private int count;
    private final List<Push> pushes = new ArrayList<>();
    private final long[] lower;
    private final long[] upper;

    private DaySolver(List<NotAfter> comparisons) {
        numbers = new int[2 * comparisons.size()];
        for (NotAfter comparison : comparisons) {
            index(comparison.left());
            index(comparison.right());
        }
        lower = new long[count];
        upper = new long[count];
        Arrays.fill(lower, FIRST);
        Arrays.fill(upper, LAST);
        for (NotAfter comparison : comparisons) {
            if (comparison.left() instanceof Moving left) {
                int from = indexOf(left.number());
                if (comparison.right() instanceof Moving right) {
                    pushes.add(new Push(from, left.growth(), indexOf(right.number()), right.growth()));
                } else if (comparison.right() instanceof Fixed fixed) {
                    upper[from] = Math.min(upper[from], left.growth().most(fixed.day()));
                }
            } else if (comparison.left() instanceof Fixed fixed && comparison.right() instanceof Moving right) {
                int to = indexOf(right.number());
                lower[to] = Math.max(lower[to], right.growth().least(fixed.day()));
            }
        }
    }

    private void index(DayOperand side) {
        if (side instanceof Moving moving && indexOf(moving.number()) < 0) {
            numbers[count++] = moving.number();
        }
    }

    private int indexOf(int number) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there are days that meet them all. */
    static boolean arePossible(List<NotAfter> comparisons) {
        return new DaySolver(comparisons).hasSolution();
    }

    /**
     * The days that meet some comparisons as late as they can be, by their numbers. As they are closed under taking the
     * later of two days too, they are the greatest fixpoint.
     *
     * @param comparisons comparisons that some days meet
     * @return the days; empty where they do not come to rest in {@value #ROUNDS} rounds
     */
    static Optional<Map<Integer, Long>> latest(List<NotAfter> comparisons) {
        DaySolver solver = new DaySolver(comparisons);
        for (int round = 0; round < ROUNDS; round++) {
            if (!solver.pull()) {
                Map<Integer, Long> days = new HashMap<>();
                for (int i = 0; i < solver.upper.length; i++) {
                    days.put(solver.numbers[i], solver.upper[i]);
                }
                return Optional.of(days);
            }
        }
        return Optional.empty();
    }

    /** One round downwards; whether a day has moved. */
    private boolean pull() {
        boolean moved = false;
        for (Push push : pushes) {
            long day = push.left().most(push.right().at(upper[push.to()]));
            if (day < upper[push.from()]) {
                upper[push.from()] = day;
                moved = true;
            }
        }
        return moved;
    }

    private boolean hasSolution() {
        for (int round = 0; isWithinBounds(); round++) {
            if (!push(pushes, lower)) {
                return true;
            }
            if (round == count && isEndless()) {
                return false;
            }
        }
        return false;
    }

    private boolean isWithinBounds() {
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] > upper[i]) {
                return false;
            }
        }
        return true;
    }

    /** One round; whether a day has moved. */
    private static boolean push(List<Push> pushes, long[] days) {
        boolean moved = false;
        for (Push push : pushes) {
            long day = push.to(days[push.from()]);
            if (day > days[push.to()]) {
                days[push.to()] = day;
                moved = true;
            }
        }
        return moved;
    }

    /** Whether some days push each other up without end. They do if those of one circle do, whatever the others are. */
    private boolean isEndless() {
        boolean[][] reaches = new boolean[count][count];
        pushes.forEach(push -> reaches[push.from()][push.to()] = true);
        for (int through = 0; through < reaches.length; through++) {
            for (int from = 0; from < reaches.length; from++) {
                for (int to = 0; to < reaches.length; to++) {
                    reaches[from][to] |= reaches[from][through] && reaches[through][to];
                }
            }
        }
        for (int day = 0; day < reaches.length; day++) {
            int one = day;
            List<Push> circle = pushes.stream()
                    .filter(push -> reaches[one][push.from()] && reaches[push.to()][one])
                    .toList();
            if (isEndless(circle)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the days of one circle push each other up without end: whether they go beyond a stretch of days in which
     * they would have come to rest if they could. Short ones find the calendar of any time about 1900 or within the
     * four years after, as far as they reach.
     */
    private boolean isEndless(List<Push> circle) {
        long reach = 3 * circle.stream().mapToLong(Push::reach).sum() + 62;
        boolean isShort = reach < REGULAR;
        long begin = isShort ? IRREGULAR - reach : 0;
        long end = reach + (isShort ? IRREGULAR + 5 * 366 : CYCLE);
        long[] days = new long[count];
        Arrays.fill(days, begin);
        while (push(circle, days)) {
            if (Arrays.stream(days).anyMatch(day -> day > end)) {
                return true;
            }
        }
        return false;
    }
}
