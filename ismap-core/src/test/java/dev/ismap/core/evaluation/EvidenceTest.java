package dev.ismap.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.Applies;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.Oracle;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What evidence says was needed is what would have made the difference. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EvidenceTest implements GivenWorlds {

    @Provide
    Arbitrary<Condition<World>> leaves() {
        Arbitrary<DayExpression<World>> p = Arbitraries.just(DayExpression.of(World.P));
        Arbitrary<DayExpression<World>> others = Conditions.terms();
        return Arbitraries.oneOf(Conditions.simple(), Conditions.days(p, others), Conditions.days(others, p));
    }

    /** Without lists, items and readings that a case can rule out; of two days compared, one is stated in the case. */
    @Provide
    Arbitrary<Condition<World>> readOnce() {
        Pattern excluded = Pattern.compile("things|=> |\\b[uvk]\\b|(1d|[0-9]) (<=|=|>=) (/q \\+|[0-9])");
        return Conditions.readOnce()
                .filter(condition -> !excluded.matcher(condition.toString()).find());
    }

    /** Whether a printed value is as expected, read as a stranger would read it. */
    private static boolean meets(Expected expectation, String value) {
        String expected = expectation.value();
        return switch (expectation.relation()) {
            case EQUAL -> value.equals(expected);
            case NOT_EQUAL -> !value.equals(expected);
            case ONE_OF -> List.of(expected.split("\\|", -1)).contains(value);
            case NONE_OF -> !List.of(expected.split("\\|", -1)).contains(value);
            case STATED -> !value.isBlank();
            case BLANK -> value.isBlank();
            case NOT_AFTER ->
                LocalDate.parse(value).toEpochDay() <= LocalDate.parse(expected).toEpochDay();
            case NOT_BEFORE ->
                LocalDate.parse(value).toEpochDay() >= LocalDate.parse(expected).toEpochDay();
            case WITHIN, NOT_WITHIN -> throw new IllegalArgumentException("of items: " + expectation);
        };
    }

    /** The same world with another value at a path. */
    private static World with(World world, String path, String value) {
        return switch (path) {
            case "/a" -> world.withA(Input.given(Boolean.valueOf(value)));
            case "/b" -> world.withB(Input.given(Boolean.valueOf(value)));
            case "/colour" -> world.withColour(Input.given(Colour.valueOf(value)));
            case "/p" -> world.withP(Input.given(LocalDate.parse(value)));
            case "/q" -> world.withQ(Input.given(LocalDate.parse(value)));
            case "/text" -> world.withText(Input.given(value));
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static List<String> values(String path, String expected) {
        return switch (path) {
            case "/a", "/b" -> List.of("true", "false");
            case "/colour" -> List.of("RED", "GREEN", "BLUE");
            case "/text" -> List.of("", " ", "words", "other words");
            default ->
                Stream.concat(
                                World.COMPLETIONS.stream().map(LocalDate::toString),
                                expected.matches("[0-9]{4}-.*")
                                        ? Stream.of(
                                                expected,
                                                LocalDate.parse(expected)
                                                        .plusDays(1)
                                                        .toString(),
                                                LocalDate.parse(expected)
                                                        .minusDays(1)
                                                        .toString())
                                        : Stream.of())
                        .toList();
        };
    }

    private static List<Evidence> evidence(Condition<World> condition, World world) {
        Trace trace = new Trace();
        new Evaluator<>(world, World.LAW).trace(condition, trace);
        return trace.evidence();
    }

    @Property(seed = "2020")
    void aLeafHoldsForExactlyTheValuesThatMeetItsExpectationAlsoUnderNegation(
            @ForAll("leaves") Condition<World> leaf,
            @ForAll @IntRange(max = 2) int negations,
            @ForAll("complete") World world) {
        Assume.that(!leaf.toString().matches(".*/p.*/p.*") && !leaf.toString().startsWith("applies(/things"));
        Condition<World> condition = leaf;
        for (int i = 0; i < negations; i++) {
            condition = Condition.not(condition);
        }
        List<Evidence> judged = evidence(condition, world).stream()
                .filter(evidence -> evidence.expected().isPresent())
                .toList();
        boolean noLimit = leaf instanceof Compare<World> compare
                && (compare.left() instanceof DayExpression.Stated ? compare.right() : compare.left())
                        .of(world, World.LAW)
                        .known()
                        .isEmpty();
        if (noLimit) {
            assertEquals(List.of(), judged, "no day is held against one that does not apply");
            return;
        }
        assertEquals(1, judged.size(), condition + ": " + judged);
        String path = judged.get(0).path();
        Expected expectation = judged.get(0).expected().orElseThrow();
        for (String value : values(path, expectation.value())) {
            boolean met = leaf instanceof Applies || meets(expectation, value);
            if (leaf instanceof Applies) {
                met = expectation.relation() == Relation.NOT_EQUAL;
            }
            assertEquals(
                    Truth.of(met),
                    new Evaluator<>(with(world, path, value), World.LAW).test(condition),
                    condition + " of " + value + ", expected " + expectation);
        }
    }

    @Property(seed = "2020", tries = 300)
    void whatDecidedMeetsItsExpectationWhereTheConditionHoldsAndFailsItWhereItDoesNot(
            @ForAll("readOnce") Condition<World> condition, @ForAll("complete") World world) {
        Truth truth = new Evaluator<>(world, World.LAW).test(condition);
        Assume.that(truth != Truth.UNKNOWN);
        for (Evidence one : evidence(condition, world)) {
            if (one.expected().isPresent()
                    && !one.value().equals("NOT_APPLICABLE")
                    && !one.expected().get().value().equals("NOT_APPLICABLE")) {
                assertEquals(truth == Truth.TRUE, meets(one.expected().get(), one.value()), one + " of " + condition);
            }
        }
    }

    @Property(seed = "2020", tries = 300)
    void whoMeetsEveryNamedExpectationNoLongerFailsTheCondition(
            @ForAll("readOnce") Condition<World> condition, @ForAll("complete") World given) {
        World world = given.withP(Input.given(given.p().known().orElse(World.CHANGE)))
                .withQ(Input.given(given.q().known().orElse(World.CHANGE)));
        Assume.that(new Evaluator<>(world, World.LAW).test(condition) == Truth.FALSE);
        World changed = world;
        for (Evidence one : evidence(condition, world)) {
            if (one.expected().isPresent()) {
                Expected expectation = one.expected().get();
                boolean none = expectation.equals(new Expected(Relation.EQUAL, "NOT_APPLICABLE"));
                changed = none
                        ? changed.withA(Input.notApplicable("so it is"))
                        : with(
                                changed,
                                one.path(),
                                values(one.path(), expectation.value()).stream()
                                        .filter(value -> meets(expectation, value))
                                        .findFirst()
                                        .orElseThrow());
            }
        }
        if (condition.toString().contains("any()") && changed.equals(world)) {
            return; // nothing could ever meet it
        }
        assertNotEquals(Truth.FALSE, new Evaluator<>(changed, World.LAW).test(condition), condition + " of " + changed);
    }

    @Property(seed = "2020", tries = 300)
    void evidenceOfItemsNamesExactlyThoseThatAreOutside(@ForAll("complete") World world, @ForAll boolean negated) {
        Condition<World> within = Condition.within(
                ItemsExpression.of(World.U), ItemsExpression.of(World.V).or(ItemsExpression.of(World.K)));
        Set<Integer> outside = new TreeSet<>(Oracle.items(ItemsExpression.of(World.U), world));
        outside.removeAll(Oracle.items(ItemsExpression.of(World.V).or(ItemsExpression.of(World.K)), world));
        Evidence evidence =
                evidence(negated ? Condition.not(within) : within, world).get(0);
        assertEquals(outside.stream().map(i -> "i" + i).toList(), evidence.items());
        assertEquals("/u", evidence.path());
        assertEquals(Integer.toString(world.u().certain().size()), evidence.value());
        assertEquals(
                new Expected(negated ? Relation.NOT_WITHIN : Relation.WITHIN, "(v or k)"),
                evidence.expected().orElseThrow());
        World without = world.withU(ItemBounds.known(
                world.u().certain().minus(ItemSet.of(outside.stream().mapToInt(Integer::intValue)))));
        assertEquals(Truth.TRUE, new Evaluator<>(without, World.LAW).test(within));
        assertFalse(new Evaluator<>(world, World.LAW).test(within) == Truth.TRUE && !outside.isEmpty());
        assertTrue(new Evaluator<>(world, World.LAW).test(within) != Truth.UNKNOWN);
    }

    /** What nobody can bring about is nothing that is needed; that there is none of it is part of why a case is as wanted. */
    @Property(seed = "2020", tries = 20)
    void aWayThatNobodyCanBringAboutIsToldOnlyWhereItIsNotWanted(@ForAll("complete") World given) {
        World world = given.withA(Input.given(false)).withB(Input.given(true));
        ItemsExpression<World> k = ItemsExpression.of(World.K);
        Condition<World> either = Condition.anyOf(
                Condition.any(k.without(k)), Condition.not(Condition.applies(World.B)), Condition.holds(World.A));
        assertEquals(
                List.of("/a EQUAL true"),
                evidence(either, world).stream().map(EvidenceTest::needed).toList());
        assertEquals(
                List.of("/k WITHIN none", "/b NOT_EQUAL NOT_APPLICABLE", "/a NOT_EQUAL true"),
                evidence(Condition.not(either), world).stream()
                        .map(EvidenceTest::needed)
                        .toList());
    }

    private static String needed(Evidence one) {
        Expected expected = one.expected().orElseThrow();
        return one.path() + " " + expected.relation() + " " + expected.value();
    }
}
