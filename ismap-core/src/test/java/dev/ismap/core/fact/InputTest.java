package dev.ismap.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputTest {

    private static final Input<String> GIVEN = Input.given("7");
    private static final Input<String> NOT_ASKED = Input.notAsked();
    private static final Input<String> NOT_KNOWN = Input.notKnown();
    private static final Input<String> NOT_APPLICABLE = Input.notApplicable("no such thing here");

    @Test
    void theFourStatesAreFour() {
        assertEquals(
                4,
                List.of(GIVEN, NOT_ASKED, NOT_KNOWN, NOT_APPLICABLE).stream()
                        .distinct()
                        .count());
    }

    @Test
    void onlyAGivenValueIsKnown() {
        assertEquals(Optional.of("7"), GIVEN.known());
        assertEquals(Optional.empty(), NOT_ASKED.known());
        assertEquals(Optional.empty(), NOT_KNOWN.known());
        assertEquals(Optional.empty(), NOT_APPLICABLE.known());
    }

    @Test
    void notAskedAndNotKnownAreMissingAndNotApplicableIsAnAnswer() {
        assertEquals(
                List.of(false, true, true, false),
                List.of(GIVEN.isMissing(), NOT_ASKED.isMissing(), NOT_KNOWN.isMissing(), NOT_APPLICABLE.isMissing()));
    }

    @Test
    void aFunctionChangesTheValueAndNeverTheState() {
        assertEquals(Input.given(7), GIVEN.map(Integer::valueOf));
        assertEquals(Input.<Integer>notAsked(), NOT_ASKED.map(Integer::valueOf));
        assertEquals(Input.<Integer>notKnown(), NOT_KNOWN.map(Integer::valueOf));
        assertEquals(Input.<Integer>notApplicable("no such thing here"), NOT_APPLICABLE.map(Integer::valueOf));
    }

    @Test
    void anOptionalThatIsEmptyWasNotAsked() {
        assertEquals(GIVEN, Input.of(Optional.of("7")));
        assertEquals(NOT_ASKED, Input.of(Optional.<String>empty()));
    }

    @Test
    void whatDoesNotApplyHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> Input.notApplicable(" \u3000"));
        assertThrows(NullPointerException.class, () -> Input.given(null));
    }
}
