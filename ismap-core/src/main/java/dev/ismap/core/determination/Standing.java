package dev.ismap.core.determination;

/**
 * What a rule, or all rules together, can still make of a case: let it stand, leave it to the authority, or let it
 * fall.
 *
 * <p>A case falls if any rule lets it fall; else it is open if any rule leaves it open; else it stands. The bits hold
 * every class that some completion of the missing facts and doubts can come to.
 */
record Standing(boolean canStand, boolean canBeOpen, boolean canFall) {

    private static final Standing[] ALL = new Standing[8];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new Standing((i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
        }
    }

    /** What no rule at all makes of a case. */
    static final Standing START = of(true, false, false);

    static Standing of(boolean canStand, boolean canBeOpen, boolean canFall) {
        return ALL[(canStand ? 1 : 0) + (canBeOpen ? 2 : 0) + (canFall ? 4 : 0)];
    }

    /** What this and another make of a case together, each being free of the other. */
    Standing and(Standing other) {
        boolean bothCanAvoidFall = !isSurelyIneligible() && !other.isSurelyIneligible();
        return of(
                canStand && other.canStand,
                bothCanAvoidFall && (canBeOpen || other.canBeOpen),
                canFall || other.canFall);
    }

    boolean isSurelyIneligible() {
        return canFall && !canStand && !canBeOpen;
    }

    boolean isSurelyOpen() {
        return canBeOpen && !canStand && !canFall;
    }

    Verdict verdict() {
        if (isSurelyIneligible()) {
            return Verdict.INELIGIBLE;
        }
        return canStand && !canBeOpen && !canFall ? Verdict.ELIGIBLE : Verdict.UNDETERMINED;
    }
}
