package dev.ismap.core.determination.search;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is taken to be otherwise than a case says: facts with other values, facts put out of sight, items put into sets or
 * taken out of them.
 *
 * <p>An overlay is made by its {@code with…} methods, each of which gives a new one.
 */
final class Overlay {

    static final Overlay NONE = new Overlay(Map.of(), Set.of(), Map.of(), Map.of());

    private final Map<Place, Input<?>> facts;
    private final Set<String> hidden;
    private final Map<SetPlace, Set<String>> added;
    private final Map<SetPlace, Set<String>> removed;
    private final Map<Moved, ItemSet> ordinals = new HashMap<>();

    /** What was asked of the items that are moved: into which set or out of it, and among which items. */
    private record Moved(boolean in, String path, String set, ItemSet among) {}

    private Overlay(
            Map<Place, Input<?>> facts,
            Set<String> hidden,
            Map<SetPlace, Set<String>> added,
            Map<SetPlace, Set<String>> removed) {
        this.facts = facts;
        this.hidden = hidden;
        this.added = added;
        this.removed = removed;
    }

    /** With a fact at a place that says this. */
    Overlay with(Place place, Input<?> input) {
        Map<Place, Input<?>> more = new HashMap<>(facts);
        more.put(place, input);
        return new Overlay(more, hidden, added, removed);
    }

    /** With some paths out of sight. */
    Overlay without(Set<String> paths) {
        Set<String> more = new HashSet<>(hidden);
        more.addAll(paths);
        return new Overlay(facts, more, added, removed);
    }

    /** With items put into sets. */
    Overlay with(SetPlace place, Set<String> items) {
        return new Overlay(facts, hidden, more(added, place, items), removed);
    }

    /** With items taken out of sets. */
    Overlay without(SetPlace place, Set<String> items) {
        return new Overlay(facts, hidden, added, more(removed, place, items));
    }

    private static Map<SetPlace, Set<String>> more(Map<SetPlace, Set<String>> some, SetPlace place, Set<String> items) {
        Map<SetPlace, Set<String>> more = new HashMap<>(some);
        Set<String> union = new HashSet<>(some.getOrDefault(place, Set.of()));
        union.addAll(items);
        more.put(place, union);
        return more;
    }

    boolean hides(String path) {
        return hidden.contains(path);
    }

    @SuppressWarnings("unchecked") // what is put at a place is of its domain
    <S, T> Input<T> read(Fact<S, T> fact, S subject, String path) {
        if (hidden.contains(path)) {
            return Input.notAsked();
        }
        Input<?> other = facts.isEmpty() ? null : facts.get(new Place(path, fact.domain()));
        return other == null ? fact.of(subject) : (Input<T>) other;
    }

    /** Whether items are put into a set at a path or taken out of one. */
    boolean moves(String path) {
        return names(added, path) || names(removed, path);
    }

    private static boolean names(Map<SetPlace, Set<String>> moved, String path) {
        return !moved.isEmpty()
                && moved.keySet().stream().anyMatch(place -> place.path().equals(path));
    }

    /** Those of some items that are put into a set. */
    <S> ItemSet added(Items<S> items, S subject, String path, ItemSet among) {
        return moved(added, true, items, subject, path, among);
    }

    /** Those of some items that are taken out of a set. */
    <S> ItemSet removed(Items<S> items, S subject, String path, ItemSet among) {
        return moved(removed, false, items, subject, path, among);
    }

    private <S> ItemSet moved(
            Map<SetPlace, Set<String>> moved, boolean in, Items<S> items, S subject, String path, ItemSet among) {
        Set<String> names = moved.get(new SetPlace(path, items.label()));
        if (names == null) {
            return ItemSet.empty();
        }
        return ordinals.computeIfAbsent(
                new Moved(in, path, items.toString(), among),
                key -> ItemSet.of(among.stream().filter(ordinal -> names.contains(items.name(subject, ordinal)))));
    }
}
