package dev.ismap.core.search;

import java.util.BitSet;

/** One side of a comparison of days: a known day, or one that grows with an unknown day. Days are counted from 1970. */
public sealed interface DayOperand {

    /**
     * A known day.
     *
     * @param day the day
     */
    record Fixed(long day) implements DayOperand {}

    /**
     * A day that grows with an unknown one.
     *
     * @param number the number of the unknown day
     * @param growth how it grows
     */
    record Moving(int number, DayFunction growth) implements DayOperand {}

    /**
     * Some days later.
     *
     * @param days how many; negative for earlier
     * @return the side
     */
    default DayOperand plus(long days) {
        if (this instanceof Fixed fixed) {
            return new Fixed(fixed.day() + days);
        }
        Moving moving = (Moving) this;
        return new Moving(moving.number(), moving.growth().days(days));
    }

    /**
     * What tells nearly all sides apart: the day, or the unknown one's number and the least by which it grows.
     *
     * @return a number, the same for equal sides
     */
    default int mark() {
        return this instanceof Moving moving
                ? 31 * moving.number() + Long.hashCode(moving.growth().shortest()) + 1
                : Long.hashCode(((Fixed) this).day());
    }

    /**
     * Notes the unknown day.
     *
     * @param into takes its number
     */
    default void unknowns(BitSet into) {
        if (this instanceof Moving moving) {
            into.set(moving.number());
        }
    }
}
