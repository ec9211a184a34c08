package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in the markup of OSCAL by example; {@link OscalRoundTripTest} has that all texts come back. */
class OscalMarkupTest {

    /** Line breaks and spaces as the letters by which Java writes them. */
    private static String spelled(String text) {
        return text.replace("N", "\n").replace("R", "\r").replace("T", "\t").replace("S", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "a b, c: d. 12 + 3 = 15 - 1 → a b, c: d. 12 + 3 = 15 - 1",
                "a*b_c`d[e]<f>g&h#i!j        → a\\*b\\_c\\`d\\[e\\]\\<f\\>g\\&h\\#i\\!j",
                "a|b~c^d{e}\"f\"'g'\\        → a\\|b\\~c\\^d\\{e\\}\\\"f\\\"\\'g\\'\\\\",
                "- a                         → \\- a",
                "+a=                         → \\+a=",
                "=a+                         → \\=a+",
                ":a                          → \\:a",
                "1. a 2. b                   → 1\\. a 2. b",
                "90) a                       → 90\\) a",
                "1 .a                        → 1 .a",
                "9a.                         → 9a.",
                ".a                          → .a",
                "..a                         → .\\.a",
                "a..b--c---d.e-f             → a.\\.b-\\-c-\\-\\-d.e-f",
                "Sa                          → &#32;a",
                "TSa                         → &#9; a",
                "a TSb                       → a TSb",
            })
    void whatWouldBeMarkupIsEscapedAndComesBack(String text, String markup) {
        String plain = spelled(text);
        assertEquals(spelled(markup), Oscal.markup(plain));
        assertEquals(spelled(markup), OscalMarkup.line(plain));
        assertEquals(plain, OscalMarkup.text(spelled(markup)));
        assertEquals(List.of(plain), OscalMarkup.texts(spelled(markup)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "aNb       | a\\Nb          | a&#10;b",
                "aRNb      | a\\RNb         | a&#13;&#10;b",
                "aNNb      | aNNb           | a&#10;&#10;b",
                "aRNRNb    | aRNRNb         | a&#13;&#10;&#13;&#10;b",
                "aNNNb     | a&#10;&#10;&#10;b | a&#10;&#10;&#10;b",
                "aRb       | a&#13;b        | a&#13;b",
                "Na        | &#10;a         | &#10;a",
                "aN        | a&#10;         | a&#10;",
                "aNSbN-Sc  | a\\N&#32;b\\N\\-Sc | a&#10;&#32;b&#10;\\-Sc",
            })
    void aLineBreakIsOneInMarkupOfSeveralLinesAndAReferenceInMarkupOfOne(String text, String lines, String line) {
        String plain = spelled(text);
        assertEquals(spelled(lines), OscalMarkup.of(plain));
        assertEquals(spelled(line), OscalMarkup.line(plain));
        assertEquals(plain, OscalMarkup.text(spelled(lines)));
        assertEquals(plain, OscalMarkup.text(spelled(line)));
    }

    @Test
    void textsInAListAreItemsWhoseFurtherLinesAreIndented() {
        List<String> texts = List.of("一", "- b\nc", "", "d\n\n  e");
        String list = "- 一\n- \\- b\\\n  c\n- \n- d\n\n  &#32; e";
        assertEquals(list, OscalMarkup.list(texts));
        assertEquals(texts, OscalMarkup.texts(list));
        assertEquals("", OscalMarkup.list(List.of()));
    }

    /** What is no escape of ours stands for itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "&amp; &#65; &#32 &#x20;  | &amp; &#65; &#32 &#x20;",
                "C:\\a\\9\\Sb\\語          | C:\\a\\9\\Sb\\語",
                "a\\                      | a\\",
                "**a** -Sb                | **a** -Sb",
                "a\\.b\\,\\@\\~           | a.b,@~",
                "aNb                      | aNb",
            })
    void markupOfOthersIsTakenAsItStandsItsEscapesAside(String markup, String text) {
        assertEquals(spelled(text), OscalMarkup.text(spelled(markup)));
    }

    @Test
    void aListOfOthersIsTakenItemByItem() {
        assertEquals(List.of("a", "b\nc", "d"), OscalMarkup.texts("- a\n- b\n  c\n- d"));
        assertEquals(List.of("a\nb"), OscalMarkup.texts("- a\nb"));
        assertEquals(List.of("a\n- b"), OscalMarkup.texts("a\n- b"));
        assertEquals(List.of("* a"), OscalMarkup.texts("* a"));
    }
}
