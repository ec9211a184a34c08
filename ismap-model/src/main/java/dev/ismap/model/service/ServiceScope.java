package dev.ismap.model.service;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.internal.Countries;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is inside and what is outside a service as registered or wanted (サービスの範囲).
 *
 * <p>An empty list says that there is none; a list that is not given says nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param components the components in scope
 * @param excludedComponents the components out of scope
 * @param plans the plans in scope
 * @param variants the variants in scope
 * @param regions the regions in scope
 * @param excludedRegions the regions out of scope
 * @param countries the countries in which the regions in scope lie, by their codes (ISO 3166-1)
 * @since 0.1
 */
@Named(ja = "サービスの範囲", en = "scope of a service")
public record ServiceScope(
        @Named(ja = "対象サブサービス", en = "components in scope") Input<List<String>> components,

        @Named(ja = "対象外サブサービス", en = "components out of scope")
        Input<List<String>> excludedComponents,

        @Named(ja = "対象プラン", en = "plans in scope") Input<List<String>> plans,
        @Named(ja = "対象提供形態", en = "variants in scope") Input<List<String>> variants,
        @Named(ja = "対象リージョン", en = "regions in scope") Input<List<String>> regions,
        @Named(ja = "対象外リージョン", en = "regions out of scope") Input<List<String>> excludedRegions,

        @Named(ja = "対象リージョンの所在国", en = "countries in which the regions in scope lie")
        @Note(ja = "ISO 3166-1の英大文字2字で、すべて書く。", en = "All of them, in the two capital letters of ISO 3166-1.")
        Input<List<CountryCode>> countries)
        implements ServiceScopeWithers {

    private static final ServiceScope NONE = new ServiceScope(
            Input.notAsked(),
            Input.notAsked(),
            Input.notAsked(),
            Input.notAsked(),
            Input.notAsked(),
            Input.notAsked(),
            Input.notAsked());

    /** Creates a scope. */
    public ServiceScope {
        ServiceScopeWithers.requireAll(
                components, excludedComponents, plans, variants, regions, excludedRegions, countries);
        components = components.map(List::copyOf);
        excludedComponents = excludedComponents.map(List::copyOf);
        plans = plans.map(List::copyOf);
        variants = variants.map(List::copyOf);
        regions = regions.map(List::copyOf);
        excludedRegions = excludedRegions.map(List::copyOf);
        countries = countries.map(List::copyOf);
    }

    /**
     * A scope of which nothing is said yet.
     *
     * @return the scope
     */
    public static ServiceScope none() {
        return NONE;
    }

    /**
     * Whether this scope says that a region is inside: it names it, or says that a region in scope lies in the country
     * that it is.
     *
     * @param region the region
     * @return true if it says so
     */
    public boolean includes(String region) {
        return names(regions, region)
                || countries
                        .known()
                        .flatMap(known -> country(region).filter(known::contains))
                        .isPresent();
    }

    /**
     * Whether this scope names a region as outside.
     *
     * @param region the region
     * @return true if it does
     */
    public boolean excludes(String region) {
        return names(excludedRegions, region);
    }

    private static boolean names(Input<List<String>> regions, String region) {
        return regions.known()
                .filter(names -> names.stream().anyMatch(name -> Countries.same(name, region)))
                .isPresent();
    }

    private static Optional<CountryCode> country(String region) {
        return Countries.code(region).map(CountryCode::parse);
    }

    /**
     * Whether this scope says of a region that it is inside or that it is not: it names regions, or countries where the
     * region is one.
     *
     * @param region the region
     * @return true if it does, and true too where it {@linkplain #leavesOpen leaves it open}
     */
    public boolean tellsOf(String region) {
        return regions.known().isPresent()
                || (countries.known().isPresent() && country(region).isPresent());
    }

    /**
     * Whether this scope leaves open if a region is inside, and would tell by the countries in which its regions lie.
     *
     * @param region the region
     * @return true if it would, as the region is a country and the countries are not stated
     */
    public boolean asksForCountries(String region) {
        return leavesOpen(region) && country(region).isPresent();
    }

    /**
     * Whether every region in scope lies in one of some countries.
     *
     * @param limit the countries
     * @return true, false, or not known where nothing says in which country a region lies
     */
    public Truth liesWithin(Collection<CountryCode> limit) {
        List<CountryCode> stated = countries.known().orElse(List.of());
        List<Optional<CountryCode>> named = regions.known().orElse(List.of()).stream()
                .map(ServiceScope::country)
                .toList();
        boolean beyond = !limit.containsAll(stated)
                || named.stream().flatMap(Optional::stream).anyMatch(country -> !limit.contains(country));
        if (beyond) {
            return Truth.FALSE;
        }
        boolean allCountries = !named.isEmpty() && named.stream().allMatch(Optional::isPresent);
        return !stated.isEmpty() || allCountries ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Whether this scope leaves open if a region is inside: it names regions, not this one, and which of them lie in
     * which country it does not say, where the one is a country and another is none. The countries that it states tell of a
     * country.
     *
     * @param region the region
     * @return true if that is open; false where the region is named as inside or outside, or no regions are stated
     */
    public boolean leavesOpen(String region) {
        return !includes(region)
                && !excludes(region)
                && (countries.known().isEmpty() || country(region).isEmpty())
                && regions.known()
                        .filter(names -> Countries.leaveOpen(region, names))
                        .isPresent();
    }

    /**
     * Which parts of this scope do not fit together: the same name in scope and out of it; or the countries leave out one
     * that a region is, or name one in which none can lie.
     *
     * @param place where the scope stands, as a JSON Pointer
     * @return the problems; none where all fits
     */
    public List<Problem> contradictions(String place) {
        List<Problem> problems = new ArrayList<>();
        inAndOut(place, "/components", components, "/excludedComponents", excludedComponents, problems);
        inAndOut(place, "/regions", regions, "/excludedRegions", excludedRegions, problems);
        if (regions.known().isPresent() && countries.known().isPresent()) {
            countries(place, regions.known().orElseThrow(), countries.known().orElseThrow(), problems);
        }
        return problems;
    }

    /** Each name out of scope is held against the first of that name in scope: a list may be long. */
    private static void inAndOut(
            String scope,
            String inside,
            Input<List<String>> in,
            String outside,
            Input<List<String>> out,
            List<Problem> problems) {
        List<String> inScope = in.known().orElse(List.of());
        List<String> outOfScope = out.known().orElse(List.of());
        if (inScope.isEmpty() || outOfScope.isEmpty()) {
            return;
        }
        Map<Countries.Key, Integer> places = new HashMap<>();
        for (int i = 0; i < inScope.size(); i++) {
            places.putIfAbsent(Countries.key(inScope.get(i)), i);
        }
        for (int i = 0; i < outOfScope.size(); i++) {
            String name = outOfScope.get(i);
            Integer place = places.get(Countries.key(name));
            if (place != null && !Blank.is(name)) {
                String there = scope + inside + "/" + place;
                problems.add(ProblemCode.SCOPE_IN_AND_OUT.between(
                        scope + outside + "/" + i, there, ProblemTexts.inAndOut(name, there)));
            }
        }
    }

    private static void countries(
            String place, List<String> regions, List<CountryCode> countries, List<Problem> problems) {
        String stated = place + "/countries";
        List<Optional<CountryCode>> named =
                regions.stream().map(ServiceScope::country).toList();
        Set<CountryCode> all = new HashSet<>(countries);
        Set<Optional<CountryCode>> alsoNamed = new HashSet<>(named);
        for (int i = 0; i < named.size(); i++) {
            String region = regions.get(i);
            String other = place + "/regions/" + i;
            named.get(i)
                    .filter(country -> !all.isEmpty() && !all.contains(country))
                    .ifPresent(country -> problems.add(ProblemCode.SCOPE_COUNTRIES.between(
                            stated, other, ProblemTexts.countryNotStated(region, other, country.toString()))));
        }
        if (countries.isEmpty() && !regions.isEmpty()) {
            problems.add(ProblemCode.SCOPE_COUNTRIES.between(
                    stated, place + "/regions", ProblemTexts.noCountries(place + "/regions")));
        } else if (named.stream().allMatch(Optional::isPresent)) {
            for (int i = 0; i < countries.size(); i++) {
                if (!alsoNamed.contains(Optional.of(countries.get(i)))) {
                    problems.add(ProblemCode.SCOPE_COUNTRIES.between(
                            stated + "/" + i,
                            place + "/regions",
                            ProblemTexts.countryWithoutRegion(countries.get(i).toString(), place + "/regions")));
                }
            }
        }
    }

    /**
     * Whether nothing that can be in it or outside it is named.
     *
     * @return true where no list is known
     * @since 0.2.0
     */
    public boolean namesNothing() {
        return components.known().isEmpty()
                && excludedComponents.known().isEmpty()
                && plans.known().isEmpty()
                && variants.known().isEmpty()
                && regions.known().isEmpty()
                && excludedRegions.known().isEmpty()
                && countries.known().isEmpty();
    }

    /**
     * The lists of names that this scope has, each by the name of its component.
     *
     * @return the lists, in the order of the components
     */
    public Map<String, Input<List<String>>> lists() {
        Map<String, Input<List<String>>> lists = new LinkedHashMap<>();
        lists.put("components", components);
        lists.put("excludedComponents", excludedComponents);
        lists.put("plans", plans);
        lists.put("variants", variants);
        lists.put("regions", regions);
        lists.put("excludedRegions", excludedRegions);
        return Collections.unmodifiableMap(lists);
    }
}
