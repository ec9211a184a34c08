package dev.ismap.core.problem;

import dev.ismap.core.text.Label;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with an input: where, what, and what would be right.
 *
 * <p>A problem is a value, so that all of them can be collected and shown at once. Its code never changes meaning;
 * its message says what to do in both languages.
 *
 * <p>This class is immutable and thread-safe. Problems are ordered by path, then code, then message.
 *
 * @param path the place, as a JSON Pointer (RFC 6901); empty for the whole document
 * @param code what is wrong, in upper case such as {@code UNKNOWN_NAME}
 * @param message what was found and what is allowed
 * @param other the other place, where two places contradict each other; empty where it is a matter of one
 * @since 0.1
 */
public record Problem(String path, String code, Label message, Optional<String> other) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.message().en());

    /** Creates a problem. */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(other, "other");
    }

    /**
     * A problem of one place.
     *
     * @param path the place, as a JSON Pointer
     * @param code what is wrong
     * @param message what was found and what is allowed
     */
    public Problem(String path, String code, Label message) {
        this(path, code, message, Optional.empty());
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
