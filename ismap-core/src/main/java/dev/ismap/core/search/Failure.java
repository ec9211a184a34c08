package dev.ismap.core.search;

import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Force;
import org.jspecify.annotations.Nullable;

/** What becomes of a rule, and of the case, where the case does not meet it: by the rule's force and the authority's word. */
public enum Failure {
    /** The rule is violated, which makes the case ineligible. */
    RULES_OUT(OutcomeAnalysis.VIOLATED),
    /** The rule is violated in principle, and the authority has still to say whether it accepts that. */
    OPEN_DEPARTURE(OutcomeAnalysis.VIOLATED),
    /** The rule is violated in principle, which the authority accepts. */
    ACCEPTED_DEPARTURE(OutcomeAnalysis.VIOLATED),
    /** It is the authority's to say what follows. */
    OPEN_JUDGEMENT(OutcomeAnalysis.LEFT_TO_AUTHORITY),
    /** The authority accepts it, so that the rule is met. */
    ACCEPTED_JUDGEMENT(OutcomeAnalysis.SATISFIED);

    private final int outcome;

    Failure(int outcome) {
        this.outcome = outcome;
    }

    /**
     * What becomes of a rule that is not met.
     *
     * @param force how the rule binds
     * @param word the authority's word on it; none where it has not said one
     * @return what becomes of it
     */
    public static Failure of(Force force, @Nullable AuthorityRuling word) {
        boolean departure = force == Force.IN_PRINCIPLE;
        boolean judgement = force == Force.JUDGEMENT;
        if ((!departure && !judgement) || word == AuthorityRuling.REFUSED) {
            return RULES_OUT;
        }
        if (word == AuthorityRuling.ACCEPTED) {
            return departure ? ACCEPTED_DEPARTURE : ACCEPTED_JUDGEMENT;
        }
        return departure ? OPEN_DEPARTURE : OPEN_JUDGEMENT;
    }

    /**
     * The outcome under the rule.
     *
     * @return its bit among those of {@link OutcomeAnalysis}
     */
    public int outcome() {
        return outcome;
    }

    /**
     * Whether the case is ineligible by it.
     *
     * @return true if it is
     */
    public boolean makesIneligible() {
        return this == RULES_OUT;
    }

    /**
     * Whether the case is left to the authority by it.
     *
     * @return true if it is
     */
    public boolean leavesOpen() {
        return this == OPEN_DEPARTURE || this == OPEN_JUDGEMENT;
    }
}
