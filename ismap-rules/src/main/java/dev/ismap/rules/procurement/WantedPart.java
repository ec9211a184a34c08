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
 *     not applicable where the scope, or of a country where the countries of its regions are not stated
 * @param byCountry whether it is a country of which the scope would say by the countries of its regions, and does not
 * @since 0.1
 */
record WantedPart(String name, Input<Boolean> inside, boolean byCountry) {

    WantedPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inside, "inside");
    }

    WantedPart(String name, Input<Boolean> inside) {
        this(name, inside, false);
    }

    /** What is wanted, each part with how it lies to the scope. */
    static Input<List<WantedPart>> of(Input<List<String>> wanted, Input<List<String>> scope, List<String> excluded) {
        return wanted.map(names -> names.stream()
                .map(name -> new WantedPart(name, inside(name, scope, excluded)))
                .toList());
    }

    /** Regions that are wanted. Whether a region lies in a country is what the scope says of it, or it is not known. */
    static Input<List<WantedPart>> ofRegions(Input<List<String>> wanted, ServiceScope scope) {
        return wanted.map(
                names -> names.stream().map(name -> ofRegion(name, scope)).toList());
    }

    private static WantedPart ofRegion(String region, ServiceScope scope) {
        if (scope.excludes(region)) {
            return new WantedPart(region, Input.given(false));
        } else if (scope.includes(region)) {
            return new WantedPart(region, Input.given(true));
        } else if (scope.leavesOpen(region)) {
            return scope.asksForCountries(region)
                    ? new WantedPart(region, Input.notApplicable("the countries are not stated"), true)
                    : new WantedPart(region, Input.notKnown());
        }
        return new WantedPart(
                region, scope.tellsOf(region) ? Input.given(false) : Input.notApplicable("the scope is not stated"));
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
