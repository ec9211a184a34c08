package dev.ismap.rules.report;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.statement.Statement;
import java.util.Optional;

/** The names that stand in a document, and in the edition and the layout that it follows. */
final class DocumentNames implements CaseNames {

    private static final IsmapJson JSON = IsmapJson.standard();

    private final IsmapDocument document;
    private final AvailableStandards standards;
    private final JsonNode tree;

    DocumentNames(IsmapDocument document, AvailableStandards standards) {
        this.document = document;
        this.standards = standards;
        try {
            this.tree = new ObjectMapper().readTree(JSON.write(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the library writes is JSON", e);
        }
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
        return thing(tree, JsonPointer.compile(path), "");
    }

    private Optional<String> thing(JsonNode node, JsonPointer rest, String above) {
        if (rest.matches()) {
            return Optional.empty();
        }
        String here = above + "/" + rest.getMatchingProperty();
        if (!node.isArray()) {
            return thing(node.path(rest.getMatchingProperty()), rest.tail(), here);
        }
        JsonNode thing = node.path(rest.getMatchingIndex());
        return thing(thing, rest.tail(), here).or(() -> name(thing, here));
    }

    /** A thing is called by its name, or is one; an item of a list is called by its text. A constant is not a name. */
    private Optional<String> name(JsonNode thing, String path) {
        JsonNode name = thing.isObject() ? thing.path(thing.has("name") ? "name" : "item") : thing;
        return Optional.ofNullable(name.textValue())
                .filter(text -> !text.isBlank() && constant(path, text).isEmpty());
    }

    @Override
    public Optional<Label> constant(String path, String value) {
        return JSON.term(document.kind(), path, value);
    }
}
