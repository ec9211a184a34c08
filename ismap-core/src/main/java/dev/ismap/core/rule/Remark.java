package dev.ismap.core.rule;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;

/**
 * Something odd that was seen in a case, and that can be: it is always shown and never counted.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code of its kind, such as {@code SERVICE_NAME_DIFFERS}
 * @param paths where it was seen, as JSON Pointers, at least one
 * @param message what was seen, in words
 * @since 0.1
 */
public record Remark(String code, List<String> paths, Label message) {

    /**
     * Creates a remark.
     *
     * @throws IllegalArgumentException if it was seen nowhere
     */
    public Remark {
        Objects.requireNonNull(code, "code");
        paths = List.copyOf(paths);
        Objects.requireNonNull(message, "message");
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("A remark names where it was seen, but " + code + " does not");
        }
    }
}
