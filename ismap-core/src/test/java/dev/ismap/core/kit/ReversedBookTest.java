package dev.ismap.core.kit;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Status;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The same book in the opposite order. */
class ReversedBookTest {

    private static final Label NAME = Label.same("x");
    private static final LegalUncertainty DOUBT = new LegalUncertainty("d", NAME);
    private static final Condition<World> A = holds(World.A);
    private static final Condition<World> B = holds(World.B);

    /** Conditions that have no order. */
    private static List<Condition<World>> simple() {
        Fact<World, List<String>> names = Fact.list("/names", NAME, world -> Input.notAsked());
        Fact<World.Thing, String> name = Fact.text("/name", NAME, thing -> Input.notAsked());
        DayExpression<World> p = DayExpression.of(World.P);
        return List.of(
                A,
                not(A),
                Condition.stated(World.TEXT),
                Condition.oneOf(World.COLOUR, World.Colour.RED, World.Colour.BLUE),
                Condition.applies(World.Q),
                Condition.notAfter(p, DayExpression.of(World.Q)),
                Condition.within(ItemsExpression.of(World.U), ItemsExpression.of(World.V)),
                Condition.differentNames(World.THINGS, name, names),
                new During<>(p, Status.known("/s", NAME, world -> List.of(), world -> Optional.empty())),
                new UnknownRequirement<>(DOUBT));
    }

    @Test
    void whatHasNoOrderStaysAsItIs() {
        for (Condition<World> condition : simple()) {
            assertEquals(condition, ReversedBook.condition(condition));
        }
    }

    @Test
    void thePartsStandInTheOppositeOrderOnEveryLevel() {
        assertEquals(allOf(B, anyOf(B, A)), ReversedBook.condition(allOf(anyOf(A, B), B)));
        assertEquals(not(allOf(B, A)), ReversedBook.condition(not(allOf(A, B))));
        Condition<World.Thing> sound = holds(World.SOUND);
        assertEquals(
                Condition.every(World.THINGS, anyOf(not(sound), sound)),
                ReversedBook.condition(Condition.every(World.THINGS, anyOf(sound, not(sound)))));
        Reading<World> one = new Reading<>(Label.same("one"), allOf(A, B), anyOf(A, B));
        Reading<World> other = Reading.of(Label.same("other"), A);
        assertEquals(
                new AlternativeReadings<>(
                        DOUBT, List.of(other, new Reading<>(Label.same("one"), allOf(B, A), anyOf(B, A)))),
                ReversedBook.condition(new AlternativeReadings<>(DOUBT, List.of(one, other))));
    }

    @Test
    void aBookHasItsRulesInTheOppositeOrderAndAllElseAsItIs() {
        Function<World, List<Evidence>> setAside = world -> List.of();
        RuleBook<World> book = RuleBook.<World>of("W", NAME, Books.START, LocalDate.of(2024, 6, 30))
                .rules(List.of(Books.must("R", allOf(A, B), anyOf(A, B)), Books.must("S", A, B)))
                .constraints(List.of(new RuleBook.Constraint<>("C", NAME, A)))
                .notCovered(List.of(NAME))
                .remarks(List.of(Remark.Kind.of("ODD", NAME, world -> List.of())))
                .setAside(setAside)
                .decider(World.DECIDER)
                .parameter(World.PERIOD, World.PERIODS)
                .build();
        RuleBook<World> reversed = ReversedBook.of(book);
        assertEquals(List.of(Books.must("S", A, B), Books.must("R", allOf(B, A), anyOf(B, A))), reversed.rules());
        assertEquals(book.id(), reversed.id());
        assertEquals(book.start(), reversed.start());
        assertEquals(book.knownTo(), reversed.knownTo());
        assertEquals(book.constraints(), reversed.constraints());
        assertEquals(book.notCovered(), reversed.notCovered());
        assertEquals(book.remarks(), reversed.remarks());
        assertEquals(book.parameters(), reversed.parameters());
        assertEquals(book.decider(), reversed.decider());
        assertSame(setAside, reversed.setAside());
        assertEquals(book.rules(), ReversedBook.of(reversed).rules());
        RuleBook<World> bare =
                RuleBook.<World>of("W", NAME, Books.START, Books.START).build();
        assertEquals(Optional.empty(), ReversedBook.of(bare).decider());
    }
}
