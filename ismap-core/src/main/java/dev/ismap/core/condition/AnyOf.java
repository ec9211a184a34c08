package dev.ismap.core.condition;

import dev.ismap.core.law.Law;
import java.util.List;
import java.util.stream.Collectors;

/**
 * At least one of some conditions holds.
 *
 * <p>True as soon as one is true, whatever is not known of the others. This class is immutable and thread-safe.
 *
 * @param conditions the conditions, in the order in which a reader should meet them
 * @param <C> the type of the case
 * @since 0.1
 */
public record AnyOf<C>(List<Condition<C>> conditions) implements Condition<C> {

    /** Creates the condition. */
    public AnyOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Truth test(C subject, Law law) {
        return Junction.test(conditions, Truth.TRUE, subject, law);
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        Junction.trace(conditions, test(subject, law), subject, law, trace);
    }

    @Override
    public Condition<C> settled(C subject) {
        return new AnyOf<>(
                conditions.stream().map(condition -> condition.settled(subject)).toList());
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.anyOf(this);
    }

    @Override
    public String toString() {
        return conditions.stream().map(Object::toString).collect(Collectors.joining(", ", "any(", ")"));
    }
}
