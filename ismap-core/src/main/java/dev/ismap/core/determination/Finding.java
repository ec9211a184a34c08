package dev.ismap.core.determination;

import dev.ismap.core.condition.Evidence;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.Provision;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a case stands to one rule, and why.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param title the rule's short name
 * @param outcome how the case stands to it
 * @param force how the rule binds
 * @param basis the weaker of how well the rule and the data are known
 * @param provision where the rule stands; absent where no text at hand has it
 * @param message the outcome in words
 * @param toDo what to do; absent where nothing is to be done
 * @param exception the id of the rule that applies instead, as an exception; absent where none does
 * @param evidence the facts that decided
 * @param items the items that decided, or that are open
 * @param doubts the doubts of law on which it depends
 * @param authority what the authority said of it
 * @since 0.1
 */
public record Finding(
        String rule,
        Label title,
        Outcome outcome,
        Force force,
        Basis basis,
        Optional<Provision> provision,
        Label message,
        Optional<Label> toDo,
        Optional<String> exception,
        List<Evidence> evidence,
        List<String> items,
        List<LegalUncertainty> doubts,
        Optional<AuthorityRuling> authority) {

    /** Creates a finding. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(toDo, "toDo");
        Objects.requireNonNull(exception, "exception");
        evidence = List.copyOf(evidence);
        items = List.copyOf(items);
        doubts = List.copyOf(doubts);
        Objects.requireNonNull(authority, "authority");
    }

    /**
     * Whether it counts towards the verdict: the rule applies, and it is more than advice and more than an assumption.
     *
     * @return true if it counts
     */
    public boolean counts() {
        return outcome != Outcome.NOT_APPLICABLE && force.decides(basis);
    }
}
