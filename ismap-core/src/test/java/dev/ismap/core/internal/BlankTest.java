package dev.ismap.core.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "\u00a0", "\ufeff", "\u200b", "\u2060", "\t\r\n", "\u2028", " \u200d\u3000"})
    void aTextInWhichNothingCanBeSeenIsBlank(String text) {
        assertTrue(Blank.is(text));
        assertFalse(Blank.is(text + "字" + text));
    }

    @Test
    void whatJavaCallsBlankIsBlank() {
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            String text = String.valueOf(unit);
            assertTrue(!text.isBlank() || Blank.is(text), Integer.toHexString(unit));
        }
        assertFalse(Blank.is("𠮷"));
        assertFalse(Blank.is("-"));
    }

    @ParameterizedTest
    @CsvSource({"200b, 200f", "2060, 2064"})
    void whatHasNoWidthIsBlankAndItsNeighbourIsNot(String first, String last) {
        int end = Integer.parseInt(last, 16);
        for (int unit = Integer.parseInt(first, 16); unit <= end; unit++) {
            assertTrue(Blank.is(Character.toString(unit)), Integer.toHexString(unit));
        }
        assertFalse(Blank.is(Character.toString(end + 1)));
    }
}
