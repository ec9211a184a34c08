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
 * @param expected what was needed; absent where the fact only served to work out what is expected of another
 * @param items for a set of items, those that decided
 * @param source where the value comes from; absent where the case itself states it
 * @since 0.1
 */
public record Evidence(
        String path,
        Label label,
        String value,
        Optional<Expected> expected,
        List<String> items,
        Optional<Source> source) {

    /**
     * What was needed of a value.
     *
     * @param relation how it has to stand to the expected value
     * @param value the expected value, printed; several are separated by {@code |}
     */
    public record Expected(Relation relation, String value) {
        /** Creates it. */
        public Expected {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Creates a piece of evidence. */
    public Evidence {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expected, "expected");
        items = List.copyOf(items);
        Objects.requireNonNull(source, "source");
    }

    /** Leaves out the items, of which there can be a thousand: what else is said tells nearly all apart. */
    @Override
    public int hashCode() {
        return Objects.hash(path, label, value, expected, items.size());
    }

    /**
     * How a value has to stand to what is expected of it.
     *
     * <p>This enum is immutable and thread-safe.
     *
     */
    public enum Relation {
        /** It equals the expected value. */
        EQUAL("一致すること", "equal to"),
        /** It differs from the expected value. */
        NOT_EQUAL("一致しないこと", "other than"),
        /** It is the expected day or an earlier one. */
        NOT_AFTER("以前であること", "on or before"),
        /** It is the expected day or a later one. */
        NOT_BEFORE("以後であること", "on or after"),
        /** It is one of the expected values. */
        ONE_OF("いずれかであること", "one of"),
        /** It is none of the expected values. */
        NONE_OF("いずれでもないこと", "none of"),
        /** It is stated, not blank. */
        STATED("記載があること", "stated"),
        /** It is blank. */
        BLANK("記載がないこと", "not stated"),
        /** Its items lie within the expected set. */
        WITHIN("いずれも求められるとおりであること", "all as asked"),
        /** Some of its items lie outside the expected set. */
        NOT_WITHIN("求められるとおりでないものがあること", "not all as asked");

        private final String ja;
        private final String en;

        Relation(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /**
         * The relation in words.
         *
         * @return the words
         */
        public Label label() {
            return Label.of(ja, en);
        }
    }
}
