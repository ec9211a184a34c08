package dev.ismap.rules.service;

import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.ResolvedListing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The lists that are at hand for a case.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param services the Cloud Service List
 * @param auditors the list of auditing organisations
 * @param knownOn the day as of which that is known; empty where all that is on record counts
 */
record Listings(Optional<ServiceRegister> services, Optional<AuditorList> auditors, Optional<LocalDate> knownOn) {

    /** The listing of an underlying service beside others of which the names are known. */
    ResolvedListing of(UnderlyingService service, Set<String> others) {
        return ResolvedListing.of(service, others, services);
    }

    /** The listing of an auditing organisation. */
    ResolvedListing of(Auditor auditor) {
        return ResolvedListing.of(auditor, auditors, knownOn);
    }
}
