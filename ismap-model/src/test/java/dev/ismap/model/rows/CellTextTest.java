package dev.ismap.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    @Test
    void aTextKeepsItsLinesAndLosesTheSpaceAroundIt() {
        assertEquals("a\nb c", CellText.lines("\u3000a\r\nb\tc \u200b"));
        assertEquals("a \"b\"", CellText.lines("=\"a \"\"b\"\"\""));
        assertEquals("=\"", CellText.lines("=\""));
    }

    @Test
    void aBreakInANameIsASpaceBetweenWordsAndNothingElsewhere() {
        assertEquals("Cloud Platform", CellText.oneLine("Cloud \r\n Platform\n"));
        assertEquals("日本東", CellText.oneLine("日本\n東"));
        assertEquals("Cloud東", CellText.oneLine("Cloud\n\n東"));
        assertEquals("東Cloud", CellText.oneLine("東\nCloud"));
        assertEquals("", CellText.oneLine(" \n "));
    }

    @Test
    void namesStandInLinesOrBetweenCommasAndEachOnce() {
        assertEquals(List.of("計算", "保存", "a, b", "c\"d"), CellText.items("・計算\n保存、計算；\"a, b\";\"c\"\"d\"\n- 保存,\"\""));
        assertEquals(List.of("Mail", "Disk, large", "a"), CellText.items("Mail, \"Disk, large\" , a"));
        assertEquals(List.of(), CellText.items(" \n"));
    }

    @Test
    void aRaisedDotIsBetweenPlacesOfJapanAndWithinANameElsewhere() {
        assertEquals(List.of("東京", "大阪"), CellText.places("東京・大阪、東京"));
        assertEquals(List.of("ニュー・デリー"), CellText.places("ニュー・デリー"));
        assertEquals(List.of("東京・大阪", "米国"), CellText.places("\"東京・大阪\"\n米国"));
        assertEquals(List.of("東京・大阪"), CellText.items("東京・大阪"));
    }

    @ParameterizedTest
    @CsvSource({"a, a", "'a, b', '\"a, b\"'", "東京・大阪, \"東京・大阪\"", "- a, \"- a\"", "'c\"d', '\"c\"\"d\"'", "a・b, a・b"})
    void aNameIsWrittenSoThatItIsReadBackAsOne(String name, String written) {
        assertEquals(written, CellText.joined(List.of(name)));
        assertEquals(List.of(name), CellText.items(written));
        assertEquals(List.of(name, "z"), CellText.places(CellText.joined(List.of(name, "z"))));
    }
}
