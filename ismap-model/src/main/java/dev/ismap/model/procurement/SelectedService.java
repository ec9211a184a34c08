package dev.ismap.model.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Term;
import dev.ismap.model.Term.Note;
import dev.ismap.model.list.Listing;
import dev.ismap.model.service.CloudService.ServiceModel;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
@Term(ja = "選定するクラウドサービス", en = "service to be selected")
public record SelectedService(
        @Term(ja = "クラウドサービスの名称", en = "name of the cloud service")
        Optional<String> name,

        @Term(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
        Optional<RegistrationNumber> registrationNumber,

        @Term(ja = "クラウドサービス事業者", en = "cloud service provider")
        Optional<String> provider,

        @Term(ja = "サービスモデル", en = "service models") Input<List<ServiceModel>> models,

        @Term(ja = "生成AI機能の提供", en = "offer of generative AI")
        @Note(ja = "外部の生成AIサービスを呼び出して提供する場合を含む。", en = "This includes a service that calls an outside AI service.")
        Input<Boolean> generativeAi,

        @Term(ja = "約款等への同意のみで利用可能なサービスへの該当", en = "use by consent to standard terms")
        Input<Boolean> standardTerms,

        @Term(ja = "登録された制度の区分", en = "programme of the listing")
        Input<Programme> programme,

        @Term(ja = "選定するサービスのリストへの掲載", en = "listing of the service to be selected")
        Listing listing,

        @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
        Input<LocalDate> periodEnd,

        @Term(ja = "言明の対象範囲", en = "scope of its statement") ServiceScope scope)
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
