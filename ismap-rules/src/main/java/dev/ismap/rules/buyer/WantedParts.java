package dev.ismap.rules.buyer;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.model.list.ScopeLink;
import dev.ismap.model.list.ScopeQuestion;
import dev.ismap.model.list.ServiceLife;
import dev.ismap.model.procurement.WantedScope;
import dev.ismap.model.service.ServiceScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions about a scope that a need leads to, made once for all services. */
record WantedParts(
        List<ScopeQuestion> components,
        List<ScopeQuestion> plans,
        List<ScopeQuestion> variants,
        List<ScopeQuestion> regions) {

    static WantedParts of(WantedScope wanted) {
        ScopeQuestion none = ScopeQuestion.none();
        return new WantedParts(
                names(wanted.components()).stream().map(none::withComponent).toList(),
                names(wanted.plans()).stream().map(none::withPlan).toList(),
                names(wanted.variants()).stream().map(none::withVariant).toList(),
                names(wanted.regions()).stream().map(none::withRegion).toList());
    }

    private static List<String> names(Input<List<String>> wanted) {
        return wanted.known().orElse(List.of());
    }

    /** What the record of a service says of the wanted parts, as a scope of these alone. */
    ServiceScope scopeOf(ServiceLife life, LocalDate day, Optional<LocalDate> knownOn) {
        Found component = Found.of(components, life, day, knownOn);
        Found region = Found.of(regions, life, day, knownOn);
        return ServiceScope.none()
                .withComponents(component.scope())
                .withExcludedComponents(component.excluded())
                .withPlans(Found.of(plans, life, day, knownOn).whole())
                .withVariants(Found.of(variants, life, day, knownOn).whole())
                .withRegions(region.scope())
                .withExcludedRegions(region.excluded());
    }

    /** Which parts are inside and which outside, and whether of some it is not known. */
    private record Found(List<String> inside, List<String> outside, boolean open) {

        static Found of(List<ScopeQuestion> questions, ServiceLife life, LocalDate day, Optional<LocalDate> knownOn) {
            List<String> inside = new ArrayList<>();
            List<String> outside = new ArrayList<>();
            boolean open = false;
            for (ScopeQuestion question : questions) {
                for (ScopeLink link : life.covers(question, day, knownOn).links()) {
                    Truth truth = link.finding().inside();
                    if (truth == Truth.UNKNOWN) {
                        open = true;
                    } else {
                        (truth == Truth.TRUE ? inside : outside).add(link.asked());
                    }
                }
            }
            return new Found(inside, outside, open);
        }

        Input<List<String>> scope() {
            return open ? Input.notKnown() : Input.given(inside);
        }

        Input<List<String>> excluded() {
            return outside.isEmpty() ? Input.notAsked() : Input.given(outside);
        }

        /** Where nothing can be named as outside, one part that is outside makes the rest of no account. */
        Input<List<String>> whole() {
            return open && outside.isEmpty() ? Input.notKnown() : Input.given(inside);
        }
    }
}
