package dev.ismap.model.list;

import dev.ismap.core.internal.Memo;
import dev.ismap.core.law.Basis;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.list.ListView.Told;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ScopeAnswer.ScopeQuestion;
import dev.ismap.model.list.ServiceRegister.Known;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One registration through all the time that is on record of it (登録の経過).
 *
 * <p>Its number stays the same through renewals; its name and its provider may change.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RegistrationHistory {

    private final ServiceRegister register;
    private final List<CloudServiceEntry> entries;
    private final List<ListEvent> events;
    private final List<String> names;
    private final List<String> providers;
    private final Memo<Recorded> recorded;
    private final Memo<Told> told;

    /** What was known of it on the day of knowledge, whatever the law; what its known entries bore first among it. */
    private record Recorded(Known known, List<String> firstNames, List<String> firstProviders, ListHistory history) {}

    RegistrationHistory(ServiceRegister register, List<CloudServiceEntry> entries) {
        this.register = register;
        this.entries = List.copyOf(entries);
        this.events = EventOrder.inOrder(events(entries));
        List<String> allNames = new ArrayList<>(1);
        List<String> allProviders = new ArrayList<>(1);
        for (CloudServiceEntry entry : entries) {
            allNames.add(entry.service());
            entry.provider().ifPresent(allProviders::add);
        }
        for (ListEvent event : events) {
            if (event.name().isPresent()) {
                allNames.add(event.name().get());
            }
            if (event.provider().isPresent()) {
                allProviders.add(event.provider().get());
            }
        }
        this.names = each(allNames);
        this.providers = each(allProviders);
        this.recorded = new Memo<>(this::recordedByThen);
        this.told = new Memo<>(this::toldByLaw);
    }

    private RegistrationHistory(ServiceRegister register, RegistrationHistory same) {
        this.register = register;
        this.entries = same.entries;
        this.events = register.knownOn().isEmpty()
                ? same.events
                : same.events.stream()
                        .filter(event -> Knowledge.of(event, register.knownOn()) != Knowledge.NOT_YET)
                        .toList();
        this.names = same.names;
        this.providers = same.providers;
        this.recorded =
                register.knownOn().equals(same.register.knownOn()) ? same.recorded : new Memo<>(this::recordedByThen);
        this.told = new Memo<>(this::toldByLaw);
    }

    private static List<ListEvent> events(List<CloudServiceEntry> entries) {
        return entries.size() == 1 // as it mostly is
                ? entries.get(0).events()
                : entries.stream().flatMap(entry -> entry.events().stream()).toList();
    }

    private static List<String> each(List<String> all) {
        return all.size() < 2 ? List.copyOf(all) : all.stream().distinct().toList();
    }

    /** The same registration, of which another register answers. */
    RegistrationHistory in(ServiceRegister other) {
        return other.equals(register) ? this : new RegistrationHistory(other, this);
    }

    List<KnownEvent> knownEvents() {
        return recorded.get().history().knownEvents();
    }

    private Recorded recordedByThen() {
        List<CloudServiceEntry> some = new ArrayList<>(entries.size());
        for (CloudServiceEntry entry : entries) {
            if (Knowledge.isOfAny(entry.events(), register.knownOn())) {
                some.add(entry);
            }
        }
        return new Recorded(
                register.known(some),
                first(some, entry -> Optional.of(entry.service())),
                first(some, CloudServiceEntry::provider),
                history(programme().listBegins()));
    }

    private ListHistory history(LocalDate listBegins) {
        return new ListHistory(Knowledge.knownEvents(events, register.knownOn(), listBegins));
    }

    private Told toldByLaw() {
        Recorded byThen = recorded.get();
        return register.told(
                byThen.known(),
                // its entries mostly stand on the list of one programme
                begins -> begins.equals(programme().listBegins()) ? byThen.history() : history(begins));
    }

    /**
     * The registration number.
     *
     * @return the number; empty where it is not known
     */
    public Optional<RegistrationNumber> registrationNumber() {
        return entries.get(0).registrationNumber();
    }

    /**
     * The first name on record.
     *
     * @return the name
     */
    public String name() {
        return names.get(0);
    }

    /**
     * The names of the service that are on record, the first one first.
     *
     * @return the names, at least one
     */
    public List<String> names() {
        return names;
    }

    /**
     * The providers that are on record, the first one first.
     *
     * @return the providers
     */
    public List<String> providers() {
        return providers;
    }

    /**
     * The programme under which it is registered.
     *
     * @return the programme
     */
    public Programme programme() {
        return entries.get(0).programme();
    }

    /**
     * The services that it is built on, each by its registration number or its exact name.
     *
     * @return what its entries name, each service once; empty where no entry says anything of it
     */
    public Optional<List<String>> builtOn() {
        List<List<String>> stated = entries.stream()
                .flatMap(entry -> entry.builtOn().known().stream())
                .toList();
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(stated.stream().flatMap(List::stream).distinct().toList());
    }

    /**
     * How well its entries are known, the weakest of them.
     *
     * @return the basis
     */
    public Basis basis() {
        return register.basis(entries);
    }

    /**
     * What is known to have happened to it, by the day it took effect, what has none last.
     *
     * @return the events
     */
    public List<ListEvent> events() {
        return events;
    }

    /**
     * Whether it is listed on a day.
     *
     * @param day the day
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day) {
        String asked = registrationNumber().map(RegistrationNumber::toString).orElseGet(this::name);
        return register.answer(day, asked, recorded.get().known(), told.get());
    }

    /**
     * How it stands on a day.
     *
     * @param day the day
     * @return how it stands; empty where nothing was known of it by then
     */
    public Optional<ServiceOnDay> on(LocalDate day) {
        Recorded byThen = recorded.get();
        List<KnownEvent> knownEvents = byThen.history().knownEvents();
        if (knownEvents.isEmpty()) {
            return Optional.empty();
        }
        HistoryOnDay at = new HistoryOnDay(knownEvents, day.toEpochDay());
        return Optional.of(new ServiceOnDay(
                this,
                at.bearing(ListEventKind.RENAMED, ListEvent::name, byThen.firstNames()),
                at.bearing(ListEventKind.PROVIDER_SUCCEEDED, ListEvent::provider, byThen.firstProviders()),
                at.periodEnd(),
                at.lastValidDay(),
                answer(day)));
    }

    private static List<String> first(
            List<CloudServiceEntry> some, Function<CloudServiceEntry, Optional<String>> borne) {
        List<String> first = new ArrayList<>(1);
        some.forEach(entry -> borne.apply(entry).ifPresent(first::add));
        return each(first);
    }

    /**
     * Whether the registration covers a part of the service on a day.
     *
     * @param question the part
     * @param day the day
     * @return the answer
     */
    public ScopeAnswer covers(ScopeQuestion question, LocalDate day) {
        return covers(question, answer(day));
    }

    private ScopeAnswer covers(ScopeQuestion question, ListingAnswer listing) {
        LocalDate day = listing.day();
        boolean beyond = listing.snapshot().filter(last -> !day.isAfter(last)).isEmpty();
        List<KnownEvent> knownEvents = knownEvents();
        List<ScopeLink> links = question.parts().stream()
                .map(part -> new ScopeOnDay(knownEvents, part, day.toEpochDay()).link())
                .map(link -> beyond && link.finding() != ScopeFinding.NOT_STATED
                        ? new ScopeLink(link.aspect(), link.asked(), ScopeFinding.AFTER_LAST, link.restsOn())
                        : link)
                .toList();
        return new ScopeAnswer(question, listing, links);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationHistory that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return registrationNumber().map(number -> number + " ").orElse("") + name();
    }

    /**
     * How a registration stands on a day (登録のその日の状態).
     *
     * <p>Where the record leaves it open which name it bears, as where the day of a change is not known, all that it can
     * bear are given.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param history the registration with its history
     * @param names the names it can bear on the day; more than one only where the record leaves it open
     * @param providers the providers it can have on the day; more than one only where the record leaves it open
     * @param periodEnd the last day of the audit period on which the registration rests; empty where it is not known
     * @param lastValidDay the last valid day of the registration that the list states; empty where it states none
     * @param answer whether it is listed on the day
     * @since 0.1
     */
    public record ServiceOnDay(
            RegistrationHistory history,
            List<String> names,
            List<String> providers,
            Optional<LocalDate> periodEnd,
            Optional<LocalDate> lastValidDay,
            ListingAnswer answer) {

        /** Creates a state. */
        public ServiceOnDay {
            Objects.requireNonNull(history, "history");
            names = List.copyOf(names);
            providers = List.copyOf(providers);
            Objects.requireNonNull(periodEnd, "periodEnd");
            Objects.requireNonNull(lastValidDay, "lastValidDay");
            Objects.requireNonNull(answer, "answer");
        }

        /**
         * The registration number.
         *
         * @return the number; empty where it is not known
         */
        public Optional<RegistrationNumber> registrationNumber() {
            return history.registrationNumber();
        }

        /**
         * The programme under which it is registered.
         *
         * @return the programme
         */
        public Programme programme() {
            return history.programme();
        }

        /**
         * Whether the registration covers a part of the service on the day.
         *
         * @param question the part
         * @return the answer
         * @since 0.2.0
         */
        public ScopeAnswer covers(ScopeQuestion question) {
            return history.covers(question, answer);
        }

        /**
         * Whether it is listed on the day.
         *
         * @return the status
         */
        public ListingStatus status() {
            return answer.status();
        }
    }

    /**
     * An event with the registration that it happened to.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param history the registration with its history
     * @param event what happened to it, or was seen of it
     * @since 0.1
     */
    public record ServiceEvent(RegistrationHistory history, ListEvent event) {

        /** Creates an event with its registration. */
        public ServiceEvent {
            Objects.requireNonNull(history, "history");
            Objects.requireNonNull(event, "event");
        }
    }
}
