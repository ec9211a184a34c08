package dev.ismap.core.condition;

import dev.ismap.core.fact.Source;
import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that was read, with what it said and what was needed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where it stands, as a JSON Pointer
 * @param label its name
 * @param value what it says, printed; a list by its size
 * @param expectation what was needed; absent where the fact only served to work out another's expectation
 * @param items for a set of items, those that decided
 * @param source where the value comes from; absent where the case itself states it
 * @since 0.1
 */
public record Evidence(
        String path,
        Label label,
        String value,
        Optional<Expectation> expectation,
        List<String> items,
        Optional<Source> source) {

    /**
     * What was needed of a value.
     *
     * @param relation how it has to stand to the expected value
     * @param value the expected value, printed; several are separated by {@code |}
     */
    public record Expectation(Relation relation, String value) {
        /** Creates an expectation. */
        public Expectation {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Creates a piece of evidence. */
    public Evidence {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expectation, "expectation");
        items = List.copyOf(items);
        Objects.requireNonNull(source, "source");
    }
}
