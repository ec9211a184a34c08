package dev.ismap.rules.service;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.ItemSet;
import dev.ismap.core.fact.Items.ByText;
import dev.ismap.core.fact.Source;
import dev.ismap.core.internal.Lazy;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.registration.LiuApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.ResolvedListing;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An application for registration of a cloud service, made ready for the rules.
 *
 * <p>What the rules need again and again is worked out once: the control decisions as sets over each edition of the
 * control standard that is held, and the listings on the days that matter. It is a snapshot of an application in a
 * context; rules read it and nothing else.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ServiceCase {

    private static final ItemBounds NOTHING = ItemBounds.known(ItemSet.empty());

    private final ServiceRegistrationApplication application;
    private final LocalDate asked;
    private final LocalDate filed;
    private final Listings listings;
    private final AvailableStandards standards;
    private final Map<UnderlyingService, ResolvedListing> resolved;
    private final Input<List<UnderlyingView>> underlying;

    /**
     * While it is not stated which services are beneath: those from which controls are taken over, by the names that
     * decisions give, as the list at hand tells.
     */
    private final Map<String, ResolvedListing> sources;

    private final ResolvedListing auditorListing;
    private final Decisions decisions;
    private final DecisionSets named;
    private final Input<ApplicationKind> applicationKind;
    private final Input<LocalDate> filedOn;
    private final Input<String> edition;

    /** The rows of the edition by their ids, as far as they were asked for. */
    private final Map<String, Optional<Row>> rows = new ConcurrentHashMap<>();

    /** A row of the edition that the statement names, with what is decided on it. */
    record Row(Control control, Optional<ControlDecision> decision) {}

    private ServiceCase(ServiceRegistrationApplication application, Context context, Optional<ServiceCase> before) {
        this.application = Objects.requireNonNull(application, "application");
        this.asked = context.asked();
        this.filed = application.filedOn().orElse(asked);
        this.listings = new Listings(context.services(), context.auditors(), context.knownOn());
        Statement statement = application.statement();
        this.auditorListing = listings.of(application.audit().auditor());
        this.applicationKind = Input.given(application.application());
        this.filedOn = Input.given(filed);
        this.edition = Input.given(statement.edition());
        this.standards = context.standards();
        Optional<ServiceCase> same = before.filter(
                one -> one.standards.equals(standards) && one.statement().equals(statement));
        this.decisions = same.map(one -> one.decisions).orElseGet(() -> decisions(statement, standards));
        this.named = decisions(statement.edition());
        this.resolved = same.filter(one -> one.listings.equals(listings))
                .map(one -> one.resolved)
                .orElseGet(ConcurrentHashMap::new);
        this.underlying = views(statement);
        this.sources = sources();
    }

    private static Decisions decisions(Statement statement, AvailableStandards standards) {
        ControlStandard named = completed(standards.edition(statement.edition()), statement);
        return new Decisions(
                statement,
                edition -> new DecisionSets(
                        statement,
                        edition.equals(statement.edition()) ? named : completed(standards.edition(edition), statement),
                        named));
    }

    /** The same application, asked about on another day. */
    private ServiceCase(ServiceCase same, LocalDate asked) {
        this.application = same.application;
        this.asked = asked;
        this.filed = application.filedOn().orElse(asked);
        this.listings = same.listings;
        this.auditorListing = same.auditorListing;
        this.applicationKind = same.applicationKind;
        this.filedOn = Input.given(filed);
        this.edition = same.edition;
        this.standards = same.standards;
        this.decisions = same.decisions;
        this.named = same.named;
        this.resolved = same.resolved;
        this.underlying = views(statement());
        this.sources = sources();
    }

    /** The same application, with controls decided otherwise. */
    private ServiceCase(ServiceCase same, Statement decided) {
        this.application = same.application.withStatement(decided);
        this.asked = same.asked;
        this.filed = same.filed;
        this.listings = same.listings;
        this.auditorListing = same.auditorListing;
        this.applicationKind = same.applicationKind;
        this.filedOn = same.filedOn;
        this.edition = same.edition;
        this.standards = same.standards;
        this.decisions =
                new Decisions(decided, edition -> same.decisions(edition).of(decided));
        this.named = decisions(decided.edition());
        this.resolved = same.resolved;
        this.underlying = views(decided);
        this.sources = sources();
    }

    /** This application, with controls decided otherwise. */
    ServiceCase decided(Statement decided) {
        return new ServiceCase(this, decided);
    }

    private Input<List<UnderlyingView>> views(Statement statement) {
        return statement.underlyingServices().map(services -> {
            Unnamed unnamed = unnamed(services);
            return services.stream().map(service -> view(service, unnamed)).toList();
        });
    }

    private Map<String, ResolvedListing> sources() {
        if (!underlying.isMissing() || listings.services().isEmpty()) {
            return Map.of();
        }
        Map<String, ResolvedListing> byName = new TreeMap<>();
        for (String name : named.sources()) {
            byName.put(name, listing(UnderlyingService.none().withName(Input.given(name)), Set.of()));
        }
        return byName;
    }

    private Stream<Map.Entry<String, ResolvedListing>> unlistedSources(LocalDate day) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().decisive().on(day) == ListingState.NOT_LISTED);
    }

    /**
     * While it is not stated which services are beneath: the controls taken over from such as are not listed on a day, as
     * the list at hand tells by the names that decisions give. Once they are stated, each of them is asked by itself.
     */
    ItemBounds takenOverFromUnlisted(LocalDate day) {
        return ItemBounds.known(unlistedSources(day)
                .map(source -> named.takenOverFrom(source.getKey()).certain())
                .reduce(ItemSet.empty(), ItemSet::union));
    }

    /** The list that tells so. */
    Optional<Source> listOfUnlisted(LocalDate day) {
        return unlistedSources(day)
                .flatMap(source -> source.getValue().source().stream())
                .reduce((one, other) -> one.basis() == one.basis().weaker(other.basis()) ? one : other);
    }

    /**
     * What is known of services that are not named. A name from which something is taken over is that of a service which
     * is there: where one alone is not named, it bears the name that no other bears.
     *
     * @param many how many there are
     * @param others the names of the other services
     * @param names those from which something is taken over and which no other service bears
     */
    private record Unnamed(int many, Set<String> others, Set<String> names) {

        /** The name that follows for the only one. */
        Optional<String> name() {
            return many == 1 ? names.stream().findFirst() : Optional.empty();
        }
    }

    private Unnamed unnamed(List<UnderlyingService> services) {
        Set<String> others = new LinkedHashSet<>();
        int many = 0;
        for (UnderlyingService service : services) {
            service.name().known().map(String::strip).ifPresent(others::add);
            many += service.name().isMissing() ? 1 : 0;
        }
        Set<String> names = new TreeSet<>(named.sources());
        names.removeAll(others);
        return new Unnamed(many, others, names);
    }

    private UnderlyingView view(UnderlyingService stated, Unnamed unnamed) {
        Optional<String> follows = stated.name().isMissing() ? unnamed.name() : Optional.empty();
        UnderlyingService service =
                follows.map(name -> stated.withName(Input.given(name))).orElse(stated);
        boolean nameless = service.name().isMissing();
        return new UnderlyingView(
                service,
                listing(service, unnamed.others()),
                filed,
                asked,
                named.standard(),
                nameless
                        ? named.takenOverFromAnother()
                        : service.name().known().map(named::takenOverFrom).orElse(NOTHING),
                nameless ? takenOverByName(unnamed.names()) : List.of(),
                nameless || service.name().known().isPresent() ? named.silentTakenOver() : NOTHING,
                follows.isPresent());
    }

    /** Whether a service is listed; looked up once, whatever day is asked about and whatever is decided on controls. */
    private ResolvedListing listing(UnderlyingService service, Set<String> others) {
        ResolvedListing known = resolved.get(service);
        if (known == null) {
            known = listings.of(service, others);
            resolved.put(service, known);
        }
        return known;
    }

    /** What is taken over from a service that bears one of some names. */
    private List<ByText> takenOverByName(Set<String> names) {
        return names.stream()
                .map(name -> new ByText(name, named.takenOverFrom(name)))
                .toList();
    }

    /**
     * Makes an application ready.
     *
     * @param application the application, without problems
     * @param context the context
     * @return the case
     */
    public static ServiceCase of(ServiceRegistrationApplication application, Context context) {
        return new ServiceCase(application, context, Optional.empty());
    }

    /**
     * Makes an application ready that is this one after an edit. Where it has the same statement, what its decisions come
     * to is taken over.
     *
     * @param edited the application as it is now, without problems
     * @param context the context
     * @return the case, the same as by itself
     * @since 0.2.0
     */
    public ServiceCase edited(ServiceRegistrationApplication edited, Context context) {
        return new ServiceCase(edited, context, Optional.of(this));
    }

    /** The decisions that record changes, of whatever edition the control is. */
    List<Changed> changed() {
        return decisions.changed.get();
    }

    /**
     * A control whose individual control was changed, as the decision on it records.
     *
     * @param control the control
     * @param changes the changes
     */
    record Changed(ControlId control, List<ControlChange> changes) {

        private static List<Changed> in(Statement statement) {
            List<Changed> changed = new ArrayList<>(0);
            statement.decisions().forEach((control, decision) -> {
                if (decision instanceof Input.Given<ControlDecision> given
                        && !given.value().changes().isEmpty()) {
                    changed.add(new Changed(control, given.value().changes()));
                }
            });
            return List.copyOf(changed);
        }
    }

    /** The decisions over each edition that is asked for, worked out when it first is. */
    private static final class Decisions {
        private final Function<String, DecisionSets> maker;
        private final Map<String, DecisionSets> made = new ConcurrentHashMap<>();
        private final Lazy<List<Changed>> changed;

        Decisions(Statement statement, Function<String, DecisionSets> maker) {
            this.maker = maker;
            this.changed = new Lazy<>(() -> Changed.in(statement));
        }

        /** A race makes one too many, which is as good as the other; nobody waits. */
        DecisionSets over(String edition) {
            DecisionSets known = made.get(edition);
            if (known == null) {
                known = maker.apply(edition);
                made.put(edition, known);
            }
            return known;
        }
    }

    /** An edition with the statement's own details that it does not hold and can place. */
    private static ControlStandard completed(ControlStandard standard, Statement statement) {
        if (statement.optionalDetails().isEmpty()) {
            return standard;
        }
        List<ControlRow> rows = statement.optionalDetails().stream()
                .filter(detail -> !standard.contains(detail.id()))
                .map(OptionalDetail::toRow)
                .filter(row -> standard.problemsOf(List.of(row), "").isEmpty())
                .toList();
        return rows.isEmpty() ? standard : standard.with(rows);
    }

    /**
     * The same application, asked about on another day.
     *
     * @param day the day
     * @return the case
     */
    public ServiceCase on(LocalDate day) {
        return new ServiceCase(this, day);
    }

    /**
     * The days on which the listing of an underlying service can read otherwise than the day before.
     *
     * @return the days
     */
    public Set<LocalDate> turns() {
        Set<LocalDate> turns = new TreeSet<>();
        for (UnderlyingView view : underlying.known().orElse(List.of())) {
            turns.addAll(view.listing().turns());
        }
        sources.values().forEach(source -> turns.addAll(source.turns()));
        return turns;
    }

    /**
     * The facts that state the day asked about: the day of filing, as long as it is not filed.
     *
     * @return the facts
     */
    public Set<Fact<ServiceCase, LocalDate>> followTheDay() {
        return application.filedOn().isPresent() ? Set.of() : Set.of(ServiceFacts.FILED);
    }

    /**
     * The application.
     *
     * @return the application
     */
    public ServiceRegistrationApplication application() {
        return application;
    }

    /**
     * The day of filing; not yet filed, the day asked about.
     *
     * @return the day
     */
    public LocalDate filed() {
        return filed;
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate asked() {
        return asked;
    }

    /**
     * The control decisions over an edition of the control standard.
     *
     * @param edition the name of an edition that is held, built in or brought
     * @return the decisions
     * @throws dev.ismap.model.control.ControlStandards.UnknownEditionException if no edition has this name
     * @throws dev.ismap.model.control.ControlStandards.EditionNotHeldException if the contents of the edition are not held
     */
    DecisionSets decisions(String edition) {
        return decisions.over(edition);
    }

    /** The control decisions over the edition that the statement names. */
    DecisionSets decisions() {
        return named;
    }

    /**
     * The edition of the control standard that the statement names, with the statement's own details.
     *
     * @return the edition
     */
    public ControlStandard standard() {
        return named.standard();
    }

    /** A row of that edition; empty where it has none with this id. Each is asked for again and again. */
    Optional<Row> row(String id) {
        return rows.computeIfAbsent(id, this::find);
    }

    private Optional<Row> find(String id) {
        return id.isEmpty() // as where a detail belongs to no objective
                ? Optional.empty()
                : standard().find(ControlId.parse(id)).map(control -> {
                    Input<ControlDecision> decision = statement().decisions().get(control.id());
                    return new Row(control, decision == null ? Optional.empty() : decision.known());
                });
    }

    Listings listings() {
        return listings;
    }

    Input<ApplicationKind> applicationKind() {
        return applicationKind;
    }

    Input<LocalDate> filedOn() {
        return filedOn;
    }

    Input<String> edition() {
        return edition;
    }

    Statement statement() {
        return application.statement();
    }

    LiuApplication liu() {
        return application.liu();
    }

    Audit audit() {
        return application.audit();
    }

    Input<List<UnderlyingView>> underlying() {
        return underlying;
    }

    ResolvedListing auditorListing() {
        return auditorListing;
    }

    /** Whether individual controls changed: recorded changes say so; else it is as declared, and missing where it is not. */
    Input<Boolean> individualControlsChanged() {
        return decisions().changesRecorded() ? Input.given(true) : statement().individualControlsChanged();
    }
}
