package dev.ismap.model.registration;

import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An information security incident of a registered service, and the reports on it (情報セキュリティインシデント).
 *
 * <p>It is recorded, and nothing follows from it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param recognisedOn the date on which it was recognised, if there is one
 * @param flashReportOn the day of the flash report, if there is one
 * @param formalReportOn the day of the formal report, if there is one
 * @since 0.1
 */
@Term(ja = "情報セキュリティインシデント", en = "incident")
public record Incident(
        @Term(ja = "認知日", en = "date of recognition")
        @Note(
                ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
        Optional<PartialDate> recognisedOn,

        @Term(ja = "速報の提出日", en = "day of the flash report") Optional<LocalDate> flashReportOn,

        @Term(ja = "確報の提出日", en = "day of the formal report")
        Optional<LocalDate> formalReportOn)
        implements IncidentWithers {

    /** Creates an incident. */
    public Incident {
        Objects.requireNonNull(recognisedOn, "recognisedOn");
        Objects.requireNonNull(flashReportOn, "flashReportOn");
        Objects.requireNonNull(formalReportOn, "formalReportOn");
    }

    /**
     * An incident of which nothing is said yet.
     *
     * @return the incident
     */
    public static Incident none() {
        return new Incident(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
