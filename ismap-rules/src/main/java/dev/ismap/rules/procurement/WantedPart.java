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
 * @param inside whether the scope names it; not so where the scope excludes it, or is stated and does not name it, and
 *     not applicable where the scope is not stated
 * @since 0.1
 */
record WantedPart(String name, Input<Boolean> inside) {

    WantedPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inside, "inside");
    }

    /** What is wanted, each part with how it lies to the scope. */
    static Input<List<WantedPart>> of(Input<List<String>> wanted, Input<List<String>> scope, List<String> excluded) {
        return wanted.map(names -> names.stream()
                .map(name -> new WantedPart(name, inside(name, scope, excluded)))
                .toList());
    }

    private static Input<Boolean> inside(String name, Input<List<String>> scope, List<String> excluded) {
        if (excluded.contains(name)) {
            return Input.given(false);
        }
        return scope.known()
                .map(names -> Input.given(names.contains(name)))
                .orElseGet(() -> Input.notApplicable("the scope is not stated"));
    }
}
