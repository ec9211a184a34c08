package dev.ismap.model.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.MayHaveLineBreaks;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import dev.ismap.model.registration.AuthorityDecision;
import dev.ismap.model.service.InformationClass;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an agency that buys a cloud service needs (調達の要件).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param work the work it is for, in words; absent where it is not described
 * @param informationClass the confidentiality class of the information
 * @param lowImpactConfirmed whether the buyer confirmed that the impact is low
 * @param contract the contract term
 * @param wanted the wanted scope
 * @param specification the specification
 * @param service the service to be selected
 * @param authority the words of whoever decides on a departure, by the id of the rule, in the order of the ids
 * @since 0.1
 */
@Term(ja = "調達の要件", en = "procurement need")
public record ProcurementNeed(
        @Term(ja = "対象業務", en = "work") @MayHaveLineBreaks Optional<String> work,

        @Term(ja = "取り扱う情報の格付", en = "confidentiality class of the information")
        Input<InformationClass> informationClass,

        @Term(ja = "影響度が低位であることの確認", en = "confirmation of low impact")
        Input<Boolean> lowImpactConfirmed,

        @Term(ja = "契約期間", en = "contract term") ContractTerm contract,
        @Term(ja = "利用する範囲", en = "wanted scope") WantedScope wanted,
        @Term(ja = "調達仕様書", en = "specification") Specification specification,

        @Term(ja = "選定するクラウドサービス", en = "service to be selected")
        SelectedService service,

        @Term(ja = "権限者の判断", en = "words of the authority")
        @Note(
                ja = "規則のIDごとに書く（例：P-CLASS）。条件付きの承認であれば、条件とその期限を併せて書く。",
                en =
                        "By the id of the rule, such as P-CLASS; an acceptance on a condition with the condition and its last day.")
        Map<String, AuthorityDecision> authority)
        implements IsmapDocument, ProcurementNeedWithers {

    /** Creates a procurement need. */
    public ProcurementNeed {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(informationClass, "informationClass");
        Objects.requireNonNull(lowImpactConfirmed, "lowImpactConfirmed");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(specification, "specification");
        Objects.requireNonNull(service, "service");
        authority = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(authority)));
    }

    /**
     * A procurement need of which nothing is said yet.
     *
     * @return the procurement need
     */
    public static ProcurementNeed none() {
        return new ProcurementNeed(
                Optional.empty(),
                Input.notAsked(),
                Input.notAsked(),
                ContractTerm.none(),
                WantedScope.none(),
                Specification.none(),
                SelectedService.none(),
                Map.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROCUREMENT_NEED;
    }
}
