package dev.ismap.core.evaluation;

import static dev.ismap.core.condition.Condition.allOf;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.applies;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.notAfter;
import static dev.ismap.core.condition.Condition.notBefore;
import static dev.ismap.core.condition.Condition.oneOf;
import static dev.ismap.core.condition.Condition.sameDay;
import static dev.ismap.core.condition.Condition.some;
import static dev.ismap.core.condition.Condition.stated;
import static dev.ismap.core.condition.Condition.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.evaluation.Trace.MissingInput;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.world.World;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import dev.ismap.core.world.Worlds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of each kind of condition: what decided and what was needed, or what is missing. */
class TraceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final World SILENT = Worlds.silent();
    private static final LegalUncertainty DOUBT = new LegalUncertainty("doubt", Label.same("?"));

    private static <T> Input<T> none() {
        return Input.notApplicable("so it is");
    }

    /** Each piece of evidence as path, value and need; each gap with a question mark, or two where it was asked. */
    private static <C> List<String> told(Condition<C> condition, C subject) {
        Trace trace = new Trace();
        new Evaluator<>(subject, World.LAW).trace(condition, trace);
        List<String> told = new ArrayList<>();
        trace.evidence().forEach(one -> told.add(said(one)));
        for (MissingInput gap : trace.gaps()) {
            told.add(gap.path() + (gap.asked() ? " ??" : " ?") + (gap.items().isEmpty() ? "" : " " + gap.items()));
        }
        trace.doubts().forEach(doubt -> told.add(doubt.id()));
        return told;
    }

    private static String said(Evidence one) {
        return one.path() + " " + one.value()
                + one.expected()
                        .map(need -> " " + need.relation() + " " + need.value())
                        .orElse("")
                + (one.items().isEmpty() ? "" : " " + one.items());
    }

    private static Arguments row(Condition<World> condition, World world, String... told) {
        return Arguments.of(condition, world, List.of(told));
    }

    static Stream<Arguments> values() {
        Condition<World> a = holds(World.A);
        Condition<World> red = oneOf(World.COLOUR, Colour.RED, Colour.GREEN);
        Condition<World> text = stated(World.TEXT);
        return Stream.of(
                row(a, SILENT.withA(Input.given(true)), "/a true EQUAL true"),
                row(a, SILENT.withA(Input.given(false)), "/a false EQUAL true"),
                row(not(a), SILENT.withA(Input.given(false)), "/a false NOT_EQUAL true"),
                row(not(not(a)), SILENT.withA(Input.given(true)), "/a true EQUAL true"),
                row(a, SILENT.withA(none()), "/a NOT_APPLICABLE EQUAL true"),
                row(a, SILENT, "/a ?"),
                row(a, SILENT.withA(Input.notKnown()), "/a ??"),
                row(red, SILENT.withColour(Input.given(Colour.BLUE)), "/colour BLUE ONE_OF RED|GREEN"),
                row(not(red), SILENT.withColour(Input.given(Colour.RED)), "/colour RED NONE_OF RED|GREEN"),
                row(red, SILENT, "/colour ?"),
                row(text, SILENT.withText(Input.given("words")), "/text words STATED "),
                row(not(text), SILENT.withText(Input.given("words")), "/text words BLANK "),
                row(text, SILENT.withText(Input.notKnown()), "/text ??"),
                row(applies(World.A), SILENT.withA(none()), "/a NOT_APPLICABLE NOT_EQUAL NOT_APPLICABLE"),
                row(not(applies(World.A)), SILENT.withA(none()), "/a NOT_APPLICABLE EQUAL NOT_APPLICABLE"),
                row(applies(World.A), SILENT, "/a ?"),
                // that it applies goes without saying where its value is judged
                row(allOf(applies(World.A), a), SILENT.withA(Input.given(true)), "/a true EQUAL true"),
                row(
                        allOf(applies(World.A), holds(World.B)),
                        SILENT.withA(Input.given(true)).withB(Input.given(true)),
                        "/a true NOT_EQUAL NOT_APPLICABLE",
                        "/b true EQUAL true"));
    }

    static Stream<Arguments> days() {
        DayExpression<World> p = DayExpression.of(World.P);
        DayExpression<World> q = DayExpression.of(World.Q);
        DayExpression<World> limit = DayExpression.of(DAY);
        DayExpression<World> no = new DayExpression.Fixed<>(none());
        World on = SILENT.withP(Input.given(DAY)).withQ(Input.given(DAY.plusDays(2)));
        return Stream.of(
                row(notAfter(p, limit), on, "/p 2024-02-29 NOT_AFTER 2024-02-29"),
                row(not(notAfter(p, limit)), on, "/p 2024-02-29 NOT_BEFORE 2024-03-01"),
                row(notBefore(p, limit), on, "/p 2024-02-29 NOT_BEFORE 2024-02-29"),
                row(not(notBefore(p, limit)), on, "/p 2024-02-29 NOT_AFTER 2024-02-28"),
                row(sameDay(p, limit), on, "/p 2024-02-29 EQUAL 2024-02-29"),
                row(not(sameDay(p, limit)), on, "/p 2024-02-29 NOT_EQUAL 2024-02-29"),
                row(notAfter(p, q.nextDay()), on, "/p 2024-02-29 NOT_AFTER 2024-03-03", "/q 2024-03-02"),
                row(notAfter(limit, p), on, "/p 2024-02-29 NOT_BEFORE 2024-02-29"),
                row(notBefore(limit.nextDay(), p), on, "/p 2024-02-29 NOT_AFTER 2024-03-01"),
                row(sameDay(q.nextDay(), p), on, "/p 2024-02-29 EQUAL 2024-03-03", "/q 2024-03-02"),
                row(notAfter(p.nextDay(), q.nextDay()), on, "/p 2024-02-29", "/q 2024-03-02"),
                row(notAfter(p, no), on, "/p 2024-02-29"),
                row(notAfter(p, q), on.withQ(none()), "/p 2024-02-29", "/q NOT_APPLICABLE"),
                row(notAfter(p, q), on.withQ(Input.notAsked()), "/q ?"),
                row(notAfter(p, q.nextDay()), SILENT.withP(Input.notKnown()), "/p ??", "/q ?"));
    }

    static Stream<Arguments> items() {
        ItemsExpression<World> u = ItemsExpression.of(World.U);
        ItemsExpression<World> v = ItemsExpression.of(World.V);
        ItemsExpression<World> k = ItemsExpression.of(World.K);
        World some = SILENT.withU(ItemBounds.known(ItemSet.of(0, 1))).withV(ItemBounds.known(ItemSet.of(1)));
        World open = SILENT.withU(new ItemBounds(ItemSet.of(0), ItemSet.of(0, 1)))
                .withV(new ItemBounds(ItemSet.empty(), ItemSet.of(0, 64)));
        return Stream.of(
                row(within(u, v), some, "/u 2 WITHIN v [i0]"),
                row(not(within(u, v)), some, "/u 2 NOT_WITHIN v [i0]"),
                row(within(v, u), some, "/v 1 WITHIN u"),
                row(not(within(v, u)), some, "/v 1 NOT_WITHIN u"),
                row(within(ItemsExpression.none(), u), some, "/u 0 WITHIN u"),
                row(within(ItemsExpression.none(), ItemsExpression.none()), some),
                // what may be outside: i1 by either set, i0 by the second
                row(
                        within(u, v),
                        open.withU(new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1))),
                        "/u ? [i0, i1]",
                        "/v ? [i0]"),
                row(within(u, v.or(ItemsExpression.of(World.K))), open, "/u ? [i1]"),
                row(within(k, v), open, "/v ? [i0, i64]"));
    }

    static Stream<Arguments> lists() {
        Condition<World> every = every(World.THINGS, holds(World.SOUND));
        Thing sound = new Thing(Input.given(true), Input.notAsked());
        Thing broken = new Thing(Input.given(false), Input.notAsked());
        Thing unseen = new Thing(Input.notAsked(), Input.notAsked());
        World none = SILENT.withThings(Input.given(List.of()));
        World two = SILENT.withThings(Input.given(List.of(sound, broken)));
        return Stream.of(
                row(every, SILENT, "/things ?"),
                row(every, SILENT.withThings(Input.notKnown()), "/things ??"),
                row(every, none, "/things 0"),
                row(every, SILENT.withThings(none()), "/things NOT_APPLICABLE"),
                row(every, two, "/things/1/sound false EQUAL true"),
                row(not(every), two, "/things/1/sound false NOT_EQUAL true"),
                row(
                        every,
                        SILENT.withThings(Input.given(List.of(sound, sound))),
                        "/things/0/sound true EQUAL true",
                        "/things/1/sound true EQUAL true"),
                row(every, SILENT.withThings(Input.given(List.of(sound, unseen))), "/things/1/sound ?"),
                row(
                        some(World.THINGS, holds(World.SOUND)),
                        two,
                        "/things 2 NOT_EQUAL NOT_APPLICABLE",
                        "/things/0/sound true EQUAL true"));
    }

    static Stream<Arguments> joined() {
        Condition<World> a = holds(World.A);
        Condition<World> b = holds(World.B);
        Condition<World> noSuch = not(applies(World.COLOUR));
        World yesNo = SILENT.withA(Input.given(true)).withB(Input.given(false)).withColour(Input.given(Colour.RED));
        ItemsExpression<World> k = ItemsExpression.of(World.K);
        ItemsExpression<World> u = ItemsExpression.of(World.U);
        return Stream.of(
                row(allOf(a, b), yesNo, "/b false EQUAL true"),
                row(anyOf(a, b), yesNo, "/a true EQUAL true"),
                row(allOf(a, b), SILENT.withA(Input.given(true)), "/b ?"),
                row(anyOf(not(a), b), yesNo, "/a true NOT_EQUAL true", "/b false EQUAL true"),
                // of what is wanted, no way that nobody can bring about
                row(anyOf(noSuch, b), yesNo, "/b false EQUAL true"),
                row(anyOf(allOf(a, noSuch), b), yesNo, "/b false EQUAL true"),
                row(anyOf(Condition.any(k.without(k)), b), yesNo, "/b false EQUAL true"),
                row(anyOf(Condition.any(u), b), yesNo, "/u 0 NOT_WITHIN none", "/b false EQUAL true"),
                row(anyOf(Condition.any(k.and(u)), b), yesNo, "/k 0 NOT_WITHIN none", "/b false EQUAL true"),
                row(anyOf(noSuch), yesNo, "/colour RED EQUAL NOT_APPLICABLE"),
                row(not(anyOf(noSuch, b)), yesNo, "/colour RED NOT_EQUAL NOT_APPLICABLE", "/b false NOT_EQUAL true"));
    }

    private static Condition<World> readings(Condition<World> one, Condition<World> other) {
        return new AlternativeReadings<>(
                DOUBT, List.of(Reading.of(Label.same("one"), one), Reading.of(Label.same("other"), other)));
    }

    private static Condition<World> arising(Condition<World> when, Condition<World> one) {
        return new AlternativeReadings<>(
                DOUBT,
                List.of(new Reading<>(Label.same("one"), when, one), Reading.of(Label.same("other"), holds(World.B))));
    }

    static Stream<Arguments> doubts() {
        Condition<World> a = holds(World.A);
        Condition<World> b = holds(World.B);
        Condition<World> text = stated(World.TEXT);
        World yes = SILENT.withA(Input.given(true)).withB(Input.given(true));
        return Stream.of(
                row(readings(a, b), yes, "/a true EQUAL true"),
                row(readings(a, not(b)), yes, "/a true EQUAL true", "/b true NOT_EQUAL true", "doubt"),
                // where each reading waits for the same, no doubt of law stands in the way
                row(readings(text, not(not(text))), yes, "/text ?"),
                row(readings(text, not(applies(World.COLOUR))), yes, "/text ?", "/colour ?", "doubt"),
                row(readings(a, text), yes, "/a true EQUAL true", "/text ?", "doubt"),
                row(arising(not(a), text), yes, "/b true EQUAL true"),
                row(arising(text, not(a)), yes, "/a true NOT_EQUAL true", "/b true EQUAL true", "/text ?", "doubt"),
                // each reading is told as it comes out by itself
                row(
                        readings(notAfter(DayExpression.of(World.P), DayExpression.of(DAY)), text),
                        yes.withP(Input.given(DAY)),
                        "/p 2024-02-29 NOT_AFTER 2024-02-29",
                        "/text ?",
                        "doubt"),
                // both wait for the same, but it is open whether the one comes into question
                row(arising(text, b), yes.withB(Input.notAsked()), "/text ?", "/b ?", "doubt"),
                row(new UnknownRequirement<>(DOUBT), yes, "doubt"),
                row(
                        readings(text, new UnknownRequirement<>(DOUBT)),
                        yes.withText(Input.given("words")),
                        "/text words STATED ",
                        "doubt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values", "days", "items", "lists", "joined", "doubts"})
    void itIsToldWhatDecidedOrWhatIsMissing(Condition<World> condition, World world, List<String> told) {
        assertEquals(told, told(condition, world));
    }

    @Test
    void aStatusIsToldWhereItSaysThatItIsSoOrThatItIsNot() {
        List<DayRange> from = List.of(DayRange.from(DAY));
        Status<World> known = Status.known("/known", Label.same("k"), world -> from, world -> Optional.empty());
        Status<World> untold = Status.untold("/known", Label.same("k"), world -> from, world -> Optional.empty());
        World on = SILENT.withP(Input.given(DAY));
        World before = SILENT.withP(Input.given(DAY.minusDays(1)));
        Condition<World> isKnown = new During<>(DayExpression.of(World.P), known);
        Condition<World> isUntold = new During<>(DayExpression.of(World.P), untold);
        assertEquals(List.of("/known true EQUAL true", "/p 2024-02-29"), told(isKnown, on));
        assertEquals(List.of("/known true NOT_EQUAL true", "/p 2024-02-29"), told(not(isKnown), on));
        assertEquals(List.of("/p 2024-02-28"), told(isKnown, before));
        assertEquals(List.of("/p 2024-02-29"), told(isUntold, on));
        assertEquals(List.of("/known false EQUAL true", "/p 2024-02-28"), told(isUntold, before));
        assertEquals(List.of("/p ?"), told(isKnown, SILENT));
        assertEquals(List.of("/p ??"), told(isUntold, SILENT.withP(Input.notKnown())));
    }

    private static final Source REGISTER = new Source(Label.of("名簿", "register"), Basis.SECONDARY);

    /** Shelves of three places in a room; where a place is open, the drawer of the same number is to be looked into. */
    private record Room(ItemBounds shelves, ItemBounds drawers) {}

    private static final Items<Room> DRAWERS =
            Items.of("drawers", "/drawers", Label.same("drawers"), (room, i) -> "d" + i, Room::drawers);
    private static final Items<Room> SHELVES = Items.<Room>of(
                    "shelves", "/shelves", Label.same("shelves"), (room, i) -> "s" + i, Room::shelves)
            .at(Label.same("the wall"))
            .openBy((room, open) -> open.intersection(ItemSet.of(0)))
            .from(room -> Optional.of(REGISTER))
            .fromRoot();

    @Test
    void anItemThatIsOpenByOthersIsFoundOutByThoseUnlessItIsOpenItself() {
        Condition<Room> condition = within(ItemsExpression.of(SHELVES), ItemsExpression.of(DRAWERS));
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(0, 1));
        ItemBounds empty = ItemBounds.known(ItemSet.empty());
        assertEquals(List.of("/shelves ? [s0]"), told(condition, new Room(open, empty)));
        assertEquals(List.of("/drawers ? [d0, d1]"), told(condition, new Room(open, open)));
        ItemBounds first = new ItemBounds(ItemSet.empty(), ItemSet.of(1));
        assertEquals(List.of("/shelves ? [s0]", "/drawers ? [d1]"), told(condition, new Room(open, first)));
    }

    @Test
    void aSetInAThingIsToldByItsPathItsSourceAndTheNameOfItsPlace() {
        Fact<List<Room>, List<Room>> rooms = Fact.list("/rooms", Label.same("rooms"), Input::given);
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(0));
        ItemBounds full = ItemBounds.known(ItemSet.of(0));
        Condition<List<Room>> shelves = every(rooms, within(ItemsExpression.of(SHELVES), ItemsExpression.none()));
        Condition<List<Room>> drawers = every(rooms, within(ItemsExpression.of(DRAWERS), ItemsExpression.none()));
        Trace trace = new Trace();
        new Evaluator<>(List.of(new Room(full, full)), World.LAW).trace(allOf(shelves, drawers), trace);
        assertEquals(
                List.of("/shelves", "/rooms/0/drawers"),
                trace.evidence().stream().map(Evidence::path).toList());
        assertEquals(
                List.of(Optional.of(REGISTER), Optional.empty()),
                trace.evidence().stream().map(Evidence::source).toList());
        Trace missing = new Trace();
        new Evaluator<>(List.of(new Room(open, open)), World.LAW).trace(allOf(shelves, drawers), missing);
        assertEquals(
                List.of("/shelves the wall", "/rooms/0/drawers drawers"),
                missing.gaps().stream()
                        .map(gap -> gap.path() + " " + gap.label().en())
                        .toList());
        List<String> read = new ArrayList<>();
        PathScanner.scan(allOf(shelves, drawers), read::add);
        assertEquals(List.of("/rooms", "/shelves", "/rooms", "/rooms/*/drawers"), read);
    }
}
