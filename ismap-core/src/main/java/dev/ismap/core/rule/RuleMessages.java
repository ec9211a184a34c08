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

    /**
     * What can be said of any rule, where there is nothing better to say.
     *
     * @param title the rule's short name
     * @return the messages
     */
    public static RuleMessages of(Label title) {
        String ja = "規則「" + title.ja() + "」";
        String en = "The rule \"" + title.en() + "\"";
        return new RuleMessages(
                Label.of(ja + "は満たされている。", en + " is met."),
                Label.of(ja + "は満たされていない。", en + " is not met."),
                Label.of(ja + "が満たされているかどうかは、確定できない。", "Whether the rule \"" + title.en() + "\" is met is not known."),
                Label.of(ja + "は適用されない。", en + " does not apply."),
                Label.of(ja + "を満たすよう改める。", "Meet the rule \"" + title.en() + "\"."));
    }
}
