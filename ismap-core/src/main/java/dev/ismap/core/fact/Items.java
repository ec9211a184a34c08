package dev.ismap.core.fact;

import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
    }

    private final String id;
    private final String path;
    private final Label label;
    private final Label place;
    private final Names<C> names;
    private final Function<? super C, ItemBounds> reader;
    private final Reach reach;
    private final Reach leaving;
    private final Function<? super C, Optional<Source>> source;

    private Items(
            String id,
            String path,
            Label label,
            Label place,
            Names<C> names,
            Function<? super C, ItemBounds> reader,
            Reach reach,
            Reach leaving,
            Function<? super C, Optional<Source>> source) {
        this.id = Objects.requireNonNull(id, "id");
        this.path = Objects.requireNonNull(path, "path");
        this.label = Objects.requireNonNull(label, "label");
        this.place = Objects.requireNonNull(place, "place");
        this.names = Objects.requireNonNull(names, "names");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.reach = Objects.requireNonNull(reach, "reach");
        this.leaving = Objects.requireNonNull(leaving, "leaving");
        this.source = Objects.requireNonNull(source, "source");
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
        return new Items<>(id, path, label, label, names, reader, Reach.OWN, Reach.FIXED, c -> Optional.empty());
    }

    /**
     * This set, with the name of what stands at its path, by which its open items are asked for.
     *
     * @param name the name; without it, the name of the set
     * @return the set
     */
    public Items<C> at(Label name) {
        return new Items<>(id, path, label, name, names, reader, reach, leaving, source);
    }

    /**
     * This set, with who can bring about that further items are in it; without this, the party whose case it is.
     *
     * @param newReach who can
     * @return the set
     */
    public Items<C> reach(Reach newReach) {
        return new Items<>(id, path, label, place, names, reader, newReach, leaving, source);
    }

    /**
     * This set, with who can bring about that an item is no longer in it, or is not; without it, no one.
     *
     * @param newLeaving who can
     * @return the set
     */
    public Items<C> leaving(Reach newLeaving) {
        return new Items<>(id, path, label, place, names, reader, reach, newLeaving, source);
    }

    /**
     * This set, with where its items come from that the case itself does not state.
     *
     * @param newSource the source for a case; empty where the case itself states them
     * @return the set
     */
    public Items<C> from(Function<? super C, Optional<Source>> newSource) {
        return new Items<>(id, path, label, place, names, reader, reach, leaving, newSource);
    }

    /**
     * Where its items come from that a case itself does not state.
     *
     * @param subject the case
     * @return the source; empty where the case itself states them
     */
    public Optional<Source> sourceOf(C subject) {
        return source.apply(subject);
    }

    /**
     * Who can bring about that an item is no longer in it, or is not.
     *
     * @return who can
     */
    public Reach leaving() {
        return leaving;
    }

    /**
     * Who can bring about that further items are in it.
     *
     * @return who can
     */
    public Reach reach() {
        return reach;
    }

    /**
     * What a case says of this set.
     *
     * @param subject the case
     * @return the bounds
     */
    public ItemBounds of(C subject) {
        return reader.apply(subject);
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
     * Where the items stand, as a JSON Pointer.
     *
     * @return the path
     */
    public String path() {
        return path;
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
        return place;
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
