package dev.ismap.core.determination;

import dev.ismap.core.condition.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * Why a rule came out as it did, with no fact more than needed.
 *
 * <p>The facts suffice for the outcome, whatever the others of the case were, and none of them can be left out (a prime
 * implicant: W. V. Quine, "The problem of simplifying truth functions", 1952).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param outcome how the case stands to it
 * @param facts the determining facts, in the order in which the rule reads them; all that was found where the outcome
 *     is undetermined
 * @since 0.1
 */
public record Explanation(String rule, Outcome outcome, List<Evidence> facts) {

    /** Creates an explanation. */
    public Explanation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        facts = List.copyOf(facts);
    }
}
