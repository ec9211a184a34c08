package dev.ismap.rules.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document as JSON, from which others are made by changing one thing at a path. */
record Tree(ObjectNode root) {

    private static final int COLUMNS = 120;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonStringEncoder QUOTED = JsonStringEncoder.getInstance();

    static Tree of(String json) {
        return new Tree((ObjectNode) node(json));
    }

    Tree with(String path, String json) {
        ObjectNode copy = root.deepCopy();
        JsonPointer pointer = JsonPointer.compile(path);
        ObjectNode parent = pointer.head().matches() ? copy : copy.withObject(pointer.head());
        parent.set(pointer.last().getMatchingProperty(), node(json));
        return new Tree(copy);
    }

    Tree with(String path, LocalDate day) {
        return with(path, "\"" + day + "\"");
    }

    Tree without(String path) {
        ObjectNode copy = root.deepCopy();
        JsonPointer pointer = JsonPointer.compile(path);
        if (copy.at(pointer.head()) instanceof ObjectNode parent) {
            parent.remove(pointer.last().getMatchingProperty());
        }
        return new Tree(copy);
    }

    Tree unknown(String path) {
        return with(path, "{\"state\": \"UNKNOWN\"}");
    }

    /** The JSON Merge Patch that makes another document of this one. */
    Tree patchTo(Tree other) {
        return new Tree(patch(root, other.root));
    }

    private static ObjectNode patch(ObjectNode from, ObjectNode to) {
        ObjectNode patch = MAPPER.createObjectNode();
        from.fieldNames().forEachRemaining(name -> {
            if (!to.has(name)) {
                patch.putNull(name);
            }
        });
        for (Map.Entry<String, JsonNode> member : to.properties()) {
            JsonNode before = from.path(member.getKey());
            if (before instanceof ObjectNode object && member.getValue() instanceof ObjectNode after) {
                ObjectNode inner = patch(object, after);
                if (!inner.isEmpty()) {
                    patch.set(member.getKey(), inner);
                }
            } else if (!before.equals(member.getValue())) {
                patch.set(member.getKey(), member.getValue());
            }
        }
        return patch;
    }

    private static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** The text: what fits into a line stands in one, with others if there is room. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(root, 0, 0, text);
        return text.append('\n').toString();
    }

    private static void append(JsonNode node, int level, int used, StringBuilder text) {
        String line = line(node);
        if (!node.isContainerNode() || used + line.length() <= COLUMNS) {
            text.append(line);
            return;
        }
        String indent = "\n" + "  ".repeat(level + 1);
        text.append(node.isObject() ? '{' : '[');
        String comma = "";
        int column = COLUMNS;
        for (Map.Entry<String, JsonNode> member : members(node)) {
            String one = member.getKey() + line(member.getValue());
            boolean fits = !comma.isEmpty() && column + 2 + one.length() < COLUMNS;
            text.append(comma).append(fits ? " " : indent);
            column = fits ? column + 1 : 2 * (level + 1);
            if (column + one.length() < COLUMNS) {
                text.append(one);
                column += one.length() + 1;
            } else {
                text.append(member.getKey());
                append(
                        member.getValue(),
                        level + 1,
                        2 * level + 3 + member.getKey().length(),
                        text);
                column = COLUMNS;
            }
            comma = ",";
        }
        text.append("\n").append("  ".repeat(level)).append(node.isObject() ? '}' : ']');
    }

    /** The members of an object with their names as they are written, or the items of a list with none. */
    private static List<Map.Entry<String, JsonNode>> members(JsonNode node) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        node.properties()
                .forEach(member -> members.add(
                        Map.entry(line(MAPPER.getNodeFactory().textNode(member.getKey())) + ": ", member.getValue())));
        if (node.isArray()) {
            node.forEach(item -> members.add(Map.entry("", item)));
        }
        return members;
    }

    private static String line(JsonNode node) {
        if (node instanceof ObjectNode object) {
            StringBuilder text = new StringBuilder("{");
            object.properties()
                    .forEach(member -> text.append(text.length() > 1 ? ", " : "")
                            .append(line(MAPPER.getNodeFactory().textNode(member.getKey())))
                            .append(": ")
                            .append(line(member.getValue())));
            return text.append('}').toString();
        } else if (node instanceof ArrayNode array) {
            StringBuilder text = new StringBuilder("[");
            array.forEach(item -> text.append(text.length() > 1 ? ", " : "").append(line(item)));
            return text.append(']').toString();
        }
        if (node instanceof TextNode word) {
            return '"' + new String(QUOTED.quoteAsString(word.textValue())) + '"';
        }
        return node.toString();
    }
}
