package dev.ismap.examples.study;

import dev.ismap.core.law.Parameter;
import dev.ismap.core.time.Term;
import dev.ismap.rules.Ismap;
import java.util.List;

/**
 * A law under which a population is looked at.
 *
 * @param name how it is called in the answer
 * @param ismap the front door to it
 */
public record Law(String name, Ismap ismap) {

    /** The name of the law as it is. */
    public static final String AS_IT_IS = "as-it-is";

    /** The law as it is. */
    public static Law asItIs() {
        return new Law(AS_IT_IS, Ismap.standard());
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
        return new Law(String.join(", ", changes.stream().map(Change::text).toList()), ismap);
    }

    /** Something that is other in a law. */
    public sealed interface Change {

        /** As it is typed. */
        String text();

        /** The law with it. */
        Ismap in(Ismap ismap);
    }

    /** A period of another length. */
    public record Period(Parameter<Term> parameter, Term value) implements Change {
        @Override
        public String text() {
            return parameter.id() + "=" + value.months();
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
        public Ismap in(Ismap ismap) {
            return ismap.without(rule);
        }
    }
}
