package dev.ismap.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Another law made from a rule book, and editions that must follow each other without gap or overlap. */
class ReformTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Rule.Messages WORDS = new Rule.Messages(
            Label.same("met"), Label.same("not met"), Label.same("open"), Label.same("none"), Label.same("do"));
    private static final Provision PLACE = Provision.of(new Instrument("RULES", Label.of("規則", "rules")), "5");

    private static Rule.Builder<World> rule(String id) {
        return Rule.<World>of(id)
                .title("規則", "rule")
                .provision(PLACE)
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                .asks(Condition.holds(World.A))
                .words(WORDS);
    }

    private static final RuleBook<World> BOOK = RuleBook.<World>of("BOOK", Label.same("book"), START, START)
            .rules(List.of(rule("A").build(), rule("B").build()))
            .parameter(World.PERIOD, World.PERIODS)
            .build();

    private static Term period(RuleBook<World> book, LocalDate day) {
        return book.lawOn(day).value(World.PERIOD);
    }

    private static List<String> ids(RuleBook<World> book, LocalDate day) {
        return book.rulesOn(day).stream().map(Rule::id).toList();
    }

    @Test
    void aReformThatChangesNothingIsTheSameBook() {
        assertSame(BOOK, BOOK.reform().build());
    }

    @Test
    void aParameterIsSetAltogetherOrFromADayOnAndTheOldBookStaysAsItIs() {
        String hash = BOOK.hash().hex();
        RuleBook<World> whole =
                BOOK.reform().set(World.PERIOD, Term.ofMonths(24)).build();
        assertEquals(Term.ofMonths(24), period(whole, START));
        assertEquals(Term.ofMonths(24), period(whole, DAY));
        RuleBook<World> later =
                BOOK.reform().set(World.PERIOD, Term.ofMonths(24), DAY).build();
        assertEquals(Term.ofMonths(1), period(later, START));
        assertEquals(Term.ofDays(61), period(later, DAY.minusDays(1)));
        assertEquals(Term.ofMonths(24), period(later, DAY));
        assertEquals(Term.ofDays(61), period(BOOK, DAY));
        assertEquals(hash, BOOK.hash().hex());
        assertNotEquals(whole.hash(), later.hash());
        assertEquals("BOOK+reform(period=P24M)", whole.id());
        assertEquals("BOOK+reform(period=P24M from 2025-04-01)", later.id());
    }

    @Test
    void aParameterThatIsSetFromADayOnEndsWhatWouldHaveBegunLater() {
        RuleBook<World> early = BOOK.reform()
                .set(World.PERIOD, Term.ofMonths(6), World.CHANGE.minusDays(10))
                .build();
        assertEquals(Term.ofMonths(1), period(early, World.CHANGE.minusDays(11)));
        assertEquals(Term.ofMonths(6), period(early, World.CHANGE.minusDays(10)));
        assertEquals(Term.ofMonths(6), period(early, World.CHANGE));
    }

    @Test
    void rulesAreAddedReplacedAndDropped() {
        Rule<World> other = rule("B").asks(Condition.holds(World.B)).build();
        RuleBook<World> book =
                BOOK.reform().drop("A").replace(other).add(rule("C").build()).build();
        assertEquals(List.of("B", "C"), ids(book, DAY));
        assertEquals(other, book.rule("B").orElseThrow());
        assertEquals("BOOK+reform(-A, ~B, +C)", book.id());
        assertEquals(List.of("A", "B"), ids(BOOK, DAY));
    }

    @Test
    void aRuleIsDroppedFromADayOn() {
        RuleBook<World> book = BOOK.reform().drop("A", DAY).build();
        assertEquals(List.of("A", "B"), ids(book, DAY.minusDays(1)));
        assertEquals(List.of("B"), ids(book, DAY));
    }

    @Test
    void whatIsNotThereIsNotReplacedOrDroppedAndWhatIsThereIsNotAdded() {
        assertThrows(IllegalArgumentException.class, () -> BOOK.reform().drop("X"));
        assertThrows(IllegalArgumentException.class, () -> BOOK.reform().drop("X", DAY));
        Rule<World> unknown = rule("X").build();
        assertThrows(IllegalArgumentException.class, () -> BOOK.reform().replace(unknown));
        Rule<World> known = rule("A").build();
        assertThrows(IllegalArgumentException.class, () -> BOOK.reform().add(known));
    }

    private static String message(Executable reform) {
        return assertThrows(IllegalArgumentException.class, reform).getMessage();
    }

    @Test
    void whatIsNotThereIsNamedWithTheNearestThatIs() {
        RuleBook<World> book = BOOK.reform().add(rule("CONSENT").build()).build();
        String rule = message(() -> book.reform().drop("CONCENT"));
        assertTrue(rule.contains("CONCENT") && rule.endsWith("did you mean CONSENT?"), rule);
        assertTrue(message(() -> book.reform().drop("CONCENT", DAY)).endsWith("did you mean CONSENT?"));
        Parameter<Term> wrong = new Parameter<>("preiod", Label.same("period"), Term.class);
        Reform<World> reform = BOOK.reform().set(wrong, Term.ofMonths(2));
        String parameter = message(reform::build);
        assertTrue(parameter.contains("preiod") && parameter.endsWith("did you mean period?"), parameter);
        Reform<World> later = BOOK.reform().set(wrong, Term.ofMonths(2), DAY);
        assertThrows(IllegalArgumentException.class, later::build);
    }

    @Test
    void aParameterThatOnlyARuleCountsWithCanBeSetThoughTheBookHasNoValueOfIt() {
        Parameter<Term> loan = new Parameter<>("loan", Label.same("loan"), Term.class);
        Rule<World> counting = rule("C")
                .asks(Condition.notAfter(
                        DayExpression.of(World.P), DayExpression.of(World.Q).lastDayOf(loan)))
                .build();
        RuleBook<World> book =
                BOOK.reform().add(counting).set(loan, Term.ofDays(7), DAY).build();
        assertEquals(Term.ofDays(7), book.lawOn(DAY).value(loan));
        assertTrue(BOOK.reform().has(World.PERIOD));
        assertFalse(BOOK.reform().has(loan));
        assertTrue(book.reform().has(loan));
    }

    @Test
    void aRuleThatHasEndedByThenIsNotDroppedAgain() {
        RuleBook<World> ended = BOOK.reform().drop("A", DAY).build();
        assertSame(ended, ended.reform().drop("A", DAY).build());
        assertSame(ended, ended.reform().drop("A", DAY.plusDays(1)).build());
        RuleBook<World> sooner = ended.reform().drop("A", DAY.minusDays(1)).build();
        assertEquals(List.of("B"), ids(sooner, DAY.minusDays(1)));
        assertEquals(List.of("A", "B"), ids(sooner, DAY.minusDays(2)));
    }

    @Test
    void whatAReformDoesNotNameStaysAsItIs() {
        Label name = Label.of("長", "the head");
        Function<World, List<Evidence>> setAside = world -> List.of();
        RuleBook<World> whole = begun().rules(BOOK.rules())
                .notes(List.of(new LegalNote(
                        "N", LegalNote.Nature.NOTE, name, name, Optional.empty(), Basis.OFFICIAL, InForce.undated())))
                .constraints(List.of(new RuleBook.Constraint<>("C", name, Condition.holds(World.A))))
                .notCovered(List.of(name))
                .authority(name)
                .remarks(List.of(Remark.Kind.of("ODD", name, world -> List.of())))
                .setAside(setAside)
                .decider(World.DECIDER)
                .build();
        RuleBook<World> changed = whole.reform().drop("A").build();
        assertEquals(whole.title(), changed.title());
        assertEquals(whole.start(), changed.start());
        assertEquals(whole.knownTo(), changed.knownTo());
        assertEquals(whole.notes(), changed.notes());
        assertEquals(whole.constraints(), changed.constraints());
        assertEquals(List.of(name), changed.notCovered());
        assertEquals(name, changed.authority());
        assertEquals(whole.remarks(), changed.remarks());
        assertSame(setAside, changed.setAside());
        assertEquals(Optional.of(World.DECIDER), changed.decider());
        assertEquals(Optional.empty(), BOOK.reform().drop("A").build().decider());
    }

    private static String refused(RuleBook.Builder<World> builder) {
        return assertThrows(IllegalStateException.class, builder::build).getMessage();
    }

    private static RuleBook.Builder<World> begun() {
        return RuleBook.of("BOOK", Label.same("book"), START, START);
    }

    @Test
    void aGapBetweenTheValuesOfAParameterIsRefusedWithItsDays() {
        Timeline<Term> gap = Timeline.of(List.of(
                new Timeline.Entry<>(DayRange.of(START, DAY), Term.ofMonths(1)),
                new Timeline.Entry<>(DayRange.from(DAY.plusDays(2)), Term.ofMonths(2))));
        String message = refused(begun().parameter(World.PERIOD, gap));
        assertTrue(message.contains("period") && message.contains("2020-01-01/2025-04-01"), message);
        assertTrue(message.contains("2025-04-03/.."), message);
    }

    @Test
    void anEditionOfARuleFollowsTheFormerOneWithoutGapAndWithoutOverlap() {
        Rule<World> former = rule("A")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01").until(DAY.minusDays(1)))
                .build();
        Rule.Builder<World> next = rule("A2").replaces("A");
        begun().rules(List.of(
                        former,
                        next.binds(Force.MUST, Basis.OFFICIAL, InForce.since("2025-04-01"))
                                .build()))
                .build();
        assertEquals(
                "Gap between the editions of RULES 5: rule A ends on 2025-03-31, and rule A2, which replaces it, begins"
                        + " on 2025-04-02",
                refused(begun().rules(List.of(
                        former,
                        next.binds(Force.MUST, Basis.OFFICIAL, InForce.since("2025-04-02"))
                                .build()))));
        assertTrue(refused(begun().rules(List.of(
                        former,
                        next.binds(Force.MUST, Basis.OFFICIAL, InForce.since("2025-03-31"))
                                .build())))
                .startsWith("Overlap between the editions of RULES 5"));
        assertTrue(refused(begun().rules(List.of(next.build()))).contains("this book has no such rule"));
        Rule<World> bare = Rule.<World>of("A2")
                .title("規則", "rule")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2025-04-02"))
                .asks(Condition.holds(World.A))
                .replaces("A")
                .build();
        assertTrue(refused(begun().rules(List.of(former, bare))).startsWith("Gap between the editions of RULES 5"));
        assertEquals(
                "Overlap between the editions of RULES 5: rule A ends on no day, and rule A2, which replaces it, begins on"
                        + " no certain day",
                refused(begun().rules(List.of(
                        rule("A").build(),
                        next.binds(Force.MUST, Basis.OFFICIAL, InForce.since("2025-04"))
                                .build()))));
    }
}
