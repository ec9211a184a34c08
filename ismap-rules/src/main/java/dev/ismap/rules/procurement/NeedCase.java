package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
    private final Optional<ServiceRegister> register;
    private final Optional<LocalDate> knownOn;
    private final ServiceListing listing;
    private final Input<List<WantedPart>> components;
    private final Input<List<WantedPart>> plans;
    private final Input<List<WantedPart>> variants;
    private final Input<List<WantedPart>> regions;
    private final Input<List<CountryPart>> regionsByCountry;
    private final Input<List<CountryPart>> countries;

    private NeedCase(
            ProcurementNeed need, LocalDate asked, Optional<ServiceRegister> register, Optional<LocalDate> knownOn) {
        this.need = need;
        this.asked = asked;
        this.register = register;
        this.knownOn = knownOn;
        this.listing = register.map(list -> ServiceListing.of(need.service(), list, asked, knownOn))
                .orElseGet(() -> ServiceListing.declared(need.service(), asked));
        WantedScope wanted = need.wanted();
        ServiceScope scope = need.service().scope();
        this.components = WantedPart.of(
                wanted.components(),
                scope.components(),
                scope.excludedComponents().known().orElse(List.of()));
        this.plans = WantedPart.of(wanted.plans(), scope.plans(), List.of());
        this.variants = WantedPart.of(wanted.variants(), scope.variants(), List.of());
        this.regions = WantedPart.ofRegions(wanted.regions(), scope);
        this.regionsByCountry = CountryPart.regions(scope, wanted.onlyIn());
        this.countries = CountryPart.countries(scope, wanted.onlyIn());
    }

    /**
     * Makes a need ready.
     *
     * @param need the need, without problems
     * @param context the context
     * @return the case
     */
    public static NeedCase of(ProcurementNeed need, Context context) {
        return new NeedCase(need, context.asked(), context.services(), context.knownOn());
    }

    /**
     * The same need, asked about on another day.
     *
     * @param day the day
     * @return the case
     */
    public NeedCase on(LocalDate day) {
        return new NeedCase(need, day, register, knownOn);
    }

    /**
     * The days on which the listing of the service can read otherwise than the day before.
     *
     * @return the days
     */
    public Set<LocalDate> turns() {
        SortedSet<LocalDate> turns =
                new TreeSet<>(need.service().listing().days().turns());
        register.ifPresent(list -> {
            addTurns(turns, list);
            // it can go on being listed while the programme becomes another
            for (Programme programme : Programme.values()) {
                addTurns(turns, list.inProgramme(programme));
            }
        });
        return turns;
    }

    private void addTurns(Set<LocalDate> turns, ServiceRegister list) {
        SelectedService service = need.service();
        ServiceKey.of(service.registrationNumber(), service.name())
                .ifPresent(key -> turns.addAll(list.days(knownOn, key).turns()));
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

    /** Whether the service is listed on the day asked about, and where that was read. */
    ServiceListing listing() {
        return listing;
    }

    Optional<LocalDate> knownOn() {
        return knownOn;
    }

    Optional<ServiceRegister> register() {
        return register;
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

    Input<List<CountryPart>> regionsByCountry() {
        return regionsByCountry;
    }

    Input<List<CountryPart>> countries() {
        return countries;
    }

    /** Where the countries are read, if not where the need states them. */
    Optional<Source> countriesSource() {
        return CountryPart.areTheRegions(need.service().scope(), need.wanted().onlyIn())
                ? Optional.of(new Source(Label.of("対象リージョンの名称", "the names of the regions in scope"), Basis.OFFICIAL))
                : Optional.empty();
    }
}
