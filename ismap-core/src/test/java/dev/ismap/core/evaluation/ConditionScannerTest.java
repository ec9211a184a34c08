package dev.ismap.core.evaluation;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.applies;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.stated;
import static dev.ismap.core.condition.Condition.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Every;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Status;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of each kind of condition. */
class ConditionScannerTest {

    private static final Label NAME = Label.same("x");

    private static Arguments row(Condition<World> condition, String... read) {
        return Arguments.of(condition, List.of(read));
    }

    static Stream<Arguments> kinds() {
        Condition<World> a = holds(World.A);
        Condition<World> b = holds(World.B);
        DayExpression<World> p = DayExpression.of(World.P);
        DayExpression<World> q = DayExpression.of(World.Q);
        DayExpression<World> fixed = DayExpression.of(LocalDate.of(2024, 5, 1));
        Fact<World, List<String>> required = Fact.list("/required", NAME, world -> Input.notAsked());
        Fact<World.Thing, String> name = Fact.text("/name", NAME, thing -> Input.notAsked());
        Status<World> plain = Status.known("/listed", NAME, world -> List.of(), world -> Optional.empty());
        Status<World> hanging = plain.hangingOn(World.TEXT, world -> List.of());
        Items<World> taken = World.V.hangingOn(World.TEXT, world -> List.of());
        LegalUncertainty doubt = new LegalUncertainty("doubt", NAME);
        return Stream.of(
                row(a, "/a"),
                row(not(b), "/b"),
                row(allOf(a, b), "/a", "/b"),
                row(anyOf(a, not(b)), "/a", "/b"),
                row(oneOf(World.COLOUR, Colour.RED), "/colour"),
                row(stated(World.TEXT), "/text"),
                row(applies(World.Q), "/q"),
                row(notAfter(p, q.nextDay()), "/p", "/q"),
                row(notAfter(fixed, q), "/q"),
                row(notAfter(p.lastDayOf(World.PERIOD), fixed), "/p"),
                row(new During<>(p, plain), "/listed", "/p"),
                row(new During<>(p, hanging), "/listed", "/text", "/p"),
                row(within(ItemsExpression.of(World.U), ItemsExpression.of(taken)), "/u", "/v", "/text"),
                row(every(World.THINGS, holds(World.SOUND)), "/things", "/things/*/sound"),
                row(Condition.differentNames(World.THINGS, name, required), "/required", "/things", "/things/*/name"),
                row(
                        new AlternativeReadings<>(doubt, List.of(new Reading<>(NAME, a, b), Reading.of(NAME, a))),
                        "doubt",
                        "/a",
                        "/b",
                        "/a"),
                row(new UnknownRequirement<>(doubt), "doubt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void itReadsWhatTheConditionNames(Condition<World> condition, List<String> read) {
        List<String> paths = new ArrayList<>();
        PathScanner.scan(condition, paths::add);
        assertEquals(read.stream().filter(one -> one.startsWith("/")).toList(), paths);
        List<String> doubts = new ArrayList<>();
        ConditionScanner<World> scanner = new ConditionScanner<>() {
            @Override
            protected void uncertainty(LegalUncertainty uncertainty) {
                doubts.add(uncertainty.id());
            }

            @Override
            protected <E> void things(Every<World, E> every) {
                // no doubt stands in a list here
            }
        };
        assertSame(scanner, condition.accept(scanner), "what comes of a scan is the scanner");
        assertEquals(read.stream().filter(one -> !one.startsWith("/")).toList(), doubts);
    }
}
