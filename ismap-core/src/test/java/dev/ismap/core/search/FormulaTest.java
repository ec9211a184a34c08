package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import dev.ismap.core.search.Members.OfList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private final Choice one = new Choice(1, 0b111);
    private final Choice two = new Choice(2, 0b11);
    private final Formula first = Formula.in(one, 0b1);
    private final Formula second = Formula.in(two, 0b1);

    private static DayOperand day(int number) {
        return new DayOperand.Moving(number, DayFunction.NONE);
    }

    private static BitSet numbers(int... numbers) {
        BitSet result = new BitSet();
        for (int number : numbers) {
            result.set(number);
        }
        return result;
    }

    @Test
    void theOppositeOfTheOppositeIsTheFormulaItself() {
        List<Formula> formulas = List.of(
                first,
                Formula.all(first, second),
                Formula.any(first, second),
                Formula.notAfter(day(3), new DayOperand.Fixed(10)),
                Formula.notAfter(day(3), day(4)),
                new Formula.ForAll(new OfItems(List.of(new Group(ItemSet.of(1), first))), true),
                Constant.TRUE,
                Constant.FALSE);
        for (Formula formula : formulas) {
            assertSame(formula, formula.not().not());
            assertNotEquals(formula, formula.not());
        }
        assertEquals(
                Formula.any(first.not(), second.not()),
                Formula.all(first, second).not());
    }

    @Test
    void formulasThatSayTheSameAreEqual() {
        assertEquals(Formula.all(first, second), Formula.all(Formula.in(one, 0b1), Formula.in(two, 0b1)));
        assertEquals(
                Formula.all(first, second).hashCode(),
                Formula.all(Formula.in(one, 0b1), Formula.in(two, 0b1)).hashCode());
        assertNotEquals(Formula.all(first, second), Formula.any(first, second));
        assertNotEquals(first, Formula.in(new Choice(1, 0b111), 0b1), "another choice with the same number");
    }

    @Test
    void comparisonsAndPopulationsThatSayTheSameAreEqual() {
        assertEquals(Formula.notAfter(day(3), day(4)), Formula.notAfter(day(3), day(4)));
        assertNotEquals(Formula.notAfter(day(3), day(4)), Formula.notAfter(day(4), day(3)));
        Formula every = new Formula.ForAll(new OfList(5, first), true);
        assertEquals(every, new Formula.ForAll(new OfList(5, first), true));
        assertNotEquals(every, new Formula.ForAll(new OfList(5, second), true));
        assertNotEquals(every, new Formula.ForAll(new OfList(5, first), false));
    }

    /** The numbers are such that all of these have the hash of their like. */
    @Test
    void formulasThatShareOnlyAHashAreNotEqual() {
        Formula one = Formula.in(new Choice(1, 0b111111), 32);
        Formula other = Formula.in(new Choice(2, 0b111111), 1);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, other);
        assertNotEquals(Formula.all(one, second), Formula.all(other, second));
        assertNotEquals(Formula.any(one, second), Formula.any(other, second));
        assertNotEquals(new Formula.ForAll(new OfList(5, one), true), new Formula.ForAll(new OfList(5, other), true));
        Formula before = Formula.notAfter(new DayOperand.Fixed(-1), day(3));
        Formula onDay = Formula.notAfter(new DayOperand.Fixed(0), day(3));
        assertEquals(before.hashCode(), onDay.hashCode());
        assertNotEquals(before, onDay);
    }

    /** As it stands in the message of a test that fails, or of a search that one looks into. */
    @Test
    void aFormulaIsWrittenAsItReads() {
        assertEquals("?1 in 1", first.toString());
        assertEquals("all[?1 in 1, ?2 in 1]", Formula.all(first, second).toString());
        assertEquals("any[?1 in 1, ?2 in 1]", Formula.any(first, second).toString());
        DayOperand ten = new DayOperand.Fixed(10);
        assertEquals(day(3) + " not after " + ten, Formula.notAfter(day(3), ten).toString());
        OfList list = new OfList(5, first);
        assertEquals("for all " + list, new Formula.ForAll(list, true).toString());
        assertEquals("not for all " + list, new Formula.ForAll(list, false).toString());
    }

    @Test
    void whatIsConstantFolds() {
        assertSame(Constant.TRUE, Formula.all(List.of()));
        assertSame(Constant.FALSE, Formula.any(Constant.FALSE, Constant.FALSE));
        assertSame(Constant.TRUE, Formula.in(one, 0b1111));
        assertSame(first, Formula.all(Constant.TRUE, first));
    }

    @Test
    void whatDecidesAJunctionIsTheJunctionAndPartsOfOneKindStandSideBySide() {
        assertSame(Constant.FALSE, Formula.all(first, Constant.FALSE));
        assertSame(Constant.TRUE, Formula.any(first, Constant.TRUE));
        assertSame(first, Formula.any(Constant.FALSE, first));
        assertSame(Constant.FALSE, Formula.in(one, 0));
        assertSame(Constant.FALSE, Formula.in(one, 0b1000));
        assertEquals(Formula.in(one, 0b110), first.not());
        Formula third = Formula.in(two, 0b10);
        assertEquals(
                List.of(first, second, third), ((Formula.All) Formula.all(Formula.all(first, second), third)).parts());
        assertEquals(
                List.of(third, first, second), ((Formula.Any) Formula.any(third, Formula.any(first, second))).parts());
        Formula mixed = Formula.all(Formula.any(first, second), third);
        assertEquals(List.of(Formula.any(first, second), third), ((Formula.All) mixed).parts());
    }

    @Test
    void knownDaysAreComparedAtOnce() {
        DayOperand ten = new DayOperand.Fixed(10);
        assertSame(Constant.TRUE, Formula.notAfter(ten, ten));
        assertSame(Constant.TRUE, Formula.notAfter(new DayOperand.Fixed(9), ten));
        assertSame(Constant.FALSE, Formula.notAfter(new DayOperand.Fixed(11), ten));
    }

    @Test
    void comparisonsThatSayTheSameOfDaysLookTheSame() {
        DayOperand later = day(3).plus(2);
        assertEquals(Formula.notAfter(day(3).plus(-1), day(4)), Formula.notAfter(day(3), day(4).plus(1)));
        assertEquals(Formula.notAfter(day(3), day(4)), Formula.notAfter(later, day(4).plus(2)));
        assertEquals(
                Formula.notAfter(day(4).plus(1), day(3)),
                Formula.notAfter(day(3), day(4)).not());
    }

    @Test
    void aDayAgainstItselfIsDecidedWhereItIsSoWhicheverDayItIs() {
        assertSame(Constant.TRUE, Formula.notAfter(day(3), day(3)));
        assertSame(Constant.TRUE, Formula.notAfter(day(3), day(3).plus(1)));
        assertSame(Constant.FALSE, Formula.notAfter(day(3).plus(1), day(3)));
        DayOperand month = new DayOperand.Moving(3, DayFunction.NONE.months(1));
        assertSame(Constant.TRUE, Formula.notAfter(month, month));
        assertSame(Constant.FALSE, Formula.notAfter(month.plus(1), month));
        assertSame(Constant.TRUE, Formula.notAfter(day(3), month));
        // whether a month ends within thirty days hangs on the month
        assertNotEquals(Constant.TRUE, Formula.notAfter(month, day(3).plus(29)));
        assertNotEquals(Constant.FALSE, Formula.notAfter(month, day(3).plus(29)));
    }

    @Test
    void whatIsBoundInPartsIsFoundAlsoInWhatBinds() {
        Choice inner = new Choice(8, 0b11).bound(List.of(second));
        Choice outer = new Choice(7, 0b11).bound(List.of(Formula.any(Formula.in(inner, 0b1), first)));
        Formula formula = Formula.any(first, Formula.all(second, Formula.in(outer, 0b1)));
        assertEquals(List.of(outer, inner), formula.bound());
        assertEquals(List.of(), Formula.all(first, second).bound());
        assertEquals(numbers(1, 2, 7, 8), formula.unknowns());
    }

    @Test
    void theUnknownsAreThoseOfAllPartsAndOfWhatBindsThem() {
        Choice bound = new Choice(7, 0b11);
        bound.bound(List.of(Formula.any(Formula.in(bound, 0b1), second)));
        assertEquals(
                numbers(1, 2, 7), Formula.all(first, Formula.in(bound, 0b1)).unknowns());
        assertEquals(numbers(3, 4), Formula.notAfter(day(3), day(4)).unknowns());
        assertEquals(numbers(5), new Formula.ForAll(new OfList(5, first), true).unknowns(), "each member has its own");
        BitSet others = numbers(9);
        first.unknowns(others);
        assertEquals(numbers(1, 9), others);
        assertEquals(numbers(1), first.unknowns());
    }
}
