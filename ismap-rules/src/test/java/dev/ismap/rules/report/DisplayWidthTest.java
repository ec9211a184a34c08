package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide texts are. */
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "管理基準, 8",
        "。, 2",
        "（ＡＢ）, 8",
        "ｶﾞ, 2",
        "S-GOV（18件）, 13",
        "𠮷野家, 6",
        "👍, 2",
        "→, 1",
    })
    void aTextHasAWidth(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void aMarkThatJoinsItsLetterTakesNoColumn() {
        assertEquals(2, DisplayWidth.of("か\u3099"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
    }

    @Test
    void paddingReachesTheColumnWhateverTheScript() {
        assertEquals(10, DisplayWidth.of(DisplayWidth.padded("判定", 10)));
        assertEquals(10, DisplayWidth.of(DisplayWidth.padded("verdict", 10)));
        assertEquals("too long", DisplayWidth.padded("too long", 3));
    }

    @Test
    void aBeginningNeverCutsACharacter() {
        assertEquals("判", DisplayWidth.beginning("判定", 3));
        assertEquals("判", DisplayWidth.beginning("判定", 1));
        assertEquals("か\u3099", DisplayWidth.beginning("か\u3099あ", 2));
        assertEquals("𠮷", DisplayWidth.beginning("𠮷野", 2));
    }
}
