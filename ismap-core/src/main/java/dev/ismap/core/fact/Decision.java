package dev.ismap.core.fact;

import dev.ismap.core.text.Label;
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

    /**
     * Something that can be decided on an item, such as to implement a control.
     *
     * <p>This class is immutable and thread-safe. Two actions with the same code are one.
     *
     * @param code the code
     * @param label what is to be done, as one would say it to whoever does it
     */
    public record Action(String code, Label label) {
        /** Creates an action. */
        public Action {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Action that && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
