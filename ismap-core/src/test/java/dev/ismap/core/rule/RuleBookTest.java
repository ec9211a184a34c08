package dev.ismap.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.NoLawException;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.text.ContentHash;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.Worlds;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final LocalDate START = LocalDate.of(2020, 6, 3);
    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 11, 23);
    private static final Label NAME = Label.of("試験の規則集", "Book of the test");
    private static final Rule.Messages WORDS = new Rule.Messages(
            Label.same("met"), Label.same("not met"), Label.same("open"), Label.same("none"), Label.same("do"));
    private static final Instrument TEXT = new Instrument("TEXT", Label.of("本文", "The text"));

    private static Rule.Builder<World> rule(String id) {
        return Rule.<World>of(id)
                .title("規則", "rule")
                .provision(Provision.of(TEXT, "1"))
                .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-06-03"))
                .asks(Condition.holds(World.A))
                .words(WORDS);
    }

    private static LegalNote note(String id) {
        return new LegalNote(
                id, LegalNote.Nature.EVENT, NAME, NAME, Optional.empty(), Basis.SECONDARY, InForce.attested("2021"));
    }

    private static RuleBook.Builder<World> begun() {
        return RuleBook.of("BOOK", NAME, START, KNOWN_TO);
    }

    @Test
    void aBookKeepsItsRulesAndNotesInTheOrderGiven() {
        Rule<World> b = rule("B").build();
        Rule<World> a = rule("A").build();
        RuleBook<World> book = begun().rules(List.of(b))
                .notes(List.of(note("N2")))
                .rules(List.of(a))
                .notes(List.of(note("N1")))
                .notCovered(List.of(NAME))
                .build();
        assertEquals(List.of(b, a), book.rules());
        assertEquals(List.of(note("N2"), note("N1")), book.notes());
        assertEquals(List.of(NAME), book.notCovered());
        assertEquals(Optional.of(a), book.rule("A"));
        assertEquals(Optional.empty(), book.rule("N1"));
        assertEquals("BOOK (2 rules)", book.toString());
        assertEquals("BOOK", book.id());
        assertEquals(NAME, book.title());
        assertEquals(START, book.start());
        assertEquals(KNOWN_TO, book.knownTo());
    }

    @Test
    void whatABookIsNotGivenIsNotThere() {
        RuleBook<World> book = begun().build();
        assertEquals("the authority", book.authority().en());
        assertEquals(Optional.empty(), book.decider());
        assertEquals(List.of(), book.constraints());
        assertEquals(List.of(), book.remarks());
        assertEquals(List.of(), book.setAside().apply(Worlds.silent()));
        assertEquals(Optional.empty(), book.note("N1"));
        assertEquals(List.of(), book.lawTurns());
    }

    @Test
    void whatABookIsGivenItHas() {
        RuleBook.Constraint<World> constraint = new RuleBook.Constraint<>("ORDER", NAME, Condition.holds(World.A));
        Evidence evidence = new Evidence("/a", NAME, "x", Optional.empty(), List.of(), Optional.empty());
        RuleBook<World> book = begun().notes(List.of(note("N2"), note("N1")))
                .constraints(List.of(constraint))
                .authority(NAME)
                .decider(World.DECIDER)
                .setAside(world -> List.of(evidence))
                .parameter(World.PERIOD, World.PERIODS)
                .build();
        assertEquals(Optional.of(note("N1")), book.note("N1"));
        assertEquals(List.of(constraint), book.constraints());
        assertEquals(NAME, book.authority());
        assertEquals(Optional.of(World.DECIDER), book.decider());
        assertEquals(List.of(evidence), book.setAside().apply(Worlds.silent()));
        assertEquals(World.PERIODS, book.parameters().get(World.PERIOD));
        assertTrue(book.lawTurns().contains(World.CHANGE), book.lawTurns().toString());
        assertFalse(World.DECIDER.goesOn(World.PUT), "what is decided is done unless it is said to go on");
    }

    @Test
    void anIdThatIsThereTwiceIsRefusedAndNamed() {
        Rule<World> rule = rule("X").build();
        for (RuleBook.Builder<World> builder : List.of(
                begun().rules(List.of(rule, rule)),
                begun().rules(List.of(rule)).notes(List.of(note("X"))),
                begun().notes(List.of(note("X"), note("X"))))) {
            assertTrue(assertThrows(IllegalStateException.class, builder::build)
                    .getMessage()
                    .contains("X"));
        }
    }

    @Test
    void aBookIsNotChangedByWhatHappensToItsBuilderOrItsLists() {
        List<Rule<World>> given = new ArrayList<>(List.of(rule("A").build()));
        RuleBook.Builder<World> builder = begun().rules(given);
        RuleBook<World> book = builder.build();
        given.clear();
        builder.rules(List.of(rule("B").build())).parameter(World.PERIOD, World.PERIODS);
        assertEquals(1, book.rules().size());
        assertTrue(book.parameters().isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> book.rules().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> book.parameters().clear());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2020-06-03, ALWAYS MAYBE",
        "2022-03-31, ALWAYS MAYBE",
        "2022-04-01, ALWAYS MAYBE ENDS",
        "2024-03-31, ALWAYS MAYBE ENDS",
        "2024-04-01, ALWAYS MAYBE",
    })
    void onADayThereAreTheRulesThatAreOrMayBeInForce(LocalDate day, String ids) {
        InForce ended = InForce.since("2022-04-01").until(LocalDate.of(2024, 3, 31));
        RuleBook<World> book = begun().rules(List.of(
                        rule("ALWAYS").build(),
                        rule("MAYBE")
                                .binds(Force.MUST, Basis.OFFICIAL, InForce.attested("2023-01-01"))
                                .build(),
                        rule("ENDS").binds(Force.MUST, Basis.OFFICIAL, ended).build()))
                .build();
        assertEquals(
                List.of(ids.split(" ")),
                book.rulesOn(day).stream().map(Rule::id).toList());
    }

    @Test
    void aDayThatTheBookDoesNotCoverIsANamedError() {
        RuleBook<World> book = begun().parameter(World.PERIOD, World.PERIODS).build();
        assertThrows(NoLawException.class, () -> book.rulesOn(START.minusDays(1)));
        assertThrows(NoLawException.class, () -> book.lawOn(START.minusDays(1)));
        assertEquals(Term.ofMonths(1), book.lawOn(START).value(World.PERIOD));
        assertEquals(Term.ofDays(61), book.lawOn(World.CHANGE).value(World.PERIOD));
    }

    private static ContentHash hash(UnaryOperator<Rule.Builder<World>> change) {
        return begun().rules(List.of(change.apply(rule("A")).build())).build().hash();
    }

    /** A book that has something of all that is hashed. */
    private static RuleBook<World> bookOfEverything() {
        Fact<World, Boolean> claim = Fact.claim("/c", Label.same("c"), World::b);
        LegalUncertainty doubt = new LegalUncertainty("which-day", Label.same("Which day counts?"));
        Rule<World> earlier = rule("A")
                .binds(Force.MUST, Basis.OFFICIAL, InForce.attested("2021-06").until(LocalDate.of(2023, 5, 18)))
                .asks(Condition.allOf(
                        Condition.oneOf(World.COLOUR, Colour.RED),
                        Condition.stated(World.TEXT),
                        Condition.every(World.THINGS, Condition.holds(World.SOUND)),
                        Condition.within(ItemsExpression.of(World.U), ItemsExpression.of(World.K))))
                .build();
        Rule<World> permission = rule("B")
                .provision(new Provision(TEXT, Optional.empty()))
                .binds(
                        Force.IN_PRINCIPLE,
                        Basis.SECONDARY,
                        InForce.since("2023-05-19").until(LocalDate.of(2025, 3, 31)))
                .permits(Permission.of(
                        claim,
                        doubt,
                        List.of(
                                new Permission.Use<>(Label.same("one"), DayExpression.of(World.P)),
                                new Permission.Use<>(Label.same("other"), DayExpression.of(World.Q)))))
                .lawOf(LawOf.ASKED)
                .appliesWhen(Condition.holds(World.B))
                .exceptionTo("C", 2)
                .replaces("A")
                .build();
        return begun().rules(List.of(earlier, permission, rule("C").build()))
                .notes(List.of(note("N")))
                .constraints(List.of(new RuleBook.Constraint<>("ORDER", NAME, Condition.holds(World.A))))
                .parameter(World.PERIOD, World.PERIODS)
                .notCovered(List.of(NAME))
                .remarks(List.of(Remark.Kind.of("ODD", NAME, world -> List.of())))
                .build();
    }

    /** What stands in receipts can be made again by any later version. */
    @Test
    void whatIsHashedStaysWhatItIs() throws IOException {
        try (InputStream text = RuleBookTest.class.getResourceAsStream("/hashed.txt")) {
            assertEquals(ContentHash.of(text.readAllBytes()), bookOfEverything().hash());
        }
    }

    @Test
    void theHashIsTheSameForTheSameContentAndAnotherForAnyOtherContent() {
        assertEquals(hash(rule -> rule), hash(rule -> rule));
        Condition<World> holds = Condition.holds(World.A);
        Stream<UnaryOperator<Rule.Builder<World>>> changes = Stream.of(
                rule -> rule,
                rule -> rule.title("規則", "another rule"),
                rule -> rule.title("別の規則", "rule"),
                rule -> rule.provision(Provision.of(TEXT, "2")),
                rule -> rule.binds(Force.IN_PRINCIPLE, Basis.OFFICIAL, InForce.since("2020-06-03")),
                rule -> rule.binds(Force.MUST, Basis.SECONDARY, InForce.since("2020-06-03")),
                rule -> rule.binds(Force.MUST, Basis.OFFICIAL, InForce.attested("2020-06-03")),
                rule -> rule.binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-06")),
                rule -> rule.binds(
                        Force.MUST, Basis.OFFICIAL, InForce.since("2020-06-03").until(KNOWN_TO)),
                rule -> rule.lawOf(LawOf.ASKED),
                rule -> rule.appliesWhen(Condition.holds(World.B)),
                rule -> rule.asks(Condition.holds(World.B)),
                rule -> rule.asks(Condition.not(holds)),
                rule -> rule.asks(Condition.allOf(holds)),
                rule -> rule.asks(Condition.anyOf(holds)),
                rule -> rule.asks(Condition.oneOf(World.COLOUR, Colour.RED)),
                rule -> rule.asks(Condition.oneOf(World.COLOUR, Colour.RED, Colour.BLUE)),
                rule -> rule.asks(Condition.oneOf(World.TEXT, "x".repeat(99) + "y")),
                rule -> rule.asks(Condition.oneOf(World.TEXT, "x".repeat(99) + "z")),
                rule -> rule.asks(Condition.notAfter(DayExpression.of(World.P), DayExpression.of(START))),
                rule -> rule.asks(Condition.notBefore(DayExpression.of(World.P), DayExpression.of(START))),
                rule -> rule.asks(Condition.notAfter(DayExpression.of(World.P), DayExpression.of(KNOWN_TO))),
                rule -> rule.words(new Rule.Messages(NAME, NAME, NAME, NAME, NAME)));
        Rule<World> a = rule("A").build();
        Rule<World> b = rule("B").build();
        Stream<RuleBook.Builder<World>> books = Stream.of(
                begun(),
                begun().notes(List.of(note("N"))),
                begun().notCovered(List.of(NAME)),
                begun().parameter(World.PERIOD, World.PERIODS),
                begun().parameter(World.PERIOD, Timeline.from(START, Term.ofMonths(1))),
                begun().rules(List.of(a, b)),
                begun().rules(List.of(b, a)),
                RuleBook.of("OTHER", NAME, START, KNOWN_TO),
                RuleBook.of("BOOK", Label.same("other"), START, KNOWN_TO),
                RuleBook.of("BOOK", NAME, START.plusDays(1), KNOWN_TO),
                RuleBook.of("BOOK", NAME, START, KNOWN_TO.plusDays(1)));
        List<ContentHash> hashes = Stream.concat(
                        changes.map(RuleBookTest::hash),
                        books.map(builder -> builder.build().hash()))
                .toList();
        assertEquals(hashes.size(), Set.copyOf(hashes).size());
    }

    @Test
    void aRuleThatIsNotFinishedSaysWhatItStillNeeds() {
        Rule.Builder<World> half = Rule.of("HALF");
        assertEquals("Rule HALF still needs how it binds", message(half));
        half.binds(Force.MUST, Basis.OFFICIAL, InForce.undated());
        assertEquals("Rule HALF still needs a title", message(half));
        half.title("半", "half");
        assertEquals("Rule HALF still needs a condition", message(half));
        half.asks(Condition.always());
        assertEquals(
                "Whether the rule \"half\" is met is not known.",
                half.build().words().undetermined().en(),
                "what can be said of any rule");
        Rule<World> whole = half.words(WORDS).build();
        assertEquals(Optional.empty(), whole.provision(), "no text at hand has it");
    }

    private static String message(Rule.Builder<World> builder) {
        return assertThrows(IllegalStateException.class, builder::build).getMessage();
    }

    @Test
    void aRuleAppliesToEveryCaseAndFollowsTheLawOfTheFilingDayUnlessItSaysOtherwise() {
        Rule<World> rule = rule("A").build();
        assertEquals(Condition.always(), rule.appliesWhen());
        assertEquals(LawOf.FILED, rule.lawOf());
        assertEquals(Optional.of(Provision.of(TEXT, "1")), rule.provision());
    }

    @Test
    void aRuleListsEachPathThatItReadsOnceInOrder() {
        Rule<World> rule = rule("A")
                .appliesWhen(Condition.allOf(Condition.holds(World.B), Condition.holds(World.A)))
                .asks(Condition.allOf(
                        Condition.holds(World.A), Condition.every(World.THINGS, Condition.holds(World.SOUND))))
                .build();
        assertEquals(List.of("/a", "/b", "/things", "/things/*/sound"), rule.reads());
    }

    @ParameterizedTest
    @CsvSource({
        "MUST, OFFICIAL, true",
        "IN_PRINCIPLE, SECONDARY, true",
        "JUDGEMENT, OFFICIAL, true",
        "ADVICE, OFFICIAL, false",
        "MUST, ASSUMED, false",
        "ADVICE, ASSUMED, false",
    })
    void onlyARuleThatIsMoreThanAdviceAndMoreThanAssumedDecides(Force force, Basis basis, boolean decides) {
        assertEquals(
                decides,
                rule("A").binds(force, basis, InForce.undated()).build().decides());
    }
}
