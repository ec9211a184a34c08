package dev.ismap.model.internal;

import dev.ismap.core.fact.Input;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document in the terms of Bean Validation: {@code /statement/optionalDetails/0/parent} is
 * {@code statement.optionalDetails[0].parent}.
 *
 * <p>A JSON Pointer does not say whether a step is a member, an index or a key, so the document is asked.
 *
 * @since 0.1
 */
public final class ViolationPath {

    /** A step; one into a list or a table is told of the node after it, as Bean Validation has it. */
    private record Node(@Nullable String name, @Nullable Object within) {}

    private final List<Node> nodes;

    private ViolationPath(List<Node> nodes) {
        this.nodes = nodes;
    }

    /**
     * The path of a place.
     *
     * @param document the document
     * @param pointer the place, as a JSON Pointer
     * @return the path
     */
    public static ViolationPath of(Object document, String pointer) {
        List<Node> nodes = new ArrayList<>();
        @Nullable Object value = document;
        @Nullable Object within = null;
        for (String token : tokens(pointer)) {
            value = inside(value);
            @Nullable Object position = position(value, token);
            if (position != null && !nodes.isEmpty() && within == null) {
                within = position;
            } else {
                nodes.add(new Node(token, within));
                within = null;
            }
            value = step(value, token, position);
        }
        if (within != null) {
            nodes.add(new Node(null, within));
        }
        return new ViolationPath(nodes);
    }

    // ---- along the document --------------------------------------------------------------------------------------

    private static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        for (int start = 1; start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            tokens.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return tokens;
    }

    /** What is there, whether a fact, an option or neither; null where nothing is. */
    private static @Nullable Object inside(@Nullable Object value) {
        if (value instanceof Input<?> input) {
            return input.known().orElse(null);
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /** The index or the key that a token means in a list or a table; null in anything else. */
    private static @Nullable Object position(@Nullable Object container, String token) {
        if (container instanceof List<?>) {
            return Integer.valueOf(token);
        } else if (container instanceof Map<?, ?> table) {
            return table.keySet().stream()
                    .filter(key -> key.toString().equals(token))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static @Nullable Object step(@Nullable Object value, String token, @Nullable Object position) {
        if (value instanceof List<?> list && position instanceof Integer index) {
            return list.get(index);
        } else if (value instanceof Map<?, ?> table) {
            return position == null ? null : table.get(position);
        }
        return value instanceof Record owner ? component(owner, token) : null;
    }

    private static @Nullable Object component(Record owner, String name) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(owner);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("A component of a public record can be read", e);
                }
            }
        }
        // such as the word that tells one kind of decision from another, which is the type itself
        return null;
    }

    // ---- in the terms of Bean Validation -------------------------------------------------------------------------

    /** Where the next node goes: the stages of the builder have these in common, and no type that says so. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable finish) {

        static End of(ConstraintViolationBuilder builder) {
            return new End(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
        }

        static End of(NodeBuilderCustomizableContext builder) {
            return new End(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext builder) {
            return new End(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
        }
    }

    /**
     * Adds the violation of a builder at this place.
     *
     * @param builder the builder
     */
    public void addTo(ConstraintViolationBuilder builder) {
        End end = End.of(builder);
        for (Node node : nodes) {
            if (node.name() == null) {
                addElement(end.bean().get(), node.within());
                return;
            }
            NodeBuilderCustomizableContext property = end.property().apply(node.name());
            if (node.within() == null) {
                end = End.of(property);
            } else if (node.within() instanceof Integer index) {
                end = End.of(property.inIterable().atIndex(index));
            } else {
                end = End.of(property.inIterable().atKey(node.within()));
            }
        }
        end.finish().run();
    }

    private static void addElement(LeafNodeBuilderCustomizableContext element, @Nullable Object within) {
        if (within instanceof Integer index) {
            element.inIterable().atIndex(index).addConstraintViolation();
        } else {
            element.inIterable().atKey(within).addConstraintViolation();
        }
    }
}
