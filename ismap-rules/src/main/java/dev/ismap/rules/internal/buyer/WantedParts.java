package dev.ismap.rules.internal.buyer;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.ServiceScope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The questions about a scope that a need leads to, made once for all services: one for each wanted part. */
record WantedParts(List<ScopeQuestion> questions, List<CountryCode> onlyIn) {

    /** Stands for any country outside a limit, and for any region that is not wanted: ISO 3166-1 gives this code to none. */
    private static final CountryCode ELSEWHERE = CountryCode.parse("ZZ");

    static WantedParts of(WantedScope wanted) {
        ScopeQuestion none = ScopeQuestion.none();
        List<ScopeQuestion> questions = new ArrayList<>();
        add(questions, wanted.components(), none::withComponent);
        add(questions, wanted.plans(), none::withPlan);
        add(questions, wanted.variants(), none::withVariant);
        add(questions, wanted.regions(), none::withRegion);
        if (!wanted.onlyIn().isEmpty()) {
            questions.add(none.withOnlyIn(wanted.onlyIn()));
        }
        return new WantedParts(List.copyOf(questions), wanted.onlyIn());
    }

    private static void add(
            List<ScopeQuestion> questions, Input<List<String>> wanted, Function<String, ScopeQuestion> question) {
        wanted.known().orElse(List.of()).forEach(name -> questions.add(question.apply(name)));
    }

    /** What the record of a service says of each wanted part, in the order of the need. */
    List<ScopeLink> links(ServiceOnDay service) {
        List<ScopeLink> links = new ArrayList<>(questions.size());
        questions.forEach(question -> links.addAll(service.covers(question).links()));
        return links;
    }

    /** The same as a scope of these parts alone. */
    ServiceScope scopeOf(List<ScopeLink> links) {
        Found component = Found.of(links, ScopeAspect.COMPONENT);
        Found region = Found.of(links, ScopeAspect.REGION);
        return ServiceScope.none()
                .withComponents(component.scope())
                .withExcludedComponents(component.excluded())
                .withPlans(Found.of(links, ScopeAspect.PLAN).whole())
                .withVariants(Found.of(links, ScopeAspect.VARIANT).whole())
                .withRegions(onlyIn.isEmpty() || region.open() ? region.scope() : Input.given(withTheRest(region)))
                .withExcludedRegions(region.excluded())
                .withCountries(countries(Found.of(links, ScopeAspect.COUNTRIES), region));
    }

    /** A limit is about all regions in scope, of which only those that are wanted are named. */
    private static List<String> withTheRest(Found region) {
        List<String> names = new ArrayList<>(region.inside());
        names.add(ELSEWHERE.toString());
        return names;
    }

    /** Countries that tell of the limit what the record does, and of a country that is wanted nothing else. */
    private Input<List<CountryCode>> countries(Found limit, Found region) {
        if (onlyIn.isEmpty()) {
            return Input.notAsked();
        }
        List<CountryCode> countries = new ArrayList<>(onlyIn.stream()
                .filter(country -> isOneOf(region.inside(), country))
                .toList());
        if (!limit.outside().isEmpty()) {
            countries.add(ELSEWHERE);
            return Input.given(countries);
        } else if (limit.open() || limit.inside().isEmpty()) {
            return Input.notKnown();
        }
        List<String> rest = new ArrayList<>(region.outside());
        rest.addAll(region.undecided());
        onlyIn.stream()
                .filter(country -> !countries.contains(country) && (onlyIn.size() == 1 || !isOneOf(rest, country)))
                .forEach(countries::add);
        return countries.isEmpty() ? Input.notKnown() : Input.given(countries);
    }

    private static boolean isOneOf(List<String> regions, CountryCode country) {
        return regions.stream()
                .map(region -> ServiceScope.none().withRegions(Input.given(List.of(region))))
                .anyMatch(alone -> alone.liesWithin(List.of(country)) == Truth.TRUE);
    }

    /** Which parts are inside and which outside, and of which it is not known. */
    private record Found(List<String> inside, List<String> outside, List<String> undecided) {

        static Found of(List<ScopeLink> links, ScopeAspect aspect) {
            List<String> inside = new ArrayList<>();
            List<String> outside = new ArrayList<>();
            List<String> undecided = new ArrayList<>();
            List<ScopeLink> some =
                    links.stream().filter(link -> link.aspect() == aspect).toList();
            for (ScopeLink link : some) {
                Truth truth = link.finding().inside();
                if (truth == Truth.UNKNOWN) {
                    undecided.add(link.asked());
                } else {
                    (truth == Truth.TRUE ? inside : outside).add(link.asked());
                }
            }
            return new Found(inside, outside, undecided);
        }

        boolean open() {
            return !undecided.isEmpty();
        }

        Input<List<String>> scope() {
            return open() ? Input.notKnown() : Input.given(inside);
        }

        Input<List<String>> excluded() {
            return outside.isEmpty() ? Input.notAsked() : Input.given(outside);
        }

        /** Where nothing can be named as outside, one part that is outside makes the rest of no account. */
        Input<List<String>> whole() {
            return open() && outside.isEmpty() ? Input.notKnown() : Input.given(inside);
        }
    }
}
