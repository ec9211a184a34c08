package dev.ismap.examples.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final Charset CP932 = Charset.forName("windows-31j");

    private static Tables read(byte[] bytes) {
        return Tables.read(bytes, Optional.empty(), Optional.empty());
    }

    private static List<List<String>> rows(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).sheets().get(0).rows();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "windows-31j, ''"})
    void aCharsetIsFoundOut(Charset charset, String mark) {
        Tables tables = read((mark + "番号,名称①\n１,表\n").getBytes(charset));
        assertEquals(
                List.of(List.of("番号", "名称①"), List.of("１", "表")),
                tables.sheets().get(0).rows());
        assertEquals(
                charset.equals(CP932),
                tables.remarks().stream().anyMatch(one -> one.ja().contains("CP932")),
                tables.remarks().toString());
    }

    @Test
    void aCharsetThatIsNamedGoesFirstAndOneThatDoesNotFitIsRefused() {
        byte[] bytes = "番号".getBytes(CP932);
        assertEquals(
                List.of(List.of("番号")),
                Tables.read(bytes, Optional.of(CP932), Optional.empty())
                        .sheets()
                        .get(0)
                        .rows());
        UnreadableTable wrong = assertThrows(
                UnreadableTable.class, () -> Tables.read(bytes, Optional.of(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals("WRONG_CHARSET", wrong.code());
        assertEquals(
                "UNKNOWN_CHARSET",
                assertThrows(UnreadableTable.class, () -> read(new byte[] {(byte) 0x81, 0x20, (byte) 0xFD}))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"'\t', tab", "',', comma", "';', semicolon"})
    void aSeparatorIsFoundOutAndNamed(String sign, String name) {
        Tables tables = read(("a" + sign + "b\n\"1,5\"" + sign + "\"x;y\tz\"\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1,5", "x;y\tz"), tables.sheets().get(0).rows().get(1));
        assertTrue(
                tables.remarks().get(0).en().contains("separated by a " + name),
                tables.remarks().toString());
    }

    @Test
    void aCellInQuotationMarksHoldsLinesMarksAndSeparatorsAndAnEqualsSignMayStandBefore() {
        assertEquals(
                List.of(List.of("1行目\r\n2行目", "\"x\", y", "5.1.1", "a,b"), List.of(""), List.of("z", "")),
                rows("\"1行目\r\n2行目\",\"\"\"x\"\", y\",=\"5.1.1\",=\"a,b\"\r\n\r\nz,"));
    }

    @Test
    void aMarkThatIsNotClosedIsToldByItsRow() {
        UnreadableTable open = assertThrows(UnreadableTable.class, () -> rows("a,b\nc,\"d\n"));
        assertEquals("2行目の引用符（\"）が閉じられていません。", open.label().ja());
    }

    @Test
    void anArchiveThatIsNoWorkbookAndAnOlderContainerThatIsNoneAreRefused() {
        assertEquals(
                "NOT_A_WORKBOOK",
                assertThrows(UnreadableTable.class, () -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .code());
        assertEquals(
                "NOT_A_WORKBOOK",
                assertThrows(
                                UnreadableTable.class,
                                () -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}))
                        .code());
    }

    /** A cell that a spreadsheet would reckon out is written as a text, and read as it was. */
    @Property(seed = "2020")
    void noCellOfATableIsAFormulaAndEachIsReadAsItWas(@ForAll("cells") String cell) {
        String written = CellTexts.guarded(cell);
        boolean number = cell.matches("[-+]?[0-9]+([.,][0-9]+)*");
        assertTrue(
                number || cell.equals("-") || written.isEmpty() || "=+-@\t\r".indexOf(written.charAt(0)) < 0, written);
        assertEquals(cell, CellTexts.unguarded(written));
    }

    @Test
    void aLineEndAfterADashOrANumberIsNoReasonToTakeItForHarmless() {
        assertEquals("'-\r", CellTexts.guarded("-\r"));
        assertEquals("'-1\n", CellTexts.guarded("-1\n"));
        assertEquals("-1", CellTexts.guarded("-1"));
        assertEquals("-", CellTexts.guarded("-"));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("=+-@\t\r'1.,A").ofMaxLength(6);
    }
}
