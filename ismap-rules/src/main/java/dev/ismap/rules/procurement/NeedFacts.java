package dev.ismap.rules.procurement;

import static dev.ismap.core.condition.Condition.always;
import static dev.ismap.core.condition.Condition.anyOf;
import static dev.ismap.core.condition.Condition.every;
import static dev.ismap.core.condition.Condition.holds;
import static dev.ismap.core.condition.Condition.never;
import static dev.ismap.core.condition.Condition.not;
import static dev.ismap.core.condition.Condition.some;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.DayExpression;
import dev.ismap.core.fact.Domain;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Fact.ChangeableBy;
import dev.ismap.core.fact.Input;
import dev.ismap.core.rule.RuleBook.Constraint;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.list.Listing;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.internal.DayOrders;
import dev.ismap.rules.internal.Layout;
import dev.ismap.rules.internal.ListFirstDay;
import dev.ismap.rules.internal.ListedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
                    "/service/listing/listed",
                    c -> isTold(c)
                            ? c.listing().listed()
                            : c.need().service().listing().listed())
            .from(c -> c.listing().source())
            .reach(ChangeableBy.OTHERS)
            .fixedWhere(NeedFacts::isTold);
    static final Fact<NeedCase, LocalDate> LISTED_FROM = listed("from", Listing::from);
    static final Fact<NeedCase, LocalDate> LISTED_TO = listed("to", Listing::to);
    static final DayExpression<NeedCase> ASKED =
            new DayExpression.OfQuestion<>(Label.of("基準日", "day asked about"), NeedCase::asked);
    static final Fact<NeedCase, Programme> PROGRAMME = LAYOUT.choice(
                    "/service/programme", Programme.class, c -> c.listing().programme())
            .from(c -> c.listing().source())
            .reach(ChangeableBy.OTHERS)
            .fixedWhere(NeedFacts::isTold);
    static final Fact<NeedCase, LocalDate> PERIOD_END = LAYOUT.day(
                    "/service/periodEnd", c -> c.need().service().periodEnd())
            .reach(ChangeableBy.OTHERS);

    // what is wanted, and what the statement covers
    static final Fact<NeedCase, List<WantedPart>> WANTED_COMPONENTS = wanted("components", NeedCase::components);
    static final Fact<NeedCase, List<WantedPart>> WANTED_PLANS = wanted("plans", NeedCase::plans);
    static final Fact<NeedCase, List<WantedPart>> WANTED_VARIANTS = wanted("variants", NeedCase::variants);
    static final Fact<NeedCase, List<WantedPart>> WANTED_REGIONS = wanted("regions", NeedCase::regions);
    static final Fact<WantedPart, Boolean> INSIDE =
            // it follows from the scope: no document says it of a part by itself
            Fact.<WantedPart>truth("", Label.of("言明の対象範囲への包含", "inside the statement's scope"), WantedPart::inside)
                    .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, List<CountryCode>> ONLY_IN = LAYOUT.list(
                    "/wanted/onlyIn",
                    (NeedCase c) -> Input.given(c.need().wanted().onlyIn()))
            .reach(ChangeableBy.FIXED);
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
    static final Fact<NeedCase, List<String>> REGIONS_IN_SCOPE =
            LAYOUT.list("/service/scope/regions", NeedCase::regionsInScope).reach(ChangeableBy.OTHERS);

    // what of the scope would tell of the regions wanted, where it does not as it stands
    static final Fact<NeedCase, Boolean> REGIONS_TOLD = ofTheScope(
            "利用するリージョンについての対象範囲の記載による判断", "told of the regions wanted by the scope as it stands", NeedCase::isTold);
    static final Fact<NeedCase, Boolean> TOLD_BY_NAMES =
            ofTheScope("対象リージョンの名称による判断", "told by the names of the regions in scope", NeedCase::namesWouldTell);
    static final Fact<NeedCase, Boolean> TOLD_BY_COUNTRIES = ofTheScope(
            "対象リージョンの所在国による判断", "told by the countries of the regions in scope", NeedCase::countriesWouldTell);
    static final Fact<NeedCase, List<String>> NAMES_THAT_TELL = LAYOUT.list(
                    "/service/scope/regions",
                    (NeedCase c) ->
                            NeedCase.wouldTell(c.need().service().scope().regions()))
            .reach(ChangeableBy.FIXED);
    static final Fact<String, Boolean> NAME_TELLS = Fact.<String>truth(
                    "",
                    Label.of("利用するリージョンが分かる名称", "a name that tells of the regions wanted"),
                    name -> Input.notAsked())
            .reach(ChangeableBy.FIXED);
    static final Fact<NeedCase, List<String>> COUNTRIES_THAT_TELL = LAYOUT.list(
                    "/service/scope/countries",
                    (NeedCase c) ->
                            NeedCase.wouldTell(c.need().service().scope().countries()))
            .reach(ChangeableBy.FIXED);
    static final Fact<String, Boolean> COUNTRY_TELLS = Fact.<String>truth(
                    "",
                    Label.of("利用する国が分かる所在国", "a country that tells of the countries wanted"),
                    code -> Input.notAsked())
            .reach(ChangeableBy.FIXED);

    private static final Fact<NeedCase, Boolean> NAMES_REGIONS =
            ofTheScope("対象リージョンの記載の有無", "whether regions in scope are stated", NeedCase::namesRegions);

    private static final String COUNTRIES_FIT = ProblemCode.SCOPE_COUNTRIES.name() + " ";

    /**
     * What no need contradicts: a listing begins before it ends; regions lie in countries, and where there are none there
     * is no country either; a region that is a country by its name lies there.
     */
    static final List<Constraint<NeedCase>> CONSTRAINTS = Stream.of(
                    DayOrders.of(DocumentKind.PROCUREMENT_NEED, List.of(LISTED_FROM, LISTED_TO)), ofRegions())
            .flatMap(List::stream)
            .toList();

    private static List<Constraint<NeedCase>> ofRegions() {
        return List.of(
                new Constraint<>(
                        COUNTRIES_FIT + REGIONS_IN_SCOPE.path(),
                        Label.of("対象リージョンは、いずれかの国にある。", "The regions in scope lie in some country."),
                        anyOf(every(REGIONS_IN_SCOPE, never()), some(COUNTRIES_IN_SCOPE, always()))),
                new Constraint<>(
                        COUNTRIES_FIT + COUNTRIES_IN_SCOPE.path(),
                        Label.of("対象リージョンの所在国には、対象リージョンがある。", "In the countries of the regions in scope lie regions."),
                        anyOf(some(REGIONS_IN_SCOPE, always()), every(COUNTRIES_IN_SCOPE, never()))),
                new Constraint<>(
                        COUNTRIES_FIT + REGIONS_IN_SCOPE.path() + "/*",
                        Label.of("対象リージョンとして記載したものは、対象リージョンである。", "What is stated as a region in scope is one."),
                        anyOf(not(holds(NAMES_REGIONS)), some(REGIONS_IN_SCOPE, always()))),
                new Constraint<>(
                        COUNTRIES_FIT + COUNTRIES_IN_SCOPE.path() + "/*",
                        Label.of(
                                "国の名称で示した対象リージョンの所在国は、その国である。",
                                "A region in scope that is named as a country lies in that country."),
                        anyOf(
                                holds(REGIONS_TOLD),
                                not(holds(TOLD_BY_NAMES)),
                                not(holds(TOLD_BY_COUNTRIES)),
                                some(NAMES_THAT_TELL, not(holds(NAME_TELLS))),
                                every(COUNTRIES_THAT_TELL, holds(COUNTRY_TELLS)))));
    }

    /** Whether a list tells whether the service is listed on the day asked about. */
    private static boolean isTold(NeedCase subject) {
        return subject.listing().source().isPresent();
    }

    /** That the list of a programme had begun on the day asked about: before, nothing was on it, whatever is declared. */
    static Condition<NeedCase> listHadBegun(Programme programme) {
        return ListFirstDay.hadBegun(programme, LISTED.path(), LISTED.label(), ASKED, NeedFacts::isTold);
    }

    private static Fact<NeedCase, LocalDate> listed(String bound, Function<Listing, Input<LocalDate>> reader) {
        return ListedOn.<NeedCase>bound(
                        "/service/listing/" + bound,
                        LAYOUT::name,
                        c -> isTold(c)
                                ? Input.notAsked()
                                : reader.apply(c.need().service().listing()),
                        NeedFacts::isTold)
                .from(c -> c.listing().source());
    }

    private static Fact<NeedCase, Boolean> ofTheScope(String ja, String en, Predicate<NeedCase> reader) {
        return Fact.<NeedCase>truth(
                        "/service/scope/regions", Label.of(ja, en), subject -> Input.given(reader.test(subject)))
                .alwaysApplies()
                .reach(ChangeableBy.FIXED);
    }

    private NeedFacts() {}

    /** What is wanted is the need itself: who wants something else has another need. */
    private static Fact<NeedCase, List<WantedPart>> wanted(
            String part, Function<NeedCase, Input<List<WantedPart>>> reader) {
        return LAYOUT.list("/wanted/" + part, reader).reach(ChangeableBy.FIXED);
    }
}
