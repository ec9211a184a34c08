package dev.ismap.model.list;

import dev.ismap.core.internal.Memo;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.time.DayRange;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.EntryShape.Identity;
import dev.ismap.model.list.ListDifference.ListStanding;
import dev.ismap.model.list.ListDifference.ListState;
import dev.ismap.model.list.ListView.RecordEnd;
import dev.ismap.model.list.ListView.Told;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory.ServiceEvent;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A cloud service list made ready for questions: its registrations, found by number and by name.
 *
 * <p>It is made once from a list and then asked as often as one likes; making it takes a time that grows with the list,
 * and a question about one service does not. An {@linkplain ListingAnswer answer} tells nothing of a day after the last
 * one about which anything is on record: the record was kept up to the last day on which something became known, and what
 * was announced ahead of a service tells of later days, but of no other service.
 *
 * <p>How long a registration is valid is law, and no list says it. A register takes a service as listed until an event
 * ends that; {@linkplain #under under} a {@link RegistrationTerm}, as the rules on registration give it, also until its
 * term has run out.
 *
 * <pre>{@code
 * ServiceRegister register = list.register().under(Ismap.standard().registrationTerm());
 * ListingAnswer answer = register.answer(day, "Service");
 * String forTheFile = answer.text().in(Language.JA);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ServiceRegister {

    static final EntryShape<CloudServiceEntry, RegistrationNumber> SHAPE = new EntryShape<>(
            CloudServiceEntry::registrationNumber,
            CloudServiceEntry::service,
            CloudServiceEntry::programme,
            CloudServiceEntry::basis,
            CloudServiceEntry::events,
            entry -> entry.programme().listBegins());

    private final CloudServiceList list;
    private final Registrations<CloudServiceEntry, RegistrationNumber> registrations;
    private final List<RegistrationHistory> histories;
    private final Memo<Map<String, List<RegistrationHistory>>> byProvider;
    private final Optional<Programme> programme;
    private final RegistrationTerm term;
    private final Memo<SortedSet<LocalDate>> termTurns;
    private final Optional<LocalDate> knownOn;

    ServiceRegister(CloudServiceList list) {
        this.list = list;
        this.registrations = new Registrations<>(list.entries(), SHAPE, list.completeOn());
        this.histories = new ArrayList<>(registrations.inOrder().size());
        this.byProvider = new Memo<>(this::providers);
        this.programme = Optional.empty();
        this.term = RegistrationTerm.unlimited();
        this.termTurns = new Memo<>(term::turns);
        this.knownOn = Optional.empty();
        for (List<CloudServiceEntry> entries : registrations.inOrder()) {
            histories.add(new RegistrationHistory(this, entries));
        }
    }

    private ServiceRegister(
            ServiceRegister same, Optional<Programme> programme, RegistrationTerm term, Optional<LocalDate> knownOn) {
        this.list = same.list;
        this.registrations = same.registrations;
        this.histories = same.histories;
        this.byProvider = same.byProvider;
        this.programme = programme;
        this.term = term;
        this.termTurns = new Memo<>(term::turns);
        this.knownOn = knownOn;
    }

    /**
     * This register under a law that says how long a registration is valid: what is past its last valid day is then not
     * answered to be listed. Nothing is read again.
     *
     * @param law how long a registration is valid
     * @return the register
     */
    public ServiceRegister under(RegistrationTerm law) {
        return new ServiceRegister(this, programme, law, knownOn);
    }

    /**
     * The part of this register that is of one programme. Nothing is read again.
     *
     * @param only the programme
     * @return the register
     */
    public ServiceRegister inProgramme(Programme only) {
        return new ServiceRegister(this, Optional.of(only), term, knownOn);
    }

    /**
     * This register as its record was known on a day; without this, all that is on record counts. Nothing is read again.
     *
     * @param day the day
     * @return the register
     */
    public ServiceRegister knownOn(LocalDate day) {
        return knownOn(Optional.of(day));
    }

    /**
     * This register as its record was known on a day, or with all that is on record.
     *
     * @param day the day; empty where all that is on record counts
     * @return the register
     */
    public ServiceRegister knownOn(Optional<LocalDate> day) {
        return day.equals(knownOn) ? this : new ServiceRegister(this, programme, term, day);
    }

    /**
     * The day as of which the record is known.
     *
     * @return the day; empty where all that is on record counts
     */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    private boolean isAbout(RegistrationHistory history) {
        return programme.isEmpty() || programme.get() == history.programme();
    }

    private List<CloudServiceEntry> about(List<CloudServiceEntry> entries) {
        return programme.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> entry.programme() == programme.get())
                        .toList();
    }

    private ListView<CloudServiceEntry, RegistrationNumber> view(List<CloudServiceEntry> entries) {
        return view(entries, registrations.recordEnd(knownOn));
    }

    private ListView<CloudServiceEntry, RegistrationNumber> view(
            List<CloudServiceEntry> entries, RecordEnd<CloudServiceEntry> recordEnd) {
        return new ListView<>(
                about(entries),
                SHAPE,
                list.completeOn(),
                knownOn,
                programme.orElse(Programme.ISMAP).listBegins(),
                (entry, end, on) -> term.lastValidDays(entry.programme(), end, on),
                recordEnd);
    }

    /**
     * The list it was made from.
     *
     * @return the list
     */
    public CloudServiceList list() {
        return list;
    }

    /**
     * What the list tells otherwise than a decision, such as that the number is another service's, that the registration
     * has ended, or that the audit period does not end after the one on record.
     *
     * @param decided an entry with the number and the name of the service and one event, which took effect on a day:
     *     registered, renewed, its scope changed, removed, expired
     * @return the contradictions, by the places of the entries of the list; none where it can be entered
     * @throws IllegalArgumentException if the entry has not one event, or that is not of a day
     */
    public List<Problem> contradictions(CloudServiceEntry decided) {
        return new ListEntering(knownOn(Optional.empty()), decided).problems();
    }

    /**
     * The list with what was decided of a service.
     *
     * @param decided an entry, as {@link #contradictions} takes it
     * @return the list with the event, at the entry of its registration or as a new one
     * @throws InputException if the list tells otherwise, with every {@linkplain #contradictions contradiction}
     * @throws IllegalArgumentException if the entry has not one event, or that is not of a day
     */
    public CloudServiceList with(CloudServiceEntry decided) {
        return new ListEntering(knownOn(Optional.empty()), decided).entered();
    }

    @Override
    public String toString() {
        return "register of " + list.name().orElse("a list") + " ("
                + list.entries().size() + " entries)";
    }

    // ---- registrations -----------------------------------------------------------------------------------------

    /**
     * Every registration with its history.
     *
     * @return the histories, in the order of the list
     */
    public List<RegistrationHistory> histories() {
        return histories.stream().filter(this::isAbout).map(this::mine).toList();
    }

    private RegistrationHistory mine(RegistrationHistory history) {
        return history.in(this);
    }

    /**
     * The registration of a number.
     *
     * @param number the number
     * @return its history; empty where nothing is on record of it
     */
    public Optional<RegistrationHistory> history(RegistrationNumber number) {
        return history(EntryShape.ofNumber(number));
    }

    private Optional<RegistrationHistory> history(Identity identity) {
        OptionalInt place = registrations.place(identity);
        return place.isPresent()
                ? Optional.of(histories.get(place.getAsInt()))
                        .filter(this::isAbout)
                        .map(this::mine)
                : Optional.empty();
    }

    /**
     * The registrations that bear a name or once bore it.
     *
     * @param service the exact name
     * @return their histories, in the order of the list
     */
    public List<RegistrationHistory> named(String service) {
        return registrations.ofName(service).stream()
                .flatMap(identity -> history(identity).stream())
                .toList();
    }

    /**
     * The registrations that a key stands for.
     *
     * @param key what the service is looked up by
     * @return their histories, in the order of the list
     */
    public List<RegistrationHistory> histories(ServiceKey key) {
        return key.either(number -> history(number).stream().toList(), this::named);
    }

    /**
     * The part of the list that tells of the registrations that a key stands for.
     *
     * @param key what the service is looked up by
     * @return the list without every other entry, complete on the same days
     */
    public CloudServiceList about(ServiceKey key) {
        return key.either(this::about, this::about);
    }

    /**
     * The part of the list that tells of the registration of a number.
     *
     * @param number the number
     * @return the list without every other entry, complete on the same days
     */
    public CloudServiceList about(RegistrationNumber number) {
        return list.withEntries(about(registrations.ofNumber(number)));
    }

    /**
     * The part of the list that tells of the registrations that bear a name or once bore it.
     *
     * @param service the exact name
     * @return the list without every other entry, complete on the same days
     */
    public CloudServiceList about(String service) {
        return list.withEntries(about(registrations.entriesOfName(service)));
    }

    /**
     * The registrations whose number, or a name that they bear or once bore, contains a text. Wide and narrow forms,
     * upper and lower case are the same. The name of a provider is never looked at.
     *
     * @param text the text
     * @return their histories, in the order of the list
     */
    public List<RegistrationHistory> search(String text) {
        String wanted = folded(text);
        return histories().stream()
                .filter(history -> history.registrationNumber()
                                .filter(number -> folded(number.toString()).contains(wanted))
                                .isPresent()
                        || history.names().stream()
                                .anyMatch(name -> folded(name).contains(wanted)))
                .toList();
    }

    /**
     * The registrations of a provider, which say nothing of its other services.
     *
     * @param provider the exact name of the provider
     * @return their histories, in the order of the list
     */
    public List<RegistrationHistory> ofProvider(String provider) {
        return byProvider.get().getOrDefault(provider, List.of()).stream()
                .filter(this::isAbout)
                .map(this::mine)
                .toList();
    }

    private Map<String, List<RegistrationHistory>> providers() {
        Map<String, List<RegistrationHistory>> providers = new HashMap<>();
        for (RegistrationHistory history : histories) {
            for (String provider : history.providers()) {
                providers.computeIfAbsent(provider, key -> new ArrayList<>(1)).add(history);
            }
        }
        return providers;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    // ---- answers -----------------------------------------------------------------------------------------------

    /**
     * Whether a registration is listed on a day.
     *
     * @param day the day
     * @param number the registration number
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, RegistrationNumber number) {
        ListView<CloudServiceEntry, RegistrationNumber> view = view(registrations.ofNumber(number));
        return answer(day, number.toString(), known(view.entriesOf(number)), view.ofNumber(number));
    }

    /**
     * Whether a service of a name is listed on a day.
     *
     * @param day the day
     * @param service the exact name of the service, one of those it has borne; the name of a provider is none
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, String service) {
        ListView<CloudServiceEntry, RegistrationNumber> view = view(registrations.entriesOfName(service));
        return answer(day, service, known(view.entriesNamed(service)), view.ofName(service));
    }

    /**
     * Whether a service is listed on a day.
     *
     * @param day the day
     * @param key what the service is looked up by
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, ServiceKey key) {
        return key.either(number -> answer(day, number), name -> answer(day, name));
    }

    /**
     * The days on which a service is listed, and those on which it may be.
     *
     * @param key what the service is looked up by
     * @return the days
     */
    public ListedDays days(ServiceKey key) {
        return key.either(this::days, this::days);
    }

    /**
     * The first day after another on which what is told of a service turns to a state that is looked for. It is one of the
     * {@linkplain ListedDays#turns() turns} of its {@linkplain #days(ServiceKey) days}; no day before is looked at.
     *
     * @param key what the service is looked up by
     * @param after the day after which to look
     * @param wanted says of a state whether it is looked for
     * @return the day; empty where there is none
     */
    public Optional<LocalDate> turnsOn(ServiceKey key, LocalDate after, Predicate<ListingState> wanted) {
        return key.either(this::course, this::course).turnsOn(after, wanted);
    }

    /**
     * The first day after another from which the list tells already that a service is listed no more: one that its term
     * ends on without a renewal, or that a removal is announced for.
     *
     * @param key what the service is looked up by
     * @param after the day after which to look
     * @return the day; empty where there is none
     */
    public Optional<LocalDate> endsOn(ServiceKey key, LocalDate after) {
        return turnsOn(key, after, state -> state == ListingState.NOT_LISTED);
    }

    /**
     * The days on which a registration is listed, and those on which it may be: what the
     * {@linkplain #answer(LocalDate, RegistrationNumber) answer} is on every day.
     *
     * @param number the registration number
     * @return the days
     */
    public ListedDays days(RegistrationNumber number) {
        return course(number).days();
    }

    /**
     * The days on which a service of a name is listed, and those on which it may be: what the
     * {@linkplain #answer(LocalDate, String) answer} is on every day.
     *
     * @param service the exact name of the service, one of those it has borne; the name of a provider is none
     * @return the days
     */
    public ListedDays days(String service) {
        return course(service).days();
    }

    private Course course(RegistrationNumber number) {
        List<CloudServiceEntry> entries = about(registrations.ofNumber(number));
        return new Course(entries, view(entries).ofNumber(number));
    }

    private Course course(String service) {
        List<CloudServiceEntry> entries = about(registrations.entriesOfName(service));
        return new Course(entries, view(entries).ofName(service));
    }

    /** What is told of a service from day to day. */
    private final class Course {

        private final List<CloudServiceEntry> entries;
        private final Told told;

        Course(List<CloudServiceEntry> entries, Told told) {
            this.entries = entries;
            this.told = told;
        }

        ListedDays days() {
            return ListedDays.of(turns(LocalDate.MIN), this::on);
        }

        Optional<LocalDate> turnsOn(LocalDate after, Predicate<ListingState> wanted) {
            ListingState before = on(after);
            for (LocalDate day : turns(after.plusDays(1))) {
                ListingState now = on(day);
                if (now != before && wanted.test(now)) {
                    return Optional.of(day);
                }
                before = now;
            }
            return Optional.empty();
        }

        private ListingState on(LocalDate day) {
            return told.on(day).state();
        }

        /** The days, from one on, on which it can be otherwise than the day before. */
        private SortedSet<LocalDate> turns(LocalDate from) {
            Turns turns = registrations.turns(entries, knownOn, from);
            turns.add(programme.orElse(Programme.ISMAP).listBegins());
            SortedSet<LocalDate> laws = termTurns.get();
            laws.forEach(turns::add);
            // a law that ended before does not count any more
            SortedSet<LocalDate> before = laws.headSet(from);
            addTermTurns(turns, before.isEmpty() ? LocalDate.MIN : before.last());
            laws.tailSet(from).forEach(day -> addTermTurns(turns, day));
            return turns.days();
        }

        /** The days after a term, by the law of a day. */
        private void addTermTurns(Turns turns, LocalDate day) {
            for (CloudServiceEntry entry : entries) {
                for (ListEvent event : entry.events()) {
                    event.lastValidDay().ifPresent(turns::addAfter);
                    event.periodEnd()
                            .flatMap(end -> term.lastValidDays(entry.programme(), end, day))
                            .ifPresent(range -> {
                                turns.addAfter(range.first());
                                range.last().ifPresent(turns::addAfter);
                            });
                }
            }
        }
    }

    /**
     * What is known of something that is asked about, whatever the day and the law.
     *
     * @param entries the entries of it that were or may have been known
     * @param numbers their registration numbers, in order
     * @param snapshot the last day about which anything is on record of it
     */
    record Known(List<CloudServiceEntry> entries, List<String> numbers, Optional<LocalDate> snapshot) {}

    Known known(List<CloudServiceEntry> entries) {
        return new Known(entries, numbers(entries), registrations.snapshot(knownOn, entries));
    }

    /** What is told of a registration, by its history as it is where its list began on a day. */
    Told told(Known known, Function<LocalDate, ListHistory> from) {
        long recordedTo = known.snapshot().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        ListView<CloudServiceEntry, RegistrationNumber> view = view(known.entries(), some -> recordedTo);
        LocalDate begins = view.begins(known.entries());
        return view.ofHistory(from.apply(begins), begins, known.entries());
    }

    /** What is told on a day, as an answer. */
    ListingAnswer answer(LocalDate day, String asked, Known known, Told told) {
        StatusOnDay onDay = told.on(day);
        boolean noEntry = known.entries().isEmpty() && onDay.listBegins().isEmpty();
        return new ListingAnswer(
                DocumentKind.CLOUD_SERVICE_LIST,
                list.name(),
                asked,
                known.numbers(),
                day,
                knownOn,
                noEntry ? ListingStatus.NO_ENTRY : onDay.status(),
                onDay.doubt(),
                known.snapshot(),
                isComplete(day),
                onDay.restsOn(),
                registrations.basis(known.entries()),
                onDay.lastValidDays(),
                onDay.listBegins(),
                noEntry ? view(list.entries()).nearest(asked) : Optional.empty());
    }

    private boolean isComplete(LocalDate day) {
        return CompleteDays.isAnySurely(list.completeOn(), day, knownOn);
    }

    private static List<String> numbers(List<CloudServiceEntry> known) {
        if (known.size() == 1) { // as it mostly is
            return known.get(0).registrationNumber().map(RegistrationNumber::text).stream()
                    .toList();
        }
        SortedSet<String> numbers = new TreeSet<>();
        for (CloudServiceEntry entry : known) {
            entry.registrationNumber().ifPresent(number -> numbers.add(number.text()));
        }
        return List.copyOf(numbers);
    }

    // ---- views -------------------------------------------------------------------------------------------------

    /**
     * Every registration of which something is known, as it stands on a day, listed or not.
     *
     * @param day the day
     * @return the registrations, in the order of the list
     */
    public List<ServiceOnDay> on(LocalDate day) {
        List<ServiceOnDay> services = new ArrayList<>(histories.size());
        for (RegistrationHistory history : histories) {
            if (isAbout(history)) {
                mine(history).on(day).ifPresent(services::add);
            }
        }
        return Collections.unmodifiableList(services);
    }

    /**
     * The list on a day as plain values, which can be compared and told apart.
     *
     * @param day the day
     * @return the state
     */
    public ListState state(LocalDate day) {
        return new ListState(
                day, isComplete(day), on(day).stream().map(ListStanding::of).toList());
    }

    /**
     * The last day about which anything is on record of the list as a whole. What was announced ahead of one service tells
     * of later days for that service alone.
     *
     * @return the day; empty where nothing is on record
     */
    public Optional<LocalDate> snapshot() {
        return registrations.snapshot(knownOn);
    }

    /**
     * What happened from one day to another, both included, or may have: an event of which only the month is known is
     * among them if some day of the month is. What has no day on record is not.
     *
     * @param from the first day
     * @param to the last day
     * @return the events with their registrations, by the day they took effect
     */
    public List<ServiceEvent> between(LocalDate from, LocalDate to) {
        List<ServiceEvent> found = new ArrayList<>();
        for (RegistrationHistory history : histories()) {
            for (KnownEvent knownEvent : history.knownEvents()) {
                boolean overlaps = knownEvent
                        .event()
                        .effective()
                        .filter(date -> !date.last().isBefore(from) && !date.isAfter(to))
                        .isPresent();
                if (overlaps) {
                    found.add(new ServiceEvent(history, knownEvent.event()));
                }
            }
        }
        found.sort(Comparator.comparing(ServiceEvent::event, EventOrder.CHRONOLOGICAL)
                .thenComparing(one -> one.history().name()));
        return List.copyOf(found);
    }

    /** How well the entries of a registration are known, the weakest of them. */
    Basis basis(List<CloudServiceEntry> entries) {
        return registrations.basis(entries);
    }

    /**
     * How long a registration is valid, as some law has it (登録の有効期間).
     *
     * <p>A list records what happened; how long a registration lasts is for the law to say. A register that is
     * {@linkplain ServiceRegister#under given one} does not answer "listed" past the last valid day.
     *
     * <p>An implementation is immutable and thread-safe.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface RegistrationTerm {

        /**
         * The days that can be the last valid one: more than one where the law can be read in several ways, and without a
         * last one where it is not known whether there was such a law.
         *
         * @param programme the programme under which the service is registered
         * @param periodEnd the last day of the audit period on which the registration rests
         * @param day the day asked about, whose law counts
         * @return the days; empty where no law limits the registration
         */
        Optional<DayRange> lastValidDays(Programme programme, LocalDate periodEnd, LocalDate day);

        /**
         * The days from which on the law is another than the day before.
         *
         * @return the days, in order
         */
        default SortedSet<LocalDate> turns() {
            return Collections.emptySortedSet();
        }

        /**
         * No law at all: what was registered stays so.
         *
         * @return the term
         */
        static RegistrationTerm unlimited() {
            return (programme, periodEnd, day) -> Optional.empty();
        }
    }

    /**
     * What a service is looked up by in a list: its registration number or, where none is stated, its exact name.
     *
     * <p>The number goes before the name, for a service keeps it when it is renamed, and never its provider's name.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param number the registration number; absent where the name is what is known
     * @param name the exact name, one of those that the service has borne; absent where the number is known
     * @since 0.1
     */
    public record ServiceKey(Optional<RegistrationNumber> number, Optional<String> name) {

        /**
         * Creates a key.
         *
         * @throws IllegalArgumentException unless there is either a number or a name
         */
        public ServiceKey {
            if (number.isPresent() == name.isPresent()) {
                throw new IllegalArgumentException("A service is looked up by a number or by a name, and not by both");
            }
        }

        /**
         * The key of what is stated of a service.
         *
         * @param number its registration number, if one is stated
         * @param name its name, if one is stated
         * @return the key; empty where neither is stated
         */
        public static Optional<ServiceKey> of(Optional<RegistrationNumber> number, Optional<String> name) {
            return number.isEmpty() && name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ServiceKey(number, number.isPresent() ? Optional.empty() : name));
        }

        private <T> T either(Function<RegistrationNumber, T> byNumber, Function<String, T> byName) {
            return number.map(byNumber).orElseGet(() -> byName.apply(name.orElseThrow()));
        }
    }
}
