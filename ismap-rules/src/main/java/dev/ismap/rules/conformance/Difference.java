package dev.ismap.rules.conformance;

import java.util.Objects;

/**
 * Something that a case comes to and that was not expected of it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param about what differs: a member of {@code expect}, or a place in its {@code answer}
 * @param expected what was expected
 * @param found what it came to
 * @since 0.1
 */
public record Difference(String about, String expected, String found) {

    /** Creates a difference. */
    public Difference {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }
}
