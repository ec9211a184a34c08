package dev.ismap.core.evaluation;

import static dev.ismap.core.condition.Truth.FALSE;
import static dev.ismap.core.condition.Truth.TRUE;
import static dev.ismap.core.condition.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Fact;
import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Law;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's strong tables, as printed in "Introduction to Metamathematics", section 64. */
class TruthTest {

    private record Pair(Truth left, Truth right) {}

    private static final Law LAW = World.LAW;

    private static Input<Boolean> input(Truth truth) {
        return truth == UNKNOWN ? Input.notAsked() : Input.given(truth == TRUE);
    }

    private static final Condition<Pair> LEFT =
            Condition.holds(Fact.truth("/left", Label.same("left"), pair -> input(pair.left())));
    private static final Condition<Pair> RIGHT =
            Condition.holds(Fact.truth("/right", Label.same("right"), pair -> input(pair.right())));

    @ParameterizedTest(name = "{0}, {1}: both {2}, either {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void twoConditionsTogether(Truth left, Truth right, Truth both, Truth either) {
        Pair pair = new Pair(left, right);
        assertEquals(both, new Evaluator<>(pair, LAW).test(Condition.allOf(LEFT, RIGHT)));
        assertEquals(either, new Evaluator<>(pair, LAW).test(Condition.anyOf(LEFT, RIGHT)));
        assertEquals(
                either,
                new Evaluator<>(pair, LAW)
                        .test(Condition.not(Condition.allOf(Condition.not(LEFT), Condition.not(RIGHT)))));
    }

    @Test
    void notTurnsTrueAndFalseRoundAndLeavesUnknown() {
        assertEquals(List.of(FALSE, TRUE, UNKNOWN), List.of(TRUE.not(), FALSE.not(), UNKNOWN.not()));
        assertEquals(List.of(TRUE, FALSE), List.of(Truth.of(true), Truth.of(false)));
    }

    @Test
    void allOfNothingHoldsAndAnyOfNothingDoesNot() {
        Pair pair = new Pair(UNKNOWN, UNKNOWN);
        assertEquals(TRUE, new Evaluator<>(pair, LAW).test(Condition.<Pair>always()));
        assertEquals(FALSE, new Evaluator<>(pair, LAW).test(Condition.<Pair>never()));
    }
}
