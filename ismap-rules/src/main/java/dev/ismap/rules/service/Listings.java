package dev.ismap.rules.service;

import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.model.audit.Auditor;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.ListingState;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.ResolvedListing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
        SortedSet<LocalDate> turns = new TreeSet<>();
        some.forEach(service ->
                turns.addAll(ResolvedListing.of(service, services, knownOn).turns()));
        return turns;
    }

    UnderlyingView view(UnderlyingService service, LocalDate filed, LocalDate asked) {
        ResolvedListing listing = ResolvedListing.of(service, services, knownOn);
        Answer whenFiled = answer(listing, Optional.of(filed));
        Answer whenAsked = answer(listing, Optional.of(asked));
        return new UnderlyingView(
                service,
                whenFiled.listed(),
                whenAsked.listed(),
                whenFiled.source().or(whenAsked::source));
    }

    Answer on(Auditor auditor, Optional<LocalDate> day) {
        return answer(ResolvedListing.of(auditor, auditors, knownOn), day);
    }

    private static Answer answer(ResolvedListing listing, Optional<LocalDate> day) {
        Optional<Source> source = day.flatMap(listing::source);
        return source.isPresent()
                ? new Answer(Input.given(listing.days().on(day.orElseThrow()) == ListingState.LISTED), source)
                : new Answer(listing.declared().listedOn(day), Optional.empty());
    }
}
