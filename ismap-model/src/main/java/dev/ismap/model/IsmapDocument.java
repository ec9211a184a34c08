package dev.ismap.model;

import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;

/**
 * A document: a value that stands for itself and says of what kind it is (文書).
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
@Term(ja = "文書", en = "document")
public sealed interface IsmapDocument
        permits AuditorList,
                AuditorRegistrationApplication,
                CloudServiceList,
                ControlStandardDocument,
                ProcurementNeed,
                ServiceRegistrationApplication {

    /**
     * The kind of this document, its first member.
     *
     * @return the kind
     */
    DocumentKind kind();
}
