package dev.ismap.rules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import dev.ismap.core.internal.Lazy;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that stand in a document, and in the edition and the layout that it follows. */
final class DocumentNames implements CaseNames {

    private static final IsmapJson JSON = IsmapJson.standard();
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Object NO_TEXT = false;

    private final IsmapDocument document;
    private final AvailableStandards standards;

    /** The document as maps, lists and texts, made when a name is looked for in it. */
    private final Lazy<Object> tree;

    DocumentNames(IsmapDocument document, AvailableStandards standards) {
        this.document = document;
        this.standards = standards;
        this.tree = new Lazy<>(() -> tree(document));
    }

    private static Object tree(IsmapDocument document) {
        try (JsonParser parser = FACTORY.createParser(JSON.writeCompact(document))) {
            return value(parser, parser.nextToken());
        } catch (IOException e) {
            throw new IllegalStateException("What the library writes is JSON", e);
        }
    }

    /** A value of JSON; of a number or a constant, which names nothing, no more than that it is there. */
    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new HashMap<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                members.put(name, value(parser, parser.nextToken()));
            }
            return members;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(value(parser, next));
            }
            return items;
        }
        return token == JsonToken.VALUE_STRING ? parser.getText() : NO_TEXT;
    }

    @Override
    public String kind() {
        return document.kind().text();
    }

    /** The edition's name, or the one that the statement gives to a detail of its own. */
    @Override
    public Optional<Label> control(String text) {
        if (!(document instanceof ServiceRegistrationApplication application)) {
            return Optional.empty();
        }
        Statement statement = application.statement();
        ControlId id = ControlId.parse(text);
        Optional<Label> own = statement.optionalDetails().stream()
                .filter(detail -> detail.id().equals(id))
                .findFirst()
                .flatMap(detail -> detail.toRow().name());
        return own.or(() -> standards
                .find(statement.edition())
                .flatMap(standard -> standard.find(id))
                .map(Control::name));
    }

    @Override
    public Optional<String> thing(String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        return hasIndex(pointer) ? thing(tree.get(), pointer, "") : Optional.empty();
    }

    /** Whether a path can lead into a list: only there are things, and for no other path need a tree be made. */
    private static boolean hasIndex(JsonPointer path) {
        return path.mayMatchElement() || (!path.matches() && hasIndex(path.tail()));
    }

    private Optional<String> thing(@Nullable Object node, JsonPointer rest, String above) {
        if (rest.matches()) {
            return Optional.empty();
        }
        String here = above + "/" + rest.getMatchingProperty();
        if (node instanceof Map<?, ?> members) {
            return thing(members.get(rest.getMatchingProperty()), rest.tail(), here);
        }
        int index = rest.getMatchingIndex();
        if (!(node instanceof List<?> items) || index < 0 || index >= items.size()) {
            return Optional.empty();
        }
        Object thing = items.get(index);
        return thing(thing, rest.tail(), here).or(() -> name(thing, here));
    }

    /** A thing is called by its name, or is one; an item of a list is called by its text. A constant is not a name. */
    private Optional<String> name(Object thing, String path) {
        Object name =
                thing instanceof Map<?, ?> members ? members.get(members.containsKey("name") ? "name" : "item") : thing;
        return name instanceof String text
                        && !text.isBlank()
                        && constant(path, text).isEmpty()
                ? Optional.of(text)
                : Optional.empty();
    }

    @Override
    public Optional<Label> constant(String path, String value) {
        return JSON.term(document.kind(), path, value);
    }
}
