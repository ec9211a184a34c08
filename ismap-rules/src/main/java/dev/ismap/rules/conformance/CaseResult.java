package dev.ismap.rules.conformance;

import java.util.List;
import java.util.Objects;

/**
 * What came of a conformance case.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param of the case
 * @param answer what it came to
 * @param differences what of that was not expected; empty where all is as expected
 * @since 0.1
 */
public record CaseResult(ConformanceCase of, Answer answer, List<Difference> differences) {

    /** Creates a result. */
    public CaseResult {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(answer, "answer");
        differences = List.copyOf(differences);
    }

    /**
     * Whether all is as expected.
     *
     * @return true if nothing differs
     */
    public boolean asExpected() {
        return differences.isEmpty();
    }
}
