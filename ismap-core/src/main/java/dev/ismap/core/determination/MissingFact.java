package dev.ismap.core.determination;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;

/**
 * A fact that is missing, and the rules that wait for it.
 *
 * <p>Items are asked for once each: by the rule that waits for the fewest.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where it would stand, as a JSON Pointer
 * @param label its name
 * @param rules the ids of the rules that wait for it, in order
 * @param decisive false where only rules wait for it that never count towards a verdict
 * @param asked true where it was asked and is not known
 * @param items for a set of items, those that are open
 * @since 0.1
 */
public record MissingFact(
        String path, Label label, List<String> rules, boolean decisive, boolean asked, List<String> items) {

    /** Creates a missing fact. */
    public MissingFact {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        rules = List.copyOf(rules);
        items = List.copyOf(items);
    }
}
