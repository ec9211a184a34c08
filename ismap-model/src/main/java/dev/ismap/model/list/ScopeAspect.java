package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.Term;
import dev.ismap.model.internal.TermOf;
import dev.ismap.model.service.ServiceScope;
import java.util.List;

/**
 * What can be inside or outside the scope of a service (範囲の区分).
 *
 * <p>This enum is immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "範囲の区分", en = "aspect of a scope")
public enum ScopeAspect {
    /** A component that is offered under a name of its own (サブサービス). */
    @Term(ja = "サブサービス", en = "component")
    COMPONENT,
    /** A plan (プラン). */
    @Term(ja = "プラン", en = "plan")
    PLAN,
    /** A variant (提供形態). */
    @Term(ja = "提供形態", en = "variant")
    VARIANT,
    /** A region (リージョン). */
    @Term(ja = "リージョン", en = "region")
    REGION;

    /**
     * The aspect in words.
     *
     * @return the words
     */
    public Label label() {
        return TermOf.constant(this);
    }

    /** What a scope names as inside, where it says so. */
    Input<List<String>> inside(ServiceScope scope) {
        return switch (this) {
            case COMPONENT -> scope.components();
            case PLAN -> scope.plans();
            case VARIANT -> scope.variants();
            case REGION -> scope.regions();
        };
    }

    /** What a scope names as outside, where it says so. */
    Input<List<String>> outside(ServiceScope scope) {
        return switch (this) {
            case COMPONENT -> scope.excludedComponents();
            case REGION -> scope.excludedRegions();
            case PLAN, VARIANT -> Input.notAsked();
        };
    }

    List<String> added(ScopeChange change) {
        return switch (this) {
            case COMPONENT -> change.addedComponents();
            case REGION -> change.addedRegions();
            case PLAN, VARIANT -> List.of();
        };
    }

    List<String> dropped(ScopeChange change) {
        return switch (this) {
            case COMPONENT -> change.droppedComponents();
            case REGION -> change.droppedRegions();
            case PLAN, VARIANT -> List.of();
        };
    }
}
