package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.search.Answers.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final int VARIABLES = 5;

    private final SearchEffort effort = new SearchEffort();
    private final Answers answers = new Answers(effort);

    private static List<Formula> question(int number) {
        return List.of(Formula.in(new Choice(number, 0b11), 0b1));
    }

    @Test
    void aQuestionIsSearchedOnce() {
        List<Formula> question = question(1);
        assertEquals(Possibility.NO, answers.of(question, () -> new Answer(Possibility.NO, 7)));
        assertEquals(Possibility.NO, answers.of(question, () -> {
            throw new AssertionError("it is known");
        }));
        assertEquals(7, effort.steps());
        assertEquals(Set.of(), effort.reached());
    }

    @Test
    void allSearchesTogetherTakeAtMostSoManySteps() {
        int half = SearchBound.ALL_STEPS.limit() / 2;
        List<Formula> question = question(1);
        answers.of(question, () -> new Answer(Possibility.NO, half));
        assertEquals(
                Possibility.NO,
                answers.of(question, () -> new Answer(Possibility.NO, half)),
                "what is remembered costs what it cost");
        assertEquals(Possibility.PAST_BOUND, answers.of(question, () -> new Answer(Possibility.NO, half)));
        assertEquals(Set.of(SearchBound.ALL_STEPS), effort.reached());
        answers.begin();
        assertEquals(Possibility.NO, answers.of(question, () -> new Answer(Possibility.NO, half)));
        assertEquals(half, effort.steps());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    /** Whatever was asked before, an answer is the same. */
    @Property(seed = "2020", tries = 200, shrinking = ShrinkingMode.OFF)
    void noAnswerHangsOnWhatWasAskedBefore(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Choice> variables = new ArrayList<>();
        for (int i = 0; i < VARIABLES; i++) {
            variables.add(new Choice(i, 0b111));
        }
        for (int question = 0; question < 12; question++) {
            List<Formula> formulas = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                Formula one = Formula.in(variables.get(random.nextInt(VARIABLES)), random.nextInt(8));
                Formula other = Formula.in(variables.get(random.nextInt(VARIABLES)), random.nextInt(8));
                formulas.add(random.nextBoolean() ? Formula.any(one, other) : Formula.all(one, other));
            }
            assertEquals(Solver.possible(formulas), Solver.possible(formulas, answers), formulas::toString);
        }
    }
}
