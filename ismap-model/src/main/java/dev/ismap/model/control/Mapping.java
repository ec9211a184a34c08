package dev.ismap.model.control;

import java.util.Objects;
import java.util.Optional;

/**
 * What a control is in another standard (他の基準との対応), and by which way that is known.
 *
 * <p>Where {@code via} is present, nobody has mapped ISMAP's control itself: it is mapped through that place. All of
 * NIST SP 800-53 is, through ISO/IEC 27001:2013.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param control the control of the control standard
 * @param target the place in the other standard
 * @param kind how they hang together; with {@code via}, how that place and the target do
 * @param via the place through which they are mapped; absent where they are mapped directly
 * @since 0.1
 */
public record Mapping(ControlId control, Reference target, Correspondence kind, Optional<Reference> via) {

    /** Creates a mapping. */
    public Mapping {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(via, "via");
    }
}
