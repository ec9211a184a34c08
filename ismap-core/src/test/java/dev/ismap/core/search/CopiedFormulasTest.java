package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import dev.ismap.core.search.Members.OfList;
import dev.ismap.core.text.Label;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedFormulasTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final FormulaBuilder builder = new FormulaBuilder(
            new RuleBookIndex<>(
                    RuleBook.<Object>of("none", Label.same("none"), DAY, DAY).build()),
            new SearchEffort());
    private final Choice fact = builder.newChoice(0b11);
    private final Choice other = builder.newChoice(0b11);
    private final int day = builder.newNumber();
    private final int list = builder.newNumber();
    private final Formula holds = Formula.in(fact, 0b1);
    private final Formula otherHolds = Formula.in(other, 0b1);

    private CopiedFormulas copies(int... numbers) {
        BitSet copied = new BitSet();
        for (int number : numbers) {
            copied.set(number);
        }
        return new CopiedFormulas(builder, copied);
    }

    @Test
    void whatDependsOnNoCopyStaysAsItIs() {
        assertSame(otherHolds, copies(fact.number()).of(otherHolds));
    }

    @Test
    void aCopyIsFreeOfWhatItIsACopyOf() {
        CopiedFormulas copies = copies(fact.number());
        Formula copy = copies.of(holds);
        assertEquals(Possibility.YES, Solver.possible(List.of(holds, copy.not())));
        assertEquals(copy, copies.of(holds), "one copy stands for it everywhere");
        Formula both = copies.of(Formula.all(holds, otherHolds));
        assertEquals(Possibility.NO, Solver.possible(List.of(both, copy.not())));
        assertEquals(Possibility.NO, Solver.possible(List.of(both, otherHolds.not())));
    }

    @Test
    void aChoiceThatIsBoundToACopyHasACopyItself() {
        Choice reading = builder.newChoice(0b11);
        Formula first = Formula.in(reading, 0b1);
        reading.bound(List.of(Formula.any(first.not(), holds)));
        Formula copy = copies(fact.number()).of(first);
        assertFalse(copy.unknowns().get(reading.number()));
        assertFalse(copy.unknowns().get(fact.number()));
        assertEquals(Possibility.NO, Solver.possible(List.of(first, holds.not())));
        assertEquals(Possibility.YES, Solver.possible(List.of(copy, holds.not())), "it hangs on the copy of the fact");
    }

    @Test
    void daysListsAndItemsHaveCopiesToo() {
        Formula early = Formula.notAfter(new DayOperand.Moving(day, DayFunction.NONE), new DayOperand.Fixed(5));
        assertEquals(
                Possibility.YES,
                Solver.possible(List.of(early.not(), copies(day).of(early))));
        Formula none = new Formula.ForAll(new OfList(list, Constant.FALSE), true);
        assertEquals(
                Possibility.YES,
                Solver.possible(List.of(none.not(), copies(list).of(none))));
        Formula items = new Formula.ForAll(new OfItems(List.of(new Group(ItemSet.of(1), holds))), true);
        Formula copy = copies(fact.number()).of(items);
        assertTrue(copy instanceof Formula.ForAll);
        assertFalse(copy.unknowns().get(fact.number()));
    }

    @Test
    void copiesAreNumberedApartAfterAllThereIs() {
        int second = builder.newNumber();
        Formula order = Formula.notAfter(
                new DayOperand.Moving(day, DayFunction.NONE), new DayOperand.Moving(second, DayFunction.NONE));
        BitSet numbers = copies(day, second).of(order).unknowns();
        assertEquals(2, numbers.cardinality());
        assertTrue(numbers.nextSetBit(0) >= builder.numbers());
    }
}
