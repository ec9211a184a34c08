package dev.ismap.core.engine;

import dev.ismap.core.determination.Outcome;
import dev.ismap.core.search.Failure;

/** The outcomes that a case can still come to under one rule, as a set of bits. */
record PossibleOutcomes(int bits) {

    private static final PossibleOutcomes[] ALL = new PossibleOutcomes[16];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new PossibleOutcomes(i);
        }
    }

    static final PossibleOutcomes SATISFIED = ALL[1];
    static final PossibleOutcomes VIOLATED = ALL[2];
    static final PossibleOutcomes NOT_APPLICABLE = ALL[4];

    /** The rule's condition fails, and only the authority can say what follows. */
    static final PossibleOutcomes LEFT_TO_AUTHORITY = ALL[8];

    static PossibleOutcomes of(int bits) {
        return ALL[bits];
    }

    PossibleOutcomes or(PossibleOutcomes other) {
        return ALL[bits | other.bits];
    }

    /** Whether the rule applies in every completion. */
    boolean surelyApplies() {
        return !has(NOT_APPLICABLE);
    }

    /** Whether the rule applies in some completion. */
    boolean canApply() {
        return bits != NOT_APPLICABLE.bits;
    }

    /** Whether the rule is met in every completion in which it applies. */
    boolean areHarmless() {
        return !has(VIOLATED) && !has(LEFT_TO_AUTHORITY);
    }

    /** Whether only one is left. */
    boolean isDecided() {
        return Integer.bitCount(bits) == 1;
    }

    private boolean has(PossibleOutcomes one) {
        return (bits & one.bits) != 0;
    }

    /** The one outcome, where only one is left. */
    Outcome outcome() {
        if (bits == SATISFIED.bits) {
            return Outcome.SATISFIED;
        }
        if (bits == VIOLATED.bits) {
            return Outcome.VIOLATED;
        }
        return canApply() ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE;
    }

    /** What these outcomes do to a verdict under a rule that decides, and of which that comes where it is not met. */
    PossibleVerdicts possibleVerdicts(Failure failure) {
        boolean canBeMet = has(SATISFIED) || has(NOT_APPLICABLE);
        return switch (failure) {
            case RULES_OUT -> PossibleVerdicts.of(canBeMet, false, has(VIOLATED));
            case OPEN_DEPARTURE -> PossibleVerdicts.of(canBeMet, has(VIOLATED), false);
            case OPEN_JUDGEMENT -> PossibleVerdicts.of(canBeMet, has(LEFT_TO_AUTHORITY), false);
            case ACCEPTED_DEPARTURE, ACCEPTED_JUDGEMENT -> PossibleVerdicts.START;
        };
    }
}
