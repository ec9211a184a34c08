package dev.ismap.core.condition;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import java.util.List;
import java.util.Objects;

/**
 * Everything in a list meets a condition.
 *
 * <p>True of an empty list; false where the list does not apply. This class is immutable and thread-safe.
 *
 * @param list the list
 * @param condition the condition on one thing
 * @param <C> the type of the case
 * @param <E> the type of the things
 * @since 0.1
 */
public record Every<C, E>(Fact<C, List<E>> list, Condition<E> condition) implements Condition<C> {

    /** Creates the condition. */
    public Every {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Truth test(C subject, Law law) {
        Input<List<E>> input = list.of(subject);
        if (input instanceof Input.Given<List<E>> given) {
            return test(given.value(), law);
        }
        return input.isMissing() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Truth test(List<E> things, Law law) {
        Truth result = Truth.TRUE;
        for (int i = 0; i < things.size(); i++) {
            Truth one = condition.test(things.get(i), law);
            if (one == Truth.FALSE) {
                return Truth.FALSE;
            }
            if (one == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    @Override
    public void trace(C subject, Law law, Trace trace) {
        Input<List<E>> input = list.of(subject);
        if (input.isMissing()) {
            trace.missing(list, subject);
            return;
        }
        List<E> things = input.known().orElse(List.of());
        if (things.isEmpty()) {
            trace.read(list, subject);
            return;
        }
        Truth whole = test(subject, law);
        for (int i = 0; i < things.size(); i++) {
            if (condition.test(things.get(i), law) == whole) {
                condition.trace(things.get(i), law, trace.inside(list.path(), i));
            }
        }
    }

    @Override
    public <R> R accept(ConditionVisitor<C, R> visitor) {
        return visitor.every(this);
    }

    @Override
    public String toString() {
        return "every(" + list + ": " + condition + ")";
    }
}
