package dev.ismap.model.list;

import dev.ismap.core.law.Basis;
import dev.ismap.model.Term;
import dev.ismap.model.Term.Note;
import java.util.List;
import java.util.Optional;

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
@Term(ja = "監査機関リストの掲載事項", en = "entry of the list of auditing organisations")
public record AuditorEntry(
        @Term(ja = "監査機関の登録番号", en = "registration number of the auditing organisation")
        @Note(ja = "監査機関リストの表記のとおり書く。", en = "Written as the list of auditing organisations prints it.")
        Optional<String> registrationNumber,

        @Term(ja = "監査機関の名称", en = "name of the auditing organisation")
        @Note(ja = "最初に記録された名称を書く。その後の名称は名称の変更に書く。", en = "The first name on record; later ones stand in the events.")
        String auditor,

        @Term(ja = "根拠の区分", en = "basis") Basis basis,
        @Term(ja = "異動", en = "events") List<ListEvent> events)
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
