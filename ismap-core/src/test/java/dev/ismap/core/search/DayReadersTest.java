package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
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
}
