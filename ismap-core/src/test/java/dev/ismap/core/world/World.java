package dev.ismap.core.world;

import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import dev.ismap.core.law.Law;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.core.time.Term;
import dev.ismap.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A case about nothing in particular: a handful of facts of each kind, small enough that all its completions can be
 * written down.
 */
public record World(
        Input<Boolean> a,
        Input<Boolean> b,
        Input<Colour> colour,
        Input<LocalDate> p,
        Input<LocalDate> q,
        Input<String> text,
        ItemBounds u,
        ItemBounds v,
        Input<List<Thing>> things) {

    /** A few values. */
    public enum Colour {
        /** Red. */
        RED,
        /** Green. */
        GREEN,
        /** Blue. */
        BLUE
    }

    /** A thing in a list. */
    public record Thing(Input<Boolean> sound, Input<LocalDate> made) {}

    public static final Fact<World, Boolean> A = Fact.truth("/a", Label.same("a"), World::a);
    public static final Fact<World, Boolean> B = Fact.truth("/b", Label.same("b"), World::b);
    public static final Fact<World, Colour> COLOUR =
            Fact.of("/colour", Label.same("colour"), Domain.of(Colour.class), World::colour);
    public static final Fact<World, LocalDate> P = Fact.day("/p", Label.same("p"), World::p);
    public static final Fact<World, LocalDate> Q = Fact.day("/q", Label.same("q"), World::q);
    public static final Fact<World, String> TEXT = Fact.text("/text", Label.same("text"), World::text);
    public static final Fact<World, List<Thing>> THINGS = Fact.list("/things", Label.same("things"), World::things);
    public static final Fact<Thing, Boolean> SOUND = Fact.truth("/sound", Label.same("sound"), Thing::sound);
    public static final Fact<Thing, LocalDate> MADE = Fact.day("/made", Label.same("made"), Thing::made);

    /** The items of the sets: three, in two words. */
    public static final List<Integer> ORDINALS = List.of(0, 1, 64);

    /** A set that is always known. */
    public static final ItemSet KNOWN = ItemSet.of(0, 64);

    /** To put an item into a set. */
    public static final Action PUT = new Action("PUT", Label.same("put"));

    /** Items are put into the sets at their paths. */
    public static final ItemDecisions<World> DECIDER = new ItemDecisions<>() {
        @Override
        public boolean adds(World subject, Decision decision) {
            return true;
        }

        @Override
        public boolean allows(World subject, Decision decision) {
            return true;
        }

        @Override
        public World with(World subject, List<Decision> decisions) {
            World result = subject;
            for (Decision decision : decisions) {
                ItemSet item = ItemSet.of(Integer.parseInt(decision.item().substring(1)));
                result = decision.path().equals("/u")
                        ? result.withU(more(result.u(), item))
                        : result.withV(more(result.v(), item));
            }
            return result;
        }

        private ItemBounds more(ItemBounds bounds, ItemSet item) {
            return new ItemBounds(
                    bounds.certain().union(item), bounds.possible().union(item));
        }
    };

    public static final Items<World> U = Items.<World>of("u", "/u", Label.same("u"), (world, i) -> "i" + i, World::u)
            .into(PUT, ChangeableBy.OWN);
    public static final Items<World> V = Items.<World>of("v", "/v", Label.same("v"), (world, i) -> "i" + i, World::v)
            .into(PUT, ChangeableBy.OWN);
    public static final Items<World> K =
            Items.<World>of("k", "/k", Label.same("k"), (world, i) -> "i" + i, world -> ItemBounds.known(KNOWN));

    /** A period that the law lengthens from one month to sixty-one days, which is two months or nearly so. */
    public static final Parameter<Term> PERIOD = new Parameter<>("period", Label.same("period"), Term.class);

    public static final LocalDate CHANGE = LocalDate.of(2024, 3, 1);
    public static final Timeline<Term> PERIODS = Timeline.of(List.of(
            new Timeline.Entry<>(DayRange.of(LocalDate.of(2020, 1, 1), CHANGE.minusDays(1)), Term.ofMonths(1)),
            new Timeline.Entry<>(DayRange.from(CHANGE), Term.ofDays(61))));

    /** The law of a day on which the period is one month. */
    public static final Law LAW = Law.on(CHANGE.minusDays(1), Map.of(PERIOD, PERIODS));

    /** The days that cases state. */
    public static final List<LocalDate> DAYS = Stream.of(
                    "2024-01-30", "2024-01-31", "2024-02-29", "2024-03-01", "2024-03-30")
            .map(LocalDate::parse)
            .toList();

    /** The days by which a missing one is completed: the stated ones, their neighbours, and two far away. */
    public static final List<LocalDate> COMPLETIONS = Stream.concat(
                    DAYS.stream().flatMap(day -> Stream.of(day.minusDays(2), day.minusDays(1), day, day.plusDays(1))),
                    Stream.of(LocalDate.of(1990, 1, 1), LocalDate.of(2090, 1, 1)))
            .distinct()
            .sorted()
            .toList();

    /** Further days by which a missing one is completed where one day is held against another that is missing too. */
    static final List<LocalDate> MORE_COMPLETIONS = Stream.concat(
                    COMPLETIONS.stream(),
                    DAYS.stream()
                            .flatMap(day -> Stream.of(-4, -2, -1, 1, 2, 4).map(day::plusMonths))
                            .flatMap(day -> Stream.of(-3, -2, -1, 0, 1, 2, 3).map(day::plusDays)))
            .distinct()
            .sorted()
            .toList();

    static final List<Boolean> TRUTHS = List.of(true, false);
    static final List<String> TEXTS = List.of("", "words", "other words");

    /** Every way to fill in what is missing, also with "does not apply". */
    public List<World> completions() {
        return completions(path -> true, COMPLETIONS, false);
    }

    /** The same of the facts at some paths alone, for who looks at no other. */
    public List<World> completions(Set<String> read) {
        return completions(read::contains, COMPLETIONS, false);
    }

    /** Still more ways, with more days, and with two things in a list. */
    public List<World> moreCompletions() {
        return completions(path -> true, MORE_COMPLETIONS, true);
    }

    /** The same of the facts at some paths alone. */
    public List<World> moreCompletions(Set<String> read) {
        return completions(read::contains, MORE_COMPLETIONS, true);
    }

    private List<World> completions(Predicate<String> filled, List<LocalDate> days, boolean two) {
        List<World> result = List.of(this);
        result = filled.test("/a") ? each(result, options(a, TRUTHS), World::withA) : result;
        result = filled.test("/b") ? each(result, options(b, TRUTHS), World::withB) : result;
        result = filled.test("/colour")
                ? each(result, options(colour, List.of(Colour.values())), World::withColour)
                : result;
        result = filled.test("/p") ? each(result, options(p, days), World::withP) : result;
        result = filled.test("/q") ? each(result, options(q, days), World::withQ) : result;
        result = filled.test("/text") ? each(result, options(text, TEXTS), World::withText) : result;
        result = filled.test("/u") ? each(result, options(u), World::withU) : result;
        result = filled.test("/v") ? each(result, options(v), World::withV) : result;
        return filled.test("/things") ? each(result, lists(things, two), World::withThings) : result;
    }

    private static <T> List<World> each(List<World> worlds, List<T> options, BiFunction<World, T, World> with) {
        if (options.size() == 1) {
            return worlds.stream()
                    .map(world -> with.apply(world, options.get(0)))
                    .toList();
        }
        List<World> result = new ArrayList<>();
        for (World world : worlds) {
            for (T option : options) {
                result.add(with.apply(world, option));
            }
        }
        return result;
    }

    private static <T> List<Input<T>> options(Input<T> input, List<T> values) {
        if (!input.isMissing()) {
            return List.of(input);
        }
        List<Input<T>> result = new ArrayList<>();
        values.forEach(value -> result.add(Input.given(value)));
        result.add(Input.notApplicable("so it is"));
        return result;
    }

    private static List<ItemBounds> options(ItemBounds bounds) {
        List<ItemSet> result = List.of(bounds.certain());
        for (int ordinal : bounds.open()) {
            List<ItemSet> more = new ArrayList<>(result);
            result.forEach(set -> more.add(set.union(ItemSet.of(ordinal))));
            result = more;
        }
        return result.stream().map(ItemBounds::known).toList();
    }

    private static List<Input<List<Thing>>> lists(Input<List<Thing>> list, boolean two) {
        if (list instanceof Input.NotApplicable) {
            return List.of(list);
        }
        List<Input<List<Thing>>> result = new ArrayList<>();
        if (list.isMissing()) {
            result.add(Input.notApplicable("so it is"));
            result.add(Input.given(List.of()));
            List<Thing> some = things(new Thing(Input.notAsked(), Input.notAsked()));
            some.forEach(thing -> result.add(Input.given(List.of(thing))));
            if (two) {
                some.forEach(one -> some.forEach(other -> result.add(Input.given(List.of(one, other)))));
            }
            return result;
        }
        List<List<Thing>> lists = List.of(List.of());
        for (Thing thing : list.known().orElseThrow()) {
            List<List<Thing>> longer = new ArrayList<>();
            for (List<Thing> begun : lists) {
                for (Thing completed : things(thing)) {
                    longer.add(
                            Stream.concat(begun.stream(), Stream.of(completed)).toList());
                }
            }
            lists = longer;
        }
        lists.forEach(one -> result.add(Input.given(one)));
        return result;
    }

    private static List<Thing> things(Thing thing) {
        List<Thing> result = new ArrayList<>();
        for (Input<Boolean> sound : options(thing.sound(), TRUTHS)) {
            for (Input<LocalDate> made :
                    options(thing.made(), List.of(LocalDate.of(1990, 1, 1), DAYS.get(2), LocalDate.of(2090, 1, 1)))) {
                result.add(new Thing(sound, made));
            }
        }
        return result;
    }

    /** Whether what stands at a path, with the index of a thing where it is in a list, is missing. */
    public boolean isMissing(String path) {
        String[] parts = path.split("/");
        if (parts.length == 4) {
            Thing thing = things.known().orElseThrow().get(Integer.parseInt(parts[2]));
            return switch (parts[3]) {
                case "sound" -> thing.sound().isMissing();
                case "made" -> thing.made().isMissing();
                default -> throw new IllegalArgumentException(path);
            };
        }
        return switch (path) {
            case "/a" -> a.isMissing();
            case "/b" -> b.isMissing();
            case "/colour" -> colour.isMissing();
            case "/p" -> p.isMissing();
            case "/q" -> q.isMissing();
            case "/text" -> text.isMissing();
            case "/things" -> things.isMissing();
            default -> throw new IllegalArgumentException(path);
        };
    }

    /** The items of a set that are open. */
    public ItemSet open(String path) {
        return switch (path) {
            case "/u" -> u.open();
            case "/v" -> v.open();
            case "/k" -> ItemSet.empty();
            default -> throw new IllegalArgumentException(path);
        };
    }

    public World withA(Input<Boolean> to) {
        return new World(to, b, colour, p, q, text, u, v, things);
    }

    public World withB(Input<Boolean> to) {
        return new World(a, to, colour, p, q, text, u, v, things);
    }

    public World withColour(Input<Colour> to) {
        return new World(a, b, to, p, q, text, u, v, things);
    }

    public World withP(Input<LocalDate> to) {
        return new World(a, b, colour, to, q, text, u, v, things);
    }

    public World withQ(Input<LocalDate> to) {
        return new World(a, b, colour, p, to, text, u, v, things);
    }

    public World withText(Input<String> to) {
        return new World(a, b, colour, p, q, to, u, v, things);
    }

    public World withU(ItemBounds to) {
        return new World(a, b, colour, p, q, text, to, v, things);
    }

    public World withV(ItemBounds to) {
        return new World(a, b, colour, p, q, text, u, to, things);
    }

    public World withThings(Input<List<Thing>> to) {
        return new World(a, b, colour, p, q, text, u, v, to);
    }
}
