package dev.ismap.rules.internal;

import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;

/**
 * The words of a rule, said outcome by outcome.
 *
 * <p>Where a rule has nothing particular to say of an outcome, it says what every rule says. This class is immutable
 * and thread-safe.
 *
 * @param words the words
 * @since 0.1
 */
public record Said(Rule.Messages words) {

    private static final Label UNDETERMINED = Label.of("現時点では判定できない。", "This cannot be decided yet.");
    private static final Label NOT_APPLICABLE = Label.of("この案件には適用されない。", "This does not apply to the case.");

    /**
     * The words of a rule that only has something particular to say where it is decided.
     *
     * @param satisfied said where the case meets the rule
     * @param violated said where it does not
     * @param toDo what to do where it is not met or not decided
     * @return the words
     */
    public static Said of(Label satisfied, Label violated, Label toDo) {
        return new Said(new Rule.Messages(satisfied, violated, UNDETERMINED, NOT_APPLICABLE, toDo));
    }

    /**
     * These words, with others for where the rule is not decided.
     *
     * @param ja the words in Japanese
     * @param en the words in English
     * @return the words
     */
    public Said undetermined(String ja, String en) {
        return new Said(new Rule.Messages(
                words.satisfied(), words.violated(), Label.of(ja, en), words.notApplicable(), words.toDo()));
    }

    /**
     * These words, with others for where the rule does not apply.
     *
     * @param ja the words in Japanese
     * @param en the words in English
     * @return the words
     */
    public Said notApplicable(String ja, String en) {
        return new Said(new Rule.Messages(
                words.satisfied(), words.violated(), words.undetermined(), Label.of(ja, en), words.toDo()));
    }
}
