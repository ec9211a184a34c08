package dev.ismap.model.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * A tree to characters.
 *
 * <p>It is written here and not by a library, because the same value must give the same bytes, and so the same hash, as
 * long as this library lives.
 */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /** One line, without a space. */
    static String compact(Node node) {
        return new JsonText(false).written(node);
    }

    /** A line for each value, two spaces a level, and a line feed at the end. */
    static String pretty(Node node) {
        return new JsonText(true).written(node) + "\n";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String written(Node node) {
        append(node, 0);
        return out.toString();
    }

    private void append(Node node, int level) {
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

    private void appendList(Node.ListNode list, int level) {
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

    private void appendObject(Node.ObjectNode object, int level) {
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

    /** Only what must be escaped is: a Japanese text stays readable. Control characters never come here. */
    private void appendText(String text) {
        out.append('"');
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append(text, start, i).append('\\');
                start = i;
            }
        }
        out.append(text, start, text.length()).append('"');
    }
}
