package dev.ismap.core.determination;

import java.util.List;
import java.util.Objects;

/**
 * The smallest sets of answers to open questions that settle the verdict, whatever else is still missing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param eligible the sets that make the case eligible
 * @param ineligible the sets that make it ineligible
 * @since 0.1
 */
public record Settlements(Ways eligible, Ways ineligible) {

    /** The number of sets that are given at most for each verdict. */
    public static final int MOST = 5;

    /** Where there is nothing to settle. */
    public static final Settlements NONE = new Settlements(new Ways(List.of(), true), new Ways(List.of(), true));

    /**
     * Ways to come to one verdict.
     *
     * @param sets the sets of answers, the smallest first; none of them can be left out of its set
     * @param complete whether these are all that there are
     */
    public record Ways(List<List<Reply>> sets, boolean complete) {
        /** Creates the ways. */
        public Ways {
            sets = sets.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A question with one kind of answer.
     *
     * @param question the question
     * @param answer the answer
     */
    public record Reply(Question question, Question.Answer answer) {
        /** Creates a reply. */
        public Reply {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Creates the settlements. */
    public Settlements {
        Objects.requireNonNull(eligible, "eligible");
        Objects.requireNonNull(ineligible, "ineligible");
    }
}
