package dev.ismap.examples.study;

import dev.ismap.core.law.Parameter;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.Term;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Terms;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A law under which a population is looked at.
 *
 * @param name how it is called in an answer for programs: as it is typed
 * @param label how it is called in one for people
 * @param ismap the front door to it
 */
public record Law(String name, Label label, Ismap ismap) {

    /** The name of the law as it is. */
    public static final String AS_IT_IS = "as-it-is";

    /** The law as it is. */
    public static Law asItIs() {
        return new Law(AS_IT_IS, Label.of("現行", "as it is"), Ismap.standard());
    }

    /**
     * A law made from the law as it is.
     *
     * @param changes what is other in it, which is also its name
     */
    public static Law of(List<Change> changes) {
        Ismap ismap = Ismap.standard();
        for (Change change : changes) {
            ismap = change.in(ismap);
        }
        return new Law(
                changes.stream().map(Change::text).collect(Collectors.joining(", ")),
                Label.of(
                        changes.stream().map(one -> one.label().ja()).collect(Collectors.joining("、")),
                        changes.stream().map(one -> one.label().en()).collect(Collectors.joining(", "))),
                ismap);
    }

    /**
     * A law made from the law as it is, as it is typed: its changes with commas, a rule that it does not have with a minus
     * sign before it, such as {@code registration=24,-S-DEPTH}.
     *
     * @throws IllegalArgumentException if a change is none, or nothing is there to be changed
     */
    public static Law parse(String text) {
        return of(Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(one -> Change.parse(one)
                        .orElseThrow(() -> new IllegalArgumentException("'" + one
                                + "' is neither PARAMETER=MONTHS, with one of " + Period.ids() + ", nor -RULE")))
                .toList());
    }

    /** Something that is other in a law. */
    public sealed interface Change {

        /** A change as it is typed; empty where the text is none, or names no period. */
        static Optional<Change> parse(String text) {
            return text.startsWith("-") ? Optional.of(new Without(text.substring(1))) : Period.parse(text);
        }

        /** As it is typed. */
        String text();

        /** In words. */
        Label label();

        /** The law with it. */
        Ismap in(Ismap ismap);
    }

    /** A period of another length. */
    public record Period(Parameter<Term> parameter, Term value) implements Change {

        private static final Pattern TEXT = Pattern.compile("([^=]*)=([0-9]{1,4})");

        /** A period as it is typed, such as {@code registration=24}; empty where the text is none. */
        public static Optional<Change> parse(String text) {
            Matcher matcher = TEXT.matcher(text);
            if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
                return Optional.empty();
            }
            return known().filter(one -> one.id().equals(matcher.group(1)))
                    .findFirst()
                    .map(one -> new Period(one, Term.ofMonths(Integer.parseInt(matcher.group(2)))));
        }

        /** The names of all the periods that the law has. */
        public static List<String> ids() {
            return known().map(Parameter::id).toList();
        }

        private static Stream<Parameter<Term>> known() {
            return Terms.asEnacted()
                    .keySet()
                    .stream(); // the term of an auditor's registration is in no book as enacted
        }

        @Override
        public String text() {
            return parameter.id() + "=" + value.months();
        }

        @Override
        public Label label() {
            return Label.of(
                    parameter.name().ja() + " " + value.months() + "か月",
                    parameter.name().en() + " " + value.months() + (value.months() == 1 ? " month" : " months"));
        }

        @Override
        public Ismap in(Ismap ismap) {
            return ismap.with(parameter, value);
        }
    }

    /** A rule that is dropped. */
    public record Without(String rule) implements Change {
        @Override
        public String text() {
            return "without " + rule;
        }

        @Override
        public Label label() {
            return Label.of(rule + "なし", text());
        }

        @Override
        public Ismap in(Ismap ismap) {
            return ismap.without(rule);
        }
    }
}
