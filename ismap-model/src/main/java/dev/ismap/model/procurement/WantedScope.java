package dev.ismap.model.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import java.util.List;

/**
 * What a buyer wants to use of a cloud service (利用する範囲).
 *
 * <p>An empty list says that nothing in particular is wanted.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param components the components wanted
 * @param plans the plans wanted
 * @param variants the variants wanted
 * @param regions the regions wanted
 * @since 0.1
 */
@Term(ja = "利用する範囲", en = "wanted scope")
public record WantedScope(
        @Term(ja = "利用するサブサービス", en = "components wanted") Input<List<String>> components,
        @Term(ja = "利用するプラン", en = "plans wanted") Input<List<String>> plans,
        @Term(ja = "利用する提供形態", en = "variants wanted") Input<List<String>> variants,
        @Term(ja = "利用するリージョン", en = "regions wanted") Input<List<String>> regions)
        implements WantedScopeWithers {

    /** Creates a wanted scope. */
    public WantedScope {
        WantedScopeWithers.requireAll(components, plans, variants, regions);
        components = components.map(List::copyOf);
        plans = plans.map(List::copyOf);
        variants = variants.map(List::copyOf);
        regions = regions.map(List::copyOf);
    }

    /**
     * A wanted scope of which nothing is said yet.
     *
     * @return the wanted scope
     */
    public static WantedScope none() {
        return new WantedScope(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
