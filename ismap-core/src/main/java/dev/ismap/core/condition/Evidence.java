package dev.ismap.core.condition;

import dev.ismap.core.fact.Source;
import dev.ismap.core.internal.Blank;
import dev.ismap.core.text.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Stands in the place of a value where a fact does not apply. */
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /**
     * What was needed of a value.
     *
     * @param relation how it has to stand to the expected value
     * @param value the expected value, printed; several are separated by {@code |}
     * @param way where any one of several ways is enough, the number of the one by which this is needed; where there are
     *     several such choices, the number of the choice goes before it ({@code 2-1})
     */
    public record Expected(Relation relation, String value, Optional<String> way) {
        /** Creates it. */
        public Expected {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(way, "way");
        }

        /**
         * What is needed whatever else is.
         *
         * @param relation how it has to stand to the expected value
         * @param value the expected value, printed; several are separated by {@code |}
         */
        public Expected(Relation relation, String value) {
            this(relation, value, Optional.empty());
        }

        /**
         * What was needed, in words.
         *
         * @param words a value in words, as {@link Evidence#words(String)} has it or with the terms of its own
         * @return the words
         */
        public Label words(Function<String, Label> words) {
            List<Label> values =
                    Arrays.stream(value.split("\\|", -1)).map(words).toList();
            Label one = values.get(0);
            return switch (relation) {
                case EQUAL -> one;
                case NOT_EQUAL -> not(words);
                case NOT_AFTER -> Label.of(one.ja() + " 以前", one.en() + " or earlier");
                case NOT_BEFORE -> Label.of(one.ja() + " 以後", one.en() + " or later");
                case ONE_OF -> values.size() == 1 ? one : Label.of(ja(values) + " のいずれか", "one of " + en(values));
                case NONE_OF ->
                    values.size() == 1 ? not(words) : Label.of(ja(values) + " のいずれでもないこと", "none of " + en(values));
                case STATED -> Label.of("記載があること", "something stated");
                case BLANK -> Label.of("記載がないこと", "nothing stated");
                case WITHIN -> relation.label();
                case NOT_WITHIN -> Label.of("1件以上", "at least one");
            };
        }

        /**
         * The word "needed", with the way by which it is where there are several.
         *
         * @return the words
         */
        public Label needed() {
            return way.map(number -> Label.of("方法" + number + "による場合に必要", "needed by way " + number))
                    .orElse(Label.of("必要", "needed"));
        }

        /** What is not true is false; of other values many are left. */
        private Label not(Function<String, Label> words) {
            return switch (value) {
                case "true" -> words.apply("false");
                case "false" -> words.apply("true");
                case NOT_APPLICABLE -> Label.of("該当すること", "that it applies");
                default -> {
                    Label other = words.apply(value);
                    yield Label.of(other.ja() + " 以外", "anything but " + other.en());
                }
            };
        }

        private static String ja(List<Label> values) {
            return values.stream().map(Label::ja).collect(Collectors.joining("、"));
        }

        private static String en(List<Label> values) {
            return values.stream().map(Label::en).collect(Collectors.joining(", "));
        }
    }

    /**
     * A value as evidence prints it, in words: yes and no, that there is none, that it does not apply; any other as it
     * stands.
     *
     * @param value the value
     * @return the words
     */
    public static Label words(String value) {
        if (Blank.is(value)) {
            return Label.of("（記載なし）", "(none)");
        }
        return switch (value) {
            case "true" -> Label.of("はい", "yes");
            case "false" -> Label.of("いいえ", "no");
            case NOT_APPLICABLE -> Label.of("該当なし", "does not apply");
            default -> Label.same(value);
        };
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

    /** Of the place and the value alone: they tell nearly all apart. */
    @Override
    public int hashCode() {
        return 31 * path.hashCode() + value.hashCode();
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
