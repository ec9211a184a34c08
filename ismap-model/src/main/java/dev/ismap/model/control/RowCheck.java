package dev.ismap.model.control;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLayer;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.internal.problem.StandardTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a standard can take a user's rows. It only reads; {@link ControlStandard} adds. */
final class RowCheck {

    private static final int SHOWN = 5;

    /** Where a row stands; written out only where something is wrong with it. */
    private record Place(String rows, int index) {
        String of(String member) {
            return rows + "/" + index + "/" + member;
        }
    }

    private final ControlStandard standard;
    private final Map<Long, ControlId> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RowCheck(ControlStandard standard) {
        this.standard = standard;
    }

    static List<Problem> problems(ControlStandard standard, List<ControlRow> rows, String path, boolean whole) {
        RowCheck check = new RowCheck(standard);
        for (int i = 0; i < rows.size(); i++) {
            check.look(rows.get(i), new Place(path, i));
        }
        if (whole) {
            Set<ControlId> ids = rows.stream().map(ControlRow::id).collect(Collectors.toCollection(HashSet::new));
            check.lost(standard.governance(), ids, path);
            check.lost(standard.management(), ids, path);
            check.lost(standard.objectives(), ids, path);
            check.lost(standard.mandatoryDetails(), ids, path);
        }
        return check.problems.stream().sorted().toList();
    }

    /** The control that a row without problems stands for. */
    static Control control(ControlStandard standard, ControlRow row) {
        Control parent = parent(standard, row)
                .orElseThrow(() -> new IllegalStateException("A row was taken that was not checked: " + row.id()));
        return Control.detail(row.id(), parent, row.name());
    }

    private static Optional<Control> parent(ControlStandard standard, ControlRow row) {
        return row.parent().isPresent()
                ? standard.find(row.parent().get())
                : standard.sameNumbers(ControlId.of(row.id().numbers().subList(0, 3), ControlSuffix.NONE));
    }

    private void look(ControlRow row, Place place) {
        ControlId id = row.id();
        ControlId same = seen.putIfAbsent(id.numbersAsOne(), id);
        if (same != null) {
            problem(
                    place.of("id"),
                    ProblemCode.OPTIONAL_DETAIL_DUPLICATE,
                    StandardTexts.detailTwice(id.toString(), same.toString()));
        }
        Optional<Control> held = standard.sameNumbers(id);
        if (held.isEmpty()) {
            checkNew(row, place);
        } else if (held.get().id().equals(id)) {
            checkHeld(row, held.get(), place);
        } else {
            problem(
                    place.of("id"),
                    ProblemCode.OPTIONAL_DETAIL_SUFFIX,
                    StandardTexts.otherSuffix(
                            id.toString(), standard.id(), held.get().id().toString()));
        }
    }

    private void checkHeld(ControlRow row, Control held, Place place) {
        compare(
                row,
                row.parent(),
                held.parent(),
                id -> id.map(ControlId::toString).orElse("-"),
                place,
                "parent");
        compare(
                row,
                row.layer(),
                Optional.of(held.layer()),
                layer -> layer.orElseThrow().code(),
                place,
                "layer");
        compare(
                row,
                row.level(),
                Optional.of(held.level()),
                level -> level.orElseThrow().code(),
                place,
                "level");
        compare(row, row.suffix(), Optional.of(held.suffix()), suffix -> print(suffix.orElseThrow()), place, "suffix");
    }

    private <T> void compare(
            ControlRow row,
            Optional<T> stated,
            Optional<T> held,
            Function<Optional<T>, String> printed,
            Place place,
            String member) {
        if (stated.isPresent() && !stated.equals(held)) {
            problem(
                    place.of(member),
                    ProblemCode.OPTIONAL_DETAIL_CHANGED,
                    StandardTexts.changed(
                            row.id().toString(), standard.id(), printed.apply(held), printed.apply(stated)));
        }
    }

    private void checkNew(ControlRow row, Place place) {
        ControlId id = row.id();
        if (standard.isVacant(id)) {
            problem(
                    place.of("id"),
                    ProblemCode.OPTIONAL_DETAIL_VACANT,
                    StandardTexts.vacantDetail(id.toString(), standard.id()));
            return;
        }
        if (standard.optionalDetailsBasis().filter(Basis.OFFICIAL::equals).isPresent()) {
            problem(
                    place.of("id"),
                    ProblemCode.OPTIONAL_DETAIL_BEYOND,
                    StandardTexts.beyondCompleteEdition(id.toString(), standard.id()));
        }
        row.suffix()
                .filter(suffix -> suffix != id.suffix())
                .ifPresent(suffix -> problem(
                        place.of("suffix"),
                        ProblemCode.OPTIONAL_DETAIL_SUFFIX,
                        StandardTexts.statedSuffix(id.toString(), print(id.suffix()), print(suffix))));
        if (!isDetail(row, place)) {
            return;
        }
        if (id.suffix().isBasicStatementRequirement()) {
            mandatory(id, place.of("id"));
        }
        checkParent(row, place);
    }

    private boolean isDetail(ControlRow row, Place place) {
        ControlId id = row.id();
        boolean deep = ControlLevel.of(id) == ControlLevel.DETAILED;
        if (!deep) {
            problem(
                    place.of("id"),
                    ProblemCode.OPTIONAL_DETAIL_LEVEL,
                    StandardTexts.noDetail(id.toString(), standard.id()));
        }
        row.level()
                .filter(level -> deep && level != ControlLevel.DETAILED)
                .ifPresent(level -> problem(
                        place.of("level"),
                        ProblemCode.OPTIONAL_DETAIL_LEVEL,
                        StandardTexts.statedLevel(id.toString(), level.label(), level.code())));
        row.layer()
                .filter(layer -> deep && layer != ControlLayer.CONTROLS)
                .ifPresent(layer -> problem(
                        place.of("layer"),
                        ProblemCode.OPTIONAL_DETAIL_LEVEL,
                        StandardTexts.statedLayer(id.toString(), layer.label(), layer.code())));
        return deep;
    }

    private void checkParent(ControlRow row, Place place) {
        ControlId id = row.id();
        Optional<Control> parent = parent(standard, row);
        if (parent.isEmpty()) {
            problem(
                    place.of("parent"),
                    ProblemCode.OPTIONAL_DETAIL_PARENT,
                    row.parent()
                            .map(stated ->
                                    StandardTexts.unknownObjective(id.toString(), standard.id(), stated.toString()))
                            .orElseGet(() -> StandardTexts.noObjective(id.toString(), standard.id())));
        } else if (!OutlineCheck.continues(id, parent.get().id())) {
            problem(
                    place.of("parent"),
                    ProblemCode.OPTIONAL_DETAIL_PARENT,
                    StandardTexts.otherObjective(
                            id.toString(),
                            parent.get().id().toString(),
                            parent(standard, ControlRow.of(id))
                                    .map(control -> control.id().toString())));
        } else if (parent.get().layer() != ControlLayer.CONTROLS) {
            mandatory(id, place.of("id"));
        }
    }

    private void mandatory(ControlId id, String path) {
        problem(
                path,
                ProblemCode.OPTIONAL_DETAIL_MANDATORY,
                StandardTexts.mandatoryDetail(id.toString(), standard.id()));
    }

    private void lost(ControlSet mandatory, Set<ControlId> given, String path) {
        List<ControlId> missing =
                mandatory.ids().stream().filter(id -> !given.contains(id)).toList();
        if (missing.isEmpty() || missing.size() == mandatory.size()) {
            return;
        }
        String ids = missing.stream().limit(SHOWN).map(ControlId::toString).collect(Collectors.joining(", "));
        problem(
                path,
                ProblemCode.OPTIONAL_DETAIL_MANDATORY_LOST,
                StandardTexts.mandatoryLost(standard.id(), missing.size(), ids, missing.size() > SHOWN));
    }

    private static String print(ControlSuffix suffix) {
        return suffix == ControlSuffix.NONE ? "-" : suffix.letters();
    }

    private void problem(String path, ProblemCode code, Label message) {
        problems.add(code.at(path, message));
    }
}
