package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.Books.Scene;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A case after an edit is determined as by itself, and what the edit does not bear on is not worked out again. */
class EditedCaseTest implements GivenWorlds {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Provide
    Arbitrary<Scene> scenes() {
        return Books.any();
    }

    private static Optional<Determination> determine(PreparedCase<World> prepared) {
        try {
            return Optional.of(prepared.determine());
        } catch (NoLawException e) {
            return Optional.empty();
        }
    }

    /** One world with what another says of one fact. */
    private static World edited(World world, World other, int fact) {
        return switch (fact) {
            case 0 -> world.withA(other.a());
            case 1 -> world.withB(other.b());
            case 2 -> world.withColour(other.colour());
            case 3 -> world.withP(other.p());
            case 4 -> world.withQ(other.q());
            case 5 -> world.withText(other.text());
            case 6 -> world.withThings(other.things());
            case 7 -> world.withU(other.u());
            default -> world.withV(other.v());
        };
    }

    @Property(seed = "2020", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anEditedCaseIsDeterminedAsByItself(
            @ForAll("scenes") Scene scene,
            @ForAll("partial") World world,
            @ForAll("partial") World other,
            @ForAll @IntRange(max = 8) int fact) {
        Engine<World> engine = new Engine<>(scene.book());
        Case<World> edited = scene.about(edited(world, other, fact));
        PreparedCase<World> before = engine.prepare(scene.about(world));
        determine(before);
        assertEquals(determine(engine.prepare(edited)), determine(before.with(edited)), scene::toString);
        assertEquals(determine(engine.prepare(scene.about(world))), determine(before), "the one before stays as it is");
    }

    private static Rule<World> rule(String id, Condition<World> condition) {
        return Rule.<World>of(id)
                .title(id, id)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(condition)
                .build();
    }

    @Test
    void whatTheEditDoesNotBearOnIsTakenOver() {
        RuleBook<World> book = RuleBook.<World>of("two", Label.same("two"), DAY.minusYears(1), DAY)
                .rules(List.of(rule("A", Condition.holds(World.A)), rule("B", Condition.holds(World.B))))
                .build();
        World world = Worlds.silent().withA(Input.given(true)).withB(Input.given(true));
        PreparedCase<World> before = new Engine<>(book).prepare(Case.on(world, DAY));
        Determination first = before.determine();
        Determination second =
                before.with(Case.on(world.withB(Input.given(false)), DAY)).determine();
        assertSame(first.findings().get(0), second.findings().get(0));
        assertNotSame(first.findings().get(1), second.findings().get(1));
        assertEquals(1, second.violations().size());
    }

    @Test
    void soIsWhatIsFoundAboutARuleThatWaitsForAFact() {
        RuleBook<World> book = RuleBook.<World>of("two", Label.same("two"), DAY.minusYears(1), DAY)
                .rules(List.of(rule("A", Condition.holds(World.A)), rule("B", Condition.holds(World.B))))
                .build();
        World world = Worlds.silent().withA(Input.given(true));
        PreparedCase<World> before = new Engine<>(book).prepare(Case.on(world, DAY));
        Determination first = before.determine();
        Determination second =
                before.with(Case.on(world.withA(Input.given(false)), DAY)).determine();
        assertEquals(Outcome.UNDETERMINED, first.findings().get(1).outcome());
        assertSame(first.findings().get(1), second.findings().get(1));
    }

    /** Where A holds, B does, so that the edit of A decides a rule that reads B alone. */
    @Test
    void aRuleThatTheEditDecidesByWayOfAConstraintIsLookedAtAnew() {
        Condition<World> ifAThenB = Condition.anyOf(Condition.not(Condition.holds(World.A)), Condition.holds(World.B));
        RuleBook<World> book = RuleBook.<World>of("one", Label.same("one"), DAY.minusYears(1), DAY)
                .rules(List.of(rule("B", Condition.holds(World.B))))
                .constraints(List.of(new Constraint<>("A_WITHOUT_B", Label.same("A goes with B"), ifAThenB)))
                .build();
        Engine<World> engine = new Engine<>(book);
        World world = Worlds.silent().withA(Input.given(false));
        Case<World> edited = Case.on(world.withA(Input.given(true)), DAY);
        PreparedCase<World> before = engine.prepare(Case.on(world, DAY));
        assertEquals(Outcome.UNDETERMINED, before.determine().findings().get(0).outcome());
        PreparedCase<World> after = before.with(edited);
        assertEquals(Outcome.SATISFIED, after.determine().findings().get(0).outcome());
        assertEquals(engine.determine(edited), after.determine());
        assertEquals(
                engine.determine(before.subject()), after.with(before.subject()).determine());
    }

    @Test
    void itemsThatAreKnownToBeNamedAlikeAreNotAskedForTheirNames() {
        AtomicInteger asked = new AtomicInteger();
        List<String> list = IntStream.range(0, 9).mapToObj(i -> "thing " + i).toList();
        Items<World> items = Items.of(
                "things",
                "/things",
                Label.same("things"),
                new Items.Names<World>() {
                    @Override
                    public String of(World world, int ordinal) {
                        asked.incrementAndGet();
                        return "thing " + ordinal;
                    }

                    @Override
                    public Optional<List<String>> listIn(World world) {
                        return Optional.of(list);
                    }
                },
                world -> ItemBounds.known(ItemSet.firstOf(9)));
        Condition<World> within = Condition.within(ItemsExpression.of(items), ItemsExpression.of(items));
        RuleBook<World> book = RuleBook.<World>of("two", Label.same("two"), DAY.minusYears(1), DAY)
                .rules(List.of(rule("A", Condition.holds(World.A)), rule("THINGS", within)))
                .build();
        World world = Worlds.silent().withA(Input.given(true));
        PreparedCase<World> before = new Engine<>(book).prepare(Case.on(world, DAY));
        Determination first = before.determine();
        int atFirst = asked.get();
        Determination second =
                before.with(Case.on(world.withA(Input.given(false)), DAY)).determine();
        assertSame(first.findings().get(1), second.findings().get(1));
        assertEquals(atFirst, asked.get());
    }

    @Test
    void ofAnotherDayItIsPreparedAnew() {
        RuleBook<World> book = RuleBook.<World>of("one", Label.same("one"), DAY.minusYears(1), DAY)
                .rules(List.of(rule("A", Condition.holds(World.A))))
                .build();
        World world = Worlds.silent().withA(Input.given(true));
        Engine<World> engine = new Engine<>(book);
        Case<World> later = Case.on(world, DAY.plusDays(1));
        assertEquals(
                engine.determine(later),
                engine.prepare(Case.on(world, DAY)).with(later).determine());
    }
}
