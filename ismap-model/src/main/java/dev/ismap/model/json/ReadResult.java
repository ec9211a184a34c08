package dev.ismap.model.json;

import dev.ismap.core.problem.InputException;
import dev.ismap.core.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What came of reading a document: the document, or everything that is wrong with it.
 *
 * <p>It is the form for hosts that show problems as a matter of course, such as an editor; the others let
 * {@link IsmapJson#read(byte[])} throw.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the document
 * @since 0.1
 */
public sealed interface ReadResult<T> {

    /**
     * A document that was read.
     *
     * @param document the document
     * @param <T> its type
     */
    record Accepted<T>(T document) implements ReadResult<T> {
        /** Creates the result. */
        public Accepted {
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * A document that was refused.
     *
     * @param problems what is wrong with it, ordered by path, at least one
     * @param <T> the type it should have had
     */
    record Refused<T>(List<Problem> problems) implements ReadResult<T> {
        /**
         * Creates the result.
         *
         * @throws IllegalArgumentException if there is no problem
         */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A document is refused for a reason, but no problem was given");
            }
        }
    }

    /**
     * What is wrong with the document.
     *
     * @return the problems, ordered by path; empty where it was accepted
     */
    default List<Problem> problems() {
        return this instanceof Refused<T> refused ? refused.problems() : List.of();
    }

    /**
     * The document, or an exception with every problem.
     *
     * @return the document
     * @throws InputException if it was refused
     */
    default T orThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.document();
        }
        throw new InputException(problems());
    }
}
