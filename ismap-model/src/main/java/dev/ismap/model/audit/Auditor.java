package dev.ismap.model.audit;

import dev.ismap.model.Term;
import dev.ismap.model.Term.Note;
import dev.ismap.model.list.Listing;
import java.util.Optional;

/**
 * The auditing organisation that did an audit (監査機関).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name of the auditing organisation, if there is one
 * @param registrationNumber the registration number as the list prints it; its form is not known, so it is kept
 *     as text
 * @param listing the listing on the list of auditing organisations
 * @since 0.1
 */
@Term(ja = "監査機関", en = "auditing organisation")
public record Auditor(
        @Term(ja = "監査機関の名称", en = "name of the auditing organisation")
        Optional<String> name,

        @Term(ja = "監査機関の登録番号", en = "registration number of the auditing organisation")
        @Note(ja = "監査機関リストの表記のとおり書く。", en = "Written as the list of auditing organisations prints it.")
        Optional<String> registrationNumber,

        @Term(ja = "監査機関リストへの掲載", en = "listing on the list of auditing organisations")
        Listing listing)
        implements AuditorWithers {

    /** Creates an auditor. */
    public Auditor {
        AuditorWithers.requireAll(name, registrationNumber, listing);
    }

    /**
     * An auditor of which nothing is said yet.
     *
     * @return the auditor
     */
    public static Auditor none() {
        return new Auditor(Optional.empty(), Optional.empty(), Listing.none());
    }
}
