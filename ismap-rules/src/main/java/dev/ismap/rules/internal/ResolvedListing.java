package dev.ismap.rules.internal;

import dev.ismap.core.fact.Source;
import dev.ismap.core.fact.Status.ByText;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.AuditorList.AuditorEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListedDays;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.RegistrationHistory;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.ServiceKey;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether something is listed, as a function of the day: by the list that is at hand where it tells, else by what the
 * case declares.
 *
 * <p>What a list tells on the basis of an assumption decides nothing: the days then are those that the case declares, and
 * {@link #assumed} says what was set aside.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ResolvedListing {

    private static final Label SERVICE_LIST = Label.of("ISMAPクラウドサービスリスト", "ISMAP Cloud Service List");
    private static final Label AUDITOR_LIST = Label.of("ISMAP監査機関リスト", "list of auditing organisations");

    /** What is known of a service whatever list is at hand, or none: before the first list of ISMAP it was on none. */
    private static final ListedDays OF_THE_PROGRAMME = ListFirstDay.days(Programme.ISMAP);

    /** A name that no entry of a list bears. */
    private static final String NO_NAME = "";

    private final Listing declared;
    private final ListedDays told;
    private final Optional<Source> list;
    private final Map<String, ListedDays> byName;
    private final boolean hangsOnTheName;
    private final ListedDays known;

    /**
     * A listing.
     *
     * @param known what is known of it where no list tells
     */
    private ResolvedListing(
            Listing declared,
            ListedDays told,
            Optional<Source> list,
            Map<String, ListedDays> byName,
            boolean hangsOnTheName,
            ListedDays known) {
        this.known = known;
        this.declared = declared;
        this.told = told;
        this.list = list;
        this.byName = byName;
        this.hangsOnTheName = hangsOnTheName;
    }

    /**
     * The listing of a cloud service on which another is built: under ISMAP, as under ISMAP-LIU alone nothing can be
     * built on it.
     *
     * @param service what the statement says of it
     * @param others the names of others, which are not its name
     * @param register the list, where one is at hand
     * @return the listing
     */
    public static ResolvedListing of(
            UnderlyingService service, Set<String> others, Optional<ServiceRegister> register) {
        if (register.isEmpty()) {
            return new ResolvedListing(
                    service.listing(), OF_THE_PROGRAMME, Optional.empty(), Map.of(), false, OF_THE_PROGRAMME);
        }
        ServiceRegister ismap = register.get().inProgramme(Programme.ISMAP);
        Label name = named(ismap.list().name(), SERVICE_LIST);
        Optional<ServiceKey> key =
                ServiceKey.of(service.registrationNumber(), service.name().known());
        if (key.isPresent()) {
            return new ResolvedListing(
                    service.listing(),
                    ismap.days(key.get()),
                    Optional.of(new Source(name, weakest(ismap.about(key.get())))),
                    Map.of(),
                    key.get().name().filter(Blank::is).isPresent()
                            && !ismap.list().entries().isEmpty(),
                    OF_THE_PROGRAMME);
        }
        Map<String, ListedDays> byName = new TreeMap<>();
        for (RegistrationHistory history : ismap.histories()) {
            for (String one : history.names()) {
                byName.computeIfAbsent(
                        one, other -> decisive(ismap.days(other), weakest(ismap.about(other)), OF_THE_PROGRAMME));
            }
        }
        byName.keySet().removeAll(others);
        return unnamed(service.listing(), ismap.days(NO_NAME), name, byName, OF_THE_PROGRAMME);
    }

    /** The listing of what the case does not name: by whichever name it bears, or one that the list does not have. */
    private static ResolvedListing unnamed(
            Listing declared, ListedDays others, Label list, Map<String, ListedDays> byName, ListedDays known) {
        Map<String, ListedDays> otherwise = new TreeMap<>(byName);
        otherwise.values().removeIf(others::equals);
        return new ResolvedListing(
                declared,
                others,
                Optional.of(new Source(list, Basis.OFFICIAL)),
                otherwise,
                !otherwise.isEmpty(),
                known);
    }

    /** What a list tells on the basis of an assumption decides nothing. */
    private static ListedDays decisive(ListedDays told, Basis basis, ListedDays otherwise) {
        return basis == Basis.ASSUMED ? otherwise : told;
    }

    private static Basis weakest(CloudServiceList entries) {
        return weakest(entries.entries().stream().map(CloudServiceEntry::basis));
    }

    /**
     * The listing of an auditing organisation.
     *
     * @param auditor what the case says of it
     * @param list the list, where one is at hand
     * @param knownOn the day as of which the list is known; empty where all that is on record counts
     * @return the listing
     */
    public static ResolvedListing of(Auditor auditor, Optional<AuditorList> list, Optional<LocalDate> knownOn) {
        if (list.isEmpty()) {
            return new ResolvedListing(
                    auditor.listing(), ListedDays.notKnown(), Optional.empty(), Map.of(), false, ListedDays.notKnown());
        }
        AuditorList at = list.get();
        Label listName = named(at.name(), AUDITOR_LIST);
        if (auditor.name().isPresent()) {
            String name = auditor.name().get();
            return new ResolvedListing(
                    auditor.listing(),
                    at.days(knownOn, name),
                    Optional.of(new Source(listName, weakest(at, name))),
                    Map.of(),
                    Blank.is(name) && !at.entries().isEmpty(),
                    ListedDays.notKnown());
        }
        Map<String, ListedDays> byName = new TreeMap<>();
        for (AuditorEntry entry : at.entries()) {
            Stream.concat(Stream.of(entry.auditor()), entry.events().stream().flatMap(event -> event.name().stream()))
                    .forEach(name -> byName.computeIfAbsent(
                            name, key -> decisive(at.days(knownOn, key), weakest(at, key), ListedDays.notKnown())));
        }
        return unnamed(auditor.listing(), at.days(knownOn, NO_NAME), listName, byName, ListedDays.notKnown());
    }

    /** What a list calls itself, unless there is nothing to be seen of it. */
    private static Label named(Optional<String> name, Label otherwise) {
        return name.filter(one -> !Blank.is(one)).map(Label::same).orElse(otherwise);
    }

    private static Basis weakest(AuditorList list, String name) {
        return weakest(
                list.entries().stream().filter(entry -> bears(entry, name)).map(AuditorEntry::basis));
    }

    private static boolean bears(AuditorEntry entry, String name) {
        return entry.auditor().equals(name)
                || entry.events().stream()
                        .anyMatch(event -> event.name().filter(name::equals).isPresent());
    }

    private static Basis weakest(Stream<Basis> several) {
        return several.reduce(Basis.OFFICIAL, Basis::weaker);
    }

    /**
     * The days that decide.
     *
     * @return the days, of the list or as declared, as far as the programme had a list
     */
    public ListedDays days() {
        return (decides() ? told : known).orElse(declared.days());
    }

    /**
     * The days as the list tells them where that decides.
     *
     * @return the days; where there is no list, or it is only assumed, what is known of the programme, or else nothing;
     *     where no name is stated on which they hang, those of any name that the list does not have
     */
    public ListedDays decisive() {
        return isAssumed() ? known : told;
    }

    /**
     * The names by which the list tells otherwise than by any other, where the case states neither name nor number.
     *
     * @param days the days that count; none for any day whatever
     * @return the names, those together by which it tells the same of these days, in order
     */
    public List<List<String>> names(List<LocalDate> days) {
        return alike(days).values().stream().map(List::copyOf).toList();
    }

    /**
     * The days by these names.
     *
     * @param days the days that count; none for any day whatever
     * @param ranges the days on which it is surely listed, or those on which it is open
     * @return the days by name
     */
    public List<ByText> byName(List<LocalDate> days, Function<ListedDays, List<DayRange>> ranges) {
        if (byName.isEmpty()) {
            return List.of();
        }
        return alike(days).values().stream()
                .map(names -> new ByText(names, ranges.apply(Objects.requireNonNull(byName.get(names.get(0))))))
                .toList();
    }

    private Map<Object, List<String>> alike(List<LocalDate> days) {
        if (byName.isEmpty()) {
            return Map.of();
        }
        Map<Object, List<String>> alike = new LinkedHashMap<>();
        byName.forEach((name, some) ->
                alike.computeIfAbsent(on(some, days), key -> new ArrayList<>()).add(name));
        alike.remove(on(told, days));
        return alike;
    }

    private static Object on(ListedDays told, List<LocalDate> days) {
        return days.isEmpty() ? told : days.stream().map(told::on).toList();
    }

    /**
     * Whether the list could tell otherwise if the case stated a name, so that to state one is no deed: which it is, is
     * not in anyone's power.
     *
     * @return true if it could
     */
    public boolean hangsOnTheName() {
        return hangsOnTheName;
    }

    /**
     * What the {@linkplain #decisive days} are read from.
     *
     * @return the list, or the programme where it alone tells; empty where nothing does
     */
    public Optional<Source> source() {
        if (list.isPresent() && !isAssumed()) {
            return list;
        }
        return known.equals(OF_THE_PROGRAMME) ? Optional.of(ListFirstDay.source(Programme.ISMAP)) : Optional.empty();
    }

    /**
     * What the case itself declares.
     *
     * @return what is declared
     */
    public Listing declared() {
        return declared;
    }

    /**
     * The list by which it is decided on a day.
     *
     * @param day the day
     * @return the list; empty where it does not tell and what the case declares counts
     */
    public Optional<Source> source(LocalDate day) {
        return !decides() || told.on(day) == ListingState.UNKNOWN ? Optional.empty() : list;
    }

    /**
     * The list that tells of a day on the basis of an assumption alone, so that it decides nothing.
     *
     * @param day the day
     * @return the list; empty where there is none, or it decides
     */
    public Optional<Source> assumed(LocalDate day) {
        return isAssumed() && told.on(day) != ListingState.UNKNOWN ? list : Optional.empty();
    }

    /**
     * What the list tells of a day on the basis of an assumption.
     *
     * @param day the day
     * @return whether it is listed; empty where the list does not tell, or decides
     */
    public Optional<Boolean> listedByAssumption(LocalDate day) {
        return assumed(day).map(list -> told.on(day) == ListingState.LISTED);
    }

    /**
     * What the case declares of a day on which the list, or the programme, tells otherwise.
     *
     * @param day the day
     * @return whether it declares it to be listed; empty where nothing tells otherwise
     */
    public Optional<Boolean> declaredOtherwise(LocalDate day) {
        ListingState tells = (decides() ? told : known).on(day);
        if (tells == ListingState.UNKNOWN) {
            return Optional.empty();
        }
        ListingState says = declared.days().on(day);
        return tells == says || says == ListingState.UNKNOWN
                ? Optional.empty()
                : Optional.of(says == ListingState.LISTED);
    }

    /** Whether what the list tells is known, and no assumption. */
    private boolean decides() {
        return byName.isEmpty() && !isAssumed();
    }

    private boolean isAssumed() {
        return list.filter(source -> source.basis() == Basis.ASSUMED).isPresent();
    }

    /**
     * The days on which it can read otherwise than the day before, whoever tells.
     *
     * @return the days, in order
     */
    public SortedSet<LocalDate> turns() {
        SortedSet<LocalDate> turns = new TreeSet<>(days().turns());
        turns.addAll(told.turns()); // from there on another tells
        byName.values().forEach(days -> turns.addAll(days.turns()));
        return turns;
    }
}
