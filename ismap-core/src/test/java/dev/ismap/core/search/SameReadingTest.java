package dev.ismap.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.evaluation.Evaluator;
import dev.ismap.core.evaluation.Trace;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.Rule.LawOf;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import dev.ismap.core.world.Conditions;
import dev.ismap.core.world.GivenWorlds;
import dev.ismap.core.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Where two cases read alike what a condition asks for, nothing that is told of it differs. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SameReadingTest implements GivenWorlds {

    private static final Label NAME = Label.same("x");

    /** A case in which each thing that a condition can read is a value of its own. */
    record Reading(Map<String, Object> values) {

        @SuppressWarnings("unchecked")
        <T> T at(String key, T otherwise) {
            return (T) values.getOrDefault(key, otherwise);
        }

        private Optional<Source> source(String key) {
            return values.containsKey(key)
                    ? Optional.of(new Source(Label.same(key), Basis.SECONDARY))
                    : Optional.empty();
        }
    }

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Reading PLAIN = new Reading(Map.of());

    private static final Fact<Reading, Boolean> FACT = Fact.<Reading>truth(
                    "/fact", NAME, reading -> reading.at("fact", Input.notAsked()))
            .from(reading -> reading.source("fact source"));
    private static final Fact<Reading, LocalDate> STATED =
            Fact.day("/stated", NAME, reading -> reading.at("stated", Input.notAsked()));
    private static final Fact<Reading, String> TEXT = Fact.text("/text", NAME, reading -> Input.notAsked());
    private static final Items<Reading> ITEMS = Items.<Reading>of(
                    "items",
                    "/items",
                    NAME,
                    (reading, i) -> reading.at("name " + i, "i" + i),
                    reading -> reading.at("items", ItemBounds.known(ItemSet.of(1))))
            .from(reading -> reading.source("items source"))
            .hangingOn(TEXT, reading -> reading.at("items by text", List.of()));
    private static final Status<Reading> STATUS = Status.<Reading>known(
                    "/status",
                    NAME,
                    reading -> reading.at("status", List.of()),
                    reading -> reading.source("status source"))
            .hangingOn(TEXT, reading -> reading.at("status by text", List.of()));
    private static final DayExpression<Reading> QUESTION =
            new DayExpression.OfQuestion<>(NAME, reading -> reading.at("question", DAY));

    private static boolean same(Condition<Reading> condition, String key, Object value) {
        Reading other = new Reading(Map.of(key, value));
        boolean same = same(condition, PLAIN, other);
        assertEquals(same, same(condition, other, PLAIN));
        return same;
    }

    /** Whether a condition reads the same in two cases: as what a rule asks, as when it applies, and as a constraint. */
    private static <C> boolean same(Condition<C> condition, C one, C other) {
        Rule<C> asks = SameReadingTest.<C>rule("ASKS").asks(condition).build();
        Rule<C> applies = SameReadingTest.<C>rule("APPLIES")
                .appliesWhen(condition)
                .asks(Condition.always())
                .build();
        RuleBook<C> book = SameReadingTest.<C>book()
                .rules(List.of(asks, applies))
                .constraints(List.of(new Constraint<>("CONSTRAINT", NAME, condition)))
                .build();
        SameReading<C> reading = new ThingsRead<>(book).in(one, other, World.LAW, World.LAW);
        boolean same = reading.of(asks);
        assertEquals(same, reading.of(applies));
        assertEquals(same, reading.ofConstraint(0));
        return same;
    }

    private static <C> RuleBook.Builder<C> book() {
        return RuleBook.of("BOOK", NAME, LocalDate.of(2020, 1, 1), DAY);
    }

    private static <C> Rule.Builder<C> rule(String id) {
        return Rule.<C>of(id).title(id, id).binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"));
    }

    @Test
    void whateverIsReadOrToldOfItMakesTheReadingAnother() {
        Condition<Reading> fact = Condition.holds(FACT);
        assertTrue(same(fact, "nothing", true));
        assertFalse(same(fact, "fact", Input.given(true)));
        assertFalse(same(fact, "fact source", true));

        Condition<Reading> items = Condition.any(ItemsExpression.of(ITEMS));
        assertTrue(same(items, "nothing", true));
        assertFalse(same(items, "items", ItemBounds.known(ItemSet.of(2))));
        assertFalse(same(items, "items source", true));
        assertFalse(same(items, "items by text", List.of(new Items.ByText("a", ItemBounds.known(ItemSet.of(1))))));
        assertFalse(same(items, "name 1", "another"));
        assertTrue(same(items, "name 2", "another"), "the item isn't in the set");

        Condition<Reading> during = new During<>(QUESTION, STATUS);
        List<DayRange> days = List.of(DayRange.from(DAY));
        assertTrue(same(during, "nothing", true));
        assertFalse(same(during, "status", days));
        assertFalse(same(during, "status source", true));
        assertFalse(same(during, "status by text", List.of(new Status.ByText(List.of("a"), days))));
        assertFalse(same(during, "question", DAY.plusDays(1)));

        Condition<Reading> compare = Condition.notAfter(DayExpression.of(STATED), QUESTION.nextDay());
        assertTrue(same(compare, "nothing", true));
        assertFalse(same(compare, "stated", Input.given(DAY)));
        assertFalse(same(compare, "question", DAY.plusDays(1)));
    }

    @Test
    void oneDifferenceIsNotForgottenForWhatIsAlikeAfterIt() {
        Condition<Reading> all = Condition.allOf(
                Condition.holds(FACT),
                Condition.any(ItemsExpression.of(ITEMS)),
                new During<>(QUESTION, STATUS),
                Condition.applies(TEXT));
        for (String key : List.of("fact source", "items source", "status source")) {
            assertFalse(same(all, key, true));
        }
        assertFalse(same(all, "question", DAY.plusDays(1)));
        assertTrue(same(all, PLAIN, PLAIN));
        assertTrue(same(all, PLAIN, new Reading(Map.of())));
    }

    @Test
    void eachRuleIsToldByWhatItReadsItself() {
        Rule<Reading> ofFact = SameReadingTest.<Reading>rule("FACT")
                .asks(Condition.holds(FACT))
                .build();
        Rule<Reading> ofItems = SameReadingTest.<Reading>rule("ITEMS")
                .asks(Condition.any(ItemsExpression.of(ITEMS)))
                .build();
        Rule<Reading> ofBoth = SameReadingTest.<Reading>rule("BOTH")
                .appliesWhen(Condition.any(ItemsExpression.of(ITEMS)))
                .asks(Condition.holds(FACT))
                .build();
        ThingsRead<Reading> read = new ThingsRead<>(SameReadingTest.<Reading>book()
                .rules(List.of(ofFact, ofItems, ofBoth))
                .build());
        SameReading<Reading> reading =
                read.in(PLAIN, new Reading(Map.of("fact", Input.given(true))), World.LAW, World.LAW);
        assertFalse(reading.of(ofBoth));
        assertFalse(reading.of(ofFact));
        assertTrue(reading.of(ofItems));
    }

    /** The last day of one month is the same from the 30th and the 31st of January; that of two months is not. */
    @Test
    void aDayIsWorkedOutByTheLawThatTheRuleFollows() {
        Parameter<Term> length = new Parameter<>("LENGTH", NAME, Term.class);
        Condition<Reading> condition = Condition.notAfter(DayExpression.of(STATED), QUESTION.lastDayOf(length));
        Rule<Reading> byFiled = SameReadingTest.<Reading>rule("FILED")
                .lawOf(LawOf.FILED)
                .asks(condition)
                .build();
        Rule<Reading> byAsked = SameReadingTest.<Reading>rule("ASKED")
                .lawOf(LawOf.ASKED)
                .asks(condition)
                .build();
        RuleBook<Reading> book = SameReadingTest.<Reading>book()
                .rules(List.of(byFiled, byAsked))
                .parameter(
                        length,
                        Timeline.from(LocalDate.of(2020, 1, 1), Term.ofMonths(1))
                                .then(DAY, Term.ofMonths(2)))
                .build();
        SameReading<Reading> reading = new ThingsRead<>(book)
                .in(
                        new Reading(Map.of("question", LocalDate.of(2024, 1, 30))),
                        new Reading(Map.of("question", LocalDate.of(2024, 1, 31))),
                        book.lawOn(DAY.minusDays(1)),
                        book.lawOn(DAY));
        assertTrue(reading.of(byFiled));
        assertFalse(reading.of(byAsked));
    }

    @Provide
    Arbitrary<Condition<World>> conditions() {
        return Conditions.any();
    }

    @Property(seed = "2020", tries = 100)
    void readAlikeAConditionComesOutAlikeForTheSameReasons(
            @ForAll("conditions") Condition<World> condition,
            @ForAll("partial") World one,
            @ForAll("partial") World other) {
        for (World changed : List.of(
                one.withA(other.a()), one.withP(other.p()), one.withU(other.u()), one.withThings(other.things()))) {
            if (same(condition, one, changed)) {
                assertEquals(told(condition, one), told(condition, changed));
            }
        }
    }

    private static List<Object> told(Condition<World> condition, World world) {
        Evaluator<World> evaluator = new Evaluator<>(world, World.LAW);
        Trace trace = new Trace();
        evaluator.trace(condition, trace);
        return List.of(evaluator.test(condition), trace.evidence(), trace.gaps(), trace.doubts());
    }
}
