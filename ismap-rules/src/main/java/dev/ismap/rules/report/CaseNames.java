package dev.ismap.rules.report;

import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import java.util.Optional;

/** How a person calls what a determination names by an id, a path or a constant. */
interface CaseNames {

    /** The kind of the case, as a determination names it; blank where it is not known. */
    default String kind() {
        return "";
    }

    /** The short name of a control. */
    Optional<Label> control(String id);

    /** The name of the thing in a list that stands at a path, or above it. */
    default Optional<String> thing(String path) {
        return Optional.empty();
    }

    /** The term of a constant at a path. */
    default Optional<Label> constant(String path, String value) {
        return Optional.empty();
    }

    /** The names as a document has them, and the control standards at hand. */
    static CaseNames of(IsmapDocument document, AvailableStandards standards) {
        return new DocumentNames(document, standards);
    }
}
