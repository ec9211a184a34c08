package dev.ismap.core.world;

import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.world.World.Colour;
import dev.ismap.core.world.World.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Worlds that are changed as a remedy says. */
public final class Changed {

    private Changed() {}

    /** The world with one fact that says something else. */
    public static World with(World world, String path, String value) {
        return switch (path) {
            case "/a" -> world.withA(Input.given(Boolean.valueOf(value)));
            case "/b" -> world.withB(Input.given(Boolean.valueOf(value)));
            case "/colour" -> world.withColour(Input.given(Colour.valueOf(value)));
            case "/p" -> world.withP(Input.given(LocalDate.parse(value)));
            case "/q" -> world.withQ(Input.given(LocalDate.parse(value)));
            case "/text" -> world.withText(Input.given(value.equals("BLANK") ? "" : value));
            case "/things" -> world.withThings(Input.given(List.of()));
            default -> withThing(world, path, value);
        };
    }

    private static World withThing(World world, String path, String value) {
        String[] parts = path.split("/");
        List<Thing> things = new ArrayList<>(world.things().known().orElseThrow());
        int index = Integer.parseInt(parts[2]);
        Thing thing = things.get(index);
        things.set(
                index,
                parts[3].equals("sound")
                        ? new Thing(Input.given(Boolean.valueOf(value)), thing.made())
                        : new Thing(thing.sound(), Input.given(LocalDate.parse(value))));
        return world.withThings(Input.given(things));
    }

    private static World with(World world, Change change) {
        if (change.items().isEmpty()) {
            return with(world, change.path(), change.to().code());
        }
        ItemSet items = ItemSet.of(change.items().stream().mapToInt(item -> Integer.parseInt(item.substring(1))));
        Function<ItemBounds, ItemBounds> more = bounds ->
                new ItemBounds(bounds.certain().union(items), bounds.possible().union(items));
        return change.path().equals("/u") ? world.withU(more.apply(world.u())) : world.withV(more.apply(world.v()));
    }

    /** The world with some changes. */
    public static World with(World world, List<Change> changes) {
        World result = world;
        for (Change change : changes) {
            result = with(result, change);
        }
        return result;
    }
}
