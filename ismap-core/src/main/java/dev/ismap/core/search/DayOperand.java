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
