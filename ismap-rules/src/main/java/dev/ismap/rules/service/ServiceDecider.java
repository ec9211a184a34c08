package dev.ismap.rules.service;

import dev.ismap.core.fact.Decision;
import dev.ismap.core.fact.Decision.Action;
import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.rule.RuleBook.ItemDecisions;
import dev.ismap.model.audit.Audit;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.AppliedContent;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.ControlDecision.Excluded;
import dev.ismap.model.statement.ControlDecision.Implemented;
import dev.ismap.model.statement.ControlDecision.NotSelected;
import dev.ismap.model.statement.ControlDecision.TakenOver;
import dev.ismap.model.statement.Statement;
import dev.ismap.rules.service.ServiceCase.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How an application reads with controls decided otherwise, each with all that such a decision needs. */
final class ServiceDecider implements ItemDecisions<ServiceCase> {

    /** Stands for a text that is written: what it says makes no difference to a rule. */
    private static final String WRITTEN = "…";

    private static final Input<ControlDecision> IMPLEMENTED = Input.given(ControlDecision.implemented());
    private static final Input<ControlDecision> DESCRIBED = Input.given(ControlDecision.implemented(WRITTEN));
    private static final Input<ControlDecision> EXCLUDED = Input.given(ControlDecision.excluded(WRITTEN));
    private static final Input<ControlDecision> NOT_SELECTED = Input.given(ControlDecision.notSelected(WRITTEN));

    @Override
    public boolean allows(ServiceCase subject, Decision decision) {
        Optional<Row> row = subject.row(decision.item());
        if (row.isEmpty()) {
            return false;
        }
        Control control = row.get().control();
        Optional<ControlDecision> present = row.get().decision();
        Action action = decision.action();
        if (action.equals(ControlActions.IMPLEMENT)) {
            return present.filter(Implemented.class::isInstance).isEmpty();
        } else if (action.equals(ControlActions.EXCLUDE)) {
            return control.isObjectiveOfControls() && !hasReason(present) && !hasChanges(present);
        } else if (action.equals(ControlActions.NOT_SELECT)) {
            boolean isLeftOut = present.filter(NotSelected.class::isInstance).isPresent();
            return (control.isOptional() || isLeftOut) && !hasReason(present) && !hasChanges(present);
        } else if (action.equals(ControlActions.DESCRIBE)) {
            return present.filter(Implemented.class::isInstance).isPresent()
                    || (present.filter(TakenOver.class::isInstance).isPresent()
                            && source(subject).isPresent());
        } else if (action.equals(ControlActions.RECORD_CHANGE)) {
            // only a detail has an individual control that can have changed
            return control.isDetailOfControls()
                    && present.filter(ServiceDecider::isInPlace).isPresent();
        }
        return present.filter(ServiceDecider::isInPlace).isPresent();
    }

    @Override
    public boolean goesOn(Action action) {
        return action.equals(ControlActions.DESCRIBE)
                || action.equals(ControlActions.DESCRIBE_CHANGE)
                || action.equals(ControlActions.RECORD_CHANGE);
    }

    @Override
    public boolean adds(ServiceCase subject, Decision decision) {
        Optional<ControlDecision> present = subject.row(decision.item()).flatMap(Row::decision);
        Action action = decision.action();
        return present.isEmpty()
                || (action.equals(ControlActions.EXCLUDE) && present.get() instanceof Excluded)
                || (action.equals(ControlActions.NOT_SELECT) && present.get() instanceof NotSelected)
                || goesOn(action);
    }

    private static boolean hasReason(Optional<ControlDecision> present) {
        return present.filter(decision -> decision instanceof Excluded excluded
                        ? isWritten(excluded.reason())
                        : decision instanceof NotSelected left && isWritten(left.reason()))
                .isPresent();
    }

    /** Whether it changed in the audit period: it was in place then, and to leave it out would take that back. */
    private static boolean hasChanges(Optional<ControlDecision> present) {
        return present.filter(decision -> !decision.changes().isEmpty()).isPresent();
    }

    private static boolean isWritten(Optional<String> text) {
        return text.filter(one -> !Blank.is(one)).isPresent();
    }

    private static boolean isInPlace(ControlDecision decision) {
        return decision instanceof Implemented || decision instanceof TakenOver;
    }

    /** The name of a service from which controls can be taken over. */
    private static Optional<String> source(ServiceCase subject) {
        return subject.statement().underlyingServices().known().orElse(List.of()).stream()
                .flatMap(service -> service.name().known().stream())
                .filter(name -> !Blank.is(name))
                .findFirst();
    }

    @Override
    public ServiceCase with(ServiceCase subject, List<Decision> decisions) {
        Map<ControlId, Input<ControlDecision>> before = subject.statement().decisions();
        Map<ControlId, Input<ControlDecision>> all = new LinkedHashMap<>(2 * (before.size() + decisions.size()));
        all.putAll(before);
        for (Decision decision : decisions) {
            Optional<Row> row = subject.row(decision.item());
            ControlId id = row.map(one -> one.control().id()).orElseGet(() -> ControlId.parse(decision.item()));
            if (goesOn(decision.action())) {
                all.computeIfPresent(id, (same, present) -> completed(subject, present, decision.action()));
            } else {
                all.put(id, decided(row, decision.action()));
            }
        }
        return subject.decided(subject.statement().withDecisions(all));
    }

    /** Where no other decision is on the same control, that reads as it did, and all others as they are. */
    @Override
    public ServiceCase without(ServiceCase subject, List<Decision> decisions, ServiceCase all, Decision left) {
        boolean isOnlyOne =
                decisions.stream().noneMatch(other -> other.item().equals(left.item()) && !other.equals(left));
        if (!isOnlyOne) {
            return ItemDecisions.super.without(subject, decisions, all, left);
        }
        ControlId id = ControlId.parse(left.item());
        Input<ControlDecision> before = subject.statement().decisions().get(id);
        Statement decided = all.statement();
        return all.decided(before == null ? decided.withoutDecision(id) : decided.withDecision(id, before));
    }

    private static Input<ControlDecision> decided(Optional<Row> row, Action action) {
        if (action.equals(ControlActions.IMPLEMENT)) {
            boolean isDetail =
                    row.filter(one -> one.control().isDetailOfControls()).isPresent();
            // what changed in the audit period has happened, also where it was taken over
            List<ControlChange> changes =
                    row.flatMap(Row::decision).map(ControlDecision::changes).orElse(List.of());
            return !changes.isEmpty()
                    ? Input.given(new Implemented(isDetail ? List.of(WRITTEN) : List.of(), changes))
                    : isDetail ? DESCRIBED : IMPLEMENTED;
        }
        return action.equals(ControlActions.EXCLUDE) ? EXCLUDED : NOT_SELECTED;
    }

    /** What is decided already, with what is left out of it; what is not in place stays as it is. */
    private static Input<ControlDecision> completed(
            ServiceCase subject, Input<ControlDecision> present, Action action) {
        Optional<ControlDecision> inPlace = present.known().filter(ServiceDecider::isInPlace);
        if (inPlace.isEmpty()) {
            return present;
        }
        ControlDecision decision = inPlace.get();
        List<ControlChange> changes = action.equals(ControlActions.RECORD_CHANGE)
                ? List.of(described(subject, ControlChange.none()))
                : decision.changes();
        if (action.equals(ControlActions.DESCRIBE_CHANGE)) {
            changes = changes.stream().map(change -> described(subject, change)).toList();
        }
        boolean describes = action.equals(ControlActions.DESCRIBE);
        if (decision instanceof TakenOver taken) {
            return Input.given(new TakenOver(describes ? source(subject) : taken.from(), changes));
        }
        List<String> controls = ((Implemented) decision).individualControls();
        return Input.given(new Implemented(describes ? List.of(WRITTEN) : controls, changes));
    }

    /** A change with all that is asked of it; which days it states makes no difference to a rule, if they can be stated. */
    private static ControlChange described(ServiceCase subject, ControlChange change) {
        AppliedContent before = written(change.before());
        AppliedContent after = written(change.after());
        LocalDate day = after.from().or(() -> before.to()).orElseGet(() -> inPeriod(subject));
        return ControlChange.of(
                before.to().isPresent() ? before : before.withTo(before.from().orElse(day)),
                after.from().isPresent() ? after : after.withFrom(after.to().orElse(day)));
    }

    /** A day that falls in the audit period, as far as that is known: where a change stands outside, there is no such case. */
    private static LocalDate inPeriod(ServiceCase subject) {
        Audit audit = subject.audit();
        return Stream.of(
                        audit.period().from().known(),
                        audit.period().to().known(),
                        audit.report().date().known())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(subject.asked());
    }

    private static AppliedContent written(AppliedContent content) {
        return isWritten(content.content()) ? content : content.withContent(WRITTEN);
    }
}
