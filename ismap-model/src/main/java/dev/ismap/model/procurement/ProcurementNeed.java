package dev.ismap.model.procurement;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.AuthorityDecision;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Named;
import dev.ismap.model.Named.MayHaveLineBreaks;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.internal.BlankItems;
import dev.ismap.model.internal.FirstAndLastDay;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.list.Listing;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.CountryCode;
import dev.ismap.model.service.InformationClass;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

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
@Named(ja = "調達の要件", en = "procurement need")
public record ProcurementNeed(
        @Named(ja = "対象業務", en = "work") @MayHaveLineBreaks Optional<String> work,

        @Named(ja = "取り扱う情報の格付", en = "confidentiality class of the information")
        Input<InformationClass> informationClass,

        @Named(ja = "影響度が低位であることの確認", en = "confirmation of low impact")
        Input<Boolean> lowImpactConfirmed,

        @Named(ja = "契約期間", en = "contract term") ContractTerm contract,
        @Named(ja = "利用する範囲", en = "wanted scope") WantedScope wanted,
        @Named(ja = "調達仕様書", en = "specification") Specification specification,

        @Named(ja = "選定するクラウドサービス", en = "service to be selected")
        SelectedService service,

        @Named(ja = "権限者の判断", en = "words of the authority")
        @Note(
                ja = "規則のIDごとに書く（例：P-CLASS）。条件付きの承認であれば、条件とその期限を併せて書く。",
                en =
                        "By the id of the rule, such as P-CLASS; an acceptance on a condition with the condition and its last day.")
        Map<String, AuthorityDecision> authority)
        implements IsmapDocument, ProcurementNeedWithers {

    /** Creates a procurement need. */
    public ProcurementNeed {
        ProcurementNeedWithers.requireAll(
                work, informationClass, lowImpactConfirmed, contract, wanted, specification, service, authority);
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

    @Override
    public List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread) {
        BlankItems blank = new BlankItems();
        blank.input("/wanted/components", wanted.components());
        blank.input("/wanted/plans", wanted.plans());
        blank.input("/wanted/variants", wanted.variants());
        blank.input("/wanted/regions", wanted.regions());
        blank.inputs("/service/scope", service.scope().lists());
        List<Problem> problems = new ArrayList<>(blank.problems());
        problems.addAll(service.scope().contradictions("/service/scope"));
        problems.addAll(beyondLimit());
        problems.addAll(AuthorityDecision.contradictions(authority));
        return problems;
    }

    /** The regions wanted that are countries outside those to which the regions are limited. */
    private List<Problem> beyondLimit() {
        List<Problem> problems = new ArrayList<>();
        List<String> regions = wanted.regions().known().orElse(List.of());
        for (int i = 0; i < regions.size() && !wanted.onlyIn().isEmpty(); i++) {
            String region = regions.get(i);
            ServiceScope alone = ServiceScope.none().withRegions(Input.given(List.of(region)));
            if (alone.liesWithin(wanted.onlyIn()) == Truth.FALSE) {
                problems.add(ProblemCode.WANTED_BEYOND_LIMIT.between(
                        "/wanted/regions/" + i, "/wanted/onlyIn", ProblemTexts.beyondLimit(region, "/wanted/onlyIn")));
            }
        }
        return problems;
    }

    /**
     * The term of a contract for a cloud service (契約期間), first and last day included.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param from the first day of the contract
     * @param to the last day of the contract
     * @since 0.1
     */
    @Named(ja = "契約期間", en = "term of a contract")
    public record ContractTerm(
            @Named(ja = "契約期間の初日", en = "first day of the contract")
            Input<LocalDate> from,

            @Named(ja = "契約期間の末日", en = "last day of the contract")
            Input<LocalDate> to)
            implements ContractTermWithers {

        /**
         * Creates a contract term.
         *
         * @throws InputException if both days are given and the last lies before the first
         */
        public ContractTerm {
            ContractTermWithers.requireAll(from, to);
            FirstAndLastDay.check("from", from.known(), "to", to.known());
        }

        /**
         * A contract term of which nothing is said yet.
         *
         * @return the contract term
         */
        public static ContractTerm none() {
            return new ContractTerm(Input.notAsked(), Input.notAsked());
        }

        /**
         * A term from one day to another.
         *
         * @param from the first day
         * @param to the last day
         * @return the contract term
         * @throws InputException if the last day lies before the first
         */
        public static ContractTerm of(LocalDate from, LocalDate to) {
            return new ContractTerm(Input.given(from), Input.given(to));
        }
    }

    /**
     * What the specification of a procurement names (調達仕様書).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param measures whether it names the security measures asked for
     * @param storageLocation whether it names the country or region of storage
     * @param disposal whether it names how information is disposed of
     * @param serviceLevel whether it names the service level
     * @since 0.1
     */
    @Named(ja = "調達仕様書", en = "specification")
    public record Specification(
            @Named(ja = "セキュリティ対策の記載", en = "naming of measures")
            Input<Boolean> measures,

            @Named(ja = "情報の保存場所の記載", en = "naming of the place of storage")
            Input<Boolean> storageLocation,

            @Named(ja = "情報の廃棄の記載", en = "naming of disposal")
            Input<Boolean> disposal,

            @Named(ja = "サービスレベルの記載", en = "naming of the service level")
            Input<Boolean> serviceLevel)
            implements SpecificationWithers {

        /** Creates a specification. */
        public Specification {
            SpecificationWithers.requireAll(measures, storageLocation, disposal, serviceLevel);
        }

        /**
         * A specification of which nothing is said yet.
         *
         * @return the specification
         */
        public static Specification none() {
            return new Specification(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }
    }

    /**
     * The cloud service that a buyer looks at (選定するクラウドサービス), with what the buyer knows of it.
     *
     * <p>A need that is put to a whole list names none.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name the name of the cloud service, if there is one
     * @param registrationNumber the registration number, if there is one
     * @param provider the cloud service provider, if there is one
     * @param models the service models under which it is offered
     * @param generativeAi whether it offers generative AI
     * @param standardTerms whether it is open to an unspecified public by consent to its terms
     * @param programme the programme under which it is listed
     * @param listing the listing on the Cloud Service List
     * @param periodEnd the last day of the audit period on which its registration rests
     * @param scope the scope of its statement
     * @since 0.1
     */
    @Named(ja = "選定するクラウドサービス", en = "service to be selected")
    public record SelectedService(
            @Named(ja = "クラウドサービスの名称", en = "name of the cloud service")
            Optional<String> name,

            @Named(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
            Optional<RegistrationNumber> registrationNumber,

            @Named(ja = "クラウドサービス事業者", en = "cloud service provider")
            Optional<String> provider,

            @Named(ja = "サービスモデル", en = "service models") Input<List<ServiceModel>> models,

            @Named(ja = "生成AI機能の提供", en = "offer of generative AI")
            @Note(ja = "外部の生成AIサービスを呼び出して提供する場合を含む。", en = "This includes a service that calls an outside AI service.")
            Input<Boolean> generativeAi,

            @Named(ja = "約款等への同意のみで利用可能なサービスへの該当", en = "use by consent to standard terms")
            Input<Boolean> standardTerms,

            @Named(ja = "登録された制度の区分", en = "programme of the listing")
            Input<Programme> programme,

            @Named(ja = "選定するサービスのリストへの掲載", en = "listing of the service to be selected")
            Listing listing,

            @Named(ja = "監査対象期間の末日", en = "last day of the audit period")
            Input<LocalDate> periodEnd,

            @Named(ja = "言明の対象範囲", en = "scope of its statement")
            ServiceScope scope)
            implements SelectedServiceWithers {

        /** Creates a selected service. */
        public SelectedService {
            SelectedServiceWithers.requireAll(
                    name,
                    registrationNumber,
                    provider,
                    models,
                    generativeAi,
                    standardTerms,
                    programme,
                    listing,
                    periodEnd,
                    scope);
            models = models.map(List::copyOf);
        }

        /**
         * A selected service of which nothing is said yet.
         *
         * @return the selected service
         */
        public static SelectedService none() {
            return new SelectedService(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Input.notAsked(),
                    Input.notAsked(),
                    Input.notAsked(),
                    Input.notAsked(),
                    Listing.none(),
                    Input.notAsked(),
                    ServiceScope.none());
        }
    }

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
    @Named(ja = "利用する範囲", en = "wanted scope")
    public record WantedScope(
            @Named(ja = "利用するサブサービス", en = "components wanted")
            Input<List<String>> components,

            @Named(ja = "利用するプラン", en = "plans wanted") Input<List<String>> plans,
            @Named(ja = "利用する提供形態", en = "variants wanted") Input<List<String>> variants,
            @Named(ja = "利用するリージョン", en = "regions wanted") Input<List<String>> regions,

            @Named(ja = "リージョンの所在国の限定", en = "countries to which the regions are limited")
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
}
