package dev.ismap.core.kit;

import dev.ismap.core.text.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * A law that a rule book does not keep, and where that shows.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param law the law
 * @param rule the rule at which it shows; absent where it shows at the verdict or at a fact
 * @param words what was seen
 * @since 0.1
 */
public record PropertyFailure(RuleBookProperty law, Optional<String> rule, Label words) {

    /** Creates a breach. */
    public PropertyFailure {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(words, "words");
    }

    /**
     * The law, the rule and what was seen, in English, as a failing test prints it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return law + rule.map(id -> " at " + id).orElse("") + ": " + words.en();
    }
}
