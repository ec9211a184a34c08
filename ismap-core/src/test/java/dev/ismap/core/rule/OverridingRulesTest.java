package dev.ismap.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules go before which, and which exceptions a book refuses. */
class OverridingRulesTest {

    private static final Rule.Messages WORDS = new Rule.Messages(
            Label.same("met"), Label.same("not met"), Label.same("open"), Label.same("none"), Label.same("do"));
    private static final InForce ALWAYS = InForce.since("2020-01-01");

    private static Rule.Builder<World> rule(String id) {
        return Rule.<World>of(id)
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, ALWAYS)
                .asks(Condition.holds(World.A))
                .words(WORDS);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static RuleBook<World> book(Rule.Builder<World>... rules) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        return RuleBook.<World>of("BOOK", Label.same("book"), start, start)
                .rules(Arrays.stream(rules).map(Rule.Builder::build).toList())
                .build();
    }

    private static List<String> before(RuleBook<World> book, String id) {
        return book.overriding(book.rule(id).orElseThrow()).stream()
                .map(Rule::id)
                .toList();
    }

    @Test
    void anExceptionGoesBeforeItsGeneralRuleAndBeforeAnExceptionOfLowerPriority() {
        RuleBook<World> book = book(
                rule("LOW").exceptionTo("GENERAL", 1),
                rule("GENERAL"),
                rule("HIGH").exceptionTo("GENERAL", 2),
                rule("OF-LOW").exceptionTo("LOW", 1));
        assertEquals(List.of("HIGH", "LOW"), before(book, "GENERAL"));
        assertEquals(List.of("HIGH", "OF-LOW"), before(book, "LOW"));
        assertEquals(List.of(), before(book, "HIGH"));
        assertEquals(List.of(), before(book, "OF-LOW"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static void isRefused(String why, Rule.Builder<World>... rules) {
        String message =
                assertThrows(IllegalStateException.class, () -> book(rules)).getMessage();
        assertTrue(message.contains(why), message);
    }

    @Test
    void anExceptionToNoRuleOfTheBookIsRefusedAndNamed() {
        isRefused("Rule X is an exception to NONE", rule("X").exceptionTo("NONE", 1));
    }

    @Test
    void twoExceptionsOfOnePriorityThatCanMeetAreANamedConflict() {
        isRefused(
                "rules X and Y are both exceptions to G with priority 1",
                rule("G"),
                rule("X").exceptionTo("G", 1),
                rule("Y").exceptionTo("G", 1));
    }

    @Test
    void twoExceptionsOfOnePriorityThatFollowEachOtherInTimeDoNotMeet() {
        InForce first = ALWAYS.until(LocalDate.of(2024, 3, 31));
        InForce second = InForce.since("2024-04-01");
        Rule.Builder<World> ended =
                rule("X").binds(Force.MUST, Basis.OFFICIAL, first).exceptionTo("G", 1);
        Rule.Builder<World> begun =
                rule("Y").binds(Force.MUST, Basis.OFFICIAL, second).exceptionTo("G", 1);
        assertEquals(List.of("X", "Y"), before(book(rule("G"), ended, begun), "G"));
        assertEquals(List.of("X", "Y"), before(book(rule("G"), begun, ended), "G"), "in the order of their ids");
        isRefused("X and Y", rule("G"), ended, begun.lawOf(LawOf.ASKED));
        isRefused(
                "X and Y",
                rule("G"),
                ended,
                begun.lawOf(LawOf.FILED).binds(Force.MUST, Basis.OFFICIAL, InForce.since("2024-03")));
    }

    @Test
    void exceptionsThatGoRoundInACircleAreRefused() {
        isRefused("in a circle: X, Y", rule("X").exceptionTo("Y", 1), rule("Y").exceptionTo("X", 1));
        isRefused(
                "in a circle",
                rule("G"),
                rule("LOW").exceptionTo("G", 1).exceptionTo("HIGH", 1),
                rule("HIGH").exceptionTo("G", 2));
    }

    @Test
    void anExceptionToItselfOrTwiceToOneRuleIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> rule("X").exceptionTo("X", 1).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> rule("X").exceptionTo("G", 1).exceptionTo("G", 2).build());
    }

    @Test
    void whatOnlyAdvisesOrIsAssumedDisplacesNothingThatDecides() {
        Rule.Builder<World> advice =
                rule("X").binds(Force.ADVICE, Basis.OFFICIAL, ALWAYS).exceptionTo("G", 2);
        Rule.Builder<World> assumed =
                rule("X").binds(Force.MUST, Basis.ASSUMED, ALWAYS).exceptionTo("G", 2);
        isRefused("X only advises or is assumed, and rule G decides", rule("G"), advice);
        isRefused("X only advises or is assumed, and rule G decides", rule("G"), assumed);
        Rule.Builder<World> general = rule("G").binds(Force.ADVICE, Basis.OFFICIAL, ALWAYS);
        assertEquals(List.of("X"), before(book(general, advice), "G"));
        isRefused(
                "X only advises or is assumed, and rule Y decides",
                general,
                advice,
                rule("Y").exceptionTo("G", 1));
    }
}
