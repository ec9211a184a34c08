package dev.ismap.model.registration;

import dev.ismap.core.fact.Input;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.internal.Nearest;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.audit.Audit.AuditFinding;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlRow;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandard.OrdinalFinder;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.control.Edition;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.statement.ControlDecision;
import dev.ismap.model.statement.ControlDecision.ControlChange;
import dev.ismap.model.statement.OptionalDetail;
import dev.ismap.model.statement.Statement;
import dev.ismap.model.statement.Statement.StatementStatus;
import dev.ismap.model.statement.UnderlyingService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The constraints within a statement, and between it and what the audit found. */
final class StatementConstraints {

    private final Statement statement;
    private final AvailableStandards standards;
    private final Optional<LocalDate> filedOn;
    private final List<AuditFinding> findings;
    private final String path;
    private final Predicate<String> unread;
    private final List<Problem> problems = new ArrayList<>();

    StatementConstraints(
            ServiceRegistrationApplication application,
            AvailableStandards standards,
            String path,
            Predicate<String> unread) {
        this.statement = application.statement();
        this.standards = Objects.requireNonNull(standards, "standards");
        this.filedOn = application.filedOn();
        this.findings = application.audit().report().findings().known().orElse(List.of());
        this.path = path;
        this.unread = Objects.requireNonNull(unread, "unread");
    }

    List<Problem> problems() {
        edition();
        standards.find(statement.edition()).ifPresent(this::controls);
        decisions();
        underlyingServices();
        takenOver();
        return problems.isEmpty() ? List.of() : problems.stream().sorted().toList();
    }

    // ---- the edition -------------------------------------------------------------------------------------------

    private void edition() {
        String name = statement.edition();
        Optional<ControlStandard> standard = standards.find(name);
        Optional<Edition> edition = standard.map(ControlStandard::edition).or(() -> ControlStandards.find(name));
        if (edition.isEmpty()) {
            add(
                    ProblemCode.UNKNOWN_EDITION,
                    "/edition",
                    ProblemTexts.unknownEdition(name, names(standards.editions())));
        } else if (standard.isEmpty()) {
            add(
                    ProblemCode.EDITION_NOT_HELD,
                    "/edition",
                    ProblemTexts.editionNotHeld(name, names(standards.heldEditions())));
        }
        // of a month, each day may be the one: it is after the filing only if its first day is
        edition.ifPresent(known -> filedOn.filter(filed -> known.issued().isAfter(filed))
                .ifPresent(filed -> add(
                        ProblemCode.EDITION_AFTER_FILING,
                        "/edition",
                        ProblemTexts.editionAfterFiling(name, known.issued(), filed))));
    }

    private static List<String> names(List<Edition> editions) {
        return editions.stream().map(Edition::id).toList();
    }

    // ---- the controls ------------------------------------------------------------------------------------------

    private void controls(ControlStandard edition) {
        Set<ControlId> own = own(edition);
        OrdinalFinder ordinals = edition.ordinals();
        statement.decisions().forEach((id, decision) -> {
            int ordinal = ordinals.next(id);
            if (ordinal >= 0) {
                decidable(id, edition, ordinal, decision);
            } else if (own.contains(id)) {
                allowed(id, decision, false, true); // a row that can be added is a detail
            } else {
                unknownControl(id, path + "/decisions/" + id, edition, own);
            }
        });
        for (int i = 0; i < findings.size(); i++) {
            List<ControlId> concerned = findings.get(i).controls();
            for (int j = 0; j < concerned.size(); j++) {
                ControlId id = concerned.get(j);
                if (!edition.contains(id) && !own.contains(id)) {
                    unknownControl(id, "/audit/report/findings/" + i + "/controls/" + j, edition, own);
                }
            }
        }
    }

    /** The ids of details that the statement adds to the edition; none where something is wrong with a detail. */
    private Set<ControlId> own(ControlStandard edition) {
        Set<ControlId> own = new HashSet<>();
        ControlId before = null;
        boolean plain = true;
        OrdinalFinder ordinals = edition.ordinals();
        for (OptionalDetail detail : statement.optionalDetails()) {
            ControlId id = detail.id();
            int ordinal = ordinals.next(id);
            plain = plain && (before == null || before.compareTo(id) < 0);
            if (ordinal >= 0) {
                plain = plain && isAsHeld(detail, edition.control(ordinal));
            } else {
                plain = plain
                        && edition.problemsOf(List.of(detail.toRow()), "").isEmpty()
                        && (before == null || !before.numbers().equals(id.numbers()));
                own.add(id);
            }
            before = id;
        }
        if (plain) {
            return own; // in order, none twice, and nothing wrong with any of them by itself
        }
        List<ControlRow> rows = new ArrayList<>();
        for (OptionalDetail detail : statement.optionalDetails()) {
            Optional<Control> held = edition.find(detail.id());
            rows.add(held.isPresent() && isAsHeld(detail, held.get()) ? ControlRow.of(detail.id()) : detail.toRow());
        }
        List<Problem> refused = edition.problemsOf(rows, path + "/optionalDetails");
        problems.addAll(refused);
        return refused.isEmpty() ? own : Set.of();
    }

    /** Whether a row that is held says nothing else than the edition does of what has to agree. */
    private static boolean isAsHeld(OptionalDetail detail, Control held) {
        return held.parent().isPresent() && held.parent().get().equals(detail.parent());
    }

    /** A control that is not held; where it may stand among rows that could not be taken, these are the problem. */
    private void unknownControl(ControlId id, String place, ControlStandard edition, Set<ControlId> own) {
        boolean given = statement.optionalDetails().stream()
                .anyMatch(detail -> detail.id().equals(id));
        if (edition.isVacant(id)) {
            problems.add(ProblemCode.VACANT_CONTROL.at(place, ProblemTexts.vacantControl(id.toString(), edition.id())));
        } else if (!given && !unread.test(path + "/optionalDetails")) {
            Optional<ControlId> meant = edition.sameNumbers(id)
                    .map(Control::id)
                    .or(() -> own.stream()
                            .filter(one -> one.numbers().equals(id.numbers()))
                            .findFirst());
            problems.add(ProblemCode.UNKNOWN_CONTROL.at(
                    place, ProblemTexts.unknownControl(id.toString(), edition.id(), meant.map(ControlId::toString))));
        }
    }

    private void decidable(ControlId id, ControlStandard edition, int ordinal, Input<ControlDecision> decision) {
        if (!edition.decidable().items().contains(ordinal)) {
            add(ProblemCode.NOT_DECIDABLE, "/decisions/" + id, ProblemTexts.notDecidable(id.toString()));
            return;
        }
        boolean isDetail = edition.mandatoryDetails().items().contains(ordinal)
                || edition.optionalDetails().items().contains(ordinal);
        allowed(id, decision, edition.objectives().items().contains(ordinal), isDetail);
    }

    private void allowed(ControlId id, Input<ControlDecision> decision, boolean isObjective, boolean isDetail) {
        if (!(decision instanceof Input.Given<ControlDecision> given)) {
            return;
        }
        if (given.value() instanceof ControlDecision.Excluded && !isObjective) {
            add(
                    ProblemCode.DECISION_NOT_ALLOWED,
                    "/decisions/" + id + "/decision",
                    ProblemTexts.excludedNotAllowed(id.toString(), isDetail));
        } else if (given.value() instanceof ControlDecision.NotSelected && !isDetail) {
            add(
                    ProblemCode.DECISION_NOT_ALLOWED,
                    "/decisions/" + id + "/decision",
                    ProblemTexts.notSelectedNotAllowed(id.toString(), isObjective));
        }
    }

    // ---- the decisions by themselves ---------------------------------------------------------------------------

    private void decisions() {
        boolean isFinal = statement.status() == StatementStatus.FINAL && !unread.test(path + "/status");
        boolean unchanged = statement
                .individualControlsChanged()
                .known()
                .filter(changed -> !changed)
                .isPresent();
        statement.decisions().forEach((id, decision) -> {
            if (isFinal && decision instanceof Input.NotKnown<?>) {
                add(ProblemCode.UNKNOWN_IN_FINAL, "/decisions/" + id, ProblemTexts.unknownInFinal(id.toString()));
            }
            if (unchanged && !changes(decision).isEmpty()) {
                String declared = path + "/individualControlsChanged";
                problems.add(ProblemCode.CHANGES_CONTRADICTED.between(
                        path + "/decisions/" + id + "/changes",
                        declared,
                        ProblemTexts.changesContradicted(id.toString(), declared)));
            }
        });
    }

    static List<ControlChange> changes(Input<ControlDecision> decision) {
        return decision instanceof Input.Given<ControlDecision> given
                ? given.value().changes()
                : List.of();
    }

    // ---- the underlying services -------------------------------------------------------------------------------

    private void underlyingServices() {
        List<UnderlyingService> services =
                statement.underlyingServices().known().orElse(List.of());
        Map<String, Integer> byName = new HashMap<>();
        Map<RegistrationNumber, Integer> byNumber = new HashMap<>();
        for (int i = 0; i < services.size(); i++) {
            String place = "/underlyingServices/" + i;
            Optional<String> name =
                    services.get(i).name().known().map(String::strip).filter(text -> !text.isEmpty());
            Optional<RegistrationNumber> number = services.get(i).registrationNumber();
            Optional<Integer> sameName = first(byName, name, i);
            Optional<Integer> sameNumber = first(byNumber, number, i);
            sameName.ifPresent(first -> duplicate(place + "/name", first));
            sameNumber.ifPresent(first -> duplicate(place + "/registrationNumber", first));
        }
    }

    private void duplicate(String place, int first) {
        String other = path + "/underlyingServices/" + first;
        problems.add(
                ProblemCode.DUPLICATE_UNDERLYING.between(path + place, other, ProblemTexts.duplicateUnderlying(other)));
    }

    /** A service from which controls are taken over is among the underlying ones; one that is not named may be it. */
    private void takenOver() {
        Optional<List<UnderlyingService>> services =
                statement.underlyingServices().known();
        String place = path + "/underlyingServices";
        if (services.isEmpty() || unread.test(place)) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        int unnamed = 0;
        for (UnderlyingService service : services.get()) {
            service.name().known().map(String::strip).ifPresent(names::add);
            unnamed += service.name().known().isEmpty() ? 1 : 0;
        }
        Map<ControlId, String> strange = new LinkedHashMap<>();
        statement.decisions().forEach((id, decision) -> {
            if (decision instanceof Input.Given<ControlDecision> given
                    && given.value() instanceof ControlDecision.TakenOver taken) {
                taken.from()
                        .map(String::strip)
                        .filter(name -> !Blank.is(name) && !names.contains(name))
                        .ifPresent(name -> strange.put(id, name));
            }
        });
        if (strange.isEmpty()) {
            return;
        }
        Set<String> several = new LinkedHashSet<>(strange.values());
        if (several.size() <= unnamed) {
            return;
        }
        Map<String, Label> messages = new HashMap<>();
        for (String name : several) {
            messages.put(
                    name,
                    unnamed == 0
                            ? ProblemTexts.unknownUnderlying(name, place, Nearest.to(name, names))
                            : ProblemTexts.tooFewUnderlying(name, place, unnamed, several));
        }
        strange.forEach((id, name) -> problems.add(ProblemCode.UNKNOWN_UNDERLYING.between(
                path + "/decisions/" + id + "/from", place, Objects.requireNonNull(messages.get(name)))));
    }

    private static <K> Optional<Integer> first(Map<K, Integer> seen, Optional<K> key, int index) {
        return key.map(there -> seen.putIfAbsent(there, index));
    }

    private void add(ProblemCode code, String place, Label message) {
        problems.add(code.at(path + place, message));
    }
}
