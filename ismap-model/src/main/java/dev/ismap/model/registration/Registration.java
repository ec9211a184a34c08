package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The registration of a cloud service (登録).
 *
 * <p>How long it is valid is for rules to say; this holds the days they count from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param programme the programme
 * @param registrationNumber the registration number, if there is one
 * @param periodEnd the last day of the audit period on which it rests
 * @param renewal the renewal
 * @param incidents the incidents
 * @since 0.1
 */
@Named(ja = "登録", en = "registration")
public record Registration(
        @Named(ja = "制度の区分", en = "programme") Programme programme,

        @Named(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
        Optional<RegistrationNumber> registrationNumber,

        @Named(ja = "監査対象期間の末日", en = "last day of the audit period")
        Input<LocalDate> periodEnd,

        @Named(ja = "登録の更新", en = "renewal") Renewal renewal,
        @Named(ja = "情報セキュリティインシデント", en = "incidents") List<Incident> incidents)
        implements RegistrationWithers {

    /** Creates a registration. */
    public Registration {
        RegistrationWithers.requireAll(programme, registrationNumber, periodEnd, renewal, incidents);
        incidents = List.copyOf(incidents);
    }

    /**
     * A registration of which nothing more is said yet.
     *
     * @param programme the programme
     * @return the registration
     */
    public static Registration of(Programme programme) {
        return new Registration(programme, Optional.empty(), Input.notAsked(), Renewal.none(), List.of());
    }

    /**
     * The renewal of a registration, as far as it has gone (登録の更新).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param appliedOn the day of applying for the renewal
     * @param decision the decision on the renewal
     * @param decidedOn the day of the decision
     * @param newPeriodEnd the last day of the new audit period
     * @since 0.1
     */
    @Named(ja = "登録の更新", en = "renewal of a registration")
    public record Renewal(
            @Named(ja = "更新の申請日", en = "day of applying for the renewal")
            Input<LocalDate> appliedOn,

            @Named(ja = "更新の可否", en = "decision on the renewal")
            Input<RenewalDecision> decision,

            @Named(ja = "更新の決定日", en = "day of the decision")
            Input<LocalDate> decidedOn,

            @Named(ja = "更新後の監査対象期間の末日", en = "last day of the new audit period")
            Input<LocalDate> newPeriodEnd)
            implements RenewalWithers {

        /** Creates a renewal. */
        public Renewal {
            RenewalWithers.requireAll(appliedOn, decision, decidedOn, newPeriodEnd);
        }

        /**
         * A renewal of which nothing is said yet.
         *
         * @return the renewal
         */
        public static Renewal none() {
            return new Renewal(Input.notAsked(), Input.notAsked(), Input.notAsked(), Input.notAsked());
        }
    }

    /**
     * What the Steering Committee decided on a renewal (更新の可否).
     *
     * <p>This enum is immutable and thread-safe.
     *
     * @since 0.1
     */
    @Named(ja = "更新の可否", en = "decision on a renewal")
    public enum RenewalDecision {
        /** The renewal is granted. */
        @Named(ja = "承認", en = "granted")
        GRANTED,
        /** The renewal is refused. */
        @Named(ja = "不承認", en = "refused")
        REFUSED;

        /**
         * It in words, the standard term of the field.
         *
         * @return the words
         */
        public Label label() {
            return Named.Labels.constant(this);
        }
    }

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
    @Named(ja = "情報セキュリティインシデント", en = "incident")
    public record Incident(
            @Named(ja = "認知日", en = "date of recognition")
            @Note(
                    ja = "YYYY、YYYY-MM又はYYYY-MM-DDで書き、ある日以前であれば../YYYY-MM-DDと書く。",
                    en = "Written YYYY, YYYY-MM or YYYY-MM-DD, or ../YYYY-MM-DD for on or before a day.")
            Optional<PartialDate> recognisedOn,

            @Named(ja = "速報の提出日", en = "day of the flash report")
            Optional<LocalDate> flashReportOn,

            @Named(ja = "確報の提出日", en = "day of the formal report")
            Optional<LocalDate> formalReportOn)
            implements IncidentWithers {

        /** Creates an incident. */
        public Incident {
            IncidentWithers.requireAll(recognisedOn, flashReportOn, formalReportOn);
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
}
