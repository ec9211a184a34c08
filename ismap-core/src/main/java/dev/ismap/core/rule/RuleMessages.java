package dev.ismap.core.rule;

import dev.ismap.core.text.Label;
import java.util.Objects;

/**
 * What a rule says to a person, for each outcome, and what to do about it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param satisfied said where the case meets the rule
 * @param violated said where it does not
 * @param undetermined said where that is not known
 * @param notApplicable said where the rule does not apply to the case
 * @param toDo what to do where the rule is not met or where that is not known
 * @since 0.1
 */
public record RuleMessages(Label satisfied, Label violated, Label undetermined, Label notApplicable, Label toDo) {

    /** Creates the words. */
    public RuleMessages {
        Objects.requireNonNull(satisfied, "satisfied");
        Objects.requireNonNull(violated, "violated");
        Objects.requireNonNull(undetermined, "undetermined");
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(toDo, "toDo");
    }
}
