package dev.ismap.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.internal.problem.Excerpt;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What of an input is shown. */
class ExcerptTest {

    @Test
    void aShortTextIsShownWhole() {
        assertEquals("言明書", Excerpt.of("言明書"));
        assertEquals("a".repeat(40), Excerpt.of("a".repeat(40)));
    }

    @Test
    void aLongTextIsCutWithoutHalvingACharacter() {
        assertEquals("a".repeat(40) + "…", Excerpt.of("a".repeat(41)));
        assertEquals("a".repeat(39) + "…", Excerpt.of("a".repeat(39) + "𠮷𠮷"));
    }

    @Test
    void aNameIsAStepOfAPointerIfItIsNotTooLong() {
        assertEquals("a".repeat(64), Excerpt.step("a".repeat(64)));
        assertEquals("a".repeat(40) + "…", Excerpt.step("a".repeat(65)));
        assertEquals("a~1b~0c", Excerpt.step("a/b~c"));
        assertEquals("~0a", Excerpt.step("~a"));
        assertEquals("~1a", Excerpt.step("/a"));
        assertEquals("a\ufffdb", Excerpt.step("a\nb"));
    }

    @Test
    void whatATerminalObeysIsNotShown() {
        assertEquals("a\ufffd[31mb", Excerpt.of("a\u001b[31mb"));
        assertEquals("\ufffd\ufffd\ufffd", Excerpt.of("\n\ud800\u202e"));
    }

    @Test
    void whatIsNotSeenIsShownByItsNumber() {
        assertEquals("5.[U+200B]1.1", Excerpt.of("5.\u200b1.1"));
        assertEquals("a[U+E0041]b", Excerpt.of("a\udb40\udc41b"));
    }

    @Property(seed = "2020")
    void anExcerptIsAlwaysFitToBeShown(@ForAll String text) {
        String excerpt = Excerpt.of(text);
        assertTrue(excerpt.length() <= Excerpt.LENGTH * "[U+E0041]".length() + 1);
        assertTrue(Characters.firstRefused(excerpt).isEmpty());
    }

    @Property(seed = "2020")
    void thePatternSaysWhatTheCodeSays(@ForAll String text) {
        boolean halfPair = text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
        assertEquals(
                Pattern.compile(Characters.PATTERN, Pattern.DOTALL)
                                .matcher(text)
                                .matches()
                        && !halfPair,
                Characters.firstRefused(text).isEmpty());
        assertEquals(
                Pattern.compile(Characters.PATTERN_OF_LINES).matcher(text).matches() && !halfPair,
                Characters.firstRefusedInLines(text).isEmpty());
    }

    @Property(seed = "2020")
    void aTextOfLinesHasLineEndsAndWhatOneLineHas(
            @ForAll @StringLength(max = 8) @Chars({'\n', '\r', 'a', '\t', '\u2028'}) String text) {
        assertEquals(
                Characters.firstRefused(text.replace("\r\n", "").replace("\n", ""))
                        .isEmpty(),
                Characters.firstRefusedInLines(text).isEmpty());
        assertEquals(
                Pattern.compile(Characters.PATTERN_OF_LINES).matcher(text).matches(),
                Characters.firstRefusedInLines(text).isEmpty());
    }
}
