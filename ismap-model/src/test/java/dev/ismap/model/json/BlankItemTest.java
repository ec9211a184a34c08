package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.internal.Blank;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.internal.problem.Characters;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A blank text in a list of names is a problem wherever the list stands. */
class BlankItemTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final IsmapJson json = IsmapJson.standard();

    @Provide
    Arbitrary<IsmapDocument> documents() {
        return RandomDocuments.all();
    }

    @Property(seed = "2020")
    void aBlankNameInAnyListIsOneProblemAtItsPlace(@ForAll("documents") IsmapDocument document, @ForAll Random random)
            throws Exception {
        JsonNode tree = MAPPER.readTree(json.write(document));
        TreeMap<String, ArrayNode> lists = new TreeMap<>();
        collect(tree, "", lists);
        if (lists.isEmpty()) {
            return;
        }
        String path = List.copyOf(lists.keySet()).get(random.nextInt(lists.size()));
        int index = random.nextInt(lists.get(path).size());
        lists.get(path)
                .set(index, List.of("", " ", "\u3000", "\u200b", "\ufeff").get(random.nextInt(5)));
        assertEquals(
                List.of("BLANK_ITEM " + path + "/" + index),
                json.readResult(MAPPER.writeValueAsString(tree)).problems().stream()
                        .filter(problem -> !problem.code().equals("UNKNOWN_BASE"))
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }

    @Example
    void aThingInAListThatIsKnownByItsNameHasOne() {
        String service = """
                {"kind":"service-registration","programme":"ISMAP","application":"FIRST",
                 "statement":{"status":"DRAFT","edition":"2022-04-01"},"service":{"components":[{"name":"a"},{"name":"\u3000"}]}}""";
        assertEquals(List.of("BLANK_ITEM /service/components/1/name"), told(service));
        String auditor = """
                {"kind":"auditor-registration","auditingSystem":{"requirements":[{"item":" ","confirmed":true}]}}""";
        assertEquals(List.of("BLANK_ITEM /auditingSystem/requirements/0/item"), told(auditor));
    }

    private List<String> told(String document) {
        return json.readResult(document).problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    /** The lists of texts that are names: ids, days and constants have forms of their own. */
    private static void collect(JsonNode node, String path, TreeMap<String, ArrayNode> lists) {
        if (node instanceof ArrayNode list) {
            boolean names = list.size() > 0
                    && list.get(0).isTextual()
                    && !path.endsWith("/controls")
                    && !path.endsWith("/models")
                    && !path.endsWith("/onlyIn")
                    && !path.endsWith("/countries")
                    && !path.endsWith("/qualifications")
                    && !path.endsWith("/individualControls");
            if (names) {
                lists.put(path, list);
            }
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "/" + i, lists);
            }
        } else if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> collect(
                            member.getValue(),
                            path + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            lists));
        }
    }

    /** What the schema asks of a reason is what the reader asks. */
    @Example
    void theSchemaCallsBlankWhatTheReaderDoes() {
        Pattern seen = Pattern.compile(Characters.NO_SPACE);
        for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
            if (Characters.mayStand(unit)) {
                assertEquals(
                        Blank.is(String.valueOf(unit)),
                        !seen.matcher(String.valueOf(unit)).find(),
                        Integer.toHexString(unit));
            }
        }
        assertFalse(Blank.is("字"));
    }
}
