package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import java.util.List;
import java.util.Objects;

/**
 * A part of a service that a buyer wants, with how it lies to the scope of the service's statement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the component, plan, variant or region
 * @param place where it lies
 * @since 0.1
 */
record WantedPart(String name, Place place) {

    /** How a part lies to a scope. */
    enum Place {
        /** The scope names it. */
        INSIDE,
        /** The scope leaves it out: it excludes it, or is stated and does not name it. */
        OUTSIDE,
        /** The scope is not stated. */
        NOT_STATED
    }

    WantedPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
    }

    /** What is wanted, each part with its place. */
    static Input<List<WantedPart>> of(Input<List<String>> wanted, Input<List<String>> scope, List<String> excluded) {
        return wanted.map(names -> names.stream()
                .map(name -> new WantedPart(name, place(name, scope, excluded)))
                .toList());
    }

    private static Place place(String name, Input<List<String>> scope, List<String> excluded) {
        if (excluded.contains(name)) {
            return Place.OUTSIDE;
        }
        return scope.known()
                .map(names -> names.contains(name) ? Place.INSIDE : Place.OUTSIDE)
                .orElse(Place.NOT_STATED);
    }
}
