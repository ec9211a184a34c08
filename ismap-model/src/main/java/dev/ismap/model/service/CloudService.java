package dev.ismap.model.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import java.util.List;
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
@Named(ja = "クラウドサービス", en = "cloud service")
public record CloudService(
        @Named(ja = "クラウドサービスの名称", en = "name of the cloud service")
        Optional<String> name,

        @Named(ja = "サービスモデル", en = "service models") Input<List<ServiceModel>> models,

        @Named(ja = "サブサービス", en = "components of the service")
        Input<List<ServiceComponent>> components,

        @Named(ja = "生成AI機能の提供", en = "offer of generative AI")
        @Note(ja = "外部の生成AIサービスを呼び出して提供する場合を含む。", en = "This includes a service that calls an outside AI service.")
        Input<Boolean> generativeAi)
        implements CloudServiceWithers {

    /** Creates a cloud service. */
    public CloudService {
        CloudServiceWithers.requireAll(name, models, components, generativeAi);
        models = models.map(List::copyOf);
        components = components.map(List::copyOf);
    }

    /**
     * A cloud service of which nothing is said yet.
     *
     * @return the cloud service
     */
    public static CloudService none() {
        return new CloudService(Optional.empty(), Input.notAsked(), Input.notAsked(), Input.notAsked());
    }

    /**
     * A service model of cloud computing (サービスモデル).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "サービスモデル", en = "service model")
    public enum ServiceModel {
        /** Infrastructure as a service. */
        @Named(ja = "IaaS", en = "IaaS")
        IAAS,
        /** Platform as a service. */
        @Named(ja = "PaaS", en = "PaaS")
        PAAS,
        /** Software as a service. */
        @Named(ja = "SaaS", en = "SaaS")
        SAAS;

        /**
         * It in words, the standard term of the field.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }

    /**
     * A part of a cloud service that is offered under a name of its own (サブサービス).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param name the name of the component
     * @param plans the plans it is offered in
     * @param variants the variants it is offered in, such as a dedicated one
     * @param regions the regions it is offered in, as the provider names them
     * @since 0.1
     */
    @Named(ja = "サブサービス", en = "component of a service")
    public record ServiceComponent(
            @Named(ja = "サブサービスの名称", en = "name of the component")
            String name,

            @Named(ja = "プラン", en = "plans") List<String> plans,
            @Named(ja = "提供形態", en = "variants") List<String> variants,
            @Named(ja = "リージョン", en = "regions") List<String> regions)
            implements ServiceComponentWithers {

        /** Creates a component. */
        public ServiceComponent {
            ServiceComponentWithers.requireAll(name, plans, variants, regions);
            plans = List.copyOf(plans);
            variants = List.copyOf(variants);
            regions = List.copyOf(regions);
        }

        /**
         * A component of which nothing more is said yet.
         *
         * @param name the name of the component
         * @return the component
         */
        public static ServiceComponent of(String name) {
            return new ServiceComponent(name, List.of(), List.of(), List.of());
        }
    }
}
