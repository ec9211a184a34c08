package dev.ismap.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Question;
import dev.ismap.core.engine.Analysis.VerdictSpan;
import dev.ismap.core.engine.Engine;
import dev.ismap.core.evaluation.Evaluator;
import dev.ismap.core.fact.Input;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * A rule that new ones must meet from March, old ones from May but not before the day after their next audit, and that
 * whoever wants to can meet from February. In a world, a says who is old, b who is early, p is the day, q the audit.
 */
class TransitionTest {

    private static final LocalDate EARLY = LocalDate.of(2024, 2, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 3, 1);
    private static final LocalDate OLD = LocalDate.of(2024, 5, 1);

    private static final Condition<World> IS_OLD = Condition.holds(World.A);
    private static final Condition<World> IS_EARLY = Condition.holds(World.B);

    private static final Transition<World> TRANSITION = Transition.of(DayExpression.of(World.P), NEW)
            .existing(IS_OLD, OLD)
            .graceUntil(DayExpression.of(World.Q))
            .early(IS_EARLY, EARLY);

    private static Truth binds(World world) {
        return new Evaluator<>(world, World.LAW).test(TRANSITION.binds());
    }

    private static World world(boolean old, boolean early, LocalDate day) {
        return Worlds.silent()
                .withA(Input.given(old))
                .withB(Input.given(early))
                .withP(Input.given(day))
                .withQ(Input.notApplicable("no audit"));
    }

    @Property(seed = "2020")
    void itBindsWhomItSaysOnEveryDay(
            @ForAll boolean old,
            @ForAll boolean early,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 200) int audit) {
        LocalDate day = EARLY.minusDays(20).plusDays(days);
        LocalDate last = EARLY.minusDays(20).plusDays(audit);
        boolean must = old ? !day.isBefore(OLD) && day.isAfter(last) : !day.isBefore(NEW);
        boolean chosen = early && !day.isBefore(EARLY);
        assertEquals(Truth.of(must || chosen), binds(world(old, early, day).withQ(Input.given(last))));
    }

    @Test
    void anOldOneWithoutANextAuditHasNoGrace() {
        assertEquals(Truth.FALSE, binds(world(true, false, OLD.minusDays(1))));
        assertEquals(Truth.TRUE, binds(world(true, false, OLD)));
    }

    @Test
    void anOldOneWhoseNextAuditIsNotKnownIsOpenAndAskedForIt() {
        World open = world(true, false, OLD).withQ(Input.notAsked());
        assertEquals(Truth.UNKNOWN, binds(open));
        RuleBook<World> book =
                Books.mustWhen(TRANSITION.binds(), Condition.never()).book();
        Case<World> subject = Case.on(open, OLD);
        assertEquals(
                List.of("/q"),
                new Engine<>(book)
                        .analyse(subject).questions().stream()
                                .map(Question::path)
                                .toList());
    }

    /** One that moves with the day; nothing else changes. */
    private static Case.OverTime<World> moving(World world) {
        return new Case.OverTime<>(day -> Case.on(world.withP(Input.given(day)), day), Set.of(), Set.of(World.P));
    }

    @Test
    void aTimelineTurnsOnTheDaysOfTheTransition() {
        LocalDate audit = LocalDate.of(2024, 6, 10);
        assertEquals(List.of(EARLY), turns(world(true, true, EARLY).withQ(Input.given(audit))));
        assertEquals(List.of(NEW), turns(world(false, false, EARLY)));
        assertEquals(List.of(OLD), turns(world(true, false, EARLY)));
        assertEquals(List.of(audit.plusDays(1)), turns(world(true, false, EARLY).withQ(Input.given(audit))));
    }

    /** The days on which a case that can't meet the rule comes to be bound by it. */
    private static List<LocalDate> turns(World world) {
        RuleBook<World> book =
                Books.mustWhen(TRANSITION.binds(), Condition.never()).book();
        List<VerdictSpan> spans = new Engine<>(book)
                .prepare(moving(world), LocalDate.of(2024, 1, 1))
                .timeline(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        return spans.stream().skip(1).map(span -> span.days().first()).toList();
    }

    @Test
    void withoutOldOnesAllAreNew() {
        Transition<World> plain = Transition.of(DayExpression.of(World.P), NEW);
        assertEquals(NEW, plain.firstDay());
        assertEquals(Truth.FALSE, new Evaluator<>(world(true, false, NEW.minusDays(1)), World.LAW).test(plain.binds()));
        assertEquals(Truth.TRUE, new Evaluator<>(world(true, false, NEW), World.LAW).test(plain.binds()));
        assertThrows(IllegalStateException.class, () -> plain.graceUntil(DayExpression.of(OLD)));
    }

    @Test
    void whatCannotBeIsRefusedWithTheDaysThatContradictEachOther() {
        assertEquals(EARLY, TRANSITION.firstDay());
        Transition<World> plain = Transition.of(DayExpression.of(World.P), NEW);
        String old = assertThrows(IllegalArgumentException.class, () -> plain.existing(IS_OLD, NEW.minusDays(1)))
                .getMessage();
        assertTrue(old.contains("2024-03-01") && old.contains("2024-02-29"), old);
        String early = assertThrows(IllegalArgumentException.class, () -> plain.early(IS_EARLY, NEW))
                .getMessage();
        assertTrue(early.contains("2024-03-01"), early);
    }
}
