package dev.ismap.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @Test
    void aLabelGivesItsTextInEachLanguage() {
        Label label = Label.of("言明書", "statement");
        assertEquals("言明書", label.in(Language.JA));
        assertEquals("statement", label.in(Language.EN));
        assertEquals(Label.of("ISO", "ISO"), Label.same("ISO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void aBlankHalfIsRefusedAndNamed(String blank) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Label.of(blank, "text"))
                .getMessage()
                .contains("'ja'"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Label.of("文", blank))
                .getMessage()
                .contains("'en'"));
    }
}
