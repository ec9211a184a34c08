package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.Note;
import dev.ismap.model.Term;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The registration that an application renews (更新前の登録).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param registrationNumber the registration number, if there is one
 * @param periodEnd the last day of the audit period on which it rests
 * @since 0.1
 */
@Term(ja = "更新前の登録", en = "previous registration")
public record PreviousRegistration(
        @Term(ja = "登録番号", en = "registration number") @Note(ja = "例：C21-0012-2", en = "Such as C21-0012-2.")
        Optional<RegistrationNumber> registrationNumber,

        @Term(ja = "前回の監査対象期間の末日", en = "last day of the previous audit period")
        Input<LocalDate> periodEnd)
        implements PreviousRegistrationWithers {

    /** Creates a previous registration. */
    public PreviousRegistration {
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(periodEnd, "periodEnd");
    }

    /**
     * A previous registration of which nothing is said yet.
     *
     * @return the previous registration
     */
    public static PreviousRegistration none() {
        return new PreviousRegistration(Optional.empty(), Input.notAsked());
    }
}
