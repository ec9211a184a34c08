package dev.ismap.core.fact;

import java.util.Objects;

/**
 * An action that is decided on an item.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where the items stand, as a JSON Pointer
 * @param item the name of the item
 * @param action the action
 * @since 0.1
 */
public record Decision(String path, String item, Action action) {
    /** Creates a decision. */
    public Decision {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(action, "action");
    }
}
