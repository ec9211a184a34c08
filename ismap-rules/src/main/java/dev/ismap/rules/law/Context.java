package dev.ismap.rules.law;

import dev.ismap.core.text.ContentHash;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ServiceRegister;
import dev.ismap.model.list.ServiceRegister.RegistrationTerm;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a question is asked against: the day, what is known by then, and what the caller brings along.
 *
 * <p>The day has no default. Lists and control standards are optional: without a list, a listing is what the case
 * itself declares; without a standard of the caller's own, the built-in edition is used, which holds the ids of the
 * optional details by a secondary source and nearly none of their names.
 *
 * <p>A list is made ready for questions once, when it is brought along. Whoever asks about many cases therefore makes
 * one context, and from it those of other days.
 *
 * <p>This class is immutable and thread-safe. Two contexts are equal if they bring the same along to the same days.
 *
 * @since 0.1
 */
public final class Context {

    private static final IsmapJson JSON = IsmapJson.standard();

    private final LocalDate asked;
    private final Optional<LocalDate> knownOn;
    private final Optional<ServiceRegister> services;
    private final Optional<AuditorList> auditors;
    private final AvailableStandards standards;
    private final SortedMap<String, ContentHash> lists;

    private Context(
            LocalDate asked,
            Optional<LocalDate> knownOn,
            Optional<ServiceRegister> services,
            Optional<AuditorList> auditors,
            AvailableStandards standards,
            SortedMap<String, ContentHash> lists) {
        this.asked = Objects.requireNonNull(asked, "asked");
        this.knownOn = knownOn;
        this.services = services.map(register -> register.knownOn(knownOn));
        this.auditors = auditors;
        this.standards = standards;
        this.lists = lists;
    }

    /**
     * A question about a day, with nothing brought along.
     *
     * @param asked the day
     * @return the context
     */
    public static Context on(LocalDate asked) {
        return new Context(
                asked,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AvailableStandards.builtIn(),
                new TreeMap<>());
    }

    // ---- the same with something else --------------------------------------------------------------------------

    /**
     * This context on another day.
     *
     * @param day the day that the question is about
     * @return the context
     */
    public Context askedOn(LocalDate day) {
        return new Context(day, knownOn, services, auditors, standards, lists);
    }

    /**
     * This context with lists read as they were known on a day.
     *
     * @param day the day
     * @return the context
     */
    public Context knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return knownOn(Optional.of(day));
    }

    /**
     * This context with a cloud service list that answers by a law how long a registration is valid.
     *
     * @param term the term, as a law has it
     * @return the context
     */
    public Context under(RegistrationTerm term) {
        Objects.requireNonNull(term, "term");
        return new Context(asked, knownOn, services.map(register -> register.under(term)), auditors, standards, lists);
    }

    /**
     * This context with lists read as they were known on a day, or with everything on record.
     *
     * @param day the day; empty where everything on record counts
     * @return the context
     */
    public Context knownOn(Optional<LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return new Context(asked, day, services, auditors, standards, lists);
    }

    /**
     * This context with both lists.
     *
     * @param serviceList the cloud service list
     * @param auditorList the list of auditing organisations
     * @return the context
     */
    public Context lists(CloudServiceList serviceList, AuditorList auditorList) {
        Objects.requireNonNull(serviceList, "serviceList");
        Objects.requireNonNull(auditorList, "auditorList");
        return services(serviceList).auditors(auditorList);
    }

    /**
     * This context with a cloud service list.
     *
     * @param list the list
     * @return the context
     */
    public Context services(CloudServiceList list) {
        Objects.requireNonNull(list, "list");
        return services(list.register());
    }

    /**
     * This context with a cloud service list that is ready for questions. Where the register is that of a day of knowledge,
     * the context is too.
     *
     * @param register the register of the list
     * @return the context
     */
    @SuppressWarnings("ReferenceEquality") // the same list has the same hash; to compare two takes longer than a hash
    public Context services(ServiceRegister register) {
        Objects.requireNonNull(register, "register");
        Optional<LocalDate> day = register.knownOn().or(() -> knownOn);
        boolean same = services.isPresent() && services.get().list() == register.list();
        return new Context(
                asked, day, Optional.of(register), auditors, standards, same ? lists : listsWith(register.list()));
    }

    /**
     * This context with a list of auditing organisations.
     *
     * @param list the list
     * @return the context
     */
    public Context auditors(AuditorList list) {
        Objects.requireNonNull(list, "list");
        return new Context(asked, knownOn, services, Optional.of(list), standards, listsWith(list));
    }

    private SortedMap<String, ContentHash> listsWith(IsmapDocument list) {
        SortedMap<String, ContentHash> with = new TreeMap<>(lists);
        with.put(list.kind().text(), ContentHash.whenRead(() -> JSON.contentHash(list)));
        return with;
    }

    /**
     * This context with a control standard of the caller's own, which goes before the built-in one of its edition and
     * before one of that edition that was brought earlier.
     *
     * @param own the standard
     * @return the context
     */
    public Context standard(ControlStandard own) {
        return standards(standards.with(own));
    }

    /**
     * This context with other control standards at hand.
     *
     * @param newStandards the standards
     * @return the context
     */
    public Context standards(AvailableStandards newStandards) {
        return new Context(
                asked, knownOn, services, auditors, Objects.requireNonNull(newStandards, "newStandards"), lists);
    }

    // ---- what it is --------------------------------------------------------------------------------------------

    /**
     * The day that the question is about.
     *
     * @return the day
     */
    public LocalDate asked() {
        return asked;
    }

    /**
     * The day as of which lists are known.
     *
     * @return the day; empty where everything on record counts
     */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /**
     * The cloud service list, ready for questions, as it is known on the day of this context.
     *
     * @return its register; empty where none is brought along
     */
    public Optional<ServiceRegister> services() {
        return services;
    }

    /**
     * The list of auditing organisations.
     *
     * @return the list; empty where none is brought along
     */
    public Optional<AuditorList> auditors() {
        return auditors;
    }

    /**
     * The control standards at hand: a case is measured by the one of the edition that it names.
     *
     * @return the built-in standards, and before them those that were brought along
     */
    public AvailableStandards standards() {
        return standards;
    }

    /**
     * The hashes of the lists that are brought along.
     *
     * @return the hashes by the kind of the list
     */
    public SortedMap<String, ContentHash> listHashes() {
        return new TreeMap<>(lists);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Context that
                && asked.equals(that.asked)
                && knownOn.equals(that.knownOn)
                && lists.equals(that.lists)
                && standards.equals(that.standards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, knownOn, lists, standards);
    }

    @Override
    public String toString() {
        return "Context on " + asked
                + knownOn.map(day -> ", as known on " + day).orElse("") + ", with " + lists.keySet();
    }
}
