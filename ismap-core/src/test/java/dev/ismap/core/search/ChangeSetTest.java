package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Value.Kind;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be asked of the changes of a remedy. */
class ChangeSetTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    static PossibleChange change(String path, Input<?> value) {
        return change(path, value, true);
    }

    private static PossibleChange change(String path, Input<?> value, boolean inPower) {
        return new PossibleChange.OfFact(
                new Location(path, new Domain.Day()),
                value,
                new Change(path, Label.same(path), Optional.empty(), Kind.STATED, inPower));
    }

    private static ChangeSet changed(String... paths) {
        return new ChangeSet(
                Stream.of(paths).map(path -> change(path, Input.given(true))).toList());
    }

    @Test
    void itBearsOnWhatReadsAFactThatItChanges() {
        Condition<World> a = Condition.holds(World.A);
        assertTrue(changed("/b", "/a").bearsOn(a));
        assertFalse(changed("/b", "/ab").bearsOn(a));
        assertFalse(ChangeSet.NONE.bearsOn(a));
    }

    @Test
    void itBearsOnWhatReadsSomethingOfAListInWhichItChangesAThing() {
        Condition<World> sound = Condition.every(World.THINGS, Condition.holds(World.SOUND));
        assertTrue(changed("/things/3/sound").bearsOn(sound));
        assertTrue(changed("/things").bearsOn(sound));
        assertFalse(changed("/thing", "/a").bearsOn(sound));
    }

    @Test
    void itTellsTheDaysThatItSetsAndTheFirstOfThoseInPower() {
        ChangeSet days = new ChangeSet(List.of(
                change("/p", Input.given(DAY.plusDays(2))),
                change("/q", Input.given(DAY), false),
                change("/things/0/made", Input.given(DAY.plusDays(1))),
                change("/a", Input.given(true))));
        assertEquals(Set.of(DAY, DAY.plusDays(1), DAY.plusDays(2)), days.days());
        assertEquals(DAY, days.days().first());
        assertEquals(Optional.of(DAY.plusDays(1)), days.lastDayInPower());
        assertEquals(Optional.of(DAY), days.day("", World.Q));
        assertEquals(Optional.of(DAY.plusDays(1)), days.day("/things/0", World.MADE));
        assertEquals(Optional.empty(), days.day("/things/1", World.MADE));
        assertEquals(Optional.empty(), ChangeSet.NONE.lastDayInPower());
    }
}
