package dev.ismap.examples.cli;

import dev.ismap.core.text.Label;
import dev.ismap.model.Named;
import dev.ismap.model.statement.ControlDecision;

/** What a decision on a control is called. */
final class Decisions {

    private Decisions() {}

    /** The code that the JSON of a case has for it. */
    static String code(ControlDecision decision) {
        if (decision instanceof ControlDecision.Implemented) {
            return "IMPLEMENTED";
        } else if (decision instanceof ControlDecision.TakenOver) {
            return "TAKEN_OVER";
        }
        return decision instanceof ControlDecision.Excluded ? "EXCLUDED" : "NOT_SELECTED";
    }

    /** Its term. */
    static Label label(ControlDecision decision) {
        Named term = decision.getClass().getAnnotation(Named.class);
        return Label.of(term.ja(), term.en());
    }
}
