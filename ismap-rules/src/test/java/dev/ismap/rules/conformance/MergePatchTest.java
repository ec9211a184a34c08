package dev.ismap.rules.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A merge patch does what RFC 7396 says, and the patch from one document to another makes that other. */
class MergePatchTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Test
    void theExamplesOfTheStandardComeOutAsItSays() {
        // RFC 7396, appendix A: the document, the patch, the result
        List<List<String>> examples = List.of(
                List.of("{'a':'b'}", "{'a':'c'}", "{'a':'c'}"),
                List.of("{'a':'b'}", "{'b':'c'}", "{'a':'b','b':'c'}"),
                List.of("{'a':'b'}", "{'a':null}", "{}"),
                List.of("{'a':'b','b':'c'}", "{'a':null}", "{'b':'c'}"),
                List.of("{'a':['b']}", "{'a':'c'}", "{'a':'c'}"),
                List.of("{'a':'c'}", "{'a':['b']}", "{'a':['b']}"),
                List.of("{'a':{'b':'c'}}", "{'a':{'b':'d','c':null}}", "{'a':{'b':'d'}}"),
                List.of("{'a':[{'b':'c'}]}", "{'a':[1]}", "{'a':[1]}"),
                List.of("['a','b']", "['c','d']", "['c','d']"),
                List.of("{'a':'b'}", "['c']", "['c']"),
                List.of("{'a':'foo'}", "null", "null"),
                List.of("{'a':'foo'}", "'bar'", "'bar'"),
                List.of("{'e':null}", "{'a':1}", "{'e':null,'a':1}"),
                List.of("[1,2]", "{'a':'b','c':null}", "{'a':'b'}"),
                List.of("{}", "{'a':{'bb':{'ccc':null}}}", "{'a':{'bb':{}}}"));
        for (List<String> example : examples) {
            List<JsonNode> nodes =
                    example.stream().map(text -> json(text.replace('\'', '"'))).toList();
            JsonNode before = nodes.get(0).deepCopy();
            assertEquals(nodes.get(2), MergePatch.apply(nodes.get(0), nodes.get(1)), example.toString());
            assertEquals(before, nodes.get(0), "the document stays as it is");
        }
    }

    @Property(seed = "2020", tries = 200)
    void thePatchToAnotherDocumentMakesItAndNoneIsNeededForTheSame(
            @ForAll("documents") String one, @ForAll("documents") String other) {
        Tree from = Tree.of(one);
        Tree to = Tree.of(other);
        assertEquals(to.root(), MergePatch.apply(from.root(), from.patchTo(to).root()));
        assertEquals("{}", from.patchTo(Tree.of(one)).root().toString());
    }

    /** Documents without a null, as a case never holds one. */
    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> leaves = Arbitraries.of("1", "\"t\"", "true", "[]", "[1, {\"x\": 2}]", "{}");
        Arbitrary<String> names = Arbitraries.of("a", "b", "c");
        Arbitrary<String> inner = object(names, leaves);
        return object(names, Arbitraries.oneOf(leaves, inner, object(names, inner)));
    }

    private static Arbitrary<String> object(Arbitrary<String> names, Arbitrary<String> values) {
        return Arbitraries.maps(names, values).ofMaxSize(3).map(members -> {
            StringBuilder text = new StringBuilder("{");
            members.forEach((name, value) -> text.append(text.length() > 1 ? "," : "")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(value));
            return text.append('}').toString();
        });
    }
}
