package dev.ismap.rules.internal;

import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Auditor;
import dev.ismap.model.list.AuditorEntry;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListedDays;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingState;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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

    private final Listing declared;
    private final ListedDays told;
    private final Optional<Source> list;

    private ResolvedListing(Listing declared, ListedDays told, Optional<Source> list) {
        this.declared = declared;
        this.told = told;
        this.list = list;
    }

    /**
     * The listing of a cloud service on which another is built: under ISMAP, as under ISMAP-LIU alone nothing can be
     * built on it.
     *
     * @param service what the statement says of it
     * @param register the list, where one is at hand
     * @param knownOn the day as of which the list is known; empty where all that is on record counts
     * @return the listing
     */
    public static ResolvedListing of(
            UnderlyingService service, Optional<ServiceRegister> register, Optional<LocalDate> knownOn) {
        Optional<ServiceRegister> ismap = register.map(list -> list.inProgramme(Programme.ISMAP));
        Optional<ListedDays> told = ismap.flatMap(list -> service.registrationNumber()
                .map(number -> list.days(knownOn, number))
                .or(() -> service.name().known().map(name -> list.days(knownOn, name))));
        Optional<CloudServiceList> about = ismap.flatMap(list -> service.registrationNumber()
                .map(list::about)
                .or(() -> service.name().known().map(list::about)));
        return new ResolvedListing(
                service.listing(),
                told.orElse(ListedDays.notKnown()),
                about.map(list -> new Source(
                        list.name().map(Label::same).orElse(Label.of("ISMAPクラウドサービスリスト", "ISMAP Cloud Service List")),
                        weakest(list.entries().stream().map(CloudServiceEntry::basis)))));
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
        Optional<ListedDays> told = list.flatMap(at -> auditor.name().map(name -> at.days(knownOn, name)));
        return new ResolvedListing(
                auditor.listing(),
                told.orElse(ListedDays.notKnown()),
                list.map(at -> new Source(
                        at.name().map(Label::same).orElse(Label.of("ISMAP監査機関リスト", "list of auditing organisations")),
                        weakest(at.entries().stream()
                                .filter(entry -> auditor.name()
                                        .filter(name -> bears(entry, name))
                                        .isPresent())
                                .map(AuditorEntry::basis)))));
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
     * @return the days, of the list or as declared
     */
    public ListedDays days() {
        return isAssumed() ? declared.days() : told.orElse(declared.days());
    }

    /**
     * The days as the list alone tells them, on whatever basis.
     *
     * @return the days; not known where there is no list
     */
    public ListedDays told() {
        return told;
    }

    /**
     * The days as the list tells them where that decides.
     *
     * @return the days; not known where there is no list, or it is only assumed
     */
    public ListedDays decisive() {
        return isAssumed() ? ListedDays.notKnown() : told;
    }

    /**
     * The list that decides where it tells.
     *
     * @return the list; empty where there is none
     */
    public Optional<Source> list() {
        return isAssumed() ? Optional.empty() : list;
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
        return isAssumed() || told.on(day) == ListingState.UNKNOWN ? Optional.empty() : list;
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
        return turns;
    }
}
