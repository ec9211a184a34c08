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

    private final Optional<CloudServiceList> services;
    private final Optional<AuditorList> auditors;
    private final Optional<LocalDate> knownOn;

    Listings(Optional<CloudServiceList> services, Optional<AuditorList> auditors, Optional<LocalDate> knownOn) {
        this.services = services.map(list -> list.inProgramme(Programme.ISMAP));
        this.auditors = auditors;
        this.knownOn = knownOn;
    }

    /** What a list says of a day, with where it stands; or what the case declares. */
    record Answer(Input<Boolean> listed, Optional<Source> source) {}

    /** The days on which the listing of one of some services can turn. */
    Set<LocalDate> turns(List<UnderlyingService> some) {
        return some.isEmpty()
                ? Set.of()
                : ListTurns.of(
                        services, some.stream().map(UnderlyingService::listing).toList());
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
        Optional<String> name = service.name().known();
        ListingState state = services.map(list -> service.registrationNumber()
                        .map(number -> list.listingOn(day, knownOn, number))
                        .or(() -> name.map(text -> list.listingOn(day, knownOn, text)))
                        .orElse(ListingState.UNKNOWN))
                .orElse(ListingState.UNKNOWN);
        Basis basis = services.stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> service.registrationNumber().isPresent()
                        ? entry.registrationNumber().equals(service.registrationNumber())
                        : name.equals(Optional.of(entry.service())))
                .map(CloudServiceEntry::basis)
                .reduce(Basis.OFFICIAL, Basis::weaker);
        return answer(
                state,
                services.flatMap(CloudServiceList::name),
                Label.of("ISMAPクラウドサービスリスト", "ISMAP Cloud Service List"),
                basis,
                service.listing(),
                Optional.of(day));
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
