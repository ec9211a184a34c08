package dev.ismap.core.world;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AllOf;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.AnyOf;
import dev.ismap.core.condition.Condition.Compare;
import dev.ismap.core.condition.Condition.Compare.Order;
import dev.ismap.core.condition.Condition.Not;
import dev.ismap.core.condition.Condition.OneOf;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.Condition.Within;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.condition.ItemsExpression;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes conditions on {@link World}. */
public final class Conditions {

    /** A doubt whose two readings always come into question. */
    public static final LegalUncertainty OPEN = doubt("open");

    /** A doubt of whose three readings a case can rule out two. */
    public static final LegalUncertainty NARROWED = doubt("narrowed");

    /** A doubt of which a case can rule out every reading. */
    public static final LegalUncertainty EMPTIED = doubt("emptied");

    /** A doubt about what there is no reading for. */
    public static final LegalUncertainty BLANK = doubt("blank");

    private Conditions() {}

    private static LegalUncertainty doubt(String id) {
        return new LegalUncertainty(id, Label.same(id + "?"));
    }

    /** Conditions of any shape; one fact or doubt can stand in several places. */
    public static Arbitrary<Condition<World>> any() {
        return deep(Arbitraries.oneOf(facts(), doubts()), true);
    }

    /** Conditions without a doubt of law. */
    public static Arbitrary<Condition<World>> withoutDoubt() {
        return deep(facts(), false);
    }

    /** Conditions on the facts that have a few values each, without a doubt of law. */
    public static Arbitrary<Condition<World>> choices() {
        Arbitrary<Condition<World>> colours = Arbitraries.of(Colour.values())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(values -> new OneOf<>(World.COLOUR, values));
        Arbitrary<Condition<World>> truths =
                Arbitraries.of(List.of(Condition.holds(World.A), Condition.holds(World.B)));
        return deep(Arbitraries.oneOf(truths, colours), false);
    }

    private static Arbitrary<Condition<World>> deep(Arbitrary<Condition<World>> leaf, boolean doubts) {
        return nested(leaf, inner -> doubts ? Arbitraries.oneOf(joined(inner), candidates(inner)) : joined(inner), 3);
    }

    /** A leaf, or what is made of leaves, and of what was made of them, up to some depth. */
    private static <T> Arbitrary<T> nested(Arbitrary<T> leaf, UnaryOperator<Arbitrary<T>> made, int depth) {
        List<Arbitrary<T>> byDepth = new ArrayList<>(List.of(new KnownByItself<>(leaf)));
        for (int i = 0; i < depth; i++) {
            byDepth.add(new KnownByItself<>(made.apply(byDepth.get(i))));
        }
        return Arbitraries.integers().between(0, depth).flatMap(byDepth::get);
    }

    private static Arbitrary<Condition<World>> joined(Arbitrary<Condition<World>> inner) {
        Arbitrary<List<Condition<World>>> some = inner.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                inner, inner.map(Condition::not), some.map(AllOf::new), some.map(AnyOf::new), some.map(AllOf::new));
    }

    private static Arbitrary<Condition<World>> candidates(Arbitrary<Condition<World>> inner) {
        return Arbitraries.oneOf(
                Combinators.combine(inner, inner).as((one, other) -> candidates(OPEN, reading(one), reading(other))),
                Combinators.combine(inner, inner, inner)
                        .as((one, two, three) -> candidates(
                                NARROWED,
                                reading(one),
                                reading(Condition.holds(World.A), two),
                                reading(Condition.not(Condition.holds(World.B)), three))),
                Combinators.combine(inner, inner)
                        .as((one, two) -> candidates(
                                EMPTIED,
                                reading(Condition.holds(World.A), one),
                                reading(Condition.oneOf(World.COLOUR, Colour.RED), two))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Condition<World> candidates(LegalUncertainty doubt, Reading<World>... readings) {
        return new AlternativeReadings<>(doubt, List.of(readings));
    }

    private static Reading<World> reading(Condition<World> condition) {
        return Reading.of(Label.same("one way"), condition);
    }

    private static Reading<World> reading(Condition<World> arises, Condition<World> condition) {
        return new Reading<>(Label.same("another way"), arises, condition);
    }

    private static Arbitrary<Condition<World>> doubts() {
        return Arbitraries.just(new UnknownRequirement<>(BLANK));
    }

    /** Conditions on the facts of one kind each. */
    public static Arbitrary<Condition<World>> facts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, simple()),
                Tuple.of(3, days(terms(), terms())),
                Tuple.of(2, Combinators.combine(items(), items()).as(Condition::within)),
                Tuple.of(1, items().map(Condition::any)),
                Tuple.of(2, things()),
                Tuple.of(1, Arbitraries.of(List.of(Condition.always(), Condition.never()))));
    }

    /** Conditions on days, and on nothing else. */
    public static Arbitrary<Condition<World>> comparisons() {
        return deep(days(terms(), terms()), false);
    }

    /** Conditions on facts with a few values. */
    public static Arbitrary<Condition<World>> simple() {
        Arbitrary<Condition<World>> colours = Arbitraries.of(Colour.values())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(values -> new OneOf<>(World.COLOUR, values));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of(List.of(
                                Condition.holds(World.A),
                                Condition.holds(World.B),
                                Condition.stated(World.TEXT),
                                Condition.oneOf(World.TEXT, "words"),
                                Condition.oneOf(World.A, false)))),
                Tuple.of(
                        1,
                        Arbitraries.of(List.of(
                                Condition.applies(World.A),
                                Condition.applies(World.P),
                                Condition.applies(World.COLOUR),
                                Condition.applies(World.THINGS)))),
                Tuple.of(3, colours));
    }

    /** Comparisons of days. */
    public static Arbitrary<Condition<World>> days(
            Arbitrary<DayExpression<World>> left, Arbitrary<DayExpression<World>> right) {
        return Combinators.combine(left, Arbitraries.of(Order.class), right).as(Compare::new);
    }

    /** Days worked out from a case. */
    public static Arbitrary<DayExpression<World>> terms() {
        DayExpression<World> none = new DayExpression.Fixed<>(Input.notApplicable("so it is"));
        Arbitrary<DayExpression<World>> plain = Arbitraries.frequencyOf(
                Tuple.of(5, stated()), Tuple.of(3, fixed()), Tuple.of(1, Arbitraries.just(none)));
        return Combinators.combine(plain, Arbitraries.integers().between(0, 4)).as((term, how) -> switch (how) {
            case 1 -> term.nextDay();
            case 2 -> term.lastDayOf(World.PERIOD);
            case 3 -> term.lastDayOf(World.PERIOD).nextDay();
            default -> term;
        });
    }

    /** Days that a case states. */
    public static Arbitrary<DayExpression<World>> stated() {
        return Arbitraries.of(List.of(DayExpression.of(World.P), DayExpression.of(World.Q)));
    }

    private static Arbitrary<DayExpression<World>> fixed() {
        return Arbitraries.of(World.DAYS).map(day -> DayExpression.of(day));
    }

    /** Sets of items put together. */
    public static Arbitrary<ItemsExpression<World>> items() {
        Arbitrary<ItemsExpression<World>> named = Arbitraries.of(List.of(
                ItemsExpression.of(World.U),
                ItemsExpression.of(World.V),
                ItemsExpression.of(World.K),
                ItemsExpression.none()));
        return nested(named, Conditions::both, 2);
    }

    private static Arbitrary<ItemsExpression<World>> both(Arbitrary<ItemsExpression<World>> inner) {
        return Combinators.combine(inner, Arbitraries.of(ItemsExpression.Both.Operation.class), inner)
                .as(ItemsExpression.Both::new);
    }

    private static Arbitrary<Condition<World>> things() {
        Condition<Thing> sound = Condition.holds(World.SOUND);
        Condition<Thing> made = Condition.notAfter(DayExpression.of(World.MADE), DayExpression.of(World.DAYS.get(2)));
        Arbitrary<Condition<Thing>> thing = Arbitraries.of(List.of(
                sound,
                made,
                Condition.not(sound),
                Condition.allOf(sound, made),
                Condition.anyOf(Condition.not(made), sound)));
        return Arbitraries.oneOf(
                thing.map(one -> Condition.every(World.THINGS, one)),
                thing.map(one -> Condition.some(World.THINGS, one)));
    }

    /** Conditions in which no fact and no doubt stands twice. */
    public static Arbitrary<Condition<World>> readOnce() {
        return plans().map(plan -> parts(plan, 1).get(0));
    }

    /** So many conditions, of which no two share a fact or a doubt, and in which none stands twice. */
    public static Arbitrary<List<Condition<World>>> readOnce(int many) {
        return plans().map(plan -> parts(plan, many));
    }

    private record Plan(List<Condition<World>> leaves, List<Integer> steps) {}

    private static Arbitrary<Plan> plans() {
        Arbitrary<DayExpression<World>> p = Arbitraries.of(
                List.of(DayExpression.of(World.P), DayExpression.of(World.P).nextDay()));
        Arbitrary<DayExpression<World>> q = Arbitraries.of(
                List.of(DayExpression.of(World.Q), DayExpression.of(World.Q).nextDay()));
        ItemsExpression<World> u = ItemsExpression.of(World.U);
        ItemsExpression<World> v = ItemsExpression.of(World.V);
        ItemsExpression<World> k = ItemsExpression.of(World.K);
        Arbitrary<Condition<World>> sets = Arbitraries.of(List.of(
                Condition.within(u, v),
                Condition.within(k, u.or(v)),
                Condition.within(k.without(u), v),
                Condition.within(u.and(v), k),
                Condition.any(u.without(v))));
        Arbitrary<List<Condition<World>>> leaves = Combinators.combine(
                        Arbitraries.of(List.of(Condition.holds(World.A), Condition.applies(World.A))),
                        Arbitraries.of(List.of(Condition.holds(World.B), Condition.oneOf(World.B, false))),
                        Arbitraries.of(List.of(
                                Condition.oneOf(World.COLOUR, Colour.RED),
                                Condition.oneOf(World.COLOUR, Colour.GREEN, Colour.BLUE))),
                        Arbitraries.oneOf(days(p, q), days(p, fixed()), days(fixed(), q)),
                        Arbitraries.of(List.of(Condition.stated(World.TEXT), Condition.oneOf(World.TEXT, ""))),
                        sets,
                        things())
                .as((a, b, colour, days, text, set, things) ->
                        List.of(a, b, colour, days, text, set, things, new UnknownRequirement<>(BLANK)));
        return Combinators.combine(
                        leaves.flatMap(list -> Arbitraries.shuffle(list)),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 6).list().ofSize(8))
                .as((list, size, steps) -> new Plan(list.subList(0, size), steps));
    }

    /** Joins leaves two by two until there are no more than asked for; adds constants where there are too few. */
    private static List<Condition<World>> parts(Plan plan, int many) {
        Deque<Condition<World>> rest = new ArrayDeque<>(plan.leaves());
        boolean doubted = false;
        for (int i = 0; rest.size() > many; i++) {
            Condition<World> one = rest.removeFirst();
            Condition<World> other = rest.removeFirst();
            int step = plan.steps().get(i);
            if (step >= 4 && doubted) {
                step -= 4;
            }
            rest.addLast(
                    switch (step) {
                        case 0 -> Condition.allOf(one, other);
                        case 1 -> Condition.anyOf(one, other);
                        case 2 -> Condition.not(Condition.allOf(one, other));
                        case 3 -> Condition.anyOf(Condition.not(one), other);
                        case 4 -> candidates(OPEN, reading(one), reading(other));
                        case 5 -> candidates(OPEN, reading(one, Condition.never()), reading(other, Condition.always()));
                        default -> candidates(OPEN, reading(one, other));
                    });
            doubted |= step >= 4;
        }
        List<Condition<World>> parts = new ArrayList<>(rest);
        while (parts.size() < many) {
            parts.add(parts.size() % 2 == 0 ? Condition.always() : Condition.never());
        }
        return parts;
    }

    /** The same condition, put together anew. */
    public static Condition<World> copy(Condition<World> condition) {
        if (condition instanceof AllOf<World> all) {
            return new AllOf<>(all.conditions().stream().map(Conditions::copy).toList());
        }
        if (condition instanceof AnyOf<World> any) {
            return new AnyOf<>(any.conditions().stream().map(Conditions::copy).toList());
        }
        if (condition instanceof Not<World> not) {
            return new Not<>(copy(not.condition()));
        }
        if (condition instanceof Compare<World> compare) {
            return new Compare<>(copy(compare.left()), compare.order(), copy(compare.right()));
        }
        if (condition instanceof OneOf<World, ?> oneOf) {
            return copy(oneOf);
        }
        if (condition instanceof Within<World> within) {
            return new Within<>(copy(within.items()), copy(within.others()));
        }
        if (condition instanceof AlternativeReadings<World> candidates) {
            LegalUncertainty doubt = candidates.doubt();
            return new AlternativeReadings<>(
                    new LegalUncertainty(doubt.id(), doubt.question()),
                    candidates.readings().stream()
                            .map(reading ->
                                    new Reading<>(reading.name(), copy(reading.arises()), copy(reading.condition())))
                            .toList());
        }
        return condition;
    }

    private static <T> Condition<World> copy(OneOf<World, T> oneOf) {
        return new OneOf<>(oneOf.fact(), new ArrayList<>(oneOf.values()));
    }

    private static DayExpression<World> copy(DayExpression<World> term) {
        if (term instanceof DayExpression.Fixed<World> fixed) {
            return new DayExpression.Fixed<>(fixed.day().map(day -> LocalDate.ofEpochDay(day.toEpochDay())));
        }
        if (term instanceof DayExpression.Shifted<World> shifted) {
            return new DayExpression.Shifted<>(copy(shifted.day()), shifted.days());
        }
        if (term instanceof DayExpression.LastDay<World> last) {
            return new DayExpression.LastDay<>(last.parameter(), copy(last.first()));
        }
        return new DayExpression.Stated<>(term.fact().orElseThrow());
    }

    private static ItemsExpression<World> copy(ItemsExpression<World> term) {
        if (term instanceof ItemsExpression.Both<World> both) {
            return new ItemsExpression.Both<>(copy(both.left()), both.operation(), copy(both.right()));
        }
        return term.sets().stream()
                .findFirst()
                .<ItemsExpression<World>>map(ItemsExpression::of)
                .orElseGet(ItemsExpression::none);
    }
}
