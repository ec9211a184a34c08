package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionPathsTest {

    private static final Condition<World> ORDER =
            Condition.notAfter(DayExpression.of(World.P), DayExpression.of(World.Q));
    private static final Condition<World> BOTH = Condition.anyOf(Condition.holds(World.A), ORDER);

    private static final Constraint<World> AGREE = new Constraint<>(
            "AGREE",
            Label.same("q or b"),
            Condition.anyOf(Condition.stated(World.TEXT), Condition.applies(World.Q), Condition.holds(World.B)));

    private final Rule<World> rule = Books.must("R", Condition.holds(World.A), BOTH);
    private final Rule<World> other = Books.must("OTHER", Condition.always(), Condition.holds(World.A));
    private final ConditionPaths<World> paths =
            new ConditionPaths<>(RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                    .rules(List.of(rule, other))
                    .constraints(List.of(AGREE))
                    .build());

    @Test
    void aRuleReadsWhatItAsksAndWhenItApplies() {
        assertEquals(Map.of("/a", 2, "/p", 1, "/q", 1), paths.in(rule));
    }

    @Test
    void aPartReadsItsOwn() {
        assertEquals(Map.of("/p", 1, "/q", 1), paths.in(ORDER));
        assertEquals(Map.of("/b", 1), paths.in(Condition.holds(World.B)), "also one that stands nowhere");
    }

    @Test
    void whatAConstraintReadsWithARuleIsConnectedWithIt() {
        assertEquals(Set.of("/text", "/q", "/b"), paths.in(AGREE));
        assertEquals(Set.of("/a", "/p", "/q", "/b", "/text"), paths.connected(rule));
        assertEquals(Set.of("/a"), paths.connected(other));
    }

    /** What goes before a rule is read to find out whether the rule binds; what goes before that, too. */
    @Test
    void aRuleReadsWhatGoesBeforeIt() {
        Rule<World> special = exception("SPECIAL", Condition.holds(World.B), "OTHER");
        Rule<World> back = exception("BACK", Condition.stated(World.TEXT), "SPECIAL");
        ConditionPaths<World> all =
                new ConditionPaths<>(RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                        .rules(List.of(other, special, back))
                        .build());
        assertEquals(Map.of("/a", 1, "/b", 1, "/text", 1), all.in(other));
        assertEquals(Set.of("/a", "/b", "/text", "/colour"), all.connected(other));
    }

    private static Rule<World> exception(String id, Condition<World> applies, String general) {
        return Rule.<World>of(id)
                .title("例外", "exception")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .appliesWhen(applies)
                .asks(Condition.applies(World.COLOUR))
                .exceptionTo(general, 1)
                .build();
    }

    /** A constraint connects what it reads with what another connects that stands after it. */
    @Test
    void constraintsConnectByWayOfEachOther() {
        Constraint<World> colour = new Constraint<>(
                "COLOUR",
                Label.same("b or a colour"),
                Condition.anyOf(Condition.holds(World.B), Condition.applies(World.COLOUR)));
        ConditionPaths<World> chained =
                new ConditionPaths<>(RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                        .rules(List.of(rule, other))
                        .constraints(List.of(colour, AGREE))
                        .build());
        assertEquals(Set.of("/a", "/p", "/q", "/b", "/text", "/colour"), chained.connected(rule));
        assertEquals(Set.of("/a"), chained.connected(other));
        Rule<World> red = Books.must("RED", Condition.always(), Condition.oneOf(World.COLOUR, World.Colour.RED));
        assertEquals(
                Set.of("/q", "/b", "/text", "/colour"),
                new ConditionPaths<>(RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                                .rules(List.of(red))
                                .constraints(List.of(colour, AGREE))
                                .build())
                        .connected(red),
                "and the other way round");
    }

    /** A search asks for the paths of the same parts again and again. */
    @Test
    void whatThePartsOfARuleReadIsCountedOnce() {
        Condition<World> a = Condition.holds(World.A);
        Condition<World> text = Condition.stated(World.TEXT);
        Condition<World> both = Condition.allOf(text, Condition.anyOf(a, ORDER));
        Condition<World> arises = Condition.applies(World.COLOUR);
        Condition<World> asked = new AlternativeReadings<>(
                new LegalUncertainty("which", Label.same("which")),
                List.of(new AlternativeReadings.Reading<>(Label.same("one"), arises, both)));
        ConditionPaths<World> counted =
                new ConditionPaths<>(RuleBook.<World>of("W", Label.same("world"), Books.START, Books.ASKED)
                        .rules(List.of(Books.must("R", Condition.always(), asked)))
                        .build());
        for (Condition<World> part : List.of(a, text, both, ORDER, arises)) {
            assertSame(counted.in(part), counted.in(part), part.toString());
        }
    }
}
