package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.rules.report.Page.Style;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where lines end. */
class LinesTest {

    @Test
    void japaneseBreaksBetweenCharactersButNotBeforeAMark() {
        assertEquals(List.of("監査対象期", "間。以上"), Lines.of("監査対象期間。以上", 12));
    }

    @Test
    void noLineEndsWithAnOpeningBracket() {
        assertEquals(List.of("監査対象", "（期間）"), Lines.of("監査対象（期間）", 10));
    }

    @Test
    void englishBreaksBetweenWords() {
        assertEquals(
                List.of("The period does", "not start on the", "day."),
                Lines.of("The period does not start on the day.", 16));
    }

    @Test
    void idsAndPathsStayWholeWhereTheyFit() {
        assertEquals(List.of("See", "/audit/report/date"), Lines.of("See /audit/report/date", 20));
        assertEquals(List.of("規則", "S-PERIOD-GAP を"), Lines.of("規則 S-PERIOD-GAP を", 15));
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertEquals(List.of("/statement", "/decisions"), Lines.of("/statement/decisions", 10));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), Lines.of("", 10));
    }

    @Test
    void aLineOfTheTextBeginsALine() {
        assertEquals(List.of("一行目", "", "三行目は長", "い"), Lines.of("一行目\r\n\n三行目は長い", 10));
        assertEquals(
                "- one\n  two\n",
                Page.plain(40).item("- ", Style.PLAIN, "one\ntwo", Style.PLAIN).toString());
        assertEquals("one two\n", Page.plain(40).line("one\r\ntwo", Style.PLAIN).toString());
    }

    @Test
    void whatWouldSteerTheTerminalIsTakenOut() {
        assertEquals("a\uFFFD[31mb\uFFFDc\uFFFDd", Lines.printable("a\u001b[31mb\nc\u202Ed"));
        assertEquals("\uFFFD", Lines.printable("\uD800"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("あ漢ー。、（）「」abc 12-/.,|\u3099ッ").ofMaxLength(120);
    }

    @Property(seed = "2020")
    void noLineIsTooWideAndNothingButSpacesIsLost(
            @ForAll("texts") String text, @ForAll @IntRange(min = 10, max = 40) int columns) {
        List<String> lines = Lines.of(text, columns);

        lines.forEach(line -> assertTrue(DisplayWidth.of(line) <= columns, line));
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }

    @Property(seed = "2020")
    void inOrdinaryTextNoLineBeginsWithAMark(@ForAll @IntRange(min = 10, max = 40) int columns) {
        String text = "満たさない規則がある場合（原則としての規則を除く。）、登録は認められない。ただし、「容認」されたときは、この限りでない。";

        for (String line : Lines.of(text, columns)) {
            assertFalse("。、）」ー".contains(line.substring(0, 1)), line);
            assertFalse("（「".contains(line.substring(line.length() - 1)), line);
        }
    }
}
