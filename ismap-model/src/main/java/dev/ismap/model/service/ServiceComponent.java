package dev.ismap.model.service;

import dev.ismap.model.Term;
import java.util.List;
import java.util.Objects;

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
@Term(ja = "サブサービス", en = "component of a service")
public record ServiceComponent(
        @Term(ja = "サブサービスの名称", en = "name of the component")
        String name,

        @Term(ja = "プラン", en = "plans") List<String> plans,
        @Term(ja = "提供形態", en = "variants") List<String> variants,
        @Term(ja = "リージョン", en = "regions") List<String> regions)
        implements ServiceComponentWithers {

    /** Creates a component. */
    public ServiceComponent {
        Objects.requireNonNull(name, "name");
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
