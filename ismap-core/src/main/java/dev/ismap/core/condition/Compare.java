package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day stands in an order to another.
 *
 * <p>False where one of them does not apply. This class is immutable and thread-safe.
 *
 * @param left the day that is judged
 * @param order how it has to stand
 * @param right the day that it is held against
 * @param <C> the type of the case
 * @since 0.1
 */
public record Compare<C>(DayExpression<C> left, Order order, DayExpression<C> right) implements Condition<C> {

    /** How two days stand to each other. */
    public enum Order {
        /** The first is the second or lies before it. */
        NOT_AFTER,
        /** They are one day. */
        SAME,
        /** The first is the second or lies after it. */
        NOT_BEFORE;

        boolean holds(long left, long right) {
            return switch (this) {
                case NOT_AFTER -> left <= right;
                case SAME -> left == right;
                case NOT_BEFORE -> left >= right;
            };
        }

        Order mirrored() {
            return switch (this) {
                case NOT_AFTER -> NOT_BEFORE;
                case SAME -> SAME;
                case NOT_BEFORE -> NOT_AFTER;
            };
        }
    }

    /** Creates the condition. */
    public Compare {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(right, "right");
    }

    @Override
    public Truth test(C subject, Law law) {
        long first = left.epochDay(subject, law);
        long second = right.epochDay(subject, law);
        if (first == DayExpression.NONE || second == DayExpression.NONE) {
            return Truth.FALSE;
        }
        if (first == DayExpression.MISSING || second == DayExpression.MISSING) {
            return Truth.UNKNOWN;
        }
        return Truth.of(order.holds(first, second));
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        if (test(subject, law) == Truth.UNKNOWN) {
            left.fact().ifPresent(fact -> trace.missing(fact, subject));
            right.fact().ifPresent(fact -> trace.missing(fact, subject));
        } else if (left instanceof DayExpression.Stated<C> stated) {
            judge(stated.source(), order, right, subject, law, trace);
        } else if (right instanceof DayExpression.Stated<C> stated) {
            judge(stated.source(), order.mirrored(), left, subject, law, trace);
        } else {
            left.fact().ifPresent(fact -> trace.read(fact, subject));
            right.fact().ifPresent(fact -> trace.read(fact, subject));
        }
    }

    private static <C> void judge(
            Fact<C, LocalDate> fact, Order order, DayExpression<C> limit, C subject, Law law, Trace trace) {
        Input<LocalDate> against = limit.of(subject, law);
        if (against instanceof Input.Given<LocalDate> given) {
            note(fact, order, given.value(), subject, trace);
        } else {
            trace.read(fact, subject);
        }
        limit.fact().ifPresent(other -> trace.read(other, subject));
    }

    private static <C> void note(Fact<C, LocalDate> fact, Order order, LocalDate limit, C subject, Trace trace) {
        Trace plain = trace.wanted() ? trace : trace.negated();
        switch (order) {
            case SAME -> trace.given(fact, subject, Relation.EQUAL, limit.toString());
            case NOT_AFTER -> {
                if (trace.wanted()) {
                    plain.given(fact, subject, Relation.NOT_AFTER, limit.toString());
                } else {
                    plain.given(
                            fact,
                            subject,
                            Relation.NOT_BEFORE,
                            limit.plusDays(1).toString());
                }
            }
            case NOT_BEFORE -> {
                if (trace.wanted()) {
                    plain.given(fact, subject, Relation.NOT_BEFORE, limit.toString());
                } else {
                    plain.given(
                            fact,
                            subject,
                            Relation.NOT_AFTER,
                            limit.minusDays(1).toString());
                }
            }
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.compare(this);
    }

    @Override
    public String toString() {
        String sign = switch (order) {
            case NOT_AFTER -> " <= ";
            case SAME -> " = ";
            case NOT_BEFORE -> " >= ";
        };
        return left + sign + right;
    }
}
