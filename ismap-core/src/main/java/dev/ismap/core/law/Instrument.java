package dev.ismap.core.law;

import dev.ismap.core.text.Label;
import java.util.Objects;

/**
 * A text in which rules stand, such as a regulation, a standard or a notice.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the short name that results carry, in upper case such as {@code CONTROL_CRITERIA}
 * @param name the name of the text
 * @since 0.1
 */
public record Instrument(String id, Label name) {

    /** Creates an instrument. */
    public Instrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
