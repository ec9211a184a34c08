package dev.ismap.rules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** On which line of a JSON text each value stands, by its JSON Pointer. */
final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Integer> lines;

    private JsonLines(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** The lines of nothing. */
    static JsonLines none() {
        return new JsonLines(Map.of());
    }

    /** The lines of a text; as far as it can be read, which a case that was determined can. */
    static JsonLines of(byte[] utf8) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(utf8)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    lines.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException unreadable) {
            return new JsonLines(lines);
        }
        return new JsonLines(lines);
    }

    /** The line of a value, or else of the nearest thing that it would be in; nothing where no line is known. */
    Optional<Integer> of(String pointer) {
        String at = pointer;
        while (true) {
            Integer line = lines.get(at);
            if (line != null) {
                return Optional.of(line);
            } else if (at.isEmpty()) {
                return Optional.empty();
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
    }
}
