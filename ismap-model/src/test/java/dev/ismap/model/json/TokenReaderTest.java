package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ismap.model.IsmapDocument;
import dev.ismap.model.internal.problem.Characters;
import dev.ismap.model.json.IsmapJson.ReadLimits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document reads the same in one pass and in the two that find its problems, whole, damaged and at its limits. */
class TokenReaderTest {

    /** What takes the place of a piece of a document. */
    private static final List<String> PIECES = List.of(
            "",
            "null",
            "true",
            "12",
            "-0",
            "1.5",
            "99999999999",
            "\"\"",
            "\" \"",
            "\"a\\u000ab\"",
            "\"2024-02-30\"",
            "\"5.1.1.1\"",
            "[]",
            "{}",
            "[[]]",
            "{\"state\":\"UNKNOWN\"}",
            "{\"state\":\"UNKNOWN\",\"state\":\"UNKNOWN\"}",
            "{\"state\":\"NOT_APPLICABLE\",\"reason\":\"x\"}",
            "{\"reason\":\"x\",\"state\":\"NOT_APPLICABLE\"}",
            "\u3000",
            "\u202e",
            ",",
            "}");

    @Provide
    Arbitrary<IsmapDocument> documents() {
        return RandomDocuments.all();
    }

    @Property(seed = "2020")
    void aDocumentThatWasWrittenIsReadInOnePass(@ForAll("documents") IsmapDocument document) {
        byte[] written = IsmapJson.standard().writeBytes(document);
        assertEquals(
                document,
                new TokenReader(ReadLimits.standard(), new Layouts())
                        .read(written, IsmapDocument.class)
                        .orElseThrow());
    }

    @Property(seed = "2020")
    void whateverIsDamagedIsToldAsBefore(@ForAll("documents") IsmapDocument document, @ForAll Random random) {
        String text = IsmapJson.standard().write(document);
        for (int damages = 1 + random.nextInt(2); damages > 0; damages--) {
            text = damaged(text, random);
        }
        assertSame(IsmapJson.standard(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(seed = "2020")
    void theLimitsAreTheSame(@ForAll("documents") IsmapDocument document, @ForAll Random random) {
        byte[] written = IsmapJson.standard().writeBytes(document);
        ReadLimits limits = new ReadLimits(
                random.nextBoolean() ? written.length - random.nextInt(2) : written.length + 1,
                1 + random.nextInt(8),
                1 + random.nextInt(300),
                1 + random.nextInt(20),
                1 + random.nextInt(60),
                1 + random.nextInt(4),
                1_000);
        assertSame(IsmapJson.standard().withLimits(limits), written);
    }

    @Property(seed = "2020")
    void bytesAreUtf8ExactlyIfAStrictDecoderTakesThem(@ForAll Random random) {
        byte[] bytes = new byte[1 + random.nextInt(24)];
        random.nextBytes(bytes);
        int[] firsts = {0x41, 0xc1, 0xc2, 0xdf, 0xe0, 0xe3, 0xed, 0xef, 0xf0, 0xf3, 0xf4, 0xf5};
        int[] others = {0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0};
        for (int i = 0; i < bytes.length; i++) {
            if (random.nextInt(4) > 0) {
                int[] from = random.nextInt(3) == 0 ? firsts : others;
                bytes[i] = (byte) from[random.nextInt(from.length)];
            } else if (random.nextBoolean()) {
                bytes[i] = 'a';
            }
        }
        assertEquals(isTakenByADecoder(bytes), Utf8.in(bytes) != Utf8.NOT);
        byte[] whole = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        assertNotEquals(Utf8.NOT, Utf8.in(whole));
    }

    @Property(seed = "2020")
    void plainTextHasNoCharacterThatMayNotStand(@ForAll Random random) {
        int[] around = {
            'a', '\\', 0x7e, 0x7f, 0x80, 0x9f, 0xa0, 0x2027, 0x2028, 0x202e, 0x202f, 0x2065, 0x2066, 0x2069, 0x206a,
            0x3042, 0xd7ff, 0xe000, 0x1f600
        };
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(24); length > 0; length--) {
            text.appendCodePoint(
                    random.nextInt(3) > 0 ? 'a' + random.nextInt(26) : around[random.nextInt(around.length)]);
        }
        boolean plain = text.indexOf("\\") < 0
                && Characters.firstRefused(text.toString()).isEmpty();
        assertEquals(plain ? Utf8.PLAIN : Utf8.SOME, Utf8.in(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isTakenByADecoder(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void assertSame(IsmapJson json, byte[] document) {
        ReadResult<IsmapDocument> closely = json.readClosely(document, IsmapDocument.class);
        assertEquals(closely, json.readResult(document));
        assertEquals(closely, json.readResult(new String(document, StandardCharsets.UTF_8)));
    }

    /** The text with a value, a name or a line of it dropped, doubled or replaced. */
    private static String damaged(String text, Random random) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        int value = lines[line].indexOf(": ");
        lines[line] = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> lines[line] + (lines[line].endsWith(",") ? "" : ",") + lines[line];
            case 2 ->
                value < 0
                        ? piece
                        : lines[line].substring(0, value + 2) + piece + (lines[line].endsWith(",") ? "," : "");
            case 3 -> value < 0 ? lines[line] + piece : lines[line].replaceFirst("\"", "\"x");
            default -> {
                String other = lines[random.nextInt(lines.length)];
                yield other.endsWith(",") == lines[line].endsWith(",") ? other : lines[line];
            }
        };
        return String.join("\n", lines);
    }
}
