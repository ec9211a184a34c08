package dev.ismap.core.determination.search;

import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Input;
import java.util.Optional;
import java.util.Set;

/**
 * A change that a failing condition names.
 *
 * @param place the facts that it changes; absent for items
 * @param sets the sets that items are put into, or taken out of; absent for facts
 * @param out whether they are taken out
 * @param value what the facts would say
 * @param change the change as it is shown
 */
record Option(Optional<Place> place, Optional<SetPlace> sets, boolean out, Input<?> value, Change change) {

    static Option of(Place place, Input<?> value, Change change) {
        return new Option(Optional.of(place), Optional.empty(), false, value, change);
    }

    static Option into(SetPlace sets, Change change) {
        return new Option(Optional.empty(), Optional.of(sets), false, Input.notAsked(), change);
    }

    static Option outOf(SetPlace sets, Change change) {
        return new Option(Optional.empty(), Optional.of(sets), true, Input.notAsked(), change);
    }

    /** What is changed at most once: the facts at a place, or some items of a set. */
    Object key() {
        return place.isPresent() ? place.get() : this;
    }

    String path() {
        return change.path();
    }

    Overlay put(Overlay overlay) {
        if (place.isPresent()) {
            return overlay.with(place.get(), value);
        }
        Set<String> items = Set.copyOf(change.items());
        return sets.map(set -> out ? overlay.without(set, items) : overlay.with(set, items))
                .orElse(overlay);
    }
}
