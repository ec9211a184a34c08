package dev.ismap.rules.laws;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of a document as JSON: a value put at a path, or what stands there taken out.
 *
 * <p>A path that ends in {@code .*} takes out every member whose name begins so, such as the decisions on a chapter.
 *
 * @param path the path, as a JSON Pointer
 * @param json what is put there; empty to take out what is there
 */
record Edit(String path, Optional<String> json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Edit put(String path, String json) {
        return new Edit(path, Optional.of(json));
    }

    static Edit out(String path) {
        return new Edit(path, Optional.empty());
    }

    static Edit unknown(String path) {
        return put(path, "{\"state\":\"UNKNOWN\"}");
    }

    static ObjectNode object(String json) {
        return (ObjectNode) tree(json);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Puts a value where it is said to stand, or takes it out; of a thing that no list holds, nothing is changed. */
    void applyTo(ObjectNode root) {
        JsonPointer at = JsonPointer.compile(path);
        String name = at.last().getMatchingProperty();
        if (json.isEmpty()) {
            takeOut(root.at(at.head()), name);
            return;
        }
        JsonNode parent = root.at(at.head());
        if (parent instanceof ArrayNode array) {
            if (at.last().getMatchingIndex() < array.size()) {
                array.set(at.last().getMatchingIndex(), tree(json.get()));
            }
            return;
        }
        if (!(parent instanceof ObjectNode)) {
            // what is not there yet, or is only said to be unknown, becomes an object
            makeWay(root, at.head());
        }
        if (root.at(at.head()) instanceof ObjectNode object) {
            object.set(name, tree(json.get()));
        }
    }

    private static void makeWay(ObjectNode root, JsonPointer at) {
        JsonNode parent = root.at(at.head());
        if (!(parent instanceof ObjectNode) && !(parent instanceof ArrayNode)) {
            makeWay(root, at.head());
            parent = root.at(at.head());
        }
        if (parent instanceof ObjectNode object) {
            object.putObject(at.last().getMatchingProperty());
        }
    }

    private static void takeOut(JsonNode parent, String name) {
        if (parent instanceof ObjectNode object) {
            if (name.endsWith(".*")) {
                String start = name.substring(0, name.length() - 1);
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                names.stream().filter(one -> one.startsWith(start)).forEach(object::remove);
            } else {
                object.remove(name);
            }
        } else if (parent instanceof ArrayNode array
                && name.matches("[0-9]+")
                && Integer.parseInt(name) < array.size()) {
            array.remove(Integer.parseInt(name));
        }
    }

    @Override
    public String toString() {
        return path + json.map(value -> " := " + value).orElse(" taken out");
    }
}
