package dev.ismap.model.list;

import dev.ismap.core.law.Basis;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.list.EntryShape.Identity;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A cloud service list made ready for questions: its registrations, found by number and by name.
 *
 * <p>It is made once from a list and then asked as often as one likes; making it takes a time that grows with the list,
 * and a question about one service does not. {@link CloudServiceList#listingOn} tells what the events of a registration
 * leave standing; an {@linkplain ListingAnswer answer} of this class tells nothing of a day after the last one about
 * which anything is on record.
 *
 * <pre>{@code
 * ServiceRegister register = list.register();
 * ListingAnswer answer = register.answer(day, Optional.empty(), "Service");
 * String forTheFile = answer.text().in(Language.JA);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ServiceRegister {

    static final EntryShape<CloudServiceEntry, RegistrationNumber> SHAPE = new EntryShape<>(
            CloudServiceEntry::registrationNumber,
            CloudServiceEntry::service,
            CloudServiceEntry::programme,
            CloudServiceEntry::basis,
            CloudServiceEntry::events);

    private final CloudServiceList list;
    private final Registrations<CloudServiceEntry, RegistrationNumber> registrations;
    private final Map<Identity, ServiceLife> lives = new LinkedHashMap<>();
    private final Map<String, List<ServiceLife>> byProvider = new HashMap<>();

    ServiceRegister(CloudServiceList list) {
        this.list = list;
        this.registrations = new Registrations<>(list.entries(), SHAPE, list.completeOn());
        registrations.byIdentity().forEach((identity, entries) -> {
            ServiceLife life = new ServiceLife(this, entries);
            lives.put(identity, life);
            life.providers()
                    .forEach(provider -> byProvider
                            .computeIfAbsent(provider, key -> new ArrayList<>(1))
                            .add(life));
        });
    }

    /**
     * The list it was made from.
     *
     * @return the list
     */
    public CloudServiceList list() {
        return list;
    }

    // ---- registrations -----------------------------------------------------------------------------------------

    /**
     * Every registration with its life.
     *
     * @return the lives, in the order of the list
     */
    public List<ServiceLife> lives() {
        return List.copyOf(lives.values());
    }

    /**
     * The registration of a number.
     *
     * @param number the number
     * @return its life; empty where nothing is on record of it
     */
    public Optional<ServiceLife> life(RegistrationNumber number) {
        return Optional.ofNullable(lives.get(EntryShape.ofNumber(number)));
    }

    /**
     * The registrations that bear a name or once bore it.
     *
     * @param service the exact name
     * @return their lives, in the order of the list
     */
    public List<ServiceLife> named(String service) {
        return registrations.ofName(service).stream()
                .flatMap(identity -> Optional.ofNullable(lives.get(identity)).stream())
                .toList();
    }

    /**
     * The part of the list that tells of the registration of a number.
     *
     * @param number the number
     * @return the list without every other entry, complete on the same days
     */
    public CloudServiceList about(RegistrationNumber number) {
        return list.withEntries(registrations.ofNumber(number));
    }

    /**
     * The part of the list that tells of the registrations that bear a name or once bore it.
     *
     * @param service the exact name
     * @return the list without every other entry, complete on the same days
     */
    public CloudServiceList about(String service) {
        return list.withEntries(registrations.entriesOfName(service));
    }

    /**
     * The registrations whose number, or a name that they bear or once bore, contains a text. Wide and narrow forms,
     * upper and lower case are the same. The name of a provider is never looked at.
     *
     * @param text the text
     * @return their lives, in the order of the list
     */
    public List<ServiceLife> search(String text) {
        String wanted = folded(text);
        return lives.values().stream()
                .filter(life -> life.registrationNumber()
                                .filter(number -> folded(number.toString()).contains(wanted))
                                .isPresent()
                        || life.names().stream().anyMatch(name -> folded(name).contains(wanted)))
                .toList();
    }

    /**
     * The registrations of a provider, which say nothing of its other services.
     *
     * @param provider the exact name of the provider
     * @return their lives, in the order of the list
     */
    public List<ServiceLife> ofProvider(String provider) {
        return List.copyOf(byProvider.getOrDefault(provider, List.of()));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    // ---- answers -----------------------------------------------------------------------------------------------

    /**
     * Whether a registration is listed on a day.
     *
     * @param day the day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @param number the registration number
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, Optional<LocalDate> knownOn, RegistrationNumber number) {
        List<CloudServiceEntry> entries = registrations.ofNumber(number);
        ListView<CloudServiceEntry, RegistrationNumber> view = registrations.view(entries, day, knownOn);
        return answer(number.toString(), view.entriesOf(number), view, view.ofNumber(number));
    }

    /**
     * Whether a service of a name is listed on a day.
     *
     * @param day the day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @param service the exact name of the service, one of those it has borne; the name of a provider is none
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, Optional<LocalDate> knownOn, String service) {
        List<CloudServiceEntry> entries = registrations.entriesOfName(service);
        ListView<CloudServiceEntry, RegistrationNumber> view = registrations.view(entries, day, knownOn);
        return answer(service, view.entriesNamed(service), view, view.ofName(service));
    }

    /**
     * The days on which a registration is listed under a programme, and those on which it may be.
     *
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @param number the registration number
     * @param programme the programme
     * @return the days
     */
    public ListedDays days(Optional<LocalDate> knownOn, RegistrationNumber number, Programme programme) {
        List<CloudServiceEntry> entries = under(programme, registrations.ofNumber(number));
        return ListedDays.of(
                registrations.turns(entries, knownOn),
                day -> registrations
                        .bounded(registrations.view(entries, day, knownOn).ofNumber(number), day, knownOn)
                        .state());
    }

    /**
     * The days on which a service of a name is listed under a programme, and those on which it may be.
     *
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @param service the exact name of the service, one of those it has borne; the name of a provider is none
     * @param programme the programme
     * @return the days
     */
    public ListedDays days(Optional<LocalDate> knownOn, String service, Programme programme) {
        List<CloudServiceEntry> entries = under(programme, registrations.entriesOfName(service));
        return ListedDays.of(
                registrations.turns(entries, knownOn),
                day -> registrations
                        .bounded(registrations.view(entries, day, knownOn).ofName(service), day, knownOn)
                        .state());
    }

    private static List<CloudServiceEntry> under(Programme programme, List<CloudServiceEntry> entries) {
        return entries.stream().filter(entry -> entry.programme() == programme).toList();
    }

    /** Whether a registration is listed on a day, of which the known entries and all events are at hand. */
    ListingAnswer answer(
            LocalDate day,
            Optional<LocalDate> knownOn,
            String asked,
            List<CloudServiceEntry> known,
            List<ListEvent> events) {
        ListView<CloudServiceEntry, RegistrationNumber> view = registrations.view(known, day, knownOn);
        return answer(asked, known, view, view.ofHistory(events));
    }

    private ListingAnswer answer(
            String asked,
            List<CloudServiceEntry> known,
            ListView<CloudServiceEntry, RegistrationNumber> view,
            Told told) {
        Told bounded = registrations.bounded(told, view.day(), view.knownOn());
        return new ListingAnswer(
                DocumentKind.CLOUD_SERVICE_LIST,
                list.name(),
                asked,
                known.stream()
                        .flatMap(entry -> entry.registrationNumber().stream())
                        .distinct()
                        .sorted()
                        .map(RegistrationNumber::toString)
                        .toList(),
                view.day(),
                view.knownOn(),
                bounded.status(),
                bounded.doubt(),
                registrations.snapshot(view.knownOn()),
                view.isComplete(),
                bounded.restsOn(),
                registrations.basis(known));
    }

    // ---- views -------------------------------------------------------------------------------------------------

    /**
     * Every registration of which something is known, as it stands on a day, listed or not.
     *
     * @param day the day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @return the registrations, in the order of the list
     */
    public List<ServiceOnDay> on(LocalDate day, Optional<LocalDate> knownOn) {
        return lives.values().stream()
                .flatMap(life -> life.on(day, knownOn).stream())
                .toList();
    }

    /**
     * The list on a day as plain values, which can be compared and told apart.
     *
     * @param day the day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @return the state
     */
    public ListState state(LocalDate day, Optional<LocalDate> knownOn) {
        return new ListState(
                day,
                registrations.view(List.of(), day, knownOn).isComplete(),
                on(day, knownOn).stream().map(ListStanding::of).toList());
    }

    /**
     * The last day about which anything is on record.
     *
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @return the day; empty where nothing is on record
     */
    public Optional<LocalDate> snapshot(Optional<LocalDate> knownOn) {
        return registrations.snapshot(knownOn);
    }

    /**
     * What happened from one day to another, both included, or may have: an event of which only the month is known is
     * among them if some day of the month is. What has no day on record is not.
     *
     * @param from the first day
     * @param to the last day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @return the events with their registrations, by the day they took effect
     */
    public List<ServiceEvent> between(LocalDate from, LocalDate to, Optional<LocalDate> knownOn) {
        List<ServiceEvent> found = new ArrayList<>();
        for (ServiceLife life : lives.values()) {
            for (Mark mark : Knowledge.marks(life.events(), knownOn)) {
                boolean overlaps = mark.event()
                        .effective()
                        .filter(date -> !date.last().isBefore(from) && !date.isAfter(to))
                        .isPresent();
                if (overlaps) {
                    found.add(new ServiceEvent(life, mark.event()));
                }
            }
        }
        found.sort(Comparator.comparing(ServiceEvent::event, EventOrder.CHRONOLOGICAL)
                .thenComparing(one -> one.life().name()));
        return List.copyOf(found);
    }

    /** How well the entries of a registration are known, the weakest of them. */
    Basis basis(List<CloudServiceEntry> entries) {
        return registrations.basis(entries);
    }
}
