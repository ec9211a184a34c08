package dev.ismap.core.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A day as a number says the same as the day as an object. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DayExpressionTest implements GivenWorlds {

    private static final LocalDate ASKED = LocalDate.of(2024, 1, 31);

    /** The day asked about, in every world. */
    private static final DayExpression<World> QUESTION =
            new DayExpression.OfQuestion<>(Label.of("基準日", "day asked about"), world -> ASKED);

    @Provide
    Arbitrary<DayExpression<World>> days() {
        return Conditions.terms();
    }

    private static long number(Input<LocalDate> day) {
        return day.known()
                .map(LocalDate::toEpochDay)
                .orElse(day.isMissing() ? DayExpression.MISSING : DayExpression.NONE);
    }

    @Property(seed = "2020")
    void theNumberIsThatOfTheDayOrOfWhyThereIsNone(
            @ForAll("days") DayExpression<World> term, @ForAll("partial") World world) {
        assertEquals(number(term.of(world, World.LAW)), term.epochDay(world, World.LAW), term.toString());
    }

    @Test
    void whatIsCountedFromNoDayIsNoDayForTheSameReason() {
        DayExpression<World> day = DayExpression.of(World.P);
        World none = Worlds.silent().withP(Input.notApplicable("so it is"));
        for (DayExpression<World> term :
                List.of(day, day.nextDay(), new DayExpression.Shifted<>(day, -1), day.lastDayOf(World.PERIOD))) {
            assertEquals(DayExpression.NONE, term.epochDay(none, World.LAW), term.toString());
            assertEquals(DayExpression.MISSING, term.epochDay(Worlds.silent(), World.LAW), term.toString());
        }
    }

    @Property(seed = "2020")
    void fromTheDayOfTheFactTheSameDayIsCounted(
            @ForAll("days") DayExpression<World> term, @ForAll("complete") World world) {
        long read = term.fact()
                .flatMap(fact -> fact.of(world).known())
                .orElse(World.CHANGE)
                .toEpochDay();
        if (term.fact().isEmpty() || number(term.fact().get().of(world)) == read) {
            long day = term.epochDay(world, World.LAW);
            if (day != DayExpression.NONE) {
                assertEquals(day, term.from(read, World.LAW), term.toString());
            }
        }
    }

    @Test
    void aDayOfTheQuestionIsCountedLikeOneOfTheCaseAndReadsNothingOfIt() {
        DayExpression<World> last = QUESTION.lastDayOf(World.PERIOD);
        DayExpression<World> next = last.nextDay();
        World world = Worlds.silent();
        assertEquals(Input.given(ASKED), QUESTION.of(world, World.LAW));
        assertEquals(Input.given(LocalDate.of(2024, 2, 29)), last.of(world, World.LAW));
        assertEquals(Input.given(LocalDate.of(2024, 3, 1)), next.of(world, World.LAW));
        for (DayExpression<World> term : List.of(QUESTION, last, next)) {
            assertEquals(number(term.of(world, World.LAW)), term.epochDay(world, World.LAW));
            assertEquals(number(term.of(world, World.LAW)), term.from(ASKED.toEpochDay(), World.LAW));
            assertTrue(term.isOfQuestion());
            assertEquals(Optional.empty(), term.fact());
        }
        assertEquals("lastDay(period from day asked about) + 1d", next.toString());
    }

    @Test
    void aDayOfTheCaseOrOneThatIsFixedIsNotOfTheQuestion() {
        for (DayExpression<World> term : List.of(DayExpression.of(World.P), DayExpression.<World>of(ASKED))) {
            assertFalse(term.isOfQuestion());
            assertFalse(term.nextDay().isOfQuestion());
            assertFalse(term.lastDayOf(World.PERIOD).isOfQuestion());
        }
    }

    @Test
    void theParametersAreThoseOfEveryPeriodFromTheInsideOut() {
        DayExpression<World> day = DayExpression.of(World.P);
        assertEquals(List.of(), day.parameters());
        assertEquals(List.of(), day.nextDay().parameters());
        assertEquals(
                List.of(World.PERIOD, World.PERIOD),
                day.lastDayOf(World.PERIOD).nextDay().lastDayOf(World.PERIOD).parameters());
    }

    @Test
    void daysPrintAsTheyAreCounted() {
        DayExpression<World> day = DayExpression.of(World.P);
        assertEquals("/p + 1d", day.nextDay().toString());
        assertEquals("/p + 0d", new DayExpression.Shifted<>(day, 0).toString());
        assertEquals("/p - 2d", new DayExpression.Shifted<>(day, -2).toString());
        assertEquals("no day", new DayExpression.Fixed<World>(Input.notApplicable("so it is")).toString());
    }
}
