package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.internal.problem.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes are UTF-8: the first and the last of each row of table 3-7 of the Unicode standard, and those beside them. */
class Utf8Test {

    private static Utf8 in(String hex) {
        return Utf8.in(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "00, 7e, true",
        "c280, dfbf, true",
        "e0a080, e0bfbf, true",
        "e18080, ecbfbf, true",
        "ed8080, ed9fbf, true",
        "ee8080, efbfbd, true",
        "f0908080, f0bfbfbd, true",
        "f1808080, f3bfbfbd, true",
        "f4808080, f48fbfbd, true",
        "80, bf, false",
        "c080, c1bf, false",
        "c27f, c2c0, false",
        "e09f80, e0c080, false",
        "e1807f, e180c0, false",
        "e3c080, e380c0, false",
        "eda080, edbfbf, false",
        "ed7f80, edc080, false",
        "f08f8080, f0c08080, false",
        "f18080c0, f180c080, false",
        "f47f8080, f4908080, false",
        "f5808080, ff, false",
        "c2, e3, false",
        "e381, e180, false",
        "f0, f09f98, false",
    })
    void aCharacterIsInTheFormThatIsItsOwn(String first, String last, boolean isUtf8) {
        for (String hex : new String[] {first, last}) {
            for (String before : new String[] {"", "61", "e38182"}) {
                assertEquals(isUtf8, in(before + hex) != Utf8.NOT, before + hex);
                assertEquals(isUtf8 && !hex.equals("ff"), in(before + hex + "6161616161616161") != Utf8.NOT, hex);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "言明書", "{\"a\":\"abcdefgh言明書。ＡＢＣ\"}", "é", "😀", "abcdefgh\tijk"})
    void plainIsWhatHoldsNoCharacterThatMayNotStand(String text) {
        assertEquals(Utf8.PLAIN, Utf8.in(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\", "\u007f", "abcdefg\\", "abcdefgh\\", "abc\u007fdefgh", "\u0080", "\u202e", "\ufffe", "あ\\い"
            })
    void someIsWhatMayHoldOne(String text) {
        assertEquals(Utf8.SOME, Utf8.in(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void charactersLookedAtTogetherAreWhatTheyAreByThemselves() {
        String text = "a言明\u8000abcdefghijklmnopqrstuvwxyz（言）";
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < whole.length; at++) {
            for (int one = 0; one < 256; one++) {
                byte[] bytes = whole.clone();
                bytes[at] = (byte) one;
                assertEquals(
                        decoded(bytes),
                        Utf8.in(bytes),
                        at + ": " + HexFormat.of().formatHex(bytes));
            }
        }
    }

    /** What the platform's own decoder, which refuses what is no UTF-8, makes of bytes. */
    private static Utf8 decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean plain = text.codePoints().allMatch(one -> one != '\\' && (one < ' ' || Characters.mayStand(one)));
            return plain ? Utf8.PLAIN : Utf8.SOME;
        } catch (CharacterCodingException e) {
            return Utf8.NOT;
        }
    }
}
