package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A fact has one of some values.
 *
 * <p>False where the fact does not apply. This class is immutable and thread-safe.
 *
 * @param fact the fact
 * @param values the values, at least one
 * @param <C> the type of the case
 * @param <T> the type of the value
 * @since 0.1
 */
public record OneOf<C, T>(Fact<C, T> fact, List<T> values) implements Condition<C> {

    /**
     * Creates the condition.
     *
     * @throws IllegalArgumentException if there is no value
     */
    public OneOf {
        Objects.requireNonNull(fact, "fact");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no value that " + fact + " could have");
        }
    }

    @Override
    public Truth test(C subject, Law law) {
        Input<T> input = fact.of(subject);
        if (input instanceof Input.Given<T> given) {
            return Truth.of(values.contains(given.value()));
        }
        return input.isMissing() ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        if (fact.of(subject).isMissing()) {
            trace.missing(fact, subject);
        } else {
            String expected = values.stream().map(fact.domain()::print).collect(Collectors.joining("|"));
            trace.given(fact, subject, Relation.ONE_OF, expected);
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.oneOf(this);
    }

    @Override
    public String toString() {
        return values.stream()
                .map(value -> value.toString().replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(", ", "oneOf(" + fact + ": ", ")"));
    }
}
