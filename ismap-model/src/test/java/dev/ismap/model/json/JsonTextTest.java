package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text as it stands in JSON: its characters in UTF-8, and none escaped but those that have to be. */
class JsonTextTest {

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (character < ' ') {
                        escaped.append(String.format("\\u%04x", character));
                    } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                        escaped.append('?');
                    } else {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.append('"').toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\"b\\c\nd\re\tf\u0000g\u001f ",
                "\u007e\u007f\u0080\u00e9\u07ff\u0800\u8a00\ud7ff\ue000\uffff",
                "\ud800\udc00\ud83d\ude00\udbff\udfff終",
                "a\ud83d",
                "\ude00\ud83db",
            })
    void aTextIsWrittenInUtf8AndMeasuredAsLong(String text) {
        for (String longer : new String[] {text, text.repeat(40), "言".repeat(100_000) + text}) {
            Node node = new Node.TextNode(longer);
            String written =
                    JsonText.string(node::writeTo, JsonText.Form.COMPACT).strip();
            assertEquals(escaped(longer), written);
            assertArrayEquals(
                    escaped(longer).getBytes(StandardCharsets.UTF_8),
                    new String(JsonText.utf8(node::writeTo, JsonText.Form.COMPACT), StandardCharsets.UTF_8)
                            .strip()
                            .getBytes(StandardCharsets.UTF_8));
        }
        String whole = text.codePoints()
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals(whole.getBytes(StandardCharsets.UTF_8).length, TreeReader.utf8Length(whole));
    }
}
