package dev.ismap.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {

    /** The examples of FIPS 180-2, and one text whose bytes depend on the charset. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "日本, cf2abf0c5be326cb922a70f8163f91079c4d9aa8655c60ead89ad545c9de2e92",
    })
    void theHashOfATextIsTheShaOfItsUtf8Bytes(String text, String hex) {
        assertEquals(hex, ContentHash.of(text).toString());
        assertEquals(ContentHash.of(text), ContentHash.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba7816bf", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void anythingButSixtyFourLowerCaseDigitsIsRefused(String hex) {
        assertThrows(IllegalArgumentException.class, () -> new ContentHash(hex));
    }

    @Test
    void aHashReadsAsItsDigits() {
        ContentHash hash = ContentHash.of("abc");
        assertEquals(hash.hex(), new StringBuilder(hash).toString());
        assertEquals(64, hash.length());
        assertEquals("ba78", hash.subSequence(0, 4).toString());
        assertEquals(hash, new ContentHash(String.join("", hash)));
    }

    @Test
    void aHashThatIsMadeWhenItIsReadIsMadeOnce() {
        List<String> read = new ArrayList<>();
        ContentHash later = ContentHash.whenRead(() -> {
            read.add("read");
            return ContentHash.of("abc");
        });
        assertEquals(List.of(), read, "nobody read it");

        assertEquals(ContentHash.of("abc"), later);
        assertEquals(later, ContentHash.of("abc"));
        assertNotEquals(later, ContentHash.of("abd"));
        assertEquals(ContentHash.of("abc").hashCode(), later.hashCode());
        assertEquals(ContentHash.of("abc").hex(), later.toString());
        assertEquals(List.of("read"), read);
    }

    @Test
    void theRefusedDigitsMayNotComeFromAnotherScript() {
        String digits = "１".repeat(64);
        assertThrows(IllegalArgumentException.class, () -> new ContentHash(digits));
    }
}
