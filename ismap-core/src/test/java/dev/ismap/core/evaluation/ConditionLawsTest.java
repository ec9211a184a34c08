package dev.ismap.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.Oracle;
import dev.ismap.core.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws of conditions, against every completion of generated cases. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ConditionLawsTest implements GivenWorlds {

    @Provide
    Arbitrary<Condition<World>> conditions() {
        return Conditions.any();
    }

    @Provide
    Arbitrary<Condition<World>> doubtless() {
        return Conditions.withoutDoubt();
    }

    @Provide
    Arbitrary<Condition<World>> readOnce() {
        return Conditions.readOnce();
    }

    /** What a condition comes to over all completions of a case and all readings of its doubts. */
    private static Set<Truth> outcomes(Condition<World> condition, World world) {
        Map<String, List<Condition<World>>> doubts = Oracle.doubts(condition);
        Set<Truth> result = EnumSet.noneOf(Truth.class);
        for (World complete : world.completions()) {
            for (Map<String, Integer> choice : Oracle.choices(doubts, complete, World.LAW)) {
                result.add(Truth.of(Oracle.holds(condition, complete, World.LAW, choice)));
                if (result.size() == 2) {
                    return result;
                }
            }
        }
        return result;
    }

    private static Trace traced(Condition<World> condition, World world) {
        Trace trace = new Trace();
        new Evaluator<>(world, World.LAW).trace(condition, trace);
        return trace;
    }

    @Property(seed = "2020", tries = 500)
    void aKnownResultIsTheSameInEveryCompletionAndEveryReading(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        Truth truth = new Evaluator<>(world, World.LAW).test(condition);
        if (truth != Truth.UNKNOWN) {
            assertEquals(Set.of(truth), outcomes(condition, world), condition.toString());
        }
    }

    @Property(seed = "2020", tries = 500)
    void whereEveryFactAndDoubtStandsOnceAResultIsUnknownOnlyIfItCouldBeEither(
            @ForAll("readOnce") Condition<World> condition, @ForAll("partial") World world) {
        Set<Truth> outcomes = outcomes(condition, world);
        Truth expected = outcomes.size() == 1 ? outcomes.iterator().next() : Truth.UNKNOWN;
        assertEquals(expected, new Evaluator<>(world, World.LAW).test(condition), condition.toString());
    }

    @Property(seed = "2020")
    void aCompleteCaseWithoutADoubtIsAlwaysDecidedAsTheWordsSay(
            @ForAll("doubtless") Condition<World> condition, @ForAll("complete") World world) {
        assertEquals(
                Truth.of(Oracle.holds(condition, world, World.LAW, Map.of())),
                new Evaluator<>(world, World.LAW).test(condition));
    }

    @Property(seed = "2020", tries = 300)
    void aFurtherFactNeverOverturnsAKnownResult(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        Truth truth = new Evaluator<>(world, World.LAW).test(condition);
        if (truth != Truth.UNKNOWN) {
            List<World> completions = world.completions();
            for (int i = 0; i < completions.size(); i += 1 + completions.size() / 100) {
                World more = completions.get(i);
                assertEquals(truth, new Evaluator<>(more, World.LAW).test(condition), condition + " of " + more);
            }
        }
    }

    @Property(seed = "2020", tries = 500)
    void anUnknownResultNamesAGapOrADoubtAndAKnownOneNeither(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        Trace trace = traced(condition, world);
        boolean open = !trace.gaps().isEmpty() || !trace.doubts().isEmpty();
        assertEquals(new Evaluator<>(world, World.LAW).test(condition) == Truth.UNKNOWN, open, condition.toString());
    }

    @Property(seed = "2020", tries = 500)
    void aFactIsNamedAsMissingOnlyIfItIs(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        for (MissingInput gap : traced(condition, world).gaps()) {
            if (gap.path().matches("/[kuv]")) {
                ItemSet open = world.open(gap.path());
                assertFalse(gap.items().isEmpty());
                for (String item : gap.items().names()) {
                    assertTrue(open.contains(Integer.parseInt(item.substring(1))), gap + " in " + condition);
                }
            } else {
                assertTrue(world.isMissing(gap.path()), gap + " in " + condition);
            }
        }
    }

    @Property(seed = "2020", tries = 300)
    void whoFillsInTheGapsOfAnUnknownResultIsNotAskedAgain(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        List<MissingInput> gaps = traced(condition, world).gaps();
        if (gaps.isEmpty()) {
            return;
        }
        Set<String> paths = new TreeSet<>();
        gaps.forEach(gap -> paths.add(gap.path()));
        List<World> completions = world.completions();
        for (int i = 0; i < completions.size(); i += 1 + completions.size() / 10) {
            World filled = fill(world, paths, completions.get(i));
            assertEquals(List.of(), traced(condition, filled).gaps(), condition + " of " + filled);
        }
    }

    private static World fill(World world, Set<String> paths, World complete) {
        World filled = world;
        for (String path : paths) {
            filled = switch (path.split("/")[1]) {
                case "a" -> filled.withA(complete.a());
                case "b" -> filled.withB(complete.b());
                case "colour" -> filled.withColour(complete.colour());
                case "p" -> filled.withP(complete.p());
                case "q" -> filled.withQ(complete.q());
                case "text" -> filled.withText(complete.text());
                case "u" -> filled.withU(complete.u());
                case "v" -> filled.withV(complete.v());
                default -> filled.withThings(complete.things());
            };
        }
        return filled;
    }

    @Property(seed = "2020", tries = 500)
    void whatWasAskedIsSaidToBeAsked(@ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        for (MissingInput gap : traced(condition, world).gaps()) {
            boolean asked = switch (gap.path()) {
                case "/a" -> world.a().equals(Input.notKnown());
                case "/colour" -> world.colour().equals(Input.notKnown());
                case "/p" -> world.p().equals(Input.notKnown());
                case "/things" -> world.things().equals(Input.notKnown());
                default -> gap.asked();
            };
            assertEquals(asked, gap.asked(), gap.toString());
        }
    }

    @Property(seed = "2020", tries = 500)
    void aConditionSaysBeforehandEveryPathThatItsTraceNames(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        Set<String> reads = new TreeSet<>();
        PathScanner.scan(condition, reads::add);
        Trace trace = traced(condition, world);
        trace.gaps().forEach(gap -> assertRead(reads, gap.path(), condition));
        trace.evidence().forEach(evidence -> assertRead(reads, evidence.path(), condition));
    }

    private static void assertRead(Set<String> reads, String path, Condition<World> condition) {
        assertTrue(reads.contains(path.replaceAll("/[0-9]+", "/*")), path + " in " + reads + " of " + condition);
    }

    @Property(seed = "2020", tries = 500)
    void factsThatAConditionDoesNotNameDoNotMatterToIt(
            @ForAll("conditions") Condition<World> condition,
            @ForAll("partial") World one,
            @ForAll("partial") World other) {
        Set<String> reads = new TreeSet<>();
        PathScanner.scan(condition, reads::add);
        World mixed = new World(
                (reads.contains("/a") ? one : other).a(),
                (reads.contains("/b") ? one : other).b(),
                (reads.contains("/colour") ? one : other).colour(),
                (reads.contains("/p") ? one : other).p(),
                (reads.contains("/q") ? one : other).q(),
                (reads.contains("/text") ? one : other).text(),
                (reads.contains("/u") ? one : other).u(),
                (reads.contains("/v") ? one : other).v(),
                (reads.contains("/things") ? one : other).things());
        assertEquals(
                new Evaluator<>(one, World.LAW).test(condition), new Evaluator<>(mixed, World.LAW).test(condition));
        assertEquals(traced(condition, one).evidence(), traced(condition, mixed).evidence());
        assertEquals(traced(condition, one).gaps(), traced(condition, mixed).gaps());
        assertEquals(traced(condition, one).doubts(), traced(condition, mixed).doubts());
    }

    @Property(seed = "2020", tries = 500)
    void aConditionPutTogetherAnewIsEqualAndPrintsTheSame(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        Condition<World> copy = Conditions.copy(condition);
        assertEquals(condition, copy);
        assertEquals(condition.hashCode(), copy.hashCode());
        assertEquals(condition.toString(), copy.toString());
        assertEquals(new Evaluator<>(world, World.LAW).test(condition), new Evaluator<>(world, World.LAW).test(copy));
    }

    @Property(seed = "2020", tries = 300)
    void conditionsThatDifferPrintDifferently(
            @ForAll("conditions") Condition<World> one, @ForAll("conditions") Condition<World> other) {
        assertEquals(one.equals(other), one.toString().equals(other.toString()), one + " and " + other);
    }

    @Property(seed = "2020", tries = 500)
    void aConditionAndItsOppositeComeOutOppositeAndRestOnTheSameFacts(
            @ForAll("conditions") Condition<World> condition, @ForAll("partial") World world) {
        Condition<World> not = Condition.not(condition);
        assertEquals(
                new Evaluator<>(world, World.LAW).test(condition).not(), new Evaluator<>(world, World.LAW).test(not));
        assertEquals(traced(condition, world).gaps(), traced(not, world).gaps());
        assertEquals(traced(condition, world).doubts(), traced(not, world).doubts());
        assertEquals(
                traced(condition, world).evidence().stream()
                        .map(Evidence::path)
                        .distinct()
                        .toList(),
                traced(not, world).evidence().stream()
                        .map(Evidence::path)
                        .distinct()
                        .toList());
        assertNotEquals(condition, not);
    }
}
