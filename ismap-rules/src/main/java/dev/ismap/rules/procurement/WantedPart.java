package dev.ismap.rules.procurement;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.model.service.ServiceScope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a service that a buyer wants, with how it lies to the scope of the service's statement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the component, plan, variant or region
 * @param inside whether the scope names it; not so where the scope excludes it, or is stated and does not name it; not
 *     applicable where the scope does not tell
 * @param toldBy what of the scope would tell, where it does not yet
 * @since 0.1
 */
record WantedPart(String name, Input<Boolean> inside, Optional<Told> toldBy) {

    /** What of a scope would tell of a part. */
    enum Told {
        /** The names in scope: they are not stated, or a country is among them in which the part may lie. */
        BY_NAMES,
        /** The countries of the regions in scope: the part is a country, and regions are in scope that are none. */
        BY_COUNTRIES,
        /** The names or the countries: the part is a country, and neither are stated. */
        BY_EITHER
    }

    WantedPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inside, "inside");
        Objects.requireNonNull(toldBy, "toldBy");
    }

    private WantedPart(String name, boolean inside) {
        this(name, Input.given(inside), Optional.empty());
    }

    private WantedPart(String name, Told toldBy) {
        this(name, Input.notApplicable("the scope does not tell"), Optional.of(toldBy));
    }

    /** What is wanted, each part with how it lies to the scope. */
    static Input<List<WantedPart>> of(Input<List<String>> wanted, Input<List<String>> scope, List<String> excluded) {
        return wanted.map(
                names -> names.stream().map(name -> of(name, scope, excluded)).toList());
    }

    private static WantedPart of(String name, Input<List<String>> scope, List<String> excluded) {
        if (excluded.contains(name)) {
            return new WantedPart(name, false);
        }
        return scope.known()
                .map(names -> new WantedPart(name, names.contains(name)))
                .orElseGet(() -> new WantedPart(name, Told.BY_NAMES));
    }

    /** Regions that are wanted. Whether a region lies in a country is what the scope says of it, or it is not known. */
    static Input<List<WantedPart>> ofRegions(Input<List<String>> wanted, ServiceScope scope) {
        return wanted.map(
                names -> names.stream().map(name -> ofRegion(name, scope)).toList());
    }

    private static WantedPart ofRegion(String region, ServiceScope scope) {
        if (scope.excludes(region)) {
            return new WantedPart(region, false);
        } else if (scope.includes(region)) {
            return new WantedPart(region, true);
        } else if (scope.asksForCountries(region)) {
            return new WantedPart(region, Told.BY_COUNTRIES);
        } else if (scope.leavesOpen(region)) {
            return new WantedPart(region, Told.BY_NAMES);
        } else if (!scope.tellsOf(region)) {
            boolean country = ServiceScope.none()
                            .withRegions(Input.given(List.of(region)))
                            .liesWithin(List.of())
                    != Truth.UNKNOWN;
            return new WantedPart(region, country ? Told.BY_EITHER : Told.BY_NAMES);
        }
        return new WantedPart(region, false);
    }
}
