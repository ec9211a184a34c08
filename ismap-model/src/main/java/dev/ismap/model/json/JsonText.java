package dev.ismap.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Characters of JSON, handed on piece by piece: a long list never stands in memory as a whole.
 *
 * <p>It is written here and not by a library, because the same value must give the same bytes, and so the same hash, as
 * long as this library is used.
 */
final class JsonText {

    /** From this many characters on a piece is handed on. */
    private static final int PIECE = 8192;

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

    private final StringBuilder out;
    private final Appendable to;
    private final Form form;
    private int level;

    /** Whether nothing stands in the object or list yet. */
    private boolean first = true;

    /** Whether a name stands before the value that comes next. */
    private boolean named;

    private JsonText(Appendable to, Form form) {
        this.out = new StringBuilder(form == Form.NONE ? 0 : PIECE + PIECE / 8);
        this.to = to;
        this.form = form;
    }

    /** Hands a text on in pieces, each of which ends where a character does. */
    static void write(Content content, Form form, Appendable to) throws IOException {
        JsonText text = new JsonText(to, form);
        content.writeTo(text);
        if (form == Form.PRETTY) {
            text.out.append('\n');
        }
        text.handOn();
    }

    static String string(Content content, Form form) {
        StringBuilder whole = new StringBuilder();
        writeInMemory(content, form, whole);
        return whole.toString();
    }

    static byte[] utf8(Content content, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);
        writeInMemory(content, form, new Utf8Pieces(bytes::writeBytes));
        return bytes.toByteArray();
    }

    static void digest(Content content, Form form, MessageDigest digest) {
        writeInMemory(content, form, new Utf8Pieces(digest::update));
    }

    /** Goes through all of it, for what is found on the way. */
    static void walk(Content content) {
        writeInMemory(content, Form.NONE, new StringBuilder(0));
    }

    private static void writeInMemory(Content content, Form form, Appendable to) {
        try {
            write(content, form, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing in memory fails", e);
        }
    }

    /** Takes pieces of a text, each of which ends where a character does, as bytes. */
    private record Utf8Pieces(Consumer<byte[]> to) implements Appendable {

        @Override
        public Appendable append(CharSequence piece) {
            to.accept(piece.toString().getBytes(StandardCharsets.UTF_8));
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char unit) {
            return append(String.valueOf(unit));
        }
    }

    private void handOn() throws IOException {
        to.append(out);
        out.setLength(0);
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

    /** The name of a member; its value comes next. */
    void name(String name) throws IOException {
        if (form != Form.NONE) {
            separate();
            quoted(name);
            out.append(form == Form.PRETTY ? ": " : ":");
            named = true;
        }
    }

    void text(String text) throws IOException {
        if (form != Form.NONE) {
            separate();
            quoted(text);
        }
    }

    /** True, false or a whole number. */
    void plain(Object value) throws IOException {
        if (form != Form.NONE) {
            separate();
            out.append(value);
        }
    }

    private void start(char bracket) throws IOException {
        if (form != Form.NONE) {
            separate();
            out.append(bracket);
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
            out.append(bracket);
            first = false;
        }
    }

    private void separate() throws IOException {
        if (out.length() >= PIECE) {
            handOn();
        }
        if (named) {
            named = false;
        } else if (level > 0) {
            if (!first) {
                out.append(',');
            }
            startLine();
        }
        first = false;
    }

    private void startLine() {
        if (form == Form.PRETTY) {
            out.append('\n');
            for (int i = 0; i < level; i++) {
                out.append("  ");
            }
        }
    }

    /** Only what must be escaped is: a Japanese text stays readable. */
    private void quoted(String text) {
        out.append('"');
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append(text, start, i).append('\\');
                start = i;
            } else if (unit < ' ') {
                out.append(text, start, i).append(control(unit));
                start = i + 1;
            }
        }
        out.append(text, start, text.length()).append('"');
    }

    private static String control(char unit) {
        return switch (unit) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) unit);
        };
    }
}
