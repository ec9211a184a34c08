package dev.ismap.model.constraint;

import dev.ismap.core.problem.Problem;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.AvailableStandards;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The constraints between the fields of a document.
 *
 * <p>Each field may be right by itself, and the document still means nothing: a decision on a control that the edition
 * does not have, a report dated before its period ends, or a final statement that says "not known". These are mistakes of whoever wrote it, and are told
 * apart from what ISMAP requires of an applicant, which is for the rules and never here.
 *
 * <p>This class is thread-safe: it holds nothing.
 *
 * @since 0.1
 */
public final class DocumentConstraints {

    private DocumentConstraints() {}

    /**
     * The constraints that a document does not keep.
     *
     * @param document the document
     * @return the problems in order, with codes of {@link dev.ismap.model.problem.ProblemCode}; none if it keeps all
     */
    public static List<Problem> problems(IsmapDocument document) {
        return problems(document, AvailableStandards.builtIn());
    }

    /**
     * The constraints that a document does not keep, where the control standards at hand are not only the built-in
     * ones.
     *
     * @param document the document
     * @param standards the control standards at hand
     * @return the problems in order; none if it keeps all
     */
    public static List<Problem> problems(IsmapDocument document, AvailableStandards standards) {
        return problems(document, standards, path -> false);
    }

    /**
     * The constraints that a document does not keep, where a reader could not take all of it.
     *
     * <p>What could not be read stands in the document as if it had not been said, or, where something must, with any
     * value at all. A constraint that would blame another field for it is left out.
     *
     * @param document the document, without what could not be read
     * @param standards the control standards at hand
     * @param unread tells of a path, as a JSON Pointer, whether something could not be read there or below
     * @return the problems in order; each would still be one if all had been read
     */
    public static List<Problem> problems(
            IsmapDocument document, AvailableStandards standards, Predicate<String> unread) {
        Objects.requireNonNull(standards, "standards");
        Objects.requireNonNull(unread, "unread");
        return found(Objects.requireNonNull(document, "document"), standards, unread).stream()
                // what is missing there may be the very thing that could not be read
                .filter(problem -> !unread.test(problem.path()))
                .toList();
    }

    private static List<Problem> found(IsmapDocument document, AvailableStandards standards, Predicate<String> unread) {
        List<Problem> problems = new ArrayList<>(DayConstraints.problems(document));
        problems.addAll(BlankConstraints.problems(document));
        problems.addAll(AuthorityConstraints.problems(document));
        if (document instanceof ServiceRegistrationApplication application) {
            problems.addAll(new StatementConstraints(application, standards, "/statement", unread).problems());
        } else if (document instanceof CloudServiceList list) {
            problems.addAll(ListConstraints.problems(list, unread));
        } else if (document instanceof ControlStandardDocument standard) {
            problems.addAll(ControlStandardConstraints.problems(standard, unread));
        }
        return problems.stream().sorted().toList();
    }
}
