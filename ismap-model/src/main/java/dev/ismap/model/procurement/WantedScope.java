package dev.ismap.model.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import dev.ismap.model.Term.Note;
import dev.ismap.model.service.CountryCode;
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
 * @param onlyIn the countries in one of which every region of the service has to lie, by their codes (ISO 3166-1); empty
 *     where no such limit is wanted
 * @since 0.1
 */
@Term(ja = "利用する範囲", en = "wanted scope")
public record WantedScope(
        @Term(ja = "利用するサブサービス", en = "components wanted") Input<List<String>> components,
        @Term(ja = "利用するプラン", en = "plans wanted") Input<List<String>> plans,
        @Term(ja = "利用する提供形態", en = "variants wanted") Input<List<String>> variants,
        @Term(ja = "利用するリージョン", en = "regions wanted") Input<List<String>> regions,

        @Term(ja = "リージョンの所在国の限定", en = "countries to which the regions are limited")
        @Note(
                ja = "サービスのリージョンを特定の国にあるものに限るときに、ISO 3166-1の英大文字2字で書く（例：[\"JP\"]）。",
                en =
                        "Where every region of the service has to lie in some countries: these, in the two capital letters of"
                                + " ISO 3166-1, such as [\"JP\"].")
        List<CountryCode> onlyIn)
        implements WantedScopeWithers {

    /** Creates a wanted scope. */
    public WantedScope {
        WantedScopeWithers.requireAll(components, plans, variants, regions, onlyIn);
        components = components.map(List::copyOf);
        plans = plans.map(List::copyOf);
        variants = variants.map(List::copyOf);
        regions = regions.map(List::copyOf);
        onlyIn = List.copyOf(onlyIn);
    }

    /**
     * A wanted scope of which nothing is said yet.
     *
     * @return the wanted scope
     */
    public static WantedScope none() {
        return new WantedScope(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked(), List.of());
    }
}
