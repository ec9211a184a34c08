package dev.ismap.model.control;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.internal.problem.StandardTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether rows make a standard: each id once, levels and parents in order. */
final class OutlineCheck {

    private final Map<ControlId, Control> byId = new HashMap<>();
    private final Map<List<Integer>, ControlId> byNumbers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private OutlineCheck() {}

    static List<Problem> problems(List<Control> controls, String path) {
        OutlineCheck check = new OutlineCheck();
        controls.forEach(control -> check.byId.putIfAbsent(control.id(), control));
        for (int i = 0; i < controls.size(); i++) {
            check.look(controls.get(i), path + "/" + i);
        }
        return check.problems.stream().sorted().toList();
    }

    private void look(Control control, String path) {
        ControlId id = control.id();
        ControlId same = byNumbers.putIfAbsent(id.numbers(), id);
        if (same != null) {
            problem(
                    path + "/id",
                    ProblemCode.CONTROL_DUPLICATE,
                    StandardTexts.sameNumbers(id.toString(), same.toString()));
        }
        ControlLevel level = ControlLevel.of(id);
        if (control.level() != level) {
            problem(
                    path + "/level",
                    ProblemCode.CONTROL_LEVEL,
                    StandardTexts.level(
                            id.toString(),
                            level.label(),
                            level.code(),
                            control.level().label(),
                            control.level().code()));
        }
        if (id.suffix().isBasicStatementRequirement() && !control.isDetailOfControls()) {
            problem(path + "/id", ProblemCode.CONTROL_SUFFIX, StandardTexts.suffixOfDetails(id.toString()));
        }
        checkParent(control, path + "/parent");
    }

    private void checkParent(Control control, String path) {
        ControlId id = control.id();
        Optional<ControlId> parent = control.parent();
        if (parent.isEmpty()) {
            if (id.numbers().size() > 1) {
                problem(path, ProblemCode.CONTROL_PARENT, StandardTexts.noParent(id.toString()));
            }
            return;
        }
        Control above = byId.get(parent.get());
        if (above == null) {
            problem(
                    path,
                    ProblemCode.CONTROL_PARENT,
                    StandardTexts.unknownParent(id.toString(), parent.get().toString()));
        } else if (!continues(id, above.id())) {
            problem(
                    path,
                    ProblemCode.CONTROL_PARENT,
                    StandardTexts.otherNumbers(id.toString(), above.id().toString()));
        } else if (above.layer() != control.layer()) {
            problem(
                    path,
                    ProblemCode.CONTROL_PARENT,
                    StandardTexts.otherLayer(id.toString(), above.id().toString()));
        }
    }

    static boolean continues(ControlId id, ControlId parent) {
        int depth = id.numbers().size() - 1;
        return parent.numbers().equals(id.numbers().subList(0, depth));
    }

    private void problem(String path, ProblemCode code, Label message) {
        problems.add(code.at(path, message));
    }
}
