package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import java.util.Objects;

/**
 * A fact is true.
 *
 * <p>False where the fact does not apply. This class is immutable and thread-safe.
 *
 * @param fact the fact
 * @param <C> the type of the case
 * @since 0.1
 */
public record Holds<C>(Fact<C, Boolean> fact) implements Condition<C> {

    /** Creates the condition. */
    public Holds {
        Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth test(C subject, Law law) {
        Input<Boolean> input = fact.of(subject);
        if (input instanceof Input.Given<Boolean> given) {
            return Truth.of(given.value());
        }
        return input.isMissing() ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        if (fact.of(subject).isMissing()) {
            trace.missing(fact, subject);
        } else {
            trace.given(fact, subject, Relation.EQUAL, "true");
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.holds(this);
    }

    @Override
    public String toString() {
        return "holds(" + fact + ")";
    }
}
