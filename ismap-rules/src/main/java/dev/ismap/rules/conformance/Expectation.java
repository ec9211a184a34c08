package dev.ismap.rules.conformance;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a conformance case expects. What is absent is not checked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param verdict the verdict
 * @param violated the ids of all rules that are violated
 * @param undetermined the ids of all rules whose outcome is open
 * @param missing the paths of all facts that are missing
 * @since 0.1
 */
public record Expectation(
        Optional<Answer> verdict,
        Optional<NavigableSet<String>> violated,
        Optional<NavigableSet<String>> undetermined,
        Optional<NavigableSet<String>> missing) {

    /** Creates an expectation. */
    public Expectation {
        Objects.requireNonNull(verdict, "verdict");
        violated = violated.map(Expectation::copy);
        undetermined = undetermined.map(Expectation::copy);
        missing = missing.map(Expectation::copy);
    }

    private static NavigableSet<String> copy(NavigableSet<String> names) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(names));
    }
}
