package dev.ismap.core.search;

import dev.ismap.core.determination.Determination.SearchBound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one case: of formulas that hang together, whether they can all be true at once, and with how
 * many steps this was found. Most of what the questions about a case ask is the same, and is searched once.
 *
 * <p>What is remembered is what a search would find again, and costs as many steps, so that no answer hangs on what was
 * asked before. All searches for answers that {@linkplain #begin() belong together} take at most so many steps
 * ({@link SearchBound#ALL_STEPS}); past that, nothing more is searched. It belongs to one thread.
 */
final class Answers {

    private final Map<List<Formula>, Answer> together = new HashMap<>();
    private final Map<List<Formula>, Answer> ofMembers = new HashMap<>();
    private final SearchEffort effort;
    private long left = SearchBound.ALL_STEPS.limit();

    /** An answer, and the steps that it took. */
    record Answer(Possibility possibility, int steps) {}

    Answers(SearchEffort effort) {
        this.effort = effort;
    }

    /** How much was searched, and which bounds it came to. */
    SearchEffort effort() {
        return effort;
    }

    /** From here on answers are searched that belong together. */
    void begin() {
        left = SearchBound.ALL_STEPS.limit();
    }

    /** Whether formulas that hang together can all be true at once: as it is known, or as a search finds out. */
    Possibility of(List<Formula> formulas, Supplier<Answer> search) {
        if (left <= 0) {
            effort.reached(SearchBound.ALL_STEPS);
            return Possibility.PAST_BOUND;
        }
        Answer answer = together.get(formulas);
        if (answer == null) {
            answer = search.get();
            together.put(formulas, answer);
            effort.add(answer.steps());
        }
        left -= answer.steps();
        return answer.possibility();
    }

    /** What is known of one member of a population; nothing where it was not searched to the end. */
    @Nullable
    Answer ofMember(List<Formula> formulas) {
        return ofMembers.get(formulas);
    }

    void addOfMember(List<Formula> formulas, Answer answer) {
        ofMembers.put(formulas, answer);
    }
}
