package dev.ismap.model.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceScopeTest {

    private static final ServiceScope NONE = ServiceScope.none();

    /** Names apart by spaces; a dash stands for a list that is not given. */
    private static Input<List<String>> names(String names) {
        return names.equals("-")
                ? Input.notAsked()
                : Input.given(names.isEmpty() ? List.of() : List.of(names.split(" ", -1)));
    }

    private static Input<List<CountryCode>> codes(String codes) {
        return names(codes).map(all -> all.stream().map(CountryCode::parse).toList());
    }

    private static ServiceScope scope(String regions, String countries) {
        return NONE.withRegions(names(regions)).withCountries(codes(countries));
    }

    @ParameterizedTest
    @CsvSource({
        // region, regions, countries: included, told of, left open, asks for countries
        "Tokyo, Tokyo Osaka, -, true, true, false, false",
        "Kyoto, Tokyo Osaka, -, false, true, false, false",
        "Kyoto, -, -, false, false, false, false",
        "Kyoto, -, JP, false, false, false, false", // no region that is no country is told by countries
        "Japan, 日本, -, true, true, false, false", // names of the same country
        "Japan, Tokyo, -, false, true, true, true",
        "Japan, Tokyo, JP, true, true, false, false",
        "Japan, Tokyo, SG, false, true, false, false",
        "Japan, -, JP, true, true, false, false",
        "Japan, -, SG, false, true, false, false",
        "Japan, USA, -, false, true, false, false",
        "Tokyo, Japan, -, false, true, true, false",
        "Tokyo, Japan, JP, false, true, true, false"
    })
    void whetherARegionIsInsideIsToldByNamesAndCountries(
            String region,
            String regions,
            String countries,
            boolean included,
            boolean told,
            boolean open,
            boolean countriesAsked) {
        ServiceScope scope = scope(regions, countries);

        assertEquals(included, scope.includes(region));
        assertEquals(told, scope.tellsOf(region));
        assertEquals(open, scope.leavesOpen(region));
        assertEquals(countriesAsked, scope.asksForCountries(region));
    }

    @Test
    void whatIsNamedAsOutsideIsNotLeftOpen() {
        ServiceScope scope = scope("Tokyo", "-").withExcludedRegions(names("日本"));

        assertTrue(scope.excludes("Japan"));
        assertFalse(scope.excludes("Tokyo"));
        assertFalse(scope.leavesOpen("Japan"));
        assertFalse(scope.includes("Japan"));
        assertFalse(NONE.excludes("Japan"));
    }

    @ParameterizedTest
    @CsvSource({
        "Tokyo, -, UNKNOWN",
        "Tokyo, JP, TRUE",
        "Tokyo, JP SG, FALSE",
        "日本, -, TRUE",
        "日本 Tokyo, -, UNKNOWN",
        "米国 Tokyo, -, FALSE",
        "'', -, UNKNOWN",
        "-, -, UNKNOWN",
        "-, JP, TRUE",
        "-, SG, FALSE"
    })
    void everyRegionLiesInACountryWhereTheScopeSaysSo(String regions, String countries, Truth within) {
        assertEquals(within, scope(regions, countries).liesWithin(List.of(CountryCode.parse("JP"))));
    }

    private static List<String> problems(ServiceScope scope) {
        return scope.contradictions("/s").stream()
                .map(problem -> problem.code() + " " + problem.path() + " "
                        + problem.other().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Tokyo, JP, ''",
        "Tokyo, '', SCOPE_COUNTRIES /s/countries /s/regions", // they lie somewhere
        "'', '', ''",
        "-, JP, ''",
        "日本, JP, ''",
        "Tokyo 日本, SG, SCOPE_COUNTRIES /s/countries /s/regions/1",
        "Tokyo 日本, JP SG, ''", // Tokyo could be the one in SG
        "日本, JP SG, SCOPE_COUNTRIES /s/countries/1 /s/regions",
        "日本, -, ''"
    })
    void regionsAndCountriesFitTogether(String regions, String countries, String expected) {
        assertEquals(expected, String.join("; ", problems(scope(regions, countries))));
    }

    @Test
    void nothingIsInScopeAndOutOfIt() {
        assertEquals(
                List.of(
                        "SCOPE_IN_AND_OUT /s/excludedComponents/1 /s/components/0",
                        "SCOPE_IN_AND_OUT /s/excludedRegions/0 /s/regions/1"),
                problems(NONE.withComponents(names("Mail Disk"))
                        .withExcludedComponents(names("Beta Mail"))
                        .withRegions(names("Tokyo 日本"))
                        .withExcludedRegions(names("Japan"))));
        assertEquals(List.of(), problems(NONE.withComponents(names("Mail"))));
        assertEquals(List.of(), problems(NONE.withExcludedComponents(names("Mail"))));
        // a blank name is a problem of its own
        assertEquals(
                List.of(),
                problems(NONE.withComponents(Input.given(List.of(" ")))
                        .withExcludedComponents(Input.given(List.of(" ")))));
    }

    static Stream<ServiceScope> scopesOfOneList() {
        return Stream.of(
                NONE.withComponents(names("a")),
                NONE.withExcludedComponents(names("a")),
                NONE.withPlans(names("a")),
                NONE.withVariants(names("a")),
                NONE.withRegions(names("a")),
                NONE.withExcludedRegions(names("a")),
                NONE.withCountries(codes("JP")));
    }

    @ParameterizedTest
    @MethodSource("scopesOfOneList")
    void oneListIsEnoughToNameSomething(ServiceScope scope) {
        assertFalse(scope.namesNothing());
        assertTrue(NONE.namesNothing());
        assertTrue(NONE.withPlans(Input.notKnown()).namesNothing());
    }

    @Test
    void theListsOfNamesStandUnderTheirOwnNames() {
        assertEquals(
                List.of("components", "excludedComponents", "plans", "variants", "regions", "excludedRegions"),
                List.copyOf(NONE.lists().keySet()));
        assertEquals(names("Gold"), NONE.withPlans(names("Gold")).lists().get("plans"));
        assertThrows(UnsupportedOperationException.class, () -> NONE.lists().clear());
    }
}
