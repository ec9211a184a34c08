package dev.ismap.model;

import dev.ismap.core.text.Label;
import java.util.Arrays;
import java.util.Optional;

/**
 * The terms of constants, read from where they are declared.
 *
 * @since 0.1
 */
public final class TermOf {

    private TermOf() {}

    /**
     * The term of a constant.
     *
     * @param constant a constant that has a term
     * @return the term
     */
    public static Label constant(Enum<?> constant) {
        return find(constant).orElseThrow(() -> new AssertionError("No term of " + constant));
    }

    /**
     * The term of a component of a record.
     *
     * @param record the record
     * @param name the name of the component, which has a term
     * @return the term
     */
    public static Label component(Class<? extends Record> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .flatMap(component -> Optional.ofNullable(component.getAnnotation(Term.class)).stream())
                .map(term -> Label.of(term.ja(), term.en()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No term of " + record + "." + name));
    }

    /**
     * The term of a constant.
     *
     * @param constant a constant
     * @return the term; empty where it has none
     */
    public static Optional<Label> find(Enum<?> constant) {
        try {
            return Optional.ofNullable(constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(Term.class))
                    .map(term -> Label.of(term.ja(), term.en()));
        } catch (NoSuchFieldException e) {
            throw new AssertionError("A constant is a field of its type", e);
        }
    }
}
