package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import java.util.Objects;

/**
 * A condition of which it is only known that the law has one.
 *
 * <p>Always unknown, and no fact of the case can settle it. It stands where a text is known to exist whose contents
 * are not at hand. This class is immutable and thread-safe.
 *
 * @param doubt what is not known
 * @param <C> the type of the case
 * @since 0.1
 */
public record UnknownRequirement<C>(LegalUncertainty doubt) implements Condition<C> {

    /** Creates the condition. */
    public UnknownRequirement {
        Objects.requireNonNull(doubt, "doubt");
    }

    @Override
    public Truth test(C subject, Law law) {
        return Truth.UNKNOWN;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        trace.doubt(doubt);
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.unknownRequirement(this);
    }

    @Override
    public String toString() {
        return "unsettled(" + doubt + ")";
    }
}
