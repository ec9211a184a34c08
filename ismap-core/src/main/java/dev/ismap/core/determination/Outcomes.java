package dev.ismap.core.determination;

import dev.ismap.core.law.AuthorityWord;
import dev.ismap.core.law.Force;
import org.jspecify.annotations.Nullable;

/** The outcomes that a case can still come to under one rule, as a set of bits. */
record Outcomes(int bits) {

    private static final Outcomes[] ALL = new Outcomes[16];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new Outcomes(i);
        }
    }

    static final Outcomes SATISFIED = ALL[1];
    static final Outcomes VIOLATED = ALL[2];
    static final Outcomes NOT_APPLICABLE = ALL[4];

    /** The rule's condition fails, and only the authority can say what follows. */
    static final Outcomes LEFT_TO_AUTHORITY = ALL[8];

    static Outcomes of(int bits) {
        return ALL[bits];
    }

    Outcomes or(Outcomes other) {
        return ALL[bits | other.bits];
    }

    /** Whether the rule applies in every completion. */
    boolean surelyApplies() {
        return !has(NOT_APPLICABLE);
    }

    /** Whether the rule is met in every completion in which it applies. */
    boolean areHarmless() {
        return !has(VIOLATED) && !has(LEFT_TO_AUTHORITY);
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

    /** What these outcomes do to a verdict under a rule that decides. */
    Standing standing(Force force, @Nullable AuthorityWord word) {
        boolean canStand = has(SATISFIED) || has(NOT_APPLICABLE);
        boolean canBeOpen = has(LEFT_TO_AUTHORITY);
        boolean canFall = false;
        if (has(VIOLATED)) {
            boolean departure = force == Force.IN_PRINCIPLE;
            canStand |= departure && word == AuthorityWord.ACCEPTED;
            canBeOpen |= departure && word == null;
            canFall = !departure || word == AuthorityWord.REFUSED;
        }
        return Standing.of(canStand, canBeOpen, canFall);
    }
}
