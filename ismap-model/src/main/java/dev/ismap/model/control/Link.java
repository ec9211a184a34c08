package dev.ismap.model.control;

import java.util.Objects;
import java.util.Optional;

/**
 * A line of a published table between two standards (対応表の行).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the place that is mapped; absent where the target is new
 * @param to the place that it is mapped to
 * @param kind how they hang together
 * @since 0.1
 */
public record Link(Optional<Reference> from, Reference to, Correspondence kind) {

    /** Creates a line. */
    public Link {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }
}
