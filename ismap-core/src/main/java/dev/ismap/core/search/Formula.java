package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is left of a condition when the given facts of a case are put in: and, or, and statements on what is open.
 *
 * <p>A formula is in negation normal form: only statements are negated, and the opposite of a statement is a statement.
 * Formulas are put together by {@link #all} and {@link #any}, which fold what is constant.
 *
 * <p>Implementations are immutable and thread-safe once grounding is done.
 */
public sealed interface Formula {

    /**
     * Every part is true.
     *
     * @param parts the parts
     */
    record All(List<Formula> parts) implements Formula {}

    /**
     * Some part is true.
     *
     * @param parts the parts
     */
    record Any(List<Formula> parts) implements Formula {}

    /**
     * A choice has one of some values.
     *
     * @param choice the choice
     * @param values the values, one bit each
     */
    record In(Variable choice, long values) implements Formula {}

    /**
     * A day is another or lies before it.
     *
     * @param left the day
     * @param right the other day
     */
    record NotAfter(DayOperand left, DayOperand right) implements Formula {}

    /**
     * Every member of a population meets a formula, or not every one does.
     *
     * @param members the members with what each has to meet
     * @param holds false for the opposite
     */
    record ForAll(Members members, boolean holds) implements Formula {}

    /**
     * Every part is true.
     *
     * @param parts the parts
     * @return the formula
     */
    static Formula all(List<Formula> parts) {
        return joined(parts, true);
    }

    /**
     * Every part is true.
     *
     * @param parts the parts
     * @return the formula
     */
    static Formula all(Formula... parts) {
        return all(List.of(parts));
    }

    /**
     * Some part is true.
     *
     * @param parts the parts
     * @return the formula
     */
    static Formula any(List<Formula> parts) {
        return joined(parts, false);
    }

    /**
     * Some part is true.
     *
     * @param parts the parts
     * @return the formula
     */
    static Formula any(Formula... parts) {
        return any(List.of(parts));
    }

    private static Formula joined(List<Formula> parts, boolean conjunction) {
        Formula neutral = conjunction ? Constant.TRUE : Constant.FALSE;
        Formula deciding = conjunction ? Constant.FALSE : Constant.TRUE;
        List<Formula> kept = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            if (part.equals(deciding)) {
                return deciding;
            }
            if (conjunction && part instanceof All all) {
                kept.addAll(all.parts());
            } else if (!conjunction && part instanceof Any any) {
                kept.addAll(any.parts());
            } else if (!part.equals(neutral)) {
                kept.add(part);
            }
        }
        if (kept.size() == 1) {
            return kept.get(0);
        }
        return conjunction ? new All(kept) : new Any(kept);
    }

    /**
     * A constant.
     *
     * @param value its value
     * @return the formula
     */
    static Formula of(boolean value) {
        return value ? Constant.TRUE : Constant.FALSE;
    }

    /**
     * A choice has one of some values.
     *
     * @param choice the choice
     * @param values the values, one bit each; others than those of the choice do not count
     * @return the formula
     */
    static Formula in(Variable choice, long values) {
        long own = values & choice.domain();
        if (own == 0) {
            return Constant.FALSE;
        }
        return own == choice.domain() ? Constant.TRUE : new In(choice, own);
    }

    /**
     * A day is another or lies before it.
     *
     * @param left the day
     * @param right the other day
     * @return the formula
     */
    static Formula notAfter(DayOperand left, DayOperand right) {
        if (left instanceof DayOperand.Fixed a && right instanceof DayOperand.Fixed b) {
            return of(a.day() <= b.day());
        }
        // days that both sides end with say nothing; written on the left alone, equal comparisons look equal
        long days = right instanceof DayOperand.Moving b ? b.growth().lastDays() : 0;
        DayOperand a = left.plus(-days);
        DayOperand b = right.plus(-days);
        return a instanceof DayOperand.Moving one && b instanceof DayOperand.Moving two && one.number() == two.number()
                ? sameDay(one, two)
                : new NotAfter(a, b);
    }

    /** A day is held against itself: often that is decided whichever day it is. */
    private static Formula sameDay(DayOperand.Moving left, DayOperand.Moving right) {
        int shared = left.growth().shared(right.growth());
        DayFunction one = left.growth().after(shared);
        DayFunction two = right.growth().after(shared);
        if (one.shortest() > two.longest()) {
            return Constant.FALSE;
        }
        return one.longest() <= two.shortest() ? Constant.TRUE : new NotAfter(left, right);
    }

    /**
     * The opposite.
     *
     * @return the formula
     */
    default Formula not() {
        if (this instanceof All all) {
            return any(all.parts().stream().map(Formula::not).toList());
        }
        if (this instanceof Any any) {
            return all(any.parts().stream().map(Formula::not).toList());
        }
        if (this instanceof In in) {
            return in(in.choice(), in.choice().domain() & ~in.values());
        }
        if (this instanceof NotAfter days) {
            return notAfter(days.right().plus(1), days.left());
        }
        ForAll forAll = (ForAll) this;
        return new ForAll(forAll.members(), !forAll.holds());
    }

    /**
     * Collects the numbers of the unknowns on which this depends, those of the rules between unknowns included.
     *
     * @param into takes them
     */
    default void unknowns(BitSet into) {
        if (this instanceof All all) {
            all.parts().forEach(part -> part.unknowns(into));
        } else if (this instanceof Any any) {
            any.parts().forEach(part -> part.unknowns(into));
        } else if (this instanceof In in) {
            in.choice().unknowns(into);
        } else if (this instanceof NotAfter days) {
            days.left().unknowns(into);
            days.right().unknowns(into);
        } else if (this instanceof ForAll forAll) {
            forAll.members().unknowns(into);
        }
    }
}
