package dev.ismap.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.rules.report.Block.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextGridTest {

    private static final List<String> HEADS = List.of("名称", "Day", "a head that is wider than its cells", "Last");

    private static Table table(List<String> heads, String... rows) {
        return new Table(
                "t",
                heads,
                Stream.of(rows)
                        .map(row -> Stream.of(row.split("/", -1)).map(Line::of).toList())
                        .toList());
    }

    private static Optional<List<String>> lines(Table table, int columns) {
        return TextGrid.of(table, Line::words, columns).map(TextGrid::lines);
    }

    @Test
    void theColumnsStandSideBySideAndAWideHeadAboveThemUnderANumber() {
        Table table = table(HEADS, "サービス/2024-01-01/yes/1", "b//no/22");
        assertEquals(
                Optional.of(List.of(
                        "[1] a head that is wider than its cells",
                        "名称      Day         [1]  Last",
                        "サービス  2024-01-01  yes  1",
                        "b                     no   22")),
                lines(table, 80));
    }

    @Test
    void onANarrowPageTheNamesAreBroken() {
        Table table = table(HEADS, "one two three four five six seven/2024-01-01/yes/1");
        assertEquals(
                List.of(
                        "名称                Day         [1]  Last",
                        "one two three four  2024-01-01  yes  1",
                        "  five six seven"),
                lines(table, 41).orElseThrow().subList(1, 4));
        assertEquals(Optional.empty(), lines(table, 40));
    }

    @Test
    void aNameAfterAnIdIsShortenedSoThatEachRowIsOneLine() {
        List<Line> cells = Stream.of("", "2024-01-01", "yes", "1").map(Line::of).toList();
        Table table = new Table(
                "t",
                HEADS,
                Stream.of("内部統制クラウド基盤サービス", "three four")
                        .map(name -> Stream.concat(
                                        Stream.of(Line.of(Inline.code("C1"), Inline.text(" "), Inline.strong(name))),
                                        cells.stream().skip(1))
                                .toList())
                        .toList());
        assertEquals(
                List.of(
                        "名称                   Day         [1]  Last",
                        "C1 内部統制クラウド..  2024-01-01  yes  1",
                        "C1 three four          2024-01-01  yes  1"),
                lines(table, 44).orElseThrow().subList(1, 4));
    }

    @Test
    void aTableOfTextsOrOfFewColumnsIsNoGrid() {
        assertEquals(Optional.empty(), lines(table(HEADS, "a/2024-01-01/a text of more than sixteen/1"), 200));
        assertEquals(Optional.empty(), lines(table(HEADS.subList(0, 3), "a/b/c"), 200));
        assertEquals(Optional.empty(), lines(table(HEADS, "a/two\nlines/c/d"), 200));
    }

    @Test
    void aColumnInWhichNothingStandsIsLeftOut() {
        assertEquals(
                Optional.of(List.of("名称  Day  Last", "a     b    d", "c          e")),
                lines(table(HEADS, "a/b//d", "c///e"), 80));
    }

    @Test
    void aNameThatIsNoIdIsNotShortened() {
        List<String> heads = List.of("Name", "Day", "A", "B");
        List<Line> rest = Stream.of("2026-12-10", "y", "n").map(Line::of).toList();
        Table table = new Table(
                "t",
                heads,
                Stream.of(Line.of("one two three four five six"), Line.of(Inline.code("one-two-three-four-five-six")))
                        .map(name ->
                                Stream.concat(Stream.of(name), rest.stream()).toList())
                        .toList());
        assertEquals(
                List.of(
                        "Name                Day         A  B",
                        "one two three four  2026-12-10  y  n",
                        "  five six",
                        "one-two-three-four  2026-12-10  y  n",
                        "  -five-six"),
                lines(table, 36).orElseThrow());
    }

    @Test
    void aCellOfSixteenColumnsIsAWordAndAHeadOfTenStandsAsItIs() {
        List<String> heads = List.of("n", "ten of ten", "eleven here", "z");
        assertEquals(
                Optional.of(List.of("[1] eleven here", "n  ten of ten        [1]  z", "a  sixteen of sixtn  b    c")),
                lines(table(heads, "a/sixteen of sixtn/b/c"), 80));
        assertEquals(Optional.empty(), lines(table(heads, "a/seventeen of svntn/b/c"), 80));
    }
}
