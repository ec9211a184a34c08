package dev.ismap.model.list;

import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a registration stands on a day (登録のその日の状態).
 *
 * <p>Where the record leaves it open which name it bears, as where the day of a change is not known, all that it can
 * bear are given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param life the registration with its life
 * @param names the names it can bear on the day; more than one only where the record leaves it open
 * @param providers the providers it can have on the day; more than one only where the record leaves it open
 * @param periodEnd the last day of the audit period on which the registration rests; empty where it is not known
 * @param lastValidDay the last valid day of the registration that the list states; empty where it states none
 * @param answer whether it is listed on the day
 * @since 0.1
 */
public record ServiceOnDay(
        ServiceLife life,
        List<String> names,
        List<String> providers,
        Optional<LocalDate> periodEnd,
        Optional<LocalDate> lastValidDay,
        ListingAnswer answer) {

    /** Creates a state. */
    public ServiceOnDay {
        Objects.requireNonNull(life, "life");
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
        return life.registrationNumber();
    }

    /**
     * The programme under which it is registered.
     *
     * @return the programme
     */
    public Programme programme() {
        return life.programme();
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
