package dev.ismap.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.json.OscalFacts.Fact;
import dev.ismap.model.json.OscalFacts.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says, as properties of OSCAL, by example. */
class OscalFactsTest {

    private final ProblemCollector problems = new ProblemCollector(100);
    private final Places places = new Places();

    private static String json(OscalObject object) {
        return JsonText.string(object.node()::writeTo, JsonText.Form.COMPACT)
                .replace("\"ns\":\"" + Oscal.NAMESPACE + "\",", "")
                .replace('"', '\'')
                .strip();
    }

    private static Node node(String json) {
        return new TreeReader(IsmapJson.ReadLimits.standard())
                .read(json.replace('\'', '"'), new ProblemCollector(1))
                .orElseThrow();
    }

    /** A property by {@code name=value}, with {@code :class} where it has one. */
    private static List<Fact> facts(String... properties) {
        List<Fact> facts = new ArrayList<>();
        for (String property : properties) {
            String[] parts = property.split("[=:]", -1);
            Place place = Place.ROOT.member("props").item(facts.size());
            facts.add(new Fact(
                    parts[0],
                    parts[1],
                    Stream.of(parts).skip(2).findFirst(),
                    Optional.empty(),
                    place,
                    place.member("value")));
        }
        return facts;
    }

    private String read(String... properties) {
        Map<String, Node> members = OscalFacts.read(facts(properties), "/at", places, problems);
        return JsonText.string(new Node.ObjectNode(members)::writeTo, JsonText.Form.COMPACT)
                .replace('"', '\'')
                .strip();
    }

    private List<String> told() {
        return problems.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @Test
    void eachValueOfARecordIsAProperty() {
        Node.ObjectNode record = (Node.ObjectNode)
                node("{'a':'x','b':true,'c':12,'d':{'e':'y','f':[]},'g':['z',{'h':false}],'i':{},'j':''}");
        assertEquals(
                List.of(
                        "{'name':'a','value':'x'}",
                        "{'name':'b','value':'true','class':'flag'}",
                        "{'name':'c','value':'12','class':'number'}",
                        "{'name':'d.e','value':'y'}",
                        "{'name':'d.f','value':'-','class':'no-items'}",
                        "{'name':'g.0','value':'z'}",
                        "{'name':'g.1.h','value':'false','class':'flag'}",
                        "{'name':'i','value':'-','class':'no-members'}",
                        "{'name':'j','value':'-','class':'no-text'}"),
                OscalFacts.write(record).stream().map(OscalFactsTest::json).toList());
        assertEquals(
                "{'a':'x','b':true,'c':12,'d':{'e':'y','f':[]},'g':['z',{'h':false}],'i':{},'j':''}",
                read(
                        "a=x",
                        "b=true:flag",
                        "c=12:number",
                        "d.e=y",
                        "d.f=-:no-items",
                        "g.0=z",
                        "g.1.h=false:flag",
                        "i=-:no-members",
                        "j=-:no-text",
                        "k=-:not-asked"));
        assertEquals(List.of(), told());
    }

    /** The beginning of a text that is no value stands in the value, and all of it in the remarks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b|{'name':'n','value':'a b'}",
                "a|{'name':'n','value':'a'}",
                " a|{'name':'n','value':'a','remarks':'&#32;a'}",
                "a |{'name':'n','value':'a','remarks':'a '}",
                "　|{'name':'n','value':'-','remarks':'　'}",
                "a＃b|{'name':'n','value':'a b','remarks':'a\\\\\\nb'}",
                "＃|{'name':'n','value':'-','remarks':'&#10;'}",
                "\ufeffa|{'name':'n','value':'[U+FEFF]a','remarks':'\ufeffa'}",
            })
    void aTextThatIsNoValueStandsInTheRemarks(String text, String property) {
        assertEquals(property, json(OscalFacts.text("n", text.replace('＃', '\n'))));
    }

    @Test
    void aLongTextIsCutInTheValue() {
        String line = json(OscalFacts.text("n", "字".repeat(500) + "\n終"));
        Map<?, ?> members = ((Node.ObjectNode) node(line)).members();
        String value = ((Node.TextNode) members.get("value")).text();
        assertEquals(true, value.length() < 200 && value.startsWith("字字"), value);
        assertEquals("字".repeat(500) + "\\\n終", ((Node.TextNode) members.get("remarks")).text());
    }

    @Test
    void aTextIsThatOfTheRemarksWhereThereAreAny() {
        Fact fact = new Fact("n", "a b", Optional.empty(), Optional.of("a\\\nb"), Place.ROOT, Place.ROOT);
        assertEquals("a\nb", fact.text());
        assertEquals("a b", facts("n=a b").get(0).text());
    }

    @Test
    void whatCannotBeReadIsToldAtItsProperty() {
        assertEquals("{'d':'x'}", read("a=yes:flag", "b=1.5:number", "c=x:kind", "d=x", "d=y", "e=:number"));
        assertEquals(
                List.of(
                        "NOT_ALLOWED /props/0/value",
                        "WRONG_FORM /props/1/value",
                        "NOT_ALLOWED /props/2/class",
                        "DUPLICATE_NAME /props/4",
                        "WRONG_FORM /props/5/value"),
                told());
    }

    @Test
    void whatIsBothAValueAndHasPartsIsTold() {
        assertEquals("{'a':'x','b':{'c':'y'}}", read("a=x", "a.b=y", "b.c=y", "b=x"));
        assertEquals(List.of("DUPLICATE_NAME /props/1", "DUPLICATE_NAME /props/3"), told());
    }

    /** A list is one whose steps are all indices; of those one may not be left out. */
    @Test
    void indicesAreTheItemsOfAListInTheirOrder() {
        assertEquals("{'a':['x','y'],'b':{'1':'x','c':'y'}}", read("a.1=y", "a.0=x", "b.1=x", "b.c=y"));
        assertEquals(List.of(), told());
        assertEquals("{'d':{'01':'x'}}", read("d.01=x"));
        Map<String, Node> gap = OscalFacts.read(facts("c=x", "a.0=x", "a.2=y"), "", places, problems);
        assertEquals(Node.RefusedNode.REFUSED, gap.get("a"));
        assertEquals(List.of("WRONG_FORM /props/1"), told());
    }

    @Test
    void stepsAreCounted() {
        String deep = "a.".repeat(16);
        read(deep + "a=x", deep + "a.a=x");
        assertEquals(List.of("TOO_DEEP /props/1"), told());
    }

    @Test
    void aPlaceIsThatOfTheNearestThingThatHasOne() {
        read("a=x", "b.0.c=y", "b.1.c=z");
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("/at/a", "/props/0");
        expected.put("/at/a/more", "/props/0");
        expected.put("/at/b", "/props/1");
        expected.put("/at/b/0/c", "/props/1");
        expected.put("/at/b/1", "/props/2");
        expected.put("/at/b/1/d", "/props/2");
        expected.put("/at/d", "");
        expected.forEach(
                (pointer, place) -> assertEquals(place, places.of(pointer).pointer(), pointer));
        places.put("", Place.ROOT.member("root"));
        places.put("/at", Place.ROOT.member("here"));
        places.put("/at", Place.ROOT.member("there"));
        assertEquals("/here", places.of("/at/d").pointer());
        assertEquals("/root", places.of("/elsewhere").pointer());
    }

    @Test
    void aNameThatWasNotAskedForIsNotTheTitle() {
        assertEquals("{'name':'n','value':'-','class':'not-asked'}", json(OscalFacts.notAsked("n")));
    }
}
