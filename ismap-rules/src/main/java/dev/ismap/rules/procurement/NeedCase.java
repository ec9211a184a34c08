package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.WantedScope;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.Context;
import java.time.LocalDate;
import java.util.List;

/**
 * A procurement need that names one service, made ready for the rules.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class NeedCase {

    private final ProcurementNeed need;
    private final LocalDate asked;
    private final ServiceListing listing;
    private final Input<List<WantedPart>> components;
    private final Input<List<WantedPart>> plans;
    private final Input<List<WantedPart>> variants;
    private final Input<List<WantedPart>> regions;

    private NeedCase(ProcurementNeed need, LocalDate asked, ServiceListing listing) {
        this.need = need;
        this.asked = asked;
        this.listing = listing;
        WantedScope wanted = need.wanted();
        ServiceScope scope = need.service().scope();
        this.components = WantedPart.of(
                wanted.components(),
                scope.components(),
                scope.excludedComponents().known().orElse(List.of()));
        this.plans = WantedPart.of(wanted.plans(), scope.plans(), List.of());
        this.variants = WantedPart.of(wanted.variants(), scope.variants(), List.of());
        this.regions = WantedPart.of(
                wanted.regions(),
                scope.regions(),
                scope.excludedRegions().known().orElse(List.of()));
    }

    /**
     * Makes a need ready.
     *
     * @param need the need, without problems
     * @param context the context
     * @return the case
     */
    public static NeedCase of(ProcurementNeed need, Context context) {
        return of(
                need,
                context.asked(),
                context.services()
                        .map(list ->
                                ServiceListing.of(need.service(), list.register(), context.asked(), context.knownOn()))
                        .orElseGet(() -> ServiceListing.declared(need.service(), context.asked())));
    }

    /**
     * Makes a need ready whose service's listing was worked out: many services are put to one register.
     *
     * @param need the need, without problems
     * @param asked the day asked about
     * @param listing the listing of its service on that day
     * @return the case
     */
    public static NeedCase of(ProcurementNeed need, LocalDate asked, ServiceListing listing) {
        return new NeedCase(need, asked, listing);
    }

    /**
     * The need.
     *
     * @return the need
     */
    public ProcurementNeed need() {
        return need;
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate asked() {
        return asked;
    }

    /**
     * Whether the service is listed on the day asked about, and where that was read.
     *
     * @return the listing
     */
    public ServiceListing listing() {
        return listing;
    }

    Input<List<WantedPart>> components() {
        return components;
    }

    Input<List<WantedPart>> plans() {
        return plans;
    }

    Input<List<WantedPart>> variants() {
        return variants;
    }

    Input<List<WantedPart>> regions() {
        return regions;
    }
}
