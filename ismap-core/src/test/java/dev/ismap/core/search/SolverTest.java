package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.search.Members.OfList;
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

class SolverTest {

    private static final int VARIABLES = 5;
    private static final int VALUES = 3;

    @Test
    void aStatementAndItsOppositeAreNotTrueTogether() {
        Formula statement = Formula.in(new Choice(0, 7), 1);
        assertEquals(Possibility.YES, Solver.possible(List.of(statement)));
        assertEquals(Possibility.NO, Solver.possible(List.of(statement, statement.not())));
        assertEquals(Possibility.YES, Solver.possible(List.of()));
    }

    private static Formula notAfter(int day, long fixed) {
        return Formula.notAfter(new DayOperand.Moving(day, DayFunction.NONE), new DayOperand.Fixed(fixed));
    }

    @Test
    void aSearchThatIsNotHardReachesNoBound() {
        SearchEffort effort = new SearchEffort();
        assertEquals(Possibility.YES, Solver.possible(List.of(notAfter(0, 5)), new Answers(effort)));
        assertEquals(Set.of(), effort.reached());
        assertTrue(effort.steps() > 0);
    }

    /** Day 0 cannot be early, as the choice would have to be two things; that is found out after it was supposed. */
    @Test
    void whatWasSupposedOfDaysIsTakenBackWithTheAlternative() {
        Choice choice = new Choice(9, 0b111);
        Formula early = notAfter(0, 5);
        List<Formula> formulas = List.of(
                Formula.any(early, notAfter(1, 5)),
                Formula.any(early.not(), Formula.in(choice, 0b1), Formula.in(choice, 0b10)),
                Formula.any(early.not(), Formula.in(choice, 0b100)));
        assertEquals(Possibility.YES, Solver.possible(formulas));
        List<Formula> late = new ArrayList<>(formulas);
        late.add(notAfter(1, 7).not());
        assertEquals(Possibility.NO, Solver.possible(late));
    }

    /** Another search of the same case does not ask the same of a member again. */
    @Test
    void whatIsFoundOfAMemberIsRemembered() {
        Formula sound = Formula.in(new Choice(8, 0b11), 0b1);
        Answers answers = new Answers(new SearchEffort());
        assertEquals(
                Possibility.YES, Solver.possible(List.of(new Formula.ForAll(new OfList(7, sound), false)), answers));
        Answers.Answer known = answers.ofMember(List.of(sound.not()));
        assertEquals(Possibility.YES, known == null ? null : known.possibility());
    }

    @Test
    void anAlternativeOfSeveralPartsFailsWithAnyOfThem() {
        Choice choice = new Choice(9, 0b111);
        Formula either = Formula.any(
                Formula.all(Formula.in(choice, 0b1), notAfter(0, 5)),
                Formula.all(Formula.in(choice, 0b10), notAfter(0, 4)));
        assertEquals(
                Possibility.NO, Solver.possible(List.of(either, notAfter(0, 6).not())));
        assertEquals(
                Possibility.YES,
                Solver.possible(List.of(either, notAfter(0, 3).not())),
                "day 0 is the fourth or the fifth");
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        Choice choice = new Choice(9, 0b111);
        Formula every = new Formula.ForAll(new OfList(7, Formula.in(new Choice(8, 0b11), 0b1)), false);
        for (Formula said : List.of(notAfter(0, 5), every)) {
            Formula either = Formula.any(
                    Formula.all(said, Formula.in(choice, 0b1)), Formula.all(said, Formula.in(choice, 0b10)));
            assertEquals(Possibility.YES, Solver.possible(List.of(said, either)));
            assertEquals(Possibility.NO, Solver.possible(List.of(said.not(), either)));
        }
        assertEquals(
                Possibility.NO,
                Solver.possible(List.of(notAfter(0, 5), notAfter(0, 6).not())));
    }

    /** So many pigeons as do not fit into one hole less, each in one hole: no search of few steps finds that out. */
    @Test
    void pastItsStepsItSaysSoAndNeverGuesses() {
        int holes = 11;
        List<Choice> pigeons = new ArrayList<>();
        for (int i = 0; i <= holes; i++) {
            pigeons.add(new Choice(i, (1L << holes) - 1));
        }
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i <= holes; i++) {
            for (int j = 0; j < i; j++) {
                for (int hole = 0; hole < holes; hole++) {
                    formulas.add(Formula.any(
                            Formula.in(pigeons.get(i), 1L << hole).not(),
                            Formula.in(pigeons.get(j), 1L << hole).not()));
                }
            }
        }
        SearchEffort effort = new SearchEffort();
        assertEquals(Possibility.PAST_BOUND, Solver.possible(formulas, new Answers(effort)));
        assertEquals(Set.of(SearchBound.STEPS), effort.reached());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @Property(seed = "2020", tries = 300, shrinking = ShrinkingMode.OFF)
    void formulasCanBeTrueTogetherExactlyWhereSomeValuesMakeThemSo(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Choice> variables = new ArrayList<>();
        for (int i = 0; i < VARIABLES; i++) {
            variables.add(new Choice(i, (1L << VALUES) - 1));
        }
        List<Formula> formulas = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            formulas.add(any(random, variables, 3));
        }
        boolean expected = false;
        for (int code = 0; code < Math.pow(VALUES, VARIABLES) && !expected; code++) {
            int[] values = new int[VARIABLES];
            for (int i = 0, rest = code; i < VARIABLES; i++, rest /= VALUES) {
                values[i] = rest % VALUES;
            }
            expected = formulas.stream().allMatch(formula -> isTrue(formula, values));
        }
        assertEquals(expected ? Possibility.YES : Possibility.NO, Solver.possible(formulas), formulas::toString);
    }

    private static Formula any(Random random, List<Choice> variables, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return Formula.in(variables.get(random.nextInt(VARIABLES)), random.nextInt(1 << VALUES));
        }
        List<Formula> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(any(random, variables, depth - 1));
        }
        Formula formula = random.nextBoolean() ? Formula.all(parts) : Formula.any(parts);
        return random.nextInt(4) == 0 ? formula.not() : formula;
    }

    private static boolean isTrue(Formula formula, int[] values) {
        if (formula instanceof Formula.All all) {
            return all.parts().stream().allMatch(part -> isTrue(part, values));
        }
        if (formula instanceof Formula.Any any) {
            return any.parts().stream().anyMatch(part -> isTrue(part, values));
        }
        Formula.In in = (Formula.In) formula;
        return (in.values() & (1L << values[in.choice().number()])) != 0;
    }
}
