package dev.ismap.rules.procurement;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.ServiceScope;
import java.util.List;
import java.util.Objects;

/**
 * A region in the scope of a service, or a country in which one lies, with how it lies to the countries to which a buyer
 * limits the regions.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the region, or the code of the country
 * @param within whether it lies within the limit; not applicable to a region that is no country
 */
record CountryPart(String name, Input<Boolean> within) {

    CountryPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(within, "within");
    }

    /** The regions in scope; where they are not stated, the countries tell alone. */
    static Input<List<CountryPart>> regions(ServiceScope scope, List<CountryCode> limit) {
        return scope.regions()
                .known()
                .map(names -> Input.given(names.stream()
                        .map(name -> new CountryPart(name, region(name, limit)))
                        .toList()))
                .orElseGet(() -> Input.notApplicable("the regions are not stated"));
    }

    private static Input<Boolean> region(String name, List<CountryCode> limit) {
        Truth within =
                ServiceScope.none().withRegions(Input.given(List.of(name))).liesWithin(limit);
        return within == Truth.UNKNOWN ? Input.notApplicable("it is no country") : Input.given(within == Truth.TRUE);
    }

    /** The countries of the regions in scope. */
    static Input<List<CountryPart>> countries(Input<List<CountryCode>> stated, List<CountryCode> limit) {
        return stated.map(codes -> codes.stream()
                .map(code -> new CountryPart(code.toString(), Input.given(limit.contains(code))))
                .toList());
    }

    /** Whether the countries are not stated, and each region in scope is one by its name. */
    static boolean areAllCountries(ServiceScope scope) {
        return scope.countries().isMissing()
                && scope.regions()
                        .known()
                        .filter(names -> names.stream()
                                .allMatch(
                                        name -> region(name, List.of()).known().isPresent()))
                        .isPresent();
    }
}
