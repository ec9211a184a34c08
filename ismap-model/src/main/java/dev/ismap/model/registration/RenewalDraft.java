package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.audit.Audit.AuditPeriod;
import dev.ismap.model.audit.Audit.AuditReport;
import dev.ismap.model.audit.Audit.Auditor;
import dev.ismap.model.audit.Audit.ManagementCycle;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.list.Listing;
import dev.ismap.model.registration.LiuApplication.SpecialMeasures;
import dev.ismap.model.registration.ServiceRegistrationApplication.ApplicationKind;
import dev.ismap.model.registration.ServiceRegistrationApplication.PreviousRegistration;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.Statement.SubsequentEvents;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.model.statement.WrittenRepresentation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Next year's application, drafted from this year's (翌年の更新申請の案).
 *
 * <p>What a service is, whom it belongs to and how its controls are decided goes on; what is said of one audit period or
 * of one day has to be said anew and is left open: the end of the period, the audit and its report, listings, changes of
 * individual controls, subsequent events, populations, tests by third parties, declarations, the written representation,
 * and every word of the authority. A control whose decision is not known is left open too.
 *
 * <p>The new audit period begins on the day after the last one ended (S-PERIOD-GAP, Control Criteria 2.2.5), where that
 * day is stated.
 *
 * <p>This class is thread-safe: it holds nothing.
 *
 * @since 0.1
 */
public final class RenewalDraft {

    private RenewalDraft() {}

    /**
     * The draft of the renewal that follows an application.
     *
     * @param application this year's application, for a first registration or for a renewal
     * @return next year's
     */
    public static ServiceRegistrationApplication of(ServiceRegistrationApplication application) {
        Input<LocalDate> end = application.audit().period().to();
        return new ServiceRegistrationApplication(
                application.programme(),
                ApplicationKind.RENEWAL,
                Optional.empty(),
                application.provider(),
                application.service(),
                of(application.statement()),
                application.disclosures().withThirdPartyTests(Input.notAsked()),
                of(application.audit()),
                new PreviousRegistration(application.previous().registrationNumber(), stated(end)),
                of(application.liu()),
                Map.of());
    }

    private static Statement of(Statement statement) {
        return new Statement(
                StatementStatus.DRAFT,
                statement.edition(),
                statement.serviceName(),
                statement.coveredComponents(),
                statement.regions(),
                statement.underlyingServices().map(RenewalDraft::withoutListings),
                statement.outsideComponents(),
                statement.overallPicture().withPopulations(Input.notAsked()),
                statement.optionalDetails(),
                Input.notAsked(),
                Input.notAsked(),
                decisions(statement),
                SubsequentEvents.none(),
                Input.notAsked(),
                WrittenRepresentation.none());
    }

    private static List<UnderlyingService> withoutListings(List<UnderlyingService> services) {
        return services.stream()
                .map(service -> service.withListing(Listing.none()))
                .toList();
    }

    private static Map<ControlId, Input<ControlDecision>> decisions(Statement statement) {
        Map<ControlId, Input<ControlDecision>> decisions = new TreeMap<>();
        statement
                .decisions()
                .forEach((id, decision) ->
                        decision.known().ifPresent(known -> decisions.put(id, Input.given(withoutChanges(known)))));
        return decisions;
    }

    private static ControlDecision withoutChanges(ControlDecision decision) {
        if (decision instanceof ControlDecision.Implemented implemented) {
            return new ControlDecision.Implemented(implemented.individualControls(), List.of());
        }
        return decision instanceof ControlDecision.TakenOver taken
                ? new ControlDecision.TakenOver(taken.from(), List.of())
                : decision;
    }

    private static Audit of(Audit audit) {
        Auditor auditor = audit.auditor().withListing(Listing.none());
        Input<LocalDate> from = stated(audit.period().to()).map(end -> end.plusDays(1));
        return new Audit(
                auditor,
                Input.notAsked(),
                new AuditPeriod(from, Input.notAsked()),
                AuditReport.none(),
                ManagementCycle.none());
    }

    private static LiuApplication of(LiuApplication liu) {
        return LiuApplication.none()
                .withInformationClass(liu.informationClass())
                .withLowRiskWork(liu.lowRiskWork())
                .withSpecialMeasures(SpecialMeasures.none().withUsedBefore(usedBefore(liu.specialMeasures())));
    }

    /** Special measures are allowed once: whether they were, is for the next year a fact of the past. */
    private static Input<Boolean> usedBefore(SpecialMeasures measures) {
        boolean used = measures.used().known().orElse(false)
                || measures.usedBefore().known().orElse(false);
        boolean neverUsed = measures.used().known().equals(Optional.of(false))
                && measures.usedBefore().known().equals(Optional.of(false));
        return used || neverUsed ? Input.given(used) : Input.notAsked();
    }

    private static <T> Input<T> stated(Input<T> input) {
        return input.known().map(Input::given).orElseGet(Input::notAsked);
    }
}
