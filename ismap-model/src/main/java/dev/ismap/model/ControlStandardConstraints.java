package dev.ismap.model;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.internal.problem.StandardTexts;
import dev.ismap.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The constraints between the rows of a control standard. */
final class ControlStandardConstraints {

    private ControlStandardConstraints() {}

    static List<Problem> problems(ControlStandardDocument document, Predicate<String> unread) {
        List<Problem> problems = new ArrayList<>(unread.test("/optionalDetailsComplete") ? List.of() : basis(document));
        if (document.controls().isEmpty() && !unread.test("/controls")) {
            problems.add(ProblemCode.CONTROLS_EMPTY.at("/controls", StandardTexts.noRows()));
        }
        List<Control> rows =
                document.controls().stream().map(ControlStandardRow::toControl).toList();
        try {
            // whether rows fit together does not depend on the edition, and one that nobody knows yet may be right
            ControlStandard.of(
                    ControlStandards.newestHeld().edition(), rows, document.optionalDetailsComplete(), "/controls");
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
        return problems.stream().sorted().toList();
    }

    /** On what is assumed nothing is decided, and what is not complete is complete on no basis. */
    private static List<Problem> basis(ControlStandardDocument document) {
        boolean fits = document.optionalDetailsBasis()
                .filter(basis -> basis == Basis.ASSUMED || !document.optionalDetailsComplete())
                .isEmpty();
        return fits
                ? List.of()
                : List.of(ProblemCode.OPTIONAL_DETAIL_BASIS.at(
                        "/optionalDetailsBasis",
                        ProblemTexts.optionalDetailsBasis(document.optionalDetailsComplete())));
    }
}
