package dev.ismap.core.evaluation;

import static dev.ismap.core.condition.Truth.FALSE;
import static dev.ismap.core.condition.Truth.TRUE;
import static dev.ismap.core.condition.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.core.condition.Condition;
import dev.ismap.core.condition.Condition.AlternativeReadings;
import dev.ismap.core.condition.Condition.AlternativeReadings.Reading;
import dev.ismap.core.condition.Condition.UnknownRequirement;
import dev.ismap.core.condition.LegalUncertainty;
import dev.ismap.core.condition.Truth;
import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.core.world.World;
import dev.ismap.core.world.Worlds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeReadingsTest {

    private static final LegalUncertainty DOUBT = new LegalUncertainty("which", Label.of("どちらか", "Which of the two?"));
    private static final Condition<World> A = Condition.holds(World.A);
    private static final Condition<World> B = Condition.holds(World.B);

    /** A or B is what the law asks; which, is not known. */
    private static final Condition<World> EITHER =
            new AlternativeReadings<>(DOUBT, List.of(Reading.of(Label.same("a"), A), Reading.of(Label.same("b"), B)));

    /** As B; or, where the text is stated, as A. */
    private static final Condition<World> PERHAPS_A = new AlternativeReadings<>(
            DOUBT,
            List.of(Reading.of(Label.same("b"), B), new Reading<>(Label.same("a"), Condition.stated(World.TEXT), A)));

    private static World world(Truth a, Truth b) {
        return Worlds.silent().withA(input(a)).withB(input(b));
    }

    private static Input<Boolean> input(Truth truth) {
        return truth == UNKNOWN ? Input.notAsked() : Input.given(truth == TRUE);
    }

    @ParameterizedTest(name = "read one way {0}, the other {1}: {2}, in doubt {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, false",
        "FALSE, FALSE, FALSE, false",
        "TRUE, FALSE, UNKNOWN, true",
        "FALSE, TRUE, UNKNOWN, true",
        "TRUE, UNKNOWN, UNKNOWN, true",
        "UNKNOWN, FALSE, UNKNOWN, true",
        "UNKNOWN, UNKNOWN, UNKNOWN, true",
    })
    void aDoubtIsSettledOnlyWhereItsReadingsAgree(Truth a, Truth b, Truth expected, boolean inDoubt) {
        assertEquals(expected, new Evaluator<>(world(a, b), World.LAW).test(EITHER));
        assertEquals(inDoubt ? List.of(DOUBT) : List.of(), doubts(EITHER, world(a, b)));
    }

    @ParameterizedTest(name = "a {0}, b {1}, text {2}: {3}, in doubt {4}, gaps {5}")
    @CsvSource({
        "TRUE, FALSE, '', FALSE, false, 0",
        "UNKNOWN, FALSE, '', FALSE, false, 0",
        "FALSE, UNKNOWN, '', UNKNOWN, false, 1",
        "TRUE, FALSE, words, UNKNOWN, true, 0",
        "TRUE, TRUE, words, TRUE, false, 0",
        "TRUE, FALSE, , UNKNOWN, true, 1",
        "TRUE, TRUE, , TRUE, false, 0",
    })
    void aReadingThatTheCaseRulesOutDoesNotCount(
            Truth a, Truth b, String text, Truth expected, boolean inDoubt, int gaps) {
        World world = world(a, b).withText(text == null ? Input.notAsked() : Input.given(text));
        assertEquals(expected, new Evaluator<>(world, World.LAW).test(PERHAPS_A));
        assertEquals(inDoubt ? List.of(DOUBT) : List.of(), doubts(PERHAPS_A, world));
        Trace trace = new Trace();
        new Evaluator<>(world, World.LAW).trace(PERHAPS_A, trace);
        assertEquals(gaps, trace.gaps().size(), trace.gaps().toString());
    }

    @Test
    void whereTheCaseRulesOutEveryReadingNothingIsKnown() {
        Condition<World> onlyIfStated = new AlternativeReadings<>(
                DOUBT, List.of(new Reading<>(Label.same("a"), Condition.stated(World.TEXT), A)));
        World stated = world(TRUE, TRUE).withText(Input.given("words"));
        assertEquals(TRUE, new Evaluator<>(stated, World.LAW).test(onlyIfStated));
        assertEquals(List.of(), doubts(onlyIfStated, stated));
        World blank = world(TRUE, TRUE).withText(Input.given(""));
        assertEquals(UNKNOWN, new Evaluator<>(blank, World.LAW).test(onlyIfStated));
        assertEquals(List.of(DOUBT), doubts(onlyIfStated, blank));
        assertEquals(
                UNKNOWN,
                new Evaluator<>(world(TRUE, TRUE), World.LAW).test(onlyIfStated),
                "the text could still be blank");
    }

    @Test
    void noFactSettlesWhatTheLawLeavesBlank() {
        Condition<World> unsettled = new UnknownRequirement<>(DOUBT);
        for (Truth a : Truth.values()) {
            assertEquals(UNKNOWN, new Evaluator<>(world(a, a), World.LAW).test(unsettled));
            assertEquals(List.of(DOUBT), doubts(unsettled, world(a, a)));
        }
        assertEquals(FALSE, new Evaluator<>(world(FALSE, TRUE), World.LAW).test(Condition.allOf(unsettled, A)));
        assertEquals(List.of(), doubts(Condition.allOf(unsettled, A), world(FALSE, TRUE)));
        assertEquals("unsettled(which)", unsettled.toString());
        assertEquals("candidates(which: holds(/b) | stated(/text) => holds(/a))", PERHAPS_A.toString());
    }

    private static List<LegalUncertainty> doubts(Condition<World> condition, World world) {
        Trace trace = new Trace();
        new Evaluator<>(world, World.LAW).trace(condition, trace);
        return trace.doubts();
    }
}
