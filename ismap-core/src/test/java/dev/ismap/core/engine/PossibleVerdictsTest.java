package dev.ismap.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.determination.Outcome;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.search.Failure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules together can come to, against going through what each of them can. */
class PossibleVerdictsTest {

    /** What one completion can come to, the graver the later. */
    private enum Kind {
        ELIGIBLE,
        OPEN,
        INELIGIBLE
    }

    /** Every way in which some can be and others can't, but for none. */
    private static List<Set<Kind>> sets() {
        List<Set<Kind>> sets = new ArrayList<>();
        for (int bits = 1; bits < 8; bits++) {
            Set<Kind> set = EnumSet.noneOf(Kind.class);
            for (Kind kind : Kind.values()) {
                if ((bits & (1 << kind.ordinal())) != 0) {
                    set.add(kind);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static PossibleVerdicts possible(Set<Kind> kinds) {
        return PossibleVerdicts.of(
                kinds.contains(Kind.ELIGIBLE), kinds.contains(Kind.OPEN), kinds.contains(Kind.INELIGIBLE));
    }

    @Test
    void oneOfTheVerdictsIsSureWhereNoOtherIsPossible() {
        for (Set<Kind> kinds : sets()) {
            PossibleVerdicts verdicts = possible(kinds);
            assertEquals(kinds.equals(EnumSet.of(Kind.INELIGIBLE)), verdicts.isSurelyIneligible(), kinds.toString());
            assertEquals(kinds.equals(EnumSet.of(Kind.OPEN)), verdicts.isSurelyOpen(), kinds.toString());
            Verdict expected = kinds.equals(EnumSet.of(Kind.INELIGIBLE))
                    ? Verdict.INELIGIBLE
                    : kinds.equals(EnumSet.of(Kind.ELIGIBLE)) ? Verdict.ELIGIBLE : Verdict.UNDETERMINED;
            assertEquals(expected, verdicts.verdict(), kinds.toString());
        }
    }

    @Test
    void ofTwoRulesTheGraverDecides() {
        for (Set<Kind> one : sets()) {
            for (Set<Kind> other : sets()) {
                Set<Kind> both = EnumSet.noneOf(Kind.class);
                one.forEach(first -> other.forEach(second -> both.add(first.compareTo(second) > 0 ? first : second)));
                assertEquals(possible(both), possible(one).and(possible(other)), one + " and " + other);
            }
            assertEquals(possible(one), possible(one).and(PossibleVerdicts.START), "what stands against nothing");
        }
    }

    private static final Map<PossibleOutcomes, Kind> IF_OPEN_DEPARTURE = Map.of(
            PossibleOutcomes.SATISFIED, Kind.ELIGIBLE,
            PossibleOutcomes.NOT_APPLICABLE, Kind.ELIGIBLE,
            PossibleOutcomes.VIOLATED, Kind.OPEN);

    private static final Map<PossibleOutcomes, Kind> IF_RULES_OUT = Map.of(
            PossibleOutcomes.SATISFIED, Kind.ELIGIBLE,
            PossibleOutcomes.NOT_APPLICABLE, Kind.ELIGIBLE,
            PossibleOutcomes.VIOLATED, Kind.INELIGIBLE);

    private static final Map<PossibleOutcomes, Kind> IF_OPEN_JUDGEMENT = Map.of(
            PossibleOutcomes.SATISFIED, Kind.ELIGIBLE,
            PossibleOutcomes.NOT_APPLICABLE, Kind.ELIGIBLE,
            PossibleOutcomes.LEFT_TO_AUTHORITY, Kind.OPEN);

    @Test
    void whatARuleCanComeToIsWhatEachOfItsOutcomesComesTo() {
        comesTo(Failure.RULES_OUT, IF_RULES_OUT);
        comesTo(Failure.OPEN_DEPARTURE, IF_OPEN_DEPARTURE);
        comesTo(Failure.OPEN_JUDGEMENT, IF_OPEN_JUDGEMENT);
        for (Failure accepted : List.of(Failure.ACCEPTED_DEPARTURE, Failure.ACCEPTED_JUDGEMENT)) {
            assertEquals(PossibleVerdicts.START, PossibleOutcomes.VIOLATED.possibleVerdicts(accepted));
        }
    }

    private static void comesTo(Failure failure, Map<PossibleOutcomes, Kind> kinds) {
        for (PossibleOutcomes one : kinds.keySet()) {
            for (PossibleOutcomes two : kinds.keySet()) {
                for (PossibleOutcomes three : kinds.keySet()) {
                    assertEquals(
                            possible(EnumSet.of(kinds.get(one), kinds.get(two), kinds.get(three))),
                            one.or(two).or(three).possibleVerdicts(failure),
                            one + " or " + two + " or " + three + " where it " + failure);
                }
            }
        }
    }

    @Test
    void anOutcomeIsDecidedWhereThereIsOneAndHarmlessWhereNoneIsAFailure() {
        PossibleOutcomes met = PossibleOutcomes.SATISFIED;
        PossibleOutcomes failed = PossibleOutcomes.VIOLATED;
        PossibleOutcomes none = PossibleOutcomes.NOT_APPLICABLE;
        PossibleOutcomes left = PossibleOutcomes.LEFT_TO_AUTHORITY;
        assertEquals(
                List.of(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED),
                List.of(met.outcome(), failed.outcome(), none.outcome(), left.outcome()));
        assertEquals(Outcome.UNDETERMINED, met.or(none).outcome());
        assertEquals(
                List.of(true, true, true, true, false, false),
                List.of(
                        met.isDecided(),
                        failed.isDecided(),
                        none.isDecided(),
                        left.isDecided(),
                        met.or(none).isDecided(),
                        met.or(failed).or(left).isDecided()));
        assertEquals(
                List.of(true, true, true, false, false, false),
                List.of(
                        met.areHarmless(),
                        none.areHarmless(),
                        met.or(none).areHarmless(),
                        failed.or(met).areHarmless(),
                        left.or(none).areHarmless(),
                        failed.or(left).areHarmless()));
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        met.surelyApplies(),
                        failed.or(left).surelyApplies(),
                        none.surelyApplies(),
                        met.or(none).surelyApplies()));
    }
}
