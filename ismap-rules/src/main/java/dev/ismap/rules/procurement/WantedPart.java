package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.service.ServiceScope;
import java.util.List;
import java.util.Objects;

/**
 * A part of a service that a buyer wants, with how it lies to the scope of the service's statement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the component, plan, variant or region
 * @param inside whether the scope names it; not known of a region where the scope names a country and it is none, or the
 *     other way round; not so where the scope excludes it, or is stated and does not name it, and
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

    /** Regions that are wanted. Whether a region lies in a country that is named, or the other way round, is not known. */
    static Input<List<WantedPart>> ofRegions(Input<List<String>> wanted, ServiceScope scope) {
        List<String> excluded = scope.excludedRegions().known().orElse(List.of());
        return wanted.map(names -> names.stream()
                .map(name -> new WantedPart(
                        name, scope.leavesOpen(name) ? Input.notKnown() : inside(name, scope.regions(), excluded)))
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
