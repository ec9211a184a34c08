package dev.ismap.core.condition;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;

/**
 * A fact that is missing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where it would stand, as a JSON Pointer
 * @param label its name
 * @param asked true where it was asked and is not known, so that asking again is no use
 * @param items for a set of items, those that are open
 * @since 0.1
 */
public record MissingInput(String path, Label label, boolean asked, List<String> items) {

    /** Creates a gap. */
    public MissingInput {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        items = List.copyOf(items);
    }
}
