package dev.ismap.rules.conformance;

import static dev.ismap.rules.conformance.Group.Content.FAILS;
import static dev.ismap.rules.conformance.Group.Content.MEETS;
import static dev.ismap.rules.conformance.Group.Content.OPEN;

import dev.ismap.model.DocumentKind;
import dev.ismap.model.service.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The cases about procurement: a need that names one service. */
final class NeedSuite {

    /** The first day on which some rule is known to be in force. */
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);

    private static final LocalDate ASKED = LocalDate.of(2026, 12, 10);
    private static final String LISTED = "/service/listing/listed";
    private static final String CLASS = "/informationClass";

    private NeedSuite() {}

    /** A need for class 2 information, met by a listed service. */
    private static Base whole() {
        Tree document = Suite.base("need");
        return new Base(
                document,
                ASKED,
                ASKED,
                Facts.chapters("P"),
                Set.of(),
                Set.of("P-LIU", "P-AI"),
                (tree, day) -> tree.with("/contract/from", day.plusDays(20))
                        .with("/contract/to", day.plusMonths(3))
                        .with("/service/periodEnd", day.minusMonths(8)));
    }

    /** Declared to be listed without a word on the days. */
    private static Base declared(Base base, LocalDate day) {
        return base.on(day).with("/service/listing", "{\"listed\": true}");
    }

    static List<Sketch> sketches() {
        Base base = whole();
        Base liu = base.applies("P-LIU")
                .with("/service/programme", "\"ISMAP_LIU\"")
                .with("/service/models", "[\"SAAS\"]");
        Base ai = base.applies("P-AI").with("/service/models", "[\"SAAS\"]").with("/service/generativeAi", "true");
        Base class1 = base.with(CLASS, "\"CLASS_1\"");
        Base unlisted = ai.with(CLASS, "\"CLASS_1\"").with(LISTED, "false");
        Group specification = group("P-REQ", base);
        for (String matter : List.of("measures", "storageLocation", "disposal", "serviceLevel")) {
            specification.needsTrue("/specification/" + matter);
        }
        Group scope = group("P-SCOPE", base);
        for (String part : List.of("components", "plans", "variants", "regions")) {
            scope.fails(
                            part + "-outside",
                            "言明の対象範囲（" + part + "）にないものを利用する場合",
                            part + ": what is wanted is not in scope",
                            base.with("/wanted/" + part, "[\"対象外のもの\"]"))
                    .open(
                            part + "-in-scope-not-given",
                            "言明の対象範囲（" + part + "）が示されていない場合",
                            part + " in scope not given",
                            base.as(base.document().without("/service/scope/" + part)))
                    .meets(
                            part + "-not-wanted",
                            "利用するもの（" + part + "）がなく、対象範囲も示されていない場合",
                            "no " + part + " are wanted, and none are stated to be in scope",
                            base.as(base.with("/wanted/" + part, "[]")
                                    .document()
                                    .without("/service/scope/" + part)))
                    .says("/wanted/" + part, "{\"state\": \"UNKNOWN\"}", OPEN);
        }
        countries(scope, base);
        return List.of(
                        group("P-CLASS", base)
                                .says(LISTED, "false", FAILS)
                                .fails(
                                        "platform-is-listed",
                                        "基盤となるサービスは登録されており、サービスそのものが登録されていない場合",
                                        "its platform is listed, the service itself is not",
                                        base.with("/service/models", "[\"SAAS\"]")
                                                .with(LISTED, "false"))
                                .published("ISMAP portal, KB0010301")
                                .fails(
                                        "class-3-not-listed",
                                        "機密性3情報を取り扱い、登録されていない場合",
                                        "class 3 information, not listed",
                                        base.open("P-CLASS3")
                                                .with(CLASS, "\"CLASS_3\"")
                                                .with(LISTED, "false"))
                                .meets(
                                        "class-1",
                                        "機密性1情報のみを取り扱い、登録されていない場合",
                                        "class 1 information, not listed",
                                        class1.with(LISTED, "false"))
                                .open(
                                        "listing-not-given",
                                        "登録の有無が示されていない場合",
                                        "listing not given",
                                        base.as(base.document().without(LISTED)).open("P-SCOPE", "P-TERM"))
                                .open(
                                        "listing-not-known",
                                        "登録の有無が不明である場合",
                                        "listing not known",
                                        base.as(base.document().unknown(LISTED)).open("P-SCOPE", "P-TERM"))
                                .listedWithin(ASKED, base, MEETS, FAILS)
                                .fails(
                                        "declared-before-the-first-list-of-liu",
                                        "ISMAP-LIUの最初の登録より前の日に登録されているとする場合",
                                        "declared to be listed on a day before the first listing under ISMAP-LIU",
                                        declared(
                                                liu,
                                                Programme.ISMAP_LIU.listBegins().minusDays(1)))
                                .meets(
                                        "declared-on-the-day-of-the-first-list-of-liu",
                                        "ISMAP-LIUの最初の登録の日に登録されているとする場合",
                                        "declared to be listed on the day of the first listing under ISMAP-LIU",
                                        declared(liu, Programme.ISMAP_LIU.listBegins()))
                                .withTheAuthoritysWord(base.with(LISTED, "false"))
                                .aroundItsDays(FIRST, day -> day.with(LISTED, "false")),
                        group("P-CLASS3", base)
                                .says(CLASS, "\"CLASS_3\"", FAILS)
                                .says(CLASS, "\"CLASS_1\"", MEETS)
                                .open(
                                        "class-not-given",
                                        "情報の格付が示されていない場合",
                                        "class of the information not given",
                                        base.as(base.document().without(CLASS)).open("P-CLASS", "P-TERMS", "P-SCOPE"))
                                .withTheAuthoritysWord(base.with(CLASS, "\"CLASS_3\""))
                                .aroundItsDays(FIRST, day -> day.with(CLASS, "\"CLASS_3\"")),
                        group("P-TERMS", base)
                                .says("/service/standardTerms", "true", FAILS)
                                .fails(
                                        "class-3",
                                        "機密性3情報を取り扱い、約款等への同意のみで利用する場合",
                                        "class 3 information under standard terms",
                                        base.open("P-CLASS3")
                                                .with(CLASS, "\"CLASS_3\"")
                                                .with("/service/standardTerms", "true"))
                                .meets(
                                        "class-1",
                                        "機密性1情報のみを取り扱う場合",
                                        "class 1 information under standard terms",
                                        class1.with("/service/standardTerms", "true"))
                                .needed("/service/standardTerms")
                                .withTheAuthoritysWord(base.with("/service/standardTerms", "true"))
                                .aroundItsDays(FIRST, day -> day.with("/service/standardTerms", "true")),
                        group("P-TERM", base)
                                .says("/contract/to", "\"2027-07-31\"", MEETS)
                                .says("/contract/to", "\"2027-08-01\"", OPEN)
                                .says("/contract/to", "\"2027-08-02\"", FAILS)
                                .needed("/contract/to")
                                .needed("/service/periodEnd")
                                .meets(
                                        "not-listed",
                                        "登録されていない場合",
                                        "class 1 information, not listed, and a long contract",
                                        class1.with(LISTED, "false").with("/contract/to", "\"2030-03-31\""))
                                .listedWithin(ASKED, class1.with("/contract/to", "\"2030-03-31\""), FAILS, MEETS)
                                .aroundItsDays(
                                        FIRST,
                                        day -> day.with(
                                                "/contract/to",
                                                "\"" + day.asked().plusYears(3) + "\"")),
                        scope.fails(
                                        "components-excluded",
                                        "言明の対象から除かれたサブサービスを利用する場合",
                                        "a component that is excluded from the scope",
                                        base.with("/wanted/components", "[\"サンプルイベント配信（試験提供）\"]"))
                                .fails(
                                        "one-of-two-components-outside",
                                        "二つのサブサービスのうち一つが対象範囲にない場合",
                                        "one of two components is not in scope",
                                        base.with("/wanted/components", "[\"サンプル仮想サーバ\", \"サンプル音声認識\"]"))
                                .meets(
                                        "class-1",
                                        "機密性1情報のみを取り扱い、対象範囲の外を利用する場合",
                                        "class 1 information, outside the scope",
                                        class1.with("/wanted/regions", "[\"北日本リージョン\"]"))
                                .fails(
                                        "class-3",
                                        "機密性3情報を取り扱い、対象範囲の外を利用する場合",
                                        "class 3 information, outside the scope",
                                        base.open("P-CLASS3")
                                                .with(CLASS, "\"CLASS_3\"")
                                                .with("/wanted/regions", "[\"北日本リージョン\"]"))
                                .meets(
                                        "not-listed",
                                        "登録されておらず、対象範囲の外を利用する場合",
                                        "not listed, outside the scope",
                                        base.with(LISTED, "false").with("/wanted/regions", "[\"北日本リージョン\"]"))
                                .alsoViolated("P-CLASS")
                                .listedWithin(
                                        ASKED, base.with("/wanted/regions", "[\"北日本リージョン\"]"), FAILS, MEETS, "P-CLASS")
                                .withTheAuthoritysWord(base.with("/wanted/regions", "[\"北日本リージョン\"]"))
                                .aroundItsDays(FIRST, day -> day.with("/wanted/regions", "[\"北日本リージョン\"]")),
                        group("P-LIU", liu)
                                .needsTrue("/lowImpactConfirmed")
                                .fails(
                                        "class-3",
                                        "機密性3情報を取り扱う場合",
                                        "class 3 information",
                                        liu.open("P-CLASS3").with(CLASS, "\"CLASS_3\""))
                                .meets(
                                        "listed-under-ismap",
                                        "ISMAPに登録され、影響度が確認されていない場合",
                                        "listed under ISMAP, and low impact not confirmed",
                                        base.with("/lowImpactConfirmed", "false"))
                                .meets(
                                        "class-1",
                                        "機密性1情報のみを取り扱う場合",
                                        "class 1 information",
                                        liu.with(CLASS, "\"CLASS_1\"").with("/lowImpactConfirmed", "false"))
                                .meets(
                                        "not-listed",
                                        "登録されていない場合",
                                        "not listed",
                                        liu.with(LISTED, "false").with("/lowImpactConfirmed", "false"))
                                .alsoViolated("P-CLASS")
                                .listedWithin(ASKED, liu.with("/lowImpactConfirmed", "false"), FAILS, MEETS, "P-CLASS")
                                .openButHarmless(
                                        "programme-not-given",
                                        "登録の制度が示されておらず、影響度が確認されている場合",
                                        "programme not given, and low impact confirmed",
                                        liu.as(liu.document().without("/service/programme")))
                                .open(
                                        "programme-not-given-and-not-confirmed",
                                        "登録の制度が示されておらず、影響度が確認されていない場合",
                                        "programme not given, and low impact not confirmed",
                                        liu.with("/lowImpactConfirmed", "false")
                                                .as(liu.with("/lowImpactConfirmed", "false")
                                                        .document()
                                                        .without("/service/programme")))
                                .aroundItsDays(FIRST, day -> day.with("/lowImpactConfirmed", "false")),
                        group("P-AI", ai)
                                .fails(
                                        "not-listed",
                                        "外部の登録済みAIサービスを呼び出すSaaSが登録されていない場合",
                                        "it calls an outside AI service that is listed, and is not listed itself",
                                        ai.with(LISTED, "false"))
                                .alsoViolated("P-CLASS")
                                .published("ISMAP portal, KB0011070")
                                .listedWithin(ASKED, ai.with(CLASS, "\"CLASS_1\""), MEETS, FAILS)
                                .fails(
                                        "class-1-not-listed",
                                        "機密性1情報のみを取り扱い、登録されていない場合",
                                        "class 1 information, not listed",
                                        ai.with(CLASS, "\"CLASS_1\"").with(LISTED, "false"))
                                .meets(
                                        "no-ai",
                                        "生成AIを提供しないSaaSが登録されていない場合",
                                        "software without generative AI, class 1, not listed",
                                        class1.with("/service/models", "[\"SAAS\"]")
                                                .with(LISTED, "false"))
                                .meets(
                                        "platform",
                                        "生成AIを提供するIaaSが登録されていない場合",
                                        "infrastructure with generative AI, class 1, not listed",
                                        class1.with("/service/generativeAi", "true")
                                                .with(LISTED, "false"))
                                .fails(
                                        "saas-among-models",
                                        "PaaS及びSaaSとして提供され、登録されていない場合",
                                        "platform and software, class 1, not listed",
                                        ai.with(CLASS, "\"CLASS_1\"")
                                                .with("/service/models", "[\"PAAS\", \"SAAS\"]")
                                                .with(LISTED, "false"))
                                .openButHarmless(
                                        "ai-not-given-and-listed",
                                        "生成AIの提供の有無が示されておらず、登録されている場合",
                                        "whether it offers generative AI is not given, and it is listed",
                                        ai.as(ai.document().without("/service/generativeAi")))
                                .open(
                                        "ai-not-given-and-not-listed",
                                        "生成AIの提供の有無が示されておらず、登録されていない場合",
                                        "whether it offers generative AI is not given, and it is not listed",
                                        unlisted.as(unlisted.document().without("/service/generativeAi")))
                                .open(
                                        "models-not-given-and-not-listed",
                                        "サービスモデルが示されておらず、登録されていない場合",
                                        "service models not given, and not listed",
                                        unlisted.as(unlisted.document().without("/service/models")))
                                .withTheAuthoritysWord(
                                        ai.with(CLASS, "\"CLASS_1\"").with(LISTED, "false"))
                                .aroundItsDays(
                                        FIRST,
                                        day -> day.with(CLASS, "\"CLASS_1\"").with(LISTED, "false")),
                        specification.aroundItsDays(FIRST, day -> day.with("/specification/disposal", "false")))
                .stream()
                .flatMap(group -> group.sketches().stream())
                .toList();
    }

    /** Regions and the countries in which they lie: a country that is wanted, and a limit to some countries. */
    private static void countries(Group scope, Base base) {
        String regions = "/service/scope/regions";
        String countries = "/service/scope/countries";
        String japan = "[\"JP\"]";
        Base country = base.with("/wanted/regions", "[\"日本\"]");
        scope.open(
                        "country-wanted-and-its-regions-not-told",
                        "国を利用するリージョンとし、対象リージョンの所在国が示されていない場合",
                        "a country is wanted, and where the regions in scope lie is not given",
                        country)
                .missing(countries)
                .meets(
                        "country-wanted-and-told",
                        "国を利用するリージョンとし、対象リージョンの所在国がその国である場合",
                        "a country is wanted in which the regions in scope lie",
                        country.with(countries, japan))
                .fails(
                        "country-wanted-and-another-told",
                        "国を利用するリージョンとし、対象リージョンの所在国が他の国である場合",
                        "a country is wanted, and the regions in scope lie in another",
                        country.with(countries, "[\"US\"]"))
                .meets(
                        "country-wanted-and-named-otherwise",
                        "国を利用するリージョンとし、対象リージョンがその国の別の名称である場合",
                        "a country is wanted that the scope names by another name",
                        country.with(regions, "[\"国内\"]"));
        Base region = base.with("/wanted/regions", "[\"東京\"]");
        scope.open(
                        "region-wanted-and-only-its-country-told",
                        "国の中の一つのリージョンを利用するリージョンとし、対象リージョンが国の名称だけで示されている場合",
                        "a region within a country is wanted, and the scope names only the country",
                        region.with(regions, "[\"日本\"]"))
                .missing(regions)
                .meets(
                        "region-wanted-and-told-beside-its-country",
                        "国の中の一つのリージョンを利用するリージョンとし、国とともにそのリージョンが示されている場合",
                        "a region within a country is wanted, and the scope names it beside the country",
                        region.with(regions, "[\"日本\", \"東京\"]"))
                .fails(
                        "region-wanted-and-told-as-outside",
                        "国の中の一つのリージョンを利用するリージョンとし、国が対象で、そのリージョンが対象外である場合",
                        "a region within a country is wanted that the scope excludes while it names the country",
                        region.with(regions, "[\"日本\"]").with("/service/scope/excludedRegions", "[\"東京\"]"));
        Base both = base.with("/wanted/regions", "[\"東京\", \"米国\"]").with(regions, "[\"日本\", \"大阪\"]");
        scope.open(
                        "region-and-country-wanted-and-neither-told",
                        "リージョンと国を利用するリージョンとし、対象リージョンからはどちらも分からない場合",
                        "a region and a country are wanted, and the regions in scope tell of neither",
                        both)
                .missing(regions, countries)
                .open(
                        "country-wanted-and-no-regions-told",
                        "国を利用するリージョンとし、対象リージョンもその所在国も示されていない場合",
                        "a country is wanted, and neither regions nor countries are given",
                        country.as(country.document().without(regions)))
                .missing(regions, countries)
                .meets(
                        "country-wanted-and-only-countries-told",
                        "国を利用するリージョンとし、対象リージョンの所在国だけが示されている場合",
                        "a country is wanted, and only the countries of the regions in scope are given",
                        country.with(countries, japan)
                                .as(country.with(countries, japan).document().without(regions)));
        Base limited = base.with("/wanted/onlyIn", japan);
        scope.meets(
                        "only-in-a-country-and-told",
                        "リージョンを特定の国に限り、対象リージョンの所在国がその国のみである場合",
                        "regions only in a country, and all in scope lie there",
                        limited.with(countries, japan))
                .meets(
                        "only-in-a-country-and-regions-not-given",
                        "リージョンを特定の国に限り、所在国のみが示されている場合",
                        "regions only in a country; the countries are stated, and no region is wanted or stated",
                        limited.as(limited.with("/wanted/regions", "[]")
                                .with(countries, japan)
                                .document()
                                .without(regions)))
                .fails(
                        "only-in-a-country-and-one-lies-elsewhere",
                        "リージョンを特定の国に限り、対象リージョンの所在国に他の国がある場合",
                        "regions only in a country, and one in scope lies in another",
                        limited.with(countries, "[\"JP\", \"US\"]"))
                .fails(
                        "only-in-a-country-and-one-is-another",
                        "リージョンを特定の国に限り、対象リージョンに他の国がある場合",
                        "regions only in a country, and one in scope is another country",
                        limited.with(regions, "[\"東日本リージョン\", \"米国\"]"))
                .open(
                        "only-in-a-country-and-not-told",
                        "リージョンを特定の国に限り、対象リージョンの所在国が示されていない場合",
                        "regions only in a country, and where those in scope lie is not given",
                        limited)
                .missing(countries)
                .open(
                        "only-in-a-country-and-not-known",
                        "リージョンを特定の国に限り、対象リージョンの所在国が不明である場合",
                        "regions only in a country, and where those in scope lie is not known",
                        limited.as(limited.document().unknown(countries)))
                .open(
                        "only-in-a-country-and-one-not-told",
                        "リージョンを特定の国に限り、対象リージョンの一部の所在国が示されていない場合",
                        "regions only in a country; one is it, and where another lies is not given",
                        limited.with(regions, "[\"東日本リージョン\", \"日本\"]"))
                .meets(
                        "only-in-a-country-and-all-are-it",
                        "リージョンを特定の国に限り、対象リージョンがその国である場合",
                        "regions only in a country, and the region in scope is it",
                        limited.with(regions, "[\"日本\"]").with("/wanted/regions", "[\"日本\"]"))
                .fails(
                        "only-in-a-country-and-no-region-in-scope",
                        "リージョンを特定の国に限り、対象リージョンがないとされる場合",
                        "regions only in a country, no region is wanted, and none is in scope",
                        limited.with(regions, "[]").with("/wanted/regions", "[]"));
    }

    private static Group group(String rule, Base base) {
        return new Group(rule, DocumentKind.PROCUREMENT_NEED, base).meetsAsItIs();
    }
}
