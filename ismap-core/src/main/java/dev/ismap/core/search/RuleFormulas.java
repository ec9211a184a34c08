package dev.ismap.core.search;

import dev.ismap.core.rule.Rule;
import java.util.BitSet;
import java.util.List;

/**
 * A rule as formulas over what is open in a case.
 *
 * @param rule the rule
 * @param binds that it is in force and applies
 * @param meets what it asks
 * @param makesIneligible that it makes the case ineligible
 * @param open that it leaves the case to the authority
 * @param constraints what no case can contradict
 * @param <C> the type of the case
 */
record RuleFormulas<C>(
        Rule<C> rule,
        Formula binds,
        Formula meets,
        Formula makesIneligible,
        Formula open,
        CaseConstraints constraints) {

    /** What has to be true of every rule for the whole to come to something. */
    enum Demand {
        /** It lets the case be eligible. */
        ELIGIBLE,
        /** It does not make the case ineligible. */
        NOT_INELIGIBLE,
        /** It does not apply. */
        NOT_APPLY
    }

    Formula demand(Demand demand) {
        return switch (demand) {
            case ELIGIBLE -> Formula.all(makesIneligible.not(), open.not());
            case NOT_INELIGIBLE -> makesIneligible.not();
            case NOT_APPLY -> binds.not();
        };
    }

    void unknowns(BitSet into) {
        binds.unknowns(into);
        meets.unknowns(into);
    }

    /** Whether the rule lets the case be eligible in every completion. */
    boolean isSurelyEligible() {
        Formula eligible = demand(Demand.ELIGIBLE);
        return eligible.equals(Constant.TRUE) || !constraints.arePossible(List.of(eligible.not()));
    }
}
