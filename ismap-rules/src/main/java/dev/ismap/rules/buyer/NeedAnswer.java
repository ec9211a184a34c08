package dev.ismap.rules.buyer;

import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeLink;
import dev.ismap.model.list.ServiceLife.ServiceOnDay;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which services of a list serve a need, and why others do not (調達の要件に対するリストの回答).
 *
 * <p>Each service is put to the rules on procurement as if the need had selected it. What the need says of the service
 * that it wants (its models, generative AI, standard terms) is taken as said of each; whether it is listed, its audit
 * period and its scope are the list's to tell.
 *
 * <pre>{@code
 * NeedAnswer answer = ismap.needs(need, Context.on(day).services(list));
 * answer.services(Fit.SERVES);
 * }</pre>
 *
 * <p>A service that is not listed is an exception to a principle, not banned: it is among the services of which it
 * depends, and {@link #exceptionPath()} says what the exception takes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param need the need
 * @param list the name of the list; empty where it has none
 * @param day the day asked about
 * @param services every registration of which the list tells something, in the order of {@link ServiceFit#RANKING}
 * @param exceptionPath what it takes to choose a service that is not listed: P-EXCEPTION
 * @since 0.1
 */
public record NeedAnswer(
        ProcurementNeed need, Optional<String> list, LocalDate day, List<ServiceFit> services, Label exceptionPath) {

    /** Creates an answer. */
    public NeedAnswer {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(day, "day");
        services = List.copyOf(services);
        Objects.requireNonNull(exceptionPath, "exceptionPath");
    }

    /**
     * The services of a fit.
     *
     * @param fit the fit
     * @return the services, in order
     */
    public List<ServiceFit> services(Fit fit) {
        return services.stream()
                .filter(service -> service.situation().fit() == fit)
                .toList();
    }

    /**
     * The services of a fit, those together of which the rules say the same.
     *
     * @param fit the fit
     * @return the groups, in the order of the first service of each; each in order
     */
    public List<List<ServiceFit>> alike(Fit fit) {
        List<List<ServiceFit>> groups = new ArrayList<>();
        IdentityHashMap<Situation, List<ServiceFit>> bySituation = new IdentityHashMap<>();
        for (ServiceFit service : services(fit)) {
            bySituation
                    .computeIfAbsent(service.situation(), situation -> {
                        List<ServiceFit> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(service);
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /**
     * How services are ordered, in words.
     *
     * @return the words
     */
    public Label ranking() {
        return Label.of(
                "要件に適合するもの、確認又は判断を要するもの、適合しないものの順とし、その中では、掲載、更新申請中、不明、不掲載の順、未定の事項が少ない順、"
                        + "有効期間の満了日が遅い順、登録番号及び名称の順とする。",
                "services that serve the need first, then those that need a further check, then the rest; within each,"
                        + " listed ones first, then those whose renewal is pending, those of which it is unknown and those"
                        + " not listed; then those with fewer open matters, those with the later last valid day, and by"
                        + " number and name.");
    }

    /**
     * Whether a service serves a need (適合の区分).
     *
     * <p>This enum is immutable and thread-safe.
     */
    public enum Fit {
        /** No rule that is held stands against it (適合). */
        SERVES,
        /** It depends on what is not known, or on the word of whoever may grant an exception (条件付き). */
        DEPENDS,
        /** A rule that has no exception stands against it (不適合). */
        DOES_NOT_SERVE;

        /**
         * The fit that a verdict comes to.
         *
         * @param verdict the verdict
         * @return the fit
         */
        public static Fit of(Verdict verdict) {
            return switch (verdict) {
                case ELIGIBLE -> SERVES;
                case UNDETERMINED -> DEPENDS;
                case INELIGIBLE -> DOES_NOT_SERVE;
            };
        }

        /**
         * It in words.
         *
         * @return the words
         */
        public Label label() {
            return switch (this) {
                case SERVES -> Label.of("要件に適合するサービス", "services that serve the need");
                case DEPENDS -> Label.of("確認又は判断を要するサービス", "services that need a further check");
                case DOES_NOT_SERVE -> Label.of("要件に適合しないサービス", "services that do not serve the need");
            };
        }
    }

    /**
     * What the rules on procurement say of every service that is alike in all that they read (同じ状況にあるサービスの判定).
     *
     * <p>The rules read of a service whether and how it is listed, what its registration rests on and what its scope covers
     * of what is wanted; everything else is the need's. So services that are alike in these share one determination.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param fit whether these services serve the need
     * @param restsOn how well it is known, the weaker of the rules and the list; empty where nothing decides
     * @param findings what each rule says, in the order of the rules
     * @param open what the answer depends on
     * @param missing the facts that are missing, of the services and of the need
     * @param lastValidDay the last valid day of the registration; empty where its audit period is not on record
     * @param checks the days within the contract on which to look again
     */
    public record Situation(
            Fit fit,
            Optional<Basis> restsOn,
            List<Finding> findings,
            List<OpenMatter> open,
            List<MissingFact> missing,
            Optional<LocalDate> lastValidDay,
            List<ContractCheck> checks) {

        /** Creates a situation. */
        public Situation {
            Objects.requireNonNull(fit, "fit");
            Objects.requireNonNull(restsOn, "restsOn");
            findings = List.copyOf(findings);
            open = List.copyOf(open);
            missing = List.copyOf(missing);
            Objects.requireNonNull(lastValidDay, "lastValidDay");
            checks = List.copyOf(checks);
        }

        /**
         * The findings of an outcome.
         *
         * @param outcome the outcome
         * @return the findings, in the order of the rules
         */
        public List<Finding> findings(Outcome outcome) {
            return findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .toList();
        }
    }

    /**
     * A service of a list and whether it serves a need (サービスごとの適合).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param service the service as it stands on the day
     * @param parts each component, plan, variant and region that is wanted, with whether the list says that it is inside the
     *     scope, and why; empty where the service is not surely listed, as its scope is then not asked for
     * @param situation what the rules say of it and of all that are alike
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
}
