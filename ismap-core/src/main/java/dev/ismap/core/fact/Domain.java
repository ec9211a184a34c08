package dev.ismap.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The values that a fact can have.
 *
 * <p>It says in what ways a missing fact can be filled in, and how a value is printed.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public sealed interface Domain<T> {

    /**
     * A few values, known in advance.
     *
     * @param values the values, in order
     * @param <T> the type of the values
     */
    record Choice<T>(List<T> values) implements Domain<T> {
        /**
         * Creates the domain.
         *
         * @throws IllegalArgumentException if there is no value
         */
        public Choice {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A choice has at least one value");
            }
        }
    }

    /** Any day. */
    record Day() implements Domain<LocalDate> {}

    /** Any text; a blank one says that there is none. */
    record Text() implements Domain<String> {}

    /**
     * Any list of things that are looked at one by one.
     *
     * @param <E> the type of the things
     */
    record Many<E>() implements Domain<List<E>> {}

    /**
     * True or false.
     *
     * @return the domain
     */
    static Domain<Boolean> truth() {
        return new Choice<>(List.of(true, false));
    }

    /**
     * The constants of an enumeration.
     *
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the domain
     */
    static <E extends Enum<E>> Domain<E> of(Class<E> type) {
        return new Choice<>(List.of(type.getEnumConstants()));
    }

    /**
     * A value of this domain, as answers and changes have it.
     *
     * @param value the value
     * @return the same; a list by its size
     */
    default Value value(T value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof Boolean truth) {
            return new Value.Truth(truth);
        } else if (value instanceof LocalDate day) {
            return new Value.Day(day);
        } else if (value instanceof List<?> list) {
            return new Value.Many(list.size());
        }
        return this instanceof Text ? new Value.Text(value.toString()) : new Value.Constant(value);
    }

    /**
     * A value as evidence shows it.
     *
     * @param value the value
     * @return the text; a long text is cut
     */
    default String print(T value) {
        return value(value).print();
    }
}
