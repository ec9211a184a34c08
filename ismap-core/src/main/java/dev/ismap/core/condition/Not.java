package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import java.util.Objects;

/**
 * A condition does not hold.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param condition the condition
 * @param <C> the type of the case
 * @since 0.1
 */
public record Not<C>(Condition<C> condition) implements Condition<C> {

    /** Creates the condition. */
    public Not {
        Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Truth test(C subject, Law law) {
        return condition.test(subject, law).not();
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        condition.trace(subject, law, trace.negated());
    }

    @Override
    public Condition<C> settled(C subject) {
        return new Not<>(condition.settled(subject));
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.not(this);
    }

    @Override
    public String toString() {
        return "not(" + condition + ")";
    }
}
