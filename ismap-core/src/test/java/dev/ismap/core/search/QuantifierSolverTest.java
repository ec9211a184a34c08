package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.determination.Determination.SearchBound;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.search.Members.Group;
import dev.ismap.core.search.Members.OfItems;
import dev.ismap.core.search.Members.OfList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What can be true of all members of a population, held against going through all populations. */
class QuantifierSolverTest {

    private static final int ITEMS = 3;
    private static final int LIST = 9;

    /** What is unknown of a member: two choices of two values each, so that a member is one of four. */
    private static final Choice LEFT = new Choice(0, 3);

    private static final Choice RIGHT = new Choice(1, 3);
    private static final int MEMBERS = 4;

    private static Formula statement(ItemSet items, Formula formula, boolean holds) {
        return new Formula.ForAll(new OfItems(List.of(new Group(items, formula))), holds);
    }

    private static ItemSet items(int... items) {
        return ItemSet.of(items);
    }

    @Test
    void notEveryOneOfNoItemsFailsAndEveryOneMeetsAnything() {
        Formula left = Formula.in(LEFT, 1);
        assertEquals(Possibility.NO, Solver.possible(List.of(statement(items(), left, false))));
        assertEquals(Possibility.YES, Solver.possible(List.of(statement(items(), Constant.FALSE, true))));
    }

    @Test
    void oneItemCannotFailTwoThingsOfWhichItAlwaysMeetsOne() {
        Formula left = Formula.in(LEFT, 1);
        List<Formula> one = List.of(statement(items(0), left, false), statement(items(0), left.not(), false));
        List<Formula> two = List.of(statement(items(0, 1), left, false), statement(items(0, 1), left.not(), false));
        assertEquals(Possibility.NO, Solver.possible(one));
        assertEquals(Possibility.YES, Solver.possible(two), "two items can");
    }

    @Test
    void aListHasAsManyMembersAsFailuresAskFor() {
        Formula left = Formula.in(LEFT, 1);
        List<Formula> both = List.of(
                new Formula.ForAll(new OfList(LIST, left), false),
                new Formula.ForAll(new OfList(LIST, left.not()), false));
        assertEquals(Possibility.YES, Solver.possible(both));
        List<Formula> met = new ArrayList<>(both);
        met.add(new Formula.ForAll(new OfList(LIST, left), true));
        assertEquals(Possibility.NO, Solver.possible(met), "one that every member meets cannot fail");
    }

    /** However many failures there are, one item can take them all where they go together. */
    @Test
    void manyFailuresOfOneItemArePossibleTogether() {
        for (int many : new int[] {2, 16, 17, 18, 40}) {
            List<Formula> failures = IntStream.range(0, many)
                    .mapToObj(i -> statement(items(0), Formula.in(new Choice(i, 3), 1), false))
                    .toList();
            assertEquals(Possibility.YES, Solver.possible(failures), many + " failures");
        }
    }

    /** Twelve items, each with room for one of thirteen failures: no search of few steps finds that they do not fit. */
    @Test
    void pastItsBoundItSaysSoAndNeverGuesses() {
        int many = 13;
        Choice which = new Choice(0, (1L << many) - 1);
        ItemSet items = items(IntStream.range(0, many - 1).toArray());
        List<Formula> failures = IntStream.range(0, many)
                .mapToObj(i -> statement(items, Formula.in(which, 1L << i).not(), false))
                .toList();
        assertNotEquals(Possibility.YES, Solver.possible(failures));
        // items of which each takes other failures than the rest, so that they cannot be taken for one another
        List<Formula> unlike = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            List<Group> groups = new ArrayList<>();
            for (int item = 0; item < many - 1; item++) {
                Choice own = new Choice(item, (1L << many) - 1);
                groups.add(new Group(items(item), Formula.in(own, 1L << i).not()));
            }
            unlike.add(new Formula.ForAll(new OfItems(groups), false));
        }
        SearchEffort effort = new SearchEffort();
        assertEquals(Possibility.PAST_BOUND, Solver.possible(unlike, new Answers(effort)));
        assertTrue(
                effort.reached().contains(SearchBound.ITEMS), effort.reached().toString());
    }

    /** The search comes to the same statements by two ways, and goes back from both. */
    @Test
    void statementsThatFailTogetherFailAgainByAnotherWay() {
        Formula left = Formula.in(LEFT, 1);
        Formula met = statement(items(0), left, true);
        Formula failed = statement(items(0), Formula.any(left, Formula.in(RIGHT, 1)), false);
        Formula notInList = new Formula.ForAll(new OfList(LIST, Formula.any(left, Formula.in(RIGHT, 1))), false);
        Choice way = new Choice(7, 0b111);
        Formula eitherWay = Formula.any(Formula.in(way, 0b001), Formula.in(way, 0b010));
        Formula another = Formula.in(way, 0b100);
        assertEquals(Possibility.NO, Solver.possible(List.of(met, eitherWay, Formula.any(failed, another))));
        assertEquals(Possibility.YES, Solver.possible(List.of(met, Formula.any(failed, another))));
        Formula metInList = new Formula.ForAll(new OfList(LIST, left), true);
        assertEquals(Possibility.NO, Solver.possible(List.of(metInList, eitherWay, Formula.any(notInList, another))));
        assertEquals(Possibility.YES, Solver.possible(List.of(metInList, Formula.any(notInList, another))));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @Property(seed = "2020", tries = 1000, shrinking = ShrinkingMode.OFF)
    void statementsOnItemsArePossibleExactlyWhereSomePopulationMakesThemTrue(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Formula.ForAll> statements = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            statements.add(ofItems(random));
        }
        assertEquals(
                someWorld(population -> statements.stream().allMatch(one -> isTrue(one, population))),
                Solver.possible(new ArrayList<>(statements)),
                statements::toString);
    }

    /** The search takes statements back and asks of others: what it knows of those that it keeps stays true. */
    @Property(seed = "2020", tries = 300, shrinking = ShrinkingMode.OFF)
    void statementsOfWhichSomeNeedNotBeTrueArePossibleExactlyWhereSomePopulationMakesEnoughOfThemTrue(
            @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<List<Formula.ForAll>> clauses = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            clauses.add(Stream.generate(() -> ofItems(random))
                    .limit(1 + random.nextInt(3))
                    .toList());
        }
        assertEquals(
                someWorld(population ->
                        clauses.stream().allMatch(clause -> clause.stream().anyMatch(one -> isTrue(one, population)))),
                Solver.possible(clauses.stream()
                        .map(clause -> Formula.any(clause.toArray(Formula[]::new)))
                        .toList()),
                clauses::toString);
    }

    private static Formula.ForAll ofItems(Random random) {
        ItemSet some = some(random);
        List<Group> groups = new ArrayList<>(List.of(new Group(some, formula(random, 2))));
        ItemSet others = some(random).minus(some);
        if (!others.isEmpty()) {
            groups.add(new Group(others, formula(random, 2)));
        }
        return new Formula.ForAll(new OfItems(groups), random.nextBoolean());
    }

    private static Possibility someWorld(Predicate<int[]> isTrue) {
        for (int code = 0; code < Math.pow(MEMBERS, ITEMS); code++) {
            int[] population = new int[ITEMS];
            for (int i = 0, rest = code; i < ITEMS; i++, rest /= MEMBERS) {
                population[i] = rest % MEMBERS;
            }
            if (isTrue.test(population)) {
                return Possibility.YES;
            }
        }
        return Possibility.NO;
    }

    @Property(seed = "2020", tries = 500, shrinking = ShrinkingMode.OFF)
    void statementsOnAListArePossibleExactlyWhereSomeListMakesThemTrue(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Formula> statements = new ArrayList<>();
        List<Formula> members = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Formula formula = formula(random, 2);
            members.add(formula);
            statements.add(new Formula.ForAll(new OfList(LIST, formula), random.nextBoolean()));
        }
        boolean expected = false;
        for (int code = 0; code < 1 << MEMBERS && !expected; code++) {
            boolean all = true;
            for (int i = 0; i < members.size(); i++) {
                boolean every = true;
                for (int member = 0; member < MEMBERS; member++) {
                    every &= (code & (1 << member)) == 0 || isTrue(members.get(i), member);
                }
                all &= every == ((Formula.ForAll) statements.get(i)).holds();
            }
            expected = all;
        }
        assertEquals(expected ? Possibility.YES : Possibility.NO, Solver.possible(statements), statements::toString);
    }

    private static ItemSet some(Random random) {
        int code = random.nextInt(1 << ITEMS);
        return items(
                IntStream.range(0, ITEMS).filter(i -> (code & (1 << i)) != 0).toArray());
    }

    private static Formula formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return Formula.in(random.nextBoolean() ? LEFT : RIGHT, random.nextInt(4));
        }
        Formula one = formula(random, depth - 1);
        Formula other = formula(random, depth - 1);
        return random.nextBoolean() ? Formula.all(one, other) : Formula.any(one, other);
    }

    private static boolean isTrue(Formula.ForAll statement, int[] population) {
        boolean every = true;
        for (Group group : ((OfItems) statement.members()).groups()) {
            for (int item = 0; item < ITEMS; item++) {
                every &= !group.items().contains(item) || isTrue(group.formula(), population[item]);
            }
        }
        return every == statement.holds();
    }

    private static boolean isTrue(Formula formula, int member) {
        if (formula instanceof Formula.All all) {
            return all.parts().stream().allMatch(part -> isTrue(part, member));
        }
        if (formula instanceof Formula.Any any) {
            return any.parts().stream().anyMatch(part -> isTrue(part, member));
        }
        Formula.In in = (Formula.In) formula;
        int value = in.choice() == LEFT ? member & 1 : member >> 1;
        return (in.values() & (1L << value)) != 0;
    }
}
