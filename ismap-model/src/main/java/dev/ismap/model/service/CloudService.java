package dev.ismap.model.service;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A cloud service (クラウドサービス).
 *
 * <p>A service that is offered as several under one name has its components listed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the cloud service, if there is one
 * @param models the service models under which it is offered
 * @param components the services that are offered under its name
 * @param generativeAi whether it offers generative AI
 * @since 0.1
 */
@Term(ja = "クラウドサービス", en = "cloud service")
public record CloudService(
        @Term(ja = "クラウドサービスの名称", en = "name of the cloud service")
        Optional<String> name,

        @Term(ja = "サービスモデル", en = "service models") Input<List<ServiceModel>> models,

        @Term(ja = "サブサービス", en = "components of the service")
        Input<List<ServiceComponent>> components,

        @Term(ja = "生成AI機能の提供", en = "offer of generative AI")
        @Note(ja = "外部の生成AIサービスを呼び出して提供する場合を含む。", en = "This includes a service that calls an outside AI service.")
        Input<Boolean> generativeAi)
        implements CloudServiceWithers {

    /** Creates a cloud service. */
    public CloudService {
        Objects.requireNonNull(name, "name");
        models = models.map(List::copyOf);
        components = components.map(List::copyOf);
        Objects.requireNonNull(generativeAi, "generativeAi");
    }

    /**
     * A cloud service of which nothing is said yet.
     *
     * @return the cloud service
     */
    public static CloudService none() {
        return new CloudService(Optional.empty(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }
}
