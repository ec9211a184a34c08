package dev.ismap.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.text.Label;
import dev.ismap.model.internal.problem.Characters;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters may stand in a text, and which of them are not seen. */
class CharactersTest {

    /** The first and the last of what may not stand, and those beside them, which may. */
    @ParameterizedTest
    @CsvSource({
        "0, 1f, -1, 20",
        "7f, 9f, 7e, a0",
        "2028, 2029, 2027, 202f",
        "202a, 202e, 2027, 202f",
        "2066, 206f, 2065, 2070",
        "d800, dfff, d7ff, e000",
        "fdd0, fdef, fdcf, fdf0",
        "fff9, fffb, fff8, fffc",
        "fffe, ffff, fffd, 10000",
    })
    void whatMayStandEndsWhereTheTableSays(String first, String last, String before, String after) {
        for (int i = Integer.parseInt(first, 16); i <= Integer.parseInt(last, 16); i++) {
            assertFalse(Characters.mayStand(i), Integer.toHexString(i));
        }
        assertTrue(before.equals("-1") || Characters.mayStand(Integer.parseInt(before, 16)));
        assertTrue(Characters.mayStand(Integer.parseInt(after, 16)));
    }

    /** What a schema refuses is refused here, and nothing else; half of a pair has no place in a pattern. */
    @Test
    void thePatternOfTheSchemaIsTheSameRule() {
        Pattern pattern = Pattern.compile(Characters.PATTERN, Pattern.DOTALL);
        Pattern lines = Pattern.compile(Characters.PATTERN_OF_LINES, Pattern.DOTALL);
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            if (!Character.isSurrogate(unit)) {
                String text = Character.toString(unit);
                assertEquals(Characters.mayStand(unit), pattern.matcher(text).matches(), Integer.toHexString(unit));
                assertEquals(Characters.firstRefused(text).isEmpty(), Characters.mayStand(unit));
                assertEquals(
                        Characters.firstRefusedInLines(text).isEmpty(),
                        lines.matcher(text).matches());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ad, ad",
        "61c, 61c",
        "180e, 180e",
        "200b, 200f",
        "2060, 2064",
        "3164, 3164",
        "feff, feff",
        "ffa0, ffa0",
        "e0000, e007f",
    })
    void whatIsNotSeenEndsWhereTheTableSays(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);
        for (int i = from; i <= to; i++) {
            assertTrue(Characters.isHidden(i), Integer.toHexString(i));
        }
        assertFalse(Characters.isHidden(from - 1));
        assertFalse(Characters.isHidden(to + 1));
    }

    private static OptionalInt at(int index) {
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @ParameterizedTest
    @CsvSource({
        "'', -1, -1",
        "言明書😀, -1, -1",
        "aNb, 1, -1",
        "aRNb, 1, -1",
        "aRb, 1, 1",
        "aR, 1, 1",
        "aNT, 1, 2",
        "Hab, 0, 0",
        "aH, 1, 1",
        "aL, 1, 1",
        "LH, 0, 0",
        "HLT, 2, 2",
    })
    void theFirstThatMayNotStandIsTold(String spelled, int inOne, int inLines) {
        String text = spelled.replace('N', '\n')
                .replace('R', '\r')
                .replace('T', '\t')
                .replace('H', '\ud83d')
                .replace('L', '\ude00');
        assertEquals(at(inOne), Characters.firstRefused(text));
        assertEquals(at(inLines), Characters.firstRefusedInLines(text));
        assertEquals(inOne >= 0, Lines.refused(text, () -> false).isPresent());
        assertEquals(inLines >= 0, Lines.refused(text, () -> true).isPresent());
    }

    @Test
    void theWordsNameTheCharacterAndItsPlace() {
        Label one = Lines.refused("ab\u202e", () -> false).orElseThrow();
        Label lines = Lines.refused("a\n\u202e", () -> true).orElseThrow();
        assertTrue(one.en().contains("U+202E") && one.ja().contains("U+202E"), one.en());
        assertTrue(one.en().contains("3"), one.en());
        assertTrue(lines.en().contains("U+202E"), lines.en());
        assertTrue(one.en().contains("A text is one line"), one.en());
        assertTrue(lines.en().contains("A text may have line breaks"), lines.en());
    }
}
