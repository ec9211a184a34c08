package dev.ismap.rules.conformance;

import dev.ismap.core.problem.Problem;
import java.util.Comparator;
import java.util.Objects;

/**
 * A problem without its words: where it is, and its code.
 *
 * <p>This class is immutable and thread-safe. Problems are ordered by path, then by code.
 *
 * @param path the place in the document, as a JSON Pointer; empty for the whole
 * @param code the code
 * @since 0.1
 */
public record ProblemAt(String path, String code) implements Comparable<ProblemAt> {

    private static final Comparator<ProblemAt> ORDER =
            Comparator.comparing(ProblemAt::path).thenComparing(ProblemAt::code);

    /** Creates a problem. */
    public ProblemAt {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
    }

    static ProblemAt of(Problem problem) {
        return new ProblemAt(problem.path(), problem.code());
    }

    @Override
    public int compareTo(ProblemAt other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? code : path + " " + code;
    }
}
