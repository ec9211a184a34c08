package dev.ismap.model;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.control.AvailableStandards;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A document: a value that stands for itself and says of what kind it is (文書).
 *
 * <p>It is not sealed, though {@link DocumentKind} names every type of it: on the class path, which most hosts use, a
 * sealed type cannot have subtypes in other packages.
 *
 * <p>It carries the constraint of Bean Validation for all of them. Here and not on the records, for these are asked for
 * their terms when JSON is read, and to look at an annotation is to load it.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
@Named(ja = "文書", en = "document")
@ValidDocument
public interface IsmapDocument {

    /**
     * The kind of this document, its first member.
     *
     * @return the kind
     */
    DocumentKind kind();

    /**
     * What is wrong with this document, whoever made it: the same that the reader of JSON finds in it and that Bean
     * Validation finds, all of it at once.
     *
     * <p>Whoever builds documents in code asks this. ISMAP's requirements are not among it, as these are rules; nor is a
     * size that only a reader bounds.
     *
     * @return the problems in the order of paths, with codes of {@link dev.ismap.model.problem.ProblemCode}; none if
     *     the document can be taken
     */
    default List<Problem> problems() {
        return problems(AvailableStandards.builtIn());
    }

    /**
     * What is wrong with this document, where the control standards at hand are not only the built-in ones.
     *
     * @param standards the control standards at hand
     * @return the problems in the order of paths; none if the document can be taken
     */
    default List<Problem> problems(AvailableStandards standards) {
        Objects.requireNonNull(standards, "standards");
        List<Problem> problems = new ArrayList<>(ValueConstraints.problems(this));
        Predicate<String> refused = path -> problems.stream().anyMatch(problem -> within(problem.path(), path));
        List<Problem> contradictions = contradictions(standards, refused);
        contradictions.stream()
                .filter(problem -> !refused.test(problem.path()))
                .toList()
                .forEach(problems::add);
        return problems.isEmpty() ? List.of() : problems.stream().sorted().toList();
    }

    private static boolean within(String place, String path) {
        return place.startsWith(path) && (place.length() == path.length() || place.charAt(path.length()) == '/');
    }

    /**
     * Which fields of this document do not fit together, though each may be right by itself: a decision on a control
     * that the edition does not have, a report dated before its period ends, or a final statement that says "not
     * known". It is for readers, who could not take all of a document; everybody else calls {@link #problems()}.
     *
     * <p>What could not be read stands in the document as if it had not been said, or, where something must, with any
     * value at all. A constraint that would blame another field for it is left out.
     *
     * @param standards the control standards at hand
     * @param unread tells of a path, as a JSON Pointer, whether something could not be read there or below
     * @return the problems, each of which would still be one if all had been read
     */
    List<Problem> contradictions(AvailableStandards standards, Predicate<String> unread);
}
