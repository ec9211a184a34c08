package dev.ismap.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.text.Label;

/** The JSON of the verbs that have no writer of their own in the library. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode of(Label label) {
        return object().put("ja", label.ja()).put("en", label.en());
    }

    /** The tree of a text that the library wrote. */
    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the library wrote can be read", e);
        }
    }

    /** The text: two spaces a level, line feeds, and one at the end. */
    static String write(ObjectNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = new ObjectMapper()
                .writer(new DefaultPrettyPrinter(
                                Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
        try {
            return writer.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
