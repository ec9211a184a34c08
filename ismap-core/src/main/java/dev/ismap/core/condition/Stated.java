package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import dev.ismap.core.text.Blank;
import java.util.Objects;

/**
 * A text is stated and not blank.
 *
 * <p>A blank text states that there is none. False where the text does not apply. This class is immutable and thread-safe.
 *
 * @param fact the fact
 * @param <C> the type of the case
 * @since 0.1
 */
public record Stated<C>(Fact<C, String> fact) implements Condition<C> {

    /** Creates the condition. */
    public Stated {
        Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Truth test(C subject, Law law) {
        Input<String> input = fact.of(subject);
        if (input instanceof Input.Given<String> given) {
            return Truth.of(!Blank.is(given.value()));
        }
        return input.isMissing() ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        if (fact.of(subject).isMissing()) {
            trace.missing(fact, subject);
        } else {
            trace.given(fact, subject, Relation.STATED, "");
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.stated(this);
    }

    @Override
    public String toString() {
        return "stated(" + fact + ")";
    }
}
