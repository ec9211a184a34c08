package dev.ismap.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ismap.core.determination.Course;
import dev.ismap.core.determination.Remedies.Change;
import dev.ismap.core.problem.InputException;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.json.IsmapJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A document with facts changed as a remedy says. */
final class ChangedDocument {

    private static final IsmapJson JSON = IsmapJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private ChangedDocument() {}

    /**
     * What a changed document comes to.
     *
     * @param document the document as it is
     * @param changes the changes of facts
     * @param type the type of the document
     * @param standards the control standards at hand
     * @param course makes a course of the changed document
     * @return the course; empty where no document says what the changes ask for, or one would contradict itself
     */
    static <D extends IsmapDocument, C> Optional<Course<C>> course(
            D document,
            List<Change> changes,
            Class<D> type,
            AvailableStandards standards,
            Function<D, Course<C>> course) {
        try {
            ObjectNode root = (ObjectNode) MAPPER.readTree(JSON.write(document));
            for (Change change : changes) {
                set(root, JsonPointer.compile(change.path()), value(change.to()));
            }
            return Optional.of(course.apply(JSON.withStandards(standards).read(MAPPER.writeValueAsString(root), type)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the library writes is JSON", e);
        } catch (InputException noSuchDocument) {
            return Optional.empty();
        }
    }

    private static void set(ObjectNode root, JsonPointer at, JsonNode value) {
        JsonNode parent = root.at(at.head());
        if (parent.isMissingNode() || parent.isObject()) {
            root.withObject(at.head()).set(at.last().getMatchingProperty(), value);
        } else if (parent.isArray()) {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        }
    }

    private static JsonNode value(String to) {
        return TRUTHS.contains(to) ? BooleanNode.valueOf(to.equals("true")) : TextNode.valueOf(to);
    }
}
