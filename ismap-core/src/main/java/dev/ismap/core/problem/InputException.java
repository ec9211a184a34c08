package dev.ismap.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input that cannot be taken, with everything that is wrong with it.
 *
 * <p>It is thrown once, after the whole input was looked at, and nothing of the input was used. The message lists
 * paths and codes only, never a value of the input: a host may log it. The words, in both languages, are those of the
 * {@link #problems()}.
 *
 * @since 0.1
 */
public final class InputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public InputException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.code() + " at " + (problem.path().isEmpty() ? "/" : problem.path()))
                .collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An input is refused for a reason, but no problem was given");
        }
        this.problems = problems.stream().sorted().toList();
    }

    /**
     * What is wrong, ordered by path.
     *
     * @return the problems, unmodifiable, at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
