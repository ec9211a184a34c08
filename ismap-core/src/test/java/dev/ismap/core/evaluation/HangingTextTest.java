package dev.ismap.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.During;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.Truth;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What hangs on a text that a case leaves out, against every text that it can be. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class HangingTextTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** What stands for a text that no table has. */
    private static final String OTHER = "other";

    private static final List<String> TEXTS = List.of("a", "b", OTHER);

    /**
     * Who takes items over from one to another, and on which day; the tables say what each has, and when it is listed.
     */
    record Transfer(
            Input<String> from,
            Input<String> to,
            Input<LocalDate> day,
            Map<String, Set<Integer>> items,
            Map<String, List<DayRange>> listed) {

        ItemSet itemsOf(Input<String> name) {
            return set(name.known().map(items::get).orElseGet(() -> items.getOrDefault(OTHER, Set.of())));
        }

        List<DayRange> daysOf(Input<String> name) {
            return name.known().map(listed::get).orElseGet(() -> listed.getOrDefault(OTHER, List.of()));
        }

        /** Every way to say who it is from and to. */
        List<Transfer> completions() {
            List<Transfer> result = new ArrayList<>();
            for (Input<String> one : options(from)) {
                for (Input<String> other : options(to)) {
                    result.add(new Transfer(one, other, day, items, listed));
                }
            }
            return result;
        }

        private static List<Input<String>> options(Input<String> text) {
            return text.isMissing()
                    ? Stream.concat(TEXTS.stream().map(Input::given), Stream.of(Input.<String>notApplicable("none")))
                            .toList()
                    : List.of(text);
        }
    }

    private static ItemSet set(Set<Integer> ordinals) {
        return ItemSet.of(ordinals.stream().mapToInt(Integer::intValue));
    }

    private static final Fact<Transfer, String> FROM = Fact.text("/from", Label.same("from"), Transfer::from);
    private static final Fact<Transfer, String> TO = Fact.text("/to", Label.same("to"), Transfer::to);
    private static final Fact<Transfer, LocalDate> DAY = Fact.day("/day", Label.same("day"), Transfer::day);
    private static final Source LIST = new Source(Label.of("名簿", "list"), Basis.OFFICIAL);

    private static Items<Transfer> items(String id, Fact<Transfer, String> text) {
        return Items.<Transfer>of(
                        id,
                        "/" + id,
                        Label.same(id),
                        (transfer, i) -> "i" + i,
                        transfer -> ItemBounds.known(transfer.itemsOf(text.of(transfer))))
                .hangingOn(
                        text,
                        transfer -> text.of(transfer).isMissing()
                                ? Stream.of("a", "b")
                                        .map(name -> new Items.ByText(
                                                name, ItemBounds.known(transfer.itemsOf(Input.given(name)))))
                                        .toList()
                                : List.of());
    }

    private static final Items<Transfer> GIVEN = items("given", FROM);
    private static final Items<Transfer> TAKEN = items("taken", TO);
    private static final Items<Transfer> OWN = Items.of(
            "own", "/own", Label.same("own"), (transfer, i) -> "i" + i, transfer -> ItemBounds.known(ItemSet.of(1, 2)));

    private static final Status<Transfer> LISTED = Status.<Transfer>known(
                    "/listed",
                    Label.same("listed"),
                    transfer -> transfer.daysOf(transfer.from()),
                    transfer -> Optional.of(LIST))
            .hangingOn(
                    FROM,
                    transfer -> transfer.from().isMissing()
                            ? Stream.of("a", "b")
                                    .map(name -> new Status.ByText(List.of(name), transfer.daysOf(Input.given(name))))
                                    .toList()
                            : List.of());

    @Provide
    Arbitrary<Transfer> transfers() {
        Arbitrary<Input<String>> texts = Arbitraries.of(
                List.of(Input.notAsked(), Input.notKnown(), Input.given("a"), Input.given("b"), Input.given(OTHER)));
        Arbitrary<Input<LocalDate>> days = Arbitraries.integers()
                .between(0, 12)
                .map(offset -> offset == 12 ? Input.notApplicable("never") : Input.given(START.plusDays(offset)));
        Arbitrary<Map<String, Set<Integer>>> items = Arbitraries.maps(
                        Arbitraries.of(TEXTS),
                        Arbitraries.integers().between(0, 3).set().ofMaxSize(3))
                .ofSize(3)
                .map(TreeMap::new);
        Arbitrary<Map<String, List<DayRange>>> listed =
                Arbitraries.maps(Arbitraries.of(TEXTS), ranges()).ofSize(3).map(TreeMap::new);
        return Combinators.combine(texts, texts, days, items, listed).as(Transfer::new);
    }

    /** Days that are apart, the first of which may have no first day and the last no last one. */
    private static Arbitrary<List<DayRange>> ranges() {
        Arbitrary<Set<Integer>> ends =
                Arbitraries.integers().between(0, 11).set().ofMaxSize(4);
        return Combinators.combine(ends, Arbitraries.of(true, false)).as((days, inside) -> {
            List<DayRange> ranges = new ArrayList<>();
            LocalDate first = inside ? LocalDate.MIN : null;
            for (int day : new TreeSet<>(days)) {
                if (first == null) {
                    first = START.plusDays(day);
                } else {
                    ranges.add(DayRange.of(first, START.plusDays(day)));
                    first = null;
                }
            }
            if (first != null) {
                ranges.add(DayRange.from(first));
            }
            return ranges;
        });
    }

    @Provide
    Arbitrary<Within<Transfer>> sets() {
        ItemsExpression<Transfer> given = ItemsExpression.of(GIVEN);
        ItemsExpression<Transfer> taken = ItemsExpression.of(TAKEN);
        ItemsExpression<Transfer> own = ItemsExpression.of(OWN);
        return Arbitraries.of(List.of(
                new Within<>(given, taken),
                new Within<>(own, given),
                new Within<>(given, own),
                new Within<>(given.and(own), taken),
                new Within<>(own.without(taken), given.or(ItemsExpression.none())),
                new Within<>(own, own)));
    }

    private static Truth test(Condition<Transfer> condition, Transfer transfer) {
        return new Evaluator<>(transfer, World.LAW).test(condition);
    }

    /** What all completions have in common. */
    private static Truth inAll(Condition<Transfer> condition, Transfer transfer) {
        Set<Truth> found = EnumSet.noneOf(Truth.class);
        transfer.completions().forEach(complete -> found.add(test(condition, complete)));
        return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
    }

    @Property(seed = "2020")
    void aSetLiesInAnotherWhereItDoesForWhicheverTextIsMissing(
            @ForAll("sets") Within<Transfer> within, @ForAll("transfers") Transfer transfer) {
        assertEquals(inAll(within, transfer), test(within, transfer), within.toString());
    }

    @Property(seed = "2020")
    void theSetsOfACompleteCaseLieInEachOtherAsTheTablesSay(@ForAll("transfers") Transfer transfer) {
        for (Transfer complete : transfer.completions()) {
            assertEquals(
                    Truth.of(complete.itemsOf(complete.to()).containsAll(complete.itemsOf(complete.from()))),
                    test(Condition.within(ItemsExpression.of(GIVEN), ItemsExpression.of(TAKEN)), complete));
        }
    }

    @Property(seed = "2020")
    void theConditionOfOneCaseComesOutAlikeHoweverItsTextsAreStated(
            @ForAll("sets") Within<Transfer> within, @ForAll("transfers") Transfer transfer) {
        Condition<Transfer> here = within.in(transfer);
        During<Transfer> during = new During<>(DayExpression.of(DAY), LISTED);
        Condition<Transfer> daysHere = during.in(transfer);
        for (Transfer complete : transfer.completions()) {
            assertEquals(test(within, complete), test(here, complete), here.toString());
            assertEquals(test(during, complete), test(daysHere, complete), daysHere.toString());
        }
    }

    @Property(seed = "2020")
    void theWaysAreThoseOfTheTextsThatCanMatterAndHangOnNoneAnyMore(
            @ForAll("sets") Within<Transfer> within, @ForAll("transfers") Transfer transfer) {
        List<Within<Transfer>> ways = within.ways(transfer);
        long open = within.sets().stream()
                .filter(set -> !set.byText(transfer).isEmpty())
                .count();
        assertEquals(open == 0 ? 1 : open == 1 ? 3 : 9, ways.size());
        Set<Truth> found = EnumSet.noneOf(Truth.class);
        for (Within<Transfer> way : ways) {
            assertTrue(way.sets().stream().allMatch(set -> set.byText(transfer).isEmpty()));
            found.add(test(way, transfer));
        }
        Set<Truth> completed = EnumSet.noneOf(Truth.class);
        transfer.completions().forEach(complete -> completed.add(test(within, complete)));
        assertEquals(completed, found);
    }

    @Test
    void aSetHangsOnATextWhereOneOfWhichItIsMadeDoes() {
        ItemsExpression<Transfer> given = ItemsExpression.of(GIVEN);
        ItemsExpression<Transfer> own = ItemsExpression.of(OWN);
        assertTrue(given.hangsOnText());
        assertTrue(own.or(given).hangsOnText());
        assertTrue(given.without(own).hangsOnText());
        assertTrue(given.and(given).hangsOnText());
        assertFalse(own.hangsOnText());
        assertFalse(ItemsExpression.none().hangsOnText());
        assertFalse(own.or(own).hangsOnText());
    }

    @Property(seed = "2020")
    void theBoundsOfASetAreThoseOfAllTextsTogether(@ForAll("transfers") Transfer transfer) {
        Set<Integer> certain = new TreeSet<>(Set.of(0, 1, 2, 3));
        Set<Integer> possible = new TreeSet<>();
        for (Transfer complete : transfer.completions()) {
            List<Integer> here =
                    complete.itemsOf(complete.from()).stream().boxed().toList();
            certain.retainAll(here);
            possible.addAll(here);
        }
        assertEquals(new ItemBounds(set(certain), set(possible)), GIVEN.of(transfer));
    }

    @Property(seed = "2020")
    void aCaseIsSoOnADayWhereItIsForWhicheverTextIsMissing(@ForAll("transfers") Transfer transfer) {
        During<Transfer> during = new During<>(DayExpression.of(DAY), LISTED);
        assertEquals(inAll(during, transfer), test(during, transfer));
        for (Transfer complete : transfer.completions()) {
            List<DayRange> ranges = complete.daysOf(complete.from());
            Optional<LocalDate> day = complete.day().known();
            boolean always = ranges.contains(DayRange.from(LocalDate.MIN));
            assertEquals(
                    Truth.of(day.map(one -> ranges.stream().anyMatch(range -> range.contains(one)))
                            .orElse(always)),
                    test(during, complete),
                    "on " + day + " of " + ranges);
        }
    }

    @Property(seed = "2020")
    void theTextIsAskedForWhereItMatters(
            @ForAll("sets") Within<Transfer> within, @ForAll("transfers") Transfer transfer) {
        During<Transfer> during = new During<>(DayExpression.of(DAY), LISTED);
        for (Condition<Transfer> condition : List.of(within, Condition.not(within), during, Condition.not(during))) {
            Trace trace = new Trace();
            new Evaluator<>(transfer, World.LAW).trace(condition, trace);
            Set<String> read = new TreeSet<>();
            PathScanner.scan(condition, read::add);
            Set<String> texts = new TreeSet<>();
            if (test(condition, transfer) == Truth.UNKNOWN) {
                Stream.of(FROM, TO)
                        .filter(text -> text.of(transfer).isMissing() && read.contains(text.path()))
                        .forEach(text -> texts.add(text.path()));
            }
            assertEquals(
                    texts,
                    new TreeSet<>(trace.gaps().stream().map(MissingInput::path).toList()),
                    condition.toString());
        }
    }

    /** Whichever the text is, it is open what is in the set: to know the text would not help. */
    @Test
    void aTextThatMakesNoDifferenceIsNotAskedForBesideTheItemsThatDo() {
        ItemBounds open = new ItemBounds(ItemSet.empty(), ItemSet.of(1));
        Items<Transfer> unknown = Items.<Transfer>of(
                        "unknown", "/unknown", Label.same("unknown"), (transfer, i) -> "i" + i, transfer -> open)
                .hangingOn(FROM, transfer -> List.of(new Items.ByText("a", open)));
        Transfer transfer =
                new Transfer(Input.notAsked(), Input.notAsked(), Input.notAsked(), new TreeMap<>(), new TreeMap<>());
        Trace trace = new Trace();
        new Evaluator<>(transfer, World.LAW)
                .trace(Condition.within(ItemsExpression.of(unknown), ItemsExpression.none()), trace);
        assertEquals(
                List.of("/unknown [i1]"),
                trace.gaps().stream().map(gap -> gap.path() + " " + gap.items()).toList());
    }

    /** Nothing is known by the other text that would make a difference. */
    @Test
    void ofTwoTextsThatAreMissingThatIsAskedForByWhichTheSetsDiffer() {
        Items<Transfer> plain = OWN.hangingOn(TO, transfer -> List.of());
        Transfer transfer = new Transfer(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                new TreeMap<>(Map.of("a", Set.of(1), "b", Set.of(3))),
                new TreeMap<>());
        Trace trace = new Trace();
        new Evaluator<>(transfer, World.LAW)
                .trace(Condition.within(ItemsExpression.of(GIVEN), ItemsExpression.of(plain)), trace);
        assertEquals(
                List.of("/from"), trace.gaps().stream().map(MissingInput::path).toList());
    }

    @Property(seed = "2020")
    void evidenceOfAStatusSaysThatItIsSoAndWhereThatIsKnownFrom(@ForAll("transfers") Transfer transfer) {
        During<Transfer> during = new During<>(DayExpression.of(DAY), LISTED);
        Trace trace = new Trace();
        new Evaluator<>(transfer, World.LAW).trace(during, trace);
        List<String> expected = switch (test(during, transfer)) {
            case TRUE -> List.of("/listed true list", "/day");
            case FALSE -> List.of("/day");
            case UNKNOWN -> List.of();
        };
        assertEquals(
                expected,
                trace.evidence().stream()
                        .map(one -> one.path()
                                + one.expected().map(need -> " " + need.value()).orElse("")
                                + one.source()
                                        .map(from -> " " + from.name().en())
                                        .orElse(""))
                        .toList());
    }
}
