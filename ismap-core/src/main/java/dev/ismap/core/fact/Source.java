package dev.ismap.core.fact;

import dev.ismap.core.law.Basis;
import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a value comes from that the case itself does not state, such as a public list.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name what it is, with the day it was read where that matters
 * @param basis how well it is known
 * @since 0.1
 */
public record Source(Label name, Basis basis) {

    /** That a case does not claim what it is silent on. */
    static final Optional<Source> SILENCE =
            Optional.of(new Source(Label.of("申請書に記載がない", "the case is silent on it"), Basis.OFFICIAL));

    /** Creates a source. */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
    }
}
