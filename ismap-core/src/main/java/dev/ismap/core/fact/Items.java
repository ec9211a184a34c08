package dev.ismap.core.fact;

import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A named set of items of a case, such as "the controls that are implemented".
 *
 * <p>It is a {@link Fact} for many things at once: one path, one reader, and for each item known in, known out, or
 * open.
 *
 * <p>This class is immutable and thread-safe, provided the readers are pure functions.
 *
 * @param <C> the type of the case
 * @since 0.1
 */
public final class Items<C> {

    /**
     * Gives the item at a place in a case's list its name.
     *
     * @param <C> the type of the case
     */
    @FunctionalInterface
    public interface Names<C> {
        /**
         * The name of an item.
         *
         * @param subject the case
         * @param ordinal the item's place
         * @return the name
         */
        String of(C subject, int ordinal);

        /**
         * The names of all items by their places, where a case has them at hand as a list: items that are counted in one
         * list are told apart without asking for the name of each.
         *
         * @param subject the case
         * @return the names, each once, and the same list again where it can be; empty where each has to be asked
         *     for
         * @since 0.2.0
         */
        default Optional<List<String>> listIn(C subject) {
            return Optional.empty();
        }
    }

    private final String id;
    private final String path;
    private final Label label;
    private final Names<C> names;
    private final Function<? super C, ItemBounds> reader;
    private final Traits<C> traits;

    /**
     * The items for one text.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param text the text
     * @param items the items
     * @since 0.2.0
     */
    public record ByText(String text, ItemBounds items) {
        /** Creates the items. */
        public ByText {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(items, "items");
        }
    }

    /** A text on which the items hang where a case leaves it out. */
    private record HangingOn<C>(Fact<C, String> text, Function<? super C, List<ByText>> items) {}

    /**
     * How items come to be in a set, or no longer to be in it.
     *
     * @param action what is decided
     * @param reach who can decide it
     * @param on the item on which it is decided, by the item that so comes to be in the set or out of it
     * @param <C> the type of the case
     */
    public record Entry<C>(Action action, ChangeableBy reach, Names<C> on) {
        /** Creates an entry. */
        public Entry {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(reach, "reach");
            Objects.requireNonNull(on, "on");
        }
    }

    /** What few sets have. One is filled in before a set is made of it, and not changed after that. */
    private static final class Traits<C> {

        Optional<Label> place = Optional.empty();
        List<Entry<C>> into = List.of();
        List<Entry<C>> outOf = List.of();
        boolean fromRoot;
        Optional<Function<? super C, Optional<Source>>> source = Optional.empty();
        Optional<BiFunction<? super C, ItemSet, ItemSet>> openBy = Optional.empty();
        Optional<HangingOn<C>> hangingOn = Optional.empty();

        Traits() {}

        Traits(Traits<C> other) {
            place = other.place;
            into = other.into;
            outOf = other.outOf;
            fromRoot = other.fromRoot;
            source = other.source;
            openBy = other.openBy;
            hangingOn = other.hangingOn;
        }
    }

    private Items(
            String id,
            String path,
            Label label,
            Names<C> names,
            Function<? super C, ItemBounds> reader,
            Traits<C> traits) {
        this.id = Objects.requireNonNull(id, "id");
        this.path = Pointer.require(path);
        this.label = Objects.requireNonNull(label, "label");
        this.names = Objects.requireNonNull(names, "names");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.traits = traits;
    }

    private Items<C> with(Traits<C> other) {
        return new Items<>(id, path, label, names, reader, other);
    }

    /**
     * A named set of items.
     *
     * @param id the id that tells it from the other sets at the same path
     * @param path where its items stand, as a JSON Pointer
     * @param label its name
     * @param names the names of the items
     * @param reader what a case says of it, a pure function
     * @param <C> the type of the case
     * @return the set
     */
    public static <C> Items<C> of(
            String id, String path, Label label, Names<C> names, Function<? super C, ItemBounds> reader) {
        return new Items<>(id, path, label, names, reader, new Traits<>());
    }

    /**
     * This set, with the name of what stands at its path, by which its open items are asked for.
     *
     * @param name the name; without it, the name of the set
     * @return the set
     */
    public Items<C> at(Label name) {
        Traits<C> changed = new Traits<>(traits);
        changed.place = Optional.of(Objects.requireNonNull(name, "name"));
        return with(changed);
    }

    /**
     * This set, with one more thing that can be decided on an item to have it in the set; without any, no one can bring
     * that about.
     *
     * @param action the action
     * @param reach who can decide it
     * @return the set
     */
    public Items<C> into(Action action, ChangeableBy reach) {
        return into(action, reach, names);
    }

    /**
     * The same, where it is decided on another item, such as on what the item is part of.
     *
     * @param action the action
     * @param reach who can decide it
     * @param on the item on which it is decided
     * @return the set
     */
    public Items<C> into(Action action, ChangeableBy reach, Names<C> on) {
        Traits<C> changed = new Traits<>(traits);
        changed.into = more(traits.into, new Entry<>(action, reach, on));
        return with(changed);
    }

    /**
     * This set, with one more thing that can be decided on an item to have it out of the set; without any, no one can
     * bring that about.
     *
     * @param action the action
     * @param reach who can decide it
     * @return the set
     */
    public Items<C> outOf(Action action, ChangeableBy reach) {
        Traits<C> changed = new Traits<>(traits);
        changed.outOf = more(traits.outOf, new Entry<>(action, reach, names));
        return with(changed);
    }

    private static <T> List<T> more(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /**
     * This set, whose path begins at the root of the case also where the set belongs to a thing in a list.
     *
     * @return the set
     */
    public Items<C> fromRoot() {
        Traits<C> changed = new Traits<>(traits);
        changed.fromRoot = true;
        return with(changed);
    }

    /**
     * This set, with where its items come from that the case itself does not state.
     *
     * @param newSource the source for a case; empty where the case itself states them
     * @return the set
     */
    public Items<C> from(Function<? super C, Optional<Source>> newSource) {
        Traits<C> changed = new Traits<>(traits);
        changed.source = Optional.of(Objects.requireNonNull(newSource, "newSource"));
        return with(changed);
    }

    /**
     * This set, in which an item is open by what is open of others, such as of those that are part of it.
     *
     * @param others the items that leave some open, by the case and these
     * @return the set
     */
    public Items<C> openBy(BiFunction<? super C, ItemSet, ItemSet> others) {
        Traits<C> changed = new Traits<>(traits);
        changed.openBy = Optional.of(Objects.requireNonNull(others, "others"));
        return with(changed);
    }

    /**
     * This set, whose items hang on a text, such as the name of that from which they are taken over. Where a case leaves
     * the text out, the items are those of whichever text it is, and those of the reader for a text that is not among
     * them.
     *
     * @param text the text
     * @param byText the items by text, each text once; none where a case states the text
     * @return the set
     * @since 0.2.0
     */
    public Items<C> hangingOn(Fact<C, String> text, Function<? super C, List<ByText>> byText) {
        Traits<C> changed = new Traits<>(traits);
        changed.hangingOn = Optional.of(new HangingOn<>(text, byText));
        return with(changed);
    }

    /**
     * This set with certain bounds, whatever a case says.
     *
     * @param bounds the bounds
     * @return the set
     * @since 0.2.0
     */
    public Items<C> bounded(ItemBounds bounds) {
        Traits<C> changed = new Traits<>(traits);
        changed.hangingOn = Optional.empty();
        return new Items<>(id, path, label, names, subject -> bounds, changed);
    }

    /**
     * The text on which the items hang.
     *
     * @return the text; empty where they hang on none
     * @since 0.2.0
     */
    public Optional<Fact<C, String>> text() {
        return traits.hangingOn.map(HangingOn::text);
    }

    /**
     * The items in a case that leaves out the text on which they hang, by what the text is.
     *
     * @param subject the case
     * @return the items by text; none where the case states it
     * @since 0.2.0
     */
    public List<ByText> byText(C subject) {
        return traits.hangingOn.isEmpty()
                ? List.of()
                : traits.hangingOn.get().items().apply(subject);
    }

    /**
     * The items in a case that leaves out the text on which they hang, for a text of which {@link #byText} says nothing.
     *
     * @param subject the case
     * @return the bounds; those of {@link #of} where the case states the text
     * @since 0.2.0
     */
    public ItemBounds otherwise(C subject) {
        return reader.apply(subject);
    }

    /**
     * The items that leave some items open.
     *
     * @param subject the case
     * @param open the items that are open in this set
     * @return the items of which something is to be found out; empty where it is these items themselves
     */
    public Optional<ItemSet> openBy(C subject, ItemSet open) {
        return traits.openBy.map(others -> others.apply(subject, open));
    }

    /**
     * Where its items come from that a case itself does not state.
     *
     * @param subject the case
     * @return the source; empty where the case itself states them
     */
    public Optional<Source> sourceOf(C subject) {
        return traits.source.flatMap(from -> from.apply(subject));
    }

    /**
     * What can be decided to have an item in this set.
     *
     * @return the ways, in order, unmodifiable; none where no one can bring that about
     */
    public List<Entry<C>> into() {
        return traits.into;
    }

    /**
     * What can be decided to have an item out of this set.
     *
     * @return the ways, in order, unmodifiable; none where no one can bring that about
     */
    public List<Entry<C>> outOf() {
        return traits.outOf;
    }

    /**
     * What a case says of this set.
     *
     * @param subject the case
     * @return the bounds; where the text is left out on which the items hang, those that hold whatever it is
     */
    public ItemBounds of(C subject) {
        ItemBounds bounds = reader.apply(subject);
        for (ByText some : byText(subject)) {
            bounds = new ItemBounds(
                    bounds.certain().intersection(some.items().certain()),
                    bounds.possible().union(some.items().possible()));
        }
        return bounds;
    }

    /**
     * The name of an item.
     *
     * @param subject the case
     * @param ordinal the item's place
     * @return the name
     */
    public String name(C subject, int ordinal) {
        return names.of(subject, ordinal);
    }

    /**
     * The names of all items by their places, where a case has them at hand as a list.
     *
     * @param subject the case
     * @return the names, each once, and the same list again where it can be; empty where each has to be asked for
     * @since 0.2.0
     */
    public Optional<List<String>> listIn(C subject) {
        return names.listIn(subject);
    }

    /**
     * Whether two cases name items of this set alike.
     *
     * @param some the items
     * @param one a case
     * @param other another
     * @return true if each of the items has the same name in both
     * @since 0.2.0
     */
    public boolean areNamedAlike(ItemSet some, C one, C other) {
        Optional<List<String>> list = names.listIn(one);
        return (list.isPresent() && list.equals(names.listIn(other)))
                || some.stream().allMatch(ordinal -> names.of(one, ordinal).equals(names.of(other, ordinal)));
    }

    /**
     * Where the items stand, as a JSON Pointer.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * Where the items stand in a case, as a JSON Pointer from the root.
     *
     * @param prefix the path of the thing in a list to which the set belongs; empty at the root
     * @return the path
     */
    public String pathIn(String prefix) {
        return traits.fromRoot || prefix.isEmpty() ? path : prefix + path;
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public Label label() {
        return label;
    }

    /**
     * The name of what stands at its path.
     *
     * @return the name
     */
    public Label place() {
        return traits.place.orElse(label);
    }

    /**
     * The id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
