package dev.ismap.core.determination;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.engine.PreparedCase;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the determinations of two prepared cases differ: of one case on two days, of two cases, or by two rule books.
 *
 * <p>It is asked of the later of the two ({@link PreparedCase#since}):
 *
 * <pre>{@code
 * Difference difference = reformed.prepare(subject).since(engine.prepare(subject));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the verdict on the first
 * @param to the verdict on the second
 * @param changes the rules under which the outcome differs, or what it can come to, in the order of the first rule book, then of the second
 * @since 0.1
 */
public record Difference(Verdict from, Verdict to, List<OutcomeChange> changes) {

    /** Creates a difference. */
    public Difference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        changes = List.copyOf(changes);
    }

    /**
     * A rule under which two determinations differ, and what makes them differ.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param rule the rule's id
     * @param title the rule's short name
     * @param decides whether the rule counts towards a verdict
     * @param from the outcome in the first; absent where its rule book has no such rule
     * @param to the outcome in the second; absent where its rule book has no such rule
     * @param cause what makes them differ
     * @param why the cause in words, which name who decides by this rule book
     * @param before what the first read and needed that the second did not
     * @param after what the second read and needed that the first did not
     */
    public record OutcomeChange(
            String rule,
            Label title,
            boolean decides,
            Optional<Outcome> from,
            Optional<Outcome> to,
            Cause cause,
            Label why,
            List<Evidence> before,
            List<Evidence> after) {

        /** What makes two determinations differ under a rule. */
        public enum Cause {
            /** The rule is in the second rule book only. */
            RULE_ADDED("規則の追加", "the rule was added"),
            /** The rule is in the first rule book only. */
            RULE_DROPPED("規則の削除", "the rule was dropped"),
            /** The rule is in force for the second and not for the first. */
            RULE_BEGINS("規則の施行", "the rule comes into force"),
            /** The rule is in force for the first and not for the second. */
            RULE_ENDS("規則の失効", "the rule is no longer in force"),
            /** Another rule applies in its place in one of the two. */
            EXCEPTION("例外の適用", "an exception applies in one of the two"),
            /** What the rule asks, or the value of a parameter, is another. */
            CLAUSE("規定の変更", "the requirement differs"),
            /** A fact of the case reads otherwise. */
            FACT("事実の変化", "a fact reads otherwise"),
            /** The authority said otherwise. */
            AUTHORITY("権限ある機関の判断", "the authority's word is another");

            private final String ja;
            private final String en;

            Cause(String ja, String en) {
                this.ja = ja;
                this.en = en;
            }

            /**
             * The cause in words.
             *
             * @return the words
             */
            public Label label() {
                return Label.of(ja, en);
            }
        }

        /** Creates a change. */
        public OutcomeChange {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(why, "why");
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /**
         * The change in one sentence.
         *
         * @return the text
         */
        public Label text() {
            return Label.of(
                    "規則 " + rule + "「" + title.ja() + "」：" + courseJa() + "（" + why.ja() + values(Language.JA) + "）。",
                    "Rule " + rule + " (" + title.en() + ") " + courseEn() + ": " + why.en() + values(Language.EN)
                            + ".");
        }

        private String courseJa() {
            return from.equals(to)
                    ? "未確定のままであるが、あり得る結果が変わる"
                    : from.map(OutcomeChange::ja).orElse("規則なし") + "から"
                            + to.map(OutcomeChange::ja).orElse("規則なし") + "へ変わる";
        }

        private String courseEn() {
            return from.equals(to)
                    ? "stays undetermined, but what it can come to changes"
                    : "goes from " + from.map(OutcomeChange::en).orElse("no rule") + " to "
                            + to.map(OutcomeChange::en).orElse("no rule");
        }

        private static String ja(Outcome outcome) {
            return switch (outcome) {
                case SATISFIED -> "充足";
                case VIOLATED -> "違反";
                case UNDETERMINED -> "未確定";
                case NOT_APPLICABLE -> "適用なし";
            };
        }

        private static String en(Outcome outcome) {
            return switch (outcome) {
                case SATISFIED -> "satisfied";
                case VIOLATED -> "violated";
                case UNDETERMINED -> "undetermined";
                case NOT_APPLICABLE -> "not applicable";
            };
        }

        private static String needed(Expected expected, Language language) {
            Label words = expected.words(Evidence::words);
            return Label.of(
                            "（" + expected.needed().ja() + "：" + words.ja() + "）",
                            " (" + expected.needed().en() + ": " + words.en() + ")")
                    .in(language);
        }

        private String values(Language language) {
            List<Evidence> shown = after.isEmpty() ? before : after;
            return shown.stream()
                    .map(evidence -> (language == Language.JA ? "、" : ", ")
                            + evidence.label().in(language) + " "
                            + Evidence.words(evidence.value()).in(language)
                            + evidence.expected()
                                    .map(expected -> needed(expected, language))
                                    .orElse(""))
                    .collect(Collectors.joining());
        }
    }
}
