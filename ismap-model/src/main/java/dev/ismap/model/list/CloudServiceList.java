package dev.ismap.model.list;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.list.ListView.RecordEnd;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of registered cloud services, as a history (クラウドサービスリスト).
 *
 * <p>It tells of any day what is on record for it, and for which days it is complete. A service is looked up by its
 * registration number or by its exact name, never by its provider: that a provider has a listed service says
 * nothing of another.
 *
 * <p>Whoever asks more than once, or wants to know what an answer rests on, makes a {@link #register()} of it.
 *
 * <p>Entries with the same number are one registration, and so are entries without a number that have the same
 * programme and name. Whoever asks for one programme only asks {@link #inProgramme(Programme)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the list, if there is one
 * @param completeOn the days for which the list is complete
 * @param entries the entries
 * @since 0.1
 */
@Named(ja = "クラウドサービスリスト", en = "cloud service list")
public record CloudServiceList(
        @Named(ja = "リストの名称", en = "name of the list") Optional<String> name,
        @Named(ja = "網羅期間", en = "complete days") List<CompleteDays> completeOn,
        @Named(ja = "掲載事項", en = "entries") List<CloudServiceEntry> entries)
        implements IsmapDocument, CloudServiceListWithers {

    /** Creates a list. */
    public CloudServiceList {
        CloudServiceListWithers.requireAll(name, completeOn, entries);
        completeOn = List.copyOf(completeOn);
        entries = List.copyOf(entries);
    }

    /**
     * A list of which nothing is said yet.
     *
     * @return the list
     */
    public static CloudServiceList none() {
        return new CloudServiceList(Optional.empty(), List.of(), List.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CLOUD_SERVICE_LIST;
    }

    @Override
    public List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread) {
        return ListConstraints.problems(this, unread);
    }

    /** Whether a registration is listed on a day, by what its events leave standing, also past the last day on record. */
    ListingState listingOn(LocalDate day, Optional<LocalDate> knownOn, RegistrationNumber number) {
        return view(knownOn).ofNumber(number).on(day).state();
    }

    /** The same of a service, by one of the names that it has borne. */
    ListingState listingOn(LocalDate day, Optional<LocalDate> knownOn, String service) {
        return view(knownOn).ofName(service).on(day).state();
    }

    /**
     * This list made ready for questions, by number and by name.
     *
     * @return the register
     */
    public ServiceRegister register() {
        return new ServiceRegister(this);
    }

    /**
     * This record of the list and a later one put together as one history, with the events that follow from the
     * {@linkplain ListDifference#events difference} of the two.
     *
     * @param later the later record
     * @param from the day of this record
     * @param to the day of the later record
     * @return the history, under the name of this list
     * @throws IllegalArgumentException if the later day does not lie after the first
     */
    public CloudServiceList followedBy(CloudServiceList later, LocalDate from, LocalDate to) {
        return ListJoin.of(this, later, from, to);
    }

    /**
     * The part of this list that is of one programme, complete on the same days.
     *
     * @param programme the programme
     * @return the list
     */
    public CloudServiceList inProgramme(Programme programme) {
        return withEntries(
                entries.stream().filter(entry -> entry.programme() == programme).toList());
    }

    private ListView<CloudServiceEntry, RegistrationNumber> view(Optional<LocalDate> knownOn) {
        return new ListView<>(
                entries,
                ServiceRegister.SHAPE,
                completeOn,
                knownOn,
                Programme.ISMAP.listBegins(),
                (entry, end, on) -> Optional.empty(),
                RecordEnd.none());
    }

    /**
     * An entry of the Cloud Service List with its history (クラウドサービスリストの掲載事項).
     *
     * <p>A registration is of a service. Its number stays the same through renewals and its name may change.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param registrationNumber the registration number; absent where it is not known
     * @param service the first name of the service that is on record
     * @param provider the first provider that is on record, if there is one
     * @param programme the programme
     * @param basis how well it is known that the entry says what it says
     * @param builtOn the services that it is built on, each by its registration number or its exact name; not asked where
     *     nothing is on record of it, empty where it is built on none
     * @param events what happened to it, in any order
     * @since 0.1
     */
    @Named(ja = "クラウドサービスリストの掲載事項", en = "entry of the Cloud Service List")
    public record CloudServiceEntry(
            @Named(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
            Optional<RegistrationNumber> registrationNumber,

            @Named(ja = "クラウドサービスの名称", en = "name of the cloud service")
            @Note(
                    ja = "最初に記録された名称を書く。その後の名称は名称の変更に書く。",
                    en = "The first name on record; later ones stand in the events.")
            String service,

            @Named(ja = "クラウドサービス事業者", en = "cloud service provider")
            Optional<String> provider,

            @Named(ja = "制度の区分", en = "programme") Programme programme,
            @Named(ja = "根拠の区分", en = "basis") Basis basis,

            @Named(ja = "基盤となるサービス", en = "services that it is built on")
            @Note(ja = "登録番号又は名称で書く。", en = "Each by its registration number or its exact name.")
            Input<List<String>> builtOn,

            @Named(ja = "異動", en = "events") List<ListEvent> events)
            implements CloudServiceEntryWithers {

        /** Creates an entry. */
        public CloudServiceEntry {
            CloudServiceEntryWithers.requireAll(
                    registrationNumber, service, provider, programme, basis, builtOn, events);
            builtOn = builtOn.map(List::copyOf);
            events = List.copyOf(events);
        }

        /**
         * An entry without a number and without a history.
         *
         * @param service the first name of the service that is on record
         * @param programme the programme
         * @param basis how well it is known that the entry says what it says
         * @return the entry
         */
        public static CloudServiceEntry of(String service, Programme programme, Basis basis) {
            return new CloudServiceEntry(
                    Optional.empty(), service, Optional.empty(), programme, basis, Input.notAsked(), List.of());
        }
    }
}
