package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import dev.ismap.core.text.Label;
import dev.ismap.model.internal.Lines;
import dev.ismap.model.internal.ProblemTexts;
import dev.ismap.model.problem.ProblemCode;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Values to a tree, with the members in the order of the layout and nothing where nothing is said.
 *
 * <p>A value built in Java may hold what no document can: a name with a line break, or a fact that does not apply and
 * always does. That is noted as a problem, so that what is written can always be read. The items of a list are made only
 * when they are looked at, and anew each time, so that a long list never stands there as a whole: its problems are found
 * when it is walked.
 */
final class TreeWriter {

    private final ProblemCollector problems;

    TreeWriter(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * The object of a record.
     *
     * @param fields its layout
     * @param record the record
     * @param place where it stands
     * @param members what comes before the record's own members
     * @return the object
     */
    Node.ObjectNode object(Shape.Fields fields, Object record, Place place, Map<String, Node> members) {
        for (Member member : fields.members()) {
            Place memberPlace = place.member(member.name());
            member(member, member.valueIn(record), memberPlace).ifPresent(node -> members.put(member.name(), node));
        }
        return new Node.ObjectNode(members);
    }

    private Optional<Node> member(Member member, Object value, Place place) {
        return switch (member.presence()) {
            case INPUT -> fact(member.shape(), (Input<?>) value, place, member);
            case OPTIONAL -> ((Optional<?>) value).map(inside -> node(member.shape(), inside, place, member));
            case REQUIRED -> Optional.of(node(member.shape(), value, place, member));
            case LIST ->
                Optional.of(node(member.shape(), value, place, member))
                        .filter(node -> node instanceof Node.ListNode list
                                && !list.items().isEmpty());
            case TABLE ->
                Optional.of(node(member.shape(), value, place, member)).filter(TreeWriter::hasMembers);
            case RECORD ->
                Optional.of(node(member.shape(), value, place, member))
                        .filter(node -> member.required() || hasMembers(node));
        };
    }

    private static boolean hasMembers(Node node) {
        return node instanceof Node.ObjectNode object && !object.members().isEmpty();
    }

    private Optional<Node> fact(Shape shape, Input<?> input, Place place, Member member) {
        if (input instanceof Input.NotApplicable<?> none) {
            if (!member.mayNotApply()) {
                problems.add(place, ProblemCode.NOT_APPLICABLE_HERE, ProblemTexts::notApplicableHere);
            }
            Map<String, Node> members = new LinkedHashMap<>();
            members.put(FactState.STATE, new Node.TextNode(FactState.NOT_APPLICABLE));
            members.put(FactState.REASON, text(none.reason(), place.member(FactState.REASON), () -> true));
            return Optional.of(new Node.ObjectNode(members));
        }
        return answer(shape, input, place, member);
    }

    private Optional<Node> answer(Shape shape, Input<?> input, Place place, Member within) {
        if (input instanceof Input.NotKnown<?>) {
            return Optional.of(new Node.ObjectNode(Map.of(FactState.STATE, new Node.TextNode(FactState.UNKNOWN))));
        }
        return input.known().map(value -> node(shape, value, place, within));
    }

    /** The node of a value that stands in a member, however deep in lists and tables. */
    private Node node(Shape shape, Object value, Place place, Member within) {
        if (shape instanceof Shape.Flag) {
            return new Node.FlagNode((Boolean) value);
        } else if (shape instanceof Shape.Whole) {
            return new Node.WholeNode(BigInteger.valueOf((Integer) value));
        } else if (shape instanceof Shape.Choice) {
            return new Node.TextNode(((Enum<?>) value).name());
        } else if (shape instanceof Shape.Text) {
            return text(value.toString(), place, within::mayHaveLineBreaks);
        } else if (shape instanceof Shape.Rows rows) {
            return list(rows, (List<?>) value, place, within);
        } else if (shape instanceof Shape.Table table) {
            return table(table, (Map<?, ?>) value, place, within);
        } else if (shape instanceof Shape.Fields fields) {
            Node.ObjectNode object = object(fields, value, place, new LinkedHashMap<>());
            Optional<Node> alone = fields.alone()
                    .filter(member -> object.members().size() == 1)
                    .flatMap(member -> Optional.ofNullable(object.members().get(member.name())));
            return alone.isPresent() ? alone.get() : object;
        }
        return variant((Shape.Variants) shape, value, place);
    }

    private Node text(String text, Place place, BooleanSupplier mayHaveLineBreaks) {
        Optional<Label> refused = Lines.refused(text, mayHaveLineBreaks);
        if (refused.isPresent()) {
            problems.add(place, ProblemCode.WRONG_FORM, refused::get);
        }
        return new Node.TextNode(text);
    }

    private Node list(Shape.Rows rows, List<?> values, Place place, Member within) {
        return new Node.ListNode(new AbstractList<>() {
            @Override
            public Node get(int index) {
                return node(rows.item(), values.get(index), place.item(index), within);
            }

            @Override
            public int size() {
                return values.size();
            }
        });
    }

    private Node table(Shape.Table table, Map<?, ?> values, Place place, Member within) {
        Map<String, Node> members = new LinkedHashMap<>();
        new TreeMap<Object, Object>(values).forEach((key, value) -> {
            Place entry = place.member(key.toString());
            text(key.toString(), entry, () -> false);
            Optional<Node> node = table.presence() == Presence.INPUT
                    ? answer(table.value(), (Input<?>) value, entry, within)
                    : Optional.of(node(table.value(), value, entry, within));
            node.ifPresent(there -> members.put(key.toString(), there));
        });
        return new Node.ObjectNode(members);
    }

    private Node variant(Shape.Variants variants, Object value, Place place) {
        for (Map.Entry<String, Shape.Fields> variant : variants.byName().entrySet()) {
            if (variant.getValue().type().isInstance(value)) {
                Map<String, Node> members = new LinkedHashMap<>();
                members.put(variants.discriminator(), new Node.TextNode(variant.getKey()));
                return object(variant.getValue(), value, place, members);
            }
        }
        throw new IllegalStateException("No variant for " + value.getClass());
    }
}
