package dev.ismap.model.constraint;

import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.ControlStandardRow;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import java.util.List;

/** The constraints between the rows of a control standard. */
final class ControlStandardConstraints {

    private ControlStandardConstraints() {}

    static List<Problem> problems(ControlStandardDocument document) {
        List<Control> rows = document.controls().stream()
                .map(ControlStandardConstraints::control)
                .toList();
        try {
            // whether rows fit together does not depend on the edition, and one that nobody knows yet may be right
            ControlStandard.of(
                    ControlStandards.newestHeld().edition(), rows, document.optionalDetailsComplete(), "/controls");
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }

    private static Control control(ControlStandardRow row) {
        return new Control(row.id(), row.layer(), row.level(), row.parent(), name(row), List.of());
    }

    /** The name, for a row that is looked at and not kept: one that is blank is no matter of fitting together. */
    private static Label name(ControlStandardRow row) {
        String id = row.id().toString();
        return Label.of(row.nameJa().isBlank() ? id : row.nameJa(), row.nameEn().isBlank() ? id : row.nameEn());
    }
}
