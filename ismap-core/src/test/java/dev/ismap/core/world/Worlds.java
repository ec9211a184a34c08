package dev.ismap.core.world;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes worlds: complete ones, and ones of which a little is missing. */
public final class Worlds {

    private static final List<String> HIDEABLE = List.of("a", "b", "colour", "p", "q", "text", "u", "v", "things");

    private Worlds() {}

    /** A world that says nothing, and holds no items. */
    public static World silent() {
        ItemBounds none = ItemBounds.known(ItemSet.of(IntStream.empty()));
        return new World(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                none,
                none,
                Input.notAsked());
    }

    /** Worlds of which nothing is missing. */
    public static Arbitrary<World> complete() {
        Arbitrary<ItemBounds> items = Arbitraries.subsetOf(World.ORDINALS)
                .map(set -> ItemBounds.known(ItemSet.of(set.stream().mapToInt(Integer::intValue))));
        Arbitrary<Thing> thing = Combinators.combine(answered(World.TRUTHS), answered(World.DAYS))
                .as(Thing::new);
        Arbitrary<Input<List<Thing>>> things = Arbitraries.frequencyOf(
                Tuple.of(6, thing.list().ofMaxSize(2).map(Input::given)),
                Tuple.of(1, Arbitraries.just(Input.<List<Thing>>notApplicable("so it is"))));
        Arbitrary<Input<LocalDate>> day = answered(World.DAYS);
        return Combinators.combine(
                        answered(World.TRUTHS),
                        answered(World.TRUTHS),
                        answered(List.of(Colour.values())),
                        Combinators.combine(day, day).as(Tuple::of),
                        answered(World.TEXTS),
                        items,
                        items,
                        things)
                .as((a, b, colour, days, text, u, v, list) ->
                        new World(a, b, colour, days.get1(), days.get2(), text, u, v, list));
    }

    private static <T> Arbitrary<Input<T>> answered(List<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(values).map(Input::given)),
                Tuple.of(1, Arbitraries.just(Input.<T>notApplicable("so it is"))));
    }

    /** Worlds of which up to three facts are missing, asked or not. */
    public static Arbitrary<World> partial() {
        Arbitrary<Set<String>> hidden =
                Arbitraries.of(HIDEABLE).set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        complete(),
                        hidden,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 7))
                .as(Worlds::hide);
    }

    private static World hide(World world, Set<String> hidden, boolean asked, int mask) {
        World result = world;
        for (String name : hidden) {
            result = switch (name) {
                case "a" -> result.withA(silence(asked));
                case "b" -> result.withB(silence(asked));
                case "colour" -> result.withColour(silence(asked));
                case "p" -> result.withP(silence(asked));
                case "q" -> result.withQ(silence(asked));
                case "text" -> result.withText(silence(asked));
                case "u" -> result.withU(open(result.u(), mask));
                case "v" -> result.withV(open(result.v(), mask));
                default -> result.withThings(hide(result.things(), asked, mask));
            };
        }
        return result;
    }

    /** Hides something in a list, or all of it. */
    private static Input<List<Thing>> hide(Input<List<Thing>> list, boolean asked, int mask) {
        List<Thing> things = list.known().orElse(List.of());
        if (things.isEmpty() || mask == 7) {
            return silence(asked);
        }
        return Input.given(things.stream()
                .map(thing -> new Thing(
                        (mask & 1) != 0 ? silence(asked) : thing.sound(),
                        (mask & 2) != 0 || mask == 4 ? silence(asked) : thing.made()))
                .toList());
    }

    private static <T> Input<T> silence(boolean asked) {
        return asked ? Input.notKnown() : Input.notAsked();
    }

    private static ItemBounds open(ItemBounds known, int mask) {
        int[] open = World.ORDINALS.stream()
                .filter(ordinal -> (mask & (1 << World.ORDINALS.indexOf(ordinal))) != 0)
                .mapToInt(Integer::intValue)
                .toArray();
        ItemSet some = ItemSet.of(open);
        return new ItemBounds(known.certain().minus(some), known.certain().union(some));
    }
}
