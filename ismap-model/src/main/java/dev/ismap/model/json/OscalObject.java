package dev.ismap.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of OSCAL that is being written, its members in the order in which they are added. */
final class OscalObject {

    private final Map<String, Node> members = new LinkedHashMap<>();

    OscalObject with(String name, String text) {
        return with(name, new Node.TextNode(text));
    }

    OscalObject with(String name, OscalObject object) {
        return with(name, object.node());
    }

    /** A list of objects; OSCAL has no list without items, so that of none nothing is written. */
    OscalObject with(String name, List<OscalObject> items) {
        return items.isEmpty()
                ? this
                : with(
                        name,
                        new Node.ListNode(items.stream().map(OscalObject::node).toList()));
    }

    OscalObject withTexts(String name, List<String> items) {
        List<Node> texts = new ArrayList<>(items.size());
        items.forEach(item -> texts.add(new Node.TextNode(item)));
        return with(name, new Node.ListNode(texts));
    }

    OscalObject withTrue(String name) {
        return with(name, new Node.FlagNode(true));
    }

    private OscalObject with(String name, Node node) {
        members.put(name, node);
        return this;
    }

    /** All members of another after these. */
    OscalObject withAll(OscalObject other) {
        members.putAll(other.members);
        return this;
    }

    Node node() {
        return new Node.ObjectNode(members);
    }

    // ---- what is everywhere ------------------------------------------------------------------------------------

    /** A property of our own namespace. */
    static OscalObject property(String name, String value) {
        return new OscalObject().with("name", name).with("ns", Oscal.NAMESPACE).with("value", value);
    }

    /** A property that OSCAL defines. */
    static OscalObject ofOscal(String name, String value) {
        return new OscalObject().with("name", name).with("value", value);
    }

    /** The text of a whole document, which is one member. */
    static String document(String name, OscalObject content) {
        return JsonText.string(new OscalObject().with(name, content).node()::writeTo, JsonText.Form.PRETTY);
    }
}
