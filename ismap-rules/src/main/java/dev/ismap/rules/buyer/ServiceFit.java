package dev.ismap.rules.buyer;

import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ServiceLife.ServiceOnDay;
import dev.ismap.model.service.RegistrationNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A service of a list and whether it serves a need (サービスごとの適合).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param service the service as it stands on the day
 * @param parts each component, plan, variant and region that is wanted, with whether the list says that it is inside the
 *     scope, and why; empty where the service is not surely listed, as its scope is then not asked for
 * @param situation what the rules say of it and of all that are alike
 * @since 0.1
 */
public record ServiceFit(ServiceOnDay service, List<ScopeLink> parts, Situation situation) {

    /**
     * The order of an answer: what serves before what depends before what does not; listed before pending renewal before
     * unknown before not listed or lapsed; fewer open matters first; the later last valid day first; then by registration number
     * and name.
     */
    public static final Comparator<ServiceFit> RANKING = Comparator.comparing(
                    (ServiceFit fit) -> fit.situation().fit())
            .thenComparing(fit -> rank(fit.service().status()))
            .thenComparing(fit -> fit.situation().open().size())
            .thenComparing(fit -> fit.situation().lastValidDay().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(
                    fit -> fit.service().registrationNumber().orElse(null),
                    Comparator.nullsLast(Comparator.<RegistrationNumber>naturalOrder()))
            .thenComparing(fit -> fit.service().life().name());

    /** Creates it. */
    public ServiceFit {
        Objects.requireNonNull(service, "service");
        parts = List.copyOf(parts);
        Objects.requireNonNull(situation, "situation");
    }

    private static int rank(ListingStatus status) {
        return switch (status) {
            case LISTED -> 0;
            case RENEWAL_PENDING -> 1;
            case UNKNOWN -> 2;
            case NO_ENTRY, NOT_LISTED, LAPSED, EXPIRED, REMOVED -> 3;
        };
    }
}
