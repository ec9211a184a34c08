package dev.ismap.model.list;

import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one registration stands in a state of a list, as a plain value.
 *
 * <p>Standings are told apart by their number, or else by programme and first name, and ordered so: those with a number
 * first, by number.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param registrationNumber the registration number; empty where it is not known
 * @param programme the programme
 * @param firstName the first name on record
 * @param names the names it can bear on the day
 * @param providers the providers it can have on the day
 * @param periodEnd the last day of the audit period; empty where it is not known
 * @param status whether it is listed
 * @since 0.1
 */
public record ListStanding(
        Optional<RegistrationNumber> registrationNumber,
        Programme programme,
        String firstName,
        List<String> names,
        List<String> providers,
        Optional<LocalDate> periodEnd,
        ListingStatus status) {

    /** What a standing is told apart by. */
    record Key(Optional<RegistrationNumber> number, Optional<Programme> programme, String name)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(
                        (Key key) -> key.number().isEmpty())
                .thenComparing(key -> key.number().orElse(RegistrationNumber.of(2000, 0)))
                .thenComparing(Key::name)
                .thenComparing(key -> key.programme().orElse(Programme.ISMAP));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Creates a standing. */
    public ListStanding {
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(firstName, "firstName");
        names = List.copyOf(names);
        providers = List.copyOf(providers);
        Objects.requireNonNull(periodEnd, "periodEnd");
        Objects.requireNonNull(status, "status");
    }

    static ListStanding of(ServiceOnDay one) {
        return new ListStanding(
                one.registrationNumber(),
                one.programme(),
                one.life().name(),
                one.names(),
                one.providers(),
                one.periodEnd(),
                one.status());
    }

    Key key() {
        return registrationNumber
                .map(number -> new Key(Optional.of(number), Optional.empty(), ""))
                .orElseGet(() -> new Key(Optional.empty(), Optional.of(programme), firstName));
    }
}
