package dev.ismap.model.json;

import static dev.ismap.model.json.OscalProblemsTest.definition;
import static dev.ismap.model.json.OscalProblemsTest.read;
import static dev.ismap.model.json.OscalProblemsTest.told;
import static dev.ismap.model.json.OscalProblemsTest.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.control.ControlStandards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands somewhere in a document of OSCAL, there is a value or a report, and never a fault. */
class OscalReplacedValuesTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> OTHERS = List.of(
            JSON.nullNode(),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.textNode(""),
            JSON.textNode("- \\\\\n&#10;"),
            JSON.numberNode(1),
            JSON.arrayNode().add(JSON.objectNode()));

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Property(seed = "2020", tries = 500)
    void whateverIsReplacedThereIsAnAnswer(@ForAll("places") int place, @ForAll("places") int by) {
        JsonNode tree = definition();
        List<Runnable> replacements = new ArrayList<>();
        collect(tree, OTHERS.get(by % OTHERS.size()), replacements);
        replacements.get(place % replacements.size()).run();
        told(read(tree.toString()).problems());
    }

    @Property(seed = "2020", tries = 500)
    void whateverIsReplacedInACatalogThereIsAnAnswer(@ForAll("places") int place, @ForAll("places") int by) {
        JsonNode tree = tree(Oscal.catalog(new ControlStandardDocument(
                        "2031-02",
                        false,
                        Optional.empty(),
                        ControlStandards.newestHeld().controls().stream()
                                .filter(control -> control.id().chapter() == 5)
                                .limit(8)
                                .map(ControlStandardDocument.ControlStandardRow::of)
                                .toList())
                .toStandard()));
        List<Runnable> replacements = new ArrayList<>();
        collect(tree, OTHERS.get(by % OTHERS.size()), replacements);
        replacements.get(place % replacements.size()).run();
        told(Oscal.readCatalog(tree.toString().getBytes(StandardCharsets.UTF_8)).problems());
    }

    private static void collect(JsonNode node, JsonNode other, List<Runnable> replacements) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                replacements.add(() -> object.set(name, other));
                collect(object.get(name), other, replacements);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                replacements.add(() -> array.set(index, other));
                collect(array.get(i), other, replacements);
            }
        }
    }
}
