package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination.SearchBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

    /** All days that turn up lie in here, with room for what terms make of them. */
    private static final int DAYS = 40;

    private static DayOperand day(int number) {
        return new DayOperand.Moving(number, DayFunction.NONE);
    }

    private static DayOperand fixed(long day) {
        return new DayOperand.Fixed(day);
    }

    @Test
    void aComparisonWithAKnownDayTurnsOnOneDay() {
        Thresholds thresholds = new Thresholds(
                List.of(Formula.notAfter(day(1), fixed(10)), Formula.notAfter(fixed(20), day(1))), new SearchEffort());
        assertEquals(new TreeSet<>(List.of(10L, 19L)), thresholds.of(1));
    }

    /** Either as the comparison bounds the day, or as its opposite does. */
    @Test
    void whatBoundsAnotherUnknownDayCarriesOver() {
        assertEquals(
                new TreeSet<>(List.of(10L, 11L)),
                new Thresholds(
                                List.of(Formula.notAfter(day(1), day(2)), Formula.notAfter(day(2), fixed(10))),
                                new SearchEffort())
                        .of(1));
        assertEquals(
                new TreeSet<>(List.of(18L, 19L)),
                new Thresholds(
                                List.of(Formula.notAfter(day(1), day(2)), Formula.notAfter(fixed(20), day(1))),
                                new SearchEffort())
                        .of(2));
    }

    @Test
    void comparisonsAreFoundInEveryPartAndInWhatBindsAChoice() {
        Choice bound = new Choice(0, 3).bound(List.of(Formula.notAfter(day(1), fixed(30))));
        Formula some = Formula.any(
                Formula.notAfter(day(1), fixed(10)),
                Formula.all(Formula.notAfter(day(1), fixed(20)), Formula.notAfter(day(2), fixed(5))),
                Formula.all(Formula.in(bound, 1), Formula.in(new Choice(1, 3), 1)));
        Thresholds thresholds = new Thresholds(List.of(some), new SearchEffort());
        assertEquals(new TreeSet<>(List.of(10L, 20L, 30L)), thresholds.of(1));
        assertEquals(new TreeSet<>(List.of(5L)), thresholds.of(2));
    }

    /** Two choices can each be bound to the other. */
    @Test
    void aChoiceThatIsBoundToItselfIsLookedAtOnce() {
        Choice one = new Choice(0, 3);
        Choice other = new Choice(1, 3).bound(List.of(Formula.in(one, 1), Formula.notAfter(day(1), fixed(10))));
        one.bound(List.of(Formula.in(other, 1)));
        Thresholds thresholds = new Thresholds(List.of(Formula.in(one, 2)), new SearchEffort());
        assertEquals(new TreeSet<>(List.of(10L)), thresholds.of(1));
    }

    @Test
    void whatNothingIsHeldAgainstTurnsOnNoDay() {
        assertEquals(
                new TreeSet<>(),
                new Thresholds(List.of(Formula.notAfter(day(1), fixed(10))), new SearchEffort()).of(2));
    }

    @Test
    void moreDaysThanAreLookedAtAreSaidToBe() {
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i <= SearchBound.TURNS.limit(); i++) {
            formulas.add(Formula.notAfter(day(1), fixed(10 * i)));
        }
        formulas.add(Formula.notAfter(day(1), day(2)));
        formulas.add(Formula.notAfter(day(2), day(3)));
        SearchEffort effort = new SearchEffort();
        assertTrue(new Thresholds(formulas, effort).of(3).size() > SearchBound.TURNS.limit());
        assertEquals(Set.of(SearchBound.TURNS), effort.reached());
    }

    /** There are more days than are looked at, but each of them is known of both from the start. */
    @Test
    void aBoundIsNotReachedWhereNothingIsLeftOut() {
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i <= SearchBound.TURNS.limit() + 4; i++) {
            formulas.add(Formula.notAfter(day(1), fixed(i)));
            formulas.add(Formula.notAfter(day(2), fixed(i)));
        }
        SearchEffort alone = new SearchEffort();
        assertEquals(
                SearchBound.TURNS.limit() + 5,
                new Thresholds(formulas, alone).of(1).size());
        assertEquals(Set.of(), alone.reached());
        formulas.add(Formula.notAfter(day(1), day(3)));
        SearchEffort beside = new SearchEffort();
        assertEquals(
                SearchBound.TURNS.limit() + 5,
                new Thresholds(formulas, beside).of(2).size());
        assertEquals(Set.of(), beside.reached(), "what is held against another day does not bear on it");
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    /** Between two of the days on which something turns, all days are alike: which of some formulas they allow. */
    @Property(seed = "2020", tries = 300, shrinking = ShrinkingMode.OFF)
    void betweenTwoOfThemAllDaysAreAlike(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            formulas.add(Formula.notAfter(side(random), side(random)));
        }
        Formula some = Formula.any(formulas.get(0), formulas.get(1).not());
        List<Formula> all = List.of(some, formulas.get(2), Formula.any(formulas.get(3), formulas.get(1)));
        SortedSet<Long> ends = new Thresholds(all, new SearchEffort()).of(0);
        for (long day = -DAYS; day < DAYS; day++) {
            if (!ends.contains(day)) {
                assertEquals(
                        allows(day, all), allows(day + 1, all), day + " and the next of " + all + ", ends " + ends);
            }
        }
    }

    private static Possibility allows(long day, List<Formula> formulas) {
        List<Formula> with = new ArrayList<>(formulas);
        with.add(Formula.notAfter(day(0), fixed(day)));
        with.add(Formula.notAfter(fixed(day), day(0)));
        return Solver.possible(with);
    }

    private static DayOperand side(Random random) {
        if (random.nextInt(4) == 0) {
            return fixed(random.nextInt(20) - 10L);
        }
        DayFunction growth = random.nextInt(3) == 0 ? DayFunction.NONE.days(random.nextInt(9) - 4L) : DayFunction.NONE;
        return new DayOperand.Moving(random.nextInt(3), growth);
    }
}
