package dev.ismap.core.law;

import dev.ismap.core.text.Label;
import java.util.Objects;

/**
 * A value that a law sets and can change, such as the longest audit period.
 *
 * <p>It is a name, not a value: the rule book holds the values by the days on which each is law.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id, unique in a rule book
 * @param name the name
 * @param type the type of its values
 * @param <T> the type of its values
 * @since 0.1
 */
public record Parameter<T>(String id, Label name, Class<T> type) {

    /** Creates a parameter. */
    public Parameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** By the id alone, which tells the parameters of a rule book apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
