package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import dev.ismap.model.problem.ProblemCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, the answer is a document or a list of problems. */
class HostileInputTest {

    private static final String NEED = "{\"kind\":\"procurement-need\"";

    private final IsmapJson json = IsmapJson.standard();

    @Provide
    Arbitrary<IsmapDocument> documents() {
        return RandomDocuments.all();
    }

    // ---- fuzz --------------------------------------------------------------------------------------------------

    @Property(seed = "2020")
    void randomBytesGiveProblems(@ForAll byte[] bytes) {
        requireFit(json.readResult(bytes).problems());
    }

    @Property(seed = "2020")
    void randomTokensGiveProblems(@ForAll("tokens") List<String> tokens) {
        requireFit(json.readResult(NEED + "," + String.join("", tokens)).problems());
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\"work\"",
                        "\"wanted\"",
                        "\"regions\"",
                        "\"state\"",
                        "\"\\ud800\"",
                        "\"\\u0000\"",
                        "null",
                        "true",
                        "0",
                        "-0",
                        "1e999999999",
                        "1.5",
                        "01",
                        "NaN",
                        "//",
                        "言",
                        "\ud800",
                        " ",
                        "\n")
                .list()
                .ofMaxSize(30);
    }

    @Property(seed = "2020", tries = 1000)
    void aBrokenDocumentGivesProblemsOrADocument(@ForAll("documents") IsmapDocument document, @ForAll Random random) {
        byte[] bytes = json.writeBytes(document);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> System.arraycopy(bytes, 0, bytes, at, bytes.length - at);
            }
        }
        requireFit(json.readResult(bytes).problems());
    }

    // ---- encodings ---------------------------------------------------------------------------------------------

    @Test
    void aByteOrderMarkIsRefused() {
        byte[] bytes = ("\ufeff" + NEED + "}").getBytes(StandardCharsets.UTF_8);
        assertProblem(
                "",
                ProblemCode.MALFORMED_JSON,
                "byte order mark",
                json.readResult(bytes).problems());
        assertProblem(
                "",
                ProblemCode.MALFORMED_JSON,
                "byte order mark",
                json.readResult("\ufeff" + NEED + "}").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void widerEncodingsAreRefused(String name) {
        byte[] bytes = (NEED + "}").getBytes(Charset.forName(name));
        assertProblem(
                "",
                ProblemCode.MALFORMED_JSON,
                "UTF-16 or UTF-32",
                json.readResult(bytes).problems());
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        for (byte[] wrong : new byte[][] {
            {(byte) 0x83, (byte) 0x65}, // Shift_JIS
            {(byte) 0xc0, (byte) 0xaf}, // an overlong form
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // half a surrogate pair
            {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80}, // beyond Unicode
            {(byte) 0xe8, (byte) 0xa8} // cut off
        }) {
            byte[] before = (NEED + ",\"work\":\"").getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Arrays.copyOf(before, before.length + wrong.length);
            System.arraycopy(wrong, 0, bytes, before.length, wrong.length);
            assertProblem(
                    "",
                    ProblemCode.MALFORMED_JSON,
                    "Byte " + (before.length + 1),
                    json.readResult(bytes).problems());
        }
    }

    // ---- grammar -----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"procurement-need\",}",
                "{'kind':'procurement-need'}",
                "{kind:\"procurement-need\"}",
                "{\"kind\":\"procurement-need\" /* no */}",
                "{\"kind\":\"procurement-need\" // no\n}",
                "{\"kind\":\"procurement-need\" # no\n}",
                "{\"kind\":NaN}",
                "{\"kind\":Infinity}",
                "{\"kind\":+1}",
                "{\"kind\":01}",
                "{\"kind\":.5}",
                "{\"kind\":5.}",
                "{\"kind\":0x10}",
                "{\"kind\":\"a\tb\"}",
                "{\"kind\":\"\\x\"}",
                "{\"kind\":\"\\u12\"}",
                "{\"kind\":\"procurement-need\"",
                "{\"kind\":\"procurement",
                "{\"kind\" \"procurement-need\"}",
                "{]",
                "[}",
                "]",
                "",
                "   \n",
                "{\"kind\":\"procurement-need\"} {}",
                "{\"kind\":\"procurement-need\"}]",
                "{\"kind\":\"procurement-need\"}\u0000",
                "{\"kind\":tru}"
            })
    void whatIsNotJsonIsRefused(String text) {
        List<Problem> problems = json.readResult(text).problems();
        assertEquals(List.of("MALFORMED_JSON"), codes(problems));
        requireFit(problems);
    }

    @Test
    void aSyntaxErrorNamesItsLineAndColumnAndKeepsWhatWasFoundBefore() {
        String text = "{\n  \"kind\": \"procurement-need\",\n  \"work\": \"a\",\n  \"work\": \"b\",\n  \"x\": ?\n}";
        List<Problem> problems = json.readResult(text).problems();
        assertEquals(List.of("MALFORMED_JSON", "DUPLICATE_NAME"), codes(problems));
        assertTrue(problems.get(0).message().en().contains("line 5, column 8"), problems.toString());
        assertTrue(problems.get(0).message().ja().contains("5行目の8文字目"), problems.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"a\"", "1", "true", "1.5"})
    void aDocumentIsAnObject(String text) {
        assertEquals(
                List.of(new Where("", "WRONG_TYPE")),
                wheres(json.readResult(text).problems()));
    }

    @Test
    void nullIsNoDocument() {
        assertEquals(
                List.of(new Where("", "NULL")), wheres(json.readResult("null").problems()));
    }

    // ---- sizes -------------------------------------------------------------------------------------------------

    @Test
    void aDocumentOfTenMegabytesIsRefusedBeforeItIsRead() {
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) '[');
        assertEquals(
                List.of(new Where("", "TOO_LARGE")),
                wheres(json.readResult(bytes).problems()));
        String text = NEED + ",\"work\":\"" + "言".repeat(2_000_000) + "\"}";
        assertEquals(
                List.of(new Where("", "TOO_LARGE")),
                wheres(json.readResult(text).problems()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"work\":"})
    void deepNestingStopsTheReader(String opening) {
        IsmapJson deepest = json.withLimits(new ReadLimits(4_000_000, ReadLimits.DEEPEST, 4_000_000, 10, 10, 10, 10));
        for (IsmapJson reader : List.of(json, deepest)) {
            List<Problem> problems = reader.readResult(opening.repeat(100_000)).problems();
            assertEquals(List.of("TOO_DEEP"), codes(problems));
            requireFit(problems);
        }
    }

    @Test
    void nestingThatIsJustDeepEnoughIsRead() {
        IsmapJson shallow = json.withLimits(new ReadLimits(1000, 2, 100, 10, 100, 10, 10));
        assertEquals(List.of(), shallow.readResult(NEED + ",\"contract\":{}}").problems());
        assertEquals(
                List.of(new Where("/wanted/regions", "TOO_DEEP")),
                wheres(shallow.readResult(NEED + ",\"wanted\":{\"regions\":[]}}")
                        .problems()));
    }

    @Test
    void aLongTextAndALongNumberAreNotedAndReadingGoesOn() {
        String text = NEED + ",\"work\":\"" + "a".repeat(20_001) + "\",\"informationClass\":" + "9".repeat(1_000_000)
                + ",\"lowImpactConfirmed\":1" + "0".repeat(21) + ".5,\"service\":{\"name\":3}}";
        List<Problem> problems = json.readResult(text).problems();
        assertEquals(
                List.of(
                        new Where("/informationClass", "TOO_LARGE"),
                        new Where("/lowImpactConfirmed", "TOO_LARGE"),
                        new Where("/service/name", "WRONG_TYPE"),
                        new Where("/work", "TOO_LARGE")),
                wheres(problems));
        requireFit(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1E400", "1.0", "123456789012345678"})
    void noNumberIsTakenWhereNoneBelongs(String number) {
        List<Problem> problems =
                json.readResult(NEED + ",\"work\":" + number + "}").problems();
        assertEquals(List.of(new Where("/work", "WRONG_TYPE")), wheres(problems));
    }

    @Test
    void aLongListAndAWideObjectAreNoted() {
        String list = NEED + ",\"wanted\":{\"regions\":[" + "\"a\",".repeat(20_000) + "\"a\"]}}";
        assertEquals(
                List.of(new Where("/wanted/regions", "TOO_LARGE")),
                wheres(json.readResult(list).problems()));
        StringBuilder wide = new StringBuilder(NEED + ",\"authority\":{\"R\":\"ACCEPTED\"");
        for (int i = 0; i < 20_000; i++) {
            wide.append(",\"R").append(i).append("\":\"ACCEPTED\"");
        }
        assertEquals(
                List.of(new Where("/authority", "TOO_LARGE")),
                wheres(json.readResult(wide + "}}").problems()));
    }

    @Test
    void tooManyValuesStopTheReader() {
        String text = NEED + ",\"wanted\":[" + "[0,0,0,0,0,0,0,0],".repeat(30_000) + "0]}";
        List<Problem> problems = json.readResult(text).problems();
        assertEquals(List.of("TOO_LARGE"), codes(problems));
    }

    // ---- characters --------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udc00",
                "\\udc00\\ud800",
                "a\\u0000",
                "\\n",
                "\\t",
                "\\u007f",
                "\\u0085",
                "\\u2028",
                "\\u202e",
                "\\u2066"
            })
    void charactersThatMayNotStandInATextAreRefused(String escaped) {
        List<Problem> problems = json.readResult(NEED + ",\"service\":{\"name\":\"" + escaped + "\"}}")
                .problems();
        assertEquals(List.of(new Where("/service/name", "WRONG_FORM")), wheres(problems));
        requireFit(problems);
        List<Problem> ofName =
                json.readResult(NEED + ",\"x" + escaped + "\":1}").problems();
        assertEquals(1, ofName.size()); // of half a pair in a name the parser itself says that it is no JSON
        assertTrue(List.of("UNKNOWN_NAME", "MALFORMED_JSON").containsAll(codes(ofName)), ofName.toString());
        requireFit(ofName);
        List<Problem> ofKey = json.readResult(NEED + ",\"authority\":{\"" + escaped + "\":\"ACCEPTED\"}}")
                .problems();
        assertEquals(1, ofKey.size());
        assertTrue(List.of("WRONG_FORM", "MALFORMED_JSON").containsAll(codes(ofKey)), ofKey.toString());
        requireFit(ofKey);
    }

    @Test
    void halfASurrogatePairInAStringOfJavaIsRefused() {
        assertEquals(
                List.of(new Where("/work", "WRONG_FORM")),
                wheres(json.readResult(NEED + ",\"work\":\"\ud800\"}").problems()));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsTaken() {
        assertEquals(
                List.of(),
                json.readResult(NEED + ",\"work\":\"\\ud842\\udfb7𠮷\"}").problems());
    }

    // ---- many problems -----------------------------------------------------------------------------------------

    @Test
    void manyProblemsAreCountedAndTheFirstByPathAreShown() {
        StringBuilder text = new StringBuilder(NEED);
        for (int i = 5_000; i < 10_000; i++) {
            text.append(",\"n").append(i).append("\":1");
        }
        List<Problem> problems = json.readResult(text + "}").problems();
        assertEquals(1_001, problems.size());
        assertEquals("TOO_MANY_PROBLEMS", problems.get(0).code());
        assertTrue(
                problems.get(0).message().en().contains("4000 more"),
                problems.get(0).toString());
        assertEquals("/n5000", problems.get(1).path());
        assertEquals("/n5999", problems.get(1_000).path());
    }

    @Test
    void theProblemsDoNotDependOnTheOrderOfMembers() {
        IsmapJson two = json.withLimits(new ReadLimits(1000, 5, 100, 10, 100, 10, 2));
        assertEquals(
                two.readResult(NEED + ",\"c\":1,\"a\":1,\"b\":1}").problems(),
                two.readResult("{\"b\":1,\"a\":1,\"c\":1," + NEED.substring(1) + "}")
                        .problems());
    }

    @Test
    void aVeryLongNameIsShownAsAnExcerpt() {
        String text = NEED + ",\"" + "長".repeat(100_000) + "\":1}";
        List<Problem> problems = json.readResult(text).problems();
        assertEquals(List.of("UNKNOWN_NAME"), codes(problems));
        requireFit(problems);
    }

    // ---- what every report keeps to ------------------------------------------------------------------------------

    private record Where(String path, String code) {}

    private static List<Where> wheres(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Where(problem.path(), problem.code()))
                .toList();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void assertProblem(String path, ProblemCode code, String word, List<Problem> problems) {
        assertEquals(List.of(new Where(path, code.name())), wheres(problems));
        assertTrue(problems.get(0).message().en().contains(word), problems.toString());
        requireFit(problems);
    }

    /** Every problem has a code that exists, and shows little of the input and nothing that a terminal obeys. */
    private static void requireFit(List<Problem> problems) {
        assertEquals(problems.stream().sorted().toList(), problems);
        for (Problem problem : problems) {
            ProblemCode.valueOf(problem.code());
            for (String text : List.of(
                    problem.path(), problem.message().ja(), problem.message().en())) {
                assertTrue(text.length() < 2_000, text);
                assertTrue(Characters.firstRefused(text).isEmpty(), text);
            }
        }
    }

    @Test
    void everyKindIsReadFromItsSmallestDocument() {
        Set<String> left = Set.of("MISSING_NAME", "CONTROLS_EMPTY");
        for (DocumentKind kind : DocumentKind.values()) {
            List<Problem> problems =
                    json.readResult("{\"kind\":\"" + kind.text() + "\"}").problems();
            assertTrue(problems.stream().allMatch(problem -> left.contains(problem.code())), problems.toString());
        }
    }
}
