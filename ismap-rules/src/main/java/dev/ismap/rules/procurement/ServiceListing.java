package dev.ismap.rules.procurement;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.model.list.ListingAnswer;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.service.Programme;
import java.time.LocalDate;
import java.util.List;
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
 * @param answer what the list answers; absent where no list tells and the need itself declares it
 * @since 0.1
 */
record ServiceListing(Input<Boolean> listed, Input<Programme> programme, Optional<ListingAnswer> answer) {

    /** Creates a listing. */
    public ServiceListing {
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * What a need declares of the listing of its service. Before the list of the programme began nothing was on it, whatever
     * is declared.
     *
     * @param service the service
     * @param day the day asked about
     * @return the listing
     */
    public static ServiceListing declared(SelectedService service, LocalDate day) {
        Input<Boolean> listed = day.isBefore(programmeOf(service).listBegins())
                ? Input.given(false)
                : service.listing().listedOn(Optional.of(day));
        return new ServiceListing(listed, service.programme(), Optional.empty());
    }

    /** The programme that a need names; that of ISMAP, whose list is the older, where it names none. */
    static Programme programmeOf(SelectedService service) {
        return service.programme().known().orElse(Programme.ISMAP);
    }

    /**
     * Works out the listing of a service from a list, or from what the need declares where the list does not tell.
     *
     * @param service the service, with what the need declares of it
     * @param register the list
     * @param day the day asked about
     * @param told what the list answers of the service
     * @return the listing
     */
    public static ServiceListing of(
            SelectedService service, ServiceRegister register, LocalDate day, Optional<ListingAnswer> told) {
        Optional<ListingAnswer> answer = told.filter(ServiceListing::decides);
        if (answer.isEmpty()) {
            return declared(service, day);
        }
        ServiceKey key =
                ServiceKey.of(service.registrationNumber(), service.name()).orElseThrow();
        boolean listed = answer.get().state() == ListingState.LISTED;
        return new ServiceListing(
                Input.given(listed),
                listed ? programme(register.histories(key), day, service.programme()) : service.programme(),
                answer);
    }

    /** Whether a list tells: not where it leaves open whether it is listed, or only assumes it. */
    static boolean decides(ListingAnswer told) {
        return told.state() != ListingState.UNKNOWN && told.basis() != Basis.ASSUMED;
    }

    private static Input<Programme> programme(
            List<RegistrationHistory> histories, LocalDate day, Input<Programme> declared) {
        boolean liu = false;
        boolean perhapsIsmap = false;
        for (RegistrationHistory history : histories) {
            ListingState state = history.answer(day).state();
            boolean ismap = history.programme() == Programme.ISMAP;
            if (ismap && state == ListingState.LISTED) {
                return Input.given(Programme.ISMAP);
            }
            liu |= !ismap && state == ListingState.LISTED;
            perhapsIsmap |= ismap && state == ListingState.UNKNOWN;
        }
        return liu && !perhapsIsmap ? Input.given(Programme.ISMAP_LIU) : declared;
    }

    /**
     * The answer in one word: the list's, or what the declaration comes to.
     *
     * @return the status
     */
    public ListingStatus status() {
        return answer.map(ListingAnswer::status)
                .orElseGet(() -> listed.known()
                        .map(on -> on ? ListingStatus.LISTED : ListingStatus.NOT_LISTED)
                        .orElse(ListingStatus.UNKNOWN));
    }

    /** The list that this was read from. */
    Optional<Source> source() {
        return answer.map(told -> new Source(told.listName(), told.basis()));
    }
}
