package dev.ismap.model.json;

import dev.ismap.core.internal.Blank;
import dev.ismap.model.internal.problem.Excerpt;
import dev.ismap.model.internal.problem.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, as properties of OSCAL, and back: a property for each value.
 *
 * <p>The name of a property is the path of the value, with dots: {@code listing.from}. A text that is no value by the
 * rules of OSCAL, such as one of several lines, stands in the remarks of its property, and the beginning of it in the
 * value.
 */
final class OscalFacts {

    /** What OSCAL takes for a text, whatever counts as space where it is checked. */
    private static final Pattern VALUE = Pattern.compile("(?U)[^\\s\\ufeff](.*[^\\s\\ufeff])?");

    private static final Pattern LINE_ENDS = Pattern.compile("(?U)\\s+");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

    /** More steps than any value of a record lies deep. */
    private static final int DEEPEST = 16;

    private static final String FLAG = "flag";
    private static final String NUMBER = "number";
    private static final String NO_TEXT = "no-text";
    private static final String NO_ITEMS = "no-items";
    private static final String NO_MEMBERS = "no-members";
    private static final String NOT_ASKED = "not-asked";
    private static final String NONE = "-";

    private OscalFacts() {}

    // ---- writing -----------------------------------------------------------------------------------------------

    /** The properties of the members of an object, in their order. */
    static List<OscalObject> write(Node.ObjectNode object) {
        List<OscalObject> properties = new ArrayList<>();
        object.members().forEach((name, value) -> write(name, value, properties));
        return properties;
    }

    /** The property that says of a fact that it was not asked for, where a title could be taken for it. */
    static OscalObject notAsked(String name) {
        return OscalObject.property(name, NONE).with("class", NOT_ASKED);
    }

    private static void write(String name, Node value, List<OscalObject> properties) {
        if (value instanceof Node.ObjectNode object && !object.members().isEmpty()) {
            object.members().forEach((member, inside) -> write(name + "." + member, inside, properties));
        } else if (value instanceof Node.ListNode list && !list.items().isEmpty()) {
            for (int i = 0; i < list.items().size(); i++) {
                write(name + "." + i, list.items().get(i), properties);
            }
        } else {
            properties.add(leaf(name, value));
        }
    }

    private static OscalObject leaf(String name, Node value) {
        if (value instanceof Node.TextNode one) {
            return text(name, one.text());
        } else if (value instanceof Node.FlagNode one) {
            return OscalObject.property(name, Boolean.toString(one.flag())).with("class", FLAG);
        } else if (value instanceof Node.WholeNode one) {
            return OscalObject.property(name, one.number().toString()).with("class", NUMBER);
        }
        return OscalObject.property(name, NONE).with("class", value instanceof Node.ListNode ? NO_ITEMS : NO_MEMBERS);
    }

    /** The property of a text. */
    static OscalObject text(String name, String text) {
        if (VALUE.matcher(text).matches()) {
            return OscalObject.property(name, text);
        } else if (text.isEmpty()) {
            return OscalObject.property(name, NONE).with("class", NO_TEXT);
        }
        String line = LINE_ENDS.matcher(text).replaceAll(" ").strip();
        String beginning = Blank.is(line) ? NONE : Excerpt.of(line).strip();
        return OscalObject.property(name, VALUE.matcher(beginning).matches() ? beginning : NONE)
                .with("remarks", OscalMarkup.of(text));
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** A property that was read. */
    record Fact(
            String name, String value, Optional<String> kind, Optional<String> remarks, Place place, Place valuePlace) {

        String text() {
            return remarks.map(OscalMarkup::text).orElse(value);
        }
    }

    /** Where the values of an object that was made of properties stand in OSCAL, by their pointers. */
    static final class Places {

        private final Map<String, Place> places = new TreeMap<>();

        void put(String pointer, Place place) {
            places.putIfAbsent(pointer, place);
        }

        /** The place of a value, or else of the nearest thing that it is in. */
        Place of(String pointer) {
            String at = pointer;
            while (!at.isEmpty()) {
                Place place = places.get(at);
                if (place != null) {
                    return place;
                }
                at = at.substring(0, at.lastIndexOf('/'));
            }
            return places.getOrDefault("", Place.ROOT);
        }
    }

    /** An object or a list in the making; a list is one whose names are all indices. */
    private static final class Branch {

        private final Map<String, Object> entries = new LinkedHashMap<>();

        private Node node(Place place, ProblemCollector problems) {
            boolean isList = entries.keySet().stream()
                    .allMatch(name -> INDEX.matcher(name).matches());
            if (!isList) {
                Map<String, Node> members = new LinkedHashMap<>();
                entries.forEach((name, value) -> members.put(name, node(value, place, problems)));
                return new Node.ObjectNode(members);
            }
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                Object value = entries.get(Integer.toString(i));
                if (value == null) {
                    problems.add(place, ProblemCode.WRONG_FORM, ProblemTexts::oscalIndices);
                    return Node.RefusedNode.REFUSED;
                }
                items.add(node(value, place, problems));
            }
            return new Node.ListNode(items);
        }

        private static Node node(Object value, Place place, ProblemCollector problems) {
            return value instanceof Branch branch ? branch.node(place, problems) : (Node) value;
        }
    }

    /**
     * The members that some properties tell of.
     *
     * @param facts the properties
     * @param pointer where the object that they make stands
     * @param places where it is noted what stands where
     * @param problems where it is noted what is wrong
     */
    static Map<String, Node> read(List<Fact> facts, String pointer, Places places, ProblemCollector problems) {
        Branch root = new Branch();
        Map<String, Place> first = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.name().chars().filter(unit -> unit == '.').count() > DEEPEST) {
                problems.add(fact.place(), ProblemCode.TOO_DEEP, () -> ProblemTexts.tooDeep(DEEPEST));
                continue;
            }
            Node leaf = leaf(fact, problems);
            if (leaf != null && !put(root, fact, leaf, pointer, places)) {
                problems.add(fact.place(), ProblemCode.DUPLICATE_NAME, () -> ProblemTexts.duplicateName(fact.name()));
            }
            first.putIfAbsent(fact.name().split("\\.", -1)[0], fact.place());
        }
        Map<String, Node> members = new LinkedHashMap<>();
        root.entries.forEach((name, value) -> {
            Place place = first.getOrDefault(name, Place.ROOT);
            members.put(name, Branch.node(value, place, problems));
        });
        return members;
    }

    private static boolean put(Branch root, Fact fact, Node leaf, String pointer, Places places) {
        String[] steps = fact.name().split("\\.", -1);
        Branch branch = root;
        StringBuilder at = new StringBuilder(pointer);
        for (int i = 0; i < steps.length - 1; i++) {
            places.put(at.append('/').append(steps[i]).toString(), fact.place());
            Object inside = branch.entries.computeIfAbsent(steps[i], name -> new Branch());
            if (!(inside instanceof Branch deeper)) {
                return false;
            }
            branch = deeper;
        }
        places.put(at.append('/').append(steps[steps.length - 1]).toString(), fact.place());
        return branch.entries.putIfAbsent(steps[steps.length - 1], leaf) == null;
    }

    /** The value of a property; null where there is none. */
    private static @Nullable Node leaf(Fact fact, ProblemCollector problems) {
        String kind = fact.kind().orElse("");
        return switch (kind) {
            case "" -> new Node.TextNode(fact.text());
            case NOT_ASKED -> null;
            case NO_TEXT -> new Node.TextNode("");
            case NO_ITEMS -> new Node.ListNode(List.of());
            case NO_MEMBERS -> new Node.ObjectNode(Map.of());
            case FLAG -> flag(fact, problems);
            case NUMBER -> number(fact, problems);
            default -> {
                List<String> allowed = List.of(FLAG, NUMBER, NO_TEXT, NO_ITEMS, NO_MEMBERS, NOT_ASKED);
                problems.add(
                        fact.place().member("class"),
                        ProblemCode.NOT_ALLOWED,
                        () -> ProblemTexts.notAllowed(kind, allowed, Optional.empty()));
                yield null;
            }
        };
    }

    private static @Nullable Node flag(Fact fact, ProblemCollector problems) {
        if (!fact.value().equals("true") && !fact.value().equals("false")) {
            problems.add(
                    fact.place().member("value"),
                    ProblemCode.NOT_ALLOWED,
                    () -> ProblemTexts.notAllowed(fact.value(), List.of("true", "false"), Optional.empty()));
            return null;
        }
        return new Node.FlagNode(fact.value().equals("true"));
    }

    private static @Nullable Node number(Fact fact, ProblemCollector problems) {
        if (!fact.value().matches("-?[0-9]{1,18}")) {
            problems.add(fact.place().member("value"), ProblemCode.WRONG_FORM, ProblemTexts::oscalNumber);
            return null;
        }
        return new Node.WholeNode(new BigInteger(fact.value()));
    }
}
