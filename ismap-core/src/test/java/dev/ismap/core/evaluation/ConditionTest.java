package dev.ismap.core.evaluation;

import static dev.ismap.core.condition.Truth.FALSE;
import static dev.ismap.core.condition.Truth.TRUE;
import static dev.ismap.core.condition.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.Evidence.Expected;
import dev.ismap.core.condition.Evidence.Relation;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of condition on each state of its fact. */
class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final DayExpression<World> LIMIT = DayExpression.of(DAY);

    private static Arguments row(Condition<World> condition, World world, Truth expected) {
        return Arguments.of(condition, world, expected);
    }

    private static <T> Input<T> none() {
        return Input.notApplicable("so it is");
    }

    static Stream<Arguments> table() {
        Condition<World> holds = Condition.holds(World.A);
        Condition<World> red = Condition.oneOf(World.COLOUR, Colour.RED, Colour.GREEN);
        Condition<World> stated = Condition.stated(World.TEXT);
        Condition<World> by = Condition.notAfter(DayExpression.of(World.P), LIMIT);
        Condition<World> from = Condition.notBefore(DayExpression.of(World.P), LIMIT);
        Condition<World> on = Condition.sameDay(DayExpression.of(World.P), LIMIT);
        Condition<World> every = Condition.every(World.THINGS, Condition.holds(World.SOUND));
        Condition<World> some = Condition.some(World.THINGS, Condition.holds(World.SOUND));
        return Stream.of(
                row(holds, Worlds.silent().withA(Input.given(true)), TRUE),
                row(holds, Worlds.silent().withA(Input.given(false)), FALSE),
                row(holds, Worlds.silent().withA(none()), FALSE),
                row(holds, Worlds.silent().withA(Input.notKnown()), UNKNOWN),
                row(holds, Worlds.silent(), UNKNOWN),
                row(red, Worlds.silent().withColour(Input.given(Colour.GREEN)), TRUE),
                row(red, Worlds.silent().withColour(Input.given(Colour.BLUE)), FALSE),
                row(red, Worlds.silent().withColour(none()), FALSE),
                row(red, Worlds.silent(), UNKNOWN),
                row(stated, Worlds.silent().withText(Input.given("words")), TRUE),
                row(stated, Worlds.silent().withText(Input.given("")), FALSE),
                row(stated, Worlds.silent().withText(Input.given(" \u3000\n")), FALSE),
                row(stated, Worlds.silent().withText(none()), FALSE),
                row(stated, Worlds.silent(), UNKNOWN),
                row(by, Worlds.silent().withP(Input.given(DAY.minusDays(1))), TRUE),
                row(by, Worlds.silent().withP(Input.given(DAY)), TRUE),
                row(by, Worlds.silent().withP(Input.given(DAY.plusDays(1))), FALSE),
                row(by, Worlds.silent().withP(none()), FALSE),
                row(by, Worlds.silent(), UNKNOWN),
                row(from, Worlds.silent().withP(Input.given(DAY.minusDays(1))), FALSE),
                row(from, Worlds.silent().withP(Input.given(DAY)), TRUE),
                row(from, Worlds.silent().withP(Input.given(DAY.plusDays(1))), TRUE),
                row(from, Worlds.silent().withP(none()), FALSE),
                row(on, Worlds.silent().withP(Input.given(DAY.minusDays(1))), FALSE),
                row(on, Worlds.silent().withP(Input.given(DAY)), TRUE),
                row(on, Worlds.silent().withP(Input.given(DAY.plusDays(1))), FALSE),
                row(on, Worlds.silent().withP(none()), FALSE),
                row(every, things(), TRUE),
                row(every, things(Input.given(true), Input.given(true)), TRUE),
                row(every, things(Input.given(true), Input.notAsked()), UNKNOWN),
                row(every, things(Input.notAsked(), Input.given(false)), FALSE),
                row(every, things(Input.given(true), none()), FALSE),
                row(every, Worlds.silent().withThings(none()), FALSE),
                row(every, Worlds.silent(), UNKNOWN),
                row(some, things(), FALSE),
                row(some, things(Input.given(false), Input.given(true)), TRUE),
                row(some, things(Input.given(false), Input.notAsked()), UNKNOWN),
                row(some, things(Input.given(false), none()), FALSE),
                row(some, Worlds.silent(), UNKNOWN));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static World things(Input<Boolean>... sound) {
        return Worlds.silent()
                .withThings(Input.given(Stream.of(sound)
                        .map(one -> new Thing(one, Input.notAsked()))
                        .toList()));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("table")
    void aConditionComesOutAsItsFactSays(Condition<World> condition, World world, Truth expected) {
        assertEquals(expected, new Evaluator<>(world, World.LAW).test(condition));
        assertEquals(expected.not(), new Evaluator<>(world, World.LAW).test(Condition.not(condition)));
    }

    @Test
    void whetherAFactAppliesIsKnownByAnAnswerOfEitherKind() {
        Condition<World> applies = Condition.applies(World.P);
        assertEquals(TRUE, new Evaluator<>(Worlds.silent().withP(Input.given(DAY)), World.LAW).test(applies));
        assertEquals(FALSE, new Evaluator<>(Worlds.silent().withP(none()), World.LAW).test(applies));
        assertEquals(UNKNOWN, new Evaluator<>(Worlds.silent(), World.LAW).test(applies));
        assertEquals(UNKNOWN, new Evaluator<>(Worlds.silent().withP(Input.notKnown()), World.LAW).test(applies));
    }

    @Test
    void aDayThatDoesNotApplyMeetsNoComparisonWhateverTheOtherDay() {
        for (Compare.Order order : Compare.Order.values()) {
            Compare<World> compare = new Compare<>(DayExpression.of(World.P), order, DayExpression.of(World.Q));
            assertEquals(FALSE, new Evaluator<>(Worlds.silent().withP(none()), World.LAW).test(compare));
            assertEquals(FALSE, new Evaluator<>(Worlds.silent().withQ(none()), World.LAW).test(compare));
            assertEquals(UNKNOWN, new Evaluator<>(Worlds.silent().withQ(Input.given(DAY)), World.LAW).test(compare));
        }
    }

    @Test
    void evidenceSaysThatAFactDoesNotApply() {
        Trace trace = new Trace();
        new Evaluator<>(Worlds.silent().withA(none()), World.LAW).trace(Condition.holds(World.A), trace);
        assertEquals(
                List.of(new Evidence(
                        "/a",
                        Label.same("a"),
                        "NOT_APPLICABLE",
                        Optional.of(new Expected(Relation.EQUAL, "true")),
                        List.of(),
                        Optional.empty())),
                trace.evidence());
    }

    private static final Condition<World> A = Condition.holds(World.A);
    private static final Condition<World> B = Condition.holds(World.B);
    private static final Condition<World> C = Condition.stated(World.TEXT);

    /** None of the three holds. */
    private static final World NONE =
            Worlds.silent().withA(Input.given(false)).withB(Input.given(false)).withText(Input.given(""));

    private static List<String> told(Condition<World> condition, World world) {
        Trace trace = new Trace();
        new Evaluator<>(world, World.LAW).trace(condition, trace);
        return trace.evidence().stream()
                .map(one -> one.path() + " " + one.value() + " "
                        + one.expected().orElseThrow().relation() + " "
                        + one.expected().flatMap(Expected::way).orElse("anyway"))
                .toList();
    }

    @Test
    void whereAnyOneOfSeveralWaysIsEnoughEvidenceSaysToWhichOfThemItBelongs() {
        World all = Worlds.silent()
                .withA(Input.given(true))
                .withB(Input.given(true))
                .withText(Input.given("x"));
        assertEquals(List.of("/a false EQUAL 1", "/b false EQUAL 2"), told(Condition.anyOf(A, B), NONE));
        assertEquals(
                List.of("/a false EQUAL 1", "/b false EQUAL 2", "/text  STATED 3"),
                told(Condition.anyOf(A, Condition.anyOf(B, C)), NONE));
        assertEquals(
                List.of("/a false EQUAL 1", "/b false EQUAL 1", "/text  STATED 2"),
                told(Condition.anyOf(Condition.allOf(A, B), C), NONE));
        assertEquals(List.of("/a true EQUAL anyway"), told(Condition.anyOf(A, B), NONE.withA(Input.given(true))));
        assertEquals(List.of("/a false EQUAL anyway", "/b false EQUAL anyway"), told(Condition.allOf(A, B), NONE));
        assertEquals(
                List.of("/a true NOT_EQUAL 1", "/b true NOT_EQUAL 2"), told(Condition.not(Condition.allOf(A, B)), all));
        assertEquals(
                List.of("/a true NOT_EQUAL anyway", "/b true NOT_EQUAL anyway"),
                told(Condition.not(Condition.anyOf(A, B)), all));
    }

    @Test
    void whatEachOfTheWaysNeedsIsNeededAnywayAndWaysOfSeveralChoicesAreCountedByChoice() {
        assertEquals(
                List.of("/a false EQUAL anyway", "/b false EQUAL 1", "/text  STATED 2"),
                told(Condition.anyOf(Condition.allOf(A, B), Condition.allOf(A, C)), NONE));
        assertEquals(
                List.of("/a false EQUAL 1-1", "/b false EQUAL 1-2", "/b false EQUAL 2-1", "/text  STATED 2-2"),
                told(Condition.allOf(Condition.anyOf(A, B), Condition.anyOf(B, C)), NONE));
    }

    @Test
    void ofThingsOfWhichOneIsEnoughEachIsAWay() {
        assertEquals(
                List.of("/things/0/sound false EQUAL 1", "/things/1/sound false EQUAL 2"),
                told(
                        Condition.some(World.THINGS, Condition.holds(World.SOUND)),
                        things(Input.given(false), Input.given(false))));
        assertEquals(
                List.of("/things/0/sound false EQUAL anyway", "/things/1/sound false EQUAL anyway"),
                told(
                        Condition.every(World.THINGS, Condition.holds(World.SOUND)),
                        things(Input.given(false), Input.given(false))));
    }

    @Test
    void evidenceNamesTheThingOfTheListAndWhereAValueWasLookedUp() {
        Source register = new Source(Label.of("名簿", "register"), Basis.SECONDARY);
        Fact<Thing, Boolean> sound = World.SOUND.from(thing -> Optional.of(register));
        Trace trace = new Trace();
        new Evaluator<>(things(Input.given(true), Input.given(false)), World.LAW)
                .trace(Condition.every(World.THINGS, Condition.holds(sound)), trace);
        assertEquals(
                List.of(new Evidence(
                        "/things/1/sound",
                        Label.same("sound"),
                        "false",
                        Optional.of(new Expected(Relation.EQUAL, "true")),
                        List.of(),
                        Optional.of(register))),
                trace.evidence());
    }

    private record Box(List<World> worlds) {}

    @Test
    void aThingInAListInAListHasThePathOfBoth() {
        Fact<Box, List<World>> worlds = Fact.list("/worlds", Label.same("worlds"), box -> Input.given(box.worlds()));
        Condition<Box> condition = Condition.every(worlds, Condition.every(World.THINGS, Condition.holds(World.SOUND)));
        Box box = new Box(List.of(things(), things(Input.given(true), Input.notKnown())));
        Trace trace = new Trace();
        new Evaluator<>(box, World.LAW).trace(condition, trace);
        assertEquals(
                List.of("/worlds/1/things/1/sound"),
                trace.gaps().stream().map(MissingInput::path).toList());
        List<String> reads = new ArrayList<>();
        PathScanner.scan(condition, reads::add);
        assertEquals(List.of("/worlds", "/worlds/*/things", "/worlds/*/things/*/sound"), reads);
    }

    @Test
    void aValueThatDecidesTwiceIsShownOnce() {
        Condition<World> twice = Condition.allOf(Condition.holds(World.A), Condition.holds(World.A));
        Trace trace = new Trace();
        new Evaluator<>(Worlds.silent().withA(Input.given(true)), World.LAW).trace(twice, trace);
        new Evaluator<>(Worlds.silent(), World.LAW).trace(twice, trace);
        assertEquals(1, trace.evidence().size());
        assertEquals(1, trace.gaps().size());
    }

    @Test
    void aConditionOnAValueNeedsAValue() {
        assertThrows(IllegalArgumentException.class, () -> Condition.oneOf(World.COLOUR));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AlternativeReadings<World>(new LegalUncertainty("d", Label.same("?")), List.of()));
    }

    @Test
    void conditionsPrintAsFormulas() {
        Condition<World> condition = Condition.allOf(
                Condition.holds(World.A),
                Condition.not(Condition.oneOf(World.COLOUR, Colour.RED, Colour.BLUE)),
                Condition.anyOf(Condition.stated(World.TEXT), Condition.applies(World.Q)),
                Condition.sameDay(
                        DayExpression.of(World.P).nextDay(),
                        DayExpression.of(World.Q).lastDayOf(World.PERIOD)),
                Condition.within(
                        ItemsExpression.of(World.U),
                        ItemsExpression.of(World.V)
                                .or(ItemsExpression.of(World.K).without(ItemsExpression.none()))),
                Condition.every(World.THINGS, Condition.holds(World.SOUND)));
        assertEquals(
                "all(holds(/a), not(oneOf(/colour: RED, BLUE)), any(stated(/text), applies(/q)),"
                        + " /p + 1d = lastDay(period from /q), u within (v or (k without none)),"
                        + " every(/things: holds(/sound)))",
                condition.toString());
    }

    @Test
    void doubtsAndStatusPrintAsFormulasToo() {
        LegalUncertainty doubt = new LegalUncertainty("d", Label.same("?"));
        Condition<World> readings = new AlternativeReadings<>(
                doubt,
                List.of(
                        Reading.of(Label.same("one"), Condition.holds(World.A)),
                        new Reading<>(Label.same("other"), Condition.holds(World.B), new UnknownRequirement<>(doubt))));
        assertEquals("candidates(d: holds(/a) | holds(/b) => unsettled(d))", readings.toString());
        Status<World> listed = Status.known("/listed", Label.same("l"), world -> List.of(), world -> Optional.empty());
        assertEquals("during(/p: known /listed)", new During<>(DayExpression.of(World.P), listed).toString());
    }

    @Test
    void anOrderTheOtherWayRoundHoldsOfTheDaysTheOtherWayRound() {
        for (Compare.Order order : Compare.Order.values()) {
            for (long day : new long[] {1, 2, 3}) {
                assertEquals(order.holds(day, 2), order.mirrored().holds(2, day), order + " of " + day + " and 2");
            }
        }
        assertEquals(
                List.of(true, true, false),
                Stream.of(1, 2, 3)
                        .map(day -> Compare.Order.NOT_AFTER.holds(day, 2))
                        .toList());
    }

    @Test
    void truthsAndRelationsHaveLabelsOfTheirOwnInBothLanguages() {
        for (List<Label> labels : List.of(
                Stream.of(Truth.values()).map(Truth::label).toList(),
                Stream.of(Relation.values()).map(Relation::label).toList())) {
            assertEquals(
                    labels.size(), labels.stream().map(Label::ja).distinct().count());
            assertEquals(
                    labels.size(), labels.stream().map(Label::en).distinct().count());
            labels.forEach(label -> assertNotEquals(label.ja(), label.en()));
        }
    }

    @Test
    void listsOfValuesThatDifferPrintDifferently() {
        String longText = "x".repeat(100);
        assertNotEquals(
                Condition.oneOf(World.TEXT, "a, b").toString(),
                Condition.oneOf(World.TEXT, "a", "b").toString());
        assertNotEquals(
                Condition.oneOf(World.TEXT, "a\\", "b").toString(),
                Condition.oneOf(World.TEXT, "a\\, b").toString());
        assertNotEquals(
                Condition.oneOf(World.TEXT, longText + "a").toString(),
                Condition.oneOf(World.TEXT, longText + "b").toString());
    }
}
