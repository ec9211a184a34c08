package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.determination.Case;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.engine.LibraryCard.Applicant;
import dev.ismap.core.engine.LibraryCard.Fee;
import dev.ismap.core.engine.LibraryCard.Tie;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Value;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.Books;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The smallest changes that make a case eligible, as they are shown. */
class RemediesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Condition<World> A = Condition.holds(World.A);
    private static final Condition<World> B = Condition.holds(World.B);
    private static final DayExpression<World> P = DayExpression.of(World.P);
    private static final DayExpression<World> Q = DayExpression.of(World.Q);

    private static Remedies card(UnaryOperator<Applicant> change) {
        return LibraryCard.ENGINE.analyse(LibraryCard.on(DAY, change)).remedies();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Remedies world(World world, Condition<World>... asked) {
        return new Engine<>(Books.mustAll(List.of(asked)).book())
                .analyse(Case.on(world, DAY))
                .remedies();
    }

    private static List<String> told(Remedies remedies) {
        return remedies.remedies().stream()
                .map(remedy -> remedy.changes().stream()
                        .map(change -> change.path() + " "
                                + change.from().map(Value::code).orElse("") + "->"
                                + change.to().code()
                                + (change.items().isEmpty() ? "" : change.items())
                                + (change.inPower() ? "" : " by others"))
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void everyRuleIsMendedInItsOrderAndEachWayIsARemedy() {
        Remedies remedies = card(applicant -> applicant
                .with("/tie", Tie.NONE)
                .with("/fee", Fee.NOTHING)
                .with("/phone", " ")
                .with("/calm", false)
                .returning(ItemBounds.known(ItemSet.of(2))));
        String rest = ", /fee NOTHING->YEN_500, /phone  ->STATED, /calm false->true, /books ->BRING_BACK[Genji]]";
        assertEquals(List.of("[/tie NONE->LIVES_HERE" + rest, "[/tie NONE->WORKS_HERE" + rest), told(remedies));
        assertTrue(remedies.complete());
    }

    /** The day of birth is past, so that it is for others to say, if it was told wrong; the day of applying is to come. */
    @Test
    void aDayIsChangedToWhereTheComparisonTurns() {
        Remedies remedies =
                card(applicant -> applicant.with("/born", DAY.minusYears(3)).with("/consent", true));
        assertEquals(
                List.of("[/applied 2024-05-01->2027-05-01]", "[/born 2021-05-01->2018-05-01 by others]"),
                told(remedies));
    }

    @Test
    void ofTwoDaysEitherIsMovedToTheOtherAndFurtherWhereAnotherRuleAsksForIt() {
        World apart = Worlds.silent().withP(Input.given(DAY.plusDays(9))).withQ(Input.given(DAY.plusDays(3)));
        assertEquals(
                List.of("[/p 2024-05-10->2024-05-04]", "[/q 2024-05-04->2024-05-10]"),
                told(world(apart, Condition.notAfter(P, Q))));
        assertEquals(
                List.of("[/q 2024-05-04->2024-05-01, /p 2024-05-10->2024-05-01]"),
                told(world(apart, Condition.notAfter(P, Q), Condition.notAfter(Q, DayExpression.of(DAY)))));
        assertEquals(
                List.of("[/p 2024-05-10->2024-05-04]", "[/q 2024-05-04->2024-05-10]"),
                told(world(apart, new Condition.Compare<>(P, Condition.Compare.Order.SAME, Q))));
        assertEquals(
                List.of(
                        "[/p 2024-05-10->2024-05-11]",
                        "[/p 2024-05-10->2024-05-09]",
                        "[/q 2024-05-10->2024-05-11]",
                        "[/q 2024-05-10->2024-05-09]"),
                told(world(
                        apart.withQ(Input.given(DAY.plusDays(9))),
                        Condition.not(new Condition.Compare<>(P, Condition.Compare.Order.SAME, Q)))));
    }

    /** Neither day is known: what the one is to be hangs on the other, which the next rule bounds. */
    @Test
    void ofTwoMissingDaysTheOneIsSetAsTheOtherIs() {
        Condition<World> inOrder = Condition.notAfter(P, Q);
        Condition<World> bound = Condition.notAfter(Q, DayExpression.of(DAY));
        List<String> both = List.of("[/q ->2024-05-01, /p ->2024-05-01]");
        assertEquals(both, told(world(Worlds.silent(), inOrder, bound)));
        assertEquals(both, told(world(Worlds.silent(), bound, inOrder)));
        assertEquals(both, told(world(Worlds.silent(), Condition.allOf(inOrder, bound))), "also within one rule");
        Remedies unbounded = world(Worlds.silent(), inOrder);
        assertEquals(List.of(), unbounded.remedies());
        assertFalse(unbounded.complete(), "any two days in order would do");
    }

    /** Both rules want A, one of them or B; the colour is none of theirs. */
    @Test
    void aRemedyHoldsNoChangeThatAnotherMakesNeedless() {
        World none = Worlds.silent()
                .withA(Input.given(false))
                .withB(Input.given(false))
                .withColour(Input.given(Colour.BLUE));
        Remedies both = world(none, Condition.anyOf(B, A), A);
        assertEquals(List.of("[/a false->true]"), told(both));
        assertTrue(both.complete());
        Remedies either =
                world(none, Condition.anyOf(B, A), Condition.anyOf(A, Condition.oneOf(World.COLOUR, Colour.RED)));
        assertEquals(List.of("[/a false->true]", "[/b false->true, /colour BLUE->RED]"), told(either));
    }

    @Test
    void whereNothingCanBeMendedThereIsProvenToBeNoRemedy() {
        World world = Worlds.silent().withA(Input.given(false)).withB(Input.given(false));
        Remedies none = world(world, Condition.anyOf(A, B), Condition.not(A), Condition.not(B));
        assertEquals(new Remedies(List.of(), true), none);
    }

    @Test
    void noMoreThanFiveAreGivenAndThatThereAreMoreIsSaid() {
        World world = Worlds.silent()
                .withA(Input.given(false))
                .withB(Input.given(false))
                .withColour(Input.given(Colour.BLUE))
                .withText(Input.given(""))
                .withP(Input.given(DAY.plusDays(9)))
                .withQ(Input.given(DAY.plusDays(3)));
        Condition<World> some = Condition.anyOf(A, B, Condition.stated(World.TEXT));
        Condition<World> others =
                Condition.anyOf(Condition.notAfter(P, Q), Condition.oneOf(World.COLOUR, Colour.RED, Colour.GREEN));
        Remedies remedies = world(world, some, others);
        assertEquals(Remedies.MOST, remedies.remedies().size());
        assertFalse(remedies.complete());
        assertEquals(
                "[/a false->true, /p 2024-05-10->2024-05-04]", told(remedies).get(0));
        Remedies six = world(world, Condition.anyOf(some, others));
        assertEquals(
                List.of(
                        "[/a false->true]",
                        "[/b false->true]",
                        "[/text ->STATED]",
                        "[/p 2024-05-10->2024-05-04]",
                        "[/q 2024-05-04->2024-05-10]"),
                told(six));
        assertFalse(six.complete(), "the colour could be another");
    }

    @Test
    void thingsOfAListAreMendedEach() {
        Thing broken = new Thing(Input.given(false), Input.given(DAY));
        Thing late = new Thing(Input.given(true), Input.given(DAY.plusDays(1)));
        Condition<World> good = Condition.every(
                World.THINGS,
                Condition.allOf(
                        Condition.holds(World.SOUND),
                        Condition.notAfter(DayExpression.of(World.MADE), DayExpression.of(DAY))));
        assertEquals(
                List.of("[/things/0/sound false->true, /things/1/made 2024-05-02->2024-05-01]"),
                told(world(Worlds.silent().withThings(Input.given(List.of(broken, late))), good)));
        assertEquals(
                List.of("[/things ->NONE]"),
                told(world(Worlds.silent(), good)),
                "of things that are not known it is known what to do where there are none");
    }

    /** Of a thing in a list it is not asked whether it has happened, as which things there are may change. */
    @Test
    void thingsOfAListAreMendedBesideWhatHasHappened() {
        Thing broken = new Thing(Input.given(false), Input.given(DAY.minusDays(1)));
        DayExpression<Thing> made = DayExpression.of(World.MADE.event());
        assertEquals(
                List.of("[/things/0/sound false->true]"),
                told(world(
                        Worlds.silent().withThings(Input.given(List.of(broken))),
                        Condition.every(
                                World.THINGS,
                                Condition.allOf(
                                        Condition.holds(World.SOUND),
                                        Condition.notAfter(made, DayExpression.of(DAY)))))));
    }

    @Test
    void itemsArePutIntoASetTogetherWhereTheyAreMissing() {
        World world = Worlds.silent()
                .withU(ItemBounds.known(ItemSet.of(0, 1, 64)))
                .withV(new ItemBounds(ItemSet.of(0), ItemSet.of(0, 1)));
        assertEquals(
                List.of("[/v ->PUT[i1, i64]]"),
                told(world(world, Condition.within(ItemsExpression.of(World.U), ItemsExpression.of(World.V)))));
    }

    /** A rule that an exception stands before is mended by what makes the exception apply. */
    @Test
    void aRuleCanBeMendedByWhatMakesAnExceptionApply() {
        Engine<World> engine = new Engine<>(Books.book(List.of(
                Books.must("GENERAL", Condition.always(), A),
                Rule.<World>of("SPECIAL")
                        .title("特則", "special")
                        .binds(Force.MUST, Basis.OFFICIAL, InForce.since("2020-01-01"))
                        .appliesWhen(B)
                        .asks(Condition.oneOf(World.COLOUR, Colour.RED))
                        .exceptionTo("GENERAL", 1)
                        .build())));
        World world = Worlds.silent()
                .withA(Input.given(false))
                .withB(Input.given(false))
                .withColour(Input.given(Colour.BLUE));
        assertEquals(
                List.of("[/a false->true]", "[/b false->true, /colour BLUE->RED]"),
                told(engine.analyse(Case.on(world, DAY)).remedies()));
    }

    /** By its only rule, the case would not be judged any more: what it asks has to be met. */
    @Test
    void aRemedyDoesNotTakeTheCaseOutOfTheLaw() {
        Engine<World> engine = new Engine<>(Books.mustWhen(A, B).book());
        World world = Worlds.silent().withA(Input.given(true)).withB(Input.given(false));
        assertEquals(
                List.of("[/b false->true]"),
                told(engine.analyse(Case.on(world, DAY)).remedies()));
        assertEquals(
                List.of("[/b ->true, /a ->true]"),
                told(engine.analyse(Case.on(Worlds.silent(), DAY)).remedies()),
                "a rule has to apply");
    }

    @Test
    void whatIsNotToBeSoBecomesEachOtherValue() {
        World some = Worlds.silent()
                .withA(Input.given(true))
                .withB(Input.notApplicable("so it is"))
                .withColour(Input.given(Colour.RED))
                .withText(Input.given("words"));
        assertEquals(List.of("[/a true->false]"), told(world(some, Condition.not(A))));
        assertEquals(List.of("[/b NOT_APPLICABLE->true]"), told(world(some, B)));
        assertEquals(
                List.of("[/colour RED->GREEN]", "[/colour RED->BLUE]"),
                told(world(some, Condition.not(Condition.oneOf(World.COLOUR, Colour.RED)))));
        assertEquals(List.of("[/text words->BLANK]"), told(world(some, Condition.not(Condition.stated(World.TEXT)))));
        assertEquals(
                List.of(),
                told(world(some, Condition.not(Condition.oneOf(World.TEXT, "words")))),
                "which other words it would be, nobody says");
        assertEquals(List.of("[/text words->other]"), told(world(some, Condition.oneOf(World.TEXT, "other"))));
    }

    /** It is enough that one item is in both sets; which one, is a choice. */
    @Test
    void oneOfTheItemsThatTheOtherSetHoldsIsPutIntoASet() {
        World world = Worlds.silent().withV(ItemBounds.known(ItemSet.of(1)));
        ItemsExpression<World> u = ItemsExpression.of(World.U);
        Remedies ofKnown = world(world, Condition.any(u.and(ItemsExpression.of(World.K))));
        assertEquals(List.of("[/u ->PUT[i0]]"), told(ofKnown));
        assertFalse(ofKnown.complete(), "another item would do");
        assertEquals(List.of("[/u ->PUT[i1]]"), told(world(world, Condition.any(u.and(ItemsExpression.of(World.V))))));
        Remedies ofNone = world(Worlds.silent(), Condition.any(u.and(ItemsExpression.of(World.V))));
        assertEquals(List.of(), told(ofNone));
        assertFalse(ofNone.complete(), "an item could be put into both");
    }

    /** A month ends on every day but on the last two but one of March. */
    @Test
    void aDayIsSetFromWhichAPeriodEndsOnTheDayThatIsAskedForIfThereIsOne() {
        LocalDate february = LocalDate.of(2024, 2, 1);
        for (int day : List.of(28, 29, 30, 31)) {
            Condition<World> asked = new Condition.Compare<>(
                    P.lastDayOf(World.PERIOD),
                    Condition.Compare.Order.SAME,
                    DayExpression.of(LocalDate.of(2024, 3, day)));
            Remedies remedies = new Engine<>(Books.mustAll(List.of(asked)).book())
                    .analyse(Case.on(Worlds.silent().withP(Input.given(february)), february))
                    .remedies();
            assertEquals(
                    switch (day) {
                        case 28 -> List.of("[/p 2024-02-01->2024-02-29]");
                        case 31 -> List.of("[/p 2024-02-01->2024-03-01]");
                        default -> List.of();
                    },
                    told(remedies));
            assertTrue(remedies.complete());
        }
    }

    /** Whether one is a resident on the day itself is open, so that the day after is the first that is safe. */
    @Test
    void aRemedyIsOneByEachReadingOfTheLaw() {
        assertEquals(
                List.of(
                        "[/movedOut 2024-04-30->2024-05-02 by others]",
                        "[/applied 2024-05-01->2024-04-29 by others]",
                        "[/tie LIVES_HERE->WORKS_HERE]",
                        "[/movedOut 2024-04-30->2024-05-01 by others, /applied 2024-05-01->2024-04-30 by others]"),
                told(card(applicant -> applicant.with("/movedOut", DAY.minusDays(1)))));
    }

    @Test
    void remediesAreCompleteWhereAsManyAreGivenAsCanBe() {
        World world = Worlds.silent()
                .withA(Input.given(false))
                .withB(Input.given(false))
                .withColour(Input.given(Colour.BLUE))
                .withText(Input.given(""));
        Remedies five = world(
                world,
                Condition.anyOf(
                        A, B, Condition.stated(World.TEXT), Condition.oneOf(World.COLOUR, Colour.RED, Colour.GREEN)));
        assertEquals(Remedies.MOST, five.remedies().size());
        assertTrue(five.complete());
    }

    /** What the second rule asks for meets the first as well, which could be met otherwise. */
    @Test
    void whatTwoRulesReadInListsAndSetsIsMendedForBothAtOnce() {
        Condition<Thing> sound = Condition.holds(World.SOUND);
        Condition<Thing> made = Condition.notAfter(DayExpression.of(World.MADE), DayExpression.of(DAY));
        Thing brokenAndLate = new Thing(Input.given(false), Input.given(DAY.plusDays(1)));
        assertEquals(
                List.of("[/things/0/sound false->true]"),
                told(world(
                        Worlds.silent().withThings(Input.given(List.of(brokenAndLate))),
                        Condition.every(World.THINGS, Condition.anyOf(made, sound)),
                        Condition.every(World.THINGS, sound))));
        Condition<World> all = Condition.within(ItemsExpression.of(World.K), ItemsExpression.of(World.U));
        assertEquals(
                List.of("[/u ->PUT[i0, i64]]"),
                told(world(Worlds.silent().withA(Input.given(false)), Condition.anyOf(A, all), all)));
    }

    @Test
    void ofSetsThatNothingIsPutIntoThereIsProvenToBeNoRemedy() {
        Items<World> none = Items.of(
                "none", "/none", Label.same("none"), (world, i) -> "i" + i, world -> ItemBounds.known(ItemSet.empty()));
        assertEquals(
                new Remedies(List.of(), true),
                world(Worlds.silent(), Condition.any(ItemsExpression.of(World.K).and(ItemsExpression.of(none)))));
        assertEquals(
                new Remedies(List.of(), true),
                world(Worlds.silent(), Condition.any(ItemsExpression.of(none).without(ItemsExpression.of(World.K)))));
    }

    /** Each of the two items can go into either set, so that there are two remedies more, which are not given. */
    @Test
    void ofItemsThatCanBePutIntoTwoSetsTheOneCouldGoIntoTheOneAndTheRestIntoTheOther() {
        ItemsExpression<World> either = ItemsExpression.of(World.U).or(ItemsExpression.of(World.V));
        Condition<World> all = Condition.within(ItemsExpression.of(World.K), either);
        Remedies two = world(Worlds.silent(), all);
        assertEquals(List.of("[/u ->PUT[i0, i64]]", "[/v ->PUT[i0, i64]]"), told(two));
        assertFalse(two.complete());
        Remedies one = world(Worlds.silent().withU(ItemBounds.known(ItemSet.of(64))), all);
        assertEquals(List.of("[/u ->PUT[i0]]", "[/v ->PUT[i0]]"), told(one));
        assertTrue(one.complete(), "one item is put into the one set or into the other");
    }

    /** The second rule asks for the first item in the other set, after which the first rule no longer needs it. */
    @Test
    void noItemIsPutIntoASetThatAnotherChangeMakesNeedless() {
        ItemsExpression<World> u = ItemsExpression.of(World.U);
        ItemsExpression<World> v = ItemsExpression.of(World.V);
        Items<World> first = Items.of(
                "first", "/k", Label.same("first"), (world, i) -> "i" + i, world -> ItemBounds.known(ItemSet.of(0)));
        assertEquals(
                List.of("[/v ->PUT[i0, i64]]", "[/u ->PUT[i64], /v ->PUT[i0]]"),
                told(world(
                        Worlds.silent(),
                        Condition.within(ItemsExpression.of(World.K), u.or(v)),
                        Condition.within(ItemsExpression.of(first), v))));
    }

    /** Any item in either set would do; none is named. */
    @Test
    void ofItemsThatCouldBePutIntoOneOfTwoSetsItIsNotSaidThatThereIsNoRemedy() {
        ItemsExpression<World> either = ItemsExpression.of(World.U).or(ItemsExpression.of(World.V));
        Remedies remedies = world(Worlds.silent(), Condition.any(either));
        assertEquals(List.of(), remedies.remedies());
        assertFalse(remedies.complete());
    }
}
