package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.problem.Problem;
import dev.ismap.model.IsmapDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One mistake is one problem, at its place, and nothing else is blamed for it. */
class OneMistakeTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final IsmapJson json = IsmapJson.standard();

    @Provide
    Arbitrary<IsmapDocument> documents() {
        return RandomDocuments.all();
    }

    @Property(seed = "2020")
    void aValueOfTheWrongTypeIsOneProblemAtItsPath(@ForAll("documents") IsmapDocument document, @ForAll Random random)
            throws Exception {
        JsonNode tree = MAPPER.readTree(json.write(document));
        List<String> paths = new ArrayList<>();
        collect(tree, "", paths);
        String path = paths.get(random.nextInt(paths.size()));
        int slash = path.lastIndexOf('/');
        JsonNode owner = tree.at(path.substring(0, slash));
        if (owner instanceof ObjectNode object) {
            object.set(unescaped(path.substring(slash + 1)), DoubleNode.valueOf(1.5));
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(path.substring(slash + 1)), DoubleNode.valueOf(1.5));
        }
        List<Problem> problems =
                json.readResult(MAPPER.writeValueAsString(tree)).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("WRONG_TYPE", problems.get(0).code());
        assertEquals(path, problems.get(0).path());
    }

    @Property(seed = "2020")
    void everyPlaceOfADocumentHasATerm(@ForAll("documents") IsmapDocument document) throws Exception {
        List<String> paths = new ArrayList<>();
        collect(MAPPER.readTree(json.write(document)), "", paths);
        for (String path : paths) {
            assertTrue(json.term(document.kind(), path).isPresent(), path);
        }
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        node.properties().forEach(member -> collect(member.getValue(), path + "/" + escaped(member.getKey()), paths));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, paths);
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
