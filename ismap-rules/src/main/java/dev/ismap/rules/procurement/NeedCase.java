package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.internal.Memo;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.procurement.ProcurementNeed.WantedScope;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.procurement.WantedPart.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A procurement need that names one service, made ready for the rules.
 *
 * <p>What the rules read of the list and of the scope is worked out when it is first read.
 *
 * <p>This class is thread-safe, and seems immutable.
 *
 * @since 0.1
 */
public final class NeedCase {

    private final ProcurementNeed need;
    private final LocalDate asked;
    private final Optional<ServiceRegister> register;
    private final Memo<Optional<ListingAnswer>> told;
    private final Memo<ServiceListing> listing;
    private final Memo<InScope> inScope;

    private NeedCase(
            ProcurementNeed need, LocalDate asked, Optional<ServiceRegister> register, Optional<ListingAnswer> answer) {
        this.need = need;
        this.asked = asked;
        this.register = register;
        this.told = new Memo<>(() -> answer.or(() -> register.flatMap(list -> ServiceKey.of(
                        need.service().registrationNumber(), need.service().name())
                .map(key -> list.answer(asked, key)))));
        this.listing = new Memo<>(() -> register.map(list -> ServiceListing.of(need.service(), list, asked, told.get()))
                .orElseGet(() -> ServiceListing.declared(need.service(), asked)));
        this.inScope = new Memo<>(() -> InScope.of(need.wanted(), need.service().scope()));
    }

    /** What is wanted, held against the scope of the service. */
    private record InScope(
            Input<List<WantedPart>> components,
            Input<List<WantedPart>> plans,
            Input<List<WantedPart>> variants,
            Input<List<WantedPart>> regions,
            Input<List<CountryPart>> regionsByCountry,
            Input<List<CountryPart>> countries,
            Set<Told> hangsOn,
            boolean namesTell) {

        static InScope of(WantedScope wanted, ServiceScope scope) {
            Input<List<WantedPart>> regions = WantedPart.ofRegions(wanted.regions(), scope);
            Input<List<CountryPart>> regionsByCountry = CountryPart.regions(scope, wanted.onlyIn());
            Set<Told> hangsOn = regions.known().orElse(List.of()).stream()
                    .flatMap(part -> part.toldBy().stream())
                    .collect(Collectors.toUnmodifiableSet());
            boolean namesLeaveOpen = hangsOn.contains(Told.BY_NAMES);
            boolean allCountries = CountryPart.areAllCountries(scope);
            return new InScope(
                    WantedPart.of(
                            wanted.components(),
                            scope.components(),
                            scope.excludedComponents().known().orElse(List.of())),
                    WantedPart.of(wanted.plans(), scope.plans(), List.of()),
                    WantedPart.of(wanted.variants(), scope.variants(), List.of()),
                    regions,
                    regionsByCountry,
                    countries(scope, wanted, namesLeaveOpen, allCountries, regionsByCountry),
                    hangsOn,
                    !namesLeaveOpen && allCountries);
        }

        private static Input<List<CountryPart>> countries(
                ServiceScope scope,
                WantedScope wanted,
                boolean namesLeaveOpen,
                boolean allCountries,
                Input<List<CountryPart>> regionsByCountry) {
            if (!allCountries) {
                return CountryPart.countries(scope.countries(), wanted.onlyIn());
            }
            // which other country a region lies in can be told only once it is named
            return namesLeaveOpen ? Input.notKnown() : regionsByCountry;
        }
    }

    /**
     * Makes a need ready.
     *
     * @param need the need, without problems
     * @param context the context
     * @return the case
     */
    public static NeedCase of(ProcurementNeed need, Context context) {
        return new NeedCase(need, context.asked(), context.services(), Optional.empty());
    }

    /**
     * Makes a need ready whose service a list has answered of.
     *
     * @param need the need, without problems
     * @param context the context, with the list
     * @param answer what the list answers of the service on the day asked about
     * @return the case
     */
    public static NeedCase of(ProcurementNeed need, Context context, ListingAnswer answer) {
        return new NeedCase(need, context.asked(), context.services(), Optional.of(answer));
    }

    /**
     * The same need, asked about on another day.
     *
     * @param day the day
     * @return the case
     */
    public NeedCase on(LocalDate day) {
        return new NeedCase(need, day, register, Optional.empty());
    }

    /**
     * The days on which a list can tell otherwise of the service than the day before.
     *
     * @return the days
     */
    public Set<LocalDate> turns() {
        SortedSet<LocalDate> turns = new TreeSet<>();
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
                .ifPresent(key -> turns.addAll(list.days(key).turns()));
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
        return listing.get();
    }

    /** What the list answers of the service, where that tells. */
    Optional<ListingAnswer> told() {
        return told.get().filter(ServiceListing::decides);
    }

    Optional<ServiceRegister> register() {
        return register;
    }

    Input<List<WantedPart>> components() {
        return inScope.get().components();
    }

    Input<List<WantedPart>> plans() {
        return inScope.get().plans();
    }

    Input<List<WantedPart>> variants() {
        return inScope.get().variants();
    }

    Input<List<WantedPart>> regions() {
        return inScope.get().regions();
    }

    private Set<Told> hangsOn() {
        return inScope.get().hangsOn();
    }

    /** The regions in scope; not asked where they are stated, but by names that do not tell of a region that is wanted. */
    Input<List<String>> regionsInScope() {
        Input<List<String>> stated = need.service().scope().regions();
        return hangsOn().contains(Told.BY_NAMES) && !stated.isMissing() ? Input.notAsked() : stated;
    }

    /** Whether regions in scope are stated at all. */
    boolean namesRegions() {
        return need.service()
                .scope()
                .regions()
                .known()
                .filter(names -> !names.isEmpty())
                .isPresent();
    }

    /** Whether the scope tells of each region that is wanted as it stands. */
    boolean isTold() {
        return hangsOn().isEmpty();
    }

    /** Whether the names of the regions in scope would tell of all, where the scope does not as it stands. */
    boolean namesWouldTell() {
        return !hangsOn().contains(Told.BY_COUNTRIES);
    }

    /** Whether the countries of the regions in scope would tell of all, where the scope does not as it stands. */
    boolean countriesWouldTell() {
        return !hangsOn().contains(Told.BY_NAMES);
    }

    /** A list of the scope that would tell of the regions wanted: what is stated of it does not. */
    static <T> Input<List<String>> wouldTell(Input<List<T>> stated) {
        return stated instanceof Input.NotKnown ? Input.notKnown() : Input.notAsked();
    }

    Input<List<CountryPart>> regionsByCountry() {
        return inScope.get().regionsByCountry();
    }

    Input<List<CountryPart>> countries() {
        return inScope.get().countries();
    }

    /** Where the countries are read, if not where the need states them. */
    Optional<Source> countriesSource() {
        return inScope.get().namesTell()
                ? Optional.of(new Source(Label.of("対象リージョンの名称", "the names of the regions in scope"), Basis.OFFICIAL))
                : Optional.empty();
    }
}
