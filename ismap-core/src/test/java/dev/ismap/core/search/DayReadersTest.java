package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rules and constraints read the day asked about. */
class DayReadersTest {

    private static final Condition<World> STILL = Condition.holds(World.A);
    private static final Condition<World> FOLLOWING =
            Condition.notAfter(DayExpression.of(World.P), DayExpression.of(LocalDate.of(2024, 5, 1)));
    private static final Condition<World> OF_THE_QUESTION = Condition.notAfter(
            new DayExpression.OfQuestion<>(Label.same("today"), world -> LocalDate.of(2024, 5, 1)),
            DayExpression.of(World.Q));

    private static Rule.Builder<World> rule(String id, Condition<World> asks) {
        return Rule.<World>of(id)
                .title(id, id)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(asks)
                .words(Books.WORDS);
    }

    private static RuleBook<World> book(List<Rule<World>> rules, List<Constraint<World>> constraints) {
        return RuleBook.<World>of("days", Label.same("days"), Books.START, LocalDate.of(2024, 12, 31))
                .rules(rules)
                .constraints(constraints)
                .build();
    }

    @Test
    void aRuleReadsTheDayWhereItAsksForItAppliesByItOrGivesWayByIt() {
        List<Rule<World>> rules = List.of(
                rule("STILL", STILL).build(),
                rule("FOLLOWS", FOLLOWING).build(),
                rule("QUESTION", OF_THE_QUESTION).build(),
                rule("APPLIES", STILL).appliesWhen(FOLLOWING).build(),
                rule("GIVES-WAY", STILL).build(),
                rule("BEFORE", STILL)
                        .appliesWhen(FOLLOWING)
                        .exceptionTo("GIVES-WAY", 1)
                        .build());
        DayReaders<World> readers = new DayReaders<>(book(rules, List.of()), Set.of(World.P));
        assertEquals(
                List.of("FOLLOWS", "QUESTION", "APPLIES", "GIVES-WAY", "BEFORE"),
                rules.stream().filter(readers::has).map(Rule::id).toList());
        DayReaders<World> stated = new DayReaders<>(book(rules, List.of()), Set.of());
        assertEquals(
                List.of("QUESTION"),
                rules.stream().filter(stated::has).map(Rule::id).toList());
    }

    @Test
    void aConstraintReadsTheDayWhereAFactOfItFollowsTheDay() {
        Constraint<World> still = new Constraint<>("STILL", Label.same("still"), STILL);
        Constraint<World> follows = new Constraint<>("FOLLOWS", Label.same("follows"), FOLLOWING);
        RuleBook<World> book = book(List.of(rule("STILL", STILL).build()), List.of(still, follows));
        DayReaders<World> readers = new DayReaders<>(book, Set.of(World.P));
        assertFalse(readers.has(still));
        assertTrue(readers.has(follows));
    }

    @Test
    void aRuleReadsTheSameWhereItIsInForceOnBothDaysAndWhatIsHeldAgainstThemIsKnownAndComesOutTheSame() {
        Condition<World.Thing> made =
                Condition.notAfter(DayExpression.of(World.MADE), DayExpression.of(LocalDate.of(2024, 5, 1)));
        List<Rule<World>> rules = List.of(
                rule("STILL", STILL).build(),
                rule("FOLLOWS", FOLLOWING).build(),
                rule(
                                "HELD-AGAINST-WHAT-IS-MISSING",
                                Condition.notAfter(DayExpression.of(World.P), DayExpression.of(World.Q)))
                        .build(),
                rule("OTHERWISE", Condition.applies(World.P)).build(),
                rule("THINGS", Condition.every(World.THINGS, made)).build(),
                rule("GIVES-WAY", STILL).build(),
                rule("BEFORE", STILL)
                        .appliesWhen(FOLLOWING)
                        .exceptionTo("GIVES-WAY", 1)
                        .build(),
                rule("BEGINS", STILL)
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2024-04-01"))
                        .build());
        DayReaders<World> readers = new DayReaders<>(book(rules, List.of()), Set.of(World.P));
        List<String> all = rules.stream().map(Rule::id).toList();
        assertEquals(
                all.stream()
                        .filter(id -> !List.of("HELD-AGAINST-WHAT-IS-MISSING", "OTHERWISE")
                                .contains(id))
                        .toList(),
                same(rules, readers, "2024-04-30", "2024-05-01"));
        assertEquals(List.of("STILL", "THINGS", "BEGINS"), same(rules, readers, "2024-05-01", "2024-05-02"));
        assertEquals(
                List.of("STILL", "FOLLOWS", "THINGS", "GIVES-WAY", "BEFORE"),
                same(rules, readers, "2024-03-31", "2024-04-01"));
    }

    /** The rules that read the same on two days, of a case whose one day follows that asked about. */
    private static List<String> same(List<Rule<World>> rules, DayReaders<World> readers, String one, String other) {
        return rules.stream()
                .filter(rule -> readers.readsTheSame(rule, on(one), on(other)))
                .map(Rule::id)
                .toList();
    }

    private static Case<World> on(String day) {
        LocalDate asked = LocalDate.parse(day);
        ItemBounds none = ItemBounds.known(ItemSet.empty());
        World world = new World(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.given(asked),
                Input.notAsked(),
                Input.notAsked(),
                none,
                none,
                Input.notAsked());
        return Case.on(world, asked);
    }
}
