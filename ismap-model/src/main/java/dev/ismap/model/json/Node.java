package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** A value of a JSON text, as it stands there: the bounded tree between the bytes and the values. */
sealed interface Node {

    /** An object. Its members keep the order of the text, and each name stands once. */
    record ObjectNode(Map<String, Node> members) implements Node {}

    /** A list. */
    record ListNode(List<Node> items) implements Node {}

    /** A text. */
    record TextNode(String text) implements Node {}

    /** A whole number. */
    record WholeNode(BigInteger number) implements Node {}

    /** A number with a fraction or an exponent, which is never evaluated: {@code 1e999999999} would fill the memory. */
    record FractionNode(String digits) implements Node {}

    /** True or false. */
    record FlagNode(boolean flag) implements Node {}

    /** The value null. */
    record NullNode() implements Node {
        static final NullNode NULL = new NullNode();
    }

    /** A value that was too large to keep: its problem has been noted, and there is nothing more to say of it. */
    record RefusedNode() implements Node {
        static final RefusedNode REFUSED = new RefusedNode();
    }

    /** Writes it; only what was made to be written is. */
    default void writeTo(JsonText text) throws IOException {
        if (this instanceof TextNode one) {
            text.text(one.text());
        } else if (this instanceof FlagNode one) {
            text.plain(one.flag());
        } else if (this instanceof WholeNode one) {
            text.plain(one.number());
        } else if (this instanceof ListNode list) {
            text.startList();
            for (Node item : list.items()) {
                item.writeTo(text);
            }
            text.endList();
        } else if (this instanceof ObjectNode object) {
            text.startObject();
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                text.name(member.getKey());
                member.getValue().writeTo(text);
            }
            text.endObject();
        } else {
            throw new IllegalStateException("Not to be written: " + this);
        }
    }

    /** What it is, in words. */
    default Label kind() {
        // a switch over the type would be clearer, but patterns in a switch come after Java 17
        if (this instanceof ObjectNode) {
            return Label.of("オブジェクト", "an object");
        } else if (this instanceof ListNode) {
            return Label.of("リスト", "a list");
        } else if (this instanceof TextNode) {
            return Label.of("文字列", "a text");
        } else if (this instanceof FlagNode) {
            return Label.of("真偽値", "true or false");
        } else if (this instanceof NullNode) {
            return Label.of("null", "null");
        } else {
            return Label.of("数値", "a number");
        }
    }
}
