package dev.ismap.core.engine;

import dev.ismap.core.determination.Verdict;

/**
 * What a case can still come to by a rule, or by all rules together: eligible, open, which is left to the authority, or
 * ineligible.
 *
 * <p>A case is ineligible if any rule makes it so; else it is open if any rule leaves it open; else it is eligible. Each
 * of the three is true if some way of completing the missing facts and doubts leads to it.
 */
record PossibleVerdicts(boolean canBeEligible, boolean canBeOpen, boolean canBeIneligible) {

    private static final PossibleVerdicts[] ALL = new PossibleVerdicts[8];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new PossibleVerdicts((i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
        }
    }

    /** What no rule at all makes of a case. */
    static final PossibleVerdicts START = of(true, false, false);

    static PossibleVerdicts of(boolean canBeEligible, boolean canBeOpen, boolean canBeIneligible) {
        return ALL[(canBeEligible ? 1 : 0) + (canBeOpen ? 2 : 0) + (canBeIneligible ? 4 : 0)];
    }

    /** What this and another make of a case together, each being free of the other. */
    PossibleVerdicts and(PossibleVerdicts other) {
        boolean bothCanAvoidIneligible = !isSurelyIneligible() && !other.isSurelyIneligible();
        return of(
                canBeEligible && other.canBeEligible,
                bothCanAvoidIneligible && (canBeOpen || other.canBeOpen),
                canBeIneligible || other.canBeIneligible);
    }

    boolean isSurelyIneligible() {
        return canBeIneligible && !canBeEligible && !canBeOpen;
    }

    boolean isSurelyOpen() {
        return canBeOpen && !canBeEligible && !canBeIneligible;
    }

    Verdict verdict() {
        if (isSurelyIneligible()) {
            return Verdict.INELIGIBLE;
        }
        return canBeEligible && !canBeOpen && !canBeIneligible ? Verdict.ELIGIBLE : Verdict.UNDETERMINED;
    }
}
