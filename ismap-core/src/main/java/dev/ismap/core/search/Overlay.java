package dev.ismap.core.search;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is taken to be otherwise than a case says: facts with other values, facts put out of sight, items put into sets.
 *
 * <p>An overlay is made by its {@code with…} methods, each of which gives a new one.
 */
final class Overlay {

    static final Overlay NONE = new Overlay(Map.of(), Set.of(), Map.of());

    private final Map<Place, Input<?>> facts;
    private final Set<String> hidden;
    private final Map<SetPlace, Set<String>> added;
    private final Map<String, ItemSet> ordinals = new HashMap<>();

    private Overlay(Map<Place, Input<?>> facts, Set<String> hidden, Map<SetPlace, Set<String>> added) {
        this.facts = facts;
        this.hidden = hidden;
        this.added = added;
    }

    /** With a fact at a place that says this. */
    Overlay with(Place place, Input<?> input) {
        Map<Place, Input<?>> more = new HashMap<>(facts);
        more.put(place, input);
        return new Overlay(more, hidden, added);
    }

    /** With some paths out of sight. */
    Overlay without(Set<String> paths) {
        Set<String> more = new HashSet<>(hidden);
        more.addAll(paths);
        return new Overlay(facts, more, added);
    }

    /** With items put into sets. */
    Overlay with(SetPlace place, Set<String> items) {
        Map<SetPlace, Set<String>> more = new HashMap<>(added);
        Set<String> union = new HashSet<>(added.getOrDefault(place, Set.of()));
        union.addAll(items);
        more.put(place, union);
        return new Overlay(facts, hidden, more);
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

    /** Whether items are put into a set at a path. */
    boolean addsTo(String path) {
        return !added.isEmpty()
                && added.keySet().stream().anyMatch(place -> place.path().equals(path));
    }

    /** Those of some items that are put into a set. */
    <S> ItemSet added(Items<S> items, S subject, String path, ItemSet among) {
        Set<String> names = added.get(new SetPlace(path, items.label()));
        if (names == null) {
            return ItemSet.empty();
        }
        return ordinals.computeIfAbsent(
                path + " " + items,
                key -> ItemSet.of(among.stream().filter(ordinal -> names.contains(items.name(subject, ordinal)))));
    }
}
