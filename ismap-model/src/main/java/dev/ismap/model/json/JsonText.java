package dev.ismap.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A tree to characters, handed on piece by piece: a long list never stands in memory as a whole, neither as a tree nor
 * as a text.
 *
 * <p>It is written here and not by a library, because the same value must give the same bytes, and so the same hash, as
 * long as this library lives.
 */
final class JsonText {

    /** From this many characters on a piece is handed on. */
    private static final int PIECE = 8192;

    /** How a tree is laid out. */
    enum Form {
        /** One line, without a space. */
        COMPACT,
        /** A line for each value, two spaces a level, and a line feed at the end. */
        PRETTY
    }

    private final StringBuilder out = new StringBuilder(2 * PIECE);
    private final Appendable to;
    private final boolean pretty;

    private JsonText(Appendable to, Form form) {
        this.to = to;
        this.pretty = form == Form.PRETTY;
    }

    /** Hands a text on in pieces, each of which ends where a character does. */
    static void write(Node node, Form form, Appendable to) throws IOException {
        JsonText text = new JsonText(to, form);
        text.append(node, 0);
        if (text.pretty) {
            text.out.append('\n');
        }
        text.handOn();
    }

    static String string(Node node, Form form) {
        StringBuilder whole = new StringBuilder();
        writeInMemory(node, form, whole);
        return whole.toString();
    }

    static byte[] utf8(Node node, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);
        writeInMemory(node, form, new Utf8(bytes::writeBytes));
        return bytes.toByteArray();
    }

    static void digest(Node node, Form form, MessageDigest digest) {
        writeInMemory(node, form, new Utf8(digest::update));
    }

    /** Walks the whole tree, for what is found on the way. */
    static void walk(Node node) {
        writeInMemory(node, Form.COMPACT, new Utf8(bytes -> {}));
    }

    private static void writeInMemory(Node node, Form form, Appendable to) {
        try {
            write(node, form, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing in memory fails", e);
        }
    }

    /** Takes pieces of a text, each of which ends where a character does, as bytes. */
    private record Utf8(Consumer<byte[]> to) implements Appendable {

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

    private void append(Node node, int level) throws IOException {
        if (out.length() >= PIECE) {
            handOn();
        }
        if (node instanceof Node.TextNode text) {
            appendText(text.text());
        } else if (node instanceof Node.FlagNode flag) {
            out.append(flag.flag());
        } else if (node instanceof Node.WholeNode whole) {
            out.append(whole.number());
        } else if (node instanceof Node.ListNode list) {
            appendList(list, level);
        } else if (node instanceof Node.ObjectNode object) {
            appendObject(object, level);
        } else {
            throw new IllegalStateException("Not to be written: " + node);
        }
    }

    private void appendList(Node.ListNode list, int level) throws IOException {
        out.append('[');
        for (Iterator<Node> items = list.items().iterator(); items.hasNext(); ) {
            startLine(level + 1);
            append(items.next(), level + 1);
            if (items.hasNext()) {
                out.append(',');
            } else {
                startLine(level);
            }
        }
        out.append(']');
    }

    private void appendObject(Node.ObjectNode object, int level) throws IOException {
        out.append('{');
        Iterator<Map.Entry<String, Node>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Node> member = members.next();
            startLine(level + 1);
            appendText(member.getKey());
            out.append(pretty ? ": " : ":");
            append(member.getValue(), level + 1);
            if (members.hasNext()) {
                out.append(',');
            } else {
                startLine(level);
            }
        }
        out.append('}');
    }

    private void startLine(int level) {
        if (pretty) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    /** Only what must be escaped is: a Japanese text stays readable. Of control characters line ends alone come here. */
    private void appendText(String text) {
        out.append('"');
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append(text, start, i).append('\\');
                start = i;
            } else if (unit == '\n' || unit == '\r') {
                out.append(text, start, i).append(unit == '\n' ? "\\n" : "\\r");
                start = i + 1;
            }
        }
        out.append(text, start, text.length()).append('"');
    }
}
