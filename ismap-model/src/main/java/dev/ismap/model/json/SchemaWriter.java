package dev.ismap.model.json;

import dev.ismap.core.text.Label;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.Named;
import dev.ismap.model.Named.Note;
import dev.ismap.model.internal.problem.Characters;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A layout as a JSON Schema of draft 2020-12.
 *
 * <p>Each record has its definition under {@code $defs}, where it is described once. A title is the term in Japanese and
 * English, with a slash between, so that every tool shows both.
 */
final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String UNKNOWN = "unknown";
    private static final String NOT_APPLICABLE = "notApplicable";
    private static final String TEXT = "text";
    private static final String LINES = "lines";

    private final Map<String, Node> definitions = new LinkedHashMap<>();
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();

    private SchemaWriter() {}

    /** The schema of the documents of a kind. */
    static Node schema(DocumentKind kind, Shape.Fields fields) {
        SchemaWriter writer = new SchemaWriter();
        writer.definitions.put(TEXT, anyText(Scalars.TEXT));
        writer.definitions.put(LINES, anyText(Scalars.LINES));
        writer.definitions.put(UNKNOWN, unknown());
        writer.definitions.put(NOT_APPLICABLE, notApplicable());
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("$schema", text(DIALECT));
        schema.put("$id", text("urn:dev-ismap:schema:" + kind.text()));
        schema.putAll(
                writer.object(fields, Optional.of(new Tag(IsmapJson.KIND, kind.text(), Terms.of(DocumentKind.class)))));
        schema.put("$defs", new Node.ObjectNode(writer.definitions));
        return new Node.ObjectNode(schema);
    }

    /** A member that has one value only and tells what the object is. */
    private record Tag(String name, String value, Label term) {}

    private static Node anyText(Shape.Text form) {
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("title", both(form.expected()));
        schema.putAll(text(form));
        return new Node.ObjectNode(schema);
    }

    private static Node unknown() {
        Map<String, Node> states = new LinkedHashMap<>();
        states.put(FactState.STATE, constant(FactState.UNKNOWN));
        return new Node.ObjectNode(closed(
                states,
                List.of(FactState.STATE),
                Label.of("不明（確認したが分からない）", "Unknown (asked, and not known)"),
                Optional.empty()));
    }

    private static Node notApplicable() {
        Map<String, Node> states = new LinkedHashMap<>();
        states.put(FactState.STATE, constant(FactState.NOT_APPLICABLE));
        Map<String, Node> reason = new LinkedHashMap<>();
        reason.put("title", both(FactState.REASON_TERM));
        reason.putAll(reference(LINES));
        reason.put("pattern", text(Characters.NO_SPACE));
        states.put(FactState.REASON, new Node.ObjectNode(reason));
        return new Node.ObjectNode(closed(
                states,
                List.of(FactState.STATE, FactState.REASON),
                Label.of("該当なし（理由を付す）", "Not applicable (with the reason)"),
                Optional.empty()));
    }

    // ---- objects -----------------------------------------------------------------------------------------------

    private Map<String, Node> object(Shape.Fields fields, Optional<Tag> tag) {
        Map<String, Node> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        tag.ifPresent(member -> {
            Map<String, Node> only = new LinkedHashMap<>();
            describe(only, member.term(), Optional.empty());
            only.put("const", text(member.value()));
            properties.put(member.name(), new Node.ObjectNode(only));
            required.add(member.name());
        });
        for (Member member : fields.members()) {
            properties.put(member.name(), member(member));
            if (member.required()) {
                required.add(member.name());
            }
        }
        return closed(properties, required, Terms.of(fields.type()), note(fields.type()));
    }

    private static Map<String, Node> closed(
            Map<String, Node> properties, List<String> required, Label title, Optional<Label> description) {
        Map<String, Node> schema = new LinkedHashMap<>();
        describe(schema, title, description);
        schema.put("type", text("object"));
        schema.put("properties", new Node.ObjectNode(properties));
        if (!required.isEmpty()) {
            schema.put("required", texts(required));
        }
        schema.put("additionalProperties", new Node.FlagNode(false));
        return schema;
    }

    private Node member(Member member) {
        Map<String, Node> schema = new LinkedHashMap<>();
        describe(schema, member.term(), member.note());
        schema.putAll(
                member.presence() == Presence.INPUT
                        ? fact(member.shape(), member.mayNotApply(), member.mayHaveLineBreaks())
                        : value(member.shape(), member.mayHaveLineBreaks()));
        return new Node.ObjectNode(schema);
    }

    private Map<String, Node> fact(Shape shape, boolean mayNotApply, boolean lines) {
        List<Node> states = new ArrayList<>();
        states.add(new Node.ObjectNode(value(shape, lines)));
        states.add(new Node.ObjectNode(reference(UNKNOWN)));
        if (mayNotApply) {
            states.add(new Node.ObjectNode(reference(NOT_APPLICABLE)));
        }
        return Map.of("anyOf", new Node.ListNode(states));
    }

    // ---- values ------------------------------------------------------------------------------------------------

    private Map<String, Node> value(Shape shape, boolean lines) {
        Map<String, Node> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Flag) {
            schema.put("type", text("boolean"));
        } else if (shape instanceof Shape.Whole) {
            schema.put("type", text("integer"));
            schema.put("minimum", new Node.WholeNode(BigInteger.valueOf(Integer.MIN_VALUE)));
            schema.put("maximum", new Node.WholeNode(BigInteger.valueOf(Integer.MAX_VALUE)));
        } else if (shape instanceof Shape.Choice choice) {
            schema.put("$ref", text(definition(choice)));
        } else if (shape instanceof Shape.Text form) {
            schema.putAll(form.equals(Scalars.TEXT) ? reference(lines ? LINES : TEXT) : text(form));
        } else if (shape instanceof Shape.Rows rows) {
            schema.put("type", text("array"));
            schema.put("items", new Node.ObjectNode(value(rows.item(), lines)));
        } else if (shape instanceof Shape.Table table) {
            schema.put("type", text("object"));
            schema.put("propertyNames", new Node.ObjectNode(value(table.key(), false)));
            schema.put(
                    "additionalProperties",
                    new Node.ObjectNode(
                            table.presence() == Presence.INPUT
                                    ? fact(table.value(), false, lines)
                                    : value(table.value(), lines)));
        } else if (shape instanceof Shape.Fields fields && fields.alone().isPresent()) {
            Node whole = new Node.ObjectNode(Map.of("$ref", text(definition(fields, Optional.empty()))));
            Node alone = new Node.ObjectNode(value(fields.alone().get().shape(), false));
            schema.put("anyOf", new Node.ListNode(List.of(alone, whole)));
        } else if (shape instanceof Shape.Fields fields) {
            schema.put("$ref", text(definition(fields, Optional.empty())));
        } else if (shape instanceof Shape.Variants variants) {
            List<Node> alternatives = new ArrayList<>();
            variants.byName()
                    .forEach((name, fields) -> alternatives.add(new Node.ObjectNode(Map.of(
                            "$ref",
                            text(definition(
                                    fields,
                                    Optional.of(
                                            new Tag(variants.discriminator(), name, Terms.of(variants.type())))))))));
            schema.put("oneOf", new Node.ListNode(alternatives));
        }
        return schema;
    }

    private static Map<String, Node> text(Shape.Text form) {
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("type", text("string"));
        schema.put("pattern", text(form.pattern().pattern()));
        form.format().ifPresent(format -> {
            Node name = text(format.name());
            if (format.pattern().isEmpty()) {
                schema.put("format", name);
            } else {
                Node pattern = text(format.pattern().get());
                schema.put("if", new Node.ObjectNode(Map.of("pattern", pattern)));
                schema.put("then", new Node.ObjectNode(Map.of("format", name)));
            }
        });
        return schema;
    }

    private String definition(Shape.Choice choice) {
        return definition(choice.type(), () -> {
            Map<String, Node> schema = new LinkedHashMap<>();
            if (choice.type().isAnnotationPresent(Named.class)) {
                describe(schema, Terms.of(choice.type()), words(choice.type()));
            }
            schema.put("type", text("string"));
            schema.put("enum", texts(List.copyOf(choice.constants().keySet())));
            return schema;
        });
    }

    /** What each word of an enumeration stands for. */
    private static Optional<Label> words(Class<?> type) {
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Field field : type.getFields()) {
            Named term = field.getAnnotation(Named.class);
            if (field.isEnumConstant() && term != null) {
                ja.add(field.getName() + "は" + term.ja());
                en.add(field.getName() + ": " + term.en());
            }
        }
        return ja.isEmpty() ? Optional.empty() : Optional.of(Label.of(String.join("、", ja), String.join("; ", en)));
    }

    private String definition(Shape.Fields fields, Optional<Tag> tag) {
        return definition(fields.type(), () -> object(fields, tag));
    }

    private String definition(Class<?> type, Supplier<Map<String, Node>> schema) {
        String name = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            // a place first, so that definitions stand in the order in which a reader meets them
            definitions.put(name, Node.NullNode.NULL);
            definitions.put(name, new Node.ObjectNode(schema.get()));
        } else if (owner != type) {
            throw new IllegalStateException(owner + " and " + type + " have the same name in a schema");
        }
        return pointer(name);
    }

    private static Map<String, Node> reference(String name) {
        return Map.of("$ref", text(pointer(name)));
    }

    private static String pointer(String name) {
        return "#/$defs/" + name;
    }

    // ---- words -------------------------------------------------------------------------------------------------

    private static void describe(Map<String, Node> schema, Label title, Optional<Label> description) {
        schema.put("title", both(title));
        description.ifPresent(label -> schema.put("description", both(label)));
    }

    private static Optional<Label> note(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Note.class)).map(note -> Label.of(note.ja(), note.en()));
    }

    private static Node both(Label label) {
        return text(label.ja().equals(label.en()) ? label.ja() : label.ja() + " / " + label.en());
    }

    private static Node constant(String value) {
        return new Node.ObjectNode(Map.of("const", text(value)));
    }

    private static Node text(String text) {
        return new Node.TextNode(text);
    }

    private static Node texts(List<String> texts) {
        return new Node.ListNode(texts.stream().map(SchemaWriter::text).toList());
    }
}
