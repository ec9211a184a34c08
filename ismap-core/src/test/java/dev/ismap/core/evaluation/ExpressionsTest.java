package dev.ismap.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.Oracle;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Days and sets of items that are worked out, against doing it by hand. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ExpressionsTest implements GivenWorlds {

    @Provide
    Arbitrary<DayExpression<World>> days() {
        return Conditions.terms();
    }

    @Provide
    Arbitrary<ItemsExpression<World>> items() {
        return Conditions.items();
    }

    @Property(seed = "2020")
    void aDayIsTheOneThatIsCountedOnTheCalendar(
            @ForAll("days") DayExpression<World> term, @ForAll("complete") World world) {
        assertEquals(
                Oracle.day(term, world, World.LAW), term.of(world, World.LAW).known(), term.toString());
    }

    @Property(seed = "2020")
    void aLaterDayInNeverGivesAnEarlierDayOut(
            @ForAll("days") DayExpression<World> term,
            @ForAll("complete") World world,
            @ForAll @IntRange(max = 800) int offset,
            @ForAll @IntRange(max = 40) int later) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(offset);
        Input<LocalDate> first = Input.given(day);
        Input<LocalDate> second = Input.given(day.plusDays(later));
        Optional<LocalDate> early =
                term.of(world.withP(first).withQ(first), World.LAW).known();
        Optional<LocalDate> late =
                term.of(world.withP(second).withQ(second), World.LAW).known();
        assertEquals(early.isPresent(), late.isPresent());
        assertTrue(early.isEmpty() || !late.orElseThrow().isBefore(early.get()), term.toString());
    }

    @Property(seed = "2020")
    void aDayWorkedOutFromOneThatIsMissingOrDoesNotApplyIsNoneForTheSameReason(
            @ForAll("days") DayExpression<World> term, @ForAll("partial") World world) {
        term.fact().ifPresent(fact -> {
            Input<LocalDate> in = fact.of(world);
            Input<LocalDate> out = term.of(world, World.LAW);
            assertEquals(in.getClass(), out.getClass());
            if (in.known().isEmpty()) {
                assertEquals(in, out);
            }
        });
    }

    @Test
    void aPeriodIsAsLongAsTheLawOfTheDaySays() {
        DayExpression<World> term =
                DayExpression.<World>of(LocalDate.of(2024, 1, 31)).lastDayOf(World.PERIOD);
        World world = Worlds.silent();
        assertEquals(Input.given(LocalDate.of(2024, 2, 29)), term.of(world, World.LAW));
        Law changed = Law.on(World.CHANGE, Map.of(World.PERIOD, World.PERIODS));
        assertEquals(Input.given(LocalDate.of(2024, 3, 31)), term.of(world, changed));
        Law before = Law.on(LocalDate.of(2019, 12, 31), Map.of(World.PERIOD, World.PERIODS));
        assertThrows(NoLawException.class, () -> term.of(world, before));
    }

    private static Set<Integer> ordinals(ItemSet items) {
        Set<Integer> ordinals = new TreeSet<>();
        items.forEach(ordinals::add);
        return ordinals;
    }

    @Property(seed = "2020")
    void whatIsSurelyInASetIsInEveryCompletionAndWhatIsInOneIsPossible(
            @ForAll("items") ItemsExpression<World> term, @ForAll("partial") World world) {
        Set<Integer> all = new TreeSet<>(World.ORDINALS);
        Set<Integer> some = new TreeSet<>();
        for (World complete : itemCompletions(world)) {
            Set<Integer> items = Oracle.items(term, complete);
            all.retainAll(items);
            some.addAll(items);
        }
        Set<Integer> certain = ordinals(term.bounds(world).certain());
        Set<Integer> possible = ordinals(term.bounds(world).possible());
        assertTrue(all.containsAll(certain), term + ": " + certain + " in " + all);
        assertTrue(possible.containsAll(some), term + ": " + some + " in " + possible);
        if (!term.toString().matches(".*u.*u.*|.*v.*v.*")) {
            assertEquals(all, certain, term + " reads each set once");
            assertEquals(some, possible, term + " reads each set once");
        }
    }

    private static Iterable<World> itemCompletions(World world) {
        return world.withA(Input.given(true))
                .withB(Input.given(true))
                .withColour(Input.given(World.Colour.RED))
                .withP(Input.given(World.CHANGE))
                .withQ(Input.given(World.CHANGE))
                .withText(Input.given(""))
                .withThings(Input.given(List.of()))
                .completions();
    }
}
