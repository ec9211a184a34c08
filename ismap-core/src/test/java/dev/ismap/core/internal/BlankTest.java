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
    @CsvSource({
        "ad, ad",
        "34f, 34f",
        "61c, 61c",
        "115f, 1160",
        "17b4, 17b5",
        "180b, 180f",
        "200b, 200f",
        "2060, 206f",
        "2800, 2800",
        "3164, 3164",
        "fe00, fe0f",
        "ffa0, ffa0",
        "fff0, fff8",
        "1bca0, 1bca3",
        "1d173, 1d17a",
        "e0000, e0fff"
    })
    void whatLeavesNoMarkIsBlankAndItsNeighbourIsNot(String first, String last) {
        int begin = Integer.parseInt(first, 16);
        int end = Integer.parseInt(last, 16);
        for (int character = begin; character <= end; character++) {
            assertTrue(Blank.is(Character.toString(character)), Integer.toHexString(character));
        }
        assertFalse(Blank.is(Character.toString(end + 1)));
    }

    @Test
    void aCharacterWithASelectorOfItsVariantIsSeen() {
        assertTrue(Blank.is("\u3164\ufe0f\udb40\udd00"));
        assertFalse(Blank.is("葛\udb40\udd00"));
    }
}
