package dev.ismap.core.determination;

import dev.ismap.core.law.AuthorityWord;
import dev.ismap.core.law.Force;
import dev.ismap.core.rule.Rule;
import java.util.Optional;

/** The outcomes that a case can still come to under one rule, as a set of bits. */
record Outcomes(int bits) {

    static final Outcomes SATISFIED = new Outcomes(1);
    static final Outcomes VIOLATED = new Outcomes(2);
    static final Outcomes NOT_APPLICABLE = new Outcomes(4);

    /** The rule's condition fails, and only the authority can say what follows. */
    static final Outcomes LEFT_TO_AUTHORITY = new Outcomes(8);

    Outcomes or(Outcomes other) {
        return new Outcomes(bits | other.bits);
    }

    /** Whether the rule applies in every completion. */
    boolean surelyApplies() {
        return !has(NOT_APPLICABLE);
    }

    /** Whether only one is left. */
    boolean isDecided() {
        return Integer.bitCount(bits) == 1;
    }

    private boolean has(Outcomes one) {
        return (bits & one.bits) != 0;
    }

    /** The one outcome, where only one is left. */
    Outcome outcome() {
        if (equals(SATISFIED)) {
            return Outcome.SATISFIED;
        }
        if (equals(VIOLATED)) {
            return Outcome.VIOLATED;
        }
        return equals(NOT_APPLICABLE) ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    }

    /** What these outcomes do to a verdict. */
    Standing standing(Rule<?> rule, Optional<AuthorityWord> word) {
        if (!rule.decides()) {
            return Standing.START;
        }
        boolean canStand = has(SATISFIED) || has(NOT_APPLICABLE);
        boolean canBeOpen = has(LEFT_TO_AUTHORITY);
        boolean canFall = false;
        if (has(VIOLATED)) {
            boolean departure = rule.force() == Force.IN_PRINCIPLE;
            canStand |= departure && word.equals(Optional.of(AuthorityWord.ACCEPTED));
            canBeOpen |= departure && word.isEmpty();
            canFall = !departure || word.equals(Optional.of(AuthorityWord.REFUSED));
        }
        return Standing.of(canStand, canBeOpen, canFall);
    }
}
