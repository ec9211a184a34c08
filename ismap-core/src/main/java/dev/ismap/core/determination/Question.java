package dev.ismap.core.determination;

import dev.ismap.core.fact.Value;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A missing fact on which the verdict still depends, with what each kind of answer would make of it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where the answer would stand, as a JSON Pointer
 * @param label the name of the fact; of items, with the one or how many they are and the rules that wait for them
 * @param items for items, those that are asked about
 * @param rules the ids of the rules through which the answer can turn the verdict, in order
 * @param settles the ids of the rules whose outcome any answer decides, in order
 * @param answers the kinds of answers
 * @since 0.1
 */
public record Question(
        String path, Label label, List<String> items, List<String> rules, List<String> settles, List<Answer> answers) {

    /**
     * A kind of answer, and the verdict that it brings about.
     *
     * @param value the answer
     * @param label the answer in words
     * @param verdict the verdict; absent where no rule that can decide would apply
     */
    public record Answer(Value value, Label label, Optional<Verdict> verdict) {
        /** Creates a kind of answer. */
        public Answer {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(verdict, "verdict");
        }

        /**
         * Whether this answer settles the matter.
         *
         * @return true if the verdict is eligible or ineligible
         */
        public boolean isDecisive() {
            return verdict.isPresent() && verdict.get() != Verdict.UNDETERMINED;
        }
    }

    /** Creates a question. */
    public Question {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        items = List.copyOf(items);
        rules = List.copyOf(rules);
        settles = List.copyOf(settles);
        answers = List.copyOf(answers);
    }
}
