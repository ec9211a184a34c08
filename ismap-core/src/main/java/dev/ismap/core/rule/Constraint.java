package dev.ismap.core.rule;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.text.Label;
import java.util.Objects;

/**
 * Something that no case can contradict, such as that a period does not end before it begins.
 *
 * <p>It is no rule: a case that contradicts it says two things of which one is not so, and is refused before any rule
 * is asked. Where facts are missing it binds every way of filling them in, every answer and every change.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code of the problem that a case has which contradicts it
 * @param title what holds of every case
 * @param condition the same as a condition; what a case leaves out or says not to apply does not contradict it
 * @param <C> the type of the case
 * @since 0.1
 */
public record Constraint<C>(String code, Label title, Condition<C> condition) {
    /** Creates a constraint. */
    public Constraint {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(condition, "condition");
    }
}
