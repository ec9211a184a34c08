package dev.ismap.rules.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.determination.Determination;
import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.rules.DeterminationJson;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** JSON in a form that other programs define, laid out as every document of this library is. */
final class ExchangeJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\ufeff]+");

    private ExchangeJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The text of a document over several lines, ending with a line feed. */
    static String text(JsonNode document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A tree can always be written", e);
        }
    }

    /** A text on one line, without space at its ends. */
    static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** A label in both languages, Japanese first; once where they are the same. */
    static String both(Label label, String between) {
        return label.ja().equals(label.en()) ? label.ja() : label.ja() + between + label.en();
    }

    /** What an eligible case of its kind is, and is not. */
    static Label meaning(Determination determination) {
        return DocumentKind.find(determination.about().getOrDefault("kind", ""))
                .map(DeterminationJson::meaning)
                .orElse(DeterminationJson.MEANING);
    }
}
