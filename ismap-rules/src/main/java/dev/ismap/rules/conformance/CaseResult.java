package dev.ismap.rules.conformance;

import dev.ismap.core.determination.Verdict;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;

/**
 * What came of a conformance case.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param of the case
 * @param answer what it came to
 * @param differences what of that was not expected; empty where all is as expected
 * @since 0.1
 */
public record CaseResult(ConformanceCase of, Answer answer, List<Difference> differences) {

    /** Creates a result. */
    public CaseResult {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(answer, "answer");
        differences = List.copyOf(differences);
    }

    /**
     * Whether all is as expected.
     *
     * @return true if nothing differs
     */
    public boolean asExpected() {
        return differences.isEmpty();
    }

    /**
     * What a case can come to: a verdict, that no law covers it, that it is refused, or the answer of another verb.
     *
     * <p>This enum is immutable and thread-safe.
     */
    public enum Answer {
        /** The verdict {@link Verdict#ELIGIBLE}. */
        ELIGIBLE("適格", "eligible"),
        /** The verdict {@link Verdict#INELIGIBLE}. */
        INELIGIBLE("不適格", "ineligible"),
        /** The verdict {@link Verdict#UNDETERMINED}. */
        UNDETERMINED("未確定", "undetermined"),
        /** No rule covers the day, or none that can decide applies. */
        NO_LAW("適用される規則なし", "no law"),
        /** The document, or what is brought along with it, has problems and is not determined. */
        REFUSED("入力の誤り", "refused"),
        /** The document has no problem, and there are no rules on its kind: a list or a control standard. */
        ACCEPTED("誤りなし", "accepted"),
        /** Something else was asked than a verdict, and answered. */
        ANSWERED("回答", "answered");

        private final String ja;
        private final String en;

        Answer(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }

        static Answer of(Verdict verdict) {
            return valueOf(verdict.name());
        }
    }

    /**
     * Something that a case comes to and that was not expected of it.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param about what differs: a member of {@code expect}, or a place in its {@code answer}
     * @param expected what was expected
     * @param found what it came to
     */
    public record Difference(String about, String expected, String found) {

        /** Creates a difference. */
        public Difference {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(found, "found");
        }
    }
}
