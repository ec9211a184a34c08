package dev.ismap.model.service;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import dev.ismap.model.internal.Countries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @since 0.1
 */
@Term(ja = "サービスの範囲", en = "scope of a service")
public record ServiceScope(
        @Term(ja = "対象サブサービス", en = "components in scope") Input<List<String>> components,

        @Term(ja = "対象外サブサービス", en = "components out of scope")
        Input<List<String>> excludedComponents,

        @Term(ja = "対象プラン", en = "plans in scope") Input<List<String>> plans,
        @Term(ja = "対象提供形態", en = "variants in scope") Input<List<String>> variants,
        @Term(ja = "対象リージョン", en = "regions in scope") Input<List<String>> regions,
        @Term(ja = "対象外リージョン", en = "regions out of scope") Input<List<String>> excludedRegions)
        implements ServiceScopeWithers {

    /** Creates a scope. */
    public ServiceScope {
        ServiceScopeWithers.requireAll(components, excludedComponents, plans, variants, regions, excludedRegions);
        components = components.map(List::copyOf);
        excludedComponents = excludedComponents.map(List::copyOf);
        plans = plans.map(List::copyOf);
        variants = variants.map(List::copyOf);
        regions = regions.map(List::copyOf);
        excludedRegions = excludedRegions.map(List::copyOf);
    }

    /**
     * A scope of which nothing is said yet.
     *
     * @return the scope
     */
    public static ServiceScope none() {
        return new ServiceScope(
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked(),
                Input.notAsked());
    }

    /**
     * Whether this scope leaves open if a region is inside: it names regions, not this one, and which of them lie in
     * which country it does not say, where the one is a country and another is none.
     *
     * @param region the region
     * @return true if that is open; false where the region is named as inside or outside, or no regions are stated
     */
    public boolean leavesOpen(String region) {
        boolean outside =
                excludedRegions.known().filter(names -> names.contains(region)).isPresent();
        return !outside
                && regions.known()
                        .filter(names -> !names.contains(region) && Countries.leaveOpen(region, names))
                        .isPresent();
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
