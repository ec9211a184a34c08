package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.CloudServiceEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListingState;
import dev.ismap.model.procurement.SelectedService;
import dev.ismap.model.service.Programme;
import dev.ismap.rules.Context;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the very service is listed on the day asked about, and under which programme: P-LISTED.
 *
 * <p>It is the service that counts, not its provider and not the platform it stands on. A service is looked for by its
 * registration number or, where none is stated, by its exact name. A list that tells is believed before what the need
 * declares; where it does not tell, the declaration stands.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param listed whether it is listed
 * @param programme the programme under which it is listed; that of ISMAP where it is listed under both
 * @param source the list that this was read from; absent where the need itself declares it
 * @since 0.1
 */
public record ServiceListing(Input<Boolean> listed, Input<Programme> programme, Optional<Source> source) {

    private static final Label LIST = Label.of("クラウドサービスリスト", "Cloud Service List");

    /** Creates a listing. */
    public ServiceListing {
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Works out the listing of a service.
     *
     * @param service the service, with what the need declares of it
     * @param context the day asked about, and the list where there is one
     * @return the listing
     */
    public static ServiceListing of(SelectedService service, Context context) {
        return context.services()
                .flatMap(list -> fromList(service, list, context.asked(), context.knownOn()))
                .orElseGet(() -> new ServiceListing(
                        service.listing().listedOn(Optional.of(context.asked())),
                        service.programme(),
                        Optional.empty()));
    }

    private static Optional<ServiceListing> fromList(
            SelectedService service, CloudServiceList list, LocalDate day, Optional<LocalDate> knownOn) {
        ListingState whole = state(service, list, day, knownOn);
        if (whole == ListingState.UNKNOWN) {
            return Optional.empty();
        }
        Basis basis = list.entries().stream()
                .filter(entry -> names(service, entry))
                .map(CloudServiceEntry::basis)
                .reduce(Basis.OFFICIAL, Basis::weaker);
        Source source = new Source(list.name().map(Label::same).orElse(LIST), basis);
        if (whole == ListingState.NOT_LISTED) {
            return Optional.of(new ServiceListing(Input.given(false), service.programme(), Optional.of(source)));
        }
        ListingState ismap = state(service, list.inProgramme(Programme.ISMAP), day, knownOn);
        ListingState liu = state(service, list.inProgramme(Programme.ISMAP_LIU), day, knownOn);
        Input<Programme> programme = service.programme();
        if (ismap == ListingState.LISTED) {
            programme = Input.given(Programme.ISMAP);
        } else if (liu == ListingState.LISTED
                && (service.registrationNumber().isPresent() || ismap == ListingState.NOT_LISTED)) {
            // a number is that of one registration, but a name may be listed twice
            programme = Input.given(Programme.ISMAP_LIU);
        }
        return Optional.of(new ServiceListing(Input.given(true), programme, Optional.of(source)));
    }

    private static ListingState state(
            SelectedService service, CloudServiceList list, LocalDate day, Optional<LocalDate> knownOn) {
        return service.registrationNumber()
                .map(number -> list.listingOn(day, knownOn, number))
                .or(() -> service.name().map(name -> list.listingOn(day, knownOn, name)))
                .orElse(ListingState.UNKNOWN);
    }

    private static boolean names(SelectedService service, CloudServiceEntry entry) {
        return service.registrationNumber().isPresent()
                ? entry.registrationNumber().equals(service.registrationNumber())
                : service.name().equals(Optional.of(entry.service()));
    }
}
