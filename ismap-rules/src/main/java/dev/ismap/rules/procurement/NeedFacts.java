package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.internal.Layout;
import java.time.LocalDate;
import java.util.List;

/** The facts that the rules on procurement read, each under the path where the need states it. */
final class NeedFacts {

    private static final Layout<NeedCase> LAYOUT = new Layout<>(DocumentKind.PROCUREMENT_NEED);

    // the need
    static final Fact<NeedCase, InformationClass> INFORMATION_CLASS = LAYOUT.choice(
                    "/informationClass", InformationClass.class, c -> c.need().informationClass())
            .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, Boolean> LOW_IMPACT =
            LAYOUT.truth("/lowImpactConfirmed", c -> c.need().lowImpactConfirmed());
    static final Fact<NeedCase, LocalDate> CONTRACT_TO =
            LAYOUT.day("/contract/to", c -> c.need().contract().to());

    // the specification
    static final Fact<NeedCase, Boolean> MEASURES = LAYOUT.truth(
            "/specification/measures", c -> c.need().specification().measures());
    static final Fact<NeedCase, Boolean> STORAGE_LOCATION = LAYOUT.truth(
            "/specification/storageLocation", c -> c.need().specification().storageLocation());
    static final Fact<NeedCase, Boolean> DISPOSAL = LAYOUT.truth(
            "/specification/disposal", c -> c.need().specification().disposal());
    static final Fact<NeedCase, Boolean> SERVICE_LEVEL = LAYOUT.truth(
            "/specification/serviceLevel", c -> c.need().specification().serviceLevel());

    // the service
    static final Fact<NeedCase, List<ServiceModel>> MODELS =
            LAYOUT.list("/service/models", c -> c.need().service().models()).reach(ChangeableBy.FIXED);
    static final Fact<ServiceModel, ServiceModel> MODEL = Fact.<ServiceModel, ServiceModel>of(
                    "", LAYOUT.name("/service/models/*"), Domain.of(ServiceModel.class), Input::given)
            .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, Boolean> GENERATIVE_AI = LAYOUT.truth(
                    "/service/generativeAi", c -> c.need().service().generativeAi())
            .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, Boolean> STANDARD_TERMS = LAYOUT.truth(
                    "/service/standardTerms", c -> c.need().service().standardTerms())
            .reach(ChangeableBy.OTHERS);
    static final Fact<NeedCase, Boolean> LISTED = LAYOUT.truth(
                    "/service/listing/listed", c -> c.listing().listed())
            .from(c -> c.listing().source())
            .reach(ChangeableBy.OTHERS)
            .fixedWhere(c -> c.listing().source().isPresent());
    static final Fact<NeedCase, Programme> PROGRAMME = LAYOUT.choice(
                    "/service/programme", Programme.class, c -> c.listing().programme())
            .from(c -> c.listing().source())
            .reach(ChangeableBy.OTHERS)
            .fixedWhere(c -> c.listing().source().isPresent());
    static final Fact<NeedCase, LocalDate> PERIOD_END = LAYOUT.day(
                    "/service/periodEnd", c -> c.need().service().periodEnd())
            .reach(ChangeableBy.OTHERS);

    // what is wanted, and what the statement covers
    static final Fact<NeedCase, List<WantedPart>> WANTED_COMPONENTS =
            LAYOUT.list("/wanted/components", NeedCase::components);
    static final Fact<NeedCase, List<WantedPart>> WANTED_PLANS = LAYOUT.list("/wanted/plans", NeedCase::plans);
    static final Fact<NeedCase, List<WantedPart>> WANTED_VARIANTS = LAYOUT.list("/wanted/variants", NeedCase::variants);
    static final Fact<NeedCase, List<WantedPart>> WANTED_REGIONS = LAYOUT.list("/wanted/regions", NeedCase::regions);
    static final Fact<WantedPart, Boolean> INSIDE =
            // it follows from the scope: no document says it of a part by itself
            Fact.<WantedPart>truth("", Label.of("言明の対象範囲への包含", "inside the statement's scope"), WantedPart::inside)
                    .reach(ChangeableBy.FIXED);
    static final Fact<WantedPart, Boolean> BY_COUNTRY = Fact.<WantedPart>truth(
                    "",
                    Label.of("対象リージョンの所在国による判断", "told by the countries of the regions in scope"),
                    part -> Input.given(part.byCountry()))
            .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, List<CountryCode>> ONLY_IN =
            LAYOUT.list("/wanted/onlyIn", c -> Input.given(c.need().wanted().onlyIn()));
    static final Fact<CountryPart, Boolean> WITHIN_LIMIT = Fact.<CountryPart>truth(
                    "", Label.of("限定された国にあること", "within the countries of the limit"), CountryPart::within)
            .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, List<CountryPart>> COUNTRIES_IN_SCOPE = LAYOUT.list(
                    "/service/scope/countries", NeedCase::countries)
            .from(NeedCase::countriesSource)
            .reach(ChangeableBy.OTHERS);
    static final Fact<NeedCase, List<CountryPart>> REGIONS_BY_COUNTRY =
            LAYOUT.list("/service/scope/regions", NeedCase::regionsByCountry).reach(ChangeableBy.OTHERS);
    static final Fact<NeedCase, List<String>> COMPONENTS_IN_SCOPE = LAYOUT.list(
                    "/service/scope/components", c -> c.need().service().scope().components())
            .reach(ChangeableBy.OTHERS);
    static final Fact<NeedCase, List<String>> PLANS_IN_SCOPE = LAYOUT.list(
                    "/service/scope/plans", c -> c.need().service().scope().plans())
            .reach(ChangeableBy.OTHERS);
    static final Fact<NeedCase, List<String>> VARIANTS_IN_SCOPE = LAYOUT.list(
                    "/service/scope/variants", c -> c.need().service().scope().variants())
            .reach(ChangeableBy.OTHERS);
    static final Fact<NeedCase, List<String>> REGIONS_IN_SCOPE = LAYOUT.list(
                    "/service/scope/regions", c -> c.need().service().scope().regions())
            .reach(ChangeableBy.OTHERS);

    private NeedFacts() {}
}
