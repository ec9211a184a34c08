package dev.ismap.examples.cli;

import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Label;
import java.util.List;

/** Inputs that can't be taken, with everything that is wrong with them: exit code 65. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with one input. */
    record Source(String name, List<Problem> problems) {
        Source {
            problems = List.copyOf(problems);
        }
    }

    private final transient List<Source> sources;

    BadInput(List<Source> sources) {
        super("bad input");
        this.sources = List.copyOf(sources);
    }

    /** One input with one thing wrong with the whole of it. */
    static BadInput of(String name, String code, Label message) {
        return new BadInput(List.of(new Source(name, List.of(new Problem("", code, message)))));
    }

    List<Source> sources() {
        return sources;
    }
}
