package dev.ismap.core.search;

import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.fact.Input;
import java.util.Optional;
import java.util.Set;

/**
 * A change that a failing condition names.
 *
 * @param place the facts that it changes; absent for items
 * @param sets the sets that items are put into; absent for facts
 * @param value what the facts would say
 * @param change the change as it is shown
 */
record Option(Optional<Place> place, Optional<SetPlace> sets, Input<?> value, Change change) {

    static Option of(Place place, Input<?> value, Change change) {
        return new Option(Optional.of(place), Optional.empty(), value, change);
    }

    static Option of(SetPlace sets, Change change) {
        return new Option(Optional.empty(), Optional.of(sets), Input.notAsked(), change);
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
        return sets.map(set -> overlay.with(set, Set.copyOf(change.items()))).orElse(overlay);
    }
}
