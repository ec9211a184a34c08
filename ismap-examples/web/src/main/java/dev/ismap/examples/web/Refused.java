package dev.ismap.examples.web;

import dev.ismap.core.problem.Problem;
import java.util.List;

/** What was sent can't be taken; each problem with the file that it is in. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem, and the name of the file that has it; empty where it is in none. */
    record InFile(String file, Problem problem) {}

    private final transient List<InFile> problems;

    Refused(List<InFile> problems) {
        super("refused");
        this.problems = List.copyOf(problems);
    }

    static Refused of(String file, List<Problem> problems) {
        return new Refused(
                problems.stream().map(problem -> new InFile(file, problem)).toList());
    }

    List<InFile> problems() {
        return problems;
    }
}
