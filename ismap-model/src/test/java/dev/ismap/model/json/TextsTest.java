package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that stand again and again in a list: each is the one that was read. */
class TextsTest {

    private static String known(Texts texts, String text) {
        char[] characters = ("\"" + text + "\"").toCharArray();
        return texts.known(characters, 1, text.length());
    }

    @Test
    void aTextThatStandsAgainIsMadeOnce() {
        Texts texts = new Texts(true);
        String source = known(texts, "リスト、2024-07-31");
        known(texts, "another");
        assertSame(source, known(texts, "リスト、2024-07-31"));
    }

    @Test
    void textsThatLookAlikeFromOutsideAreToldApart() {
        Texts texts = new Texts(true);
        // the same length and the same ends, and others
        for (String text : List.of("", "a", "aba", "aca", "ada", "abca", "あいあ", "あうあ", "aba", "😀b😀", "")) {
            assertEquals(text, known(texts, text));
        }
    }
}
