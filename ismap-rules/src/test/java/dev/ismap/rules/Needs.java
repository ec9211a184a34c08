package dev.ismap.rules;

import dev.ismap.core.fact.Input;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.ContractTerm;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.Specification;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.InformationClass;
import java.time.LocalDate;
import java.util.List;

/** Needs that tests begin with. */
public final class Needs {

    private static final Input<Boolean> YES = Input.given(true);
    private static final Input<Boolean> NO = Input.given(false);

    private Needs() {}

    /** A need for class 2 information in Tokyo that says all the rules ask of it, of no service yet. */
    public static ProcurementNeed inTokyo(LocalDate from, LocalDate to) {
        return ProcurementNeed.none()
                .withInformationClass(Input.given(InformationClass.CLASS_2))
                .withLowImpactConfirmed(NO)
                .withContract(ContractTerm.of(from, to))
                .withWanted(WantedScope.none()
                        .withComponents(Input.given(List.of()))
                        .withPlans(Input.given(List.of()))
                        .withVariants(Input.given(List.of()))
                        .withRegions(Input.given(List.of("東京"))))
                .withSpecification(Specification.none()
                        .withMeasures(YES)
                        .withStorageLocation(YES)
                        .withDisposal(YES)
                        .withServiceLevel(YES))
                .withService(SelectedService.none().withGenerativeAi(NO).withStandardTerms(NO));
    }
}
