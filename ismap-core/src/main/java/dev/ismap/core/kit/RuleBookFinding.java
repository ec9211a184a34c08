package dev.ismap.core.kit;

import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a check of a rule book came upon.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what it is
 * @param rule the rule that it is about, or the note; absent where it is about a provision or the book as a whole
 * @param other the other rule, where it is about two
 * @param words what was found
 * @since 0.1
 */
public record RuleBookFinding(Kind kind, Optional<String> rule, Optional<String> other, Label words) {

    /** What a finding is. */
    public enum Kind {
        /** A rule that applies to no case. */
        NEVER_APPLIES("適用され得ない規則", "a rule that can never apply"),
        /** A rule that is met by every case to which it applies. */
        NEVER_VIOLATED("違反があり得ない規則", "a rule that is never violated"),
        /** A rule that no case to which it applies meets. */
        NEVER_SATISFIED("満たし得ない規則", "a rule that is never satisfied"),
        /** A rule that adds nothing: whatever does not meet it does not meet another that binds as strongly. */
        IMPLIED("他の規則に含まれる規則", "a rule that another implies"),
        /** Two rules that apply together, and that no case meets both. */
        CONTRADICTION("両立しない規則", "two rules that contradict each other"),
        /** A rule that names no provision. */
        RULE_WITHOUT_PROVISION("根拠規定のない規則", "a rule without a provision"),
        /** A provision on which neither a rule nor a note rests. */
        PROVISION_WITHOUT_RULE("規則のない規定", "a provision without a rule"),
        /** A text that has no word in the script of its language. */
        WORDS_MISSING("欠けている文言", "missing words"),
        /** What could not be found out within the bound of the search. */
        PAST_BOUND("探索の上限を超えた事項", "past the bound of the search");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * The kind in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }

    /** Creates a finding. */
    public RuleBookFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(words, "words");
    }

    /**
     * The kind and what was found, in English, as a failing test prints it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return kind + ": " + words.en();
    }
}
