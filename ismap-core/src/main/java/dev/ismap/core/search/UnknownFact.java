package dev.ismap.core.search;

import dev.ismap.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A missing fact of a case, with the unknowns that stand for its value.
 *
 * @param place where it stands
 * @param fact the fact
 * @param asked whether it was asked and is not known
 * @param choice its value; for a day or a list, whether it applies
 * @param number the number of the day or the list; that of the choice for other facts
 */
record UnknownFact(Location place, Fact<?, ?> fact, boolean asked, Choice choice, int number) {

    /** That it applies, and is a day from one to another, both counted from 1970-01-01. */
    Formula between(Optional<Long> from, Optional<Long> to) {
        DayOperand day = new DayOperand.Moving(number, DayFunction.NONE);
        List<Formula> bounds = new ArrayList<>();
        bounds.add(Formula.in(choice, FormulaBuilder.stated(this)));
        from.ifPresent(bound -> bounds.add(Formula.notAfter(new DayOperand.Fixed(bound), day)));
        to.ifPresent(bound -> bounds.add(Formula.notAfter(day, new DayOperand.Fixed(bound))));
        return Formula.all(bounds);
    }
}
