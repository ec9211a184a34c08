package dev.ismap.model.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a service of which it is asked whether its registration covers it: this component, in this plan and
 * variant, in this region (対象範囲の照会).
 *
 * <p>What is left out is not asked about. Names are compared as they are written.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param component the component; empty where none in particular is meant
 * @param plan the plan; empty where none in particular is meant
 * @param variant the variant; empty where none in particular is meant
 * @param region the region; empty where none in particular is meant
 * @since 0.1
 */
public record ScopeQuestion(
        Optional<String> component, Optional<String> plan, Optional<String> variant, Optional<String> region)
        implements ScopeQuestionWithers {

    /** An aspect of which a question names something. */
    record Part(ScopeAspect aspect, String name) {}

    /** Creates a question. */
    public ScopeQuestion {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(region, "region");
    }

    /**
     * A question about the service as such.
     *
     * @return the question
     */
    public static ScopeQuestion none() {
        return new ScopeQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        component.ifPresent(name -> parts.add(new Part(ScopeAspect.COMPONENT, name)));
        plan.ifPresent(name -> parts.add(new Part(ScopeAspect.PLAN, name)));
        variant.ifPresent(name -> parts.add(new Part(ScopeAspect.VARIANT, name)));
        region.ifPresent(name -> parts.add(new Part(ScopeAspect.REGION, name)));
        return parts;
    }
}
