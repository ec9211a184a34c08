package dev.ismap.model.list;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.internal.BlankItems;
import dev.ismap.model.list.ListView.RecordEnd;
import dev.ismap.model.list.ListView.Told;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of auditing organisations, as a history (監査機関リスト).
 *
 * <p>It tells of any day what is on record for it, and for which days it is complete. An organisation is looked up
 * by its exact name.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the list, if there is one
 * @param completeOn the days for which the list is complete
 * @param entries the entries
 * @since 0.1
 */
@Named(ja = "監査機関リスト", en = "list of auditing organisations")
public record AuditorList(
        @Named(ja = "リストの名称", en = "name of the list") Optional<String> name,
        @Named(ja = "網羅期間", en = "complete days") List<CompleteDays> completeOn,
        @Named(ja = "掲載事項", en = "entries") List<AuditorEntry> entries)
        implements IsmapDocument, AuditorListWithers {

    private static final EntryShape<AuditorEntry, String> SHAPE = new EntryShape<>(
            AuditorEntry::registrationNumber,
            AuditorEntry::auditor,
            entry -> "",
            AuditorEntry::basis,
            AuditorEntry::events,
            entry -> LocalDate.MIN);

    /** Creates a list. */
    public AuditorList {
        AuditorListWithers.requireAll(name, completeOn, entries);
        completeOn = List.copyOf(completeOn);
        entries = List.copyOf(entries);
    }

    /**
     * A list of which nothing is said yet.
     *
     * @return the list
     */
    public static AuditorList none() {
        return new AuditorList(Optional.empty(), List.of(), List.of());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.AUDITOR_LIST;
    }

    @Override
    public List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread) {
        BlankItems blank = new BlankItems();
        for (int i = 0; i < entries.size(); i++) {
            List<ListEvent> events = entries.get(i).events();
            for (int j = 0; j < events.size(); j++) {
                ListConstraints.blankItems(i, j, events.get(j), blank);
            }
        }
        return blank.problems();
    }

    /**
     * Whether an auditing organisation is listed on a day, by what its events leave standing, also past the last day on
     * record.
     */
    ListingState listingOn(LocalDate day, Optional<LocalDate> knownOn, String auditor) {
        return view(entries, knownOn, RecordEnd.none()).ofName(auditor).on(day).state();
    }

    /** How long an auditing organisation stays registered no text at hand says: A-TERM is an assumption. */
    private ListView<AuditorEntry, String> view(
            List<AuditorEntry> some, Optional<LocalDate> knownOn, RecordEnd<AuditorEntry> recordEnd) {
        return new ListView<>(
                some, SHAPE, completeOn, knownOn, LocalDate.MIN, (entry, end, on) -> Optional.empty(), recordEnd);
    }

    /**
     * Whether an auditing organisation is listed on a day, by all that is on record.
     *
     * @param day the day
     * @param auditor the exact name of the organisation, one of those it has borne
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, String auditor) {
        return answer(day, Optional.empty(), auditor);
    }

    /**
     * Whether an auditing organisation is listed on a day, with all that the answer rests on. It tells nothing of a day
     * after the last one about which anything is on record.
     *
     * @param day the day
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @param auditor the exact name of the organisation, one of those it has borne
     * @return the answer
     */
    public ListingAnswer answer(LocalDate day, Optional<LocalDate> knownOn, String auditor) {
        Registrations<AuditorEntry, String> registrations = new Registrations<>(entries, SHAPE, completeOn);
        ListView<AuditorEntry, String> view =
                view(registrations.entriesOfName(auditor), knownOn, registrations.recordEnd(knownOn));
        List<AuditorEntry> known = view.entriesNamed(auditor);
        StatusOnDay told = view.ofName(auditor).on(day);
        boolean noEntry = known.isEmpty();
        return new ListingAnswer(
                kind(),
                name,
                auditor,
                known.stream()
                        .flatMap(entry -> entry.registrationNumber().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                day,
                knownOn,
                noEntry ? ListingStatus.NO_ENTRY : told.status(),
                told.doubt(),
                registrations.snapshot(knownOn, known),
                CompleteDays.isAnySurely(completeOn, day, knownOn),
                told.restsOn(),
                registrations.basis(known),
                told.lastValidDays(),
                told.listBegins(),
                noEntry ? view(entries, knownOn, RecordEnd.none()).nearest(auditor) : Optional.empty());
    }

    /**
     * The days on which an auditing organisation is listed, and those on which it may be: what the
     * {@linkplain #answer(LocalDate, Optional, String) answer} is on every day.
     *
     * @param knownOn the day as of which the record is known; empty where all that is on record counts
     * @param auditor the exact name of the organisation, one of those it has borne
     * @return the days
     */
    public ListedDays days(Optional<LocalDate> knownOn, String auditor) {
        Registrations<AuditorEntry, String> registrations = new Registrations<>(entries, SHAPE, completeOn);
        List<AuditorEntry> named = registrations.entriesOfName(auditor);
        Told told = view(named, knownOn, registrations.recordEnd(knownOn)).ofName(auditor);
        return ListedDays.of(
                registrations.turns(named, knownOn, LocalDate.MIN).days(),
                day -> told.on(day).state());
    }

    /**
     * An entry of the list of auditing organisations with its history (監査機関リストの掲載事項).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param registrationNumber the registration number as the list prints it; its form is not known, so it is kept
     *     as text
     * @param auditor the first name of the organisation that is on record
     * @param basis how well it is known that the entry says what it says
     * @param events what happened to it, in any order
     * @since 0.1
     */
    @Named(ja = "監査機関リストの掲載事項", en = "entry of the list of auditing organisations")
    public record AuditorEntry(
            @Named(ja = "監査機関の登録番号", en = "registration number of the auditing organisation")
            @Note(ja = "監査機関リストの表記のとおり書く。", en = "Written as the list of auditing organisations prints it.")
            Optional<String> registrationNumber,

            @Named(ja = "監査機関の名称", en = "name of the auditing organisation")
            @Note(
                    ja = "最初に記録された名称を書く。その後の名称は名称の変更に書く。",
                    en = "The first name on record; later ones stand in the events.")
            String auditor,

            @Named(ja = "根拠の区分", en = "basis") Basis basis,
            @Named(ja = "異動", en = "events") List<ListEvent> events)
            implements AuditorEntryWithers {

        /** Creates an entry. */
        public AuditorEntry {
            AuditorEntryWithers.requireAll(registrationNumber, auditor, basis, events);
            events = List.copyOf(events);
        }

        /**
         * An entry without a number and without a history.
         *
         * @param auditor the first name of the organisation that is on record
         * @param basis how well it is known that the entry says what it says
         * @return the entry
         */
        public static AuditorEntry of(String auditor, Basis basis) {
            return new AuditorEntry(Optional.empty(), auditor, basis, List.of());
        }
    }
}
