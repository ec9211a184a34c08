package dev.ismap.rules;

import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a question is asked against: the day, what is known by then, and what the caller brings along.
 *
 * <p>The day has no default. Lists and a completed control standard are optional: without a list, a listing is what
 * the case itself declares; without a completed standard, the built-in edition is used, whose optional details are not
 * complete.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param asked the day that the question is about
 * @param knownOn the day as of which lists are known; absent where everything on record counts
 * @param services the cloud service list
 * @param auditors the list of auditing organisations
 * @param standard a control standard that the caller completed; it serves cases that name its edition
 * @since 0.1
 */
public record Context(
        LocalDate asked,
        Optional<LocalDate> knownOn,
        Optional<CloudServiceList> services,
        Optional<AuditorList> auditors,
        Optional<ControlStandard> standard) {

    /** Creates a context. */
    public Context {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(auditors, "auditors");
        Objects.requireNonNull(standard, "standard");
    }

    /**
     * A question about a day, with nothing brought along.
     *
     * @param asked the day
     * @return the context
     */
    public static Context on(LocalDate asked) {
        return new Context(asked, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This context on another day.
     *
     * @param day the day that the question is about
     * @return the context
     */
    public Context askedOn(LocalDate day) {
        return new Context(day, knownOn, services, auditors, standard);
    }

    /**
     * This context with lists read as they were known on a day.
     *
     * @param day the day
     * @return the context
     */
    public Context knownOn(LocalDate day) {
        return new Context(asked, Optional.of(day), services, auditors, standard);
    }

    /**
     * This context with both lists.
     *
     * @param serviceList the cloud service list
     * @param auditorList the list of auditing organisations
     * @return the context
     */
    public Context lists(CloudServiceList serviceList, AuditorList auditorList) {
        return services(serviceList).auditors(auditorList);
    }

    /**
     * This context with a cloud service list.
     *
     * @param list the list
     * @return the context
     */
    public Context services(CloudServiceList list) {
        return new Context(asked, knownOn, Optional.of(list), auditors, standard);
    }

    /**
     * This context with a list of auditing organisations.
     *
     * @param list the list
     * @return the context
     */
    public Context auditors(AuditorList list) {
        return new Context(asked, knownOn, services, Optional.of(list), standard);
    }

    /**
     * This context with a control standard whose optional details the caller added.
     *
     * @param completed the standard
     * @return the context
     */
    public Context standard(ControlStandard completed) {
        return new Context(asked, knownOn, services, auditors, Optional.of(completed));
    }
}
