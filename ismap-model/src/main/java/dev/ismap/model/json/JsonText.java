package dev.ismap.model.json;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.ismap.model.internal.problem.Characters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Characters of JSON in UTF-8, handed on piece by piece: a long list never stands in memory as a whole.
 *
 * <p>It is written here and not by a library, because the same value must give the same bytes, and so the same hash, as
 * long as this library is used.
 */
final class JsonText {

    /** From this many bytes on a piece is handed on. */
    private static final int PIECE = 8192;

    /** The most bytes of one unit of a text: a control character is written with its number. */
    private static final int BYTES_OF_UNIT = 6;

    /** The first unit of those of Japanese: from here to the pairs, each may stand in a text. */
    private static final char JAPANESE = '\u3000';

    /** How a text is laid out. */
    enum Form {
        /** One line, without a space. */
        COMPACT,
        /** A line for each value, two spaces a level, and a line feed at the end. */
        PRETTY,
        /** Not at all: for what is found on the way. */
        NONE
    }

    /** What goes into a text. */
    interface Content {
        void writeTo(JsonText text) throws IOException;
    }

    /** Takes pieces, each of which ends where a character does. */
    private interface Pieces {
        void take(byte[] piece, int length) throws IOException;
    }

    private final Pieces to;
    private final Form form;
    private byte[] out;
    private int length;
    private int level;

    /** Whether nothing stands in the object or list yet. */
    private boolean first = true;

    /** Whether a name stands before the value that comes next. */
    private boolean named;

    private JsonText(Pieces to, Form form) {
        this.out = new byte[form == Form.NONE ? 0 : PIECE + PIECE / 8];
        this.to = to;
        this.form = form;
    }

    /** Hands a text on in pieces, each of which ends where a character does. */
    static void write(Content content, Form form, Appendable to) throws IOException {
        write(content, form, (piece, length) -> to.append(new String(piece, 0, length, StandardCharsets.UTF_8)));
    }

    static String string(Content content, Form form) {
        StringBuilder whole = new StringBuilder();
        writeInMemory(
                content, form, (piece, length) -> whole.append(new String(piece, 0, length, StandardCharsets.UTF_8)));
        return whole.toString();
    }

    static byte[] utf8(Content content, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);
        writeInMemory(content, form, (piece, length) -> bytes.write(piece, 0, length));
        return bytes.toByteArray();
    }

    static void digest(Content content, Form form, MessageDigest digest) {
        writeInMemory(content, form, (piece, length) -> digest.update(piece, 0, length));
    }

    /** Goes through all of it, for what is found on the way. */
    static void walk(Content content) {
        writeInMemory(content, Form.NONE, (piece, length) -> {});
    }

    private static void writeInMemory(Content content, Form form, Pieces to) {
        try {
            write(content, form, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing in memory fails", e);
        }
    }

    private static void write(Content content, Form form, Pieces to) throws IOException {
        JsonText text = new JsonText(to, form);
        content.writeTo(text);
        if (form == Form.PRETTY) {
            text.put('\n');
        }
        text.handOn();
    }

    private void handOn() throws IOException {
        to.take(out, length);
        length = 0;
    }

    // ---- one after another -------------------------------------------------------------------------------------

    void startObject() throws IOException {
        start('{');
    }

    void endObject() {
        end('}');
    }

    void startList() throws IOException {
        start('[');
    }

    void endList() {
        end(']');
    }

    /** The name of a member; its value comes next. Tells what {@link #text} does. */
    boolean name(String name) throws IOException {
        if (form == Form.NONE) {
            return isOneLine(name);
        }
        separate();
        boolean oneLine = quoted(name);
        colon();
        return oneLine;
    }

    /** The name of a member of a layout, whose bytes are kept; its value comes next. */
    void name(SerializedString name) throws IOException {
        if (form != Form.NONE) {
            separate();
            quoted(name);
            colon();
        }
    }

    /** The start of an object whose first member says what it is. */
    void startObject(SerializedString name, SerializedString word) throws IOException {
        if (form != Form.NONE) {
            start('{');
            startLine();
            quoted(name);
            colon();
            quoted(word);
            named = false;
            first = false;
        }
    }

    private void colon() {
        put(':');
        if (form == Form.PRETTY) {
            put(' ');
        }
        named = true;
    }

    /** A text; tells whether it is one line of characters that may stand in a document. */
    boolean text(String text) throws IOException {
        if (form == Form.NONE) {
            return isOneLine(text);
        }
        separate();
        return quoted(text);
    }

    private static boolean isOneLine(String text) {
        return Characters.firstRefused(text).isEmpty();
    }

    /** True, false or a whole number. */
    void plain(Object value) throws IOException {
        if (form != Form.NONE) {
            separate();
            plain(value.toString());
        }
    }

    private void plain(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            out[length++] = (byte) text.charAt(i);
        }
    }

    private void start(char bracket) throws IOException {
        if (form != Form.NONE) {
            separate();
            put(bracket);
            level++;
            first = true;
        }
    }

    private void end(char bracket) {
        if (form != Form.NONE) {
            level--;
            if (!first) {
                startLine();
            }
            put(bracket);
            first = false;
        }
    }

    private void separate() throws IOException {
        if (length >= PIECE) {
            handOn();
        }
        if (named) {
            named = false;
        } else if (level > 0) {
            if (!first) {
                put(',');
            }
            startLine();
        }
        first = false;
    }

    private void startLine() {
        if (form == Form.PRETTY) {
            put('\n');
            for (int i = 0; i < level; i++) {
                put(' ');
                put(' ');
            }
        }
    }

    private void quoted(SerializedString kept) {
        byte[] bytes = kept.asQuotedUTF8();
        room(bytes.length + 2);
        out[length] = '"';
        System.arraycopy(bytes, 0, out, length + 1, bytes.length);
        length += bytes.length + 2;
        out[length - 1] = '"';
    }

    /** Only what must be escaped is: a Japanese text stays readable. Tells whether every character may stand in one line. */
    private boolean quoted(String text) {
        room(text.length() * BYTES_OF_UNIT + 2);
        byte[] to = out; // both are kept at hand, as they are used for each character
        int at = length;
        boolean oneLine = true;
        to[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7f) {
                if (unit == '"' || unit == '\\') {
                    to[at++] = '\\';
                }
                to[at++] = (byte) unit;
            } else if (unit >= 0x800 && !Character.isSurrogate(unit)) {
                oneLine &= (unit >= JAPANESE && unit < Character.MIN_SURROGATE) || Characters.mayStand(unit);
                to[at] = (byte) (0xe0 | (unit >> 12));
                to[at + 1] = (byte) (0x80 | ((unit >> 6) & 0x3f));
                to[at + 2] = (byte) (0x80 | (unit & 0x3f));
                at += 3;
            } else {
                oneLine &= Characters.mayStand(unit);
                length = at;
                i += rare(text, i);
                at = length;
            }
        }
        to[at++] = '"';
        length = at;
        return oneLine;
    }

    /** A control character, one of two bytes or a pair; tells how many units are passed over. */
    private int rare(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isSurrogate(unit)) {
            return surrogate(text, at);
        } else if (unit < 0x80) {
            control(unit);
        } else {
            out[length++] = (byte) (0xc0 | (unit >> 6));
            out[length++] = (byte) (0x80 | (unit & 0x3f));
        }
        return 0;
    }

    private void control(char unit) {
        switch (unit) {
            case '\n' -> plain("\\n");
            case '\r' -> plain("\\r");
            case '\u007f' -> put(unit);
            default -> plain("\\u" + HexFormat.of().toHexDigits(unit));
        }
    }

    /** A pair, of which the second unit is passed over; half of one is no character, and stands as a question mark. */
    private int surrogate(String text, int at) {
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            out[length++] = '?';
            return 0;
        }
        out[length++] = (byte) (0xf0 | (point >> 18));
        out[length++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        out[length++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        out[length++] = (byte) (0x80 | (point & 0x3f));
        return 1;
    }

    private void put(char unit) {
        room(1);
        out[length++] = (byte) unit;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, 2 * out.length));
        }
    }
}
