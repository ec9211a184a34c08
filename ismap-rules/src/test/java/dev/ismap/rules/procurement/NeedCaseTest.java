package dev.ismap.rules.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.rules.Applications;
import dev.ismap.rules.law.Context;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a need wants, held against the scope of the service. */
class NeedCaseTest {

    private static NeedCase wanting(String region, String limit, String scope) {
        return NeedCase.of(
                Applications.need()
                        .with("/wanted/regions", "[\"" + region + "\"]")
                        .with("/wanted/onlyIn", limit)
                        .with("/service/scope", scope)
                        .read(ProcurementNeed.class),
                Context.on(Applications.ASKED));
    }

    private static List<String> countries(NeedCase subject) {
        return subject.countries().known().orElseThrow().stream()
                .map(part -> part.name() + " " + part.within().known().orElseThrow())
                .toList();
    }

    @Test
    void whereEachRegionIsACountryTheNamesTellOfTheCountries() {
        NeedCase named = wanting("日本", "[\"JP\"]", "{\"regions\": [\"日本\", \"アメリカ合衆国\"]}");
        assertEquals(List.of("日本 true", "アメリカ合衆国 false"), countries(named));
        assertEquals(
                Optional.of("the names of the regions in scope"),
                named.countriesSource().map(Source::name).map(name -> name.en()));
        NeedCase city = wanting("東京", "[\"JP\"]", "{\"regions\": [\"日本\", \"東京\"]}");
        assertTrue(city.countries().isMissing(), "in which country a city lies is not told by its name");
        assertEquals(Optional.empty(), city.countriesSource());
        NeedCase stated = wanting("東京", "[\"JP\"]", "{\"regions\": [\"東京\"], \"countries\": [\"JP\", \"US\"]}");
        assertEquals(List.of("JP true", "US false"), countries(stated));
        assertEquals(Optional.empty(), stated.countriesSource());
        NeedCase without = wanting("日本", "[\"JP\"]", "{}");
        assertTrue(without.countries().isMissing());
        assertEquals(Optional.empty(), without.countriesSource());
    }

    @Test
    void whatTheScopeDoesNotTellAsItStandsNamesOrCountriesWouldTell() {
        NeedCase told = wanting("r1", "[]", "{\"regions\": [\"r1\"]}");
        assertTrue(told.isTold() && told.namesWouldTell() && told.countriesWouldTell());
        NeedCase country = wanting("日本", "[]", "{\"regions\": [\"東京\"]}");
        assertEquals(
                List.of(false, false, true),
                List.of(country.isTold(), country.namesWouldTell(), country.countriesWouldTell()));
        assertEquals(Input.given(List.of("東京")), country.regionsInScope());
        NeedCase city = wanting("東京", "[]", "{\"regions\": [\"日本\"]}");
        assertEquals(
                List.of(false, true, false), List.of(city.isTold(), city.namesWouldTell(), city.countriesWouldTell()));
        assertEquals(Input.notAsked(), city.regionsInScope(), "the names that are stated do not tell");
        assertTrue(city.namesRegions());
        assertFalse(wanting("東京", "[]", "{}").namesRegions());
    }
}
