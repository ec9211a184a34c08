package dev.ismap.core.fact;

import dev.ismap.core.fact.Decision.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an answer says of a fact, or what a change brings it to: one value, or all values of a kind.
 *
 * <p>It has a type, so that whoever acts on an answer writes a day where a day belongs and decides the items that are to
 * be decided, and takes no text apart. {@link #code()} is the same as a text, as results write it.
 *
 * <pre>{@code
 * if (answer.value() instanceof Value.Truth listed) {
 *     service = service.withListing(Listing.none().withListed(listed.holds()));
 * }
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Value {

    /**
     * It as a text, as results write it in JSON; it does not change.
     *
     * @return the text
     */
    String code();

    /**
     * It as evidence shows it.
     *
     * @return the code; of a long text, its beginning
     */
    default String print() {
        return code();
    }

    /**
     * The items that are decided, where it is about items.
     *
     * @return the names of the items, in order; none where it is about something else
     */
    default List<String> items() {
        return List.of();
    }

    /**
     * True or false.
     *
     * @param holds which of them
     */
    record Truth(boolean holds) implements Value {
        @Override
        public String code() {
            return Boolean.toString(holds);
        }
    }

    /**
     * One of a few values that are known in advance: a constant of an enumeration, or a name such as that of an edition.
     *
     * @param constant the value, which writes itself as its code
     */
    record Constant(Object constant) implements Value {
        /** Creates a constant. */
        public Constant {
            Objects.requireNonNull(constant, "constant");
        }

        @Override
        public String code() {
            return constant.toString();
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value {
        /** Creates a day. */
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String code() {
            return day.toString();
        }
    }

    /**
     * Any day from one to another, such as {@code 2024-01-01..2024-03-31}.
     *
     * @param first the first day; empty where there is no such bound
     * @param last the last day; empty where there is no such bound
     */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) implements Value {
        /** Creates days. */
        public Days {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
        }

        @Override
        public String code() {
            return first.map(LocalDate::toString).orElse("")
                    + ".."
                    + last.map(LocalDate::toString).orElse("");
        }
    }

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements Value {

        private static final int LONGEST = 80;

        /** Creates a text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String code() {
            return text;
        }

        @Override
        public String print() {
            if (text.length() <= LONGEST) {
                return text;
            }
            // not through the middle of a character that takes two
            return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1)
                    + "…";
        }
    }

    /**
     * A list, told by how many things are in it.
     *
     * @param size how many
     */
    record Many(int size) implements Value {
        @Override
        public String code() {
            return Integer.toString(size);
        }
    }

    /**
     * Items on which one action is decided.
     *
     * @param action the action, whose code is the code of this
     * @param items the names of the items
     */
    record Decided(Action action, List<String> items) implements Value {
        /** Creates decided items. */
        public Decided {
            Objects.requireNonNull(action, "action");
            items = List.copyOf(items);
        }

        @Override
        public String code() {
            return action.code();
        }
    }

    /**
     * As the rules ask.
     *
     * @param decisions of items, one decision on each that does; none of a list of things
     */
    record AsAsked(List<Decision> decisions) implements Value {
        /** Creates it. */
        public AsAsked {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String code() {
            return "AS_ASKED";
        }

        @Override
        public List<String> items() {
            return decisions.stream().map(Decision::item).toList();
        }
    }

    /** What no single value is. */
    enum Kind implements Value {
        /** Any text that says something, or a list in which something is. */
        STATED,
        /** A text that says nothing. */
        BLANK,
        /** A list in which nothing is. */
        NONE,
        /** A list of things of which not all are as the rules ask. */
        NOT_AS_ASKED,
        /** That the fact does not apply. */
        NOT_APPLICABLE;

        @Override
        public String code() {
            return name();
        }
    }
}
