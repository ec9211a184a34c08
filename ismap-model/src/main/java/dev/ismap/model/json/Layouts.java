package dev.ismap.model.json;

import dev.ismap.core.fact.Input;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The layouts of records, worked out once for each type when it is first needed.
 *
 * <p>A mistake in a record, such as a component of a type that has no form in JSON, is an IllegalStateException that
 * names the component: a fault of the model, which a test finds, and never of an input.
 */
final class Layouts {

    private final ClassValue<Shape.Fields> fields = new ClassValue<>() {
        @Override
        protected Shape.Fields computeValue(Class<?> type) {
            return compile(type);
        }
    };

    private final ClassValue<Shape.Variants> variants = new ClassValue<>() {
        @Override
        protected Shape.Variants computeValue(Class<?> type) {
            return alternatives(type);
        }
    };

    /** The layout of a record. */
    Shape.Fields of(Class<?> type) {
        return fields.get(type);
    }

    private Shape.Fields compile(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException(type + " is no record");
        }
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : components) {
            try {
                members.add(member(component));
            } catch (IllegalStateException e) {
                throw new IllegalStateException(
                        type.getSimpleName() + "." + component.getName() + ": " + e.getMessage(), e);
            }
        }
        return new Shape.Fields(type, members, canonicalConstructor(type, components));
    }

    private static Constructor<?> canonicalConstructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    private Member member(RecordComponent component) {
        Type type = component.getGenericType();
        Class<?> raw = component.getType();
        if (raw == Input.class) {
            return new Member(component, Presence.INPUT, answer(argument(type, 0)));
        } else if (raw == Optional.class) {
            return new Member(component, Presence.OPTIONAL, shape(argument(type, 0)));
        } else if (raw == List.class) {
            return new Member(component, Presence.LIST, shape(type));
        } else if (raw == Map.class) {
            return new Member(component, Presence.TABLE, shape(type));
        }
        Shape shape = shape(type);
        return new Member(component, shape instanceof Shape.Fields ? Presence.RECORD : Presence.REQUIRED, shape);
    }

    /** The shape of a fact's value, which must be told from {@code {"state": …}}. */
    private Shape answer(Type type) {
        Shape shape = shape(type);
        if (shape instanceof Shape.Fields record && record.has(FactState.STATE)) {
            throw new IllegalStateException("a fact's value has no component named " + FactState.STATE);
        }
        return shape;
    }

    private Shape shape(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return new Shape.Rows(shape(argument(type, 0)));
            } else if (generic.getRawType() == Map.class) {
                return table(argument(type, 0), argument(type, 1));
            }
        } else if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new IllegalStateException("there is no form in JSON for " + type.getTypeName());
    }

    private Shape table(Type key, Type value) {
        Shape.Text form = key instanceof Class<?> type
                ? Scalars.of(type)
                        .orElseThrow(() -> new IllegalStateException("a key is written as a text, not " + type))
                : Scalars.TEXT;
        return value instanceof ParameterizedType generic && generic.getRawType() == Input.class
                ? new Shape.Table(form, Presence.INPUT, answer(argument(value, 0)))
                : new Shape.Table(form, Presence.REQUIRED, shape(value));
    }

    private Shape plain(Class<?> type) {
        Optional<Shape.Text> text = Scalars.of(type);
        if (text.isPresent()) {
            return text.get();
        } else if (type == boolean.class || type == Boolean.class) {
            return new Shape.Flag();
        } else if (type == int.class || type == Integer.class) {
            return new Shape.Whole();
        } else if (type.isEnum()) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return new Shape.Choice(type, constants);
        } else if (type.isRecord()) {
            return of(type);
        } else if (type.isSealed() && type.isInterface()) {
            return variants.get(type);
        }
        throw new IllegalStateException("there is no form in JSON for " + type.getName());
    }

    private Shape.Variants alternatives(Class<?> type) {
        String[] words = words(type);
        String discriminator = words[words.length - 1].toLowerCase(Locale.ROOT);
        Map<String, Shape.Fields> byName = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            Shape.Fields record = of(permitted);
            if (record.has(discriminator) || record.has(FactState.STATE)) {
                throw new IllegalStateException(
                        permitted + " has a component named " + discriminator + " or " + FactState.STATE);
            }
            byName.put(String.join("_", words(permitted)).toUpperCase(Locale.ROOT), record);
        }
        return new Shape.Variants(type, discriminator, byName);
    }

    /** The words of a type's name: {@code ControlDecision} gives {@code Control} and {@code Decision}. */
    private static String[] words(Class<?> type) {
        return type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])", -1);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
