package dev.ismap.rules.buyer;

import dev.ismap.core.condition.Truth;
import dev.ismap.core.determination.Determination.MissingFact;
import dev.ismap.core.determination.Determination.OpenMatter;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Remedies;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.law.Basis;
import dev.ismap.core.rule.Remark;
import dev.ismap.core.text.Label;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.ProcurementNeed.SelectedService;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.rules.calendar.IsmapCalendar.ContractCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which services of a list serve a need, and why others do not (調達の要件に対するリストの回答).
 *
 * <p>Each service is put to the rules on procurement as if the need had selected it. What the need says of the service
 * that it wants (its models, generative AI, standard terms) is taken as said of each; whether it is listed, its audit
 * period and its scope are the list's to tell. {@link #needOf} is the need with one of the services selected: the same
 * {@link dev.ismap.rules.Ismap} determines it, in the same {@link dev.ismap.rules.law.Context}, to the same verdict, findings, remarks and receipt.
 *
 * <pre>{@code
 * NeedAnswer answer = ismap.needs(need, Context.on(day).services(list));
 * answer.services(Fit.SERVES);
 * }</pre>
 *
 * <p>A service that is not listed is an exception to a principle, not banned: it is among the services of which it
 * depends, and {@link #exceptionPath()} says what the exception takes.
 *
 * <p>It is a plain value, which is written as JSON and read back ({@link dev.ismap.rules.DeterminationJson}). This class
 * is immutable and thread-safe.
 *
 * @param need the need
 * @param day the day asked about
 * @param knownOn the day as of which the list is known; absent where everything on record counts
 * @param list the name of the list; empty where it has none
 * @param services every registration of which the list tells something, in the order of {@link ServiceFit#RANKING}
 * @param exceptionPath what it takes to choose a service that is not listed: P-EXCEPTION
 * @since 0.1
 */
public record NeedAnswer(
        ProcurementNeed need,
        LocalDate day,
        Optional<LocalDate> knownOn,
        Optional<String> list,
        List<ServiceFit> services,
        Label exceptionPath) {

    /** Creates an answer. */
    public NeedAnswer {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(list, "list");
        services = List.copyOf(services);
        Objects.requireNonNull(exceptionPath, "exceptionPath");
    }

    /**
     * The need with a service selected, as the list tells of it.
     *
     * @param service one of the services
     * @return the need, which names the service
     */
    public ProcurementNeed needOf(ServiceFit service) {
        return need.withService(service.service());
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
     * What a rule says of some services, in words. Where their registration runs out before the contract begins, that is
     * said, and when.
     *
     * @param situation what the rules say of the services
     * @param finding one of the findings
     * @return the words
     * @since 0.2.0
     */
    public Label message(Situation situation, Finding finding) {
        Optional<LocalDate> last = situation.lastValidDay();
        Optional<LocalDate> begins = need.contract().from().known();
        boolean isBefore = finding.rule().equals("P-TERM")
                && finding.outcome() == Outcome.VIOLATED
                && last.isPresent()
                && begins.filter(last.get()::isBefore).isPresent();
        if (!isBefore) {
            return finding.message();
        }
        boolean isPast = last.get().isBefore(day);
        String from = begins.get().toString();
        return Label.of(
                "登録の有効期間は、契約期間の初日（" + from + "）より前の" + last.get() + (isPast ? "に満了している。" : "に満了する。"),
                "The registration " + (isPast ? "ran" : "runs") + " out on " + last.get()
                        + ", before the contract begins on " + from + (isPast ? "." : ", unless it is renewed."));
    }

    /**
     * The services of a fit, those together of which the rules say the same.
     *
     * @param fit the fit
     * @return the groups, in the order of the first service of each; each in order
     */
    public List<List<ServiceFit>> alike(Fit fit) {
        // most share the very object, so that few have to be compared
        Map<Situation, List<ServiceFit>> bySituation = new LinkedHashMap<>();
        IdentityHashMap<Situation, List<ServiceFit>> seen = new IdentityHashMap<>();
        for (ServiceFit service : services(fit)) {
            seen.computeIfAbsent(
                            service.situation(),
                            situation -> bySituation.computeIfAbsent(situation, one -> new ArrayList<>()))
                    .add(service);
        }
        return bySituation.values().stream().map(List::copyOf).toList();
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
     * <p>A remedy is something that can be done, such as to confirm that the impact is low, or to state in the
     * specification what is left out. What the list tells is as it is, and what is wanted, for how long and for which
     * information are the need's own terms: with others it would be another need.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param verdict the verdict on the need with such a service selected
     * @param restsOn how well it is known, the weaker of the rules and the list; empty where nothing decides
     * @param findings what each rule says, in the order of the rules
     * @param open what the answer depends on
     * @param missing the facts that are missing, of the services and of the need
     * @param remedies what can be done so that these services serve the need; none where they do
     * @param lastValidDay the last valid day of the registration, or the last one before its removal or end where that is
     *     announced for an earlier day; empty where neither that nor its audit period is on record
     * @param coversContract whether the registration is valid up to the last day of the contract without a renewal; not
     *     known where one of the two days is not, and on the day between two readings of the law
     * @param checks the days within the contract on which to look again
     */
    public record Situation(
            Verdict verdict,
            Optional<Basis> restsOn,
            List<Finding> findings,
            List<OpenMatter> open,
            List<MissingFact> missing,
            Remedies remedies,
            Optional<LocalDate> lastValidDay,
            Truth coversContract,
            List<ContractCheck> checks) {

        /** Creates a situation. */
        public Situation {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(restsOn, "restsOn");
            findings = List.copyOf(findings);
            open = List.copyOf(open);
            missing = List.copyOf(missing);
            Objects.requireNonNull(remedies, "remedies");
            Objects.requireNonNull(lastValidDay, "lastValidDay");
            Objects.requireNonNull(coversContract, "coversContract");
            checks = List.copyOf(checks);
        }

        /**
         * Whether these services serve the need.
         *
         * @return the fit
         */
        public Fit fit() {
            return Fit.of(verdict);
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
     * A part that is wanted, and whether a service has it in its scope (利用する範囲の一項目).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param aspect what kind of part it is
     * @param name its name; of the countries to which the regions are limited, their codes
     * @param finding whether it is inside the scope, and why
     * @param stated what the list states as in scope instead, where this is not among it; else empty
     */
    public record Part(ScopeAspect aspect, String name, ScopeFinding finding, List<String> stated) {

        /** Creates a part. */
        public Part {
            Objects.requireNonNull(aspect, "aspect");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(finding, "finding");
            stated = List.copyOf(stated);
        }

        /**
         * Creates a part, without what the list states instead.
         *
         * @param aspect what kind of part it is
         * @param name its name
         * @param finding whether it is inside the scope, and why
         */
        public Part(ScopeAspect aspect, String name, ScopeFinding finding) {
            this(aspect, name, finding, List.of());
        }

        /**
         * What the list states instead, in sentences, with the name that was probably meant where one is near.
         *
         * @return the sentences; empty where the list states nothing instead
         * @since 0.2.0
         */
        public Optional<Label> instead() {
            return finding.instead(name, stated);
        }

        /**
         * Whether it is inside the scope.
         *
         * @return true, false, or not known
         */
        public Truth inside() {
            return finding.inside();
        }
    }

    /**
     * How a service is listed on the day asked about (サービスの掲載状況).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param status the status
     * @param doubt why it is unknown; present exactly where it is
     * @param recordedTo the last day about which anything is on record in the list; empty where nothing is
     * @param basis how well its entries are known
     * @param turnsOn the first later day from which it is known to be listed, or not to be, unlike before; empty where no such
     *     day is on record
     */
    public record ListedAs(
            ListingStatus status,
            Optional<ListingDoubt> doubt,
            Optional<LocalDate> recordedTo,
            Basis basis,
            Optional<LocalDate> turnsOn) {

        /** Creates it. */
        public ListedAs {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(doubt, "doubt");
            Objects.requireNonNull(recordedTo, "recordedTo");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(turnsOn, "turnsOn");
        }
    }

    /**
     * A service of a list and whether it serves a need (サービスごとの適合).
     *
     * <p>It is a value. Its receipt, which takes the hash of the whole list, the next day on which the list tells
     * otherwise of it, and what is odd of it are worked out when they are first read or compared.
     *
     * <p>This class is thread-safe, and seems immutable.
     */
    public static final class ServiceFit {

        /**
         * The order of an answer: what serves before what depends before what does not; listed before pending renewal before
         * unknown before not listed or lapsed; fewer open matters first; the later last valid day first; then by registration number
         * and name.
         */
        public static final Comparator<ServiceFit> RANKING = Comparator.comparing(
                        (ServiceFit fit) -> fit.situation().fit())
                .thenComparing(fit -> rank(fit.status))
                .thenComparing(fit -> fit.situation().open().size())
                .thenComparing(fit -> fit.situation().lastValidDay().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(
                        fit -> fit.registrationNumber().orElse(null),
                        Comparator.nullsLast(Comparator.<RegistrationNumber>naturalOrder()))
                .thenComparing(ServiceFit::name);

        /** Where a need says whether its service is listed. */
        private static final String LISTED = "/service/listing/listed";

        private final SelectedService service;
        private final List<String> names;
        private final List<String> providers;
        private final Programme programme;
        private final ListingStatus status;
        private final Lazy<ListedAs> listing;
        private final List<Part> parts;
        private final Lazy<List<Remark>> remarks;
        private final LocalDate asOf;
        private final Lazy<Receipt> receipt;
        private final Situation situation;

        /**
         * Creates it.
         *
         * @param service the service as the need would select it, as the list tells of it
         * @param names the names it can bear on the day; more than one only where the record leaves it open
         * @param providers the providers it can have on the day; more than one only where the record leaves it open
         * @param programme the programme under which it is registered
         * @param status whether it is listed on the day
         * @param listing makes how it is listed on the day, of that status, a pure function; it is asked once
         * @param parts each component, plan, variant and region that is wanted, with whether the list says that it is
         *     inside the scope, and why; empty where the service is not surely listed, as its scope is then not asked for
         * @param remarks makes what is odd of it and can be, a pure function; it is asked once. None of it counts
         * @param asOf the day asked about
         * @param receipt makes the receipt, a pure function; it is asked once
         * @param situation what the rules say of it and of all that are alike
         * @throws IllegalArgumentException if it bears no name
         * @since 0.2.0
         */
        public ServiceFit(
                SelectedService service,
                List<String> names,
                List<String> providers,
                Programme programme,
                ListingStatus status,
                Supplier<ListedAs> listing,
                List<Part> parts,
                Supplier<List<Remark>> remarks,
                LocalDate asOf,
                Supplier<Receipt> receipt,
                Situation situation) {
            this.service = Objects.requireNonNull(service, "service");
            this.names = List.copyOf(names);
            this.providers = List.copyOf(providers);
            this.programme = Objects.requireNonNull(programme, "programme");
            this.status = Objects.requireNonNull(status, "status");
            this.listing = new Lazy<>(listing);
            this.parts = List.copyOf(parts);
            Objects.requireNonNull(remarks, "remarks");
            this.remarks = new Lazy<>(() -> List.copyOf(remarks.get()));
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            this.receipt = new Lazy<>(receipt);
            this.situation = Objects.requireNonNull(situation, "situation");
            if (names.isEmpty()) {
                throw new IllegalArgumentException("A service bears a name");
            }
        }

        /**
         * Creates it with its receipt at hand.
         *
         * @param service the service as the need would select it, as the list tells of it
         * @param names the names it can bear on the day; more than one only where the record leaves it open
         * @param providers the providers it can have on the day; more than one only where the record leaves it open
         * @param programme the programme under which it is registered
         * @param listing how it is listed on the day
         * @param parts each component, plan, variant and region that is wanted, with whether the list says that it is
         *     inside the scope, and why; empty where the service is not surely listed, as its scope is then not asked for
         * @param remarks what is odd of it and can be; none of it counts
         * @param receipt what the determination of the need with this service was made from
         * @param situation what the rules say of it and of all that are alike
         * @throws IllegalArgumentException if it bears no name
         */
        public ServiceFit(
                SelectedService service,
                List<String> names,
                List<String> providers,
                Programme programme,
                ListedAs listing,
                List<Part> parts,
                List<Remark> remarks,
                Receipt receipt,
                Situation situation) {
            this(
                    service,
                    names,
                    providers,
                    programme,
                    listing.status(),
                    always(listing),
                    parts,
                    always(List.copyOf(remarks)),
                    receipt.asOf(),
                    always(receipt),
                    situation);
        }

        private static <T> Supplier<T> always(T value) {
            return () -> value;
        }

        /**
         * The service as the need would select it, as the list tells of it.
         *
         * @return the service
         */
        public SelectedService service() {
            return service;
        }

        /**
         * The names it can bear on the day.
         *
         * @return the names; more than one only where the record leaves it open
         */
        public List<String> names() {
            return names;
        }

        /**
         * The providers it can have on the day.
         *
         * @return the providers; more than one only where the record leaves it open
         */
        public List<String> providers() {
            return providers;
        }

        /**
         * The programme under which it is registered.
         *
         * @return the programme
         */
        public Programme programme() {
            return programme;
        }

        /**
         * How it is listed on the day.
         *
         * @return how it is listed
         */
        public ListedAs listing() {
            return listing.get();
        }

        /**
         * Each component, plan, variant and region that is wanted, with whether the list says that it is inside the scope,
         * and why.
         *
         * @return the parts; none where the service is not surely listed, as its scope is then not asked for
         */
        public List<Part> parts() {
            return parts;
        }

        /**
         * What is odd of it and can be; none of it counts.
         *
         * @return the remarks
         */
        public List<Remark> remarks() {
            return remarks.get();
        }

        /**
         * What the determination of the need with this service was made from.
         *
         * @return the receipt
         */
        public Receipt receipt() {
            return receipt.get();
        }

        /**
         * What the rules say of it and of all that are alike.
         *
         * @return the situation
         */
        public Situation situation() {
            return situation;
        }

        /**
         * Its name, or all that it can bear.
         *
         * @return the name
         */
        public String name() {
            return String.join(" / ", names);
        }

        /**
         * Its registration number.
         *
         * @return the number; empty where it is not on record
         */
        public Optional<RegistrationNumber> registrationNumber() {
            return service.registrationNumber();
        }

        /**
         * The days on which to look again, from the day asked about on: the contract's first day, those within it on which
         * the registration may have lapsed, and the next one on which the list tells otherwise of it.
         *
         * @return the days, in order, each once
         */
        public List<LocalDate> lookAgainOn() {
            return Stream.concat(
                            listing().turnsOn().stream(),
                            situation.checks().stream().map(ContractCheck::day))
                    .filter(day -> !day.isBefore(asOf))
                    .distinct()
                    .sorted()
                    .toList();
        }

        /**
         * Whether it is unknown if it is listed and the list ends before the day asked about, so that the list as of a later
         * day can tell.
         *
         * @return true if the list is to be taken anew
         * @since 0.2.0
         */
        public boolean hangsOnALaterList() {
            return listing().doubt().isPresent()
                    && listing().recordedTo().filter(asOf::isAfter).isPresent();
        }

        /**
         * What is to be done about a rule on which the answer depends, by what is open of it. Where that is only whether the
         * service is listed, and the list ends before the day asked about, it is to take the list anew.
         *
         * @param rule the id of the rule
         * @return what is to be done; empty where nothing is
         * @since 0.2.0
         */
        public Optional<Label> toDo(String rule) {
            Objects.requireNonNull(rule, "rule");
            boolean counts = situation.findings(Outcome.UNDETERMINED).stream()
                    .anyMatch(finding -> finding.rule().equals(rule) && finding.counts());
            if (counts && hangsOnALaterList() && isMissing(LISTED, rule)) {
                return Optional.of(Label.of(
                        "クラウドサービスリストを、" + asOf + "以後の時点のものに改める。",
                        "Take the Cloud Service List anew, as of " + asOf + " or a later day."));
            }
            return situation.open().stream()
                    .filter(matter ->
                            matter.path().isPresent() && matter.rules().contains(rule))
                    .map(OpenMatter::label)
                    .findFirst();
        }

        private boolean isMissing(String path, String rule) {
            return situation.missing().stream()
                    .anyMatch(fact -> fact.path().equals(path) && fact.rules().contains(rule));
        }

        private static int rank(ListingStatus status) {
            return switch (status) {
                case LISTED -> 0;
                case RENEWAL_PENDING -> 1;
                case UNKNOWN -> 2;
                case NO_ENTRY, NOT_LISTED, LAPSED, EXPIRED, REMOVED -> 3;
            };
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ServiceFit that
                    && service.equals(that.service)
                    && names.equals(that.names)
                    && providers.equals(that.providers)
                    && programme == that.programme
                    && parts.equals(that.parts)
                    && situation.equals(that.situation)
                    && remarks().equals(that.remarks())
                    && listing().equals(that.listing())
                    && receipt().equals(that.receipt());
        }

        @Override
        public int hashCode() {
            return Objects.hash(service, names, programme);
        }

        @Override
        public String toString() {
            return "ServiceFit[service=" + service
                    + ", names=" + names
                    + ", providers=" + providers
                    + ", programme=" + programme
                    + ", listing=" + listing()
                    + ", parts=" + parts
                    + ", remarks=" + remarks()
                    + ", receipt=" + receipt()
                    + ", situation=" + situation + "]";
        }
    }
}
