package dev.ismap.examples.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CaseLinesTest {

    private static final int MOST = 50;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\n", "\r\n", "\r", " ", "\t", "{}", "あ", "x".repeat(30))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Gives no more than a few bytes at a time, as a pipe may. */
    private static InputStream slowly(String text, int bytes) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, bytes));
            }
        };
    }

    private static List<String> found(CaseLines lines) {
        List<String> found = new ArrayList<>();
        lines.forEachRemaining(
                one -> found.add(one.place() + ":" + new String(one.bytes(), StandardCharsets.ISO_8859_1)));
        return found;
    }

    @Property(seed = "2020")
    void theLinesAreThoseOfTheTextWhateverPiecesItComesIn(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 9) int piece,
            @ForAll @IntRange(max = 5) int after) {
        List<String> expected = new ArrayList<>();
        String[] lines = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1).split("\n", -1);
        for (int i = after; i < lines.length; i++) {
            String line = lines[i].substring(0, Math.min(MOST, lines[i].length()));
            line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (!line.matches("[ \t]*")) {
                expected.add((i + 1) + ":" + line);
            }
        }
        assertEquals(expected, found(new CaseLines(slowly(text, piece), MOST, after)));
    }

    /** A document with indents is the one case of its file, and its lines are counted as they stand. */
    @Property(seed = "2020")
    void aTextThatOpensAnObjectInALineOfItsOwnIsOneDocument(@ForAll @IntRange(min = 1, max = 9) int piece) {
        String document = "{\r\n  \"a\": 1,\n\n  \"b\": {\n}}\n";
        assertEquals(List.of("2:" + document), found(new CaseLines(slowly("\n" + document, piece), MOST, 0)));
        assertEquals(List.of(), found(new CaseLines(slowly("\n" + document, piece), MOST, 2)));
        assertEquals(
                List.of("1:{}", "2:{"),
                found(new CaseLines(slowly("{}\n{", piece), MOST, 0)),
                "lines have begun before");
    }

    @Test
    void aLineWithoutEndTakesNoMoreMemoryThanALineMay() {
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return given[0] > 5_000_000 ? -1 : 'x';
            }
        };
        CaseLines lines = new CaseLines(endless, MOST, 0);
        assertEquals(MOST, lines.next().bytes().length);
    }

    @Test
    void whatWasReadIsCountedToTheEndOfTheLine() {
        CaseLines lines = new CaseLines(slowly("{}\n\n{ }", 3), MOST, 0);
        assertEquals(3, lines.next().done());
        assertEquals(7, lines.next().done());
    }
}
