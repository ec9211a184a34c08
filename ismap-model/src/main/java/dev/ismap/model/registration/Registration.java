package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
@Term(ja = "登録", en = "registration")
public record Registration(
        @Term(ja = "制度の区分", en = "programme") Programme programme,

        @Term(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
        Optional<RegistrationNumber> registrationNumber,

        @Term(ja = "監査対象期間の末日", en = "last day of the audit period")
        Input<LocalDate> periodEnd,

        @Term(ja = "登録の更新", en = "renewal") Renewal renewal,
        @Term(ja = "情報セキュリティインシデント", en = "incidents") List<Incident> incidents)
        implements RegistrationWithers {

    /** Creates a registration. */
    public Registration {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(periodEnd, "periodEnd");
        Objects.requireNonNull(renewal, "renewal");
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
}
