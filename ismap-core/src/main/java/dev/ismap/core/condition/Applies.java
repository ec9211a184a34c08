package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import java.util.Objects;

/**
 * A fact applies to the case.
 *
 * <p>True where a value is given, false where it is stated that the fact does not apply, else unknown. This class is
 * immutable and thread-safe.
 *
 * @param fact the fact
 * @param <C> the type of the case
 * @since 0.1
 */
public record Applies<C>(Fact<C, ?> fact) implements Condition<C> {

    /** Creates the condition. */
    public Applies {
        Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth test(C subject, Law law) {
        Input<?> input = fact.of(subject);
        return input.isMissing() ? Truth.UNKNOWN : Truth.of(!(input instanceof Input.NotApplicable<?>));
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        if (fact.of(subject).isMissing()) {
            trace.missing(fact, subject);
        } else {
            trace.given(fact, subject, Relation.NOT_EQUAL, "NOT_APPLICABLE");
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.applies(this);
    }

    @Override
    public String toString() {
        return "applies(" + fact + ")";
    }
}
