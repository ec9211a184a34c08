package dev.ismap.model.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcurementNeedTest {

    private static final ProcurementNeed NONE = ProcurementNeed.none();

    private static Input<List<String>> names(String... names) {
        return Input.given(List.of(names));
    }

    private static List<String> problems(ProcurementNeed need) {
        return need.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @Test
    void aNeedOfWhichNothingIsSaidHasNoProblem() {
        assertEquals(DocumentKind.PROCUREMENT_NEED, NONE.kind());
        assertEquals(List.of(), problems(NONE));
    }

    @Test
    void aBlankNameInAnyListIsToldAtItsPlace() {
        assertEquals(
                List.of(
                        "BLANK_ITEM /service/scope/plans/0",
                        "BLANK_ITEM /wanted/components/1",
                        "BLANK_ITEM /wanted/plans/0",
                        "BLANK_ITEM /wanted/regions/0",
                        "BLANK_ITEM /wanted/variants/0"),
                problems(NONE.withWanted(WantedScope.none()
                                .withComponents(names("Mail", " "))
                                .withPlans(names(" "))
                                .withVariants(names("\u3000"))
                                .withRegions(names("\u200b")))
                        .withService(SelectedService.none()
                                .withScope(ServiceScope.none().withPlans(names(" "))))));
    }

    @Test
    void aWantedRegionLiesWithinTheCountriesThatTheRegionsAreLimitedTo() {
        WantedScope wanted = WantedScope.none().withRegions(names("日本", "Tokyo", "米国"));

        assertEquals(List.of(), problems(NONE.withWanted(wanted)));
        assertEquals(
                List.of("WANTED_BEYOND_LIMIT /wanted/regions/2"),
                problems(NONE.withWanted(wanted.withOnlyIn(List.of(CountryCode.parse("JP"))))));
    }

    @Test
    void theScopeOfTheServiceAndTheWordOfTheAuthorityFitTogether() {
        assertEquals(
                List.of("SCOPE_IN_AND_OUT /service/scope/excludedComponents/0"),
                problems(NONE.withService(SelectedService.none()
                        .withScope(ServiceScope.none()
                                .withComponents(names("Mail"))
                                .withExcludedComponents(names("Mail"))))));
        assertEquals(
                List.of("CONDITION_OF_ACCEPTANCE /authority/P-CLASS/lastDay"),
                problems(NONE.withAuthority(Map.of(
                        "P-CLASS",
                        AuthorityDecision.of(AuthorityRuling.ACCEPTED).withCondition("訓練")))));
    }

    @Test
    void aContractRunsFromItsFirstDayToItsLast() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        ContractTerm term = ContractTerm.of(day, day.plusYears(1));

        assertEquals(Input.given(day), term.from());
        assertEquals(Input.given(day.plusYears(1)), term.to());
        assertEquals(
                ContractTerm.of(day, day), ContractTerm.none().withFrom(day).withTo(day));
        assertThrows(IllegalArgumentException.class, () -> ContractTerm.of(day, day.minusDays(1)));
    }
}
