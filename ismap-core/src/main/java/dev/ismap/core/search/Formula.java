package dev.ismap.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a condition when the given facts of a case are put in: and, or, and statements on what is open.
 *
 * <p>A formula is in negation normal form: only statements are negated, and the opposite of a statement is a statement.
 * Formulas are put together by {@link #all} and {@link #any}, which fold what is constant.
 *
 * <p>A search asks the same formulas again and again for their hash, their opposite, their unknowns and the choices with
 * rules. So each keeps these: the hash from the start, the others once they were asked for. That is safe as the searches
 * of one case go one at a time, in turn on its {@link dev.ismap.core.engine.PreparedCase}, and share no formula with
 * those of another case but {@link Constant}, which has its own from the start.
 */
public abstract sealed class Formula {

    private final int hash;
    private @Nullable Formula opposite;
    private @Nullable BitSet unknowns;
    private @Nullable List<Choice> bound;

    private Formula(int hash) {
        this.hash = hash;
    }

    /** Every part is true. */
    public static final class All extends Formula {
        private final List<Formula> parts;

        /**
         * Every part is true.
         *
         * @param parts the parts
         */
        public All(List<Formula> parts) {
            super(31 * parts.hashCode() + 1);
            this.parts = parts;
        }

        /**
         * The parts.
         *
         * @return the parts
         */
        public List<Formula> parts() {
            return parts;
        }

        @Override
        Formula opposite() {
            return any(opposites(parts));
        }

        @Override
        void collect(BitSet into) {
            parts.forEach(part -> part.add(into));
        }

        @Override
        boolean isSame(Formula other) {
            return other instanceof All all && parts.equals(all.parts);
        }

        @Override
        public String toString() {
            return "all" + parts;
        }
    }

    /** Some part is true. */
    public static final class Any extends Formula {
        private final List<Formula> parts;

        /**
         * Some part is true.
         *
         * @param parts the parts
         */
        public Any(List<Formula> parts) {
            super(31 * parts.hashCode() + 2);
            this.parts = parts;
        }

        /**
         * The parts.
         *
         * @return the parts
         */
        public List<Formula> parts() {
            return parts;
        }

        @Override
        Formula opposite() {
            return all(opposites(parts));
        }

        @Override
        void collect(BitSet into) {
            parts.forEach(part -> part.add(into));
        }

        @Override
        boolean isSame(Formula other) {
            return other instanceof Any any && parts.equals(any.parts);
        }

        @Override
        public String toString() {
            return "any" + parts;
        }
    }

    /** A choice has one of some values. */
    public static final class In extends Formula {
        private final Choice choice;
        private final long values;

        /**
         * A choice has one of some values.
         *
         * @param choice the choice
         * @param values the values, one bit each
         */
        public In(Choice choice, long values) {
            super(31 * (31 * choice.number() + Long.hashCode(values)) + 3);
            this.choice = choice;
            this.values = values;
        }

        /**
         * The choice.
         *
         * @return the choice
         */
        public Choice choice() {
            return choice;
        }

        /**
         * The values.
         *
         * @return the values, one bit each
         */
        public long values() {
            return values;
        }

        @Override
        Formula opposite() {
            return in(choice, choice.domain() & ~values);
        }

        @Override
        void collect(BitSet into) {
            choice.unknowns(into);
        }

        @Override
        boolean isSame(Formula other) {
            return other instanceof In in && choice.equals(in.choice) && values == in.values;
        }

        @Override
        public String toString() {
            return choice + " in " + Long.toBinaryString(values);
        }
    }

    /** A day is another or lies before it. */
    public static final class NotAfter extends Formula {
        private final DayOperand left;
        private final DayOperand right;

        /**
         * A day is another or lies before it.
         *
         * @param left the day
         * @param right the other day
         */
        public NotAfter(DayOperand left, DayOperand right) {
            super(31 * (31 * left.mark() + right.mark()) + 4);
            this.left = left;
            this.right = right;
        }

        /**
         * The day.
         *
         * @return the day
         */
        public DayOperand left() {
            return left;
        }

        /**
         * The other day.
         *
         * @return the day
         */
        public DayOperand right() {
            return right;
        }

        @Override
        Formula opposite() {
            return notAfter(right.plus(1), left);
        }

        @Override
        void collect(BitSet into) {
            left.unknowns(into);
            right.unknowns(into);
        }

        @Override
        boolean isSame(Formula other) {
            return other instanceof NotAfter days && left.equals(days.left) && right.equals(days.right);
        }

        @Override
        public String toString() {
            return left + " not after " + right;
        }
    }

    /** Every member of a population meets a formula, or not every one does. */
    public static final class ForAll extends Formula {
        private final Members members;
        private final boolean holds;

        /**
         * Every member of a population meets a formula, or not every one does.
         *
         * @param members the members with what each has to meet
         * @param holds false for the opposite
         */
        public ForAll(Members members, boolean holds) {
            super(31 * Objects.hash(members, holds) + 5);
            this.members = members;
            this.holds = holds;
        }

        /**
         * The members.
         *
         * @return the members with what each has to meet
         */
        public Members members() {
            return members;
        }

        /**
         * Whether every one meets it.
         *
         * @return false where not every one does
         */
        public boolean holds() {
            return holds;
        }

        @Override
        Formula opposite() {
            return new ForAll(members, !holds);
        }

        @Override
        void collect(BitSet into) {
            members.unknowns(into);
        }

        @Override
        boolean isSame(Formula other) {
            return other instanceof ForAll forAll && holds == forAll.holds && members.equals(forAll.members);
        }

        @Override
        public String toString() {
            return (holds ? "for all " : "not for all ") + members;
        }
    }

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
        if (kept.size() < 2) {
            return kept.isEmpty() ? neutral : kept.get(0);
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
    static Formula in(Choice choice, long values) {
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
     * The opposite, worked out once; the opposite of the opposite is this formula again.
     *
     * @return the formula
     */
    final Formula not() {
        Formula known = opposite;
        if (known == null) {
            known = opposite();
            opposite = known;
            if (known.opposite == null) {
                known.opposite = this;
            }
        }
        return known;
    }

    /** Keeps what is worked out of a constant, whose opposite is another. */
    final void keep(Formula constant) {
        opposite = constant;
        constant.opposite = this;
        unknowns = new BitSet();
        constant.unknowns = new BitSet();
        bound = List.of();
        constant.bound = List.of();
    }

    /** Works the opposite out. */
    abstract Formula opposite();

    private static List<Formula> opposites(List<Formula> parts) {
        List<Formula> opposites = new ArrayList<>(parts.size());
        parts.forEach(part -> opposites.add(part.not()));
        return opposites;
    }

    /**
     * The numbers of the unknowns on which this depends, those of the rules between unknowns included.
     *
     * @return the numbers, worked out once and not to be changed
     */
    final BitSet unknowns() {
        BitSet known = unknowns;
        if (known == null) {
            known = new BitSet();
            collect(known);
            unknowns = known;
        }
        return known;
    }

    /**
     * Adds the numbers of the unknowns on which this depends to others.
     *
     * @param into takes them
     */
    final void unknowns(BitSet into) {
        into.or(unknowns());
    }

    /** Adds them, from where they are known; inside a choice's own rules they are not, as these lead back to it. */
    private void add(BitSet into) {
        if (unknowns == null) {
            collect(into);
        } else {
            into.or(unknowns);
        }
    }

    /**
     * The choices with rules in this, those in these rules included.
     *
     * @return the choices as they are met, worked out once
     */
    final List<Choice> bound() {
        List<Choice> known = bound;
        if (known == null) {
            Set<Choice> choices = new LinkedHashSet<>();
            collectBound(choices);
            known = List.copyOf(choices);
            bound = known;
        }
        return known;
    }

    private void collectBound(Set<Choice> into) {
        if (this instanceof All all) {
            all.parts().forEach(part -> part.collectBound(into));
        } else if (this instanceof Any any) {
            any.parts().forEach(part -> part.collectBound(into));
        } else if (this instanceof In in && !in.choice().rules().isEmpty() && into.add(in.choice())) {
            in.choice().rules().forEach(rule -> rule.collectBound(into));
        }
    }

    /** Works the numbers of the unknowns out. */
    abstract void collect(BitSet into);

    /** Whether a formula with the same hash says the same. */
    abstract boolean isSame(Formula other);

    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof Formula formula && hash == formula.hash && isSame(formula));
    }

    @Override
    public final int hashCode() {
        return hash;
    }
}
