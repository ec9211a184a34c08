package dev.ismap.rules.service;

import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.fact.Source;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.registration.ApplicationKind;
import dev.ismap.model.registration.LiuApplication;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.rules.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

    private final ServiceRegistrationApplication application;
    private final LocalDate asked;
    private final LocalDate filed;
    private final Listings listings;
    private final Input<List<UnderlyingView>> underlying;
    private final Listings.Answer auditorAtStart;
    private final Listings.Answer auditorAtReport;
    private final Map<String, DecisionSets> decisions;
    private final DecisionSets named;
    private final Input<ApplicationKind> applicationKind;
    private final Input<LocalDate> filedOn;
    private final Input<String> edition;

    private ServiceCase(ServiceRegistrationApplication application, Context context) {
        this.application = Objects.requireNonNull(application, "application");
        this.asked = context.asked();
        this.filed = application.filedOn().orElse(asked);
        this.listings = new Listings(context.services(), context.auditors(), context.knownOn());
        Statement statement = application.statement();
        this.underlying = readUnderlying();
        Audit audit = application.audit();
        this.auditorAtStart = listings.on(audit.auditor(), audit.startedOn().known());
        this.auditorAtReport =
                listings.on(audit.auditor(), audit.report().date().known());
        ControlStandard namedStandard = standard(statement.edition(), statement, context);
        this.applicationKind = Input.given(application.application());
        this.filedOn = Input.given(filed);
        this.edition = Input.given(statement.edition());
        this.decisions = new TreeMap<>();
        for (Edition held : ControlStandards.heldEditions()) {
            ControlStandard standard = standard(held.id(), statement, context);
            decisions.put(held.id(), new DecisionSets(statement, standard, namedStandard, underlying));
        }
        this.named = decisions(statement.edition());
    }

    /** The same application, asked about on another day. */
    private ServiceCase(ServiceCase same, LocalDate asked) {
        this.application = same.application;
        this.asked = asked;
        this.filed = application.filedOn().orElse(asked);
        this.listings = same.listings;
        this.underlying = readUnderlying();
        this.auditorAtStart = same.auditorAtStart;
        this.auditorAtReport = same.auditorAtReport;
        this.applicationKind = same.applicationKind;
        this.filedOn = Input.given(filed);
        this.edition = same.edition;
        this.decisions = underlying.equals(same.underlying) ? same.decisions : new TreeMap<>(same.decisions);
        if (decisions != same.decisions) {
            decisions.replaceAll((id, sets) -> sets.with(statement(), underlying));
        }
        this.named = decisions(statement().edition());
    }

    private Input<List<UnderlyingView>> readUnderlying() {
        return statement()
                .underlyingServices()
                .map(services -> services.stream()
                        .map(service -> listings.view(service, filed, asked))
                        .toList());
    }

    /**
     * Makes an application ready.
     *
     * @param application the application, without problems
     * @param context the context
     * @return the case
     */
    public static ServiceCase of(ServiceRegistrationApplication application, Context context) {
        return new ServiceCase(application, context);
    }

    /** An edition, as the caller completed it, with the statement's own details that it does not hold and can place. */
    private static ControlStandard standard(String edition, Statement statement, Context context) {
        ControlStandard standard = context.standard()
                .filter(brought -> brought.id().equals(edition))
                .orElseGet(() -> ControlStandards.edition(edition));
        List<ControlRow> rows = statement.optionalDetails().stream()
                .filter(detail -> !standard.contains(detail.id()))
                .map(ServiceCase::row)
                .filter(row -> standard.problemsOf(List.of(row), "").isEmpty())
                .toList();
        return rows.isEmpty() ? standard : standard.with(rows);
    }

    private static ControlRow row(OptionalDetail detail) {
        Label name = new Label(detail.nameJa(), detail.nameEn().orElse(detail.nameJa()));
        return ControlRow.of(detail.id(), detail.parent(), name);
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
        return listings.turns(statement().underlyingServices().known().orElse(List.of()));
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
     * @param edition the name of an edition that is held
     * @return the decisions
     * @throws IllegalArgumentException if the edition is not held
     */
    public DecisionSets decisions(String edition) {
        DecisionSets sets = decisions.get(edition);
        if (sets == null) {
            throw new IllegalArgumentException("The contents of edition " + edition + " are not held");
        }
        return sets;
    }

    /**
     * The control decisions over the edition that the statement names.
     *
     * @return the decisions
     */
    public DecisionSets decisions() {
        return named;
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

    Input<Boolean> auditorListedAtStart() {
        return auditorAtStart.listed();
    }

    Input<Boolean> auditorListedAtReport() {
        return auditorAtReport.listed();
    }

    Optional<Source> auditorSource() {
        return auditorAtStart.source().or(auditorAtReport::source);
    }

    /** Whether individual controls changed: recorded changes say so; else it is as declared, and missing where it is not. */
    Input<Boolean> individualControlsChanged() {
        return decisions().changesRecorded() ? Input.given(true) : statement().individualControlsChanged();
    }
}
