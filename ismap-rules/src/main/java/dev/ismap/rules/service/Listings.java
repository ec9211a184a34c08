package dev.ismap.rules.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Auditor;
import dev.ismap.model.list.AuditorEntry;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceEntry;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.Listing;
import dev.ismap.model.list.ListingState;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.service.Programme;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.ListTurns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether something is listed on a day: from a list where one is at hand and tells, else from what the case
 * declares.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Listings {

    private final Optional<ServiceRegister> services;
    private final Optional<AuditorList> auditors;
    private final Optional<LocalDate> knownOn;

    Listings(Optional<ServiceRegister> services, Optional<AuditorList> auditors, Optional<LocalDate> knownOn) {
        this.services = services;
        this.auditors = auditors;
        this.knownOn = knownOn;
    }

    /** The Cloud Service List, where one is at hand. */
    Optional<ServiceRegister> services() {
        return services;
    }

    /** The list of auditing organisations, where one is at hand. */
    Optional<AuditorList> auditors() {
        return auditors;
    }

    /** The day as of which the lists are known. */
    Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /** What a list says of a day, with where it stands; or what the case declares. */
    record Answer(Input<Boolean> listed, Optional<Source> source) {}

    /** The days on which the listing of one of some services can turn. */
    Set<LocalDate> turns(List<UnderlyingService> some) {
        ListTurns turns = new ListTurns();
        for (UnderlyingService service : some) {
            turns.add(service.listing());
            about(service).ifPresent(turns::add);
        }
        return turns.days();
    }

    UnderlyingView view(UnderlyingService service, LocalDate filed, LocalDate asked) {
        Answer whenFiled = on(service, filed);
        Answer whenAsked = on(service, asked);
        return new UnderlyingView(
                service,
                whenFiled.listed(),
                whenAsked.listed(),
                whenFiled.source().or(whenAsked::source));
    }

    private Answer on(UnderlyingService service, LocalDate day) {
        Optional<CloudServiceList> told = about(service);
        ListingState state = told.map(list -> service.registrationNumber()
                        .map(number -> list.listingOn(day, knownOn, number))
                        .or(() -> service.name().known().map(name -> list.listingOn(day, knownOn, name)))
                        .orElse(ListingState.UNKNOWN))
                .orElse(ListingState.UNKNOWN);
        Basis basis = told.stream()
                .flatMap(list -> list.entries().stream())
                .map(CloudServiceEntry::basis)
                .reduce(Basis.OFFICIAL, Basis::weaker);
        return answer(
                state,
                told.flatMap(CloudServiceList::name),
                Label.of("ISMAPクラウドサービスリスト", "ISMAP Cloud Service List"),
                basis,
                service.listing(),
                Optional.of(day));
    }

    /** What the list tells of a service under ISMAP; under ISMAP-LIU alone nothing can be built on it. */
    private Optional<CloudServiceList> about(UnderlyingService service) {
        return services.flatMap(list -> service.registrationNumber()
                        .map(list::about)
                        .or(() -> service.name().known().map(list::about)))
                .map(list -> list.inProgramme(Programme.ISMAP));
    }

    Answer on(Auditor auditor, Optional<LocalDate> day) {
        ListingState state = day.flatMap(known ->
                        auditors.flatMap(list -> auditor.name().map(name -> list.listingOn(known, knownOn, name))))
                .orElse(ListingState.UNKNOWN);
        Basis basis = auditors.stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> auditor.name().equals(Optional.of(entry.auditor())))
                .map(AuditorEntry::basis)
                .reduce(Basis.OFFICIAL, Basis::weaker);
        return answer(
                state,
                auditors.flatMap(AuditorList::name),
                Label.of("ISMAP監査機関リスト", "list of auditing organisations"),
                basis,
                auditor.listing(),
                day);
    }

    private static Answer answer(
            ListingState state,
            Optional<String> listName,
            Label kind,
            Basis basis,
            Listing declared,
            Optional<LocalDate> day) {
        if (state == ListingState.UNKNOWN) {
            return new Answer(declared.listedOn(day), Optional.empty());
        }
        Label name = listName.map(Label::same).orElse(kind);
        return new Answer(Input.given(state == ListingState.LISTED), Optional.of(new Source(name, basis)));
    }
}
