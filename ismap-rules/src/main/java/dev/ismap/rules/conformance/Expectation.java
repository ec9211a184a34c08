package dev.ismap.rules.conformance;

import dev.ismap.core.problem.Problem;
import dev.ismap.rules.conformance.CaseResult.Answer;
import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a conformance case expects. What is absent is not checked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param verdict the verdict
 * @param violated the ids of all rules that are violated
 * @param undetermined the ids of all rules whose outcome is open
 * @param missing the paths of all facts that are missing
 * @param remarks the codes of all remarks
 * @param problems all problems for which the case is refused
 * @param answer what the answer to another question than that of a verdict contains, as JSON
 * @since 0.1
 */
public record Expectation(
        Optional<Answer> verdict,
        Optional<NavigableSet<String>> violated,
        Optional<NavigableSet<String>> undetermined,
        Optional<NavigableSet<String>> missing,
        Optional<NavigableSet<String>> remarks,
        Optional<NavigableSet<ProblemAt>> problems,
        Optional<String> answer) {

    /** Creates an expectation. */
    public Expectation {
        Objects.requireNonNull(verdict, "verdict");
        violated = violated.map(Expectation::copy);
        undetermined = undetermined.map(Expectation::copy);
        missing = missing.map(Expectation::copy);
        remarks = remarks.map(Expectation::copy);
        problems = problems.map(Expectation::copy);
        Objects.requireNonNull(answer, "answer");
    }

    /** Nothing is expected, and so nothing is checked. */
    static Expectation none() {
        return new Expectation(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static <T extends Comparable<T>> NavigableSet<T> copy(NavigableSet<T> names) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(names));
    }

    /**
     * A problem without its words: where it is, and its code.
     *
     * <p>This class is immutable and thread-safe. Problems are ordered by path, then by code.
     *
     * @param path the place in the document, as a JSON Pointer; empty for the whole
     * @param code the code
     */
    public record ProblemAt(String path, String code) implements Comparable<ProblemAt> {

        private static final Comparator<ProblemAt> ORDER =
                Comparator.comparing(ProblemAt::path).thenComparing(ProblemAt::code);

        /** Creates a problem. */
        public ProblemAt {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(code, "code");
        }

        static ProblemAt of(Problem problem) {
            return new ProblemAt(problem.path(), problem.code());
        }

        @Override
        public int compareTo(ProblemAt other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return path.isEmpty() ? code : path + " " + code;
        }
    }
}
