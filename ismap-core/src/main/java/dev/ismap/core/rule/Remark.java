package dev.ismap.core.rule;

import dev.ismap.core.text.Label;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Something odd that was seen in a case, and that can be: it is always shown and never counted.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code of its kind, such as {@code SERVICE_NAME_DIFFERS}
 * @param paths where it was seen, as JSON Pointers, at least one
 * @param message what was seen, in words
 * @since 0.1
 */
public record Remark(String code, List<String> paths, Label message) {

    /**
     * Creates a remark.
     *
     * @throws IllegalArgumentException if it was seen nowhere
     */
    public Remark {
        Objects.requireNonNull(code, "code");
        paths = List.copyOf(paths);
        Objects.requireNonNull(message, "message");
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("A remark names where it was seen, but " + code + " does not");
        }
    }

    /**
     * A kind of remark that a rule book makes on cases: something that is odd, can be, and decides nothing.
     *
     * <p>It is no rule and no constraint: a case on which a remark is made is neither refused nor judged for it.
     *
     * <p>This class is immutable and thread-safe, provided that what looks at a case is a pure function.
     *
     * @param <C> the type of the case
     * @since 0.1
     */
    public static final class Kind<C> {

        private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

        private final String code;
        private final Label title;
        private final Function<? super C, List<Seen>> look;

        /**
         * What was seen in a case.
         *
         * @param paths where, as JSON Pointers, at least one
         * @param message what, in words
         * @since 0.1
         */
        public record Seen(List<String> paths, Label message) {
            /** Creates it. */
            public Seen {
                paths = List.copyOf(paths);
                Objects.requireNonNull(message, "message");
            }
        }

        private Kind(String code, Label title, Function<? super C, List<Seen>> look) {
            this.code = code;
            this.title = Objects.requireNonNull(title, "title");
            this.look = Objects.requireNonNull(look, "look");
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("The code of a remark is written like THIS_ONE, but was " + code);
            }
        }

        /**
         * A kind of remark.
         *
         * @param code its code, in capitals with low lines between the words
         * @param title what is seen, in general
         * @param look what is seen in a case, in an order that does not change; a pure function
         * @param <C> the type of the case
         * @return the kind
         * @throws IllegalArgumentException if the code has another form
         */
        public static <C> Kind<C> of(String code, Label title, Function<? super C, List<Seen>> look) {
            return new Kind<>(code, title, look);
        }

        /**
         * Its code.
         *
         * @return the code
         */
        public String code() {
            return code;
        }

        /**
         * What is seen, in general.
         *
         * @return the title
         */
        public Label title() {
            return title;
        }

        /**
         * The remarks to make on a case.
         *
         * @param subject the case
         * @return the remarks, in order
         */
        public List<Remark> on(C subject) {
            List<Seen> all = look.apply(subject);
            return all.isEmpty()
                    ? List.of()
                    : all.stream()
                            .map(seen -> new Remark(code, seen.paths(), seen.message()))
                            .toList();
        }

        /** The code and the title, which tell this kind from every other. */
        @Override
        public String toString() {
            return code + " " + title;
        }
    }
}
